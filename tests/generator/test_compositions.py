"""Schemas that are made of others: allOf, wrapped references, unions beside properties."""

from __future__ import annotations

import inspect
from datetime import date

import pytest

from tests.support.packages import Workshop
from tests.support.problems import problems_of, stands_there
from tests.support.projects import Project

PARENT = """
    Parent:
      type: object
      required: [id]
      properties:
        id: {type: integer, description: Number}
        state: {type: string}
        note: {type: string}
"""


def test_a_reference_in_allof_is_the_reference_with_what_is_beside_it(make: Workshop) -> None:
    built = make("""
        paths: {/boxes: {get: {gives: Box}}}
        components:
          schemas:
            Box:
              type: object
              properties:
                part: {description: The part inside, allOf: [{$ref: '#/components/schemas/Part'}]}
                size: {oneOf: [{$ref: '#/components/schemas/Size'}]}
                same: {$ref: '#/components/schemas/Other'}
            Part: {type: object, properties: {n: {type: integer}}}
            Size: {type: string, enum: [small, large]}
            Other: {description: As large, allOf: [{$ref: '#/components/schemas/Size'}]}
    """)
    client, _ = built.client({"part": {"n": 1}, "size": "small", "same": "large"})
    box = client.things.call()
    assert (box.part.n, box.size, box.same) == (1, "small", "large")
    assert "The part inside." in built.source("models.py")
    assert client.drift_report() == ""


def test_what_a_composed_schema_requires_may_be_inherited(make: Workshop) -> None:
    built = make(f"""
        paths: {{/things: {{post: {{takes: Child}}}}}}
        components:
          schemas:{PARENT.replace(chr(10), chr(10) + " " * 8)}
            Child:
              allOf: [{{$ref: '#/components/schemas/Parent'}}, {{required: [note]}}]
              required: [state]
    """)
    arguments = inspect.signature(built.client()[0].things.call).parameters
    required = [n for n, a in arguments.items() if a.default is inspect.Parameter.empty]
    assert required == ["id", "state", "note"]


def test_a_property_that_several_schemas_declare_satisfies_all_of_them(make: Workshop) -> None:
    built = make(f"""
        paths: {{/things: {{get: {{gives: Grand}}}}}}
        components:
          schemas:{PARENT.replace(chr(10), chr(10) + " " * 8)}
            Narrow:
              type: object
              properties:
                state: {{type: string, enum: [open, shut]}}
                note: {{type: string, format: date}}
            Child:
              allOf:
                - $ref: '#/components/schemas/Narrow'
                - $ref: '#/components/schemas/Parent'
              properties: {{id: {{type: string}}}}
            Grand:
              allOf:
                - $ref: '#/components/schemas/Child'
                - properties: {{deep: {{type: integer}}}}
    """)
    client, _ = built.client({"id": "x", "state": "open", "note": "2026-02-03", "deep": 1})
    grand = client.things.call()
    assert (grand.id, grand.note, grand.deep) == ("x", date(2026, 2, 3), 1)
    assert client.drift_report() == ""
    client, _ = built.client({"id": "x", "state": "none"})
    client.things.call()
    assert "unknown_enum" in client.drift_report()


def test_an_object_beside_a_union_has_the_properties_of_all_members(make: Workshop) -> None:
    built = make("""
        paths: {/things: {post: {takes: Both, gives: Both}}}
        components:
          schemas:
            Both:
              type: object
              properties: {own: {type: string}}
              oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
            Cat:
              type: object
              required: [kind, purrs]
              properties: {kind: {type: string, const: cat}, purrs: {type: boolean}}
            Dog:
              type: object
              required: [kind, barks]
              properties: {kind: {type: string, const: dog}, barks: {type: integer}}
    """)
    client, calls = built.client({"own": "o", "kind": "dog", "barks": 3})
    dog = client.things.call(kind="dog", barks=3)
    assert (dog.own, dog.kind, dog.barks, dog.purrs) == ("o", "dog", 3, None)
    assert calls.last.content == b'{"kind":"dog","barks":3}'
    with pytest.raises(built.module.errors.InvalidArgumentError, match="purrs or barks"):
        client.things.call(kind="dog")


def test_a_union_in_allof_adds_the_properties_of_its_members(make: Workshop) -> None:
    built = make(f"""
        paths: {{/things: {{get: {{gives: Mixed}}}}}}
        components:
          schemas:{PARENT.replace(chr(10), chr(10) + " " * 8)}
            Mixed:
              allOf:
                - $ref: '#/components/schemas/Parent'
                - anyOf:
                    - $ref: '#/components/schemas/Left'
                    - $ref: '#/components/schemas/Right'
            Left: {{type: object, properties: {{left: {{type: integer}}}}}}
            Right: {{type: object, properties: {{right: {{type: string}}}}}}
    """)
    client, _ = built.client({"id": 1, "left": 2, "right": "r"})
    mixed = client.things.call()
    assert (mixed.id, mixed.left, mixed.right) == (1, 2, "r")


CONFLICTS = {
    "types": ("{a: {type: integer}}", "/components/schemas/Both/allOf/1", "'a' is string in one"),
    "values": ("{b: {type: string, enum: [z]}}", "/components/schemas/Both/allOf/1", "'b' is str"),
    "formats": (
        "{c: {type: string, format: date-time}}",
        "/components/schemas/Both/allOf/1",
        "'c' is string (date) in one schema and string (date-time) in this one; declare it in",
    ),
}


@pytest.mark.parametrize(("other", "pointer", "message"), CONFLICTS.values(), ids=CONFLICTS)
def test_schemas_that_no_value_satisfies_are_refused_with_place_and_remedy(
    project: Project, capsys: pytest.CaptureFixture[str], other: str, pointer: str, message: str
) -> None:
    project.spec(
        "bad",
        f"""
        paths: {{/things: {{get: {{gives: Both}}}}}}
        components:
          schemas:
            One:
              type: object
              properties:
                a: {{type: string}}
                b: {{type: string, enum: [x, y]}}
                c: {{type: string, format: date}}
            Two: {{type: object, properties: {other}}}
            Both:
              allOf:
                - $ref: '#/components/schemas/One'
                - $ref: '#/components/schemas/Two'
        """,
    )
    assert project.run("bad") == 2
    (problem,) = problems_of(capsys.readouterr().err)
    assert (problem.pointer, message in problem.message) == (pointer, True)
    assert stands_there(project.root, problem)


def test_all_conflicts_come_at_once(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.spec(
        "bad",
        """
        paths: {/things: {get: {gives: Box}}}
        components:
          schemas:
            One: {type: object, properties: {a: {type: string}}}
            Two: {type: object, properties: {a: {type: boolean}}}
            Both: {allOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]}
            Mixed: {allOf: [{$ref: '#/components/schemas/One'}, {type: string}]}
            Box:
              type: object
              properties:
                both: {$ref: '#/components/schemas/Both'}
                mixed: {$ref: '#/components/schemas/Mixed'}
                unnamed:
                  description: Two objects
                  allOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]
        """,
    )
    assert project.run("bad") == 2
    problems = problems_of(capsys.readouterr().err)
    assert [problem.pointer for problem in problems] == [
        "/components/schemas/Both/allOf/1",
        "/components/schemas/Mixed/allOf/1",
        "/components/schemas/Box/properties/unnamed",
    ]
