# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
"""What is known about the resources whose records can be made equal to a list: `plan` of each, and the command.

`SYNCS` has the declarations by resource, also of those where it is not possible, with the reason.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from ._runtime.syncing.changes import Change, Conflict, PlanRefusedError, Refusal
from ._runtime.syncing.declaration import Active, Field, Step, Sync
from ._runtime.syncing.outcomes import Applied, Outcome
from ._runtime.syncing.plan import AsyncPlan, Plan

__all__ = ["SYNCS", "Applied", "AsyncPlan", "Change", "Conflict", "Outcome", "Plan", "PlanRefusedError", "Refusal"]

UsersKey: TypeAlias = Literal[
    "email",
    "id",
]
"""The fields that records of `users` can be matched by."""

UsersField: TypeAlias = Literal[
    "first_name",
    "last_name",
    "email",
    "type",
    "volunteer_time_off",
    "match_amount",
    "match_amount_currency_id",
    "group_ids",
    "password",
    "impact_dollars_available",
    "country",
    "state",
]
"""The fields of `users` that can be sent."""

USERS = Sync(
    name="users",
    list="list",
    arguments={"take": 200},
    ahead=True,
    keys=("email", "id"),
    fields=(
        Field(wire="firstName", name="first_name", kind="string", reads=(("firstName",),), nullable=True),
        Field(wire="lastName", name="last_name", kind="string", reads=(("lastName",),), nullable=True),
        Field(
            wire="email",
            name="email",
            kind="string",
            reads=(("email",),),
            required=("update",),
            fold=True,
            changes="never",
        ),
        Field(
            wire="type",
            name="type",
            kind="integer",
            reads=(("role", "id"),),
            choices=(2, 3, 6),
            labels=("Admin", "Employee", "Champion"),
        ),
        Field(wire="volunteerTimeOff", name="volunteer_time_off", kind="integer", reads=(("volunteerTimeOff",),)),
        Field(wire="matchAmount", name="match_amount", kind="integer", reads=(("matchAmount",),)),
        Field(
            wire="matchAmountCurrencyId",
            name="match_amount_currency_id",
            kind="integer",
            reads=(("matchAmountCurrencyId",),),
        ),
        Field(
            wire="groupIds",
            name="group_ids",
            kind="integer",
            many=True,
            reads=(("groups", "[]", "id"),),
            unordered=True,
        ),
        Field(wire="password", name="password", kind="string", nullable=True, secret=True),
        Field(
            wire="impactDollarsAvailable",
            name="impact_dollars_available",
            kind="integer",
            reads=(("impactDollarsAvailable",),),
        ),
        Field(wire="country", name="country", kind="string", reads=(("country",),), nullable=True),
        Field(wire="state", name="state", kind="string", reads=(("state",),), nullable=True),
        Field(wire="id", name="id", kind="integer", reads=(("id",),), create=False, update=False),
    ),
    active=Active(field=("deleted",), value=None),
    create=Step(method="create"),
    update=Step(method="update", whole=True),
    delete=Step(
        method="delete", returns=False, means="the API sets `deleted` to the time of deletion; it documents no way back"
    ),
    own=("username", "email"),
)

SYNCS = {
    "users": USERS,
}
"""The declarations by resource; the first is the default of the command."""
