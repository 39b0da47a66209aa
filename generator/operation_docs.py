"""The words of a method: its docstring, from the spec's own words and facts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from .docs import sentence, text_of
from .lint_schemas import types_of
from .load import Document
from .plan import Method, Resource
from .runtime.errors import BY_STATUS

SEVERAL = 2
"""So many keyword arguments a method describes itself; fewer, and those of paths, its class."""


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
) -> list[str]:
    """Give the lines of a method's docstring; `with_arguments` fills in the arguments."""
    summary = text_of(operation["summary"]).rstrip(".")
    section = text_of(operation["x-source"]["section"]).rstrip(".")
    lines = [f"{summary} ({operation['x-evidence']}; docs: {section}).", ""]
    words = sentence(operation.get("description", ""))
    if words.rstrip(".") != summary:
        lines += [words, ""]
    notes = [sentence(note) for note in operation.get("x-notes", ())]
    if notes:
        lines += ["Notes:", *(f"    - {note}" for note in notes), ""]
    lines += ["Args:", ""]
    errors = _errors(document, operation)
    if errors:
        lines += ["Raises:", *(f"    {name}: {text}" for name, text in errors)]
    return lines


def class_doc(resource: Resource, shared: Mapping[str, str]) -> list[str]:
    """Give the lines of a resource's docstring: what it is, and the arguments of its methods."""
    lines = [sentence(resource.doc)]
    if shared:
        lines += ["", "Args of its methods:", *(f"    {n}: {text}" for n, text in shared.items())]
    return lines


def shared_arguments(resource: Resource) -> dict[str, str]:
    """Give what the class says of each argument: what most of its methods would say.

    An only method tells everything itself; one of several keywords, those and what no other takes.
    """
    methods = [m for m in resource.methods if not m.twin] if len(resource.methods) > 1 else []
    takers = Counter(name for method in methods for name in _arguments(method))
    said: dict[str, Counter[str]] = {}
    for method in methods:
        own = _own(method)
        for name, text in _arguments(method).items():
            if not own or (name not in own and takers[name] > 1):
                said.setdefault(name, Counter())[text] += 1
    return {name: texts.most_common(1)[0][0] for name, texts in said.items()}


def with_arguments(method: Method, shared: Mapping[str, str]) -> list[str]:
    """Give the docstring of a method with the arguments that it tells itself; a twin tells none."""
    own = _own(method)
    arguments = _arguments(method).items() if not method.twin else ()
    told = [f"    {n}: {text}" for n, text in arguments if n in own or shared.get(n) != text]
    filled: list[str] = []
    for line in method.doc:
        if line == "Args:":
            filled += ["Args:", *told] if told else []
        elif line or not filled or filled[-1]:
            filled.append(line)
    return filled


def _own(method: Method) -> set[str]:
    """Give the keywords that a method describes itself whatever its class says."""
    others = {"paging", *(argument.name for argument in method.positional)}
    keywords = _arguments(method).keys() - others
    return keywords if len(keywords) >= SEVERAL else set()


def _arguments(method: Method) -> dict[str, str]:
    """Give what is said of each argument of a method, those of its kind included."""
    said = {a.name: a.doc for a in (*method.positional, *method.keywords) if a.doc}
    if method.shared:
        names = ", ".join(argument.name for argument in method.shared.arguments)
        said["paging"] = f"{names}; max_pages and the like, see `{method.shared.name}`."
    if method.kind == "wait":
        said["timeout"] = "Seconds to wait at most."
    if method.kind in ("save", "fetch"):
        said |= {
            "to": "File to write, or folder that takes the vendor's file name.",
            "overwrite": "Replace a file that exists; otherwise DownloadError is raised.",
            "on_progress": "Called with the bytes received and the total, if announced.",
        }
    return said


def wait_doc(method: Method, wait: dict[str, Any]) -> list[str]:
    """Give the docstring of a method that waits for work in the background."""
    return [
        sentence(wait["description"]),
        "",
        f"Calls `{method.name}` again after pauses of 1 to 30 seconds until the work is done.",
        "",
        "Args:",
        "",
        "Raises:",
        "    BackgroundError: The work failed; the message has the vendor's reason.",
        "    WaitTimeoutError: The work was not done in time; it may go on.",
    ]


def fetch_doc(download: dict[str, Any]) -> list[str]:
    """Give the docstring of a method that downloads a file named in an answer."""
    return [
        sentence(download["description"]),
        "",
        "Credentials go along only if the file is on the API's own origin.",
        "",
        "Args:",
    ]


def _errors(document: Document, operation: dict[str, Any]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for status, node in operation["responses"].items():
        response = document.resolve(node)
        usual = BY_STATUS.get(int(status)) if status.isdigit() else None
        name = response.get("x-error") or (usual.__name__ if usual else None)
        if name is not None and not status.startswith("2"):
            found.append((name, sentence(response.get("description", ""))))
    return found
