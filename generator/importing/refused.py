"""Asks the checks and the plan what they refuse of a spec, and takes it out with a note.

So a spec that was imported can be generated, and its notes say what is missing, and why.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from typing import Any

from ..emit.models import write_models
from ..plan.planning import adapt
from ..specs.document import HTTP_METHODS, Document
from ..specs.house_rules import findings
from ..specs.problems import Problem, SpecError
from ..specs.source import Source, escape, unescape
from .loosening import loosened
from .notes import Notes
from .published import Part
from .unused import without_unused

_ROUNDS = 40
_OPERATION = re.compile(rf"/paths/([^/]*)(?:/({'|'.join(HTTP_METHODS)}))?(?:/|$)")
_WEBHOOK = re.compile(r"/webhooks/([^/]*)")
_COMPONENT = re.compile(r"/components/([^/]*)/([^/]*)")

Overlay = Callable[[dict[str, Any]], dict[str, Any]]


def problems(document: dict[str, Any], vendor: str, file: str) -> list[Problem]:
    """Return what the house rules, or after them the plan and the models, refuse in a document."""
    whole = Document(vendor, document, {file: Source(file, document, {})}, {"": (file, "")})
    found = findings(whole)
    if found:
        return found
    try:
        adapt(whole)
        write_models(whole)
    except SpecError as error:
        return error.problems
    return []


def without_refused(
    document: dict[str, Any], vendor: str, file: str, notes: Notes, overlay: Overlay
) -> dict[str, Any]:
    """Return a document with its overlay, without the parts that are refused.

    Raise SpecError if the overlay makes a problem that the document does not have without it.
    """
    document, tried = copy.deepcopy(document), 0
    for _ in range(_ROUNDS):
        final = without_unused(overlay(copy.deepcopy(document)), document)
        found = problems(final, vendor, file)
        if not found:
            return final
        own = found if final == document else problems(document, vendor, file)
        known = {(problem.pointer, problem.message) for problem in own}
        new = [p for p in found if (p.pointer, p.message) not in known]
        if new:
            raise SpecError(_of_overlay(problem, file) for problem in new)
        changes = [_take_out(document, problem, notes, file) for problem in found]
        if not any(changes):
            if not loosened(document, notes, file, tried):
                break
            tried += 1
        document = without_unused(document)
    for problem in found:
        notes.lossy(
            Part(file, problem.pointer, None), f"refused by the generator: {problem.message}"
        )
    return final


def _of_overlay(problem: Problem, file: str) -> Problem:
    overlay = file.replace("openapi.yaml", "overlay.yaml")
    return Problem(
        overlay, 0, "", f"makes a spec with a problem at #{problem.pointer}: {problem.message}"
    )


def _take_out(document: dict[str, Any], problem: Problem, notes: Notes, file: str) -> bool:
    """Take out the part that a problem is about; return whether anything changed."""
    pointer, part = problem.pointer, Part(file, problem.pointer, None)
    operation = _OPERATION.match(pointer)
    if operation:
        path, http = unescape(operation[1]), operation[2]
        item = document["paths"].get(path) or {}
        for name in [http] if http else [n for n in item if n in HTTP_METHODS]:
            if name in item:
                del item[name]
                notes.left_out(part, f"{name.upper()} {path}", problem.message)
        if not any(name in item for name in HTTP_METHODS):
            document["paths"].pop(path, None)
        return bool(document["paths"])
    webhook = _WEBHOOK.match(pointer)
    if webhook and unescape(webhook[1]) in document.get("webhooks", {}):
        name = unescape(webhook[1])
        del document["webhooks"][name]
        notes.lossy(part, f"the webhook {name}: {problem.message}")
        for key in ("webhooks", "x-webhooks") if not document["webhooks"] else ():
            document.pop(key, None)
        return True
    component = _COMPONENT.match(pointer)
    if component is None:
        return False
    section, name = component[1], unescape(component[2])
    if section not in document["components"] or name not in document["components"][section]:
        return True
    told = f"the {section} component {name}: {problem.message}"
    if section == "schemas":
        return _freed(document, name, part, told, notes)
    del document["components"][section][name]
    notes.lossy(part, told)
    if section == "securitySchemes":
        _without_scheme(document, name)
        return True
    return _without_references(document, f"#/components/{section}/{escape(name)}", notes, part)


def _freed(document: dict[str, Any], name: str, part: Part, told: str, notes: Notes) -> bool:
    """Make a schema that is refused an object of any content."""
    schemas = document["components"]["schemas"]
    about = {k: v for k, v in schemas[name].items() if k in ("description", "x-filled")}
    free = {"type": "object", **about, "additionalProperties": True}
    if schemas[name] == free:
        return False
    schemas[name] = free
    notes.lossy(part, f"{told}; it is an object of any content")
    return True


def _without_scheme(document: dict[str, Any], name: str) -> None:
    owners = [document, *_operations(document)]
    for owner in owners:
        if owner.get("security"):
            kept = [entry for entry in owner["security"] if name not in entry]
            if kept or owner is document:
                owner["security"] = kept
            else:
                del owner["security"]
    if not document.get("security"):
        document.pop("security", None)


def _without_references(document: dict[str, Any], ref: str, notes: Notes, part: Part) -> bool:
    for operation in _operations(document):
        listed = operation.get("parameters") or []
        operation["parameters"] = [node for node in listed if node.get("$ref") != ref]
        if not operation["parameters"]:
            del operation["parameters"]
        for status, node in operation["responses"].items():
            if node.get("$ref") == ref:
                operation["responses"][status] = {"description": "The call failed"}
    return True


def _operations(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        operation
        for item in document["paths"].values()
        for http, operation in item.items()
        if http in HTTP_METHODS
    ]
