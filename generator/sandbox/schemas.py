"""The schemas of a spec as requests or responses are checked against them."""

from __future__ import annotations

import re
from typing import Any, Final

from ..specs.schemas import Reader
from ..specs.sections import SCHEMA_LISTS, kind_of

URN: Final = "urn:spec"
_DIRECTIVES: Final = {
    "Y": r"\d{4}",
    "y": r"\d{2}",
    "m": r"(0[1-9]|1[0-2])",
    "d": r"(0[1-9]|[12]\d|3[01])",
    "j": r"(00[1-9]|0[1-9]\d|[12]\d{2}|3[0-5]\d|36[0-6])",
    "H": r"([01]\d|2[0-3])",
    "M": r"[0-5]\d",
    "S": r"[0-5]\d",
    "f": r"\d{6}",
    "z": r"[+-]([01]\d|2[0-3])[0-5]\d",
}
"""Regular expressions for the strftime directives that the dialect allows in `x-wire-format`."""


class Directed:
    """The schemas of one document in one direction.

    `left_out`: `readOnly` for requests, `writeOnly` for responses. Properties with that key do not
    fit and are not required.
    """

    def __init__(self, reader: Reader, left_out: str) -> None:
        self._reader, self._left_out = reader, left_out

    def component_schemas(self) -> dict[str, Any]:
        """Return every component, by its name."""
        schemas: dict[str, Any] = self._reader.document.root["components"].get("schemas") or {}
        return {name: self.schema(schema) for name, schema in schemas.items()}

    def schema(self, node: Any, absent: frozenset[str] = frozenset()) -> Any:
        """Return a schema with absolute references. `absent`: names of properties to leave out.

        A date in the vendor's own format is checked by a pattern for it, not by the standard
        format.
        """
        if isinstance(node, list):
            return [self.schema(item, absent) for item in node]
        if not isinstance(node, dict):
            return node
        absent |= self._absent(node)
        made: dict[str, Any] = {}
        for key, value in _formatted(node).items():
            kind = kind_of(key, "schemas")
            if key == "$ref":
                made[key] = f"{URN}{value}"
            elif key == "required":
                made[key] = [name for name in value if name not in absent]
            elif key in SCHEMA_LISTS:
                made[key] = self.schema(value, absent)
            elif kind == "schema-map":
                made[key] = {
                    name: False if name in absent else self.schema(inner)
                    for name, inner in value.items()
                }
            elif kind == "schemas":
                made[key] = self.schema(value)
            elif key != "description":
                made[key] = value
        return made

    def _absent(self, node: dict[str, Any]) -> frozenset[str]:
        resolve = self._reader.document.resolve
        return frozenset(
            wire
            for wire, value in self._reader.properties(node).items()
            if resolve(value).get(self._left_out)
        )


def _formatted(node: dict[str, Any]) -> dict[str, Any]:
    """Return a schema with its format as JSON Schema knows it."""
    wire = node.get("x-wire-format")
    if isinstance(wire, str) and "%" in wire:
        pattern = re.sub(r"%(.)", lambda found: _DIRECTIVES[found[1]], re.escape(wire))
        if "x-range-separator" in node:
            pattern += re.escape(node["x-range-separator"]) + pattern
        node = {**{k: v for k, v in node.items() if k != "format"}, "pattern": f"^{pattern}$"}
    if node.get("format") == "int32":
        node = {"minimum": -(2**31), "maximum": 2**31 - 1, **node}
    return node
