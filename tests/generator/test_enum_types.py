"""How models and argument types name the enums of their fields."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, get_type_hints

import pytest
import yaml

from tests.support.packages import Workshop

SPEC = """
    paths:
      /things:
        post:
          x-sdk: {resource: things, method: create}
          takes: Save
          gives: Thing
    components:
      schemas:
        Save:
          type: object
          properties:
            thing: {$ref: '#/components/schemas/ThingInput'}
        ThingInput:
          type: object
          properties:
            colour: {$ref: '#/components/schemas/Colour'}
            word: {type: string, enum: [Colour, it's Colour]}
        Thing:
          type: object
          properties:
            colour: {$ref: '#/components/schemas/Colour'}
        Colour: {type: string, enum: [red, green]}
"""


@pytest.mark.parametrize("name", ["size", "enums", "Enums", "dt", "colours"])
def test_an_enum_is_found_whatever_its_neighbours_are_called(make: Workshop, name: str) -> None:
    spec: dict[str, Any] = yaml.safe_load(SPEC)
    for schema in ("Thing", "ThingInput"):
        spec["components"]["schemas"][schema]["properties"][name] = {"type": "string"}
    made = make(spec)
    hints = get_type_hints(made.module.params.ThingInput, include_extras=True)
    colour = Literal["red", "green"]
    assert hints["colour"] == NotRequired[colour]
    assert hints["word"] == NotRequired[Literal["Colour", "it's Colour"]]
    client, _ = made.client({"colour": "green"})
    assert client.things.create(thing={"colour": "red"}).colour == "green"
    assert made.module.models.Thing.__annotations__["colour"] == "enums.Colour | None"
