# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
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

KitchenSinksKey: TypeAlias = Literal[
    "full_name",
    "id",
]
"""The fields that records of `kitchen.sinks` can be matched by."""

KitchenSinksField: TypeAlias = Literal[
    "full_name",
    "color",
    "notes",
    "kitchen",
    "cook",
    "latitude",
    "longitude",
    "dishes",
    "is_full",
    "dish",
]
"""The fields of `kitchen.sinks` that can be sent."""

KITCHEN_SINKS = Sync(
    name="kitchen.sinks",
    list="list",
    arguments={"page_size": 100},
    passes=({"state": "empty"}, {"state": "full"}),
    ahead=True,
    id="sinkId",
    keys=("full_name", "id"),
    fields=(
        Field(
            wire="fullName",
            name="full_name",
            kind="string",
            reads=(("fullName",), ("full_name",), ("name",)),
            update=False,
            required=("create",),
            fold=True,
            changes="if-empty",
        ),
        Field(wire="color", name="color", kind="string", reads=(("color",),), choices=("white", "light grey")),
        Field(wire="notes", name="notes", kind="string", update=False, nullable=True, clear="none"),
        Field(wire="kitchen", name="kitchen", kind="string", reads=(("label", "text"),), update=False, changes="never"),
        Field(wire="cook", name="cook", kind="string", update=False),
        Field(wire="latitude", name="latitude", kind="number", update=False),
        Field(wire="longitude", name="longitude", kind="number", update=False),
        Field(
            wire="dishes",
            name="dishes",
            kind="json",
            many=True,
            reads=(("dishes", "data"), ("dishes",)),
            update=False,
            unordered=True,
        ),
        Field(wire="isFull", name="is_full", kind="boolean", reads=(("isFull",),), create=False),
        Field(
            wire="kind",
            name="dish",
            kind="integer",
            reads=(("dishes", "data", "[]"), ("dishes", "[]")),
            update=False,
            inside="dishes",
            beside={"boughtAt": "2024-03-05T12:00:00Z"},
        ),
        Field(wire="sinkId", name="id", kind="integer", reads=(("sinkId",),), create=False, update=False),
    ),
    active=Active(field=("isFull",), value=False),
    create=Step(method="create"),
    update=Step(method="update", whole=True),
    delete=Step(method="delete", returns=False, means="the sink is gone for good"),
    own=("username", "full_name"),
)
DISHES = Sync(name="dishes", why_not="the vendor lists them by their owners only")

SYNCS = {
    "kitchen.sinks": KITCHEN_SINKS,
    "dishes": DISHES,
}
"""The declarations by resource; the first is the default of the command."""
