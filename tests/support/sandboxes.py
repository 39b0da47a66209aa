"""Sandboxes in this process, and requests to them that need no client of ours."""

from __future__ import annotations

import functools
import itertools
import json
import re
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote

import attrs
import httpx

from generator.sandbox.application import Settings
from generator.sandbox.catalog import Catalog
from generator.sandbox.serving import serving
from generator.sandbox.surface import Endpoint, Surface
from generator.sandbox.surface import surface_of as read_surface
from generator.sandbox.validate import Checker
from generator.sandbox.validate import checker_of as read_checker

from .contract import Contract, Extent
from .vendors import client_class, spec_of

SECRET = "sandbox"
PLACE = "example"
"""What clients take for placeholders of addresses, and for path arguments of their own."""
_FRESH = itertools.count(1)


@functools.cache
def surface_of(vendor: str) -> Surface:
    """Return the operations of a vendor as the sandbox sees them."""
    return read_surface(spec_of(vendor))


@functools.cache
def checker_of(vendor: str) -> Checker:
    """Return what checks values against a vendor's schemas."""
    return read_checker(surface_of(vendor), "writeOnly")


@functools.cache
def catalog_of(vendor: str) -> Catalog:
    """Return what the sandbox knows of a vendor's collections."""
    return Catalog(surface_of(vendor), checker_of(vendor), 1, 10, 10)


def endpoint_of(contract: Contract) -> Endpoint:
    """Return an operation as the sandbox sees it."""
    wanted = contract.node["operationId"]
    return next(e for e in surface_of(contract.vendor).endpoints if e.id == wanted)


def scheme_of(vendor: str) -> tuple[str, dict[str, Any]]:
    """Return name and node of the security scheme that most operations need; empty without one."""
    root = spec_of(vendor).root
    name = next((name for entry in root.get("security") or () for name in entry), "")
    return name, root["components"]["securitySchemes"][name] if name else {}


def credentials_for(vendor: str, secret: str = SECRET) -> dict[str, str]:
    """Return the arguments with which a client of a vendor may call its sandbox."""
    name, scheme = scheme_of(vendor)
    if not name:
        return {}
    kind = scheme.get("scheme", scheme["type"])
    if kind == "basic":
        return {"username": "me", "password": secret}
    if kind == "oauth2":
        person = {"username": "me", "password": secret} if "password" in scheme["flows"] else {}
        return {"client_id": "our-program", "client_secret": secret, **person}
    return {"token" if kind == "bearer" else name: secret}


