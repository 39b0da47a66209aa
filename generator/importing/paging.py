"""Guesses how a list is paged, by the parameters of an operation and the fields of its response."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import attrs

from . import carried
from .bodies import Success
from .keywords import types_of
from .naming import Names, words
from .notes import Notes
from .parameters import Parameter
from .published import Part
from .shapes import Shapes

_PAGE = frozenset({"page", "page_number", "page_no", "page_num", "page_index", "p"})
_OFFSET = frozenset({"offset", "skip", "start_at", "start_index", "start"})
_SIZE = (
    *("per_page", "page_size", "limit", "size", "count", "per", "max_results", "top", "take"),
    *("page_limit", "results_per_page", "maxresults", "num", "max", "pagesize"),
)
_CURSOR = (
    *("cursor", "page_token", "next_page_token", "pagetoken", "next_token", "continuation_token"),
    *(
        "start_cursor",
        "after",
        "page_cursor",
        "marker",
        "offset",
        "starting_after",
        "next",
        "token",
    ),
)
_ITEMS = ("data", "items", "results", "records", "values", "entries", "list", "objects", "rows")
_MORE = frozenset({"has_more", "more", "has_next", "has_next_page", "more_results"})
_PAGES = frozenset({"pages", "total_pages", "page_count", "num_pages", "last_page", "pages_count"})
_TOTAL = frozenset({"total", "total_count", "total_results", "total_items", "total_size"})
_TOKEN = frozenset(
    {"next_cursor", "next_page_token", "next_token", "continuation_token", "next_page", "next"}
    | {"cursor", "after", "offset", "marker", "next_marker", "end_cursor", "next_offset"}
    | {"next_page_cursor", "next_start_cursor"}
)
_ADDRESS = re.compile(
    r"(?i)(^|[_./])next(_?page)?_?(uri|url|link|href)$|links?(\.\w+)*\.next(\.href)?$|next\.href$"
)
_DEPTH = 3


@attrs.frozen
class Paging:
    """What was guessed.

    `scheme` is None for a list that is not paged. `items`: the list, if the response has several.
    """

    is_list: bool = False
    scheme: tuple[tuple[str, Any], ...] | None = None
    items: str | None = None


@attrs.frozen
class _Field:
    path: str
    name: str
    types: frozenset[str]
    part: Part


class PagingGuesses:
    """Guesses the paging of operations, and names the schemes that they share."""

    def __init__(self, shapes: Shapes, notes: Notes) -> None:
        self._shapes, self._notes = shapes, notes
        self.schemes: dict[str, dict[str, Any]] = {}
        self._names = Names("_", lambda name: name == "none")
        self._of: dict[tuple[tuple[str, Any], ...], str] = {}

    def scheme(self, scheme: tuple[tuple[str, Any], ...]) -> str:
        """Return the name of a scheme; schemes that are equal have one name."""
        if scheme not in self._of:
            told = dict(scheme)
            key = next((told[k] for k in ("parameter", "next", "offset", "page") if k in told), "")
            plain = "_".join([told["kind"].replace("-", "_"), *words(str(key))])
            self._of[scheme] = self._names.claim(re.sub(r"_+", "_", plain))
            self.schemes[self._of[scheme]] = told
        return self._of[scheme]

    def guess(self, part: Part, parameters: list[Parameter], success: Success) -> Paging:
        """Return how the list of an operation is paged; `part` is the operation in the source."""
        if success.part is None:
            return Paging()
        final = self._shapes.final(success.part)
        fields = list(self._fields(final, "", 0))
        is_array = types_of(final)[:1] == ["array"]
        arrays = [field for field in fields if "array" in field.types]
        items = "" if is_array else self._items(arrays)
        if items is None:
            return Paging()
        top = [field for field in arrays if "." not in field.path]
        named = None if is_array or [field.path for field in top] == [items] else items
        query = {str(p.node["name"]): p for p in parameters if p.node["in"] == "query"}
        scheme = self._scheme(part, query, fields, success, items)
        if scheme is not None:
            told = ", ".join(f"{key}: {value}" for key, value in scheme.items())
            self._notes.guess(part, f"paging ({told})")
            return Paging(True, tuple(scheme.items()), named)
        only = len(top) == 1 and len(self._shapes.of(final).properties) == 1
        return Paging(is_array or only)

    def _fields(self, part: Part, above: str, depth: int) -> Iterator[_Field]:
        if not self._shapes.is_object(part) or depth >= _DEPTH:
            return
        for wire, value in self._shapes.of(part).properties.items():
            final = self._shapes.final(value)
            if "." in wire:
                continue
            name = "_".join(words(wire))
            yield _Field(f"{above}{wire}", name, frozenset(types_of(final)), final)
            yield from self._fields(final, f"{above}{wire}.", depth + 1)

    @staticmethod
    def _items(arrays: list[_Field]) -> str | None:
        """Return the field path of the list in a response; None if it is not clear."""
        top = [field for field in arrays if "." not in field.path]
        for name in _ITEMS:
            for field in top:
                if field.name == name:
                    return field.path
        if len(top) == 1:
            return top[0].path
        return None

    def _scheme(
        self,
        part: Part,
        query: dict[str, Parameter],
        fields: list[_Field],
        success: Success,
        items: str,
    ) -> dict[str, Any] | None:
        plain = [f for f in fields if not f.path.startswith(f"{items}.") or not items]
        names = {"_".join(words(wire)): wire for wire in query}
        size = next((names[name] for name in _SIZE if name in names), None)
        page = next((wire for name, wire in names.items() if name in _PAGE), None)
        more = self._told(plain, _MORE, "boolean")
        link = next((f.path for f in plain if self._is_address(f)), None)
        if link is not None:
            numbers = {"page": page, "first": _first(query[page])} if page else {}
            return {"kind": "link", "next": link, **_known(more=more), **numbers}
        cursor = self._cursor(part, plain, names, query, more, size)
        if cursor is not None:
            return cursor or None
        if any(name.lower() == "link" for name in success.headers):
            if carried.paging_kind("link-header"):
                return {"kind": "link-header", **_known(page=page, size=size)}
            self._notes.lossy(part, "paging by the header Link")
        total = self._told(plain, _TOTAL, "integer")
        if page is not None:
            pages = self._told(plain, _PAGES, "integer")
            default = _default(query[size]) if size else None
            told = _known(size=size, more=more, pages=pages, total=None if pages else total)
            sizes = {"default-size": default} if default else {}
            return {"kind": "page", "page": page, "first": _first(query[page]), **told, **sizes}
        offset = next((wire for name, wire in names.items() if name in _OFFSET), None)
        if offset is not None and size is not None and "integer" in _types(query[offset]):
            limit = _default(query[size]) or _maximum(query[size]) or 20
            told = {"offset": offset, "limit": size, "default-limit": limit}
            return {"kind": "offset", **told, **_known(more=more, total=total)}
        return None

    def _cursor(
        self,
        part: Part,
        fields: list[_Field],
        names: dict[str, str],
        query: dict[str, Parameter],
        more: str | None,
        size: str | None,
    ) -> dict[str, Any] | None:
        """Return the scheme of a list with tokens; None if it has none, {} if it is not carried."""
        wire = next(
            (names[n] for n in _CURSOR if n in names and "string" in _types(query[names[n]])), None
        )
        if wire is None:
            return None
        token = next((f for f in fields if f.name in _TOKEN and "string" in f.types), None)
        if token is None:
            if more is not None and "after" in words(wire):
                self._notes.lossy(part, f"paging by the last item of a page ({wire})")
            return None
        if not carried.paging_kind("cursor"):
            self._notes.lossy(part, f"paging by token ({wire} from {token.path})")
            return {}
        known = _known(more=more, total=self._told(fields, _TOTAL, "integer"), size=size)
        return {"kind": "cursor", "parameter": wire, "next": token.path, **known}

    @staticmethod
    def _is_address(field: _Field) -> bool:
        if "string" not in field.types or "next" not in field.path.lower():
            return False
        is_uri = str(field.part.value.get("format", "")).startswith(("uri", "url"))
        return bool(_ADDRESS.search(field.path)) or (is_uri and field.name.startswith("next"))

    @staticmethod
    def _told(fields: list[_Field], names: frozenset[str], kind: str) -> str | None:
        return next((f.path for f in fields if f.name in names and kind in f.types), None)


def _known(**keys: str | None) -> dict[str, Any]:
    return {key: value for key, value in keys.items() if value is not None}


def _types(parameter: Parameter) -> list[str]:
    kind = (parameter.node.get("schema") or {}).get("type", [])
    return kind if isinstance(kind, list) else [kind]


def _number(parameter: Parameter, key: str) -> int | None:
    found = (parameter.node.get("schema") or {}).get(key)
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def _first(parameter: Parameter) -> int:
    return 0 if 0 in (_number(parameter, "default"), _number(parameter, "minimum")) else 1


def _default(parameter: Parameter) -> int | None:
    return _number(parameter, "default")


def _maximum(parameter: Parameter) -> int | None:
    found = _number(parameter, "maximum")
    return found if found is not None and found <= 10_000 else None
