"""The house rules for operations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..text.names import PLACEHOLDER
from . import media_rules, schemas
from .document import Document
from .media_types import answer_of
from .source import escape

EVIDENCE = ("documented", "corroborated", "inferred")
USED = {"builtins", "date", "datetime", "enums", "functools", "models", "omit", "os", "params"}
"""Names that generated resource classes use: no method or nested resource may hide them."""
CLIENT = frozenset(
    {"base_url", "close", "download", "drift_report", "drifts", "package", "request", "with_raw"}
)
"""Attributes of every client: no resource at the top may hide them."""

Findings = Iterator[tuple[str, str]]
_SERVER_ERRORS = ("InternalServerError", "NotFoundServerError")


def operations(document: Document) -> Findings:
    """Yield the findings of every operation."""
    root = document.root
    tags = {tag.get("name") for tag in root["tags"]}
    ids: dict[str, str] = {}
    methods: dict[tuple[str, str], str] = {}
    for pointer, _, path, operation in document.operations():
        name = str(operation.get("operationId"))
        if ids.setdefault(name, pointer) != pointer:
            yield f"{pointer}/operationId", f"{name} is the name of two operations; rename one"
        for tag in operation.get("tags") or ():
            if tag not in tags:
                yield f"{pointer}/tags", f"tag {tag!r} is not declared at the root"
        if operation.get("x-evidence") in EVIDENCE[1:] and not evidence_note(root, operation):
            yield (
                pointer,
                "is not documented: say in x-evidence-note how it is known, here or on the tag",
            )
        yield from _names(root, operation, pointer)
        yield from _batch(document, operation, root["paths"][path], pointer)
        yield from _named_pages(document, operation, root["paths"][path], pointer)
        sdk = operation.get("x-sdk") or {}
        if "same-as" in sdk:
            yield from _same(document, operation, pointer, path)
        else:
            attribute = (str(sdk.get("resource")), str(sdk.get("method")))
            if methods.setdefault(attribute, pointer) != pointer:
                yield (
                    f"{pointer}/x-sdk",
                    f"{'.'.join(attribute)} is the name of two operations; rename one",
                )
        yield from _parameters(document, operation, pointer, path)
        yield from media_rules.bodies(document, operation, pointer)
        yield from media_rules.answers(document, operation, pointer)
        yield from _responses(document, operation, pointer)
    resources = {resource for resource, _ in methods}
    parents = {r.rsplit(".", n)[0] for r in resources for n in range(r.count(".") + 1)}
    for (resource, method), pointer in methods.items():
        if f"{resource}.{method}" in parents:
            yield f"{pointer}/x-sdk", f"{resource}.{method} is also a resource; rename the method"


def evidence_note(root: dict[str, Any], operation: dict[str, Any]) -> str:
    """Return how the path of an operation is known: its own note, or that of its tag."""
    tags = operation.get("tags") or ()
    shared = (tag.get("x-evidence-note", "") for tag in root["tags"] if tag.get("name") in tags)
    return str(operation.get("x-evidence-note") or next(filter(None, shared), ""))


def undecided(document: Document) -> Findings:
    """Yield a finding for every PUT of which the spec does not say whether it may be sent again.

    Without the decision it is not, so that the spec can be used all the same.
    """
    for pointer, http, _, operation in document.operations():
        sdk = operation.get("x-sdk") or {}
        decided = "x-retry-safe" in operation or "same-as" in sdk or sdk.get("method") == "replace"
        if http == "put" and not decided:
            yield (
                pointer,
                "may update a part, or create something: say x-retry-safe (true if it replaces a "
                "whole resource, so that it may be sent again), or call the method replace",
            )


def repeated(document: Document) -> Findings:
    """Yield a finding for every description that says no more than the summary beside it."""
    for pointer, _, _, operation in document.operations():
        summary, description = (
            str(operation.get(key, "")).strip().rstrip(".") for key in ("summary", "description")
        )
        if description and description == summary:
            yield f"{pointer}/description", "repeats the summary; say more, or leave it out"


def _names(root: dict[str, Any], operation: dict[str, Any], pointer: str) -> Findings:
    """Yield the findings of names that the code of resources needs, and of the paging scheme."""
    sdk = operation.get("x-sdk") or {}
    built = [operation[key].get("method") for key in ("x-wait", "x-download") if key in operation]
    nested = str(sdk.get("resource", "")).split(".")[1:]
    for name in sorted(USED & {*nested, str(sdk.get("method")), *map(str, built)}):
        yield f"{pointer}/x-sdk", f"{name} is a name that generated resource classes use; rename it"
    top = str(sdk.get("resource", "")).partition(".")[0]
    if top in CLIENT:
        yield f"{pointer}/x-sdk", f"{top} is a name that every client has itself; rename it"
    paging, schemes = operation.get("x-paging", "none"), root.get("x-paging-schemes") or {}
    if paging != "none" and paging not in schemes:
        known = ", ".join(["none", *schemes])
        yield f"{pointer}/x-paging", f"{paging!r} is not declared; declared are {known}"


def _batch(
    document: Document, operation: dict[str, Any], item: dict[str, Any], pointer: str
) -> Findings:
    """Yield a finding if the operation lacks the list of ids that its paging scheme divides."""
    schemes = document.root.get("x-paging-schemes") or {}
    batch = schemes.get(operation.get("x-paging"), {}).get("batch")
    nodes = [*item.get("parameters", []), *operation.get("parameters", [])]
    lists = [
        parameter.get("name")
        for parameter in map(document.resolve, nodes)
        if parameter.get("in") == "query"
        and "array" in schemas.types_of(document.resolve(parameter.get("schema") or {}))
    ]
    ids = batch.get("ids") if batch else None  # the JSON Schema of the dialect demands it
    if ids is not None and ids not in lists:
        message = f"the scheme divides {ids} into batches; declare that list in the query"
        yield f"{pointer}/x-paging", message


def _named_pages(
    document: Document, operation: dict[str, Any], item: dict[str, Any], pointer: str
) -> Findings:
    """Yield the findings of a list whose paging scheme names a parameter and headers.

    A wrong name would end every list after its first page.
    """
    schemes = document.root.get("x-paging-schemes") or {}
    scheme = schemes.get(operation.get("x-paging"), {})
    nodes = [*item.get("parameters", []), *operation.get("parameters", [])]
    known = {
        parameter.get("name")
        for parameter in map(document.resolve, nodes)
        if parameter.get("in") == "query"
    }
    if scheme.get("kind") == "cursor" and scheme.get("parameter") not in known:
        message = (
            f"the scheme sends its token as {scheme.get('parameter')}; declare that query parameter"
        )
        yield f"{pointer}/x-paging", message
    good = [r for s, r in (operation.get("responses") or {}).items() if str(s).startswith("2")]
    sent = {str(h).lower() for r in good for h in document.resolve(r).get("headers") or {}}
    for key in ("header", "total-header"):
        if key in scheme and str(scheme[key]).lower() not in sent:
            message = f"the scheme reads the response header {scheme[key]}; declare it in `headers`"
            yield f"{pointer}/x-paging", message


def _same(document: Document, operation: dict[str, Any], pointer: str, path: str) -> Findings:
    """Yield the findings of a PUT with `same-as`, which shares the method of its path's PATCH."""
    sdk = operation["x-sdk"]
    patch = document.root["paths"][path].get("patch")
    if not pointer.endswith("/put") or patch is None or patch.get("operationId") != sdk["same-as"]:
        message = "must be on a PUT and name the PATCH of the same path"
        yield f"{pointer}/x-sdk/same-as", message
        return
    shared = ("parameters", "requestBody", "responses", "security", "servers", "x-require-one-of")
    for key in (*shared, "x-require-together", "x-require-if", "x-evidence", "x-retry-safe"):
        if operation.get(key) != patch.get(key):
            yield (
                f"{pointer}/{key}",
                f"differs from that of {sdk['same-as']}; give the PUT a method of its own",
            )


