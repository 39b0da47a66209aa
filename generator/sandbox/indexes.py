"""Indexes of a collection: the numbers of its records by the value of a property."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from .records import View


class Indexes:
    """One index for each property that was looked up; `value` returns a record's current value.

    Remove a record before it changes, and add it afterwards.
    """

    def __init__(self, value: Callable[[View, int, str], Any]) -> None:
        self._value = value
        self._known: dict[str, tuple[View, dict[str | int, list[int]]]] = {}

    def find(
        self, view: View, name: str, wanted: Any, numbers: Callable[[], Iterable[int]]
    ) -> int | None:
        """Return the number of the first record with a value in a property, else None.

        `numbers` returns those of all records, from which an index is built when it is first used.
        """
        if name not in self._known:
            self._known[name] = (view, {})
            for number in numbers():
                self._add(name, number)
        found = self._known[name][1].get(wanted) if isinstance(wanted, (str, int)) else None
        return found[0] if found else None

    def add(self, number: int) -> None:
        """Add a record to every index."""
        for name in self._known:
            self._add(name, number)

    def remove(self, number: int) -> None:
        """Remove a record from every index."""
        for name, (view, found) in self._known.items():
            value = self._value(view, number, name)
            at = found.get(value, []) if isinstance(value, (str, int)) else []
            if number in at:
                at.remove(number)

    def _add(self, name: str, number: int) -> None:
        view, found = self._known[name]
        value = self._value(view, number, name)
        if isinstance(value, (str, int)):
            found.setdefault(value, []).append(number)
