"""What a plan is made from, and what it contains."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Literal

from ..errors import InvalidArgumentError
from ..options import RequestOptions
from ..values import Private, omit
from .canonical import Parser
from .cells import Source
from .changes import Changes, Conflict, Refusal
from .current import Current
from .declaration import Field, Remove, Sync


class Settings(Private, frozen=True, kw_only=True):
    """The arguments of `plan`; see there."""

    match: tuple[str, ...]
    fields: Collection[str] | None = None
    remove: Remove = "never"
    max_removals: int | str = "5%"
    columns: Mapping[str, str] = {}
    ignore: Collection[str] = ()
    defaults: Mapping[str, Any] = {}
    keep: Collection[str] = ()
    empty: Literal["keep", "clear"] = "keep"
    unreadable: Literal["create", "always"] = "create"
    source: Source = {}
    prefetch: int | None = None
    options: RequestOptions | None = None


class Contents(Private, frozen=True, kw_only=True):
    """What a plan found: see `Plan`."""

    sync: Sync
    settings: Settings
    current: Current
    creates: Changes
    updates: Changes
    removals: Changes
    conflicts: tuple[Conflict, ...]
    refusals: tuple[Refusal, ...]
    rows: int
    unchanged: int
    excess: str
    notes: tuple[str, ...]
    read_at: dt.datetime


def keys_of(sync: Sync, match: Sequence[str]) -> tuple[Field, ...]:
    """Return the fields to match by. Raise InvalidArgumentError for one that does not identify records."""
    for name in match:
        if name not in sync.keys:
            raise InvalidArgumentError(f"{sync.name}: match must be of {', '.join(sync.keys)}, not {name!r}")
    if not match:
        raise InvalidArgumentError(f"{sync.name}: match must name at least one of {', '.join(sync.keys)}")
    return tuple(sync.field(name) for name in dict.fromkeys(match))


def share(limit: int | str) -> Mapping[str, float]:
    """Return the most removals as a number or a share of the active records. Raise InvalidArgumentError otherwise."""
    text = str(limit).strip()
    is_share = text.endswith("%")
    try:
        number = float(text.removesuffix("%"))
    except ValueError:
        number = -1.0
    if not 0 <= number < float("inf") or isinstance(limit, bool):
        raise InvalidArgumentError(f"max_removals must be a number or a share such as '5%', not {text[:20]!r}")
    return {"share": number / 100} if is_share else {"number": number}


def defaults_of(sync: Sync, settings: Settings) -> dict[str, Any]:
    """Return the values of new records in canonical form. Raise InvalidArgumentError for a bad one."""
    parser, made = Parser(), dict[str, Any]()
    for name, value in settings.defaults.items():
        field = sync.field(name)
        if value is omit or not field.is_sent:
            raise InvalidArgumentError(f"defaults: {name} is no value that new records have")
        try:
            made[field.name] = parser.parse(field, value)
        except ValueError as error:
            raise InvalidArgumentError(f"defaults: {name} {error}") from None
    return made
