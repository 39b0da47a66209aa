# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Type variables of the results of methods; their defaults are the documented types.

Only type checkers use them: these support defaults of type variables on every version of Python.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from ._runtime.model import Record

    RecordT = TypeVar("RecordT", default=Record)
