"""The vendors that have a spec and a generated package, and their clients."""

from __future__ import annotations

import base64
import functools
import importlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import parse_qsl, urlsplit

import attrs

from generator.specs.document import Document
from generator.specs.loading import load

ROOT = Path(__file__).resolve().parents[2]
SPECS = ROOT / "specs"
GENERATED = ROOT / "generated"
VENDORS = sorted(
    spec.parent.name
    for spec in SPECS.glob("*/openapi.yaml")
    if (GENERATED / spec.parent.name / "pyproject.toml").is_file()
)


@functools.cache
def spec_of(vendor: str) -> Document:
    """Return the spec of a vendor."""
    return load(SPECS, vendor)


def source_of(vendor: str) -> Path:
    """Return the folder of a vendor's import package."""
    return GENERATED / vendor / "src" / f"{vendor}_client"


def argument_types(vendor: str) -> list[str]:
    """Return the names of the types of a package's nested arguments."""
    module = source_of(vendor) / "params.py"
    source = module.read_text("utf-8") if module.is_file() else ""
    return re.findall(r"(?m)^(?:class )?(\w+)(?:\(| = TypedDict\()", source)


def base_path(vendor: str) -> str:
    """Return the path of the vendor's first server, where every path of the spec begins."""
    url: str = spec_of(vendor).root["servers"][0]["url"]
    return urlsplit(url).path.rstrip("/")


def path_on_host(vendor: str, path: str) -> str:
    """Return the path on the vendor's host where a path of the spec is sent first."""
    item = spec_of(vendor).root["paths"].get(path, {})
    bases = item.get("post", {}).get("x-token-bases", ["base"])
    return path if bases[0] == "host" else base_path(vendor) + path


def token_responses(vendor: str, exchange: dict[str, Any]) -> dict[str, Any]:
    """Return the responses of token paths by the path on the vendor's host where each is first."""
    return {path_on_host(vendor, path): response for path, response in exchange.items()}


def client_class(vendor: str, mode: str) -> Any:
    """Return the client class of a vendor, `sync` or `async`."""
    package = importlib.import_module(f"{vendor}_client")
    name = spec_of(vendor).root["x-sdk"]["class"]
    return getattr(package, name if mode == "sync" else f"Async{name}")


def error_class(vendor: str, name: str) -> Any:
    """Return an error class of a vendor's package."""
    return getattr(importlib.import_module(f"{vendor}_client.errors"), name)


class Request(Protocol):
    """A request as a server received it."""

    @property
    def headers(self) -> Mapping[str, str]:
        """Its headers by their names in lower case."""
        ...

    @property
    def target(self) -> str:
        """Its path and query, still encoded."""
        ...


@attrs.frozen
class Credentials:
    """Arguments that authenticate a client, and the value that a request holds for them.

    `place` is where: a header, or a parameter of the query. `secrets` are all the spellings in
    which they must never be shown. `exchange`: the responses of the addresses where they are
    exchanged for a token.
    """

    scheme: str
    arguments: dict[str, str]
    authorization: str | None
    secrets: tuple[str, ...]
    exchange: dict[str, dict[str, Any]] = attrs.field(factory=dict[str, dict[str, Any]])
    place: tuple[str, str] = ("header", "authorization")

    def sent_in(self, request: Request) -> str | None:
        """Return the credential that a request holds; None if it holds none."""
        kind, name = self.place
        if kind == "header":
            return request.headers.get(name)
        pairs = parse_qsl(request.target.partition("?")[2], keep_blank_values=True)
        return dict(pairs).get(name)


def credentials(vendor: str, secret: str = "open-sesame", scheme: str = "") -> Credentials:
    """Return credentials for a security scheme of a vendor, by default the simplest there is."""
    root = spec_of(vendor).root
    ways = [
        _credentials(vendor, name, root["components"]["securitySchemes"][name], secret)
        for entry in root.get("security", ())
        for name in entry
    ]
    if scheme:
        return next(way for way in ways if way.scheme == scheme)
    return min(ways, key=lambda way: len(way.exchange), default=Credentials("", {}, None, ()))


def schemes_of(vendor: str) -> list[str]:
    """Return the names of a vendor's security schemes."""
    return [name for entry in spec_of(vendor).root.get("security", ()) for name in entry]


def _credentials(vendor: str, name: str, node: dict[str, Any], secret: str) -> Credentials:
    kind, flows = node.get("scheme", node["type"]), node.get("flows", {})
    if kind == "basic":
        code = base64.b64encode(f"api-user:{secret}".encode()).decode()
        given = {"username": "api-user", "password": secret}
        return Credentials(name, given, f"Basic {code}", (secret, code))
    if kind == "apiKey" and (node["in"], node["name"].lower()) != ("header", "authorization"):
        sent, at = f"{node.get('x-prefix', '')} {secret}".strip(), node["name"]
        place = (node["in"], at.lower() if node["in"] == "header" else at)
        if node["in"] == "cookie":
            sent, place = f"{at}={secret}", ("header", "cookie")
        return Credentials(name, {name: secret}, sent, (secret,), place=place)
    if kind == "apiKey" or (kind == "bearer" and "x-token-flow" not in node):
        argument = "token" if kind == "bearer" or name == "bearer" else name
        header = f"{node.get('x-prefix', 'Bearer')} {secret}"
        return Credentials(name, {argument: secret}, header, (secret,))
    granted = f"granted-{secret}"
    if kind == "bearer":
        given = {"email": "zoe@example.org", "password": secret}
        steps = node["x-token-flow"]
        paths = {
            operation.get("operationId"): path
            for path, item in spec_of(vendor).root["paths"].items()
            for operation in item.values()
            if isinstance(operation, dict)
        }
        first: dict[str, Any] = {"token": f"first-{secret}", "two_factor": None}
        exchange = {paths[steps["login"]]: first, paths[steps["token"]]: {"token": granted}}
        return Credentials(name, given, f"Bearer {granted}", (secret,), exchange)
    given = {"client_id": "our-program", "client_secret": secret}
    if "password" in flows:
        given |= {"username": "api-user", "password": secret}
    flow = flows.get("password") or flows["clientCredentials"]
    answer = {"access_token": granted, "token_type": "Bearer", "expires_in": 3600}
    return Credentials(name, given, f"Bearer {granted}", (secret,), {flow["tokenUrl"]: answer})
