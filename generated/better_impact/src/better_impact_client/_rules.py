# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
"""How values are checked and written on the wire, where that needs saying."""

from __future__ import annotations

from . import enums
from ._runtime.wire import Rule

MODULE = Rule(
    style="comma",
    choices=enums.Module,
    spellings={"vol": "volunteer", "cli": "client", "mem": "member", "don": "donor", "admin": "administrator"},
)
ADMIN_STATUS = Rule(style="comma", choices=enums.AdminStatus)
CLIENT_STATUS = Rule(style="comma", choices=enums.ClientStatus, spellings={"in_process": "inprocess"})
DONOR_STATUS = Rule(style="comma", choices=enums.DonorStatus)
MEMBER_STATUS = Rule(style="comma", choices=enums.MemberStatus, spellings={"in_process": "inprocess"})
VOLUNTEER_STATUS = Rule(
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
ROUND_TRIP = Rule(format="round-trip")
APPROVAL_FILTER = Rule(choices=enums.ApprovalState)
