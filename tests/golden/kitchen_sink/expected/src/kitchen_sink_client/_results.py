# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""Type variables of the results of methods; their defaults are the documented types.

Type checkers use the defaults, on every version of Python; at run time, the variables have none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models
from ._runtime.model import Record

if TYPE_CHECKING:
    from typing_extensions import TypeVar
else:
    from ._runtime.values import type_variable as TypeVar

SinkT = TypeVar("SinkT", default=models.Sink)
StrT = TypeVar("StrT", default=str)
DishT = TypeVar("DishT", default=models.Dish)
DictStrIntT = TypeVar("DictStrIntT", default=dict[str, int])
RecordT = TypeVar("RecordT", default=Record)
WashRunT = TypeVar("WashRunT", default=models.WashRun)
BoolT = TypeVar("BoolT", default=bool)
PaperT = TypeVar("PaperT", default=models.Paper)
PaperReadingT = TypeVar("PaperReadingT", default=models.Paper | models.Reading)
NoteT = TypeVar("NoteT", default=models.Note)
