"""Long lists of records in a body, checked at once: the same is sent as if each was looked at."""

from __future__ import annotations

import datetime as dt
import enum
import json
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import msgspec
import pytest

from generator.runtime.conditions import Condition
from generator.runtime.errors import InvalidArgumentError
from generator.runtime.operations import Operation
from generator.runtime.requests import json_bytes, prepare
from generator.runtime.serialization import PLAIN, Serialization, json_value
from generator.runtime.settings import resolve_settings
from generator.runtime.uniform import body_value
from generator.runtime.values import Call, omit
from tests.runtime.acme import PROFILE


class Size(enum.Enum):
    LARGE = "large"


class Word(enum.StrEnum):
    CAT = "cat"


FIELDS = {
    "kind": Serialization(choices=("cat", "dog"), spellings={"kitten": "cat", "dog": "hound"}),
    "size": Serialization(choices=Size),
    "level": Serialization(choices=(1, 2)),
    "born": Serialization(format="%m/%d/%Y"),
    "toys": Serialization(fields={"kind": Serialization(choices=("ball",))}),
}
KINDS = {
    "name": ("string",),
    "kind": ("string", "null"),
    "age": ("integer",),
    "weight": ("number", "null"),
    "good": ("boolean",),
    "toys": ("array",),
    "size": ("string",),
}
HOWS = {
    "nothing known": PLAIN,
    "some fields": Serialization(fields=FIELDS),
    "documented fields": Serialization(fields=FIELDS, kinds=KINDS),
    "a required field": Serialization(fields=FIELDS, kinds=KINDS, require=(("name",),)),
    "one of two": Serialization(fields=FIELDS, require=(("name",), ("kind", "age"))),
    "exactly one of two": Serialization(require=(("name",), ("other",)), exactly=True),
    "a condition": Serialization(conditions=(Condition("kind", ("cat",), (("toys",),)),)),
    "further fields of a type": Serialization(values=Serialization(choices=("x", 1, True, None))),
    "a union": Serialization(objects=(Serialization(fields=FIELDS), PLAIN)),
}
"""Lists of these records are checked in every way that `Serialization` has."""
VALUES: Mapping[str, Any] = {
    "name": ["x", "", None, 1, True, 1.5, omit, Word.CAT, Decimal("1.5"), ["a"], b"x", "\ud800"],
    "kind": ["cat", "dog", "kitten", "bird", None, omit, Word.CAT, 1],
    "size": ["large", Size.LARGE, "small", None, 1],
    "level": [1, 2, 3, True, "1", None, 1.0],
    "born": [None, dt.date(2024, 1, 2), "01/02/2024", "2024-01-02", 5],
    "age": [1, True, "1", 2**70, -1, None, 1.0],
    "weight": [1, 1.5, float("nan"), float("inf"), Decimal("1.5"), False, None],
    "good": [True, False, 1, "yes", None],
    "toys": [[], [{"kind": "ball"}], [{"kind": "bone"}], {}, "ball", [dt.date(2024, 1, 2)]],
    "shirt": ["M", 7, True, None, dt.date(2024, 1, 2), {"a": Size.LARGE}],
}
ODD = [{"name": "x", name: value} for name, values in VALUES.items() for value in values]
RECORD = {"name": "y", "kind": "cat", "shirt": "M"}
FORTY_NINE = [RECORD] * 49


def outcome(records: Any, how: Serialization, *, at_once: bool) -> Any:
    """Return the JSON of a list, or the message of the error."""
    write = body_value if at_once else json_value
    try:
        return json.loads(json_bytes(write(records, "pets", how), "POST /pets"))
    except InvalidArgumentError as error:
        return str(error)


def looked_at(records: list[Any], how: Serialization) -> int:
    """Return how many records of a list were looked at one by one."""
    ready: list[Any] = body_value(records, "pets", how)
    assert len(ready) == len(records)
    return sum(not isinstance(each, msgspec.Struct) for each in ready)


@pytest.mark.parametrize("how", HOWS.values(), ids=HOWS)
def test_a_list_is_sent_or_refused_as_if_each_record_was_looked_at(how: Serialization) -> None:
    others: list[Any] = [{}, {"kind": "cat"}, {"other": 1}, MappingProxyType(RECORD), {7: "x"}, "x"]
    for odd in [*ODD, *others]:
        for records in (
            [*FORTY_NINE, odd],
            [odd, *FORTY_NINE],
            [odd] * 50,
            (*FORTY_NINE, odd),
            [*FORTY_NINE, odd, *FORTY_NINE, *FORTY_NINE, odd],
        ):
            assert outcome(records, how, at_once=True) == outcome(records, how, at_once=False), odd


@pytest.mark.parametrize(
    ("how", "odd"),
    [
        ("nothing known", {"name": 1, "shirt": None}),
        ("some fields", {"shirt": True, "kind": "cat"}),
        ("some fields", {"colour": "red"}),
        ("documented fields", {"name": "x", "weight": 1, "good": True}),
        ("a required field", {"name": "x", "age": 5, "size": "large"}),
    ],
)
def test_records_that_are_sent_unchanged_are_not_looked_at_one_by_one(
    how: str, odd: dict[str, Any]
) -> None:
    assert looked_at([*FORTY_NINE, odd], HOWS[how]) == 0


def test_few_records_are_looked_at_with_one_that_needs_it() -> None:
    records: list[Any] = [RECORD] * 1000
    records[700] = {**RECORD, "shirt": dt.date(2024, 1, 2)}
    assert 1 <= looked_at(records, HOWS["documented fields"]) < 100
    ready = body_value(records, "pets", HOWS["documented fields"])
    assert json.loads(msgspec.json.encode(ready))[700] == {**RECORD, "shirt": "2024-01-02"}


def test_a_short_list_makes_no_class() -> None:
    how = Serialization()
    assert looked_at([RECORD] * 49, how) == 49
    assert not how.classes


def test_names_that_a_caller_makes_up_do_not_fill_the_memory() -> None:
    how = Serialization()
    for number in range(200):
        assert looked_at([{f"name{number}": "x"}] * 50, how) == 0
    assert len(how.classes) <= 64
    looked_at([{f"name{number}": "x"} for number in range(1000)], how)
    assert max(map(len, how.classes)) <= 200


def test_a_long_list_in_a_body_has_the_place_and_no_value_of_a_person_in_its_error() -> None:
    operation = Operation[Any]("POST /pets", serialization={"pets": HOWS["a required field"]})
    settings = resolve_settings(PROFILE, {"base_url": "https://api.acme.example"})
    call = Call(body={"pets": [*FORTY_NINE, {"name": "x", "age": "Ada Lovelace"}]})
    with pytest.raises(InvalidArgumentError) as caught:
        prepare(settings, operation, call)
    assert str(caught.value) == "pets.age: a value of type str, not integer"
    assert caught.value.__context__ is None


def test_a_form_takes_no_records_however_many() -> None:
    operation = Operation[Any]("POST /pets", encoding="form")
    settings = resolve_settings(PROFILE, {"base_url": "https://api.acme.example"})
    for count in (1, 50):
        with pytest.raises(InvalidArgumentError, match="a value of type dict cannot be sent"):
            prepare(settings, operation, Call(body={"pets": [RECORD] * count}))
