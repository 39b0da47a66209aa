"""The tables of a package: each list of the API, with what the spec knows about its rows."""

from __future__ import annotations

import functools
import importlib
import inspect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias

from ..errors import InvalidArgumentError, did_you_mean
from ..json_values import is_array
from ..model import Record
from ..sync.client import SyncPages as Pages
from ..values import Value
from .columns import KEEP, Layout, Personal, Privacy, layout_of

PersonalFields: TypeAlias = Mapping[str, Mapping[str, Personal]]
"""The personal fields of each model, by the name of the model, and what they hold."""
OVERLAP: Final = 600.0
"""Seconds that an increment goes back beyond the start of the export before it, since clocks differ."""
_SETTINGS: Final = frozenset({"result", "resume", "options", "max_pages", "prefetch"})
"""Arguments of lists that the API does not get."""


class Change(Value, frozen=True):
    """How a list is limited to what changed: the argument, and the field that holds the time of the change.

    `kind`: whether the argument takes a day or a moment.
    """

    parameter: str
    field: str
    kind: Literal["date", "timestamp"] = "timestamp"


class Table(Value, frozen=True, kw_only=True, eq=False):
    """A list as a table.

    `name` is the resource, `method` the method of the client that returns the list, both dotted. `item` is the type of
    the items, `key` the fields that identify one (empty: not known), `change` how the list is limited to what changed
    (None: it cannot be). `scope` names the arguments that the list requires; the client may have values for some.
    `arguments` are passed unless the caller has others: they add parts to the items and limit nothing. `size` names the
    argument with the number of items of a page, `page` the one with the number or the offset of a page, `ids` the one
    with ids of which a request holds a limited number (None: there is none). `evidence` is how the operation
    is known.
    """

    name: str
    method: str
    item: type
    key: tuple[str, ...] = ()
    change: Change | None = None
    scope: tuple[str, ...] = ()
    arguments: Mapping[str, Any] = {}
    size: str | None = None
    page: str | None = None
    ids: str | None = None
    evidence: str = "documented"
    personal: PersonalFields = {}

    @property
    def sql_name(self) -> str:
        """The name of the table in a database, or of its file."""
        return self.name.replace(".", "_")

    def layout(self, privacy: Privacy = KEEP) -> Layout:
        """Return the columns of the table and of its child tables."""
        return layout_of(self.sql_name, self.item, self.key, self.personal, privacy, self.scope)

    def method_of(self, client: Any) -> Any:
        """Return the method of a client that returns the list."""
        return functools.reduce(getattr, self.method.split("."), client)

    def filters(self, names: Iterable[str]) -> list[str]:
        """Return which arguments select some of the items, so that the others are not in the list."""
        return sorted(set(names) - {*self.scope, *self.arguments, self.size})

    def scope_of(self, client: Any, where: Mapping[str, Any]) -> tuple[str, ...]:
        """Return the values of the arguments that the list requires, from a caller or else from the client.

        Raise InvalidArgumentError if one has no value, or if the list has no such argument.
        """
        known = [name for name in inspect.signature(self.method_of(client)).parameters if name not in _SETTINGS]
        for name in where:
            if name not in known:
                raise InvalidArgumentError(f"{self.name} has no argument {name!r}{did_you_mean(name, known)}")
        of_client: Mapping[str, str] = client._engine.arguments if self.scope else {}
        values = {**of_client, **where}
        missing = [name for name in self.scope if values.get(name) in (None, "")]
        if missing:
            raise InvalidArgumentError(
                f"{self.name} needs {' and '.join(missing)}: pass it as a filter (where), or to a client that takes it"
            )
        return tuple(str(values[name]) for name in self.scope)

    def list(self, client: Any, arguments: Mapping[str, Any], resume: str | None = None) -> Pages[Any, Any] | Whole:
        """Return the list of a client, whose items are records as the vendor sends them."""
        method = self.method_of(client)
        more = {} if resume is None else {"resume": resume}
        found: Any = method(**{**self.arguments, **arguments}, **more, result=Record)
        return Whole(found or []) if found is None or is_array(found) else found


class Whole:
    """A list that the API returns in one response, as a list with one page."""

    resume_token: str | None = None

    def __init__(self, items: Sequence[Any]) -> None:
        self.items = items

    def pages(self) -> Iterator[Whole]:
        """Yield the only page."""
        yield self


def tables_of(package: str) -> Mapping[str, Table]:
    """Return the tables of a package by name."""
    found: Mapping[str, Table] = importlib.import_module(f"{package}.tables").TABLES
    return found


def table_named(tables: Mapping[str, Table], name: str) -> Table:
    """Return a table by its name. Raise InvalidArgumentError if there is none."""
    try:
        return tables[name]
    except KeyError:
        hint = did_you_mean(name, tables)
        raise InvalidArgumentError(f"there is no table {name!r}{hint}; see the list of tables") from None
