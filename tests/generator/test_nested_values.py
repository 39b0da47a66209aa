"""Values inside others: in objects that contain themselves, in unions, maps and further fields."""

from __future__ import annotations

import datetime as dt
import inspect
import json

import pytest

from tests.support.packages import Built, Workshop

WHEN = dt.datetime(2026, 2, 3, tzinfo=dt.timezone.utc)
DAY = dt.date(2026, 2, 3)
SPEC = """
    paths:
      /trees: {post: {x-sdk: {resource: trees, method: create}, takes: Tree, gives: Tree}}
      /unions: {post: {x-sdk: {resource: unions, method: create}, takes: Holder}}
      /extras: {post: {x-sdk: {resource: extras, method: create}, takes: Extra, gives: Extra}}
      /lists: {get: {x-sdk: {resource: extras, method: all}, x-paging: none, gives: Extras}}
      /parts:
        post:
          x-sdk: {resource: extras, method: parts}
          requestBody:
            description: What to send.
            required: true
            content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Parts'}}}
      /form:
        post:
          x-sdk: {resource: extras, method: form}
          requestBody:
            required: true
            content:
              application/x-www-form-urlencoded:
                schema: {$ref: '#/components/schemas/Extra'}
                encoding: {inner: {style: deepObject, explode: true}}
      /found:
        get:
          x-sdk: {resource: trees, method: find}
          x-paging: none
          parameters:
            - name: like
              in: query
              description: What trees are like.
              content: {application/json: {schema: {$ref: '#/components/schemas/Tree'}}}
          gives: {type: array, items: {$ref: '#/components/schemas/Tree'}}
      /open: {post: {x-sdk: {resource: extras, method: open}, takes: Open}}
    components:
      schemas:
        Tree:
          type: object
          properties:
            planted: {type: integer, format: unix-time}
            cut: {type: string, format: date, x-wire-format: "%d/%m/%Y"}
            kind: {type: string, enum: [oak, elm]}
            branches: {type: array, items: {$ref: '#/components/schemas/Tree'}}
            grafts: {$ref: '#/components/schemas/Grafts'}
            owner: {$ref: '#/components/schemas/Owner'}
        Owner:
          type: object
          properties:
            since: {type: string, format: date, x-wire-format: "%d/%m/%Y"}
            favourite: {oneOf: [{$ref: '#/components/schemas/Tree'}, {type: string}]}
        Holder:
          type: object
          properties:
            pet:
              oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
            at:
              anyOf:
                - {type: integer, format: unix-time}
                - {type: string}
            days: {$ref: '#/components/schemas/Days'}
        Grafts: {type: object, additionalProperties: {$ref: '#/components/schemas/Tree'}}
        Days:
          type: object
          additionalProperties: {type: string, format: date, x-wire-format: "%d/%m/%Y"}
        Cat:
          type: object
          properties:
            kind: {type: string, const: cat}
            born: {type: string, format: date, x-wire-format: "%d/%m/%Y"}
        Dog:
          type: object
          properties:
            kind: {type: string, const: dog}
            born: {type: integer, format: unix-time}
        Extra:
          type: object
          properties:
            id: {type: integer}
            inner: {$ref: '#/components/schemas/Inner'}
          additionalProperties: {type: string, format: date}
        Inner:
          allOf:
            - $ref: '#/components/schemas/Base'
            - {properties: {c: {type: string}}}
        Base:
          type: object
          properties: {b: {type: string}}
          additionalProperties: {type: integer, format: unix-time}
        Extras: {type: array, items: {$ref: '#/components/schemas/Extra'}}
        Parts:
          type: object
          properties: {file: {type: string, format: binary}}
          additionalProperties: {type: string, format: date, x-wire-format: "%d/%m/%Y"}
        Open:
          type: object
          additionalProperties: true
          properties: {id: {type: integer}}
"""


@pytest.fixture(scope="module")
def nested(make_once: Workshop) -> Built:
    """A package with values of each kind."""
    return make_once(SPEC)


def test_dates_are_written_alike_at_every_depth(nested: Built) -> None:
    client, calls = nested.client({})
    leaf = {"planted": WHEN, "cut": DAY, "kind": "oak"}
    written = {"planted": 1770076800, "cut": "03/02/2026", "kind": "oak"}
    client.trees.create(**leaf, branches=[{**leaf, "branches": [{**leaf, "branches": [leaf]}]}])
    assert json.loads(calls.last.content) == {
        **written,
        "branches": [{**written, "branches": [{**written, "branches": [written]}]}],
    }


def test_dates_are_written_alike_in_maps_and_around_circles(nested: Built) -> None:
    client, calls = nested.client({})
    owner = {"since": DAY, "favourite": {"owner": {"since": DAY, "favourite": "none"}}}
    client.trees.create(grafts={"a": {"grafts": {"b": {"cut": DAY, "owner": owner}}}})
    text = calls.last.content.decode()
    assert text.count('"03/02/2026"') == 3
    assert "2026-02-03" not in text


@pytest.mark.parametrize(
    "tree",
    [
        {"branches": [{"branches": [{"branches": [{"kind": "fir"}]}]}]},
        {"grafts": {"a": {"grafts": {"b": {"kind": "fir"}}}}},
        {"owner": {"favourite": {"owner": {"favourite": {"kind": "fir"}}}}},
    ],
)
def test_a_value_that_is_not_documented_is_refused_at_every_depth(
    nested: Built, tree: dict[str, object]
) -> None:
    client, calls = nested.client({})
    with pytest.raises(nested.module.errors.InvalidArgumentError, match="'fir' is not documented"):
        client.trees.create(**tree)
    assert calls.requests == []
    client.trees.create(**tree, options={"allow_unknown_values": True})
    assert b"fir" in calls.last.content


