"""The house rules for specs; all violations are reported together, with file, line and pointer.

`dialect` checks the shape of a spec. The rules here and in the modules `root_rules`,
`operation_rules` and `schema_rules` are those that a JSON Schema cannot express.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from . import schema_rules
from .dialect import violations
from .document import Document
from .operation_rules import operations
from .problems import Problem, SpecError
from .root_rules import root_rules
from .sandbox_rules import sandbox_rules
from .schemas import ref_name
from .source import escape
from .unions import union_rules
from .webhook_rules import webhooks

Findings = Iterator[tuple[str, str]]


def lint(document: Document) -> None:
    """Raise SpecError with every violation of the house rules, if there is any."""
    problems = findings(document)
    if problems:
        raise SpecError(problems)


def findings(document: Document) -> list[Problem]:
    """Return every violation of the house rules."""
    try:
        found = [document.problem(pointer, message) for pointer, message in _all(document)]
        return [*document.problems, *found]
    except SpecError as error:  # a circular reference
        return error.problems


def _all(document: Document) -> Findings:
    root = document.root
    yield from schema_rules.characters(root, "")
    found = list(violations(document.root))
    wrong_version = [violation for violation in found if violation.pointer == "/openapi"]
    for violation in wrong_version or found:
        yield violation.pointer, violation.message
    # The other rules rely on the types of values and on the keys of the root.
    malformed = any(v.rule == "type" or (v.rule == "required" and not v.pointer) for v in found)
    if not wrong_version and not malformed and not document.problems:
        yield from _relations(document)


def _relations(document: Document) -> Findings:
    """Yield the findings of the rules that a JSON Schema cannot express."""
    root = document.root
    yield from root_rules(root)
    yield from operations(document)
    yield from webhooks(document)
    yield from _components(document)
    yield from union_rules(document)
    yield from sandbox_rules(document)
    yield from _unused(document)


def _components(document: Document) -> Findings:
    components = document.root["components"]
    for name, parameter in (components.get("parameters") or {}).items():
        pointer = f"/components/parameters/{escape(name)}"
        yield from schema_rules.parameter(document, parameter, pointer)
    read = _read_schemas(document.root, components.get("schemas") or {})
    for name, schema in (components.get("schemas") or {}).items():
        yield from schema_rules.schema(document, schema, f"/components/schemas/{escape(name)}")
        if name in read:
            yield from schema_rules.record(document, schema, f"/components/schemas/{escape(name)}")
    shared = [(f"/paths/{escape(path)}", item) for path, item in document.root["paths"].items()]
    own = [(pointer, operation) for pointer, _, _, operation in document.operations()]
    for pointer, owner in shared + own:
        for index, node in enumerate(owner.get("parameters", [])):
            if "$ref" not in node:
                yield from schema_rules.parameter(document, node, f"{pointer}/parameters/{index}")
    for pointer, operation in own:
        parts = [("requestBody", operation.get("requestBody"))]
        parts += [(f"responses/{s}", r) for s, r in (operation.get("responses") or {}).items()]
        for key, node in parts:
            for media, content in ((node or {}).get("content") or {}).items():
                inner = f"{pointer}/{key}/content/{escape(media)}/schema"
                yield from schema_rules.schema(document, content.get("schema"), inner)


def _unused(document: Document) -> Findings:
    used: set[str] = set()
    folded = [{"$ref": ref} for ref in sorted(document.folded)]
    todo: list[Any] = [document.root["paths"], document.root.get("webhooks"), folded]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            ref = node.get("$ref")
            if isinstance(ref, str) and ref not in used:
                used.add(ref)
                if ref.startswith("#/"):  # others stand where none may be, which is a finding
                    todo.append(document.target(ref))
            todo.extend(node.values())
        elif isinstance(node, list):
            todo.extend(node)
    for section, members in document.root["components"].items():
        for name in members if section != "securitySchemes" else ():
            pointer = f"/components/{section}/{escape(name)}"
            if f"#{pointer}" not in used:
                yield pointer, "is not used; remove it"


def _read_schemas(root: Any, schemas: Any) -> set[str]:
    """Return the names of the components that the responses of operations contain."""
    components: Any = root.get("components") or {}
    found: set[str] = set()
    todo: list[Any] = [components.get("responses")]
    for item in (root.get("paths") or {}).values():
        todo += [node.get("responses") for node in item.values() if isinstance(node, dict)]
    for item in (root.get("webhooks") or {}).values():
        bodies = components.get("requestBodies") or {}
        for node in item.values() if isinstance(item, dict) else ():
            body = node.get("requestBody") if isinstance(node, dict) else None
            todo += [body, bodies.get(ref_name(body) or "")]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            name = ref_name(node)
            if name is not None and name in schemas and name not in found:
                found.add(name)
                todo.append(schemas[name])
            todo += node.values()
        elif isinstance(node, list):
            todo += node
    return found
