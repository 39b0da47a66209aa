"""The media types of bodies and responses: how each is sent or read, and which one is used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import attrs

from ..runtime.media import is_json, media_type
from .document import Document
from .schemas import types_of

Format = Literal["json", "form", "multipart", "text", "binary"]
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
_ANY = ("*/*", "application/*")
_TEXTS = frozenset(
    f"application/{name}"
    for name in (
        *("xml", "yaml", "x-yaml", "graphql", "javascript", "sql", "csv"),
        *("jsonl", "ndjson", "x-ndjson", "x-jsonlines", "jsonlines"),
    )
)
BODY, ANSWER = "request-media-type", "response-media-type"
"""The keys of `x-sdk` that name another media type than the one that would be used."""


@attrs.frozen
class Content:
    """One media type of a body or a response, and its schema; an empty schema if it has none."""

    media: str
    format: Format
    schema: Any
    encoding: dict[str, Any]


@attrs.frozen
class Answer:
    """One documented response of a success: its status (0 for a range) and its body, if any."""

    status: int
    key: str
    content: Content | None


def base_type(media: str) -> str:
    """Return a media type in lower case and without parameters."""
    return media_type(media)


def is_json_type(media: str) -> bool:
    """Return whether a media type is JSON, under any name."""
    return is_json(media_type(media))


def is_file(document: Document, node: Any) -> bool:
    """Return whether a schema is that of a file: bytes, not text."""
    schema = document.resolve(node or {})
    if "contentEncoding" in schema:  # bytes written as text
        return False
    return schema.get("format") == "binary" or "contentMediaType" in schema


def contents(document: Document, node: Any) -> list[Content]:
    """Return the media types of a body or a response."""
    found = document.resolve(node or {}).get("content") or {}
    return [_content(document, media, value) for media, value in found.items()]


def _content(document: Document, media: str, node: dict[str, Any]) -> Content:
    schema = node.get("schema") or {}
    return Content(media, _format(document, media, schema), schema, node.get("encoding") or {})


def _format(document: Document, media: str, schema: Any) -> Format:
    kind = media_type(media)
    if is_json(kind):
        return "json"
    if kind == FORM:
        return "form"
    if kind == MULTIPART:
        return "multipart"
    resolved = document.resolve(schema)
    if kind in _ANY and resolved and types_of(resolved) != {"string"}:
        return "json"  # many tools write `*/*` for JSON
    is_text = kind.startswith("text/") or kind in _TEXTS or kind.endswith(("+xml", "+yaml"))
    return "text" if is_text and not is_file(document, schema) else "binary"


def chosen(found: list[Content], named: str | None = None) -> Content | None:
    """Return the media type that a client uses: the named one, else JSON, else the first one."""
    if named is not None:
        return next((each for each in found if each.media == named), None)
    exact = [each for each in found if media_type(each.media) == JSON]
    json = [each for each in found if each.format == "json"]
    return next(iter([*exact, *json, *found]), None)


def body_of(document: Document, operation: dict[str, Any]) -> Content | None:
    """Return what the body of a request is sent as; None without a body."""
    found = contents(document, operation.get("requestBody"))
    return chosen(found, (operation.get("x-sdk") or {}).get(BODY))


def answers_of(document: Document, operation: dict[str, Any]) -> list[Answer]:
    """Return the documented responses of a success, the usual one first.

    That is the range 2XX if it has a body, else the first status with a body, else the first one.
    Without any, `default` is the response of a success.
    """
    responses = operation.get("responses") or {}
    named = (operation.get("x-sdk") or {}).get(ANSWER)
    keys = [key for key in responses if str(key).startswith("2")]
    found: list[Answer] = []
    for key in keys or [key for key in responses if key == "default"]:
        several = contents(document, responses[key])
        content = chosen(several, named) or chosen(several)
        found.append(Answer(int(key) if str(key).isdigit() else 0, str(key), content))
    found.sort(key=lambda each: (each.content is None, each.status))
    return found


def answer_of(document: Document, operation: dict[str, Any]) -> Content | None:
    """Return what the usual response of a success contains; None without a body."""
    found = answers_of(document, operation)
    return found[0].content if found else None


def parameter_schema(parameter: dict[str, Any]) -> Any:
    """Return the schema of a parameter, also of one that is sent as JSON."""
    found = parameter.get("content") or {}
    return next(
        (each.get("schema") or {} for each in found.values()), parameter.get("schema") or {}
    )


def unused(document: Document) -> Iterator[tuple[str, str]]:
    """Yield a finding for every body or response that the client uses in one way of several."""
    for pointer, _, _, operation in document.operations():
        places = [("requestBody", operation.get("requestBody"), body_of(document, operation))]
        places += [
            (f"responses/{each.key}", operation["responses"][each.key], each.content)
            for each in answers_of(document, operation)
        ]
        answers = answers_of(document, operation)
        usual = answers[0].content if answers else None
        for each in answers[1:] if usual is not None and usual.format == "binary" else ():
            yield (
                f"{pointer}/responses/{each.key}",
                f"is not the file of {answers[0].key}: with this status, the method raises "
                "ResponseDecodeError",
            )
        for key, node, used in places:
            others = [each.media for each in contents(document, node) if each != used]
            if used is not None and others:
                name = BODY if key == "requestBody" else ANSWER
                what = "sent" if key == "requestBody" else "read"
                yield (
                    f"{pointer}/{key}",
                    f"is {what} as {used.media}, not as {', '.join(others)}; name another one in "
                    f"`x-sdk: {{{name}: …}}`",
                )
