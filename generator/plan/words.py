"""The docstrings of methods, from descriptions and facts in the spec."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.errors import BY_STATUS
from ..specs.document import Document
from ..specs.media_types import answers_of
from ..specs.schemas import types_of
from ..text.docstrings import sentence, text_of

if TYPE_CHECKING:
    from .methods import Method
    from .package import Package

DEPRECATED = "Deprecated: the vendor may remove it."
PUT_NOTE = (
    "This update is sent as PATCH, or as PUT with "
    '`update_method="PUT"`, an option of the client and of a call.'
)


def argument_doc(document: Document, node: dict[str, Any], schema_node: Any) -> str:
    """Return the description of an argument with its limits and the vendor's default."""
    schema = document.resolve(schema_node)
    text = sentence(node.get("description") or schema.get("description") or "")
    if node.get("deprecated") or schema.get("deprecated"):
        text = f"{DEPRECATED} {text}".strip()
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
        facts.append(clear_fact(schema))
    if "x-empty-list" in schema:
        facts.append(f"an empty list means {schema['x-empty-list']}")
    if facts:
        joined = "; ".join(facts)
        text = f"{text} {joined[:1].upper()}{joined[1:]}."
    return text.strip()


def clear_fact(schema: dict[str, Any]) -> str:
    """Return that a value clears a field, and whether that is only inferred."""
    value = schema["x-clear-value"]
    if schema.get("x-clear-evidence", "documented") == "documented":
        return f"`{value}` clears it"
    return f"`{value}` may clear it: that it can be cleared is inferred, not documented"


def mixed_fact(names: Sequence[str]) -> str:
    """Return that a value is one of several kinds of object that nothing tells apart."""
    kinds = ", ".join(f"`{name}`" for name in names)
    return f"One of {kinds}: nothing in the value says which, so it is a `Record`."


def method_doc(
    document: Document,
    operation: dict[str, Any],
) -> list[str]:
    """Return the lines of a method's docstring; `with_arguments` adds the arguments."""
    summary = text_of(operation["summary"]).rstrip(".")
    section = text_of(operation["x-source"]["section"]).rstrip(".")
    lines = [f"{summary} ({operation['x-evidence']}; docs: {section}).", ""]
    if operation.get("deprecated"):
        lines += [DEPRECATED, ""]
    description = sentence(operation.get("description", ""))
    if description and description.rstrip(".") != summary:
        lines += [description, ""]
    notes = [sentence(note) for note in _notes(document, operation)]
    if notes:
        lines += ["Notes:", *(f"    - {note}" for note in notes), ""]
    headers = headers_of(document, operation)
    if headers:
        where = "page.response" if "x-paging" in operation else "client.with_raw(…)"
        lines += [f"Headers of the response (`{where}.headers`):", ""]
        lines += [*(f"    - {name}{f': {text}' if text else ''}" for name, text in headers), ""]
    lines += ["Args:", ""]
    errors = _errors(document, operation)
    if errors:
        lines += ["Raises:", *(f"    {name}: {text}" for name, text in errors)]
    return lines


def headers_of(document: Document, operation: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return the documented headers of the responses of a success, each with its description."""
    found: dict[str, str] = {}
    for answer in answers_of(document, operation):
        response = document.resolve(operation["responses"][answer.key])
        for name, node in (response.get("headers") or {}).items():
            if not name.lower().startswith("content-"):  # the client reads these itself
                found.setdefault(name, sentence(document.resolve(node).get("description", "")))
    return tuple(found.items())


def _notes(document: Document, operation: dict[str, Any]) -> list[str]:
    """Return the notes of an operation, then those that it shares with the others of its tag."""
    shared = (
        tag.get("x-notes", ()) for tag in document.root["tags"] if tag["name"] in operation["tags"]
    )
    return [*operation.get("x-notes", ()), *(note for notes in shared for note in notes)]


def with_arguments(method: Method) -> list[str]:
    """Return the docstring of a method, with every argument in the order of the signature."""
    described = [(a.name, a.doc) for a in method.positional]
    if method.takes_file:
        described.append(
            ("to", "File to write, or folder to write a file to under the vendor's name.")
        )
    described += [(a.name, a.doc) for a in method.keywords]
    described += [(setting.name, setting.doc) for setting in method.settings]
    arguments = [f"    {name}: {text}" for name, text in described if text]
    lines: list[str] = []
    for line in method.doc:
        if line == "Args:" and method.operation.other_put:
            lines += [PUT_NOTE, ""]
        lines += ["Args:", *arguments] if line == "Args:" else [line]
    return lines


def wait_doc(method: Method, wait: dict[str, Any]) -> list[str]:
    """Return the docstring of a method that waits for background work."""
    failed = " or ".join(f"`{state}`" for state in wait["failed"])
    ended = f"`{wait['ended']}`" if "ended" in wait else ""
    until = strange = ""
    if ended:
        until = f" until {ended} has a value, and so does a success while {ended} is null"
        strange = ", or in a state that is not documented"
    return [
        sentence(wait["description"]),
        "",
        f"Repeats the request of `{method.name}`, with pauses of 1 to 30 seconds, until the work "
        f"is done. A state that is not documented counts as running{until}.",
        "",
        "Args:",
        "",
        "Raises:",
        f"    BackgroundError: The work ended as {failed}{strange}; the message gives the reason.",
        "    WaitTimeoutError: The work was not done in time; it may still be running.",
    ]


def fetch_doc(download: dict[str, Any]) -> list[str]:
    """Return the docstring of a method that downloads a file named in a response."""
    where = "Credentials are sent only if the file is on the origin of the API."
    if not download.get("authenticated", True):
        where = "It is fetched without credentials."
    if "file-name" in download:
        field = download["file-name"]
        where += f" In a folder, it gets the name in its response, or else that in `{field}`."
    return [
        sentence(download["description"]),
        "",
        where,
        "",
        "Args:",
        "",
        "Raises:",
        "    InvalidArgumentError: The address is empty or missing: there is no file.",
    ]


def webhook_doc(package: Package) -> list[str]:
    """Return the docstring of the function that reads webhooks."""
    hooks = package.webhooks
    assert hooks is not None
    signed = hooks.signature is not None
    checks = (
        f"Checks the signature in the header `{hooks.header}` first."
        if signed
        else "The vendor documents no signature, so anybody who knows the address may have sent it."
    )
    shared = "Secret that the vendor shares with you; several, while it changes: one must fit."
    return [
        "Return the event of a webhook that the vendor sent.",
        "",
        checks,
        "",
        "Events:",
        *(
            f"    - `{text_of(each.event)}`: "
            f"{f'{DEPRECATED} ' if each.deprecated else ''}{sentence(each.summary)}"
            for each in hooks.all
        ),
        "",
        "Args:",
        "    body: Body of the request, as the bytes that arrived: decoded and encoded again, it "
        + ("has another signature." if signed else "may differ."),
        "    headers: Headers of the request; the case of their names does not matter.",
        *([f"    secret: {shared}"] if signed else []),
        "    strict: Raise WebhookError for an event or a value that is not documented; otherwise "
        "it is kept, logged and passed to `on_drift`.",
        "    on_drift: Called with every difference from the documentation.",
        "",
        "Raises:",
        *(
            ["    WebhookSignatureError: The signature is missing, wrong or too old."]
            if signed
            else []
        ),
        "    WebhookError: The body is no webhook of this API.",
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
