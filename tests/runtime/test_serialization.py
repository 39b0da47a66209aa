"""How values are written into queries."""

from __future__ import annotations

import datetime as dt
import enum
from decimal import Decimal
from typing import Any, Literal
from urllib.parse import parse_qsl
from uuid import UUID

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.runtime.conditions import argument_name
from generator.runtime.errors import InvalidArgumentError
from generator.runtime.serialization import (
    COMMA,
    PLAIN,
    Serialization,
    json_value,
    query_string,
    record,
    text,
)
from generator.runtime.values import omit
from tests.runtime.acme import thorough
from tests.support.each import each


class Colour(enum.Enum):
    RED = "red"


class Role(enum.IntEnum):
    USER = 1
    ADMIN = 2


class Level(enum.IntEnum):
    HIGH = 3


@each(
    ("value", "written"),
    [
        ("a b", "q=a%20b"),
        ("a+b&c=d", "q=a%2Bb%26c%3Dd"),
        ("", "q="),
        ("ä/ö", "q=%C3%A4%2F%C3%B6"),
        ("~-._", "q=~-._"),
        (True, "q=true"),
        (False, "q=false"),
        (0, "q=0"),
        (10**30, "q=" + "1" + "0" * 30),
        (1.5, "q=1.5"),
        (1.0, "q=1.0"),
        (1e-7, "q=0.0000001"),
        (1e22, "q=10000000000000000000000"),
        (-0.1, "q=-0.1"),
        (Decimal("1.10"), "q=1.10"),
        (UUID(int=1), "q=00000000-0000-0000-0000-000000000001"),
        (Colour.RED, "q=red"),
        (Level.HIGH, "q=3"),
        (dt.date(2024, 2, 29), "q=2024-02-29"),
        (omit, ""),
    ],
)
def test_a_scalar_is_written_as_one_text(value: object, written: str) -> None:
    assert query_string({"q": value}) == written


@pytest.mark.parametrize(
    ("how", "written"),
    [
        (Serialization(), "q=a&q=b%2Cc"),
        (COMMA, "q=a,b%2Cc"),
    ],
)
def test_a_list_is_written_in_the_style_of_its_serialization(
    how: Serialization, written: str
) -> None:
    assert query_string({"q": ["a", "b,c"]}, {"q": how}) == written


@pytest.mark.parametrize("values", [(1, 2), range(1, 3), iter([1, 2]), {1: "", 2: ""}.keys()])
def test_anything_that_can_be_iterated_is_a_list(values: object) -> None:
    assert query_string({"q": values}, {"q": COMMA}) == "q=1,2"


@pytest.mark.parametrize("how", [PLAIN, COMMA])
@pytest.mark.parametrize("empty", [[], (), set(), iter(()), {}])
def test_an_empty_list_or_object_is_refused(how: Serialization, empty: object) -> None:
    with pytest.raises(InvalidArgumentError, match=r"q: the (list|object) is empty.* leave"):
        query_string({"q": empty, "z": 1}, {"q": how})


@pytest.mark.parametrize(("style", "filters"), [("form", "f[q][]="), ("comma", "f[q][]=")])
def test_an_empty_list_with_a_meaning_is_sent_as_the_name_alone(style: Any, filters: str) -> None:
    how = Serialization(style=style, empty=True)
    assert query_string({"q": []}, {"q": how}) == "q="
    assert query_string({"f": {"q": []}}, {"f": record(q=how)}) == filters


def test_a_nested_object_is_written_with_its_keys_in_brackets() -> None:
    value = {"status": "on", "range": {"from": 1, "to": omit, "also": [2, 3]}}
    assert query_string({"f": value}) == (
        "f[status]=on&f[range][from]=1&f[range][also][]=2&f[range][also][]=3"
    )


def test_a_key_of_a_nested_object_cannot_add_a_parameter() -> None:
    assert query_string({"f": {"a]&b=c[": 1}}) == "f[a%5D%26b%3Dc%5B]=1"


def test_a_name_with_brackets_stays_readable() -> None:
    assert query_string({"filter[a b]": 1}) == "filter[a%20b]=1"


def test_the_serialization_of_a_nested_field_applies_to_it() -> None:
    how = {"f": record(at=Serialization(format="%d.%m.%Y"))}
    assert query_string({"f": {"at": dt.date(2024, 1, 31)}}, how) == "f[at]=31.01.2024"


def test_a_list_in_an_object_has_brackets_however_its_field_is_written() -> None:
    how = {"f": record(a=("x", "y"))}
    assert query_string({"f": {"a": ["x", "y"], "b": ["z"]}}, how) == "f[a][]=x&f[a][]=y&f[b][]=z"


def test_a_record_takes_documented_values_instead_of_the_serialization_of_a_field() -> None:
    assert record(a=Literal["x"], at=COMMA) == Serialization(
        fields={"a": Serialization(choices=Literal["x"]), "at": COMMA}
    )
    with pytest.raises(InvalidArgumentError, match=r"^f\.a: 'y' is not documented"):
        query_string({"f": {"a": ["y"]}}, {"f": record(a=Literal["x"])})


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_a_number_that_is_none_is_refused(value: float) -> None:
    with pytest.raises(InvalidArgumentError, match=r"^q: .* is not a number"):
        query_string({"q": value})


@pytest.mark.parametrize("value", [None, [None], {"a": None}])
def test_none_is_refused_in_a_query(value: object) -> None:
    with pytest.raises(InvalidArgumentError, match="leave the argument out"):
        query_string({"q": value})


