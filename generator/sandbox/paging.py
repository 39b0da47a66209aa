"""Divides lists into pages by the spec's paging scheme, and fills in the fields around the list."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode

import attrs
import msgspec

from .parts import BadRequestError
from .surface import Endpoint, Surface

DEFAULT_SIZE = 100
_BOUND = 10**9
_DIGITS = 9


@attrs.frozen
class Slice:
    """The part of a list that is on a page."""

    start: int
    size: int
    number: int
    first: int
    total: int

    @property
    def stop(self) -> int:
        """Index in the list at which the page ends."""
        return min(self.start + self.size, self.total)

    @property
    def pages(self) -> int:
        """Number of pages of the list; an empty list has one."""
        return max(1, -(-self.total // self.size))

    @property
    def is_last(self) -> bool:
        """Whether this is the last page."""
        return self.start + self.size >= self.total


class Paging:
    """The pagination of one list."""

    def __init__(self, surface: Surface, endpoint: Endpoint) -> None:
        self._surface, self._shape, self._field_path = surface, endpoint.shape, endpoint.field_path
        schemes = surface.root.get("x-paging-schemes") or {}
        declared = {p.name: p.schema for p in endpoint.parameters if p.location == "query"}
        body = surface.reader.properties(endpoint.body or {})
        # Clients read one page of a list that is sent a body; that body may still name the page.
        own = (s for s in schemes.values() if s["kind"] == "page" and s["page"] in body)
        named: Mapping[str, Any] | None = schemes.get(endpoint.node.get("x-paging"))
        self.scheme = named or next(own, {})
        kind = self.scheme.get("kind")
        at = {"offset": "offset", "cursor": "parameter"}.get(str(kind), "page")
        names = (at, "limit" if kind == "offset" else "size")
        self._at, self._size = (self.scheme.get(name) for name in names)
        self._offset, self._tokens = kind == "offset", kind == "cursor"
        declared |= body
        self._size = self._size if self._size in declared else None
        self._at = self._at if self._at in declared else None
        schema = surface.document.resolve(declared.get(self._size or "", {}))
        default = self.scheme.get("default-limit") or self.scheme.get("default-size")
        self._default = schema.get("default", default or DEFAULT_SIZE)
        self.ids: str | None = self.scheme.get("ids") if kind == "batch" else None
        self.names = {name for name in (self._at, self._size, self.ids) if name}
        self.number = self._at if "past-end" in self.scheme else None

    def check(self, part: Slice) -> None:
        """Raise BadRequestError for a page past the end, if the API refuses that."""
        status = self.scheme.get("past-end")
        if status is not None and part.start >= part.total and part.start > 0:
            raise BadRequestError("there is no such page", status=status)

    def cut(self, values: Mapping[str, Any], total: int) -> Slice:
        """Return the slice for a request; the whole list if it is not paginated."""
        if self._at is None:
            return Slice(0, max(total, 1), 1, 1, total)
        size = self._default
        if self._size and isinstance(values.get(self._size), int) and values[self._size] > 0:
            size = min(values[self._size], _BOUND)
        first = int(self.scheme.get("first", 0 if self._offset else 1))
        at = values.get(self._at, first)
        if self._tokens:
            at = number_of_token(str(at)) if self._at in values else first
        at = min(max(at, first), _BOUND) if isinstance(at, int) else first
        if self._offset:
            return Slice(at, size, at // size + 1, 1, total)
        return Slice((at - first) * size, size, at, first, total)

    def headers(self, part: Slice, target: str) -> dict[str, str]:
        """Return the response headers of a page: its links, the token of the next one, the total.

        `target`: path and query requested, to which the links are relative.
        """
        found: dict[str, str] = {}
        if self.scheme.get("kind") == "link-header" and self._at is not None:
            at = part.number
            turns = {"first": 1, "prev": at - 1, "next": at + 1, "last": part.pages}
            links = [
                f'<{self._turned(target, number)}>; rel="{relation}"'
                for relation, number in turns.items()
                if 1 <= number <= part.pages
            ]
            found["link"] = ", ".join(links)
        if "header" in self.scheme and not part.is_last:
            found[self.scheme["header"].lower()] = token_of(part.number + 1)
        if "total-header" in self.scheme:
            found[self.scheme["total-header"].lower()] = str(part.total)
        return found

    def body(self, part: Slice, items: bytes, target: str) -> bytes:
        """Return the body of a page with its encoded items; `target`: path and query requested."""
        whole = self._around(self._shape, "", part, target)
        node: Any = whole
        *above, last = self._field_path.split(".") if self._field_path else ("",)
        if not last:
            return items
        for name in above:
            node = node.setdefault(name, {})
        node[last] = msgspec.Raw(items)
        return msgspec.json.encode(whole)

    def _around(self, node: Any, field_path: str, part: Slice, target: str) -> dict[str, Any]:
        reader = self._surface.reader
        schema = reader.document.resolve(node)
        for key in ("oneOf", "anyOf"):
            if key in schema:
                return self._around(schema[key][0], field_path, part, target)
        made: dict[str, Any] = {}
        for name, value in reader.properties(node).items():
            inner = f"{field_path}.{name}" if field_path else name
            if inner == self._field_path:
                continue
            if reader.properties(value):
                made[name] = self._around(value, inner, part, target)
                continue
            kinds = reader.document.resolve(value).get("type", "null")
            found = self._fact(inner, name, part, None if "integer" in kinds else target)
            if name == "count" and not any(map(_is_total, reader.properties(node))):
                found = part.total  # no other property says how many records there are
            if found is not None or "null" in kinds:
                made[name] = found
        return made

    def _fact(self, field_path: str, name: str, part: Slice, target: str | None) -> Any:
        """Return the value of a paging property outside the list; None if it is unknown.

        `target`: the requested address; None if other pages are given by number.
        """
        if field_path == self.scheme.get("more"):
            return not part.is_last
        if field_path == self.scheme.get("next") and self._tokens:
            return None if part.is_last else token_of(part.number + 1)
        if field_path == self.scheme.get("next"):
            return None if part.is_last else self._turned(target, part.number + 1)
        if field_path == self.scheme.get("pages"):
            return part.pages
        if field_path == self.scheme.get("total"):
            return part.total
        low = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
        is_first = part.start == 0
        last = min(part.start + part.size, part.total)
        facts = (
            (r"has_(next|more)", not part.is_last),
            (r"has_prev", not is_first),
            (r"is_first", is_first),
            (r"is_last", part.is_last),
            (r"first_item", part.start + 1),
            (r"last_item", last),
            (r"page_count|total_pages|num_pages|last_page", part.pages),
            (r"page_size|per_page|^size$|^limit$", part.size),
            (r"page_number|current_page|^page$", part.number),
            (r"^total|total_(item|record)s?_?", part.total),
            (r"^count$", max(0, last - part.start)),
            (r"^next", None if part.is_last else self._turned(target, part.number + 1)),
            (r"^prev", None if is_first else self._turned(target, part.number - 1)),
        )
        return next((fact for pattern, fact in facts if re.search(pattern, low)), None)

    def _turned(self, target: str | None, number: int) -> str | int:
        """Return the requested address with another page number, or the number alone."""
        if target is None:
            return number
        path, _, query = target.partition("?")
        pairs = [(n, v) for n, v in parse_qsl(query, keep_blank_values=True) if n != self._at]
        return f"{path}?{urlencode([*pairs, (str(self._at), str(number))])}"


def _is_total(name: str) -> bool:
    return re.search(r"(?i)total", name) is not None


def token_of(number: int) -> str:
    """Return the token of a page, which a client must not interpret."""
    return base64.urlsafe_b64encode(f"page {number}".encode()).decode()


def number_of_token(token: str) -> int:
    """Return the number of the page of a token.

    Raise BadRequestError if it is no token of the sandbox.
    """
    try:
        text = base64.b64decode(token, b"-_", validate=True).decode()
    except ValueError:
        text = ""
    word, _, number = text.partition(" ")
    if word != "page" or not number.isdecimal() or len(number) > _DIGITS:
        raise BadRequestError("the token of the page is not one that the sandbox returned")
    return int(number)
