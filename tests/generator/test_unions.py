"""Unions of objects: told apart by a discriminator or by listed values, otherwise records."""

from __future__ import annotations

import datetime as dt
import typing
from typing import Any

import pytest

from tests.support.calls import Outcome, call
from tests.support.packages import Built, Workshop
from tests.support.projects import Project

SPEC = """
    paths:
      /pets/{id}:
        parameters: [{name: id, in: path}]
        get:
          x-sdk: {resource: things, method: pet}
          gives: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
      /pets:
        get:
          x-sdk: {resource: things, method: pets}
          x-paging: none
          gives:
            type: array
            items: {anyOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
        post:
          x-sdk: {resource: things, method: create}
          takes:
            oneOf:
              - {$ref: '#/components/schemas/Cat'}
              - {$ref: '#/components/schemas/Dog'}
          gives: {type: 'null'}
      /homes:
        get:
          x-sdk: {resource: things, method: home}
          gives: Home
        put:
          x-sdk: {resource: things, method: replace}
          takes: Home
          gives: {type: 'null'}
    components:
      schemas:
        Cat:
          type: object
          required: [kind]
          properties:
            kind: {type: string, const: cat}
            born: {type: string, format: date}
            mood: {type: string, enum: [calm, wild]}
        Dog:
          type: object
          required: [kind]
          properties:
            kind: {type: string, enum: [dog]}
            born: {type: string, format: date}
            mood: {type: string, enum: [happy]}
        Bird: {type: object, properties: {wings: {type: integer}, type: {type: string}}}
        Fish: {type: object, properties: {fins: {type: integer}, type: {type: string}}}
        Home:
          type: object
          properties:
            pet: {$ref: '#/components/schemas/Pet'}
            guest:
              description: Who visits.
              anyOf: [{$ref: '#/components/schemas/Bird'}, {$ref: '#/components/schemas/Fish'}]
            wild:
              description: What was seen.
              oneOf:
                - {$ref: '#/components/schemas/Bird'}
                - {$ref: '#/components/schemas/Fish'}
                - {type: 'null'}
              discriminator:
                propertyName: type
                mapping: {bird: '#/components/schemas/Bird', duck: Bird, fish: Fish}
            named:
              description: By the names of the schemas.
              oneOf: [{$ref: '#/components/schemas/Bird'}, {$ref: '#/components/schemas/Fish'}]
              discriminator: {propertyName: type}
            by_room: {$ref: '#/components/schemas/Rooms'}
            seen:
              description: When, or a word for it, or a pet.
              anyOf:
                - {type: string, format: date-time}
                - {type: string}
                - {type: integer}
                - {$ref: '#/components/schemas/Cat'}
                - {$ref: '#/components/schemas/Dog'}
            groups:
              description: Lists of either.
              anyOf:
                - {type: array, items: {$ref: '#/components/schemas/Cat'}}
                - {type: array, items: {$ref: '#/components/schemas/Dog'}}
        Rooms: {type: object, additionalProperties: {$ref: '#/components/schemas/Pet'}}
        Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
"""


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(SPEC)


CAT: dict[str, Any] = {"kind": "cat", "mood": "calm"}
DOG: dict[str, Any] = {"kind": "dog", "mood": "happy"}


def home(api: Built, **fields: Any) -> Outcome:
    return call(api, lambda things: things.home(), fields)


@pytest.mark.parametrize(("sent", "model"), [(CAT, "Cat"), (DOG, "Dog")])
def test_a_constant_decides_which_object_a_response_is(api: Built, sent: Any, model: str) -> None:
    found = call(api, lambda things: things.pet("7"), sent)
    assert type(found.value).__name__ == model
    assert (found.value.kind, found.drifts) == (sent["kind"], [])


def test_a_constant_decides_in_items_of_lists(api: Built) -> None:
    found = call(api, lambda things: things.pets(), [CAT, DOG])
    assert [type(pet).__name__ for pet in found.value] == ["Cat", "Dog"]


def test_a_constant_decides_in_fields_mappings_and_lists_of_either(api: Built) -> None:
    found = home(api, pet=DOG, by_room={"attic": CAT}, groups=[CAT, DOG])
    models = api.module.models
    assert isinstance(found.value.pet, models.Dog)
    assert isinstance(found.value.by_room["attic"], models.Cat)
    assert [type(pet) for pet in found.value.groups] == [models.Cat, models.Dog]
    assert found.drifts == []


@pytest.mark.parametrize(("tag", "model"), [("bird", "Bird"), ("duck", "Bird"), ("fish", "Fish")])
def test_the_mapping_of_a_discriminator_decides(api: Built, tag: str, model: str) -> None:
    found = home(api, wild={"type": tag})
    assert (type(found.value.wild).__name__, found.value.wild.type) == (model, tag)


def test_without_a_mapping_the_names_of_the_schemas_decide(api: Built) -> None:
    assert type(home(api, named={"type": "Fish", "fins": 2}).value.named).__name__ == "Fish"


