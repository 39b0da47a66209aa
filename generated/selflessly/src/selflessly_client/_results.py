# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
"""What operations give: the type of an answer, what stands around it, and how its pages go on."""

from __future__ import annotations

from . import _profile, models
from ._runtime.model import Record
from ._runtime.operations import Result

USER_LIST_ITEM_PAGES = Result[models.UserPage](models.UserPage, paging=_profile.OFFSET, items="items")
GROUP_LIST = Result[models.GroupList | list[models.Group]](models.GroupList | list[models.Group], items="items")
RECORD_LIST = Result[models.CurrencyList | list[Record]](models.CurrencyList | list[Record], items="items")
