# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""What is known about the resources whose records can be made equal to a list: `plan` of each, and the command.

`SYNCS` has the declarations by resource, also of those where it is not possible, with the reason.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from ._runtime.syncing.changes import Change, Conflict, PlanRefusedError, Refusal
from ._runtime.syncing.declaration import Active, Bulk, Field, Step, Sync
from ._runtime.syncing.outcomes import Applied, Outcome
from ._runtime.syncing.plan import AsyncPlan, Plan

__all__ = ["SYNCS", "Applied", "AsyncPlan", "Change", "Conflict", "Outcome", "Plan", "PlanRefusedError", "Refusal"]

UsersKey: TypeAlias = Literal[
    "email",
    "employee_id",
    "id",
]
"""The fields that records of `users` can be matched by."""

UsersField: TypeAlias = Literal[
    "email",
    "first_name",
    "last_name",
    "employee_id",
    "department_name",
    "title",
    "manager_id",
    "manager_email",
    "is_active",
    "phone",
    "location",
    "preferred_name",
    "on_leave",
    "matrix_manager",
    "locale",
    "custom_01",
    "custom_02",
    "custom_03",
    "custom_04",
    "custom_05",
]
"""The fields of `users` that can be sent."""

DepartmentsKey: TypeAlias = Literal["name",]
"""The fields that records of `departments` can be matched by."""

DepartmentsField: TypeAlias = Literal[
    "name",
    "parent",
]
"""The fields of `departments` that can be sent."""

USERS = Sync(
    name="users",
    list="list",
    arguments={"size": 20},
    passes=({"deactivated": False}, {"deactivated": True}),
    keys=("email", "employee_id", "id"),
    fields=(
        Field(
            wire="email",
            name="email",
            kind="string",
            reads=(("email",),),
            required=("create", "update"),
            fold=True,
            changes="never",
        ),
        Field(
            wire="first_name", name="first_name", kind="string", reads=(("first_name",),), required=("create", "update")
        ),
        Field(
            wire="last_name", name="last_name", kind="string", reads=(("last_name",),), required=("create", "update")
        ),
        Field(wire="employee_id", name="employee_id", kind="string", reads=(("employee_id",),), changes="if-empty"),
        Field(
            wire="department_name",
            name="department_name",
            kind="string",
            reads=(("department", "name"),),
            clear="BW_NULL",
        ),
        Field(wire="title", name="title", kind="string", reads=(("title",),), clear="BW_NULL"),
        Field(
            wire="manager_id",
            name="manager_id",
            kind="string",
            reads=(("manager", "id"),),
            clear="BW_NULL",
            of="employee_id",
            refers="employee_id",
        ),
        Field(
            wire="manager_email",
            name="manager_email",
            kind="string",
            reads=(("manager", "id"),),
            clear="BW_NULL",
            fold=True,
            of="email",
            refers="email",
        ),
        Field(wire="is_active", name="is_active", kind="boolean", reads=(("is_active",),)),
        Field(wire="phone", name="phone", kind="string", reads=(("phone",),), clear="BW_NULL"),
        Field(wire="location", name="location", kind="string", reads=(("attributes", "location"),), clear="BW_NULL"),
        Field(
            wire="preferred_name", name="preferred_name", kind="string", reads=(("preferred_name",),), clear="BW_NULL"
        ),
        Field(wire="on_leave", name="on_leave", kind="boolean", reads=(("attributes", "on_leave"),)),
        Field(wire="matrix_manager", name="matrix_manager", kind="string", clear="BW_NULL"),
        Field(
            wire="locale",
            name="locale",
            kind="string",
            reads=(("locale",),),
            choices=(
                "cs",
                "de",
                "es",
                "es_AR",
                "en",
                "en_GB",
                "pt_BR",
                "zh_Hans",
                "zh_Hant",
                "pl_PL",
                "fr_FR",
                "fr_CA",
                "it",
                "ja",
                "nl",
                "tr",
                "hi",
                "hr",
                "hu",
                "ko",
                "ro",
                "ru",
                "sk",
                "sv",
                "th",
                "vi",
            ),
        ),
        Field(wire="custom_01", name="custom_01", kind="string", clear="BW_NULL"),
        Field(wire="custom_02", name="custom_02", kind="string", clear="BW_NULL"),
        Field(wire="custom_03", name="custom_03", kind="string", clear="BW_NULL"),
        Field(wire="custom_04", name="custom_04", kind="string", clear="BW_NULL"),
        Field(wire="custom_05", name="custom_05", kind="string", clear="BW_NULL"),
        Field(wire="id", name="id", kind="integer", reads=(("id",),), create=False, update=False),
    ),
    active=Active(field=("is_active",), value=True),
    bulk=Bulk(
        method="bulk_upsert",
        rows="users",
        size=100,
        refused="errors",
        index="index",
        done="processed",
        reason=("error_details", "[]", "description"),
    ),
    deactivate=Step(sets={"is_active": False}, means="the user stays and can be reactivated"),
    reactivate=Step(sets={"is_active": True}),
    evidence="inferred",
)
DEPARTMENTS = Sync(
    name="departments",
    list="list",
    arguments={"size": 100, "include_deactivated": True},
    keys=("name",),
    fields=(
        Field(wire="name", name="name", kind="string", reads=(("name",),), required=("create", "update")),
        Field(wire="parent", name="parent", kind="string", reads=(("parent", "name"),), refers="name"),
    ),
    active=Active(field=("is_active",), value=True),
    bulk=Bulk(method="bulk_upsert", rows="departments", size=100, counts=("created", "updated")),
    deactivate=Step(method="deactivate", means="only an empty department can be deactivated"),
    reactivate=Step(method="reactivate"),
)

SYNCS = {
    "users": USERS,
    "departments": DEPARTMENTS,
}
"""The declarations by resource; the first is the default of the command."""
