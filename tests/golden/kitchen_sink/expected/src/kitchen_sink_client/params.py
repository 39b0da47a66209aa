# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""Nested objects of requests: TypedDicts, which are plain dicts at run time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypedDict

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


class Note(TypedDict):
    """A note on a paper, and the date on which each reader saw it."""

    text: str
    """What it says."""
    secret: NotRequired[str]
    """What readers must say."""
    due: NotRequired[dt.date]
    """When it ends."""
    subject: NotRequired[Stain | Tear]
    """What a note is about."""
    replies: NotRequired[Sequence[Note | Mapping[str, Any]]]
    """Notes on the note."""


class SinkFilter(TypedDict):
    """Conditions on sinks."""

    fullName_cont: NotRequired[str]
    """Part of the name."""
    color_in: NotRequired[Sequence[enums.Color]]
    """One of these colors."""
    builtOn_gt: NotRequired[dt.date]
    """Built after."""


class Stain(TypedDict):
    """A stain on a paper."""

    kind: Literal["stain"]
    """Always stain."""
    seen: NotRequired[dt.date]
    """When it was seen."""


class Tear(TypedDict):
    """A tear in a paper."""

    kind: Literal["tear"]
    """Always tear."""
    seen: NotRequired[dt.date]
    """When it was seen. A date or an aware datetime."""
    repair: NotRequired[Literal["glue", "tape"]]
    """How it was repaired."""
