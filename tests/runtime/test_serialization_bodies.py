"""How values are written into JSON bodies."""

from __future__ import annotations

import datetime as dt
import enum
from decimal import Decimal
from uuid import UUID

import pytest

from generator.runtime.errors import InvalidArgumentError
from generator.runtime.serialization import Serialization, json_value
from generator.runtime.values import omit
from generator.runtime.wire_formats import ROUND_TRIP
from tests.support.each import each

NOON = dt.datetime(2024, 1, 1, 12, tzinfo=dt.timezone.utc)


class Kind(enum.Enum):
    CAT = "cat"


@each(
    ("value", "written"),
    [
        (None, None),
        (True, True),
        (1, 1),
        (1.5, 1.5),
        ("x", "x"),
        (Kind.CAT, "cat"),
        (Decimal("1.50"), "1.50"),
        (UUID(int=2), "00000000-0000-0000-0000-000000000002"),
        (dt.date(2024, 1, 2), "2024-01-02"),
        (NOON, "2024-01-01T12:00:00Z"),
        ((1, None), [1, None]),
        ({"a": {"b": NOON}}, {"a": {"b": "2024-01-01T12:00:00Z"}}),
        ([], []),
        ({}, {}),
    ],
)
def test_a_value_is_written_as_json(value: object, written: object) -> None:
    assert json_value(value, "f") == written


def test_an_omitted_field_of_an_object_is_left_out_and_none_is_kept() -> None:
    assert json_value({"a": omit, "b": None, "c": [{"d": omit}]}, "f") == {"b": None, "c": [{}]}


def test_serializations_reach_fields_of_objects_in_lists() -> None:
    how = Serialization(
        fields={
            "at": Serialization(format=ROUND_TRIP),
            "inner": Serialization(fields={"at": Serialization()}),
        }
    )
    value = [{"at": NOON, "inner": {"at": NOON}}]
    assert json_value(value, "f", how) == [
        {"at": "2024-01-01T12:00:00.0000000Z", "inner": {"at": "2024-01-01T12:00:00Z"}}
    ]


def test_a_refused_value_is_named_by_its_field_path() -> None:
    with pytest.raises(InvalidArgumentError, match=r"^pet\.born: the date-time has no time zone"):
        json_value({"born": dt.datetime(2024, 1, 1)}, "pet")


@pytest.mark.parametrize("value", [float("nan"), b"x", object(), {"a": dt.time()}])
def test_what_is_not_json_is_refused(value: object) -> None:
    with pytest.raises(InvalidArgumentError):
        json_value(value, "f")


@pytest.mark.parametrize(
    ("value", "choices"), [("dog", ("cat",)), (3, (1, 2)), (True, ("cat",)), (["dog"], ("cat",))]
)
def test_an_undocumented_value_is_refused_whatever_its_type(
    value: object, choices: tuple[object, ...]
) -> None:
    with pytest.raises(InvalidArgumentError, match="is not documented"):
        json_value(value, "f", Serialization(choices=choices))


def test_an_undocumented_value_is_written_where_enums_are_open() -> None:
    assert json_value(["dog"], "f", Serialization(choices=("cat",)), open_enums=True) == ["dog"]


def test_null_is_written_whatever_the_documented_values() -> None:
    assert json_value(None, "f", Serialization(choices=("cat",))) is None


USERS = Serialization(
    fields={
        "kind": Serialization(choices=("cat", "dog"), spellings={"kitten": "cat"}),
        "born": Serialization(format="%m/%d/%Y"),
    }
)


@pytest.mark.parametrize(
    ("record", "written"),
    [
        ({"name": "x", "age": 1, "good": True, "note": None}, None),
        ({"name": "x", "kind": "dog"}, None),
        ({"name": "x", "kind": None}, None),
        ({"name": "x", "kind": "kitten"}, {"name": "x", "kind": "cat"}),
        ({"name": "x", "age": omit}, {"name": "x"}),
        ({"name": "x", "born": dt.date(2024, 1, 2)}, {"name": "x", "born": "01/02/2024"}),
        (
            {"name": "x", "inner": {"at": NOON}},
            {"name": "x", "inner": {"at": "2024-01-01T12:00:00Z"}},
        ),
    ],
)
def test_records_of_a_long_list_are_written_one_by_one(record: object, written: object) -> None:
    plain = {"name": "y"}
    expected = [plain, record if written is None else written, plain]
    assert json_value([plain, record, plain], "users", USERS) == expected


def test_a_plain_record_of_a_long_list_is_checked_like_any_other() -> None:
    with pytest.raises(InvalidArgumentError, match="'bird' is not documented"):
        json_value([{"name": "x", "kind": "bird"}], "users", USERS)
    needs = Serialization(require=(("id",), ("email",)))
    with pytest.raises(InvalidArgumentError, match="id or email"):
        json_value([{"name": "x"}], "users", needs)


def test_a_body_leaves_the_callers_objects_as_they_are() -> None:
    given = [{"name": "x", "kind": "kitten"}, {"name": "y"}]
    json_value(given, "users", USERS)
    assert given == [{"name": "x", "kind": "kitten"}, {"name": "y"}]
