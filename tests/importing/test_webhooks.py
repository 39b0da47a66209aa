"""Webhooks of imported descriptions: how their events are told apart, and which are left out."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.imports import OPERATION, Import, Importer

THING = "components: {schemas: {Thing: {type: object, properties: {id: {type: integer}}}}}\n"


def received(importer: Importer, *webhooks: str, more: str = "") -> Import:
    """Import a description that has webhooks beside its operation."""
    listed = "".join(f"  {each}\n" for each in webhooks)
    return importer.of(f"{OPERATION}{THING}webhooks:\n{listed}{more}")


def webhook(name: str, properties: str) -> str:
    body = f"{{schema: {{type: object, properties: {{{properties}}}}}}}"
    return (
        f"{name}: {{post: {{summary: It, requestBody: {{content: {{application/json: {body}}}}}}}}}"
    )


TEXT = "{type: string}"


@pytest.mark.parametrize(
    ("washed", "broken", "events"),
    [
        ("kind: {const: washed}", "kind: {enum: [broken]}", ["washed", "broken"]),
        (f"type: {TEXT}", f"type: {TEXT}", ["dish.washed", "dish.broken"]),
    ],
)
def test_events_are_told_apart_by_a_field(
    importer: Importer, washed: str, broken: str, events: list[str]
) -> None:
    made = received(importer, webhook("dish.washed", washed), webhook("dish.broken", broken))
    field = washed.partition(":")[0]
    assert made["x-webhooks"] == {"event": field}
    assert f"guess: the field {field} of a webhook is the name of its event" in made.lines
    package = importer.make.imported("acme").module
    bodies = [json.dumps({field: event}).encode() for event in events]
    read = [package.parse_webhook(body, {}) for body in bodies]
    assert [event.name for event in read] == events
    assert [type(event.data).__name__ for event in read] == ["DishWashed", "DishBroken"]


def test_one_webhook_needs_no_name_of_its_event(importer: Importer) -> None:
    made = received(importer, webhook("dish.washed", "id: {type: integer}"))
    assert made["webhooks dish.washed post summary"] == "It"
    assert "x-webhooks" not in made.document.root


@pytest.mark.parametrize(
    ("webhooks", "note"),
    [
        (
            (webhook("washed", "a: {type: string}"), webhook("broken", "a: {type: string}")),
            "no field of their bodies tells the events apart",
        ),
        (("washed: {get: {responses: {}}}",), "the webhook washed, which is no POST"),
        (
            ("washed: {post: {requestBody: {content: {text/plain: {schema: {type: string}}}}}}",),
            "the webhook washed, whose body is not JSON",
        ),
    ],
)
def test_webhooks_that_cannot_be_read_are_listed(
    importer: Importer, webhooks: tuple[str, ...], note: str
) -> None:
    made = received(importer, *webhooks)
    root: dict[str, Any] = made.document.root
    assert not root.keys() & {"webhooks", "x-webhooks"}
    assert note in made.lines
