"""`anyOf: [$ref, null]`: a model or None in responses, an object or None in requests."""

from __future__ import annotations

import datetime as dt
import typing
from typing import Any

import pytest

from tests.support.calls import call
from tests.support.packages import Built, Workshop

NULLABLE = "{anyOf: [{$ref: '#/components/schemas/Thing'}, {type: 'null'}]}"
DESCRIBED = NULLABLE.replace("anyOf", "description: One or none., anyOf")
SPEC = f"""
    paths:
      /whole:
        get: {{x-sdk: {{resource: things, method: whole}}, gives: {NULLABLE}}}
        post:
          x-sdk: {{resource: things, method: send}}
          takes: {NULLABLE}
          gives: {NULLABLE}
      /inside:
        get: {{x-sdk: {{resource: things, method: inside, unwrap: one}}, gives: Box}}
        put:
          x-sdk: {{resource: things, method: replace}}
          takes: Box
          gives: Box
      /rows:
        get:
          x-sdk: {{resource: things, method: rows}}
          x-paging: none
          gives: {{type: array, items: {NULLABLE}}}
      /map:
        get: {{x-sdk: {{resource: things, method: map}}, gives: Map}}
    components:
      schemas:
        Thing:
          type: object
          properties:
            id: {{type: integer}}
            born: {{type: string, format: date, x-wire-format: '%d.%m.%Y'}}
        Box:
          type: object
          required: [one]
          properties:
            one: {DESCRIBED}
            several: {{type: array, description: Some., items: {NULLABLE}}}
        Map: {{type: object, additionalProperties: {NULLABLE}}}
"""
BORN = dt.date(2020, 1, 2)


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(SPEC)


READ: dict[str, Any] = {
    "whole": (lambda sent: sent, lambda value: value),
    "inside": (lambda sent: {"one": sent}, lambda value: value),
    "rows": (lambda sent: [sent], lambda value: value[0]),
    "map": (lambda sent: {"a": sent}, lambda value: value["a"]),
    "replace": (lambda sent: {"one": None, "several": [sent]}, lambda value: value.several[0]),
}


@pytest.mark.parametrize("method", READ)
@pytest.mark.parametrize("sent", [{"id": 1}, None])
def test_a_nullable_reference_is_read_as_the_model_or_none(
    api: Built, method: str, sent: Any
) -> None:
    answer, inside = READ[method]
    arguments = {"one": None} if method == "replace" else {}
    found = call(api, lambda things: getattr(things, method)(**arguments), answer(sent))
    thing = api.module.models.Thing
    assert inside(found.value) == (thing(id=1) if sent else None)
    assert found.drifts == []


def test_a_nullable_reference_is_sent_as_an_object_or_null(api: Built) -> None:
    found = call(api, lambda things: things.send(fields={"born": BORN}))
    assert found.request.json() == {"born": "02.01.2020"}
    assert call(api, lambda things: things.send(fields=None)).request.body == b"null"


def test_fields_and_items_are_sent_as_objects_or_null(api: Built) -> None:
    found = call(
        api, lambda things: things.replace(one={"born": BORN}, several=[{"born": BORN}, None])
    )
    inner = {"born": "02.01.2020"}
    assert found.request.json() == {"one": inner, "several": [inner, None]}
    assert call(api, lambda things: things.replace(one=None)).request.json() == {"one": None}


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_annotations_say_that_a_value_may_be_none(api: Built, prefix: str) -> None:
    (resource,) = api.resources(prefix)
    hints = {
        name: typing.get_type_hints(vars(resource)[name])
        for name in ("whole", "send", "inside", "rows", "map", "replace")
    }
    thing, none = api.module.params.Thing, type(None)
    assert hints["send"]["fields"] == thing | None
    assert hints["replace"]["one"] == thing | None
    for name in ("whole", "send", "inside"):
        assert none in typing.get_args(hints[name]["return"])
    (item, body) = typing.get_args(hints["rows"]["return"])
    assert none in typing.get_args(item)
    assert body == list[api.module.models.Thing | None]  # type: ignore[name-defined]
