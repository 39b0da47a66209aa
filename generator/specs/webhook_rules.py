"""The house rules for webhooks: how their events are told apart, and how they are signed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .document import Document
from .schemas import Reader, event_of, is_free, is_open

Findings = Iterator[tuple[str, str]]
_TIME = "{timestamp}"


def webhooks(document: Document) -> Findings:
    """Yield the findings of the webhooks."""
    about: dict[str, Any] = document.root.get("x-webhooks") or {}
    found = list(document.webhooks())
    if about and not found:
        yield "/x-webhooks", "there are no `webhooks`; describe them, or leave this out"
        return
    events: dict[str, str] = {}
    for pointer, name, node in found:
        event = event_of(name, node)
        if events.setdefault(event, pointer) != pointer:
            yield f"{pointer}/x-event", f"{event} is the event of two webhooks; rename one"
        yield from _body(document, pointer, node, about.get("event"))
    if len(found) > 1 and not about.keys() & {"event", "event-header"}:
        yield (
            "/webhooks",
            "nothing tells the events apart: name in x-webhooks the field (`event`) or the header "
            "(`event-header`) with the name of the event",
        )
    if "signature" in about:
        yield from _signature(about["signature"], "/x-webhooks/signature")


def _body(document: Document, pointer: str, node: dict[str, Any], event: str | None) -> Findings:
    content = document.resolve(node["requestBody"]).get("content") or {}
    place = f"{pointer}/requestBody"
    if list(content) != ["application/json"]:
        yield place, "must be application/json, and nothing else: other webhooks are not read"
        return
    schema = content["application/json"].get("schema") or {}
    known = document.resolve(schema)
    is_any = is_free(known) or is_open(known)
    if event and not is_any and Reader(document).at(schema, event) is None:
        yield place, f"has no field {event}, which x-webhooks names for the event"


def _signature(node: dict[str, Any], pointer: str) -> Findings:
    timed = [key for key in ("timestamp-header", "timestamp-prefix") if key in node]
    signed = node.get("signed", "{body}")
    if len(timed) > 1:
        yield pointer, "the time is either in a header or in a part of the signature; name one"
    if bool(timed) != (_TIME in signed):
        yield (
            f"{pointer}/signed",
            f"must contain {_TIME} where a time is declared, and only there: a time that is not "
            "signed protects nothing",
        )
    if "tolerance" in node and not timed:
        yield f"{pointer}/tolerance", "needs timestamp-header or timestamp-prefix"
    if "timestamp-prefix" in node and "separator" not in node:
        yield pointer, "timestamp-prefix needs the separator between the parts of the header"
    if re.search(r"[{}]", re.sub(r"\{[\w-]+\}", "", signed)):
        yield (
            f"{pointer}/signed",
            "has a brace without a name; write {body} or the name of a header",
        )