def test_null_is_a_member_like_another(api: Built) -> None:
    found = home(api, wild=None)
    assert (found.value.wild, found.drifts) == (None, [])


@pytest.mark.parametrize(
    ("sent", "drift"),
    [({"kind": "cow"}, ("pet.kind", "unknown_enum")), ({"mood": "calm"}, ("pet.kind", "missing"))],
)
def test_an_object_with_an_unknown_tag_is_kept_and_reported(
    api: Built, sent: Any, drift: Any
) -> None:
    found = home(api, pet=sent, by_room={"attic": CAT})
    assert (found.value.pet, found.drifts) == (sent, [drift])
    assert isinstance(found.value.by_room["attic"], api.module.models.Cat)


def test_a_misfit_inside_a_chosen_object_is_reported_by_its_own_path(api: Built) -> None:
    found = home(api, pet={"kind": "cat", "mood": "odd", "born": "2020-01-02"})
    assert (found.value.pet.mood, found.value.pet.born.year) == ("odd", 2020)
    assert found.drifts == [("pet.mood", "unknown_enum")]


@pytest.mark.parametrize(
    ("sent", "kind"),
    [("2020-01-02T03:04:05Z", "datetime"), ("soon", "str"), (3, "int"), (DOG, "Dog")],
)
def test_a_value_becomes_the_most_exact_member_that_it_fits(
    api: Built, sent: Any, kind: str
) -> None:
    found = home(api, seen=sent)
    assert (type(found.value.seen).__name__, found.drifts) == (kind, [])


def test_objects_that_nothing_tells_apart_are_records(api: Built) -> None:
    guest = home(api, guest={"wings": 2, "song": "la"}).value.guest
    assert (type(guest).__name__, guest.song) == ("Record", "la")
    assert "One of `Bird`, `Fish`: nothing in the value says which" in api.source("models.py")


def test_generation_says_which_objects_become_records(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.spec("zoo", SPEC)
    assert project.run() == 0
    notes = [line for line in capsys.readouterr().out.splitlines() if "note:" in line]
    assert len(notes) == 1
    assert "nothing tells apart Bird, Fish, so responses contain a Record" in notes[0]
    assert "/components/schemas/Home/properties/guest" in notes[0]


@pytest.mark.parametrize("pet", [CAT, DOG])
def test_a_body_may_be_any_object_of_a_union(api: Built, pet: Any) -> None:
    sent = {**pet, "born": dt.date(2020, 1, 2)}
    found = call(api, lambda things: things.create(fields=sent))
    assert found.request.json() == {**pet, "born": "2020-01-02"}


def test_values_that_no_object_of_a_union_lists_are_not_sent(api: Built) -> None:
    client, calls = api.client()
    with pytest.raises(api.module.InvalidArgumentError, match=r"fields\.mood: 'grim'"):
        client.things.create(fields={"kind": "cat", "mood": "grim"})
    with pytest.raises(api.module.InvalidArgumentError, match=r"pet\.mood: 'grim'"):
        client.things.replace(pet={"kind": "cat", "mood": "grim"})
    assert calls.requests == []


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_every_annotation_of_a_method_can_be_read(api: Built, prefix: str) -> None:
    (resource,) = api.resources(prefix)
    hints = typing.get_type_hints(resource.create)  # type: ignore[attr-defined]
    params = api.module.params
    assert hints["fields"] == params.Cat | params.Dog


BAD = {
    "a discriminator that an object does not have": (
        "{propertyName: kind, mapping: {cat: Cat}}",
        "'kind' is no property of Bird; add it there, or drop the discriminator",
        "/discriminator/propertyName",
    ),
    "a mapping to an object that is no member": (
        "{propertyName: type, mapping: {cow: Cow}}",
        "'Cow' is no member of the union; name one of Cat, Bird",
        "/discriminator/mapping/cow",
    ),
    "a mapping that a constant contradicts": (
        "{propertyName: kind, mapping: {dog: Cat}}",
        "Cat has no 'kind' of this value",
        "/discriminator/mapping/dog",
    ),
    "a discriminator without a name": ("{mapping: {}}", "has no propertyName", "/discriminator"),
}


@pytest.mark.parametrize(("text", "message", "place"), BAD.values(), ids=BAD)
def test_a_discriminator_that_tells_nothing_apart_is_refused_with_its_place(
    project: Project, capsys: pytest.CaptureFixture[str], text: str, message: str, place: str
) -> None:
    spec = f"""
    paths:
      /pets:
        get:
          x-sdk: {{resource: things, method: pet}}
          gives: Pet
    components:
      schemas:
        Cat: {{type: object, properties: {{kind: {{type: string, const: cat}}}}}}
        Bird: {{type: object, properties: {{wings: {{type: integer}}}}}}
        Pet:
          oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Bird'}}]
          discriminator: {text}
    """
    project.spec("zoo", spec)
    assert project.run() == 2
    told = capsys.readouterr().err
    assert message in told
    assert f"#/components/schemas/Pet{place})" in told
