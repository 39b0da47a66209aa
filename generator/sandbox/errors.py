"""Error responses in the vendor's own format."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from .fake import Faker
from .surface import Endpoint, Surface
from .validate import Checker

_TELLS = re.compile(r"(?i)message|error|detail|reason|description|title|text")


class Errors:
    """Builds error bodies as the spec describes them."""

    def __init__(self, surface: Surface, checker: Checker, faker: Faker) -> None:
        self._surface, self._checker, self._faker = surface, checker, faker
        sdk = surface.root.get("x-sdk", {})
        self._messages: list[str] = sdk.get("error-message") or ["message"]
        self._details: str | None = sdk.get("error-details")
        self._default: dict[str, Any] = next(
            (
                surface.document.resolve(node)
                for endpoint in surface.endpoints
                for status, node in endpoint.node["responses"].items()
                if status == "default"
            ),
            {},
        )

    def not_found(self, endpoint: Endpoint) -> int:
        """Return the status that an operation documents for a missing resource, else 404."""
        for written, node in endpoint.node["responses"].items():
            named = self._surface.document.resolve(node).get("x-error")
            if named in ("NotFoundError", "NotFoundServerError") and written.isdecimal():
                return int(written)
        return 404

    def body(self, endpoint: Endpoint | None, status: int, reasons: Sequence[str]) -> Any:
        """Return the body of an error response, in the format documented for its status."""
        schema = self._schema(endpoint, status)
        text = "; ".join(reasons)
        properties = self._surface.reader.properties(schema)
        facts = {"status_code": status, "status": status, "code": status}
        made: dict[str, Any] = {name: facts[name] for name in properties if name in facts}
        if self._details and (self._details in properties or not properties):
            made[self._details] = list(reasons)
        known = [name for name in self._messages if name in properties]
        if known or not made or self._details is None:
            made[(known or self._messages)[0]] = text
        elif "message" in self._messages:
            made["message"] = text
        return self._fitting(schema, made, text)

    def _schema(self, endpoint: Endpoint | None, status: int) -> Any:
        """Return the schema of the body that is documented for a status; empty without one."""
        responses = endpoint.node["responses"] if endpoint is not None else {}
        ranged = f"{status // 100}XX"
        node = responses.get(str(status)) or responses.get(ranged) or responses.get("default")
        content = self._surface.document.resolve(node or self._default).get("content", {})
        return next((c["schema"] for c in content.values() if "schema" in c), {})

    def _fitting(self, schema: Any, made: dict[str, Any], text: str) -> Any:
        """Return a body that fits its schema: what does not fit is generated, with the message."""
        if not schema or self._checker.fits(schema, made):
            return made
        whole = self._faker.maker(schema)(1, 0)
        if not isinstance(whole, dict):
            return [text] if self._checker.fits(schema, [text]) else whole
        properties = self._surface.reader.properties(schema)
        for name, node in properties.items():
            tries = [made[name]] if name in made else []
            if name in self._messages or not tries:
                tries += [text, [text], *self._inside(node, text)] if _TELLS.search(name) else []
            fitting = (value for value in tries if self._checker.fits(node, value))
            if (found := next(fitting, None)) is not None:
                whole[name] = found
        return whole

    def _inside(self, node: Any, text: str) -> list[Any]:
        """Return an object, and a list of one, with the message where the schema has it."""
        schema = self._surface.document.resolve(node)
        item = schema.get("items") or schema
        inner = self._surface.reader.properties(item)
        named = next((name for name in inner if _TELLS.search(name)), None)
        if named is None:
            return []
        one = {**self._faker.maker(item)(1, 0), named: text}
        return [one, [one]]