@pytest.mark.parametrize("value", [b"x", object(), [{"a": 1}], [["a"]], dt.time(1)])
def test_what_has_no_text_is_refused_by_name(value: object) -> None:
    with pytest.raises(InvalidArgumentError, match=r"^q: a value of type \w+ cannot be sent$"):
        query_string({"q": value})


def test_an_unpaired_surrogate_is_refused() -> None:
    with pytest.raises(InvalidArgumentError):
        query_string({"q": "\ud83d"})


def test_order_of_the_parameters_is_that_of_the_arguments() -> None:
    assert query_string({"b": 1, "a": 2}) == "b=1&a=2"


class TestEnums:
    HOW = Serialization(choices=Literal["active", "gone"], spellings={"Active": "active"})

    def test_a_documented_value_is_sent(self) -> None:
        assert text("gone", "s", self.HOW) == "gone"

    def test_another_accepted_spelling_is_sent_as_the_documented_one(self) -> None:
        assert text("Active", "s", self.HOW) == "active"

    def test_an_undocumented_value_is_refused_with_the_documented_ones(self) -> None:
        with pytest.raises(InvalidArgumentError, match=r"'dead' .* use one of active, gone"):
            text("dead", "s", self.HOW)

    def test_an_undocumented_value_is_sent_where_enums_are_open(self) -> None:
        assert text("dead", "s", self.HOW, open_enums=True) == "dead"

    def test_every_value_of_a_list_is_checked(self) -> None:
        with pytest.raises(InvalidArgumentError, match="'dead'"):
            query_string({"s": ["gone", "dead"]}, {"s": self.HOW})

    @pytest.mark.parametrize(
        ("choices", "listed"),
        [(Colour, r"Colour\.RED \('red'\)"), (("red",), "red"), (Literal["red"], "red")],
    )
    def test_choices_come_from_a_literal_an_enum_class_or_a_tuple(
        self, choices: Any, listed: str
    ) -> None:
        assert json_value("red", "colour", Serialization(choices=choices)) == "red"
        with pytest.raises(InvalidArgumentError, match=f"use one of {listed} "):
            json_value("blue", "colour", Serialization(choices=choices))

    def test_members_of_an_enum_class_are_listed_by_name(self) -> None:
        with pytest.raises(InvalidArgumentError) as caught:
            json_value(9, "role", Serialization(choices=Role))
        assert str(caught.value) == (
            "role: 9 is not documented; use one of Role.USER (1), Role.ADMIN (2) "
            "(allow_unknown_values=True sends it anyway)"
        )

    @pytest.mark.parametrize(
        ("given", "choices", "near"),
        [
            ("admn", Role, "Role.ADMIN"),
            ("Admin", Role, "Role.ADMIN"),
            ("activ", Literal["active", "gone"], "'active'"),
            ("GONE", ("active", "gone"), "'gone'"),
        ],
    )
    def test_the_nearest_documented_value_is_suggested(
        self, given: str, choices: Any, near: str
    ) -> None:
        with pytest.raises(InvalidArgumentError) as caught:
            text(given, "s", Serialization(choices=choices))
        assert str(caught.value).startswith(
            f"s: {given!r} is not documented (did you mean {near}?); use one of "
        )

    def test_another_accepted_spelling_is_suggested_too(self) -> None:
        how = Serialization(choices=("full_time",), spellings={"permanent": "full_time"})
        with pytest.raises(InvalidArgumentError, match=r"\(did you mean 'permanent'\?\)"):
            text("permanant", "s", how)


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("firstName", "first_name"),
        ("FirstName", "first_name"),
        ("first_name", "first_name"),
        ("id", "id"),
        ("userID", "user_id"),
        ("HTMLText", "html_text"),
        ("page[number]", "page_number"),
        ("filter.by-name", "filter_by_name"),
        ("address2", "address2"),
        ("[]", "[]"),
    ],
)
def test_an_argument_is_called_by_the_words_of_the_vendors_name(wire: str, name: str) -> None:
    assert argument_name(wire) == name


def test_a_parameter_is_named_as_the_argument_is_called() -> None:
    with pytest.raises(InvalidArgumentError, match=r"^first_name: None is not a value here"):
        query_string({"firstName": None})
    with pytest.raises(InvalidArgumentError, match=r"^given: None is not a value here"):
        query_string({"firstName": None}, labels={"firstName": "given"})


NAMES = st.text(min_size=1).filter(lambda name: "[" not in name and "]" not in name)


@thorough
@given(st.dictionaries(NAMES, st.one_of(st.text(), st.lists(st.text(), min_size=1))))
@example({"a&b": "c=d#?+ %"})
def test_a_query_reads_back_as_the_texts_passed(values: dict[str, str | list[str]]) -> None:
    expected = [
        (name, item)
        for name, value in values.items()
        for item in ([value] if isinstance(value, str) else value)
    ]
    assert parse_qsl(query_string(values), keep_blank_values=True) == expected


@thorough
@given(st.lists(st.text(), min_size=1))
def test_a_comma_list_reads_back_item_by_item(values: list[str]) -> None:
    name, _, written = query_string({"q": values}, {"q": COMMA}).partition("=")
    items = [parse_qsl(f"q={item}", keep_blank_values=True)[0][1] for item in written.split(",")]
    assert (name, items) == ("q", values)


@thorough
@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_float_is_written_without_exponent_and_reads_back(value: float) -> None:
    written = text(value, "q")
    assert "e" not in written
    assert float(written) == value
