"""What a user of Spark asks for: a table, its filters, and how it is divided and read."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Mapping
from typing import Any, Final

import msgspec

from ..command.arguments import choices_of, hints_of, parsed
from ..errors import InvalidArgumentError
from ..operations import Profile
from ..sync.client import SyncAPIClient
from ..tables.api import Treatment, privacy_of
from ..tables.choice import chosen
from ..tables.columns import Layout
from ..tables.rows import Batch
from ..tables.tables import OVERLAP, Table, table_named, tables_of
from .clients import CLIENTS, Open, settings_of
from .nested import Field, fields_of
from .parts import values_for

_PARTITIONS: Final = 8
_EVERY: Final = 60.0
_OWN: Final = ("table", "partitions", "split", "columns", "personal", "secrets", "overlap", "every")
_WHERE: Final = "where."
"""A prefix for filters whose names are those of other options."""


class Reading:
    """The options of a read, checked. It can be sent to other processes, and holds no credentials.

    `partitions`: largest number of partitions. `overlap`: seconds that a batch of a stream ends before now. `every`:
    seconds between the batches of a stream. Raise InvalidArgumentError for an option that is not valid.
    """

    def __init__(self, profile: Profile, opened: Open, options: Mapping[str, str]) -> None:
        self._profile = profile
        self._opened = opened
        self._options = dict(options)
        self._settings = settings_of(profile, opened, options)
        if "table" not in options:
            raise InvalidArgumentError("name a table: option('table', …)")
        self._name = options["table"]
        self.partitions = int(_number(options, "partitions", _PARTITIONS, least=1))
        self.overlap = _number(options, "overlap", OVERLAP)
        self.every = _number(options, "every", _EVERY)
        self._personal = options.get("personal", "keep")
        if self._personal not in ("keep", "drop", "hash"):
            raise InvalidArgumentError("personal must be keep, drop or hash")

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"  # filters may be personal

    @property
    def table(self) -> Table:
        """The table."""
        return table_named(tables_of(self._profile.package), self._name)

    @functools.cached_property
    def fields(self) -> tuple[Field, ...]:
        """The fields of the items; hashes have the same type with any key."""
        return fields_of(self.layout({self._hash_key: "any"}))

    @property
    def _hash_key(self) -> str:
        return f"{self._profile.env_prefix}_HASH_KEY"

    def layout(self, environment: Mapping[str, str]) -> Layout:
        """Return the columns that were asked for. The key of hashes is read from the environment."""
        treatment: Treatment = self._personal  # type: ignore[assignment]
        layout = self.table.layout(privacy_of(treatment, environment.get(self._hash_key)))
        names = tuple(filter(None, self._options.get("columns", "").split(",")))
        change = self.table.change
        if names and change is not None:
            names = (*names, change.field)
        return chosen(layout, names, self.table.name) if names else layout

    def client(self, count: int = 1) -> SyncAPIClient:
        """Return the client of this process for one of `count` partitions, which share the limit of requests."""
        settings = dict(self._settings)
        rate = settings.get("max_requests_per_second")
        if rate is not None:
            settings["max_requests_per_second"] = rate / count
        return CLIENTS.client(self._profile, self._opened, settings, self._options.get("secrets"))

    def where(self, client: SyncAPIClient, since: str = "") -> dict[str, Any]:
        """Return the filters of the list, and that only what changed since a moment is asked for.

        Raise InvalidArgumentError for an option that the list does not have, or whose text is no value of its type.
        """
        split = self._options.get("split", "").lower()
        texts = [f"{name}={text}" for name, text in self._texts() if name != split]
        found = parsed(self.table.method_of(client), texts)
        change = self.table.change
        if since and change is not None:
            # A bit earlier, in case the API does not include the moment itself; `between` leaves out what is too early.
            takes_day = change.kind == "date"
            margin = dt.timedelta(days=1) if takes_day else dt.timedelta(seconds=1)
            moment = dt.datetime.fromisoformat(since) - margin
            found[change.parameter] = moment.date() if takes_day else moment
        return found

    def split(self, client: SyncAPIClient) -> list[dict[str, Any]]:
        """Return the arguments of each part, if the list is divided by the values of a filter."""
        name = self._options.get("split", "").lower()
        if not name:
            return []
        method = self.table.method_of(client)
        hints = hints_of(method)
        if name not in hints:
            raise InvalidArgumentError(f"split: {self._name} has no argument {name!r}")
        text = dict(self._texts()).get(name)
        texts = choices_of(hints[name]) if text is None else [part for part in text.split(",") if part]
        values = [parsed(method, [f"{name}={each}"])[name] for each in texts]
        return values_for(name, values)

    def _texts(self) -> list[tuple[str, str]]:
        """Return the filters as they were passed."""
        other = {*_OWN, *self._settings}
        named = [(name.removeprefix(_WHERE), text) for name, text in self._options.items() if name.startswith(_WHERE)]
        plain = [(n, t) for n, t in self._options.items() if n not in other and not n.startswith(_WHERE)]
        return [*plain, *named]

    def mark(self, moment: dt.datetime) -> str:
        """Return a moment as an offset; of a table that tells only the days of changes, the begin of its day."""
        if self._change_field().kind == "date":
            moment = moment.replace(hour=0, minute=0, second=0, microsecond=0)
        return moment.isoformat(timespec="microseconds")

    def between(self, batch: Batch, since: str, until: str) -> list[bool]:
        """Return of each item whether it changed from one moment to another one; true if it does not tell when."""
        begin = dt.datetime.fromisoformat(since) if since else None
        end = dt.datetime.fromisoformat(until)
        moments = [self._moment(cell) for cell in batch.parts[0].columns[self._change_field().place]]
        return [each is None or ((begin is None or begin <= each) and each < end) for each in moments]

    def _moment(self, cell: str | None) -> dt.datetime | None:
        if cell is None:
            return None
        moment = dt.datetime.fromisoformat(cell)
        return moment if moment.tzinfo else moment.replace(tzinfo=dt.timezone.utc)

    def _change_field(self) -> Field:
        change = self.table.change
        assert change is not None
        return next(field for field in self.fields if field.name == change.field)


def _number(options: Mapping[str, str], name: str, default: float, least: float = 0) -> float:
    try:
        value = msgspec.convert(options.get(name, default), float, strict=False)
    except msgspec.ValidationError:
        value = -1.0
    if not least <= value < 1e9:
        raise InvalidArgumentError(f"{name} must be a number, {least} or more")
    return value
