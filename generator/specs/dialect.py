"""Checks a spec against `specs/dialect.schema.json`, the JSON Schema of the dialect.

The schema defines which keys and values a spec may contain. The message of a finding is the
`errorMessage` of the schema, or a sentence derived from the rule.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import jsonschema_rs
from jsonschema_rs import ValidationErrorKind as Kind

from ..text.names import is_class_name, is_snake
from .source import escape

SCHEMA_FILE = Path(__file__).parents[2] / "specs" / "dialect.schema.json"
_SHOWN = 60
"""Characters of a wrong value that a finding shows."""
_KINDS = {
    "array": "a list",
    "boolean": "true or false",
    "integer": "a whole number",
    "null": "null",
    "number": "a number",
    "object": "a mapping",
    "string": "text",
}
_PLACEHOLDER = r"\{[A-Za-z][A-Za-z0-9_.-]*\}"
_TEXT = r"[A-Za-z0-9._~:@!$&'()*+,;=%-]"
_SEGMENT = rf"(?:{_TEXT}*(?:{_PLACEHOLDER}(?:{_TEXT}+{_PLACEHOLDER})*{_TEXT}*)?)"
_PATH = re.compile(rf"(?:/{_SEGMENT})+")
_SERVER = re.compile(
    rf"https://(?:{_PLACEHOLDER}|[A-Za-z0-9.:-])+(?:/{_SEGMENT})*|(?:/{_SEGMENT})+"
)


def _is_path(text: str) -> bool:
    """Return whether a text is a path template that cannot lead outside the API."""
    return (
        _PATH.fullmatch(text) is not None
        and not {".", ".."} & set(text.split("/"))
        and not text.startswith("//")
    )


FORMATS = {
    "class-name": is_class_name,
    "dotted-snake-case": lambda text: all(map(is_snake, text.split("."))),
    "path": _is_path,
    "path-segments": lambda text: "" not in text.split("/") and _is_path(f"/{text}"),
    "server-url": lambda text: _SERVER.fullmatch(text) is not None and not text.startswith("//"),
    "snake-case": is_snake,
}


@functools.cache
def dialect() -> dict[str, Any]:
    """Return the JSON Schema of the dialect."""
    schema: dict[str, Any] = json.loads(SCHEMA_FILE.read_bytes())
    return schema


@functools.cache
def _validator() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(dialect(), formats=FORMATS, validate_formats=True)


@attrs.frozen
class Violation:
    """A violation of the dialect; `rule` is the keyword of JSON Schema that is violated."""

    pointer: str
    message: str
    rule: str


def violations(root: dict[str, Any]) -> Iterator[Violation]:
    """Yield every part of a spec that the dialect does not allow."""
    for error in _validator().iter_errors(root):
        pointer = "".join(f"/{escape(str(part))}" for part in error.instance_path)
        rule: Any = dialect()
        for part in error.schema_path[:-1]:
            rule = rule[part]
        kind = error.kind
        if isinstance(kind, Kind.AdditionalProperties):
            known = ", ".join(sorted(rule["properties"]))
            for key in kind.unexpected:
                message = f"{key!r} is not known here; known are {known}"
                yield Violation(f"{pointer}/{escape(key)}", message, kind.name)
        elif isinstance(kind, Kind.PropertyNames):
            key = str(kind.error.instance)
            message = _message(kind.error, rule)
            yield Violation(f"{pointer}/{escape(key)}", message, kind.name)
        else:
            yield Violation(pointer, _message(error, rule), kind.name)


def _message(error: jsonschema_rs.ValidationError, rule: dict[str, Any]) -> str:
    """Return the message of a violation; `rule` is the schema with the violated keyword."""
    kind, value, message = error.kind, error.instance, rule.get("errorMessage")
    if isinstance(kind, Kind.Format | Kind.Pattern | Kind.Enum) and isinstance(value, str):
        return f"{_shown(value)!r} {message or _general(kind.name, rule)}"
    if message:
        return str(message)
    if isinstance(kind, Kind.Required):
        return f"has no {kind.property}; add it"
    if isinstance(kind, Kind.Type):
        types = rule["type"] if isinstance(rule["type"], list) else [rule["type"]]
        return f"must be {' or '.join(_KINDS[name] for name in types)}"
    if isinstance(kind, Kind.MinLength | Kind.MinItems | Kind.MinProperties):
        return "is empty; fill it in"
    return _general(kind.name, rule)


def _general(keyword: str, rule: dict[str, Any]) -> str:
    """Return a message for any keyword; it shows the value of the rule, never that of the spec."""
    if keyword == "enum":
        return f"is not one of {', '.join(map(str, rule['enum']))}"
    limit = rule.get(keyword)
    is_scalar = isinstance(limit, str | int | float) and not isinstance(limit, bool)
    return f"breaks the rule {keyword}{f': {_shown(str(limit))}' if is_scalar else ''}"


def _shown(text: str) -> str:
    """Return a text for a message, shortened if it is long."""
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
