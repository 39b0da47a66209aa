# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""Nested objects of requests: TypedDicts, which are plain dicts at run time."""

from __future__ import annotations

import datetime as dt
from typing import NotRequired, TypedDict


class CustomFieldValue(TypedDict):
    """What a custom field is set to."""

    value: NotRequired[str]
    """The value. The samples show a string for text and for drop-down fields."""


class IdReference(TypedDict):
    """Points at an existing record by its id."""

    id: NotRequired[int | str]
    """Id of the record."""


class Reminder(TypedDict):
    """Reminder set on a note or a touchpoint."""

    date: NotRequired[dt.datetime]
    """When to remind."""


class SubTouchpointWrite(TypedDict):
    """An entry to store below a touchpoint."""

    id: NotRequired[int]
    """Id of an existing entry; not in the samples of requests."""
    body: NotRequired[str]
    """The text."""


class UserBaseWrite(TypedDict):
    """A user inside a request, with the fields that the vendor's request samples show, and with the id that
    responses have."""

    id: NotRequired[int]
    """Id of the user; not in the samples of requests."""
    title: NotRequired[str]
    """Form of address."""
    can_manage: NotRequired[bool]
    """Whether the calling user may manage this one."""
    status: NotRequired[IdReference]
    """Status of the user; the samples show it empty."""


class UserCreateEmailAddress(TypedDict):
    """An email address of the new user."""

    email: NotRequired[str]
    """The address."""
    primary: NotRequired[bool]
    """Whether this is the primary address."""


class UserCreatePhoneNumber(TypedDict):
    """A phone number that the new user gets."""

    phone_number: NotRequired[str]
    primary: NotRequired[bool]
    """Whether this is the primary number."""
    type: NotRequired[str]
    """Kind of number; no values are listed here, see `PhoneNumberType` for those of an existing user."""


class UserCreateRole(TypedDict):
    """A role that the new user gets."""

    id: NotRequired[int]
    """Id of the role profile."""
    team: NotRequired[IdReference]
    """Team in which the user has the role."""
    manager: NotRequired[IdReference]
    """User who manages this role."""
    start: NotRequired[dt.date]
    """First day in the role."""
    end: NotRequired[str]
    """Last day in the role; the form is not documented, `start` is a date."""
    custom_title: NotRequired[str]
    """Title to use instead of the role's name."""


class UserNoteCategoryWrite(TypedDict):
    """Category of a note inside a request; the sample shows its name, not its id."""

    id: NotRequired[int]
    """Id of the category; not in the samples of requests."""
    name: NotRequired[str]
    """Name of the category."""