@attrs.define
class Running:
    """A sandbox and its address."""

    vendor: str
    url: str
    _headers: dict[str, str] = attrs.field(factory=dict[str, str])

    def client(self, mode: str = "sync", **options: Any) -> Any:
        """Open a client of the vendor's package."""
        given = {"max_retries": 0, **credentials_for(self.vendor), **options}
        return client_class(self.vendor, mode)(base_url=self.url, **given)

    @property
    def arguments(self) -> dict[str, str]:
        """The path arguments that a client takes once."""
        return dict.fromkeys(spec_of(self.vendor).root.get("x-client-arguments") or {}, PLACE)

    @property
    def environment(self) -> dict[str, str]:
        """The variables with which a client of the vendor calls this sandbox."""
        variables = spec_of(self.vendor).root["servers"][0].get("variables") or {}
        given = {**credentials_for(self.vendor), **dict.fromkeys(variables, PLACE)}
        given |= {**self.arguments, "base_url": self.url}
        return {f"{self.vendor}_{name}".upper(): value for name, value in given.items()}

    def send(self, http: httpx.Client, method: str, path: str, **more: Any) -> httpx.Response:
        """Send a request with credentials, but without a client of ours."""
        headers = {**self.authorized(http), **more.pop("headers", {})}
        key = self._key()
        if key:
            more["params"] = [*more.get("params", ()), *key.items()]
        return http.request(method, self.url + path, headers=headers, **more)

    def _key(self) -> dict[str, str]:
        """Return the key that authenticates a request in its query, if one does."""
        _, scheme = scheme_of(self.vendor)
        return {scheme["name"]: SECRET} if scheme.get("in") == "query" else {}

    def authorized(self, http: httpx.Client) -> dict[str, str]:
        """Return the headers that authenticate a request."""
        if self._headers:
            return self._headers
        given = credentials_for(self.vendor)
        _, scheme = scheme_of(self.vendor)
        if not scheme:
            return {}
        if "flows" in scheme:
            flow = next(iter(scheme["flows"].values()))
            grant = "password" if "username" in given else "client_credentials"
            response = http.post(self.url + flow["tokenUrl"], data={"grant_type": grant, **given})
            word = f"Bearer {response.json()['access_token']}"
        elif "username" in given:
            basic = httpx.BasicAuth(given["username"], given["password"])
            request = next(basic.auth_flow(httpx.Request("GET", self.url)))
            word = request.headers["Authorization"]
        elif scheme["type"] == "apiKey":
            word = f"{scheme.get('x-prefix', '')} {SECRET}".strip()
        else:
            word = f"{scheme.get('x-prefix', 'Bearer')} {SECRET}"
        header = scheme["name"] if scheme.get("in") == "header" else "Authorization"
        self._headers = {header: word}
        if scheme.get("in") == "cookie":
            self._headers = {"Cookie": f"{scheme['name']}={SECRET}"}
        return self._headers

    def call(self, http: httpx.Client, contract: Contract, extent: Extent) -> httpx.Response:
        """Send an operation's request with made-up arguments and ids that exist."""
        expected = contract.expected(extent)
        pages = catalog_of(self.vendor).paging.get(contract.node["operationId"])
        number = {contract.cursor, pages.number} if pages is not None else {contract.cursor}
        query = "&".join(
            f"{quote(name)}={','.join(quote(value, safe='') for value in values)}"
            for name, values in expected.query
            if name not in number
        )
        path = next(filter(None, (self.filled(http, contract) for _ in range(20))))
        path += f"?{query}" if query else ""
        content: Any = None
        if expected.has_body:
            schema = endpoint_of(contract).body
            content = json.dumps(self.referring(http, schema, expected.body)).encode()
        return self.send(
            http, contract.method, path, headers=dict(expected.headers), content=content
        )

    def referring(self, http: httpx.Client, schema: Any, body: Any) -> Any:
        """Return a body whose references (`x-refers`) name records that exist."""
        surface = surface_of(self.vendor)
        refers = surface.document.resolve(schema or {}).get("x-refers")
        if refers is not None:
            path = next(e.path for e in surface.endpoints if e.id == refers["list"])
            value = None
            while value is None:  # an earlier test may have cleared it
                value = self._some(http, path=path).get(refers["field"])
            return [value] if isinstance(body, list) else value
        if isinstance(body, list):
            items = surface.document.resolve(schema).get("items") or {}
            return [self.referring(http, items, item) for item in body]
        if not isinstance(body, dict):
            return body
        inner = surface.reader.properties(schema or {})
        return {name: self.referring(http, inner.get(name, {}), v) for name, v in body.items()}

    def filled(self, http: httpx.Client, contract: Contract) -> str | None:
        """Put ids into a path: of records that exist where a list shows them, else new ones.

        Gives None if there happen to be none below the record taken above.
        """
        template, path, at = contract.template, "", 0
        schemas = {
            p["name"]: spec_of(self.vendor).resolve(p["schema"]) for p in contract.parameters()
        }
        catalog = catalog_of(self.vendor)
        for found in re.finditer(r"\{([^{}]+)\}", template):
            path += template[at : found.start()]
            at = found.end()
            parents = catalog.parents(template[: found.end()])
            depth = template[: found.start()].count("{")
            kind = next((k for k in parents if k.path.count("{") == depth), None)
            if kind is None:
                numbered = "integer" in schemas[found[1]]["type"]
                path += str(next(_FRESH)) if numbered else f"some-id-{next(_FRESH)}"
            else:
                fresh = "x-refuse" in contract.node and not template[at:].count("{")
                record = self._some(http, kind.path, path, fresh=fresh)
                if record is None:
                    return None
                path += str(record[kind.key])
        return path + template[at:]

    def _some(
        self, http: httpx.Client, collection: str = "", path: str = "", *, fresh: bool = False
    ) -> Any:
        """Return a record of a collection, a new one if it has none, or if none may refer to it.

        No deleted record is returned.
        """
        filled = path.split("/")
        own = path
        if collection:
            own = next(
                e.path
                for e in surface_of(self.vendor).endpoints
                if e.collection == collection and e.role in ("list", "assign")
            )
        target = "/".join(
            filled[n] if part.startswith("{") else part for n, part in enumerate(own.split("/"))
        )
        root = self.url.removesuffix(surface_of(self.vendor).base)
        there = http.get(f"{root}/_sandbox{target}").json()
        records = [r for r in there["records"] if r[there["key"]] not in there["deleted"]]
        if fresh:
            for _ in range(2):  # the last one may be refused
                made = http.post(f"{root}/_sandbox{target}", json={}).json()
            return made
        if records:
            return records[next(_FRESH) % len(records)]
        return http.post(f"{root}/_sandbox{target}", json={}).json()


def inner(body: Any, field_path: str) -> Any:
    """Return the value at a dotted path of JSON."""
    for name in field_path.split(".") if field_path else ():
        body = body[name]
    return body


@contextmanager
def running(vendor: str, **settings: Any) -> Generator[Running]:
    """Run a sandbox in a thread."""
    with serving(spec_of(vendor), Settings(**settings)) as url:
        yield Running(vendor, url)
