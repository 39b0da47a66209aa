# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
"""What operations give: the type of an answer, what stands around it, and how its pages go on."""

from __future__ import annotations

from . import _profile, _rules, models
from ._runtime.operations import Result
from ._runtime.wire import COMMA

USER_PAGES = Result[models.UserPage](
    models.UserPage,
    paging=_profile.PAGES,
    items="users",
    rules={
        "modules": _rules.MODULE,
        "admin_status": _rules.ADMIN_STATUS,
        "client_status": _rules.CLIENT_STATUS,
        "donor_status": _rules.DONOR_STATUS,
        "member_status": _rules.MEMBER_STATUS,
        "volunteer_status": _rules.VOLUNTEER_STATUS,
        "updated_since": _rules.ROUND_TRIP,
    },
)
USER_PAGES_BY_IDS = Result[models.UserList | list[models.User]](
    models.UserList | list[models.User], paging=_profile.BY_IDS, items="users", rules={"ids": COMMA}
)
TIMELOG_ENTRY_PAGES = Result[models.TimelogEntryPage](
    models.TimelogEntryPage,
    paging=_profile.PAGES,
    items="timelog_entries",
    rules={
        "user_ids": COMMA,
        "activity_ids": COMMA,
        "activity_category_ids": COMMA,
        "activity_report_group_ids": COMMA,
        "approved": _rules.APPROVAL_FILTER,
        "updated_since": _rules.ROUND_TRIP,
        "created_from": _rules.ROUND_TRIP,
        "created_to": _rules.ROUND_TRIP,
        "worked_from": _rules.ROUND_TRIP,
        "worked_to": _rules.ROUND_TRIP,
    },
)
TIMELOG_ENTRY_PAGES_BY_IDS = Result[models.TimelogEntryList | list[models.TimelogEntry]](
    models.TimelogEntryList | list[models.TimelogEntry],
    paging=_profile.BY_IDS, items="timelog_entries", rules={"ids": COMMA},
)
