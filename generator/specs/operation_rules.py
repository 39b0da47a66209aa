"""The house rules for operations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..text.names import is_snake
from . import schemas
from .document import Document
from .source import escape

EVIDENCE = ("documented", "corroborated", "inferred")
ERROR_CLASSES = (
    "BadRequestError",
    "AuthenticationError",
    "PermissionDeniedError",
    "NotFoundError",
    "ConflictError",
    "UnprocessableEntityError",
    "RateLimitError",
    "InternalServerError",
)
OPERATION_EXTENSIONS = {
    "x-sdk",
    "x-evidence",
    "x-evidence-note",
    "x-source",
    "x-paging",
    "x-notes",
    "x-retry-safe",
    "x-require-one-of",
    "x-wait",
    "x-download",
    "x-sets",
}
MEDIA_TYPES = (
    "application/json",
    "application/x-www-form-urlencoded",
    "application/octet-stream",
)
_HELD = {"builtins", "date", "datetime", "enums", "functools", "models", "omit", "os", "params"}
"""Names that generated resource classes use: no method or nested resource may hide them."""


Findings = Iterator[tuple[str, str]]


def known_keys(mapping: dict[str, Any], keys: Iterable[str], place: str) -> Findings:
    """Yield a finding for every key that is not known."""
    for key in mapping:
        if key not in keys:
            known = ", ".join(sorted(keys))
            yield f"{place}/{escape(key)}", f"{key!r} is not known here; known are {known}"


def known_extensions(node: dict[str, Any], known: set[str], place: str, what: str) -> Findings:
    """Yield a finding for every extension (`x-…`) that is not known."""
    for key in node:
        if key.startswith("x-") and key not in known:
            yield f"{place}/{escape(key)}", f"{key} is not declared for {what}"


def operations(document: Document) -> Findings:
    """Yield the findings of every operation."""
    root = document.root
    tags = {tag.get("name") for tag in root["tags"] if isinstance(tag, dict)}
    ids: dict[str, str] = {}
    places: dict[tuple[str, str], str] = {}
    for pointer, _, path, operation in document.operations():
        name = str(operation.get("operationId"))
        if not is_snake(name):
            yield pointer, f"operationId {name!r} must be snake_case"
        elif ids.setdefault(name, pointer) != pointer:
            yield f"{pointer}/operationId", f"{name} names two operations; rename one"
        used = operation.get("tags")
        if not isinstance(used, list) or len(used) != 1:
            yield pointer, "must have exactly one tag"
        elif used[0] not in tags:
            yield f"{pointer}/tags", f"tag {used[0]!r} is not declared at the root"
        for key in ("summary", "description"):
            if not operation.get(key):
                yield pointer, f"has no {key}"
        yield from _extensions(root, operation, pointer)
        sdk = operation.get("x-sdk")
        if isinstance(sdk, dict) and "same-as" in sdk:
            yield from _same(document, operation, pointer, path)
        elif isinstance(sdk, dict):
            place = (str(sdk.get("resource")), str(sdk.get("method")))
            if places.setdefault(place, pointer) != pointer:
                yield f"{pointer}/x-sdk", f"{'.'.join(place)} names two operations; rename one"
        yield from _parameters(document, operation, pointer, path)
        yield from _answers(document, operation, pointer)
    resources = {resource for resource, _ in places}
    parents = {r.rsplit(".", n)[0] for r in resources for n in range(r.count(".") + 1)}
    for (resource, method), pointer in places.items():
        if f"{resource}.{method}" in parents:
            yield f"{pointer}/x-sdk", f"{resource}.{method} is also a resource; rename the method"


def _extensions(root: dict[str, Any], operation: dict[str, Any], pointer: str) -> Findings:
    yield from known_extensions(operation, OPERATION_EXTENSIONS, pointer, "operations")
    evidence = operation.get("x-evidence")
    if evidence not in EVIDENCE:
        yield pointer, f"x-evidence {evidence!r} is not one of {', '.join(EVIDENCE)}"
    elif evidence != "documented" and not operation.get("x-evidence-note"):
        yield pointer, f"is {evidence}: say why in x-evidence-note"
    source = operation.get("x-source")
    if not isinstance(source, dict) or not {"doc", "section"} <= set(source):
        yield pointer, "has no x-source with doc and section"
    sdk = operation.get("x-sdk")
    if not isinstance(sdk, dict):
        yield pointer, "has no x-sdk with resource and method"
    elif "same-as" not in sdk:
        yield from known_keys(
            sdk, {"resource", "method", "unwrap", "unwrap-if-present"}, f"{pointer}/x-sdk"
        )
        resource = str(sdk.get("resource", ""))
        if not all(map(is_snake, resource.split("."))):
            yield f"{pointer}/x-sdk", f"resource {resource!r} must be dotted snake_case"
        if not is_snake(sdk.get("method")):
            yield f"{pointer}/x-sdk", f"method {sdk.get('method')!r} must be snake_case"
        built = [
            operation[key].get("method") for key in ("x-wait", "x-download") if key in operation
        ]
        for name in sorted(_HELD & {*resource.split(".")[1:], str(sdk.get("method")), *built}):
            yield (
                f"{pointer}/x-sdk",
                f"{name} is a name that the code of resources needs; rename it",
            )
    paging = operation.get("x-paging")
    schemes = root.get("x-paging-schemes") or {}
    if paging is not None and paging != "none" and paging not in schemes:
        known = ", ".join(["none", *schemes])
        yield f"{pointer}/x-paging", f"{paging!r} is not declared; declared are {known}"
    notes = operation.get("x-notes", [])
    if not isinstance(notes, list) or not all(isinstance(note, str) for note in notes):
        yield f"{pointer}/x-notes", "must be a list of sentences"
    groups = operation.get("x-require-one-of", [[]])
    if not isinstance(groups, list) or len(groups) != 1 or not isinstance(groups[0], list):
        yield f"{pointer}/x-require-one-of", "must be one list of names in a list: [[a, b]]"
    for key, needs in (
        ("x-wait", {"method", "description", "state", "running", "done"}),
        ("x-download", {"method", "description", "url"}),
    ):
        if key in operation and not needs <= set(operation[key]):
            yield f"{pointer}/{key}", f"needs {', '.join(sorted(needs))}"
        elif key in operation and not is_snake(operation[key]["method"]):
            yield f"{pointer}/{key}/method", "must be snake_case"
    if not isinstance(operation.get("x-sets", {}), dict):
        yield f"{pointer}/x-sets", "must map properties to the values that the call gives them"
    if not isinstance(operation.get("x-retry-safe", False), bool):
        yield f"{pointer}/x-retry-safe", "must be true or false"


def _same(document: Document, operation: dict[str, Any], pointer: str, path: str) -> Findings:
    """Check a PUT with `same-as`, which shares the method of the PATCH of its path."""
    place, sdk = f"{pointer}/x-sdk", operation["x-sdk"]
    yield from known_keys(sdk, {"same-as"}, place)
    patch = document.root["paths"][path].get("patch")
    if not pointer.endswith("/put") or patch is None or patch.get("operationId") != sdk["same-as"]:
        yield f"{place}/same-as", "must name the PATCH of this path, and stand on its PUT"
        return
    said = ("parameters", "requestBody", "responses", "security", "x-require-one-of")
    for key in (*said, "x-evidence", "x-retry-safe"):
        if operation.get(key) != patch.get(key):
            yield (
                f"{pointer}/{key}",
                f"differs from that of {sdk['same-as']}; give the PUT a method of its own",
            )


def _parameters(document: Document, operation: dict[str, Any], pointer: str, path: str) -> Findings:
    item = document.target(f"#/paths/{escape(path)}")
    given = [
        *((p, f"{pointer.rpartition('/')[0]}/parameters") for p in item.get("parameters", [])),
        *((p, f"{pointer}/parameters") for p in operation.get("parameters", [])),
    ]
    in_path: set[str] = set()
    names: dict[str, tuple[str, object, str]] = {}
    for node, place in given:
        parameter = document.resolve(node)
        wire = str(parameter.get("name"))
        if parameter.get("in") == "path":
            in_path.add(wire)
        name = schemas.argument_name(parameter, wire)
        seen = names.get(name)
        # A parameter of the operation overrides the same parameter of its path.
        if seen is not None and (seen[0] == place or seen[1:] != (parameter.get("in"), wire)):
            yield place, f"two parameters are called {name} in Python; give one an x-sdk name"
        names[name] = (place, parameter.get("in"), wire)
    in_template = {part[1:-1] for part in path.split("/") if part.startswith("{")}
    if in_path != in_template:
        odd = ", ".join(sorted(in_path ^ in_template))
        yield pointer, f"path and path parameters differ: {odd}"


def _answers(document: Document, operation: dict[str, Any], pointer: str) -> Findings:
    responses = operation.get("responses") or {}
    good = [status for status in responses if str(status).startswith("2")]
    if len(good) != 1:
        yield f"{pointer}/responses", "must have exactly one 2xx response"
        return
    if len(responses) < 2:
        yield f"{pointer}/responses", "must refer to the shared error response (default: …)"
    body = operation.get("requestBody")
    parts = [("requestBody", body)] if body else []
    parts += [(f"responses/{escape(status)}", node) for status, node in responses.items()]
    for key, node in parts:
        yield from _content(document.resolve(node), f"{pointer}/{key}")
    answer = document.resolve(responses[good[0]])
    schema = next((m.get("schema") for m in (answer.get("content") or {}).values()), None)
    reads = pointer.endswith("/get")
    unpaged = reads and schema is not None and "x-paging" not in operation
    if unpaged and schemas.is_list(document, schema):
        yield pointer, "answers a list: name its x-paging scheme, or none"


def _content(node: dict[str, Any], place: str) -> Findings:
    for media, content in (node.get("content") or {}).items():
        if media not in MEDIA_TYPES:
            yield place, f"media type {media!r} is not one of {', '.join(MEDIA_TYPES)}"
        if "schema" not in content:
            yield place, f"{media} has no schema"
    yield from known_extensions(node, {"x-error"}, place, "responses")
    named = node.get("x-error")
    if named is not None and named not in ERROR_CLASSES:
        yield place, f"x-error {named!r} is not one of {', '.join(ERROR_CLASSES)}"
