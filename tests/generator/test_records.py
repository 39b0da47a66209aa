"""Schemas with known properties and any others: records with annotations."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tests.support.packages import Built, Workshop

PETS = """
    paths:
      /pets/1: {get: {x-sdk: {resource: pets, method: retrieve}, gives: Pet}}
      /pets: {get: {x-sdk: {resource: pets, method: list}, x-paging: none, gives: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
    components:
      schemas:
        Kind: {type: string, enum: [cat, dog]}
        Pet:
          type: object
          description: An animal that lives with people.
          additionalProperties: true
          required: [id]
          properties:
            id: {type: integer, description: Its number.}
            born: {type: number, format: unix-time, description: When it was born.}
            kind: {$ref: '#/components/schemas/Kind'}
            owner: {$ref: '#/components/schemas/Owner'}
            friends: {type: array, items: {$ref: '#/components/schemas/Pet'}}
        Owner:
          type: object
          additionalProperties: true
          properties: {name: {type: [string, 'null']}}
"""  # noqa: E501 (one response a line reads best)
SENT = {
    "id": 7,
    "born": 86400,
    "kind": "cat",
    "owner": {"name": None, "since": 2001},
    "friends": [{"id": 8, "owner": {"name": "Ari"}}],
    "chip": "x",
}
BORN = dt.datetime(1970, 1, 2, tzinfo=dt.timezone.utc)


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(PETS)


def retrieved(api: Built, sent: Any = SENT) -> Any:
    client, _ = api.client(sent)
    found = client.pets.retrieve()
    assert client.drifts() == []
    return found


def test_the_record_keeps_every_field(api: Built) -> None:
    pet = retrieved(api)
    assert isinstance(pet, api.module.models.Pet)
    assert pet == SENT
    assert pet.chip == "x"


def test_the_annotated_fields_are_read_by_their_types(api: Built) -> None:
    pet, models = retrieved(api), api.module.models
    assert (pet.id, pet.born, pet.kind) == (7, BORN, "cat")
    assert isinstance(pet.owner, models.Owner)
    assert isinstance(pet.friends[0], models.Pet)
    assert pet.friends[0].owner.name == "Ari"


def test_a_list_holds_records(api: Built) -> None:
    client, _ = api.client([SENT, {}])
    assert [type(pet).__name__ for pet in client.pets.list()] == ["Pet", "Pet"]


@pytest.mark.parametrize("sent", [{}, {"id": "seven", "born": "long ago", "owner": [], "kind": 1}])
def test_no_value_is_refused_or_reported(api: Built, sent: Any) -> None:
    assert retrieved(api, sent) == sent


def test_the_class_has_annotations_and_docstrings_only(api: Built) -> None:
    source = api.source("models.py")
    assert (
        '''class Pet(Record):
    """An animal that lives with people."""

    _spec_source: ClassVar[str] = "specs/'''
        in source
    )
    for line in (
        "    id: int\n",
        "    born: dt.datetime | None\n",
        "    kind: enums.Kind | None\n",
        "    owner: Owner | None\n",
        "    friends: list[Pet] | None\n",
    ):
        assert line in source
