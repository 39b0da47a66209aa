"""The house rules for the root of a spec: names that become Python names, addresses, paths."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..text.names import RESERVED, is_snake, snake
from .source import escape

Findings = Iterator[tuple[str, str]]
_CREDENTIALS = ("username", "password", "email", "client_id", "client_secret", "two_factor")
# Arguments of every client's constructor, to which no scheme or server variable may be equal.
_CLIENT = frozenset({"server", "credentials", "scopes", *_CREDENTIALS}) | RESERVED
_UNPLACED = ("id", "section", "summary", "parameters", "why")
_PLACEHOLDER = r"\{[A-Za-z][A-Za-z0-9_.-]*\}"
_SEGMENT = rf"(?:{_PLACEHOLDER}|[A-Za-z0-9._~:@!$&'()*+,;=%-]*)"
_PATH = re.compile(rf"(?:/{_SEGMENT})+")
_SERVER = re.compile(rf"https://(?:{_PLACEHOLDER}|[A-Za-z0-9.:-])+(?:/{_SEGMENT})*")
_VERSION = re.compile(r"[0-9]+(\.[0-9]+)*((a|b|rc|\.post|\.dev)[0-9]+)?")
_HEADER = re.compile(r"[A-Za-z0-9-]+")
_LINK = re.compile(r"https?://[A-Za-z0-9][^\s<>\"'`\\|{}^]*")


def is_path(text: object) -> bool:
    """Return whether a text is a path template that cannot lead outside the API."""
    return (
        isinstance(text, str)
        and _PATH.fullmatch(text) is not None
        and not {".", ".."} & set(text.split("/"))
        and not text.startswith("//")
    )


def root_rules(root: dict[str, Any]) -> Findings:
    """Yield the findings on names, addresses and paths at the root."""
    for path in root["paths"]:
        if not is_path(path):
            yield (
                f"/paths/{escape(path)}",
                "must start with a slash and hold only what a URL path may hold",
            )
    yield from _sdk(root)
    yield from _servers(root)
    yield from _security(root)
    for name, node in (root.get("x-path-spellings") or {}).items():
        for other in node.get("alternatives", ()) if isinstance(node, dict) else ():
            if not is_path(f"/{other}") or "/" in other:
                yield f"/x-path-spellings/{escape(name)}/alternatives", "must be path segments"
    unplaced = root.get("x-unplaced")
    for number, entry in enumerate(unplaced if isinstance(unplaced, list) else ()):
        missing = [key for key in _UNPLACED if isinstance(entry, dict) and key not in entry]
        if missing:
            yield f"/x-unplaced/{number}", f"needs {' and '.join(missing)}"


def _sdk(root: dict[str, Any]) -> Findings:
    sdk = root.get("x-sdk")
    sdk = sdk if isinstance(sdk, dict) else {}
    if isinstance(sdk.get("version"), str) and not _VERSION.fullmatch(sdk["version"]):
        yield "/x-sdk/version", "must be a version of Python packages, such as 1.2.3"
    if isinstance(sdk.get("title"), str) and not sdk["title"].strip():
        yield "/x-sdk/title", "must say what the API is called"
    names = [("headers", name) for name in sdk.get("headers") or {}]
    names += [("request-id-headers", name) for name in sdk.get("request-id-headers") or []]
    for key, name in names:
        if not _HEADER.fullmatch(name):
            yield f"/x-sdk/{key}", f"{name!r} is not the name of a header"
    for name, value in (sdk.get("headers") or {}).items():
        if not (value.isascii() and value.isprintable()):
            yield f"/x-sdk/headers/{escape(name)}", "must be one line of ASCII text"
    link = (root["info"].get("contact") or {}).get("url")
    if link is not None and not _LINK.fullmatch(link):
        yield "/info/contact/url", "must be an address, such as https://acme.example"


def _servers(root: dict[str, Any]) -> Findings:
    names: set[str] = set()
    for index, server in enumerate(root["servers"]):
        place = f"/servers/{index}"
        if not _SERVER.fullmatch(str(server.get("url"))):
            yield f"{place}/url", "must be https://host, with a path if the API has one"
        named = (server.get("x-sdk") or {}).get("name")
        if named is not None and not is_snake(named):
            yield f"{place}/x-sdk", f"name {named!r} must be snake_case"
        name = named or snake(server.get("description", "production"))
        if name in names:
            yield place, f"two servers are called {name}; give one an x-sdk name"
        names.add(name)
        for variable in server.get("variables") or {}:
            inner = f"{place}/variables/{escape(variable)}"
            if not is_snake(variable) or variable in _CLIENT:
                yield inner, f"{variable!r} must be snake_case and no argument that clients have"


def _security(root: dict[str, Any]) -> Findings:
    schemes = root["components"].get("securitySchemes") or {}
    variables = {name for server in root["servers"] for name in server.get("variables") or {}}
    for name, scheme in schemes.items():
        place = f"/components/securitySchemes/{escape(name)}"
        if not is_snake(name) or name in _CLIENT | variables:
            yield place, f"{name!r} must be snake_case and no argument that clients have"
        prefix = scheme.get("x-prefix", "Bearer")
        if not isinstance(prefix, str) or not _HEADER.fullmatch(prefix):
            yield f"{place}/x-prefix", "must be one word"
        for kind, flow in (scheme.get("flows") or {}).items():
            inner = f"{place}/flows/{escape(kind)}"
            for key, needed in (("tokenUrl", True), ("refreshUrl", False)):
                if (needed or key in flow) and not is_path(flow.get(key)):
                    yield inner, f"{key} must be a path below the address of the server"
    for index, entry in enumerate(root.get("security") or ()):
        for name, scopes in entry.items():
            if name not in schemes:
                yield f"/security/{index}", f"{name!r} is not declared; declare it"
            if not isinstance(scopes, list) or not all(isinstance(s, str) for s in scopes):
                yield f"/security/{index}/{escape(name)}", "must be a list of scopes"
