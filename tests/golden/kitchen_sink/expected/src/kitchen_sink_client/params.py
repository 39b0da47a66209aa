# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""Nested objects of requests: TypedDicts, which are plain dicts at run time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict

from . import enums


class About(TypedDict):
    """What a paper is about."""

    kind: NotRequired[Literal["deep", "shallow"]]
    """Kind of sink."""
    since: NotRequired[dt.date]
    """Not older than this."""


class NewDish(TypedDict):
    """A dish to be added, with fields of any name."""

    kind: enums.DishKind
    boughtAt: NotRequired[dt.datetime]
    """When it was bought."""


class SinkFilter(TypedDict):
    """Conditions on sinks."""

    fullName_cont: NotRequired[str]
    """Part of the name."""
    color_in: NotRequired[Sequence[enums.Color]]
    """One of these colors."""
    builtOn_gt: NotRequired[dt.date]
    """Built after."""
