# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
"""The responses of the API. A field that was absent or null is None. A record keeps every field as it was sent."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from msgspec import field

from . import enums
from ._runtime.model import Lazy, Model, Record


class Currency(Record):
    """A currency; only the id is known from the docs."""

    _spec_source: ClassVar[str] = "specs/selflessly/openapi.yaml#/components/schemas/Currency"
    id: int | None
    """Id of the currency."""


class CurrencyList(Model, kw_only=True):
    """The currencies inside an object, as the list of users has it."""

    _spec_source: ClassVar[str] = "specs/selflessly/openapi.yaml#/components/schemas/CurrencyList"
    items: list[Currency] | None = None
    """The currencies."""


class Group(Model, kw_only=True):
    """A user group."""

    _spec_source: ClassVar[str] = "specs/selflessly/openapi.yaml#/components/schemas/Group"
    id: int | None = None
    """Id of the group."""
    group_name: str | None = field(name="groupName", default=None)
    """Name of the group."""


class GroupList(Model, kw_only=True):
    """The groups inside an object, as the list of users has it."""

    _spec_source: ClassVar[str] = "specs/selflessly/openapi.yaml#/components/schemas/GroupList"
    items: list[Group] | None = None
    """The groups."""


class Token(Model, kw_only=True):
    """An access token and what renews it."""

    _spec_source: ClassVar[str] = "specs/selflessly/openapi.yaml#/components/schemas/Token"
    access_token: str | None = None
    """Token to send as a bearer token."""
    expires_in: int | None = None
    """Life of the access token in seconds."""
    token_type: str | None = None
    """How the token is to be sent."""
    refresh_token: str | None = None
    """Token that buys the next access token."""
    scope: str | None = None
    """What the token is good for."""


class User(Model, kw_only=True):
    """A user as returned by calls for one user. Volunteer time off, match amount and impact dollars are documented
    for the list only. The capitalised fields are rarely useful; the vendor explains them on request."""

    _spec_source: ClassVar[str] = "specs/selflessly/openapi.yaml#/components/schemas/User"
    _aliases: ClassVar[dict[str, list[str]]] = {
        "role": ["role"],
        "users_additional": ["usersAdditional"],
        "users_company_additional": ["usersCompanyAdditional"],
        "user_groups": ["userGroups"],
        "favorite_causes": ["favoriteCauses"],
        "favorite_nonprofits": ["favoriteNonprofits"],
        "user_skills": ["userSkills"],
    }
    id: int | None = None
    """Id of the user."""
    first_name: str | None = field(name="firstName", default=None)
    """First name."""
    last_name: str | None = field(name="lastName", default=None)
    """Last name."""
    email: str | None = None
    """Email address."""
    role_id: enums.Role | None = field(name="roleId", default=None)
    """Role of the user; requests have it as `type`."""
    avatar_url: str | None = field(name="avatarUrl", default=None)
    """Address of the user's picture."""
    country: str | None = None
    """Country."""
    state: str | None = None
    """State or region."""
    is_active: bool | None = field(name="isActive", default=None)
    """Whether the user is active."""
    has_joined: bool | None = field(name="hasJoined", default=None)
    """Whether the user has joined."""
    updated: dt.datetime | None = None
    """When the user was last changed."""
    created: dt.datetime | None = None
    """When the user was added."""
    deleted: dt.datetime | None = None
    """When the user was deleted; null means that the user is active."""
    role: Lazy[Record] | None = field(name="Role", default=None)
    """More about the role."""
    users_additional: Lazy[Record] | None = field(name="UsersAdditional", default=None)
    """More about the user."""
    users_company_additional: Lazy[Record] | None = field(name="UsersCompanyAdditional", default=None)
    """More about the user within the company."""
    user_groups: Lazy[list[Record]] | None = field(name="UserGroups", default=None)
    """The groups the user is in."""
    favorite_causes: Lazy[list[Record]] | None = field(name="FavoriteCauses", default=None)
    """Causes the user marked as favorites."""
    favorite_nonprofits: Lazy[list[Record]] | None = field(name="FavoriteNonprofits", default=None)
    """Nonprofits the user marked as favorites."""
    user_skills: Lazy[list[Record]] | None = field(name="UserSkills", default=None)
    """Skills of the user."""


class UserListItem(Model, kw_only=True):
    """A user as returned by the list."""

    _spec_source: ClassVar[str] = "specs/selflessly/openapi.yaml#/components/schemas/UserListItem"
    id: int | None = None
    """Id of the user."""
    first_name: str | None = field(name="firstName", default=None)
    """First name."""
    last_name: str | None = field(name="lastName", default=None)
    """Last name."""
    email: str | None = None
    """Email address."""
    role: UserRole | None = None
    created: dt.datetime | None = None
    """When the user was added."""
    volunteer_time_off: int | None = field(name="volunteerTimeOff", default=None)
    """Volunteer time off."""
    match_amount: int | None = field(name="matchAmount", default=None)
    """How much of the user's giving is matched."""
    match_amount_currency_id: int | None = field(name="matchAmountCurrencyId", default=None)
    """Currency of the match amount."""
    impact_dollars_available: int | None = field(name="impactDollarsAvailable", default=None)
    """Impact dollars the user has left to give."""
    country: str | None = None
    """Country."""
    state: str | None = None
    """State or region."""
    groups: list[Group] | None = None
    """The groups the user is in."""
    deleted: dt.datetime | None = None
    """When the user was deleted; null means that the user is active."""


class UserPage(Model, kw_only=True):
    """One page of the user list."""

    _spec_source: ClassVar[str] = "specs/selflessly/openapi.yaml#/components/schemas/UserPage"
    items: list[UserListItem] | None = None
    """The users of this page."""


class UserRole(Model, kw_only=True):
    """The role of a user in the list."""

    _spec_source: ClassVar[str] = "specs/selflessly/openapi.yaml#/components/schemas/UserRole"
    name: str | None = None
    """Name of the role."""
    id: enums.Role | None = None
