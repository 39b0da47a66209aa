"""How values are written into JSON bodies."""

from __future__ import annotations

import datetime as dt
import enum
from decimal import Decimal
from uuid import UUID

import pytest

from generator.runtime.errors import InvalidArgumentError
from generator.runtime.options import omit
from generator.runtime.wire import ROUND_TRIP, Rule, json_value

NOON = dt.datetime(2024, 1, 1, 12, tzinfo=dt.timezone.utc)


class Kind(enum.Enum):
    CAT = "cat"


@pytest.mark.parametrize(
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


def test_rules_reach_fields_of_objects_in_lists() -> None:
    rule = Rule(fields={"at": Rule(format=ROUND_TRIP), "inner": Rule(fields={"at": Rule()})})
    value = [{"at": NOON, "inner": {"at": NOON}}]
    assert json_value(value, "f", rule) == [
        {"at": "2024-01-01T12:00:00.0000000Z", "inner": {"at": "2024-01-01T12:00:00Z"}}
    ]


def test_a_refused_value_is_named_by_its_place() -> None:
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
        json_value(value, "f", Rule(choices=choices))


def test_an_undocumented_value_is_written_where_enums_are_open() -> None:
    assert json_value(["dog"], "f", Rule(choices=("cat",)), open_enums=True) == ["dog"]


def test_null_is_written_whatever_the_documented_values() -> None:
    assert json_value(None, "f", Rule(choices=("cat",))) is None