def _parameters(document: Document, operation: dict[str, Any], pointer: str, path: str) -> Findings:
    item = document.target(f"#/paths/{escape(path)}")
    parameters = [
        *((p, f"{pointer.rpartition('/')[0]}/parameters") for p in item.get("parameters", [])),
        *((p, f"{pointer}/parameters") for p in operation.get("parameters", [])),
    ]
    in_path: set[str] = set()
    names: dict[str, tuple[str, object, str]] = {}
    for node, owner in parameters:
        parameter = document.resolve(node)
        wire = str(parameter.get("name"))
        if parameter.get("in") == "path":
            in_path.add(wire)
        name = schemas.argument_name(parameter, wire)
        if schemas.is_hidden(parameter):
            if parameter.get("required") or parameter.get("in") == "path":
                yield owner, f"{wire!r} is required, so it cannot be hidden"
            continue
        seen = names.get(name)
        # A parameter of the operation overrides the same parameter of its path.
        if seen is not None and (seen[0] == owner or seen[1:] != (parameter.get("in"), wire)):
            yield owner, f"two parameters are named {name} in Python; give one an x-sdk name"
        names[name] = (owner, parameter.get("in"), wire)
    in_template = set(PLACEHOLDER.findall(path))
    if in_path != in_template:
        odd = ", ".join(sorted(in_path ^ in_template))
        yield pointer, f"the path and its path parameters differ: {odd}; declare or rename them"


def _responses(document: Document, operation: dict[str, Any], pointer: str) -> Findings:
    responses = operation.get("responses") or {}
    for status, node in responses.items():
        error = document.resolve(node).get("x-error")
        # A server that fails sends these statuses too, and callers must be able to tell.
        if error is not None and str(status).startswith("5") and error not in _SERVER_ERRORS:
            place = node["$ref"][1:] if "$ref" in node else f"{pointer}/responses/{status}"
            known = " or ".join(_SERVER_ERRORS)
            yield f"{place}/x-error", f"{error} hides failures of the vendor; write {known}"
    content = answer_of(document, operation)
    schema = content.schema if content is not None and content.format == "json" else None
    reads = pointer.endswith("/get")
    unpaged = reads and schema is not None and "x-paging" not in operation
    if unpaged and schemas.is_list(document, schema):
        yield (
            pointer,
            "returns a list: name its paging scheme in x-paging, or write `x-paging: none`",
        )
