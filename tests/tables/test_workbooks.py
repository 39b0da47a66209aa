"""Exports into Excel and Parquet, read again with other libraries."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import pytest
from better_impact_client import InternalServerError
from better_impact_client._runtime.tables import excel
from better_impact_client.tables import ExportError, export

from tests.support.loopback import Reply

from .people import SQL, TABLE, Exports, person
from .test_files import small_disk


def sheet(path: Path, name: str) -> list[dict[str, Any]]:
    """Return the rows of a sheet, as another library reads them."""
    book = openpyxl.load_workbook(path)
    head, *rows = book[name].iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in rows]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "people.xlsx"


def test_each_table_is_a_sheet_with_cells_of_its_types(exports: Exports, path: Path) -> None:
    assert exports.to(path).inserted == 7
    first = sheet(path, SQL)[0]
    assert (first["user_id"], first["is_group"], first["last_name"]) == ("1", False, None)
    assert first["birthday"] == dt.datetime(1990, 5, 4)
    below = sheet(path, f"{SQL}__memberships")
    assert len(below) == 14
    assert (below[1]["_position"], below[1]["volunteer_total_hours"]) == (1, 1.5)


@pytest.mark.parametrize("text", ["=1+1", "+1", "@SUM(A1)", "https://example.org", "007"])
def test_a_text_stays_a_text_whatever_it_looks_like(
    exports: Exports, path: Path, text: str
) -> None:
    exports.people.people = [person(1, first_name=text)]
    exports.to(path)
    book = openpyxl.load_workbook(path)
    ((cell,),) = book[SQL].iter_rows(min_row=2, min_col=2, max_col=2)
    name = book[SQL].cell(1, 2).value
    place = [c.value for c in book[SQL][1]].index("first_name") + 1
    found = book[SQL].cell(2, place)
    assert (name, cell.value) == ("username", None)
    assert (found.value, found.data_type, found.hyperlink) == (text, "s", None)


def test_what_excel_would_round_or_misread_is_text(exports: Exports, path: Path) -> None:
    exports.people.people = [
        person(
            1,
            birthday="1850-01-02T00:00:00Z",
            memberships=[{"volunteer_application_form": 2**60}],
        )
    ]
    exports.to(path)
    assert sheet(path, SQL)[0]["birthday"] == "1850-01-02T00:00:00Z"
    (row,) = sheet(path, f"{SQL}__memberships")
    assert row["volunteer_application_form"] == str(2**60)


def test_a_sheet_that_is_full_is_an_error(
    exports: Exports, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(excel, "ROWS", 5)
    path.write_bytes(b"old")
    with pytest.raises(ExportError, match="more rows than a sheet can hold"):
        exports.to(path)
    assert path.read_bytes() == b"old"
    assert list(path.parent.iterdir()) == [path]


def test_a_text_that_no_cell_can_hold_is_an_error(exports: Exports, path: Path) -> None:
    exports.people.people = [person(1, city="x" * 32_767), person(2, city="x" * 32_768)]
    with pytest.raises(ExportError, match=r"city has a text of 32,768 characters"):
        exports.to(path)
    assert list(path.parent.iterdir()) == []


def test_several_tables_stand_in_one_workbook(exports: Exports, path: Path) -> None:
    export(exports.client, TABLE, "enterprise.users", to=path)
    assert len(sheet(path, SQL)) == len(sheet(path, "enterprise_users")) == 7
    with pytest.raises(ExportError, match="has the table organization_users already"):
        export(exports.client, TABLE, TABLE, to=path)


@pytest.mark.parametrize("suffix", ["xlsx", "parquet"])
def test_nothing_appears_unless_the_export_is_complete(
    exports: Exports, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"people.{suffix}"
    exports.people.on_page = lambda number: Reply(b"", 500) if number == 2 else None
    with pytest.raises(InternalServerError):
        exports.to(path)
    assert [each.name for each in tmp_path.iterdir() if each.name[0] != "."] == []
    exports.people.on_page = lambda number: None
    assert exports.to(path, resume=True).rows == 7
    assert not [each.name for each in tmp_path.iterdir() if each.name[0] == "."]


@pytest.mark.parametrize("suffix", ["xlsx", "parquet", "duckdb"])
def test_a_disk_that_is_full_is_an_error(exports: Exports, tmp_path: Path, suffix: str) -> None:
    import random

    noise = random.Random(1)
    for each in exports.people.people:
        each["city"] = "".join(chr(noise.randrange(33, 126)) for _ in range(30_000))
    path = tmp_path / f"people.{suffix}"
    with small_disk(100_000), pytest.raises(ExportError, match=f"people.{suffix}"):
        exports.to(path)
    if suffix != "duckdb":
        assert not path.exists()
    assert exports.to(path).rows == 7


@pytest.mark.parametrize("suffix", ["xlsx", "parquet", "duckdb"])
@pytest.mark.parametrize("name", ["no/people", "file/people", "folder"])
def test_a_file_that_cannot_be_written_is_an_error_before_anything_is_read(
    exports: Exports, tmp_path: Path, suffix: str, name: str
) -> None:
    (tmp_path / "file").write_text("text")
    (tmp_path / f"folder.{suffix}").mkdir()
    with pytest.raises(ExportError):
        exports.to(tmp_path / f"{name}.{suffix}")
    assert not exports.people.targets


@pytest.mark.parametrize("suffix", ["xlsx", "parquet"])
def test_two_exports_at_once_into_one_file_are_refused(
    exports: Exports, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"people.{suffix}"

    def second(number: int) -> None:
        if number == 1:
            with pytest.raises(ExportError, match="another export"):
                exports.to(path)

    exports.people.on_page = second
    assert exports.to(path).rows == 7


def test_parquet_files_have_the_types_of_the_columns(exports: Exports, tmp_path: Path) -> None:
    path = tmp_path / "people's.parquet"
    exports.to(path)
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        sql = "SELECT user_id, is_group, birthday FROM read_parquet(?) ORDER BY user_id LIMIT 1"
        moment = dt.datetime(1990, 5, 4, tzinfo=dt.timezone.utc)
        assert connection.execute(sql, [str(path)]).fetchall() == [("1", False, moment)]
        below = tmp_path / "people's__memberships.parquet"
        sql = "SELECT count(*), typeof(any_value(_position)) FROM read_parquet(?)"
        assert connection.execute(sql, [str(below)]).fetchall() == [(14, "BIGINT")]
        sql = "SELECT column_name FROM (DESCRIBE SELECT * FROM read_parquet(?))"
        names = [name for (name,) in connection.execute(sql, [str(path)]).fetchall()]
    assert "_digest" not in names
    assert "_drift" in names
