# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""What is known about the resources whose records can be made equal to a list: `plan` of each, and the command.

`SYNCS` has the declarations by resource, also of those where it is not possible, with the reason.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from ._runtime.syncing.changes import Change, Conflict, PlanRefusedError, Refusal
from ._runtime.syncing.declaration import Field, Step, Sync
from ._runtime.syncing.outcomes import Applied, Outcome
from ._runtime.syncing.plan import AsyncPlan, Plan

__all__ = ["SYNCS", "Applied", "AsyncPlan", "Change", "Conflict", "Outcome", "Plan", "PlanRefusedError", "Refusal"]

UsersKey: TypeAlias = Literal[
    "id",
    "email",
]
"""The fields that records of `users` can be matched by."""

UsersField: TypeAlias = Literal[
    "first_name",
    "last_name",
    "dob",
    "password",
    "role_profiles",
    "phone_numbers",
    "email_addresses",
    "send_password_reset_email",
    "attributes",
    "confirm_age",
    "title",
    "can_manage",
    "status",
    "about_me",
    "facebook",
    "twitter",
    "website",
    "appear_in_directory",
    "appear_in_near_me",
    "on_call",
    "on_call_end",
    "preferred_name",
    "on_hold_start",
    "on_hold_end",
    "start_date",
    "two_factor_disabled",
    "accessibility_info",
    "email",
]
"""The fields of `users` that can be sent."""

USERS = Sync(
    name="users",
    list="list",
    arguments={"include": ["emailAddresses", "attributes"], "include_inactive": True, "include_upcoming": True},
    ahead=True,
    keys=("id", "email"),
    fields=(
        Field(wire="first_name", name="first_name", kind="string", reads=(("first_name",),), required=("create",)),
        Field(wire="last_name", name="last_name", kind="string", reads=(("last_name",),), required=("create",)),
        Field(wire="dob", name="dob", kind="date", reads=(("dob",),)),
        Field(wire="password", name="password", kind="string", update=False, secret=True),
        Field(wire="roleProfiles", name="role_profiles", kind="json", many=True, update=False, required=("create",)),
        Field(wire="phoneNumbers", name="phone_numbers", kind="json", many=True, update=False),
        Field(wire="emailAddresses", name="email_addresses", kind="json", many=True, update=False),
        Field(wire="send_password_reset_email", name="send_password_reset_email", kind="boolean", update=False),
        Field(wire="attributes", name="attributes", kind="json", reads=(("attributes", "data"), ("attributes",))),
        Field(wire="confirm_age", name="confirm_age", kind="boolean", update=False),
        Field(wire="title", name="title", kind="string", reads=(("title",),), create=False),
        Field(wire="can_manage", name="can_manage", kind="boolean", reads=(("can_manage",),), create=False),
        Field(wire="status", name="status", kind="json", reads=(("status",),), create=False),
        Field(wire="about_me", name="about_me", kind="string", reads=(("about_me",),), create=False, nullable=True),
        Field(wire="facebook", name="facebook", kind="string", reads=(("facebook",),), create=False, nullable=True),
        Field(wire="twitter", name="twitter", kind="string", reads=(("twitter",),), create=False, nullable=True),
        Field(wire="website", name="website", kind="string", reads=(("website",),), create=False, nullable=True),
        Field(
            wire="appear_in_directory",
            name="appear_in_directory",
            kind="boolean",
            reads=(("appear_in_directory",),),
            create=False,
        ),
        Field(
            wire="appear_in_near_me",
            name="appear_in_near_me",
            kind="boolean",
            reads=(("appear_in_near_me",),),
            create=False,
        ),
        Field(wire="on_call", name="on_call", kind="boolean", reads=(("on_call",),), create=False),
        Field(
            wire="on_call_end",
            name="on_call_end",
            kind="timestamp",
            reads=(("on_call_end",),),
            create=False,
            nullable=True,
        ),
        Field(wire="preferred_name", name="preferred_name", kind="string", reads=(("preferred_name",),), create=False),
        Field(
            wire="on_hold_start",
            name="on_hold_start",
            kind="string",
            reads=(("on_hold_start",),),
            create=False,
            nullable=True,
        ),
        Field(wire="on_hold_end", name="on_hold_end", kind="string", reads=(("on_hold_end",),), create=False),
        Field(wire="start_date", name="start_date", kind="date", reads=(("start_date",),), create=False),
        Field(
            wire="2fa_disabled", name="two_factor_disabled", kind="boolean", reads=(("2fa_disabled",),), create=False
        ),
        Field(
            wire="accessibility_info",
            name="accessibility_info",
            kind="string",
            reads=(("accessibility_info",),),
            create=False,
        ),
        Field(
            wire="email",
            name="email",
            kind="string",
            reads=(("emailAddresses", "data", "[]"), ("emailAddresses", "[]")),
            update=False,
            fold=True,
            changes="never",
            inside="email_addresses",
            beside={"primary": True},
        ),
        Field(wire="id", name="id", kind="integer", reads=(("id",),), create=False, update=False),
    ),
    create=Step(method="create"),
    update=Step(method="update"),
    no_removal="no operation deletes or deactivates a user",
    evidence="inferred",
)

SYNCS = {
    "users": USERS,
}
"""The declarations by resource; the first is the default of the command."""
