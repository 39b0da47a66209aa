"""What an import did not carry over, guessed or filled in: collected, then written as import.md."""

from __future__ import annotations

from .published import Part

_SHOWN = 20
"""Places that are listed for a message; the rest is counted."""
_TITLES = {
    "left out": "Left out: these operations are not in the spec",
    "lossy": "Not carried over",
    "guess": "Guessed: correct them in overlay.yaml",
    "renamed": "Renamed, because a name was taken or is not possible here",
    "filled": "Filled in from names, because the source has no text (`x-filled`)",
}


class Notes:
    """The notes of one import, each with the places in the source that it is about."""

    def __init__(self) -> None:
        self._found: dict[str, dict[str, list[str]]] = {kind: {} for kind in _TITLES}
        self._seen: set[tuple[str, str, str]] = set()

    def left_out(self, part: Part, operation: str, reason: str) -> None:
        """Note an operation that the spec does not contain."""
        self._add("left out", f"{operation}: {reason}", part.place)

    def lossy(self, part: Part, message: str) -> None:
        """Note something that the source says and the spec does not."""
        self._add("lossy", message, part.place)

    def guess(self, part: Part, message: str) -> None:
        """Note a decision that the source does not state."""
        self._add("guess", message, part.place)

    def renamed(self, part: Part, message: str) -> None:
        """Note a name that is not the one in the source."""
        self._add("renamed", message, part.place)

    def filled(self, part: Part, what: str) -> None:
        """Note a text that was made from a name."""
        self._add("filled", what, part.place)

    def _add(self, kind: str, message: str, place: str) -> None:
        if (kind, message, place) not in self._seen:
            self._seen.add((kind, message, place))
            self._found[kind].setdefault(message, []).append(place)

    def counts(self) -> dict[str, int]:
        """Return the number of places by kind of note, without kinds that do not occur."""
        totals = {kind: sum(map(len, found.values())) for kind, found in self._found.items()}
        return {kind: total for kind, total in totals.items() if total}

    def lines(self) -> list[str]:
        """Return every note in one line, with the number of places or the only one."""
        found: list[str] = []
        for kind, messages in self._found.items():
            for message, places in messages.items():
                where = places[0] if len(places) == 1 else f"{len(places)} places"
                found.append(f"{kind}: {message} ({where})")
        return found

    def markdown(self, source: str, version: str) -> str:
        """Return the notes as the text of import.md; it names places as `file#pointer`."""
        lines = [
            f"<!-- Written by `python -m generator import {source} …`; do not edit. -->",
            f"# Import of {source}, version {version}",
            "",
            "What the import did by itself. The decisions of a person are in `overlay.yaml`.",
        ]
        for kind, title in _TITLES.items():
            found = self._found[kind]
            if not found:
                continue
            total = sum(map(len, found.values()))
            lines += ["", f"## {title} ({total})", ""]
            for message in sorted(found) if kind != "left out" else found:
                lines += _entry(message, found[message])
        return "\n".join(lines) + "\n"


def _entry(message: str, places: list[str]) -> list[str]:
    shown = [f"`{place}`" for place in places[:_SHOWN]]
    more = len(places) - len(shown)
    if len(places) == 1:
        return [f"- {message}: {shown[0]}"]
    rest = [f"  - and {more} more"] if more else []
    return [f"- {message} ({len(places)}):", *(f"  - {place}" for place in shown), *rest]
