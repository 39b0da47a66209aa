# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
"""Serializations of nested values, named after their types in `params` and `enums`."""

from __future__ import annotations

from . import enums
from ._runtime.serialization import Serialization

MODULE = Serialization(
    style="comma",
    choices=enums.Module,
    spellings={"vol": "volunteer", "cli": "client", "mem": "member", "don": "donor", "admin": "administrator"},
)
CLIENT_STATUS = Serialization(style="comma", choices=enums.ClientStatus, spellings={"in_process": "inprocess"})
MEMBER_STATUS = Serialization(style="comma", choices=enums.MemberStatus, spellings={"in_process": "inprocess"})
VOLUNTEER_STATUS = Serialization(
    style="comma",
    choices=enums.VolunteerStatus,
    spellings={
        "inactive_short_term": "inactiveshortterm",
        "inactive_long_term": "inactivelongterm",
        "archived_didnt_start": "archiveddidntstart",
        "archived_rejected": "archivedrejected",
        "archived_dismissed": "archiveddismissed",
        "archived_moved": "archivedmoved",
        "archived_quit": "archivedquit",
        "archived_deceased": "archiveddeceased",
        "archived_other": "archivedother",
    },
)
