"""The house rules for the root of a spec: servers, security, spellings of paths."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..text.names import PLACEHOLDER, RESERVED, snake
from .source import escape

Findings = Iterator[tuple[str, str]]
_CREDENTIALS = ("username", "password", "email", "client_id", "client_secret", "two_factor")
# Arguments of every client: no security scheme or server variable may have such a name.
RESERVED_NAMES = frozenset({"server", "credentials", "scopes", *_CREDENTIALS}) | RESERVED
_TAKEN = "is the name of an argument that every client has; rename it"


def root_rules(root: dict[str, Any]) -> Findings:
    """Yield the findings of servers, security and spellings of paths."""
    yield from _servers(root)
    yield from _security(root)
    yield from _client_arguments(root)
    for name, node in (root.get("x-path-spellings") or {}).items():
        segments = f"/{node.get('segment')}/"
        if not any(segments in f"{path}/" for path in root["paths"]):
            pointer = f"/x-path-spellings/{escape(name)}"
            yield pointer, "`segment` must be segments of a path in this spec"


def _client_arguments(root: dict[str, Any]) -> Findings:
    variables = {name for _, server in _all_servers(root) for name in server.get("variables") or {}}
    schemes = root["components"].get("securitySchemes") or {}
    for name, node in (root.get("x-client-arguments") or {}).items():
        pointer = f"/x-client-arguments/{escape(name)}"
        if name in RESERVED_NAMES or name in variables or name in schemes:
            yield pointer, f"{name!r} {_TAKEN}"
        wanted = f"{{{node.get('parameter')}}}"
        if not any(wanted in path for path in root["paths"]):
            yield f"{pointer}/parameter", f"no path of this spec has a placeholder {wanted}"


def _servers(root: dict[str, Any]) -> Findings:
    names: set[str] = set()
    for index, server in enumerate(root["servers"]):
        pointer = f"/servers/{index}"
        named = (server.get("x-sdk") or {}).get("name")
        name = named or snake(server.get("description", "production"))
        if name in names:
            yield pointer, f"two servers are named {name}; give one an x-sdk name"
        names.add(name)
    for pointer, server in _all_servers(root):
        variables = server.get("variables") or {}
        for name in PLACEHOLDER.findall(str(server.get("url"))):
            if name not in variables:
                yield f"{pointer}/url", f"has a placeholder {{{name}}}; declare it in `variables`"
        for variable in variables:
            if variable in RESERVED_NAMES:
                yield f"{pointer}/variables/{escape(variable)}", f"{variable!r} {_TAKEN}"


def _all_servers(root: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the servers of the root, of paths and of operations, each with its pointer."""
    owners = [("", root)]
    for path, item in root["paths"].items():
        owners.append((f"/paths/{escape(path)}", item))
        owners += [
            (f"/paths/{escape(path)}/{key}", node)
            for key, node in item.items()
            if isinstance(node, dict)
        ]
    for pointer, owner in owners:
        for index, server in enumerate(owner.get("servers") or ()):
            yield f"{pointer}/servers/{index}", server


def _security(root: dict[str, Any]) -> Findings:
    schemes = root["components"].get("securitySchemes") or {}
    variables = {name for _, server in _all_servers(root) for name in server.get("variables") or {}}
    for name in schemes:
        if name in RESERVED_NAMES | variables:
            yield f"/components/securitySchemes/{escape(name)}", f"{name!r} {_TAKEN}"
    for index, entry in enumerate(root.get("security") or ()):
        for name in entry:
            if name not in schemes:
                yield f"/security/{index}", f"{name!r} is not declared; declare it"
