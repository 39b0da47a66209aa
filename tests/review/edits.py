"""Edits of the vendors' specs, each with what a review must make of it."""

from __future__ import annotations

from .edits_of_features import FEATURES
from .edits_of_operations import OPERATIONS
from .edits_of_schemas import SCHEMAS
from .edits_of_the_whole import WHOLE

EDITS = [*FEATURES, *OPERATIONS, *SCHEMAS, *WHOLE]
