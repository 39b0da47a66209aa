"""The house rules of a spec; every violation is reported at once, with file, line and pointer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from . import lint_schemas
from .load import Document, escape
from .names import is_class_name, is_snake
from .problems import Problem, SpecError

HTTP_METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
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
ROOT_SDK = {
    "title",
    "class",
    "version",
    "keywords",
    "error-message",
    "error-details",
    "request-id-headers",
    "headers",
    "quickstart",
}
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
}
ROOT_EXTENSIONS = {"x-sdk", "x-paging-schemes", "x-path-spellings", "x-unplaced"}
PAGING_KEYS = {
    "page": {"page", "size", "first", "more", "pages", "default-size"},
    "offset": {"offset", "limit", "default-limit"},
    "link": {"next", "more", "page", "size", "first"},
    "batch": {"ids", "size"},
}
PAGING_NEEDS = {
    "page": {"page"},
    "offset": {"offset", "limit", "default-limit"},
    "link": {"next"},
    "batch": {"ids", "size"},
}
MEDIA_TYPES = (
    "application/json",
    "application/x-www-form-urlencoded",
    "application/octet-stream",
)


def lint(document: Document) -> None:
    """Check a document. Raises SpecError with every violation."""
    problems = [document.problem(pointer, message) for pointer, message in _all(document)]
    if problems:
        raise SpecError(problems)


Findings = Iterator[tuple[str, str]]


def _all(document: Document) -> Findings:
    root = document.root
    yield from lint_schemas.characters(root, "")
    if not str(root.get("openapi", "")).startswith("3.1."):
        yield "/openapi", "must be 3.1.x; write `openapi: 3.1.0`"
        return
    missing = [
        key for key in ("info", "servers", "tags", "paths", "components") if not root.get(key)
    ]
    for key in missing:
        yield "", f"has no {key}; every spec needs it"
    if missing:
        return
    for key in root:
        if key.startswith("x-") and key not in ROOT_EXTENSIONS:
            yield f"/{key}", f"{key} is not declared for the root"
    yield from _sdk(root)
    yield from _schemes(root)
    yield from _spellings(root)
    yield from _operations(document)
    yield from _components(document)
    yield from _unused(document)


def _sdk(root: dict[str, Any]) -> Findings:
    sdk = root.get("x-sdk")
    if not isinstance(sdk, dict):
        yield "", "has no x-sdk with title, class and version; add it beside info"
        return
    yield from _known(sdk, ROOT_SDK, "/x-sdk")
    for key in ("title", "version"):
        if not isinstance(sdk.get(key), str):
            yield "/x-sdk", f"{key} must be given as text"
    if not is_class_name(sdk.get("class")):
        yield "/x-sdk/class", "must be a PascalCase class name, such as BetterImpact"


def _schemes(root: dict[str, Any]) -> Findings:
    for name, scheme in (root.get("x-paging-schemes") or {}).items():
        place = f"/x-paging-schemes/{escape(name)}"
        kind = scheme.get("kind") if isinstance(scheme, dict) else None
        if kind not in PAGING_KEYS:
            yield place, f"kind {kind!r} is not one of {', '.join(PAGING_KEYS)}"
            continue
        if not is_snake(name) or name == "none":
            yield place, "must have a snake_case name other than none"
        yield from _known(scheme, PAGING_KEYS[kind] | {"kind", "description", "items"}, place)
        for key in sorted(PAGING_NEEDS[kind] - set(scheme)):
            yield place, f"a scheme of kind {kind} needs {key}"


def _spellings(root: dict[str, Any]) -> Findings:
    segments = {part for path in root["paths"] for part in path.split("/")}
    for name, node in (root.get("x-path-spellings") or {}).items():
        place = f"/x-path-spellings/{escape(name)}"
        if not is_snake(name):
            yield place, f"{name!r} must be snake_case"
        if not isinstance(node, dict) or node.get("segment") not in segments:
            yield place, "segment must be a segment of a path in this spec"
        else:
            yield from _known(node, {"segment", "alternatives", "note"}, place)


def _known(mapping: dict[str, Any], keys: Iterable[str], place: str) -> Findings:
    for key in mapping:
        if key not in keys:
            known = ", ".join(sorted(keys))
            yield f"{place}/{escape(key)}", f"{key!r} is not known here; known are {known}"


def each_operation(root: dict[str, Any]) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """Give pointer, HTTP method, path and content of every operation."""
    for path, item in (root.get("paths") or {}).items():
        for method in HTTP_METHODS:
            if isinstance(item, dict) and isinstance(item.get(method), dict):
                yield f"/paths/{escape(path)}/{method}", method, path, item[method]


def _operations(document: Document) -> Findings:
    root = document.root
    tags = {tag.get("name") for tag in root["tags"] if isinstance(tag, dict)}
    ids: dict[str, str] = {}
    places: dict[tuple[str, str], str] = {}
    for pointer, _, path, operation in each_operation(root):
        name = operation.get("operationId")
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
        if isinstance(sdk, dict):
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
    for key in operation:
        if key.startswith("x-") and key not in OPERATION_EXTENSIONS:
            yield f"{pointer}/{key}", f"{key} is not declared for operations"
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
    else:
        yield from _known(
            sdk, {"resource", "method", "unwrap", "unwrap-if-present"}, f"{pointer}/x-sdk"
        )
        resource = str(sdk.get("resource", ""))
        if not all(map(is_snake, resource.split("."))):
            yield f"{pointer}/x-sdk", f"resource {resource!r} must be dotted snake_case"
        if not is_snake(sdk.get("method")):
            yield f"{pointer}/x-sdk", f"method {sdk.get('method')!r} must be snake_case"
    paging = operation.get("x-paging")
    schemes = root.get("x-paging-schemes") or {}
    if paging is not None and paging != "none" and paging not in schemes:
        known = ", ".join(["none", *schemes])
        yield f"{pointer}/x-paging", f"{paging!r} is not declared; declared are {known}"
    notes = operation.get("x-notes", [])
    if not isinstance(notes, list) or not all(isinstance(note, str) for note in notes):
        yield f"{pointer}/x-notes", "must be a list of sentences"
    for key, needs in (
        ("x-wait", {"method", "description", "state", "running", "done"}),
        ("x-download", {"method", "description", "url"}),
    ):
        if key in operation and not needs <= set(operation[key]):
            yield f"{pointer}/{key}", f"needs {', '.join(sorted(needs))}"
    if not isinstance(operation.get("x-retry-safe", False), bool):
        yield f"{pointer}/x-retry-safe", "must be true or false"


def _parameters(document: Document, operation: dict[str, Any], pointer: str, path: str) -> Findings:
    item = document.target(f"#/paths/{escape(path)}")
    given = [
        *((p, f"{pointer.rpartition('/')[0]}/parameters") for p in item.get("parameters", [])),
        *((p, f"{pointer}/parameters") for p in operation.get("parameters", [])),
    ]
    in_path: set[str] = set()
    names: dict[str, str] = {}
    for node, place in given:
        parameter = document.resolve(node)
        if parameter.get("in") == "path":
            in_path.add(str(parameter.get("name")))
        name = lint_schemas.python_name(parameter, str(parameter.get("name")))
        if names.setdefault(name, place) is not place or (
            sum(1 for other, _ in given if document.resolve(other) is parameter) > 1
        ):
            yield place, f"two parameters are called {name} in Python; give one an x-sdk name"
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
    if unpaged and lint_schemas.is_list(document, schema):
        yield pointer, "answers a list: name its x-paging scheme, or none"


def _content(node: dict[str, Any], place: str) -> Findings:
    for media, content in (node.get("content") or {}).items():
        if media not in MEDIA_TYPES:
            yield place, f"media type {media!r} is not one of {', '.join(MEDIA_TYPES)}"
        if "schema" not in content:
            yield place, f"{media} has no schema"
    named = node.get("x-error")
    if named is not None and named not in ERROR_CLASSES:
        yield place, f"x-error {named!r} is not one of {', '.join(ERROR_CLASSES)}"


def _components(document: Document) -> Findings:
    components = document.root["components"]
    for name, parameter in (components.get("parameters") or {}).items():
        yield from lint_schemas.parameter(
            document, parameter, f"/components/parameters/{escape(name)}"
        )
    for name, schema in (components.get("schemas") or {}).items():
        place = f"/components/schemas/{escape(name)}"
        if not is_class_name(name):
            yield place, f"{name!r} must be a PascalCase name that hides no builtin"
        yield from lint_schemas.schema(document, schema, place, named=True)
    for pointer, _, _, operation in each_operation(document.root):
        for index, node in enumerate(operation.get("parameters", [])):
            if "$ref" not in node:
                yield from lint_schemas.parameter(document, node, f"{pointer}/parameters/{index}")
        parts = [("requestBody", operation.get("requestBody"))]
        parts += [(f"responses/{s}", r) for s, r in (operation.get("responses") or {}).items()]
        for key, node in parts:
            for media, content in ((node or {}).get("content") or {}).items():
                place = f"{pointer}/{key}/content/{escape(media)}/schema"
                if isinstance(content.get("schema"), dict):
                    yield from lint_schemas.schema(document, content["schema"], place, named=False)


def _unused(document: Document) -> Findings:
    used: set[str] = set()
    todo: list[Any] = [document.root["paths"]]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            ref = node.get("$ref")
            if isinstance(ref, str) and ref not in used:
                used.add(ref)
                todo.append(document.target(ref))
            todo.extend(node.values())
        elif isinstance(node, list):
            todo.extend(node)
    for section, members in document.root["components"].items():
        for name in members if section != "securitySchemes" else ():
            pointer = f"/components/{section}/{escape(name)}"
            if f"#{pointer}" not in used:
                yield pointer, "is not used; remove it"


def findings(document: Document) -> list[Problem]:
    """Give every violation of the house rules as a list."""
    try:
        lint(document)
    except SpecError as error:
        return error.problems
    return []
