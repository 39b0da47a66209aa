"""How values are written: short ones in place, long ones once, named after their schemas."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.packages import Built, Workshop

SPEC = """
    paths:
      /things:
        get:
          x-sdk: {resource: things, method: search}
          parameters:
            - {name: sort, in: query, schema: {$ref: '#/components/schemas/SortOrder'}}
            - {name: size, in: query, schema: {type: string, enum: [small, large]}}
            - {name: q, in: query, style: deepObject, explode: true, schema: {$ref: '#/components/schemas/Plain'}}
            - {name: r, in: query, style: deepObject, explode: true, schema: {$ref: '#/components/schemas/Query'}}
          gives: {type: integer}
        post:
          x-sdk: {resource: things, method: create}
          takes: Create
        put:
          x-sdk: {resource: things, method: create_many}
          takes: Many
    components:
      schemas:
        SortOrder: {type: string, enum: [asc, desc]}
        Colour: {type: string, enum: [red, dark green], x-enum-aliases: {dark green: [dark_green]}}
        Plain:
          type: object
          properties:
            name: {type: string}
            names: {type: array, items: {type: string}}
        Query:
          type: object
          properties:
            sort: {type: array, items: {$ref: '#/components/schemas/SortOrder'}}
        Create:
          type: object
          properties:
            thing: {$ref: '#/components/schemas/Thing'}
        Many:
          type: object
          properties:
            things: {type: array, items: {$ref: '#/components/schemas/Thing'}}
        Thing:
          type: object
          properties:
            colour: {$ref: '#/components/schemas/Colour'}
            sort: {$ref: '#/components/schemas/SortOrder'}
            at: {type: integer, format: unix-time}
            two-words: {type: string, enum: [a, b]}
            part: {$ref: '#/components/schemas/Part'}
        Part:
          type: object
          anyOf: [{required: [id]}, {required: [name]}]
          properties:
            id: {type: string}
            name: {type: string}
            at: {type: integer, format: unix-time}
            kind: {type: string, enum: [A, B]}
"""  # noqa: E501 (one parameter a line reads best)


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(SPEC)


def test_long_ones_are_constants_named_after_their_schemas_before_those_that_need_them(
    api: Built,
) -> None:
    lines = api.source("_serialization.py").splitlines()
    constants = [line.partition(" = ")[0] for line in lines if " = " in line and line[0] != " "]
    assert constants == ["QUERY", "COLOUR", "PART", "THING"]


def test_short_ones_are_written_with_their_operation(api: Built) -> None:
    source = " ".join(api.source("resources/things.py").split())
    assert (
        'serialization={ "sort": Serialization(choices=enums.SortOrder), '
        '"size": Serialization(choices=("small", "large")), "r": _serialization.QUERY, }'
    ) in source


def test_a_schema_that_is_used_twice_has_one_constant(api: Built) -> None:
    source = api.source("resources/things.py")
    assert '"thing": _serialization.THING' in source
    assert '"things": _serialization.THING' in source


def test_a_package_without_long_ones_has_no_module_for_them(make: Workshop) -> None:
    api = make("""
        paths:
          /things:
            get:
              x-sdk: {resource: things, method: search}
              parameters:
                - {name: size, in: query, schema: {type: string, enum: [small, large]}}
                - name: ids
                  in: query
                  explode: false
                  schema: {type: array, items: {type: string}}
              gives: {type: integer}
    """)
    assert f"src/{api.vendor}_client/_serialization.py" not in api.files
    assert '"ids": COMMA' in api.source("resources/things.py")
    client, calls = api.client(1)
    client.things.search(size="large", ids=["a", "b"])
    assert calls.query == "size=large&ids=a,b"


def test_an_object_whose_fields_need_none_has_none(api: Built) -> None:
    assert "PLAIN" not in api.source("_serialization.py")
    assert '"q": _serialization' not in api.source("resources/things.py")
    client, calls = api.client(1)
    client.things.search(q={"name": "a", "names": ["b", "c"]})
    assert calls.query == "q[name]=a&q[names][]=b&q[names][]=c"


def test_a_list_in_an_object_is_written_alike_with_and_without_one(api: Built) -> None:
    client, calls = api.client(1)
    client.things.search(r={"sort": ["asc"]})
    assert calls.query == "r[sort][]=asc"


@pytest.mark.parametrize(
    ("thing", "refused"),
    [
        ({"sort": "up"}, r"^thing\.sort: 'up' is not documented"),
        ({"colour": "blue"}, r"^thing\.colour: 'blue' is not documented"),
        ({"two-words": "c"}, r"^thing\.two-words: 'c' is not documented"),
        ({"part": {}}, r"^thing\.part: pass at least id or name"),
        ({"part": {"id": "1", "kind": "C"}}, r"^thing\.part\.kind: 'C' is not documented"),
    ],
)
def test_they_reach_what_an_object_holds(api: Built, thing: dict[str, Any], refused: str) -> None:
    client, calls = api.client()
    with pytest.raises(api.module.InvalidArgumentError, match=refused):
        client.things.create(thing=thing)
    with pytest.raises(api.module.InvalidArgumentError):
        client.things.create_many(things=[thing])
    assert calls.requests == []


def test_other_spellings_in_an_object_are_sent_as_documented(api: Built) -> None:
    client, calls = api.client()
    client.things.create(thing={"colour": "dark_green", "part": {"id": "1", "kind": "A"}})
    assert calls.last.content == b'{"thing":{"colour":"dark green","part":{"id":"1","kind":"A"}}}'
