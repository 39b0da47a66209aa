"""Fields whose value may be in an envelope (`Unwrapped`)."""

from __future__ import annotations

import json
from typing import Annotated, Any, ClassVar

import msgspec
import pytest

from generator.runtime.decoding import Decoder, MisfitError, decoder_of
from generator.runtime.drift import Drift
from generator.runtime.model import Model, Records, Unwrapped, plain
from tests.support.each import each

SOURCE = "specs/acme/openapi.yaml#/components/schemas/"


class Toy(Model, kw_only=True):
    _spec_source: ClassVar[str] = f"{SOURCE}Toy"
    _aliases: ClassVar[dict[str, list[str]]] = {"name": ["label"]}
    id: int | None = None
    name: str | None = None


class Child(Model, kw_only=True):
    _spec_source: ClassVar[str] = f"{SOURCE}Child"
    id: int
    toys: Unwrapped[Annotated[list[Toy], "data"]] | None = None
    best: Unwrapped[Annotated[Toy, "data"]] | None = None
    by_name: Unwrapped[Annotated[dict[str, Toy], "data"]] | None = None
    notes: Unwrapped[Annotated[Records, "data"]] | None = None
    friends: Unwrapped[Annotated[list[Child], "data"]] | None = None


class Page(Model, kw_only=True):
    _spec_source: ClassVar[str] = f"{SOURCE}Page"
    data: list[Child]


BALL = {"id": 1, "name": "ball"}


def decoded(fields: dict[str, Any], kind: Any = Child) -> tuple[Any, list[Drift]]:
    drifts: list[Drift] = []
    body = json.dumps({"data": [{"id": 7, **fields}]}).encode()
    decoder = decoder_of(Page, "data", None, kind)
    child = decoder.decode(body, "op", drifts.append).data[0]
    decoder.compare(body, "op", drifts.append)
    return child, drifts


@each("wrapped", [False, True])
@each(
    ("field", "sent", "expected"),
    [
        ("toys", [BALL], [Toy(id=1, name="ball")]),
        ("toys", [], []),
        ("best", BALL, Toy(id=1, name="ball")),
        ("by_name", {"ball": BALL}, {"ball": Toy(id=1, name="ball")}),
        ("notes", [{"text": "kind"}], [{"text": "kind"}]),
        ("notes", {"text": "kind"}, {"text": "kind"}),
        ("friends", [{"id": 8, "toys": {"data": [BALL]}}], [Child(id=8, toys=[Toy(**BALL)])]),
        ("toys", None, None),
    ],
)
def test_a_value_is_the_same_with_and_without_its_envelope(
    wrapped: bool, field: str, sent: Any, expected: Any
) -> None:
    child, drifts = decoded({field: {"data": sent} if wrapped else sent})
    assert (getattr(child, field), drifts) == (expected, [])


def test_a_record_without_its_envelope_has_attributes() -> None:
    child, _ = decoded({"notes": {"data": [{"text": "kind"}]}})
    assert child.notes[0].text == "kind"


def test_an_envelope_of_a_list_may_have_other_fields() -> None:
    child, drifts = decoded({"toys": {"data": [BALL], "meta": {"total": 1}}})
    assert (child.toys, drifts) == ([Toy(id=1, name="ball")], [])


def test_a_map_with_an_entry_of_that_name_is_in_no_envelope() -> None:
    child, drifts = decoded({"by_name": {"data": BALL, "cube": {"id": 2}}})
    assert (child.by_name, drifts) == ({"data": Toy(**BALL), "cube": Toy(id=2)}, [])


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_misfit_in_a_value_is_kept_and_reported_at_its_place(wrapped: bool) -> None:
    toys = [{"id": "one", "name": "ball"}]
    child, drifts = decoded({"toys": {"data": toys} if wrapped else toys})
    assert (child.id, child.toys) == (7, [Toy(id="one", name="ball")])  # type: ignore[arg-type]
    expected = "data[].toys[].id", "type", "int", "str", "Toy", "id", f"{SOURCE}Toy"
    assert drifts == [Drift("op", *expected)]  # type: ignore[arg-type]


def test_a_value_that_is_something_else_is_kept_and_reported() -> None:
    child, [drift] = decoded({"toys": "none"})
    assert child.toys == "none"
    assert (drift.path, drift.kind, drift.expected) == ("data[].toys", "shape", "list")


@pytest.mark.parametrize("wrapped", [False, True])
def test_other_spellings_are_found_inside(wrapped: bool) -> None:
    toys = [{"id": 1, "label": "ball"}]
    child, drifts = decoded({"toys": {"data": toys} if wrapped else toys})
    assert child.toys == [Toy(id=1, name="ball")]
    assert {(drift.path, drift.kind) for drift in drifts} == {("data[].toys[].label", "alias_used")}


@pytest.mark.parametrize("wrapped", [False, True])
def test_fields_that_no_model_has_are_reported_inside(wrapped: bool) -> None:
    toys = [{"id": 1, "age": 3}]
    _, drifts = decoded({"toys": {"data": toys} if wrapped else toys})
    assert [(drift.path, drift.kind) for drift in drifts] == [
        ("data[].toys[].age", "undocumented_field")
    ]


def test_strictly_a_misfit_inside_raises() -> None:
    body = b'{"id": 7, "toys": {"data": [{"id": "one"}]}}'
    with pytest.raises(MisfitError, match=r"expected int at `\$\.toys\[\]\.id`"):
        Decoder(Child).decode(body, "op", None)


def test_a_type_of_the_callers_own_may_inherit_such_fields() -> None:
    class Mine(Child, kw_only=True):
        shoes: int | None = None

    child, drifts = decoded({"toys": {"data": [BALL]}, "shoes": 9}, Mine)
    assert (child.toys, child.shoes, drifts) == ([Toy(id=1, name="ball")], 9, [])


def test_a_model_is_written_without_the_envelope() -> None:
    child, _ = decoded({"toys": {"data": [BALL]}})
    assert plain(child)["toys"] == [BALL]
    assert json.loads(msgspec.json.encode(child))["toys"] == [BALL]
