"""What a column cannot hold is kept as JSON in `_drift`, what is not documented in `_extra`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from .people import SQL, Exports, person, rows

NUL = "Noor\x00 1"
SURROGATE = "Noor \ud800"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "people.db"


def kept(path: Path, column: str, name: str) -> tuple[Any, Any]:
    """Return a cell of the only person, and what `_drift` or `_extra` keeps."""
    ((cell, text),) = rows(path, f"SELECT {column}, {name} FROM {SQL}")
    return cell, json.loads(text)


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        ("first_name", NUL, NUL),
        ("first_name", SURROGATE, "Noor \\ud800"),
        ("first_name", ["Noor"], ["Noor"]),
        ("is_group", "perhaps", "perhaps"),
        ("birthday", "in spring", "in spring"),
        ("memberships", "none", "none"),
    ],
)
def test_a_value_that_does_not_fit_is_kept(
    exports: Exports, path: Path, field: str, value: Any, text: Any
) -> None:
    exports.people.people = [person(1, **{field: value})]
    report = exports.to(path)
    column = "user_id" if field == "memberships" else field
    assert kept(path, column, "_drift") == ("1" if field == "memberships" else None, {field: text})
    assert report.misfits == 1


@pytest.mark.parametrize("value", [NUL, SURROGATE])
def test_texts_of_an_object_in_an_item_are_kept_too(
    exports: Exports, path: Path, value: str
) -> None:
    exports.people.people = [person(1, memberships=[{"organization_name": value}])]
    assert exports.to(path).misfits == 1
    ((name, drift),) = rows(path, f"SELECT organization_name, _drift FROM {SQL}__memberships")
    assert name is None
    text = value.encode("utf-8", "backslashreplace").decode()
    assert json.loads(drift) == {"organization_name": text}


@pytest.mark.parametrize(
    ("number", "told"),
    [("1e999", "inf"), ('"NaN"', "NaN"), ('"-inf"', "-inf"), ('"many"', "many")],
)
def test_a_number_that_is_not_finite_is_kept_as_text(
    exports: Exports, path: Path, number: str, told: str
) -> None:
    exports.people.people = []
    exports.people.raw = (
        b'[{"user_id": 1, "memberships": [{"volunteer_total_hours": %s}]}]' % number.encode()
    )
    exports.to(path)
    ((hours, drift),) = rows(path, f"SELECT volunteer_total_hours, _drift FROM {SQL}__memberships")
    assert (hours, json.loads(drift)) == (None, {"volunteer_total_hours": told})


def test_an_integer_beyond_64_bits_is_kept_exactly(exports: Exports, path: Path) -> None:
    huge = 10**30
    person_ = person(huge, memberships=[{"volunteer_application_form": huge}])
    exports.people.people = [person_]
    exports.to(path)
    assert rows(path, f"SELECT user_id FROM {SQL}") == [(str(huge),)]
    sql = f"SELECT volunteer_application_form, _drift FROM {SQL}__memberships"
    ((form, drift),) = rows(path, sql)
    assert (form, json.loads(drift)) == (None, {"volunteer_application_form": huge})


def test_fields_that_are_not_documented_are_kept(exports: Exports, path: Path) -> None:
    exports.people.people = []
    exports.people.raw = (
        b'[{"user_id": 1, "nick": "\\ud800", "score": 1e999, "deep": {"none": null}}]'
    )
    report = exports.to(path)
    assert kept(path, "user_id", "_extra") == (
        "1",
        {"nick": "\\ud800", "score": "inf", "deep": {"none": None}},
    )
    assert report.undocumented == 3


def test_the_same_values_are_unchanged_in_the_next_export(exports: Exports, path: Path) -> None:
    exports.people.people = [person(1, first_name=NUL), person(2, first_name=SURROGATE)]
    exports.to(path)
    assert exports.to(path).unchanged == 2
