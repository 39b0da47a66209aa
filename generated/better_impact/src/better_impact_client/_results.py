# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
"""What operations give: the type of an answer, what stands around it, and how its pages go on."""

from __future__ import annotations

from . import _profile, models
from ._runtime.operations import Result

USER_PAGES = Result[models.UserPage](models.UserPage, paging=_profile.PAGES, items="users")
USER_LIST_LIST_USER_PAGES = Result[models.UserList | list[models.User]](
    models.UserList | list[models.User], paging=_profile.BY_IDS, items="users"
)
TIMELOG_ENTRY_PAGES = Result[models.TimelogEntryPage](
    models.TimelogEntryPage, paging=_profile.PAGES, items="timelog_entries"
)
TIMELOG_ENTRY_LIST_LIST_TIMELOG_ENTRY_PAGES = Result[models.TimelogEntryList | list[models.TimelogEntry]](
    models.TimelogEntryList | list[models.TimelogEntry], paging=_profile.BY_IDS, items="timelog_entries"
)
