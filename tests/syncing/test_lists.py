"""Where a list comes from: files, data frames, mappings, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pandas
import polars
import pytest

from .world import SELFLESSLY, World, person, world


@pytest.fixture(scope="module")
def people() -> Iterator[World]:
    """Three people of Selflessly, whom no test changes."""
    with world(SELFLESSLY) as made:
        made.put(person(n, country="Chile", volunteer_time_off=8 * n) for n in range(3))
        yield made


@pytest.fixture
def users(people: World) -> Iterator[Any]:
    """The resource with the people."""
    with people.client() as client:
        yield client.users


def changed(plan: Any) -> dict[str, dict[str, Any]]:
    """Return the new values of each change by key."""
    return {change.key: {name: new for name, (_, new) in change.fields.items()} for change in plan}


CELLS = "email,first_name,volunteer_time_off\nPERSON.1@example.org,Éva,12\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (CELLS, "utf-8"),
        (CELLS, "utf-8-sig"),
        (CELLS, "utf-16"),
        (CELLS.replace(",", ";"), "utf-8-sig"),
        (CELLS.replace(",", "\t").replace("\n", "\r\n"), "utf-8"),
        (f"{CELLS}\n , ,\n", "utf-8"),
    ],
)
def test_csv_files_are_read_as_programs_write_them(
    users: Any, tmp_path: Path, text: str, encoding: str
) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(text.encode(encoding))
    plan = users.plan(file)
    assert changed(plan) == {
        "person.1@example.org": {"first_name": "Éva", "volunteer_time_off": 12}
    }
    assert plan.updates[0].row == 2


def test_another_encoding_is_named_not_guessed(users: Any, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(CELLS.encode("cp1252"))
    with pytest.raises(ValueError, match=r"people\.csv: not in the encoding utf-8.*cp1252"):
        users.plan(file)
    plan = users.plan(file, source={"encoding": "cp1252"})
    assert changed(plan)["person.1@example.org"]["first_name"] == "Éva"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", r"people\.csv:1: must name the columns"),
        ("email,email\n", r"people\.csv:1: two columns are named 'email'"),
        ("email,,country\n", r"people\.csv:1: column 2 has no name"),
        ("email,country\na@example.org\n", r"people\.csv:2: 1 cells, but 2 columns"),
        ('email\n"a@example.org\n', r"people\.csv:2: unexpected end of data"),
        ("Email,e-mail\na,b\n", "the columns 'Email' and 'e-mail' are both email"),
        ("country\nPeru\n", "the list has no column for email"),
        (
            "email,frist_name,Shoe Size\na,b,c\n",
            r"'frist_name' \(did you mean 'first_name'\?\), 'Shoe",
        ),
    ],
)
def test_a_bad_csv_file_is_told_with_its_line_and_nothing_is_read(
    users: Any, tmp_path: Path, text: str, message: str
) -> None:
    file = tmp_path / "people.csv"
    file.write_text(text, "utf-8")
    with pytest.raises(ValueError, match=message):
        users.plan(file)


def test_columns_get_fields_or_are_left_out(users: Any) -> None:
    row = {"Work Mail": "person.0@example.org", "Cost": 1, "country": "Peru"}
    plan = users.plan([row], columns={"Work Mail": "email"}, ignore=["Cost"])
    assert changed(plan) == {"person.0@example.org": {"country": "Peru"}}
    only = users.plan([row], columns={"Work Mail": "email"}, fields=["country"])
    assert changed(only) == changed(plan)
    with pytest.raises(ValueError, match="no column for last_name"):
        users.plan([row], columns={"Work Mail": "email"}, fields=["last_name"])
    with pytest.raises(ValueError, match="no column 'Works'"):
        users.plan([{"email": "a"}], columns={"Works": "email"})
    with pytest.raises(
        ValueError, match=r"users has no field 'contry' \(did you mean 'country'\?\)"
    ):
        users.plan([row], columns={"Cost": "contry"})


def test_json_lines_clear_what_is_null(users: Any, tmp_path: Path) -> None:
    file = tmp_path / "people.jsonl"
    first, second = (f'"email": "person.{number}@example.org"' for number in (0, 1))
    lines = f'\ufeff{{{first}, "country": null}}\n\n{{{second}}}\n'
    file.write_text(lines, "utf-8")
    plan = users.plan(file)
    assert changed(plan) == {"person.0@example.org": {"country": None}}
    assert plan.unchanged == 1
    file.write_text('{"email": "a@example.org"}\n[]\n', "utf-8")
    with pytest.raises(ValueError, match=r"people\.jsonl:2: must be a JSON object"):
        users.plan(file)


def test_empty_cells_leave_fields_alone_or_clear_them(users: Any, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("email,country,volunteer_time_off\nperson.1@example.org,  ,\n", "utf-8")
    assert users.plan(file).is_empty
    plan = users.plan(file, empty="clear")
    assert changed(plan) == {"person.1@example.org": {"country": None}}
    (refusal,) = plan.refusals
    assert (refusal.row, refusal.field, refusal.reason) == (
        2,
        "volunteer_time_off",
        "cannot be cleared",
    )


def test_workbooks_keep_leading_zeros_and_dates(users: Any, tmp_path: Path) -> None:
    file = tmp_path / "people.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Staff"
    sheet.append(["Email", "First Name", "Volunteer time off", "country", None])
    sheet.append(["person.0@example.org", 42, 24.0, None])
    sheet["B2"].number_format = "00000"
    sheet.append([None, None])
    sheet.append(["person.1@example.org", "Last1", 8])
    book.save(file)
    plan = users.plan(file, source={"sheet": "Staff"})
    assert changed(plan) == {
        "person.0@example.org": {"first_name": "00042", "volunteer_time_off": 24},
        "person.1@example.org": {"first_name": "Last1"},
    }
    assert [change.row for change in plan] == [2, 4]
    with pytest.raises(ValueError, match="there is no sheet 'Sheet1', only Staff"):
        users.plan(file, source={"sheet": "Sheet1"})
    file.write_bytes(b"no workbook")
    with pytest.raises(ValueError, match="not a workbook"):
        users.plan(file)


def test_data_frames_are_lists(users: Any) -> None:
    cells = {
        "email": ["person.0@example.org", "person.1@example.org"],
        "volunteer_time_off": [None, 9],
        "country": ["Chile", None],
    }
    expected = {"person.1@example.org": {"volunteer_time_off": 9}}
    assert changed(users.plan(pandas.DataFrame(cells))) == expected
    assert changed(users.plan(pandas.DataFrame(cells).convert_dtypes())) == expected
    assert changed(users.plan(polars.DataFrame(cells))) == expected


def test_people_that_were_read_are_a_list(users: Any) -> None:
    rows = [{"email": user.email, "country": user.country} for user in users.list()]
    plan = users.plan(rows)
    assert plan.is_empty
    assert plan.unchanged == 3


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"volunteer_time_off": "8.5"}, "must be a whole number"),
        ({"volunteer_time_off": "1,000"}, "must be a whole number"),
        ({"volunteer_time_off": "9" * 19}, "is too large"),
        ({"volunteer_time_off": 10**30}, "is too large"),
        ({"volunteer_time_off": True}, "must be a whole number"),
        ({"volunteer_time_off": float("inf")}, "must be a whole number"),
        ({"type": "Boss"}, "must be one of 2, 3, 6"),
        ({"group_ids": "1,x"}, "must be a whole number"),
        ({"group_ids": "[1"}, "begins like JSON and is none"),
        ({"group_ids": {"id": 1}}, "must be a list, or texts joined by commas"),
        ({"country": True}, "must be text, not true or false"),
        ({"country": ["Chile"]}, "must be text"),
        ({"country": 1e300}, "must be text; this number has lost digits"),
    ],
)
def test_a_value_that_does_not_fit_refuses_its_row_without_naming_it(
    users: Any, row: dict[str, Any], reason: str
) -> None:
    rows = [person(0, **row), person(1), person(2)]
    plan = users.plan(rows, remove="delete")
    assert plan.is_empty  # nobody is removed because of a bad row
    (refusal,) = plan.refusals
    assert (refusal.row, refusal.reason) == (1, reason)
    assert repr(refusal) == "<Refusal>"


@pytest.mark.parametrize(
    "same",
    [
        {"volunteer_time_off": " 8 "},
        {"volunteer_time_off": 8.0},
        {"volunteer_time_off": Decimal(8)},
        {"country": " Chile\t"},
        {"email": " Person.1@EXAMPLE.org "},
        {"password": "secret"},
    ],
)
def test_another_spelling_of_a_value_is_no_change(users: Any, same: dict[str, Any]) -> None:
    plan = users.plan([{"email": "person.1@example.org", **same}])
    assert plan.is_empty
    assert not plan.refusals
    assert plan.unchanged == 1


def test_a_list_must_be_a_list(users: Any) -> None:
    wrong: Any
    for wrong in (7, {"email": "a"}, b"people.csv"):
        with pytest.raises(ValueError, match="pass a list of mappings"):
            users.plan(wrong)
    with pytest.raises(ValueError, match="row 1: must be a mapping, not date"):
        users.plan([date(2024, 3, 5)])
    with pytest.raises(ValueError, match=r"people\.doc: the end of the name is none of"):
        users.plan("people.doc")
    with pytest.raises(ValueError, match=r"absent\.csv: No such file"):
        users.plan("absent.csv")
