"""How a client authenticates, from the security schemes of the spec."""

from __future__ import annotations

from typing import Any

from ..specs.document import Document
from ..specs.problems import SpecError
from .package import Auth, Credential

_DOCS = {
    "username": "User name of the API user",
    "password": "Password of that user",
    "email": "E-mail address of the person to act as",
    "client_id": "Client id that the vendor issued",
    "client_secret": "Client secret that the vendor issued",
}


def auth_of(document: Document, prefix: str) -> Auth:
    """Return the auth of the package. Raise SpecError for a scheme that the runtime lacks."""
    schemes = document.root["components"].get("securitySchemes") or {}
    calls: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
    credentials: dict[str, Credential] = {}
    ways: list[tuple[str, ...]] = []
    for entry in document.root.get("security", []):
        for name, scopes in entry.items():
            scheme = schemes.get(name)
            if scheme is None:
                raise _unknown(document, "/security", f"{name} is not declared; declare it")
            call, arguments, needs = _scheme(document, name, scheme, scopes)
            calls.append((call, arguments))
            ways.append(tuple(argument.name for argument in needs if argument.variable))
            for argument in needs:
                credentials.setdefault(argument.name, argument)
    return Auth(
        ways=tuple(ways),
        obtains=any(call not in ("BasicScheme", "TokenScheme") for call, _ in calls),
        schemes=tuple(calls),
        credentials=tuple(
            Credential(
                name=c.name,
                annotation=c.annotation,
                doc=c.doc,
                variable=f"{prefix}_{c.name.upper()}" if c.variable else "",
            )
            for c in credentials.values()
        ),
    )


def _unknown(document: Document, pointer: str, message: str) -> SpecError:
    return SpecError([document.problem(pointer, message)])


def _scheme(document: Document, name: str, scheme: dict[str, Any], scopes: list[str]) -> Any:
    """Return the runtime's class, its arguments, and the credentials it needs."""
    kind, pointer = scheme.get("type"), f"/components/securitySchemes/{name}"
    places: tuple[tuple[str, str | None], ...]
    flow = scheme.get("x-token-flow") or {}
    if kind == "http" and scheme.get("scheme") == "basic":
        return "BasicScheme", (), _texts("username", "password")
    if kind == "http" and scheme.get("scheme") == "bearer" and flow.get("kind") == "two-step":
        paths = {op["operationId"]: path for _, _, path, op in document.operations()}
        if flow.get("login") not in paths or flow.get("token") not in paths:
            raise _unknown(document, pointer, "x-token-flow must name two operations of this spec")
        places = (("login_path", paths[flow["login"]]), ("token_path", paths[flow["token"]]))
        factor = Credential(
            name="two_factor",
            annotation="Callable[[str], Any] | None",
            doc="Function that is given the kind of second factor and gives its code",
            variable="",
        )
        return "TwoStepScheme", places, [*_texts("email", "password"), factor]
    if kind == "http" and scheme.get("scheme") == "bearer":
        return "TokenScheme", (), [_token("token", scheme)]
    if kind == "apiKey" and scheme.get("in") == "header" and scheme.get("name") == "Authorization":
        argument = "token" if name == "bearer" else name
        arguments = (("argument", argument), ("prefix", scheme.get("x-prefix", "Bearer")))
        return "TokenScheme", arguments, [_token(argument, scheme)]
    flows = scheme.get("flows") or {}
    if kind == "oauth2" and "password" in flows:
        flow = flows["password"]
        places = (("token_path", flow["tokenUrl"]), ("refresh_path", flow.get("refreshUrl")))
        needs = _texts("username", "password", "client_id", "client_secret")
        return "PasswordScheme", places, needs
    if kind == "oauth2" and "clientCredentials" in flows:
        scope = " ".join(scopes) or None
        places = (("token_path", flows["clientCredentials"]["tokenUrl"]), ("scope", scope))
        wanted = Credential(
            name="scopes",
            annotation="Sequence[str] | None",
            doc=f"Scopes to ask for, instead of {scope or 'none'}",
            variable="",
        )
        return "ClientCredentialsScheme", places, [*_texts("client_id", "client_secret"), wanted]
    raise _unknown(document, pointer, "the runtime has no support for this scheme")


def _texts(*names: str) -> list[Credential]:
    return [
        Credential(name=name, annotation="str | None", doc=_DOCS[name], variable=name)
        for name in names
    ]


def _token(name: str, scheme: dict[str, Any]) -> Credential:
    return Credential(
        name=name,
        annotation="str | Callable[[], Any] | None",
        doc=f"{scheme.get('description', 'Access token').rstrip('.')}; or a function that gives "
        "it, called for every request",
        variable=name,
    )
