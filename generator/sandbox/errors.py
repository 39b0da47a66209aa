"""Error responses in the vendor's own format."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .surface import Endpoint, Surface


class Errors:
    """Builds error bodies as the spec describes them."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
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
        responses = endpoint.node["responses"] if endpoint is not None else {}
        node = responses.get(str(status)) or responses.get("default") or self._default
        content = self._surface.document.resolve(node).get("content", {})
        schema: Any = next((c["schema"] for c in content.values() if "schema" in c), {})
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
        return made