def test_a_parameter_in_json_may_contain_itself(nested: Built) -> None:
    client, calls = nested.client([])
    client.trees.find(like={"branches": [{"branches": [{"cut": DAY}]}]}).to_list()
    assert dict(calls.last.url.params) == {
        "like": '{"branches":[{"branches":[{"cut":"03/02/2026"}]}]}'
    }
    with pytest.raises(nested.module.errors.InvalidArgumentError, match="'fir' is not documented"):
        client.trees.find(like={"branches": [{"kind": "fir"}]}).to_list()


def test_a_member_of_a_union_is_written_as_its_constant_says(nested: Built) -> None:
    client, calls = nested.client(None)
    client.unions.create(pet={"kind": "cat", "born": DAY})
    assert json.loads(calls.last.content)["pet"]["born"] == "03/02/2026"
    client.unions.create(pet={"kind": "dog", "born": WHEN})
    assert json.loads(calls.last.content)["pet"]["born"] == 1770076800
    with pytest.raises(nested.module.errors.InvalidArgumentError, match="'cow' is not documented"):
        client.unions.create(pet={"kind": "cow"})


def test_a_time_beside_text_and_the_values_of_a_map_are_written(nested: Built) -> None:
    client, calls = nested.client(None)
    client.unions.create(at=WHEN, days={"a": DAY})
    assert json.loads(calls.last.content) == {"at": 1770076800, "days": {"a": "03/02/2026"}}
    client.unions.create(at="soon")
    assert json.loads(calls.last.content) == {"at": "soon"}


def test_further_fields_are_read_into_a_mapping_of_their_type(nested: Built) -> None:
    record = {"id": 1, "due": "2026-02-03", "inner": {"b": "b", "c": "c", "seen": 0}}
    client, _ = nested.client([record, {"id": 2}])
    first, second = client.extras.all()
    assert (first.id, first.extras) == (1, {"due": DAY})
    assert (first.inner.c, first.inner.extras) == (
        "c",
        {"seen": dt.datetime.fromtimestamp(0, dt.timezone.utc)},
    )
    assert second.extras == {}
    assert client.drift_report() == ""


def test_a_further_field_of_another_type_is_kept_and_reported(nested: Built) -> None:
    client, _ = nested.client({"id": 1, "due": "soon", "done": "2026-02-03"})
    assert client.extras.create(id=1).extras == {"due": "soon", "done": DAY}
    (row,) = map(json.loads, client.drift_report().splitlines())
    assert row["pointer"] == "#/components/schemas/Extra/additionalProperties"
    assert (row["path"], row["expected"], row["got"]) == ("*", "date", "str")
    strict, _ = nested.client({"id": 1, "due": "soon"}, strict=True)
    with pytest.raises(nested.module.errors.ResponseDecodeError):
        strict.extras.create(id=1)


def test_further_fields_can_be_sent(nested: Built) -> None:
    client, calls = nested.client({"id": 1})
    client.extras.create(id=1, extras={"due": DAY}, inner={"b": "b", "seen": WHEN})
    assert json.loads(calls.last.content) == {
        "id": 1,
        "inner": {"b": "b", "seen": 1770076800},
        "due": "2026-02-03",
    }
    client.extras.open(id=1, extras={"any": [1, {"a": None}]})
    assert json.loads(calls.last.content) == {"id": 1, "any": [1, {"a": None}]}
    arguments = inspect.signature(client.extras.create).parameters
    assert arguments["extras"].annotation == "Mapping[str, date] | Omit"


def test_further_fields_are_sent_in_forms(nested: Built) -> None:
    client, calls = nested.client(None)
    client.extras.form(id=1, extras={"due": DAY})
    assert calls.last.content == b"id=1&due=2026-02-03"
    client.extras.parts(file=b"text", extras={"due": DAY})
    assert b'name="due"\r\n\r\n03/02/2026\r\n' in calls.last.content
    with pytest.raises(nested.module.errors.InvalidArgumentError, match="file is passed twice"):
        client.extras.parts(file=b"text", extras={"file": DAY})


def test_an_undocumented_constant_is_refused_with_those_of_every_object(nested: Built) -> None:
    client, calls = nested.client(None)
    refused = nested.module.errors.InvalidArgumentError
    with pytest.raises(refused, match=r"pet\.kind: 'cow' is not documented; use one of cat, dog"):
        client.unions.create(pet={"kind": "cow"})
    with pytest.raises(refused, match=r"pet\.born: .* as DD/MM/YYYY"):
        client.unions.create(pet={"kind": "cat", "born": "soon"})
    assert calls.requests == []


def test_further_fields_that_cannot_be_sent_are_refused(nested: Built) -> None:
    client, calls = nested.client({"id": 1})
    refused = nested.module.errors.InvalidArgumentError
    with pytest.raises(refused, match="extras: id is passed twice"):
        client.extras.create(id=1, extras={"id": "2026-02-03"})
    with pytest.raises(refused, match="extras"):
        client.extras.create(extras={"due": "soon"})
    with pytest.raises(refused, match="must be a mapping"):
        client.extras.create(extras="due")
    assert calls.requests == []
