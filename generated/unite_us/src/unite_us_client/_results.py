# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""What operations give: the type of an answer, what stands around it, and how its pages go on."""

from __future__ import annotations

from . import _profile, _rules, models
from ._runtime.model import Record, Records
from ._runtime.operations import Result

RECORDS = Result[Records](models.AnyEnvelope, unwrap="data")
RECORD_LIST = Result[models.RecordListEnvelope](
    models.RecordListEnvelope,
    items="data",
    names={"service_types": "service_types[]", "page_size": "per", "sort_order": "sord", "sort_by": "sidx"},
    rules={"use_type": _rules.FORM_USE_TYPE, "sord": _rules.SORT_ORDER},
)
RECORD = Result[Record](models.RecordEnvelope, unwrap="data")
RECORD_PAGES = Result[models.RecordListEnvelope](
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    keywords=("page", "page_size", "sort_order", "sort_by"),
    names={"page_size": "per", "sort_order": "sord", "sort_by": "sidx"},
    rules={"sord": _rules.SORT_ORDER},
)
