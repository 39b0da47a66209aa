"""The words of a method: its docstring, from the spec's own words and facts."""

from __future__ import annotations

from typing import Any

from .docs import sentence, text_of
from .lint_schemas import types_of
from .load import Document
from .plan import Argument, Method

_STATUS_ERRORS = {
    "400": "BadRequestError",
    "401": "UnauthorizedError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}


def argument_doc(document: Document, node: dict[str, Any], schema_node: Any) -> str:
    """Give the description of an argument with its limits and the vendor's default."""
    schema = document.resolve(schema_node)
    text = sentence(node.get("description") or schema.get("description") or "")
    facts: list[str] = []
    item = document.resolve(schema.get("items") or {}) if "array" in types_of(schema) else schema
    low, high = item.get("minimum"), item.get("maximum")
    if low is not None and high is not None:
        facts.append(f"{low} to {high}")
    elif low is not None:
        facts.append(f"at least {low}")
    elif high is not None:
        facts.append(f"at most {high}")
    if "maxLength" in item:
        facts.append(f"at most {item['maxLength']} characters")
    if "pattern" in item:
        facts.append(f"must match `{item['pattern']}`")
    default = schema.get("default", node.get("default") if node is not schema else None)
    if default is not None:
        shown = str(default).lower() if isinstance(default, bool) else str(default)
        facts.append(f"default of the API: {shown}")
    if "x-clear-value" in schema:
        facts.append(f"`{schema['x-clear-value']}` clears it")
    if facts:
        joined = "; ".join(facts)
        text = f"{text} {joined[:1].upper()}{joined[1:]}."
    return text.strip()


def method_doc(
    document: Document,
    operation: dict[str, Any],
    http: str,
    path: str,
    arguments: list[Argument],
) -> list[str]:
    """Give the lines of a method's docstring."""
    lines = [sentence(operation["summary"]), ""]
    description = sentence(operation.get("description", ""))
    if description and text_of(description).rstrip(".") != text_of(operation["summary"]).rstrip(
        "."
    ):
        lines += [description, ""]
    evidence = operation["x-evidence"]
    section = text_of(operation["x-source"]["section"])
    known = f"`{http} {path}`, {evidence}"
    if evidence != "documented":
        known += f" ({text_of(operation['x-evidence-note']).rstrip('.')})"
    lines += [f"{known}. Documentation: {section.rstrip('.')}.", ""]
    notes = [sentence(note) for note in operation.get("x-notes", ())]
    if notes:
        lines += ["Notes:", *(f"    - {note}" for note in notes), ""]
    if arguments:
        ordered = sorted(arguments, key=lambda a: (a.place != "path", not a.required))
        lines += ["Args:", *(f"    {a.name}: {a.doc}" for a in ordered), ""]
    errors = _errors(document, operation)
    if errors:
        lines += ["Raises:", *(f"    {name}: {text}" for name, text in errors)]
    return lines


def wait_doc(method: Method, wait: dict[str, Any]) -> list[str]:
    """Give the docstring of a method that waits for work in the background."""
    return [
        sentence(wait["description"]),
        "",
        f"Calls `{method.name}` again after pauses of 1 to 30 seconds until the work is done.",
        "",
        "Args:",
        *(f"    {a.name}: {a.doc}" for a in method.positional),
        "    timeout: Seconds to wait at most.",
        "",
        "Raises:",
        "    BackgroundError: The work failed; the message has the vendor's reason.",
        "    WaitTimeoutError: The work was not done in time; it may go on.",
    ]


def fetch_doc(source: Argument, download: dict[str, Any]) -> list[str]:
    """Give the docstring of a method that downloads a file named in an answer."""
    return [
        sentence(download["description"]),
        "",
        "Credentials go along only if the file is on the API's own origin.",
        "",
        "Args:",
        f"    {source.name}: {source.doc}",
    ]


def _errors(document: Document, operation: dict[str, Any]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for status, node in operation["responses"].items():
        response = document.resolve(node)
        name = response.get("x-error") or _STATUS_ERRORS.get(status)
        if name is not None and not status.startswith("2"):
            found.append((name, sentence(response.get("description", ""))))
    return found
