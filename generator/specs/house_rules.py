"""The house rules for specs; all violations are reported together, with file, line and pointer."""

from __future__ import annotations

import re
from typing import Any

from ..text.names import is_class_name, is_snake
from . import schema_rules
from .document import Document
from .kinds import kinds
from .operation_rules import Findings, known_extensions, known_keys, operations
from .problems import Problem, SpecError
from .root_rules import root_rules
from .source import escape

_VERSION = re.compile(r"(?:(?:0|[1-9]\d*)\.){2}(?:0|[1-9]\d*)")
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


def lint(document: Document) -> None:
    """Raise SpecError with every violation of the house rules, if there is any."""
    problems = [document.problem(pointer, message) for pointer, message in _all(document)]
    if problems:
        raise SpecError(problems)


def _all(document: Document) -> Findings:
    root = document.root
    yield from schema_rules.characters(root, "")
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
    odd = list(kinds(root))
    if odd:
        yield from odd
        return
    yield from known_extensions(root, set(ROOT_EXTENSIONS), "", "the root")
    for path, item in root["paths"].items():
        yield from known_extensions(item, set(), f"/paths/{escape(path)}", "paths")
    yield from _sdk(root)
    yield from root_rules(root)
    yield from _schemes(root)
    yield from _spellings(root)
    yield from operations(document)
    yield from _components(document)
    yield from _unused(document)


def _sdk(root: dict[str, Any]) -> Findings:
    sdk = root.get("x-sdk")
    if not isinstance(sdk, dict):
        yield "", "has no x-sdk with title, class and version; add it beside info"
        return
    yield from known_keys(sdk, ROOT_SDK, "/x-sdk")
    for key in ("title", "version"):
        if not isinstance(sdk.get(key), str):
            yield "/x-sdk", f"{key} must be given as text"
    if isinstance(sdk.get("version"), str) and not _VERSION.fullmatch(sdk["version"]):
        yield "/x-sdk/version", "must be three numbers, such as 0.2.0"
    if not is_class_name(sdk.get("class")):
        yield "/x-sdk/class", "must be a PascalCase class name, such as AcmeTools"


def _schemes(root: dict[str, Any]) -> Findings:
    for name, scheme in (root.get("x-paging-schemes") or {}).items():
        place = f"/x-paging-schemes/{escape(name)}"
        kind = scheme.get("kind") if isinstance(scheme, dict) else None
        if kind not in PAGING_KEYS:
            yield place, f"kind {kind!r} is not one of {', '.join(PAGING_KEYS)}"
            continue
        if not is_snake(name) or name == "none":
            yield place, "must have a snake_case name other than none"
        yield from known_keys(scheme, PAGING_KEYS[kind] | {"kind", "description", "items"}, place)
        for key in sorted(PAGING_NEEDS[kind] - set(scheme)):
            yield place, f"a scheme of kind {kind} needs {key}"
        if "size" in scheme and not isinstance(scheme["size"], int if kind == "batch" else str):
            yield f"{place}/size", f"must be {'a number' if kind == 'batch' else 'text'}"


def _spellings(root: dict[str, Any]) -> Findings:
    segments = {part for path in root["paths"] for part in path.split("/")}
    for name, node in (root.get("x-path-spellings") or {}).items():
        place = f"/x-path-spellings/{escape(name)}"
        if not is_snake(name):
            yield place, f"{name!r} must be snake_case"
        if not isinstance(node, dict) or node.get("segment") not in segments:
            yield place, "segment must be a segment of a path in this spec"
        else:
            yield from known_keys(node, {"segment", "alternatives", "note"}, place)


def _components(document: Document) -> Findings:
    components = document.root["components"]
    for name, parameter in (components.get("parameters") or {}).items():
        yield from schema_rules.parameter(
            document, parameter, f"/components/parameters/{escape(name)}"
        )
    for name, schema in (components.get("schemas") or {}).items():
        place = f"/components/schemas/{escape(name)}"
        if not is_class_name(name):
            yield place, f"{name!r} must be a PascalCase name that hides no builtin"
        yield from schema_rules.schema(document, schema, place, named=True)
    shared = [(f"/paths/{escape(path)}", item) for path, item in document.root["paths"].items()]
    own = [(pointer, operation) for pointer, _, _, operation in document.operations()]
    for pointer, holder in shared + own:
        for index, node in enumerate(holder.get("parameters", [])):
            if "$ref" not in node:
                yield from schema_rules.parameter(document, node, f"{pointer}/parameters/{index}")
    for pointer, operation in own:
        parts = [("requestBody", operation.get("requestBody"))]
        parts += [(f"responses/{s}", r) for s, r in (operation.get("responses") or {}).items()]
        for key, node in parts:
            for media, content in ((node or {}).get("content") or {}).items():
                place = f"{pointer}/{key}/content/{escape(media)}/schema"
                if isinstance(content.get("schema"), dict):
                    yield from schema_rules.schema(document, content["schema"], place, named=False)


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
    """Return every violation of the house rules as a list."""
    try:
        lint(document)
    except SpecError as error:
        return error.problems
    return []
