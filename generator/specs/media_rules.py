"""The house rules for media types of bodies and responses: what a client can send and read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..runtime.media import charset_of, is_json, media_type
from .document import Document
from .media_types import ANSWER, BODY, Content, answers_of, body_of, contents
from .schemas import Reader, kinds_of
from .source import escape

Findings = Iterator[tuple[str, str]]
_EVENTS = "text/event-stream"
_CHARSET = re.compile(r"(?i)charset=\"?([^\";]*)")
_EMPTY = ("204", "205")
"""Statuses whose responses never have a body."""


def bodies(document: Document, operation: dict[str, Any], pointer: str) -> Findings:
    """Yield the findings of a request body."""
    named = (operation.get("x-sdk") or {}).get(BODY)
    known = [each.media for each in contents(document, operation.get("requestBody"))]
    if named is not None and named not in known:
        found = ", ".join(known) or "none"
        yield f"{pointer}/x-sdk/{BODY}", f"the body has no media type {named!r}; it has {found}"
        return
    used = body_of(document, operation)
    if used is None:
        return
    place = _place(f"{pointer}/requestBody", operation["requestBody"], used)
    if used.format == "binary" and media_type(used.media).startswith("multipart/"):
        yield place, f"a body of {used.media} cannot be sent; only multipart/form-data can"
    if used.format == "multipart" and not Reader(document).properties(used.schema):
        yield f"{place}/schema", "a multipart body needs properties, one for each part"
    if Reader(document).properties(used.schema) and not _sent(document, used.schema):
        message = "every property is readOnly, so nothing can be sent; leave the body out"
        yield f"{place}/schema", message
    said, charset = _CHARSET.search(used.media), charset_of(used.media)
    if said and (said[1].lower() != charset or (used.format != "text" and charset != "utf-8")):
        yield place, f"a body of {used.media} cannot be sent in this charset; write utf-8"
    yield from _encodings(document, used, place)


def _sent(document: Document, schema: Any) -> dict[str, Any]:
    """Return the properties of a body that are sent."""
    return Reader(document, "readOnly").properties(schema)


def _encodings(document: Document, used: Content, place: str) -> Findings:
    """Yield the findings of the encoding of a body's properties."""
    if used.encoding and used.format not in ("form", "multipart"):
        yield f"{place}/encoding", f"does not apply to {used.media}; leave it out"
        return
    properties = Reader(document).properties(used.schema)
    for wire, node in properties.items() if used.format == "form" else ():
        how = used.encoding.get(wire) or {}
        is_json_text = is_json(media_type(how.get("contentType", "")))
        kinds = kinds_of(document, node)
        if "object" in kinds and how.get("style") != "deepObject" and not is_json_text:
            yield (
                place,
                f"{wire!r} is an object in a form: say in `encoding` how it is written, with "
                "`style: deepObject` or `contentType: application/json`",
            )
    for wire, how in used.encoding.items():
        inner = f"{place}/encoding/{escape(wire)}"
        if wire not in properties:
            yield inner, f"{wire!r} is no property of the body; correct the name"
        if used.format == "multipart":
            for key in ("style", "explode", "allowReserved"):
                if key in how:
                    yield (
                        f"{inner}/{key}",
                        "does not apply to a part of a multipart body: contentType decides how it "
                        "is written; leave it out",
                    )
            continue
        kind = media_type(how.get("contentType", "text/plain"))
        if kind != "text/plain" and not is_json(kind):
            yield f"{inner}/contentType", "a field of a form can be sent as text or JSON only"
        if is_json(kind) and how.keys() & {"style", "explode"}:
            yield inner, "has a style and is sent as JSON; leave one of them out"


def answers(document: Document, operation: dict[str, Any], pointer: str) -> Findings:
    """Yield the findings of the responses of a success."""
    found = answers_of(document, operation)
    if not found:
        yield f"{pointer}/responses", "must have a 2xx response, the range 2XX, or default only"
        return
    named = (operation.get("x-sdk") or {}).get(ANSWER)
    known = [c.media for a in found for c in contents(document, operation["responses"][a.key])]
    if named is not None and named not in known:
        listed = ", ".join(known) or "none"
        yield (
            f"{pointer}/x-sdk/{ANSWER}",
            f"no response of a success has the media type {named!r}; they have {listed}",
        )
        return
    for each in found:
        if each.content is not None and media_type(each.content.media) == _EVENTS:
            place = f"{pointer}/responses/{each.key}"
            where = _place(place, operation["responses"][each.key], each.content)
            yield (
                where,
                "is a stream of events, which a client cannot read; leave the operation out",
            )
    for each in found:
        reason = "of HEAD" if pointer.endswith("/head") else f"with status {each.key}"
        if each.content is not None and (pointer.endswith("/head") or each.key in _EMPTY):
            place = f"{pointer}/responses/{each.key}"
            yield (
                _place(place, operation["responses"][each.key], each.content),
                f"a response {reason} has no body; leave the content out",
            )
    formats = {each.content.format for each in found if each.content is not None}
    if len(formats) > 1 and found[0].content is not None and found[0].content.format != "binary":
        both = " and ".join(sorted(formats))
        yield f"{pointer}/responses", f"responses of a success are {both}; keep those of one kind"
    paging = operation.get("x-paging", "none")
    if paging != "none" and formats and formats != {"json"}:
        yield f"{pointer}/x-paging", "the response of a list must be JSON"
    usual = found[0].content
    for key in ("x-paging", "x-wait"):
        others = [
            each
            for each in found[1:]
            if each.content != usual and (each.content is not None or key == "x-wait")
        ]
        if key in operation and others and usual is not None:
            statuses = ", ".join(each.key for each in others)
            message = f"needs the same response for every status; {statuses} differs"
            yield f"{pointer}/{key}", f"{message}: leave it out"


def _place(pointer: str, node: dict[str, Any], content: Content) -> str:
    """Return the pointer of a media type, of the component if the body or response refers to it."""
    owner = str(node["$ref"])[1:] if "$ref" in node else pointer
    return f"{owner}/content/{escape(content.media)}"
