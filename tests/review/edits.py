"""Edits of the vendors' specs, each with what a review must make of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tests.support.exploring import ALL

from .edit import Edit
from .edits_of_features import FEATURES
from .edits_of_operations import OPERATIONS
from .edits_of_schemas import SCHEMAS
from .edits_of_the_whole import WHOLE

EVERY = sorted([*FEATURES, *OPERATIONS, *SCHEMAS, *WHOLE], key=lambda edit: edit.vendor)
_SMALLEST = "selflessly"
_ASKED = "schema of a response replaced"
"""The name of an edit with a test of its own."""


def _some() -> Iterator[Edit]:
    """Yield an edit of the smallest spec for each pair of impacts."""
    found: Counter[object] = Counter()
    for edit in EVERY:
        if edit.vendor == _SMALLEST:
            found[edit.api, edit.python] += 1
            if found[edit.api, edit.python] == 1 or edit.name == _ASKED:
                yield edit


EDITS = EVERY if ALL else [*_some()]
"""Those that are reviewed; with EXAMPLES=all in the environment, every one."""
