"""Schemas of a published description: named, converted to OpenAPI 3.1, and described."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.imports import OPERATION, Importer


def prop(importer: Importer, schema: str, version: str = "3.1.0") -> tuple[Any, str]:
    """Return a property with a schema as the spec has it, and the notes."""
    text = schema.replace("OTHER", "{$ref: '#/components/schemas/Other'}")
    made = importer.of_schema(
        f"""
        Thing:
          type: object
          properties: {{a: {text}, b: {{$ref: '#/components/schemas/Other'}}}}
        Other: {{type: object, properties: {{id: {{type: integer}}}}}}
        """,
        version=version,
    )
    found = dict(made.schemas["Thing"]["properties"]["a"])
    for key in ("description", "x-filled"):
        found.pop(key, None)
    return found, made.lines


OTHER = {"$ref": "#/components/schemas/Other"}
NULL = {"type": "null"}
TEXT_OR_NULL = ["string", "null"]
NAMED = {"x-enum-varnames": ["ONE", "TWO"], "x-enum-descriptions": ["One", "two"]}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{type: string, nullable: true}", {"type": ["string", "null"]}),
        ("{type: integer, minimum: 0, exclusiveMinimum: true}", {"type": "integer", "minimum": 1}),
        ("{type: integer, maximum: 5, exclusiveMaximum: false}", {"type": "integer", "maximum": 5}),
        ("{type: string, enum: [a], nullable: true}", {"type": TEXT_OR_NULL, "enum": ["a", None]}),
        ("{allOf: [OTHER], nullable: true}", {"anyOf": [OTHER, NULL]}),
        ("{allOf: [OTHER], description: The other}", OTHER),
        ("{$ref: '#/components/schemas/Other', nullable: true}", OTHER),
        ("{type: string, example: x, xml: {name: y}}", {"type": "string"}),
    ],
)
def test_keywords_of_openapi_3_0_are_those_of_3_1(
    importer: Importer, schema: str, expected: dict[str, Any]
) -> None:
    assert prop(importer, schema, "3.0.3")[0] == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{type: integer, exclusiveMinimum: 0}", {"type": "integer", "minimum": 1}),
        ("{oneOf: [OTHER, {type: 'null'}]}", {"anyOf": [OTHER, NULL]}),
        ("{anyOf: [{type: string}, {type: integer}]}", {"type": ["string", "integer"]}),
        ("{anyOf: [{type: string}, {type: string, enum: [a]}]}", {"type": "string"}),
        ("{oneOf: [{const: a}, {const: b}]}", {"type": "string", "enum": ["a", "b"]}),
        ("{anyOf: [{type: string}, OTHER]}", {"anyOf": [{"type": "string"}, OTHER]}),
        ("{items: {type: string}}", {"type": "array", "items": {"type": "string"}}),
        ("{type: [string, 'null'], default: x}", {"type": TEXT_OR_NULL, "default": "x"}),
        ("{type: integer, default: text}", {"type": "integer"}),
        ("{enum: [true]}", {"type": "boolean"}),
        (
            "{enum: [1, 2], x-enum-varnames: [One, two]}",
            {"type": "integer", "enum": [1, 2], **NAMED},
        ),
        ("true", {}),
    ],
)
def test_a_value_keeps_what_the_client_can_use(
    importer: Importer, schema: str, expected: dict[str, Any]
) -> None:
    assert prop(importer, schema)[0] == expected


@pytest.mark.parametrize(
    ("schema", "note"),
    [
        ("{type: number, exclusiveMinimum: 0}", "exclusiveMinimum of a number is not checked"),
        ("{type: string, not: {const: x}}", "the keyword not of a schema is not checked"),
        ("{type: string, pattern: '^\\p{L}+$'}", "a pattern that Python does not understand"),
        (
            "{type: array, prefixItems: [{type: string}]}",
            "prefixItems: the items of a list are of any type",
        ),
        ("{enum: [1.5]}", "values of an enum that are of several or other types"),
        ("{type: string, x-vendor: 1}", "the vendor's extension x-vendor"),
        ("{type: integer, format: date-time}", "the format 'date-time' does not fit the type"),
        ("false", "a schema that allows no value allows any"),
    ],
)
def test_what_is_not_carried_over_is_noted_with_its_place(
    importer: Importer, schema: str, note: str
) -> None:
    lines = prop(importer, schema)[1]
    assert f"lossy: {note}" in lines
    assert "acme.yaml#/components/schemas/Thing/properties/a" in lines


def test_objects_in_place_are_named_after_the_properties_that_have_them(
    importer: Importer,
) -> None:
    made = importer.of_schema(
        """
        Thing:
          type: object
          properties:
            address: {type: object, properties: {city: {type: string}}}
            past_visits: {type: array, items: {type: object, properties: {on: {type: string}}}}
            labels: {type: object, additionalProperties: {type: string}}
            owner:
              oneOf:
                - {type: object, title: Person, properties: {a: {type: string}}}
                - {type: string}
            team:
              oneOf:
                - {type: object, properties: {kind: {const: big}, b: {type: string}}}
                - {type: string}
        """
    )
    assert set(made.schemas) == {
        "Thing",
        "ThingAddress",
        "ThingPastVisit",
        "ThingLabels",
        "Person",
        "ThingTeamBig",
    }
    assert made.schemas["ThingLabels"]["additionalProperties"] == {"type": "string"}


def test_names_of_components_are_class_names_and_differ(importer: Importer) -> None:
    made = importer.of_schema(
        """
        Thing:
          type: object
          properties:
            a: {$ref: '#/components/schemas/api.v2010.item'}
            b: {$ref: '#/components/schemas/item'}
            c: {$ref: '#/components/schemas/Item'}
            d: {$ref: '#/components/schemas/Record'}
            e: {$ref: '#/components/schemas/2fa-code'}
        api.v2010.item: {type: object, properties: {x: {type: string}}}
        item: {type: object, properties: {x: {type: string}}}
        Item: {type: object, properties: {x: {type: string}}}
        Record: {type: object, properties: {x: {type: string}}}
        2fa-code: {type: object, properties: {x: {type: string}}}
        """
    )
    refs = [p["$ref"].rpartition("/")[2] for p in made.schemas["Thing"]["properties"].values()]
    assert refs == ["ApiV2010Item", "Item2", "Item", "RecordObject", "The2faCode"]
    assert "the schema is called Item2 (acme.yaml#/components/schemas/item)" in made.lines


def test_aliases_are_resolved_and_unused_components_dropped(importer: Importer) -> None:
    made = importer.of_schema(
        """
        Thing: {type: object, properties: {a: {$ref: '#/components/schemas/Alias'}}}
        Alias: {$ref: '#/components/schemas/Second'}
        Second: {allOf: [{$ref: '#/components/schemas/Real'}], description: The same}
        Real: {type: object, properties: {id: {type: integer}}}
        Unused: {type: object, properties: {id: {type: integer}}}
        """
    )
    assert set(made.schemas) == {"Thing", "Real"}


def test_one_base_of_an_object_stays_and_others_are_written_out(importer: Importer) -> None:
    made = importer.of_schema(
        """
        Thing:
          type: object
          properties:
            one: {$ref: '#/components/schemas/One'}
            two: {$ref: '#/components/schemas/Two'}
        Base: {type: object, required: [id], properties: {id: {type: integer}}}
        More: {type: object, properties: {size: {type: integer}}}
        One:
          allOf:
            - $ref: '#/components/schemas/Base'
            - {type: object, properties: {name: {type: string}}}
        Two:
          allOf: [{$ref: '#/components/schemas/Base'}, {$ref: '#/components/schemas/More'}]
          required: [size]
        """
    )
    assert made.schemas["One"]["allOf"][0] == {"$ref": "#/components/schemas/Base"}
    assert list(made.schemas["One"]["allOf"][1]["properties"]) == ["name"]
    assert list(made.schemas["Two"]["properties"]) == ["id", "size"]
    assert made.schemas["Two"]["required"] == ["id", "size"]


def test_descriptions_are_those_of_the_source_or_marked(importer: Importer) -> None:
    made = importer.of_schema(
        """
        Thing:
          type: object
          description: |
            <p>A <b>thing</b> with a [link](https://x.example).</p>

            More about it.
          properties: {firstName: {type: string}, last: {type: string, description: The last name}}
        """
    )
    thing = made.schemas["Thing"]
    assert thing["description"] == "A thing with a link."
    assert thing["properties"]["firstName"]["description"] == "First name"
    assert thing["properties"]["firstName"]["x-filled"] == ["description"]
    assert "x-filled" not in thing["properties"]["last"]
    assert "a description is shortened to its first paragraph" in made.lines


def test_properties_with_one_name_in_python_are_told_apart(importer: Importer) -> None:
    made = importer.of_schema(
        "Thing: {type: object, properties: {fooBar: {type: string}, foo_bar: {type: string}}}"
    )
    properties = made.schemas["Thing"]["properties"]
    assert "x-sdk" not in properties["fooBar"]
    assert properties["foo_bar"]["x-sdk"] == {"name": "foo_bar_2"}


def test_a_property_that_no_field_can_have_is_noted(importer: Importer) -> None:
    made = importer.of_schema(
        "Thing: {type: object, properties: {'a\"b': {type: string}, ok: {type: string}}}"
    )
    assert list(made.schemas["Thing"]["properties"]) == ["ok"]
    assert "a property whose name no field can have" in made.lines


@pytest.mark.parametrize(
    "schemas",
    [
        """
        Thing: {type: object, properties: {value: {$ref: '#/components/schemas/Any'}}}
        Any: {anyOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Any'}}]}
        """,
        "Thing: {type: object, additionalProperties: {$ref: '#/components/schemas/Thing'}}",
    ],
)
def test_a_value_that_contains_itself_is_any_value(importer: Importer, schemas: str) -> None:
    made = importer.of_schema(schemas)
    assert "is any value" in made.lines
    importer.make.imported("acme")


def test_a_tree_of_objects_stays_one(importer: Importer) -> None:
    made = importer.of_schema(
        """
        Thing:
          type: object
          properties: {children: {type: array, items: {$ref: '#/components/schemas/Thing'}}}
        """
    )
    items = made.schemas["Thing"]["properties"]["children"]["items"]
    assert items == {"$ref": "#/components/schemas/Thing"}


def test_an_object_that_is_its_own_base_is_noted(importer: Importer) -> None:
    made = importer.of_schema(
        """
        Thing:
          allOf:
            - $ref: '#/components/schemas/Thing'
            - {type: object, properties: {a: {type: string}}}
        """
    )
    assert list(made.schemas["Thing"]["properties"]) == ["a"]
    assert "an object that includes itself" in made.lines


def test_a_reference_into_an_operation_names_the_object_by_its_use(importer: Importer) -> None:
    place = "#/paths/~1things/get/responses/200/content/application~1json/schema/properties/one"
    one = "one: {type: object, properties: {a: {type: string}}}"
    schema = f"{{type: object, properties: {{{one}, same: {{$ref: '{place}'}}}}}}"
    made = importer.of(OPERATION.replace("{$ref: '#/components/schemas/Thing'}", schema))
    properties = made.schemas["GetThingResponse"]["properties"]
    assert properties["one"] == {"$ref": "#/components/schemas/GetThingResponseOne"}
    assert properties["same"] == properties["one"]


def test_schemas_of_other_files_are_named_by_file_or_definition(importer: Importer) -> None:
    importer.file(
        "schemas/big_item.yaml",
        "type: object\nproperties: {a: {$ref: 'more.json#/definitions/part'}}\n",
    )
    importer.file(
        "schemas/more.json",
        '{"definitions": {"part": {"type": "object", "properties": {"b": {"type": "string"}}}}}',
    )
    made = importer.of(OPERATION.replace("#/components/schemas/Thing", "schemas/big_item.yaml"))
    assert set(made.schemas) == {"BigItem", "Part"}
