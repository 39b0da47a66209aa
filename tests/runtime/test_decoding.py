"""Responses that fit, and responses that are no JSON."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import msgspec
import pytest

from generator.runtime.decoding import Decoder, MisfitError
from generator.runtime.drift import Drift
from generator.runtime.json_values import NotJSONError, parse
from generator.runtime.model import Record, plain
from tests.runtime.acme import Envelope, Owner, Owners, Pet, kinds
from tests.support.each import each

BOM = b"\xef\xbb\xbf"


def decoded(body: bytes, type: Any = Owner, **how: Any) -> tuple[Any, list[Drift]]:
    drifts: list[Drift] = []
    return Decoder(type, **how).decode(body, "op", drifts.append), drifts


def test_a_response_that_fits_is_its_model_and_no_drift() -> None:
    body = {
        "id": 1,
        "email": None,
        "pets": [{"name": "Rex", "born": "2020-02-29", "seenAt": "2024-01-01T10:00:00Z"}],
        "by_name": {"Tom": {"name": "Tom", "tags": ["a"], "scores": {"x": 1}}},
    }
    value, drifts = decoded(json.dumps(body).encode())
    seen = dt.datetime(2024, 1, 1, 10, tzinfo=dt.timezone.utc)
    rex = Pet(name="Rex", born=dt.date(2020, 2, 29), seen_at=seen)
    tom = Pet(name="Tom", tags=["a"], scores={"x": 1})
    assert value == Owner(id=1, pets=[rex], by_name={"Tom": tom})
    assert drifts == []


@pytest.mark.parametrize(
    ("body", "field", "value"),
    [
        (b'{"id": "12"}', "id", 12),
        (b'{"id": 12.0}', "id", 12),
    ],
)
def test_a_number_may_come_as_text(body: bytes, field: str, value: object) -> None:
    owner, drifts = decoded(body)
    assert getattr(owner, field) == value
    assert drifts == []


@pytest.mark.parametrize(
    ("text", "value"), [("true", True), ("false", False), ("True", True), ("0", False), ("1", True)]
)
def test_a_boolean_may_come_as_text(text: str, value: bool) -> None:
    pet, drifts = decoded(json.dumps({"name": "Rex", "good": text}).encode(), Pet)
    assert pet.good is value
    assert drifts == []


def test_a_text_is_never_made_a_number() -> None:
    owner, _ = decoded(b'{"id": 1, "email": "12"}')
    assert owner.email == "12"


def test_a_byte_order_mark_is_ignored() -> None:
    assert decoded(BOM + b'{"id": 1}') == (Owner(id=1), [])


def test_a_byte_order_mark_is_ignored_before_a_misfit() -> None:
    value, drifts = decoded(BOM + b'{"id": "x"}')
    assert value.id == "x"
    assert kinds(drifts) == [("type", "id")]


@each(
    "body",
    [
        b"",
        b" ",
        BOM,
        b"<html>",
        b"{",
        b'{"id": 1',
        b'{"id": 1}}',
        b"{'id': 1}",
        b'{"id": 01}',
        b'{"id": "x", oops}',
        b'{"id": 1, "email": "\xff"}',
        b"\x1f\x8b",
        b"[" * 100_000,
        b'{"id": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    ],
)
def test_what_is_not_json_is_distinguished(body: bytes) -> None:
    with pytest.raises(NotJSONError):
        decoded(body)
    with pytest.raises(NotJSONError):
        parse(body)


def test_a_body_that_is_not_wanted_is_not_read() -> None:
    assert decoded(b"<html>", None) == (None, [])


@pytest.mark.parametrize("field", ["nobody_knows_it", "email"])
@pytest.mark.parametrize("value", [b"1e400", b'"half a face: \\ud83d"'])
def test_an_odd_value_of_one_field_leaves_the_other_fields(field: str, value: bytes) -> None:
    owner, _ = decoded(b'{"id": 7, "' + field.encode() + b'": ' + value + b"}")
    assert owner.id == 7


LEAVES = pytest.mark.parametrize("leaf", [b'{"id": 1}', b'{"id": "x"}'])


def nested(leaf: bytes, depth: int) -> bytes:
    return b'{"id": 1, "manager": ' * depth + leaf + b"}" * depth


@LEAVES
def test_a_model_that_holds_itself_may_be_nested(leaf: bytes) -> None:
    value, _ = decoded(nested(leaf, 200))
    Decoder(Owner).compare(nested(leaf, 200), "op", lambda drift: None)
    assert value.manager.manager.id == 1


@LEAVES
@pytest.mark.parametrize("depth", [700, 900, 5000])
def test_a_model_nested_too_deeply_is_refused_if_it_cannot_be_decoded(
    leaf: bytes, depth: int
) -> None:
    body = nested(leaf, depth)
    try:
        value, _ = decoded(body)
        Decoder(Owner).compare(body, "op", lambda drift: None)
    except NotJSONError:
        return
    assert value.manager.manager.id == 1


class TestEnvelope:
    @pytest.mark.parametrize(
        "body", [b'{"data": {"id": 1}}', b'{"id": 1}', BOM + b'{"data": {"id": 1}, "meta": {}}']
    )
    def test_an_envelope_is_taken_off_if_there_is_one(self, body: bytes) -> None:
        assert decoded(body, Owner, envelope="data") == (Owner(id=1), [])

    def test_a_misfit_is_named_by_its_path_in_the_envelope(self) -> None:
        value, drifts = decoded(b'{"data": {"id": "x"}}', Owner, envelope="data")
        assert value.id == "x"
        assert kinds(drifts) == [("type", "id")]

    def test_what_is_not_json_is_distinguished(self) -> None:
        with pytest.raises(NotJSONError):
            decoded(b"<html>", Owner, envelope="data")


class TestStrict:
    def strictly(self, body: bytes, type: Any = Owner) -> Any:
        return Decoder(type).decode(body, "op", None)

    @pytest.mark.parametrize(
        ("body", "path"),
        [
            (b'{"data": [{"id": 1}, {"id": "x"}]}', "$.data[1].id"),
            (b'{"data": [{}]}', "$.data[0]"),
            (b'{"data": [{"id": 1, "by_name": {"T": {"name": 5}}}]}', "$.data[0].by_name"),
            (b'{"data": 5}', "$.data"),
        ],
    )
    def test_a_misfit_raises_with_its_path(self, body: bytes, path: str) -> None:
        with pytest.raises(MisfitError) as caught:
            self.strictly(body, Owners)
        assert path in str(caught.value)

    def test_what_fits_does_not_raise(self) -> None:
        assert self.strictly(b'{"id": "1", "more": 2}') == Owner(id=1)

    def test_another_documented_spelling_does_not_raise(self) -> None:
        assert self.strictly(b'{"id": 1, "e_mail": "a"}') == Owner(id=1, email="a")

    def test_the_path_is_that_of_the_misfit_and_not_of_another_spelling_before_it(self) -> None:
        with pytest.raises(MisfitError) as caught:
            self.strictly(b'{"e_mail": "a", "id": "x"}')
        assert "$.id" in str(caught.value)

    def test_no_value_is_in_the_message(self) -> None:
        with pytest.raises(MisfitError) as caught:
            self.strictly(b'{"id": "zoe@example.org"}')
        assert "zoe" not in str(caught.value)


class TestRecords:
    class Holder(msgspec.Struct):
        record: Record | None = None

    def test_an_undocumented_object_keeps_every_field(self) -> None:
        holder, drifts = decoded(b'{"record": {"a": {"b": [{"c": 1}]}}}', self.Holder)
        assert holder.record == {"a": {"b": [{"c": 1}]}}
        assert holder.record.a.b[0].c == 1
        assert drifts == []

    def test_a_field_that_is_not_there_is_no_attribute(self) -> None:
        record = Record(a=1)
        with pytest.raises(AttributeError, match="'b'"):
            _ = record.b

    def test_what_is_no_object_is_kept_and_reported(self) -> None:
        holder, drifts = decoded(b'{"record": [1]}', self.Holder)
        assert holder.record == [1]
        assert kinds(drifts) == [("shape", "record")]


def test_a_model_becomes_plain_json_by_the_names_of_the_vendor() -> None:
    seen = dt.datetime(2024, 1, 1, tzinfo=dt.timezone.utc)
    pet = Pet(name="Rex", seen_at=seen, born=dt.date(2020, 1, 1))
    value = plain(Envelope(data=Owner(id=1, pets=[pet])))
    found = value["data"]["pets"][0]
    assert (found["name"], found["seenAt"], found["born"]) == (
        "Rex",
        "2024-01-01T00:00:00Z",
        "2020-01-01",
    )


def test_a_number_of_thousands_of_digits_does_not_lose_the_rest_of_the_response() -> None:
    digits = "7" * 5000
    body = f'{{"id": {digits}, "email": "kept"}}'.encode()
    owner = Decoder(Owner).decode(body, "read", lambda _: None)
    assert (owner.id, owner.email) == (digits, "kept")
