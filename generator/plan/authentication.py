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
    """Return how the client authenticates. Raise SpecError for a scheme that is not supported."""
    schemes = document.root["components"].get("securitySchemes") or {}
    made: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
    credentials: dict[str, Credential] = {}
    ways: list[tuple[str, ...]] = []
    notes: list[str] = []
    for entry in document.root.get("security", []):
        for name, scopes in entry.items():
            scheme = schemes.get(name)
            if scheme is None:
                raise _error(document, "/security", f"{name} is not declared; declare it")
            class_name, arguments, needs = _scheme(document, name, scheme, scopes)
            made.append((class_name, arguments))
            if class_name != "TokenScheme":  # its description is that of the argument
                notes.append(scheme.get("description", ""))
            ways.append(tuple(argument.name for argument in needs if argument.variable))
            for argument in needs:
                credentials.setdefault(argument.name, argument)
    return Auth(
        ways=tuple(ways),
        notes=tuple(note for note in notes if note),
        obtains=any(name not in ("BasicScheme", "TokenScheme") for name, _ in made),
        schemes=tuple(made),
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


def _error(document: Document, pointer: str, message: str) -> SpecError:
    return SpecError([document.problem(pointer, message)])


def _scheme(document: Document, name: str, scheme: dict[str, Any], scopes: list[str]) -> Any:
    """Return the class of the runtime, its arguments, and the credentials that it needs."""
    kind, pointer = scheme.get("type"), f"/components/securitySchemes/{name}"
    arguments: tuple[tuple[str, Any], ...]
    flow = scheme.get("x-token-flow") or {}
    bases = {path: tuple(op.get("x-token-bases", ())) for _, _, path, op in document.operations()}
    if kind == "http" and scheme.get("scheme") == "basic":
        return "BasicScheme", (), _texts("username", "password")
    if kind == "http" and scheme.get("scheme") == "bearer" and flow.get("kind") == "two-step":
        paths = {op["operationId"]: path for _, _, path, op in document.operations()}
        if flow.get("login") not in paths or flow.get("token") not in paths:
            raise _error(document, pointer, "x-token-flow must name two operations of this spec")
        login, token = paths[flow["login"]], paths[flow["token"]]
        arguments = (("login_path", login), ("token_path", token), ("bases", bases[login] or None))
        factor = Credential(
            name="two_factor",
            annotation="Callable[[str], Any] | None",
            doc="Function that takes the kind of the second factor and returns its code",
            variable="",
        )
        return "TwoStepScheme", arguments, [*_texts("email", "password"), factor]
    if kind == "http" and scheme.get("scheme") == "bearer":
        return "TokenScheme", (), [_token("token", scheme)]
    if kind == "apiKey" and scheme.get("in") == "header" and scheme.get("name") == "Authorization":
        argument = "token" if name == "bearer" else name
        arguments = (("argument", argument), ("prefix", scheme.get("x-prefix", "Bearer")))
        return "TokenScheme", arguments, [_token(argument, scheme)]
    flows = scheme.get("flows") or {}
    if kind == "oauth2" and "password" in flows:
        flow = flows["password"]
        arguments = (("token_path", flow["tokenUrl"]), ("refresh_path", flow.get("refreshUrl")))
        needs = _texts("username", "password", "client_id", "client_secret")
        return "PasswordScheme", arguments, needs
    if kind == "oauth2" and "clientCredentials" in flows:
        scope = " ".join(scopes) or None
        token = flows["clientCredentials"]["tokenUrl"]
        arguments = (
            ("token_path", token),
            ("scope", scope),
            ("bases", bases.get(token) or None),
        )
        requested = Credential(
            name="scopes",
            annotation="Sequence[str] | None",
            doc=f"Scopes to request, instead of {scope or 'none'}",
            variable="",
        )
        return (
            "ClientCredentialsScheme",
            arguments,
            [*_texts("client_id", "client_secret"), requested],
        )
    raise _error(
        document, pointer, "the runtime does not support this security scheme; declare another one"
    )


def _texts(*names: str) -> list[Credential]:
    return [
        Credential(name=name, annotation="str | None", doc=_DOCS[name], variable=name)
        for name in names
    ]


def _token(name: str, scheme: dict[str, Any]) -> Credential:
    return Credential(
        name=name,
        annotation="str | Callable[[], Any] | None",
        doc=f"{scheme.get('description', 'Access token').rstrip('.')}; or a function that returns "
        "it, called for every request",
        variable=name,
    )
