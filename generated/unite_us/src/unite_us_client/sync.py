# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""What is known about the resources whose records can be made equal to a list: `plan` of each, and the command.

`SYNCS` has the declarations by resource, also of those where it is not possible, with the reason.
"""

from __future__ import annotations

from ._runtime.syncing.changes import Change, Conflict, PlanRefusedError, Refusal
from ._runtime.syncing.declaration import Sync
from ._runtime.syncing.outcomes import Applied, Outcome
from ._runtime.syncing.plan import AsyncPlan, Plan

__all__ = ["SYNCS", "Applied", "AsyncPlan", "Change", "Conflict", "Outcome", "Plan", "PlanRefusedError", "Refusal"]

GROUPS_USERS = Sync(name="groups.users", why_not="the docs do not describe the fields of the users in a list")
CONTACTS = Sync(name="contacts", why_not="the docs do not describe the fields of the contacts in a list")

SYNCS = {
    "groups.users": GROUPS_USERS,
    "contacts": CONTACTS,
}
"""The declarations by resource; the first is the default of the command."""
