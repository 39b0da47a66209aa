"""Turns the webhooks of the source into those of a spec; finds what tells their events apart."""

from __future__ import annotations

import re
from typing import Any

import attrs

from . import carried
from .bodies import JSON
from .naming import pascal_case, snake_case
from .notes import Notes
from .operations import Operations
from .published import Part, Published

_EVENTS = ("event", "event_type", "eventType", "type", "name", "action", "topic")
"""Usual names of the field with the name of the event, the likeliest first."""
_LIKE_EVENT = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._:/ -]*$")


@attrs.frozen
class _Webhook:
    """A webhook of the source; `fields` are those of its body, `node` is what the spec says."""

    name: str
    part: Part
    fields: dict[str, Part]
    node: dict[str, Any]


def webhooks(
    published: Published, operations: Operations, notes: Notes, vendor: str
) -> dict[str, Any]:
    """Return the keys of a spec that describe its webhooks; none if there are none to read."""
    section = published.root.at("webhooks")
    found: list[_Webhook] = []
    for name, item in section.members():
        made = _webhook(name, published.resolve(item), operations, notes, vendor)
        if made is not None:
            found.append(made)
    if len(found) < 2:
        return {"webhooks": {one.name: {"post": one.node} for one in found}} if found else {}
    event = _event(published, found)
    if event is None:
        notes.lossy(section, "webhooks: no field of their bodies tells the events apart")
        return {}
    notes.guess(section, f"the field {event} of a webhook is the name of its event")
    for one in found:
        value = _constant(published, one.fields[event])
        if value not in (None, one.name):
            one.node["x-event"] = value
    return {
        "x-webhooks": {"event": event},
        "webhooks": {one.name: {"post": one.node} for one in found},
    }


def _webhook(
    name: str, item: Part, operations: Operations, notes: Notes, vendor: str
) -> _Webhook | None:
    post = item.at("post")
    if not post.value or not _LIKE_EVENT.match(name):
        notes.lossy(item, f"the webhook {name}, which is no POST or has a name that is no event")
        return None
    hint = pascal_case(post.text("operationId") or name)
    body, _ = operations.bodies.request(post.at("requestBody"), hint)
    if body is None or list(body["content"]) != [JSON]:
        notes.lossy(post, f"the webhook {name}, whose body is not JSON")
        return None
    node: dict[str, Any] = {"operationId": snake_case(post.text("operationId") or name, "event")}
    operations.texts.describe(node, post, name, "summary")
    node["summary"] = node["summary"].rstrip(".")
    if post.value.get("deprecated") is True:
        node["deprecated"] = True
    node["x-source"] = {"doc": vendor, "section": post.text("operationId") or f"webhook {name}"}
    node["requestBody"] = body
    if not carried.carries("webhook", node):
        notes.lossy(post, f"the webhook {name}, which has a form that the dialect does not have")
        return None
    return _Webhook(name, post, operations.bodies.fields(post.at("requestBody")), node)


def _event(published: Published, found: list[_Webhook]) -> str | None:
    """Return the field of every body that names the event: by its constants, or by its name."""
    shared = [name for name in found[0].fields if all(name in one.fields for one in found)]
    for name in shared:
        constants = [_constant(published, one.fields[name]) for one in found]
        if None not in constants and len(set(constants)) == len(constants):
            return name
    named = [name for name in _EVENTS if name in shared]
    texts = [name for name in named if all(_is_text(published, one.fields[name]) for one in found)]
    return texts[0] if texts else None


def _constant(published: Published, part: Part) -> str | None:
    """Return the only text that a field may be; None if there is none."""
    value = published.resolve(part).value or {}
    allowed = [value["const"]] if "const" in value else value.get("enum") or []
    return allowed[0] if len(allowed) == 1 and isinstance(allowed[0], str) else None


def _is_text(published: Published, part: Part) -> bool:
    value = published.resolve(part).value or {}
    return value.get("type") == "string" and "enum" not in value and "const" not in value
