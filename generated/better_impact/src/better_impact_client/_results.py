# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
"""What operations give: the type of an answer, what stands around it, and how its pages go on."""

from __future__ import annotations

from . import _profile, models
from . import _rules as rules
from ._runtime.operations import Result
from ._runtime.wire import COMMA

USER_PAGES = Result[models.UserPage](
    models.UserPage,
    paging=_profile.PAGES,
    items="users",
    rules={
        "modules": rules.MODULES,
        "admin_status": rules.ADMIN_STATUS,
        "client_status": rules.CLIENT_STATUS,
        "donor_status": rules.DONOR_STATUS,
        "member_status": rules.MEMBER_STATUS,
        "volunteer_status": rules.VOLUNTEER_STATUS,
        "updated_since": rules.UPDATED_SINCE,
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
        "approved": rules.APPROVED,
        "updated_since": rules.UPDATED_SINCE,
        "created_from": rules.UPDATED_SINCE,
        "created_to": rules.UPDATED_SINCE,
        "worked_from": rules.UPDATED_SINCE,
        "worked_to": rules.UPDATED_SINCE,
    },
)
TIMELOG_ENTRY_PAGES_BY_IDS = Result[models.TimelogEntryList | list[models.TimelogEntry]](
    models.TimelogEntryList | list[models.TimelogEntry],
    paging=_profile.BY_IDS,
    items="timelog_entries",
    rules={"ids": COMMA},
)
