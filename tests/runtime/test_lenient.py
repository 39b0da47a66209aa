"""Responses that do not fit: every value is kept, every difference is reported."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest

from generator.runtime.decoding import Decoder
from generator.runtime.drift import Drift
from generator.runtime.model import AnyRecords, Record
from tests.runtime.acme import Owner, Owners, Pet, kinds
from tests.support.each import each

OWNER = "specs/acme/openapi.yaml#/components/schemas/Owner"
PET = "specs/acme/openapi.yaml#/components/schemas/Pet"


def decoded(value: Any, type: Any = Owner) -> tuple[Any, list[Drift]]:
    drifts: list[Drift] = []
    return Decoder(type).decode(json.dumps(value).encode(), "op", drifts.append), drifts


def compared(value: Any, type: Any = Owner) -> list[Drift]:
    drifts: list[Drift] = []
    Decoder(type).compare(json.dumps(value).encode(), "op", drifts.append)
    return drifts


def test_each_of_many_records_is_decoded_as_it_is_alone() -> None:
    odd: list[Any] = [
        {"age": {"n": 1}},
        {"age": [1], "status": "lost"},
        {"age": 3},
        {"age": "4"},
        {},
        {"age": "old"},
        {"tags": {"a": 1}},
        {"age": {"n": 2}, "born": "2024-01-02"},
        {"age": {"n": 1}, "weight": [], "good": {}, "born": {}, "name": []},
    ]
    sent = [{"name": "Rex", **fields} for fields in (*odd, *reversed(odd))]
    alone = [decoded({"pets": [pet], "id": 1}) for pet in sent]
    together, drifts = decoded({"pets": sent, "id": 1})
    assert together.pets == [owner.pets[0] for owner, _ in alone]
    assert drifts == [drift for _, found in alone for drift in found]


def test_an_item_of_a_list_of_records_that_is_no_object_is_kept_and_reported() -> None:
    found, drifts = decoded([{"a": 1}, "b", None], AnyRecords)
    assert found == [{"a": 1}, "b", None]
    assert isinstance(found[0], Record)
    assert kinds(drifts) == [("shape", "[]"), ("type", "[]")]


@each(
    ("field", "value", "kind", "expected", "got"),
    [
        ("age", "old", "type", "int", "str"),
        ("age", 1.5, "type", "int", "float"),
        ("age", {"n": 1}, "shape", "int", "object"),
        ("age", [1], "shape", "int", "list"),
        ("weight", "heavy", "type", "float", "str"),
        ("good", "perhaps", "type", "bool", "str"),
        ("status", "lost", "unknown_enum", "one of active, gone", "'lost'"),
        ("status", 7, "unknown_enum", "one of active, gone", "7"),
        ("status", {"a": 1}, "shape", "enum", "object"),
        ("born", "yesterday", "type", "date", "str"),
        ("born", 5, "type", "date", "int"),
        ("tags", "a,b", "shape", "list", "str"),
        ("tags", {"0": "a"}, "shape", "list", "object"),
        ("scores", [1], "shape", "object", "list"),
    ],
)
def test_a_value_that_does_not_fit_is_kept_and_reported(
    field: str, value: Any, kind: str, expected: str, got: str
) -> None:
    pet, drifts = decoded({"name": "Rex", field: value}, Pet)
    assert (pet.name, getattr(pet, field)) == ("Rex", value)
    assert drifts == [
        Drift("op", field, kind, expected, got, "Pet", field, PET)  # type: ignore[arg-type]
    ]


def test_null_in_a_promised_field_is_kept_and_reported() -> None:
    owner, drifts = decoded({"id": None, "email": "a"})
    assert (owner.id, owner.email) == (None, "a")
    assert drifts == [Drift("op", "id", "type", "int", "null", "Owner", "id", OWNER)]


def test_a_promised_field_that_is_missing_is_none_and_reported() -> None:
    owner, drifts = decoded({"email": "a"})
    assert (owner.id, owner.email) == (None, "a")
    assert drifts == [Drift("op", "id", "missing", "int", "nothing", "Owner", "id", OWNER)]


def test_paths_in_lists_and_maps_are_collapsed() -> None:
    owners = {
        "data": [
            {"id": 1, "pets": [{"name": "a", "age": "x"}]},
            {"id": 2, "by_name": {"Tom": {"name": 5}}},
            {"id": 3, "pets": [{"name": "b", "scores": {"chess": "good"}}]},
            {"id": 4, "pets": [{"name": "c", "tags": [1]}]},
        ]
    }
    _, drifts = decoded(owners, Owners)
    assert kinds(drifts) == [
        ("type", "data[].pets[].age"),
        ("type", "data[].by_name.*.name"),
        ("type", "data[].pets[].scores.*"),
        ("type", "data[].pets[].tags[]"),
    ]


def test_siblings_of_a_misfit_keep_their_types() -> None:
    owners = {"data": [{"id": 1, "pets": [{"name": "a", "age": "x", "born": "2020-01-02"}]}]}
    page, _ = decoded(owners, Owners)
    pet = page.data[0].pets[0]
    assert isinstance(page.data[0], Owner)
    assert (pet.age, pet.born) == ("x", dt.date(2020, 1, 2))


@pytest.mark.parametrize("body", [[], [1], "text", 5, True, None])
def test_a_body_of_another_shape_is_kept_and_reported(body: Any) -> None:
    value, drifts = decoded(body)
    assert value == body
    assert [drift.path for drift in drifts] == ["(body)"]
    assert (drifts[0].model, drifts[0].field) == (None, None)


def test_an_object_where_a_list_is_documented_is_kept() -> None:
    owner, drifts = decoded({"id": 1, "pets": {"name": "Rex"}})
    assert owner.pets == {"name": "Rex"}
    assert kinds(drifts) == [("shape", "pets")]


def test_a_list_where_an_object_is_documented_is_kept() -> None:
    owner, drifts = decoded({"id": 1, "best": [{"name": "Rex"}]})
    assert owner.best == [{"name": "Rex"}]
    assert kinds(drifts) == [("shape", "best")]


def test_one_bad_element_leaves_the_rest_of_its_list() -> None:
    owner, drifts = decoded({"id": 1, "pets": [{"name": "a"}, "b", None, {"name": "d"}]})
    assert owner.pets == [Pet(name="a"), "b", None, Pet(name="d")]
    assert [drift.path for drift in drifts] == ["pets[]", "pets[]"]


def test_a_number_beyond_every_integer_type_is_kept() -> None:
    owner, _ = decoded({"id": 10**30, "email": "a"})
    assert (owner.id, owner.email) == (10**30, "a")


class TestDates:
    def test_a_bare_date_is_midnight_where_a_date_time_is_documented(self) -> None:
        pet, _ = decoded({"name": "Rex", "seenAt": "2024-02-29"}, Pet)
        assert pet.seen_at == dt.datetime(2024, 2, 29)

    def test_a_date_time_without_a_zone_is_read_as_it_is(self) -> None:
        pet, drifts = decoded({"name": "Rex", "seenAt": "2024-02-29T10:00:00.1234567"}, Pet)
        assert pet.seen_at == dt.datetime(2024, 2, 29, 10, 0, 0, 123457)
        assert drifts == []

    def test_midnight_of_a_day_is_its_date_where_a_date_is_documented(self) -> None:
        pet, _ = decoded({"name": "Rex", "born": "2024-02-29T00:00:00"}, Pet)
        assert pet.born == dt.date(2024, 2, 29)

    def test_a_time_of_day_is_not_lost_unseen_where_a_date_is_documented(self) -> None:
        pet, drifts = decoded({"name": "Rex", "born": "2024-02-29T23:30:00Z"}, Pet)
        assert pet.born in (dt.date(2024, 2, 29), "2024-02-29T23:30:00Z")
        assert kinds(drifts) == [("type", "born")]

    @pytest.mark.parametrize("text", ["", "2024-02-30", "29.02.2024", "0000-00-00", "not a date"])
    def test_what_is_no_date_is_kept_as_text(self, text: str) -> None:
        pet, drifts = decoded({"name": "Rex", "born": text, "seenAt": text}, Pet)
        assert (pet.born, pet.seen_at) == (text, text)
        assert kinds(drifts) == [("type", "born"), ("type", "seenAt")]

    def test_a_date_is_read_only_where_one_is_documented(self) -> None:
        class Candidate(Pet):
            """A model whose name has the word in it."""

        value, drifts = decoded("2024-02-29", Candidate)
        assert value == "2024-02-29"
        assert kinds(drifts) == [("shape", "(body)")]


class TestAliases:
    @pytest.mark.parametrize("spelling", ["e_mail", "emailAddress"])
    def test_another_spelling_fills_the_field(self, spelling: str) -> None:
        owner, drifts = decoded({"id": 1, spelling: "a@b.example"})
        assert owner == Owner(id=1, email="a@b.example")
        assert drifts == [
            Drift("op", spelling, "alias_used", "email", spelling, "Owner", "email", OWNER)
        ]

    def test_other_spellings_are_found_at_every_depth(self) -> None:
        body = {"data": [{"id": 1, "e_mail": "a", "by_name": {"T": {"name": "T", "Age": 3}}}]}
        page, drifts = decoded(body, Owners)
        owner = page.data[0]
        assert (owner.email, owner.by_name["T"].age) == ("a", 3)
        assert kinds(drifts) == [
            ("alias_used", "data[].e_mail"),
            ("alias_used", "data[].by_name.*.Age"),
        ]

    @pytest.mark.parametrize(("place", "number"), [("email", 0), ("email", 99), ("by_name", 50)])
    def test_another_spelling_in_one_of_many_records_is_found(
        self, place: str, number: int
    ) -> None:
        pet = {"name": "T", "age": 3, "tags": []}
        records = [{"id": n, "email": "a", "by_name": {"T": {**pet}}} for n in range(100)]
        odd: dict[str, Any] = records[number]
        if place == "email":
            odd["e_mail"] = odd.pop("email")
        else:
            odd["by_name"]["T"]["Age"] = odd["by_name"]["T"].pop("age")
        page, drifts = decoded({"data": records}, Owners)
        assert [(owner.email, owner.by_name["T"].age) for owner in page.data] == [("a", 3)] * 100
        assert [drift.kind for drift in drifts] == ["alias_used"]

    def test_the_value_of_another_spelling_is_checked_too(self) -> None:
        pet, drifts = decoded({"name": "T", "Age": "old"}, Pet)
        assert pet.age == "old"
        assert kinds(drifts) == [("alias_used", "Age"), ("type", "age")]

    def test_the_documented_spelling_goes_before_the_others(self) -> None:
        owner, _ = decoded({"id": 1, "e_mail": "old", "email": "new"})
        assert owner.email == "new"

    def test_another_spelling_is_not_undocumented(self) -> None:
        assert compared({"id": 1, "e_mail": "a"}) == []


class TestUndocumentedFields:
    def test_a_key_that_no_model_knows_is_reported_with_its_type(self) -> None:
        assert compared({"id": 1, "shoe": {"size": 1}}) == [
            Drift("op", "shoe", "undocumented_field", "nothing", "object", "Owner", "shoe", OWNER)
        ]

    def test_keys_are_found_at_every_depth(self) -> None:
        body = {"data": [{"id": 1, "by_name": {"T": {"name": "T", "x": 1}}, "pets": [{"y": ""}]}]}
        assert kinds(compared(body, Owners)) == [
            ("undocumented_field", "data[].by_name.*.x"),
            ("undocumented_field", "data[].pets[].y"),
        ]

    def test_what_is_in_a_field_of_any_kind_is_not_undocumented(self) -> None:
        assert compared({"name": "T", "anything": {"x": {"y": 1}}}, Pet) == []

    @pytest.mark.parametrize("body", [5, "x", None, [5], {"pets": 5}, {"pets": [5]}])
    def test_a_body_of_another_shape_has_none(self, body: Any) -> None:
        assert compared(body) == []

    @pytest.mark.parametrize("key", ["zoe@example.org", "a.b", ".", ""])
    def test_the_keys_of_a_map_are_collapsed_whatever_they_hold(self, key: str) -> None:
        body = {"id": 1, "by_name": {key: {"name": "T", "x": 1}}}
        assert kinds(compared(body)) == [("undocumented_field", "by_name.*.x")]


MISFITS: dict[str, Any] = {
    "age": "old",
    "weight": "heavy",
    "good": "perhaps",
    "status": "lost",
    "born": "yesterday",
    "tags": "a,b",
}


@pytest.mark.parametrize("count", range(1, len(MISFITS) + 1))
def test_any_number_of_misfits_in_one_record_is_kept_and_reported(count: int) -> None:
    odd = dict(list(MISFITS.items())[:count])
    pet, drifts = decoded({"name": "Rex", "seenAt": "2024-01-01T12:00:00Z", **odd}, Pet)
    assert {name: getattr(pet, name) for name in odd} == odd
    assert (pet.name, pet.seen_at) == ("Rex", dt.datetime(2024, 1, 1, 12, tzinfo=dt.timezone.utc))
    assert [drift.path for drift in drifts] == list(odd)


def test_misfits_in_every_record_of_a_list_are_kept_and_reported() -> None:
    pets = [{"name": "Rex", "age": "old"}, {"name": "Tom", "age": "new", "tags": ["a", 1]}]
    owner, drifts = decoded({"id": 1, "pets": pets})
    assert [(pet.name, pet.age, pet.tags) for pet in owner.pets] == [
        ("Rex", "old", None),
        ("Tom", "new", ["a", 1]),
    ]
    assert [drift.path for drift in drifts] == ["pets[].age", "pets[].age", "pets[].tags[]"]


def test_a_misfit_beside_another_spelling_is_kept_and_reported() -> None:
    pet, drifts = decoded({"name": "Rex", "Age": 3, "weight": "heavy"}, Pet)
    assert (pet.age, pet.weight) == (3, "heavy")
    assert {drift.kind for drift in drifts} == {"alias_used", "type"}
