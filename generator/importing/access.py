"""The servers of the source and how it authenticates, as a spec says them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from ..specs.root_rules import RESERVED_NAMES
from ..text.names import snake
from . import carried
from .naming import Names, sentence_of, snake_case
from .notes import Notes
from .published import Part
from .texts import Texts

_ADDRESSES = ("authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl")
_RUN = ("password", "clientCredentials")
"""The flows of OAuth 2 that a client runs itself."""
_HOLE = re.compile(r"\{([^{}]*)\}")


class Access:
    """Makes servers and security schemes."""

    def __init__(self, notes: Notes, texts: Texts, vendor: str) -> None:
        self._notes, self._texts, self._vendor = notes, texts, vendor
        self._base = ""
        self.schemes: dict[str, dict[str, Any]] = {}
        self._names = Names("_", lambda name: name in RESERVED_NAMES)
        self._of: dict[str, str] = {}

    def servers(self, owner: Part) -> list[dict[str, Any]]:
        """Return the servers of the source; one of an invented host if it names none."""
        found: list[dict[str, Any]] = []
        names = Names("_")
        for part in owner.at("servers").listed():
            server = self._server(part, names)
            if server is not None and server["url"] not in [other["url"] for other in found]:
                found.append(server)
        if not found:
            self._notes.guess(owner, "the source names no host; set `$.servers` in overlay.yaml")
            url = f"https://api.{self._vendor.replace('_', '-')}.example"
            relative = next((p.text("url") for p in owner.at("servers").listed()), "")
            path = relative.rstrip("/") if relative.startswith("/") else ""
            found.append({"url": f"{url}{path}", "description": "Production"})
        return found

    def _server(self, part: Part, names: Names) -> dict[str, Any] | None:
        url = part.text("url").rstrip("/")
        if "://" not in url and not url.startswith("{"):
            return None
        if url.startswith("http://"):
            host = urlsplit(_HOLE.sub("x", url)).hostname or ""
            if host in ("localhost", "127.0.0.1") or not host:
                self._notes.lossy(part, "a server that is this computer")
                return None
            self._notes.guess(part, "the address http:// is https://")
            url = f"https://{url.removeprefix('http://')}"
        variables: dict[str, Any] = {}
        for name, variable in part.at("variables").members():
            plain = snake_case(name, "variable")
            plain = f"{plain}_variable" if plain in RESERVED_NAMES else plain
            url = url.replace(f"{{{name}}}", f"{{{plain}}}")
            node: dict[str, Any] = {}
            self._texts.describe(node, variable, name)
            node.pop("x-filled", None)
            if variable.text("default"):
                node["default"] = variable.text("default")
            if variable.has("enum"):
                self._notes.lossy(variable, "the values of a variable of a server are not checked")
            variables[plain] = node
        undeclared = set(_HOLE.findall(url)) - variables.keys()
        if undeclared or not carried.is_server(url):
            self._notes.lossy(part, f"a server whose address the client cannot use: {url[:80]}")
            return None
        said = self._texts.short(part, part.text("description")) or "Production"
        said = said if re.search(r"[A-Za-z]", said) else "Production"
        name = snake(said) if len(said) <= 30 else "server"
        claimed = names.claim(snake_case(name, "server"))
        server: dict[str, Any] = {"url": url, "description": said}
        if claimed != snake(said):
            server["x-sdk"] = {"name": claimed}
        return server | ({"variables": variables} if variables else {})

    def declare(self, schemes: Part, resolve: Callable[[Part], Part], base: str) -> None:
        """Make the security schemes; those that the client cannot use are noted.

        `base` is the address of the first server.
        """
        self._base = base
        for name, part in schemes.members():
            target = resolve(part)
            made = self._scheme(target)
            if made is None:
                kind = f"{target.text('type')} {target.text('in') or target.text('scheme')}".strip()
                self._notes.lossy(target, f"the security scheme {name!r} ({kind})")
                continue
            same = next((k for k, v in self.schemes.items() if _without_text(v) == made), None)
            if same is not None:  # one token, whichever way the caller obtained it
                self._of[name] = same
                continue
            self._texts.describe(made, target, f"{sentence_of(name)} credential")
            made.pop("x-filled", None)
            self._of[name] = self._names.claim(snake_case(name, "scheme"))
            self.schemes[self._of[name]] = made

    def _scheme(self, part: Part) -> dict[str, Any] | None:
        kind, scheme = part.text("type"), part.text("scheme").lower()
        if kind == "http" and scheme in ("basic", "bearer"):
            return {"type": "http", "scheme": scheme}
        if kind == "oauth2":
            flows = self._flows(part)
            return {"type": kind, "flows": flows} if flows else {"type": "http", "scheme": "bearer"}
        if kind == "openIdConnect" and part.text("openIdConnectUrl"):
            return {"type": kind, "openIdConnectUrl": part.text("openIdConnectUrl")}
        if kind == "apiKey" and part.text("name"):
            return {"type": "apiKey", "in": part.text("in"), "name": part.text("name")}
        return None

    def _flows(self, part: Part) -> dict[str, Any]:
        """Return the flows of OAuth 2; the client runs one only if its address is at the server."""
        found: dict[str, Any] = {}
        for name, flow in part.at("flows").members():
            node: dict[str, Any] = {k: flow.text(k) for k in _ADDRESSES if flow.text(k)}
            scopes = {scope: str(told.value) for scope, told in flow.at("scopes").members()}
            node |= {"scopes": scopes} if scopes else {}
            if name in _RUN:
                for key in ("tokenUrl", "refreshUrl"):
                    if key in node:
                        node[key] = self._path(node[key])
                node.pop("authorizationUrl", None)
            if carried.carries("securityScheme", {"type": "oauth2", "flows": {name: node}}):
                found[name] = node
            else:
                self._notes.lossy(flow, f"the flow {name}: pass a token that it gave")
        return found

    def _path(self, url: str) -> str:
        """Return the address of tokens as a path below the first server, if it is there."""
        base = self._base.rstrip("/")
        return url.removeprefix(base) if base and url.startswith(f"{base}/") else url

    def security(self, part: Part) -> list[dict[str, list[str]]]:
        """Return requirements with the names of the spec, without schemes that it does not have."""
        found: list[dict[str, list[str]]] = []
        for requirement in part.listed():
            names = [name for name, _ in requirement.members()]
            if all(name in self._of for name in names):
                made = {self._of[name]: _scopes(part) for name, part in requirement.members()}
                if made not in found:
                    found.append(made)
        return found


def _scopes(part: Part) -> list[str]:
    listed = part.value if isinstance(part.value, list) else []
    return [scope for scope in listed if isinstance(scope, str)]


def _without_text(scheme: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in scheme.items() if key != "description"}
