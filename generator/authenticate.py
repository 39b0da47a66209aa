"""How a client authenticates, from the security schemes of the spec."""

from __future__ import annotations

from typing import Any

from .load import Document
from .plan import Auth, Credential
from .problems import SpecError


def auth_of(document: Document, prefix: str) -> Auth:
    """Give the auth of the package. Raises SpecError for a scheme that the runtime lacks."""
    schemes = document.root["components"].get("securitySchemes") or {}
    used = [name for entry in document.root.get("security", []) for name in entry]
    kinds = {_kind(schemes.get(name) or {}) for name in used}
    if not used:
        return Auth(function="no_auth", credentials=())
    if kinds == {"basic"}:
        return Auth(
            function="basic_auth",
            credentials=(
                _credential("username", "User name of the API user", prefix),
                _credential("password", "Password of the API user", prefix),
            ),
        )
    pointer = "/security"
    raise SpecError(
        [document.problem(pointer, f"no runtime support for security {sorted(map(str, kinds))}")]
    )


def _kind(scheme: dict[str, Any]) -> str:
    if scheme.get("type") == "http":
        return str(scheme.get("scheme"))
    return str(scheme.get("type"))


def _credential(name: str, doc: str, prefix: str) -> Credential:
    return Credential(
        name=name, annotation="str | None", doc=doc, variable=f"{prefix}_{name.upper()}"
    )
