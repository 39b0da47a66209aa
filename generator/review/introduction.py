"""What the reviewer of a new package must know: how the API works, what is guessed, the names.

The other parts of a review compare two sides. A new package has only one, so its page describes it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from ..plan.package import Package
from ..specs.document import Document
from ..specs.operation_rules import EVIDENCE
from ..specs.problems import Problem
from .guesses import Remark, guesses


@attrs.frozen
class Introduction:
    """The description of a new package; every text is one line.

    `package`: its distribution and its class. `access`, `paging`, `failures`: how the API
    authenticates, pages and fails. `evidence`: operations by evidence. `unproven`: those that the
    vendor does not document, with the reason. `guesses`: what may be wrong. `limits`: what the
    client cannot do. `resources`: each with its methods. `names`: other names that the vendor does
    not use. `models`: classes of responses and arguments.
    """

    package: str
    access: tuple[str, ...]
    paging: tuple[str, ...]
    failures: tuple[str, ...]
    evidence: tuple[Count, ...]
    unproven: tuple[Remark, ...]
    guesses: tuple[Remark, ...]
    limits: tuple[Remark, ...]
    resources: tuple[Named, ...]
    names: tuple[Named, ...]
    models: str


@attrs.frozen
class Count:
    """How many operations have an evidence."""

    evidence: str
    operations: int


@attrs.frozen
class Named:
    """A name of the package, and what it stands for."""

    name: str
    meaning: str


def introduction(document: Document, package: Package, notes: Iterable[Problem]) -> Introduction:
    """Return the description of a new package; `notes` are those that its generation printed."""
    found = Counter(operation["x-evidence"] for _, _, _, operation in document.operations())
    return Introduction(
        package=f"`{package.distribution}`, class `{package.class_name}`",
        access=tuple(_access(document, package)),
        paging=tuple(_paging(document)),
        failures=tuple(_failures(document)),
        evidence=tuple(Count(kind, found[kind]) for kind in EVIDENCE),
        unproven=tuple(_unproven(document)),
        guesses=tuple(guesses(document)),
        limits=(*_unplaced(document), *_unsigned(document), *_limits(notes)),
        resources=tuple(_resources(package)),
        names=tuple(_names(package)),
        models=", ".join(f"`{name}`" for name in document.root["components"].get("schemas") or ()),
    )


def _access(document: Document, package: Package) -> Iterator[str]:
    for server in package.servers:
        yield f"Server `{server.name}`: `{server.url}`"
    for each in package.operation_servers:
        urls = ", ".join(f"`{server.url}`" for server in each.servers)
        yield f"Servers `{each.name}` of some operations: {urls}"
    for name, scheme in (document.root["components"].get("securitySchemes") or {}).items():
        described = f": {scheme['description']}" if scheme.get("description") else ""
        yield f"`{name}` ({_kind(scheme)}){described}"
    needs: dict[str, list[str]] = {}
    for resource, method in package.methods:
        if method.sends:
            operation = method.operation
            needed = package.auth.needed(operation.security, authenticated=operation.authenticated)
            needs.setdefault(needed, []).append(f"`{resource.path}.{method.name}`")
    for needed, methods in sorted(needs.items(), key=lambda item: -len(item[1])):
        yield f"Credentials: {needed} for {_some(methods)}"


def _kind(scheme: dict[str, Any]) -> str:
    kind = str(scheme["type"])
    if kind == "http":
        return f"http {scheme['scheme']}"
    if kind == "apiKey":
        return f"key `{scheme['name']}` in the {scheme['in']}"
    flows = " and ".join(scheme.get("flows") or ())
    return f"{kind} {flows}".strip()


def _some(names: list[str], most: int = 5) -> str:
    """Return a few names, or how many there are."""
    return ", ".join(names) if len(names) <= most else f"{len(names)} methods"


def _paging(document: Document) -> Iterator[str]:
    users: dict[str, list[str]] = {}
    for _, _, _, operation in document.operations():
        if "x-paging" in operation:
            users.setdefault(operation["x-paging"], []).append(f"`{operation['operationId']}`")
    for name, scheme in (document.root.get("x-paging-schemes") or {}).items():
        facts = ", ".join(
            f"{key} `{value}`"
            for key, value in scheme.items()
            if key not in ("kind", "description") and not isinstance(value, dict)
        )
        described = f" {scheme['description'].rstrip('.')}." if "description" in scheme else ""
        number = len(users.get(name, ()))
        yield f"`{name}` ({scheme['kind']}), {_counted(number, 'list')}: {facts}.{described}"
    if users.get("none"):
        yield f"Not paged: {', '.join(users['none'])}"


def _counted(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _failures(document: Document) -> Iterator[str]:
    sdk = document.root["x-sdk"]
    for key, what in (
        ("error-message", "The message is in"),
        ("error-details", "Details by field are in"),
        ("request-id-headers", "The id of a request is in the header"),
    ):
        value = sdk.get(key)
        names = value if isinstance(value, list) else [value] if value else []
        if names:
            yield f"{what} {' or '.join(f'`{name}`' for name in names)}"
    if not sdk.get("error-message"):
        yield "No field of a failed response is known to hold a message."
    found: Counter[tuple[str, str]] = Counter()
    for _, _, _, operation in document.operations():
        for status, node in operation["responses"].items():
            if not str(status).startswith("2"):
                response = document.resolve(node)
                name = response.get("x-error")
                means = f" (raises `{name}`)" if name else ""
                found[str(status), f"{response['description'].rstrip('.')}{means}"] += 1
    for (status, text), number in sorted(found.items()):
        yield f"`{status}`, {_counted(number, 'operation')}: {text}"


def _unproven(document: Document) -> Iterator[Remark]:
    notes = {tag["name"]: tag.get("x-evidence-note") for tag in document.root["tags"]}
    for pointer, method, path, operation in document.operations():
        if operation["x-evidence"] == EVIDENCE[0]:
            continue
        shared = (notes.get(tag) for tag in operation["tags"])
        note = operation.get("x-evidence-note") or next(filter(None, shared), "no note")
        what = f"`{operation['operationId']}` ({method.upper()} {path})"
        yield Remark.at(document, pointer, operation["x-evidence"], f"{what}: {note}")


def _unplaced(document: Document) -> Iterator[Remark]:
    for index, entry in enumerate(document.root.get("x-unplaced") or ()):
        text = f"`{entry['id']}`: {entry['summary'].rstrip('.')}. {entry['why']}"
        yield Remark.at(document, f"/x-unplaced/{index}", "without a method", text)


def _unsigned(document: Document) -> Iterator[Remark]:
    if document.root.get("webhooks") and "signature" not in document.root.get("x-webhooks", {}):
        text = "the spec describes no signature, so `parse_webhook` cannot check who sent an event"
        yield Remark.at(document, "/webhooks", "webhooks", text)


def _limits(notes: Iterable[Problem]) -> Iterator[Remark]:
    for note in notes:
        yield Remark("note of the generation", f"{note.file}:{note.line}", note.message)


def _resources(package: Package) -> Iterator[Named]:
    for resource in package.resources:
        if resource.methods:
            methods = ", ".join(f"`{method.name}`" for method in resource.methods)
            yield Named(resource.path, methods)


def _names(package: Package) -> Iterator[Named]:
    found: dict[tuple[str, str], list[str]] = {}
    for resource, method in package.methods:
        for wire, name in method.operation.labels.items():
            place = f"`{resource.path}.{method.name}`"
            if wire and method.sends and place not in found.setdefault((name, wire), []):
                found[name, wire].append(place)
    for (name, wire), methods in found.items():
        yield Named(name, f"`{wire}` of {_some(methods)}")
