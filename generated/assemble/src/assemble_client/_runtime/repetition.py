"""Recognizes pages that a server returns again and again: such a list would be read without end."""

from __future__ import annotations

from typing import Any

import msgspec

from .json_values import parse
from .paging import sent_at


class Repetition:
    """Compares each page of a list with the one before it.

    A page with the same bytes is a repetition. Pages may also differ in a time or a counter beside the items. If a page
    has as many items as the one before it, and the same first and last one, its items are compared with those of the
    next page as they were sent: two different pages may look alike if the caller's type reads only a few fields.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._body: int | None = None
        self._outline: tuple[int, Any, Any] | None = None
        self._items: int | None = None

    def is_repeated(self, response: bytes, body: Any, items: list[Any]) -> bool:
        """Return whether a page with items is the one before it, or has its items."""
        digest, outline = hash(response), (len(items), items[0], items[-1])
        is_same, is_alike = digest == self._body, outline == self._outline
        self._body, self._outline = digest, outline
        before = self._items
        self._items = self._digest(response, body) if is_alike and not is_same else None
        return is_same or (before is not None and before == self._items)

    def forget(self) -> None:
        """Compare the next page with none: it belongs to another list, or to none."""
        self._body = self._outline = self._items = None

    def _digest(self, response: bytes, body: Any) -> int:
        raw = parse(response)
        return hash(msgspec.json.encode(sent_at(raw, body, self._path) if self._path else raw))
