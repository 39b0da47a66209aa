"""The security schemes of a spec as classes of the runtime, with the credentials that they need."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from ..specs.document import Document
from ..specs.problems import Problem
from ..specs.source import escape
from .package import Credential, Scheme
from .servers import CLIENT_OPTIONS, ServerPlanner

_DOCS = {
    "username": "User name of the API user",
    "password": "Password of that user",
    "email": "E-mail address of the person to act as",
    "client_id": "Client id that the vendor issued",
    "client_secret": "Client secret that the vendor issued",
}
_SUPPORTED = (
    "the runtime supports http with basic or bearer, apiKey in a header, a query parameter or a "
    "cookie, oauth2 with clientCredentials or password, and for every other flow and openIdConnect "
    "a token that the caller passes"
)
_RUN = ("password", "clientCredentials")
"""The flows of OAuth 2 that a client runs itself."""
_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_OWN_HEADERS = (
    "host",
    "content-length",
    "content-type",
    "transfer-encoding",
    "connection",
    "cookie",
)


def is_run(scheme: dict[str, Any]) -> bool:
    """Return whether the client obtains tokens for a scheme, from arguments with fixed names."""
    return "x-token-flow" in scheme or any(flow in (scheme.get("flows") or {}) for flow in _RUN)


class SchemeMaker:
    """Makes the schemes of one document; `problems` lists what the runtime does not support."""

    def __init__(self, document: Document, servers: ServerPlanner) -> None:
        self._document = document
        self._servers = servers
        self._owners: dict[str, str] = {}
        """The security scheme of each argument."""
        self.problems: list[Problem] = []

    def _refuse(self, pointer: str, message: str) -> None:
        self.problems.append(self._document.problem(pointer, message))

    def make(self, name: str, scheme: dict[str, Any], scopes: Sequence[str]) -> list[Scheme]:
        """Return the ways in which the client may use a declared scheme: classes of the runtime."""
        kind, pointer = scheme.get("type"), f"/components/securitySchemes/{escape(name)}"
        word = str(scheme.get("scheme", "")).lower()
        found: list[Scheme] = []
        if kind == "http" and word == "basic":
            found.append(self._basic(name))
        elif kind == "http" and word == "bearer" and "x-token-flow" in scheme:
            found += self._two_step(name, pointer, scheme["x-token-flow"])
        elif kind == "http" and word == "bearer":
            found.append(self._token(name, scheme))
        elif kind == "apiKey":
            found += self._key(name, pointer, scheme)
        elif kind == "oauth2" and scheme.get("flows"):
            found += self._oauth(name, pointer, scheme, scopes)
        elif kind == "openIdConnect":
            found.append(self._token(name, scheme))
        else:
            what = f"http with {scheme.get('scheme')}" if kind == "http" else kind
            self._refuse(pointer, f"{what} is not supported: {_SUPPORTED}")
        if "x-prefix" in scheme and not all(each.has_prefix for each in found):
            self._refuse(
                f"{pointer}/x-prefix",
                "applies only to a token or key that the caller passes, in a header",
            )
        return found

    def _argument(self, scheme: str, name: str, other: str) -> str:
        """Return the name of an argument, which is `other` if another scheme has the first one."""
        chosen = name if self._owners.get(name, scheme) == scheme else other
        pointer = f"/components/securitySchemes/{escape(scheme)}"
        owner = self._owners.setdefault(chosen, scheme)
        if owner != scheme:
            self._refuse(
                pointer,
                f"the argument {chosen} would be that of {owner} too; rename or remove a scheme",
            )
        elif chosen in CLIENT_OPTIONS or chosen in {each.name for each in self._servers.variables}:
            self._refuse(pointer, f"{chosen} is another argument of the client; rename the scheme")
        return chosen

    def _server(self, pointer: str, *paths: str | None) -> str | None:
        """Return the name of the servers of token operations, which must be the same for all."""
        found = {
            self._servers.name_of(path, operation)
            for _, method, path, operation in self._document.operations()
            if path in paths and method == "post"
        }
        if len(found) > 1:
            self._refuse(pointer, "the operations of a login must have the same servers")
        return min(found, default="") or None

    def _texts(self, scheme: str, *names: str) -> list[Credential]:
        return [
            Credential(
                name=self._argument(scheme, name, name),
                annotation="str | None",
                doc=_DOCS[name],
                variable=name,
            )
            for name in names
        ]

    def _basic(self, name: str) -> Scheme:
        first = self._argument(name, "username", f"{name}_username")
        second = self._argument(name, "password", f"{name}_password")
        changed = (first, second) != ("username", "password")
        return Scheme(
            class_name="BasicScheme",
            arguments=(("username", first), ("password", second)) if changed else (),
            needs=tuple(
                Credential(
                    name=argument, annotation="str | None", doc=_DOCS[what], variable=argument
                )
                for argument, what in ((first, "username"), (second, "password"))
            ),
        )

    def _token(self, name: str, scheme: dict[str, Any]) -> Scheme:
        argument = self._argument(name, "token", name)
        prefix = scheme.get("x-prefix", "Bearer")
        return Scheme(
            class_name="TokenScheme",
            arguments=(
                ("argument", argument if argument != "token" else None),
                ("prefix", prefix if prefix != "Bearer" else None),
            ),
            needs=(_token(argument, scheme),),
            has_prefix=True,
        )

    def _key(self, name: str, pointer: str, scheme: dict[str, Any]) -> Iterator[Scheme]:
        place, wire = scheme.get("in"), scheme.get("name")
        if place not in ("header", "query", "cookie") or not wire:
            self._refuse(pointer, "an apiKey needs `in` (header, query or cookie) and `name`")
            return
        if place != "query" and not _HEADER.fullmatch(wire):
            self._refuse(f"{pointer}/name", f"is not a name that a {place} may have")
        elif place == "header" and wire.lower() in _OWN_HEADERS:
            self._refuse(
                f"{pointer}/name",
                "no credential may be sent in this header, which the client sets itself",
            )
        is_bearer = name == "bearer" and wire == "Authorization"
        argument = self._argument(name, "token" if is_bearer else name, name)
        prefix = scheme.get("x-prefix", "")
        if place == "header" and wire.lower() == "authorization":
            arguments: tuple[tuple[str, str | None], ...] = (
                ("argument", argument),
                ("prefix", prefix),
            )
            yield Scheme(
                class_name="TokenScheme",
                arguments=arguments,
                needs=(_token(argument, scheme),),
                has_prefix=True,
            )
            return
        yield Scheme(
            class_name="KeyScheme",
            arguments=(
                ("argument", argument),
                ("name", wire),
                ("location", place if place != "header" else None),
                ("prefix", prefix or None),
            ),
            needs=(_token(argument, scheme, "API key"),),
            place=f"{place} {wire.lower() if place == 'header' else wire}",
            has_prefix=place == "header",
        )

    def _two_step(self, name: str, pointer: str, flow: dict[str, Any]) -> Iterator[Scheme]:
        operations = {
            op["operationId"]: (path, op) for _, _, path, op in self._document.operations()
        }
        if flow.get("login") not in operations or flow.get("token") not in operations:
            self._refuse(pointer, "x-token-flow must name two operations of this spec")
            return
        login, operation = operations[flow["login"]]
        token, _ = operations[flow["token"]]
        factor = Credential(
            name="two_factor",
            annotation="Callable[[str], Any] | None",
            doc="Function that takes the kind of the second factor and returns its code",
            variable="",
        )
        yield Scheme(
            class_name="TwoStepScheme",
            arguments=(
                ("login_path", login),
                ("token_path", token),
                ("bases", tuple(operation.get("x-token-bases", ())) or None),
                ("server", self._server(pointer, login, token)),
            ),
            needs=(*self._texts(name, "email", "password"), factor),
            obtains=True,
        )

    def _oauth(
        self, name: str, pointer: str, scheme: dict[str, Any], scopes: Sequence[str]
    ) -> Iterator[Scheme]:
        """Yield the flows that the client runs, then a token of the caller for the others."""
        flows = scheme["flows"]
        if "password" in flows:
            flow = flows["password"]
            yield Scheme(
                class_name="PasswordScheme",
                arguments=(
                    ("token_path", flow["tokenUrl"]),
                    ("refresh_path", flow.get("refreshUrl")),
                    ("server", self._server(pointer, flow["tokenUrl"], flow.get("refreshUrl"))),
                ),
                needs=tuple(
                    self._texts(name, "username", "password", "client_id", "client_secret")
                ),
                obtains=True,
            )
        if "clientCredentials" in flows:
            token = flows["clientCredentials"]["tokenUrl"]
            yield self._client_credentials(name, pointer, token, scopes)
        if any(flow not in _RUN for flow in flows):
            yield self._token(name, scheme)

    def _client_credentials(
        self, name: str, pointer: str, token: str, scopes: Sequence[str]
    ) -> Scheme:
        bases = {
            path: tuple(op.get("x-token-bases", ()))
            for _, _, path, op in self._document.operations()
        }
        scope = " ".join(scopes) or None
        requested = Credential(
            name="scopes",
            annotation="Sequence[str] | None",
            doc=f"Scopes to request, instead of {scope or 'none'}",
            variable="",
        )
        return Scheme(
            class_name="ClientCredentialsScheme",
            arguments=(
                ("token_path", token),
                ("scope", scope),
                ("bases", bases.get(token) or None),
                ("server", self._server(pointer, token)),
            ),
            needs=(*self._texts(name, "client_id", "client_secret"), requested),
            obtains=True,
        )


def _token(name: str, scheme: dict[str, Any], what: str = "Access token") -> Credential:
    return Credential(
        name=name,
        annotation="str | Callable[[], Any] | None",
        doc=f"{scheme.get('description', what).rstrip('.')}; or a function that returns "
        "it, called for every request",
        variable=name,
    )
