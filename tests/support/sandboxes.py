"""Sandboxes in this process, and requests to them that need no client of ours."""

from __future__ import annotations

import functools
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import attrs
import httpx

from generator.sandbox.application import Settings
from generator.sandbox.auth import Auth
from generator.sandbox.catalog import Catalog
from generator.sandbox.serving import serving
from generator.sandbox.surface import Endpoint, Surface
from generator.sandbox.validate import Checker

from .vendors import client_class, spec_of

SECRET = "sandbox"


@functools.cache
def surface_of(vendor: str) -> Surface:
    """Give the operations of a vendor as the sandbox sees them."""
    return Surface(spec_of(vendor))


@functools.cache
def checker_of(vendor: str) -> Checker:
    """Give what checks values against a vendor's schemas."""
    return Checker(surface_of(vendor))


@functools.cache
def catalog_of(vendor: str) -> Catalog:
    """Give what the sandbox knows of a vendor's collections."""
    return Catalog(surface_of(vendor), checker_of(vendor), 1, 10, 10)


def credentials_for(vendor: str, secret: str = SECRET) -> dict[str, str]:
    """Give the arguments with which a client of a vendor may call its sandbox."""
    root = spec_of(vendor).root
    name = next(iter(root["security"][0]))
    scheme = root["components"]["securitySchemes"][name]
    kind = scheme.get("scheme", scheme["type"])
    if kind == "basic":
        return {"username": "me", "password": secret}
    if kind == "oauth2":
        person = {"username": "me", "password": secret} if "password" in scheme["flows"] else {}
        return {"client_id": "our-program", "client_secret": secret, **person}
    return {"token" if kind == "bearer" else name: secret}


@attrs.frozen
class Running:
    """A sandbox and its address."""

    vendor: str
    url: str

    def client(self, mode: str = "sync", **options: Any) -> Any:
        """Open a client of the vendor's package."""
        given = {"max_retries": 0, **credentials_for(self.vendor), **options}
        return client_class(self.vendor, mode)(base_url=self.url, **given)

    def headers(self, http: httpx.Client) -> dict[str, str]:
        """Give the headers that authenticate a plain request."""
        given = credentials_for(self.vendor)
        root = spec_of(self.vendor).root
        scheme = root["components"]["securitySchemes"][next(iter(root["security"][0]))]
        if "flows" in scheme:
            flow = next(iter(scheme["flows"].values()))
            grant = "password" if "username" in given else "client_credentials"
            answer = http.post(self.url + flow["tokenUrl"], data={"grant_type": grant, **given})
            return {"Authorization": f"Bearer {answer.json()['access_token']}"}
        if "username" in given:
            basic = httpx.BasicAuth(given["username"], given["password"])
            request = next(basic.auth_flow(httpx.Request("GET", self.url)))
            return {"Authorization": request.headers["Authorization"]}
        return {"Authorization": f"{scheme.get('x-prefix', 'Bearer')} {SECRET}"}

    def id_of(self, http: httpx.Client, headers: dict[str, str], path: str) -> str:
        """Give the id of a record of the collection at a path whose values are filled in.

        Where the collection lists nothing, any id will do.
        """
        surface = surface_of(self.vendor)
        endpoint = self._lister(surface, path)
        if endpoint is None:
            return "1001" if catalog_of(self.vendor).kind(path).numbered else "some-id"
        return ""

    @staticmethod
    def _lister(surface: Surface, path: str) -> Endpoint | None:
        found = (e for e in surface.endpoints if e.collection == path and e.role == "list")
        return next(found, None)


@contextmanager
def running(vendor: str, **settings: Any) -> Generator[Running]:
    """Run a sandbox in a thread."""
    with serving(spec_of(vendor), Settings(**settings)) as url:
        yield Running(vendor, url)


__all__ = ["Auth", "Running", "running"]
