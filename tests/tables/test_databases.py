"""Exports into a database: inserted, changed and deleted rows, increments, and what is refused."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from better_impact_client import InternalServerError, InvalidArgumentError
from better_impact_client.tables import DeletionsError, ExportError

from tests.support.loopback import Reply

from .people import SQL, Exports, changed, counts, ids, person, rows


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "people.db"


def test_items_and_the_objects_in_them_become_rows(exports: Exports, path: Path) -> None:
    report = exports.to(path)
    assert counts(report) == (7, 0, 0, 0)
    assert rows(path, f"SELECT user_id, first_name, is_group, birthday FROM {SQL} LIMIT 1") == [
        ("1", "Noor 1", 0, "1990-05-04T00:00:00Z")
    ]
    sql = f"SELECT _position, organization_id, volunteer_total_hours FROM {SQL}__memberships"
    assert rows(path, f"{sql} WHERE _parent_user_id = '7'") == [(0, "0", 1.5), (1, "1", 1.5)]


def test_a_second_export_tells_what_changed(exports: Exports, path: Path) -> None:
    exports.to(path)
    people = exports.people.people
    people[1] = changed(people[1], first_name="Ida", memberships=[])
    people.append(person(8))
    assert counts(exports.to(path)) == (1, 1, 6, 0)
    assert rows(path, f"SELECT first_name FROM {SQL} WHERE user_id = '2'") == [("Ida",)]
    assert rows(path, f"SELECT count(*) FROM {SQL}__memberships WHERE _parent_user_id = '2'") == [
        (0,)
    ]


def test_rows_that_the_list_does_not_have_any_more_are_marked_and_stay(
    exports: Exports, path: Path
) -> None:
    exports.to(path)
    del exports.people.people[2]
    assert counts(exports.to(path, max_deletes=1)) == (0, 0, 6, 1)
    assert ids(path, "_deleted_at IS NOT NULL") == ["3"]
    assert len(ids(path)) == 7
    assert counts(exports.to(path, max_deletes=0)) == (0, 0, 6, 0)


def test_a_deleted_row_that_comes_back_is_not_marked_any_more(exports: Exports, path: Path) -> None:
    exports.to(path)
    gone = exports.people.people.pop()
    exports.to(path, max_deletes="50%")
    exports.people.people.append(gone)
    assert counts(exports.to(path)) == (0, 1, 6, 0)
    assert ids(path, "_deleted_at IS NOT NULL") == []


@pytest.mark.parametrize("limit", ["5%", 2, "28.5%"])
def test_more_deletions_than_allowed_are_refused(
    exports: Exports, path: Path, limit: int | str
) -> None:
    exports.to(path)
    exports.people.people = [changed(exports.people.people[0], first_name="Ida")]
    with pytest.raises(DeletionsError, match=r"6 of 7 rows are missing.*max_deletes"):
        exports.to(path, max_deletes=limit)
    assert ids(path, "_deleted_at IS NOT NULL") == []
    assert rows(path, f"SELECT first_name FROM {SQL} WHERE user_id = '1'") == [("Ida",)]


def test_a_list_that_is_empty_deletes_nothing_unless_that_is_allowed(
    exports: Exports, path: Path
) -> None:
    exports.people.people, whole = [], exports.people.people
    assert counts(exports.to(path)) == (0, 0, 0, 0)
    exports.people.people = whole
    exports.to(path)
    exports.people.people = []
    with pytest.raises(DeletionsError):
        exports.to(path)
    assert counts(exports.to(path, max_deletes="100%")) == (0, 0, 0, 7)


@pytest.mark.parametrize("limit", ["many", "-1", -1, "nan", "inf%"])
def test_a_limit_of_deletions_that_is_no_number_is_refused(
    exports: Exports, path: Path, limit: int | str
) -> None:
    with pytest.raises(InvalidArgumentError, match="max_deletes must be a number or a share"):
        exports.to(path, max_deletes=limit)
    assert not path.exists()


@pytest.mark.parametrize(
    "options", [{"where": {"is_group": "false"}}, {"limit": 3}, {"since": dt.date(2030, 1, 1)}]
)
def test_an_export_of_a_part_of_the_list_deletes_nothing(
    exports: Exports, path: Path, options: dict[str, object]
) -> None:
    exports.to(path)
    del exports.people.people[0]
    if "where" in options:
        options = {"where": {"volunteer_status": ["accepted"]}}
    assert exports.to(path, **options).deleted == 0
    assert len(ids(path, "_deleted_at IS NULL")) == 7


def test_an_item_that_comes_twice_in_a_page_is_one_row(exports: Exports, path: Path) -> None:
    exports.people.people = [person(1), person(2), person(1, first_name="Ida")]
    report = exports.to(path)
    assert (report.rows, *counts(report)) == (2, 2, 0, 0, 0)
    assert rows(path, f"SELECT first_name FROM {SQL} WHERE user_id = '1'") == [("Ida",)]


def test_an_item_that_comes_again_since_the_list_moved_is_counted_once(
    exports: Exports, path: Path
) -> None:
    def insert(number: int) -> None:
        if number == 1:
            exports.people.people.insert(0, person(99))

    exports.people.on_page = insert
    report = exports.to(path)
    assert (report.rows, *counts(report)) == (7, 7, 0, 0, 0)
    exports.people.on_page = lambda number: None
    assert counts(exports.to(path)) == (1, 0, 7, 0)


def test_since_last_asks_for_what_changed_with_an_overlap(exports: Exports, path: Path) -> None:
    exports.to(path)
    started = dt.datetime.fromisoformat(rows(path, "SELECT started FROM _exports")[0][0])
    exports.people.people[4] = changed(exports.people.people[4], first_name="Ida")
    asked = len(exports.people.targets)
    report = exports.to(path, since="last", overlap=60)
    assert (report.rows, *counts(report)) == (1, 0, 1, 0, 0)
    assert report.since == started - dt.timedelta(seconds=60)
    assert len(exports.people.targets) == asked + 1


def test_since_last_without_an_earlier_export_takes_everything(
    exports: Exports, path: Path
) -> None:
    report = exports.to(path, since="last")
    assert (report.since, report.inserted) == (None, 7)


@pytest.mark.parametrize("overlap", [-1, float("nan"), float("inf")])
def test_an_overlap_that_is_no_time_is_refused(
    exports: Exports, path: Path, overlap: float
) -> None:
    with pytest.raises(InvalidArgumentError, match="overlap must be a number of seconds"):
        exports.to(path, since="last", overlap=overlap)


@pytest.mark.parametrize(
    "before",
    [{"limit": 3}, {"columns": ("first_name",)}, {"where": {"volunteer_status": ["accepted"]}}],
)
def test_since_last_does_not_start_from_an_export_of_less(
    exports: Exports, path: Path, before: dict[str, object]
) -> None:
    exports.to(path, **before)
    assert exports.to(path, since="last").since is None


def test_since_last_does_not_start_from_a_limited_export_of_the_same_kind(
    exports: Exports, path: Path
) -> None:
    exports.to(path, limit=3)
    assert exports.to(path, limit=3, since="last").since is None


def test_since_last_does_not_start_from_an_export_that_failed(exports: Exports, path: Path) -> None:
    exports.people.on_page = lambda number: Reply(b"", 500) if number == 1 else None
    with pytest.raises(InternalServerError):
        exports.to(path)
    exports.people.on_page = lambda number: None
    report = exports.to(path, since="last")
    assert (report.since, report.inserted, report.unchanged) == (None, 4, 3)


def test_an_export_that_failed_continues_after_its_last_page(exports: Exports, path: Path) -> None:
    exports.people.on_page = lambda number: Reply(b"", 500) if number == 1 else None
    with pytest.raises(InternalServerError):
        exports.to(path)
    assert len(ids(path)) == 3
    exports.people.on_page = lambda number: None
    asked = len(exports.people.targets)
    report = exports.to(path, resume=True)
    assert (report.rows, report.inserted) == (7, 7)
    assert ids(path) == [str(number) for number in range(1, 8)]
    assert "page_number=1" in exports.people.targets[asked]
    assert rows(path, "SELECT state, inserted, token FROM _exports") == [("complete", 7, None)]


def test_an_export_that_failed_is_not_continued_with_other_options(
    exports: Exports, path: Path
) -> None:
    exports.people.on_page = lambda number: Reply(b"", 500) if number == 1 else None
    with pytest.raises(InternalServerError):
        exports.to(path)
    for other in ({"limit": 4}, {"since": dt.date(2024, 1, 1)}, {"columns": ("first_name",)}):
        with pytest.raises(ExportError, match="the unfinished export had other options"):
            exports.to(path, resume=True, **other)


def test_a_new_export_abandons_the_unfinished_one(exports: Exports, path: Path) -> None:
    exports.people.on_page = lambda number: Reply(b"", 500) if number == 1 else None
    with pytest.raises(InternalServerError):
        exports.to(path)
    exports.people.on_page = lambda number: None
    exports.to(path)
    assert rows(path, "SELECT state FROM _exports ORDER BY number") == [
        ("abandoned",),
        ("complete",),
    ]


def test_the_table_of_exports_has_counts_and_no_values_of_filters(
    exports: Exports, path: Path
) -> None:
    exports.to(path, where={"volunteer_status": ["accepted"]}, personal="hash", hash_key="k")
    sql = "SELECT state, names, personal, inserted, rows FROM _exports"
    state, names, personal, *numbers = rows(path, sql)[0]
    assert (state, names, numbers) == ("complete", "volunteer_status", [7, 7])
    assert personal.startswith("hash ")
    assert b"accepted" not in path.read_bytes()


def test_columns_that_a_table_does_not_have_are_added_and_none_is_dropped(
    exports: Exports, path: Path
) -> None:
    exports.to(path, columns=("first_name",))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"ALTER TABLE {SQL} ADD COLUMN mine TEXT")
        connection.execute(f"UPDATE {SQL} SET mine = 'kept'")
        connection.commit()
    assert counts(exports.to(path)) == (0, 7, 0, 0)
    assert rows(path, f"SELECT first_name, email_address, mine FROM {SQL} LIMIT 1") == [
        ("Noor 1", "noor.1@example.org", "kept")
    ]


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        (
            f"CREATE TABLE {SQL} (other TEXT PRIMARY KEY)",
            "its key is other, and the export needs user_id",
        ),
        (f"CREATE TABLE {SQL} (user_id TEXT)", "its key is not set, and the export needs user_id"),
        (
            f"CREATE TABLE {SQL} (user_id INTEGER PRIMARY KEY)",
            "the column user_id .* holds INTEGER, and the export needs TEXT",
        ),
        (
            f"CREATE TABLE {SQL}__memberships (_parent_user_id TEXT PRIMARY KEY)",
            "the export needs _parent_user_id, _position",
        ),
    ],
)
@pytest.mark.parametrize("dry", [False, True])
def test_a_table_that_does_not_fit_is_left_alone(
    exports: Exports, path: Path, sql: str, message: str, dry: bool
) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(sql)
    with pytest.raises(ExportError, match=message):
        exports.to(path, dry_run=dry)
    assert len(rows(path, "SELECT name FROM sqlite_schema WHERE type = 'table'")) == 1
    assert not exports.people.targets


def test_two_exports_at_once_into_one_file_are_refused(exports: Exports, path: Path) -> None:
    def second(number: int) -> None:
        if number == 1:
            with pytest.raises(ExportError, match="another export is writing here"):
                exports.to(path)

    exports.people.on_page = second
    assert exports.to(path).inserted == 7
    exports.people.on_page = lambda number: None
    assert exports.to(path).unchanged == 7
    assert [each.name for each in path.parent.iterdir()] == ["people.db"]


@pytest.mark.parametrize("name", ["no/folder/people.db", "file/people.db"])
def test_a_file_that_cannot_be_written_is_an_error_before_anything_is_read(
    exports: Exports, tmp_path: Path, name: str
) -> None:
    (tmp_path / "file").write_text("text")
    with pytest.raises(ExportError, match=r"people\.db: (No such file|Not a directory)"):
        exports.to(tmp_path / name)
    assert not exports.people.targets


def test_a_file_that_is_no_database_is_refused(exports: Exports, path: Path) -> None:
    path.write_text("a text that is long enough to be no database at all" * 20)
    with pytest.raises(ExportError, match=r"people\.db: file is not a database"):
        exports.to(path)
    assert path.read_text().startswith("a text")


def test_a_wrong_argument_creates_no_file(exports: Exports, path: Path) -> None:
    with pytest.raises(InvalidArgumentError):
        exports.to(path, columns=("nickname",))
    with pytest.raises(InvalidArgumentError):
        exports.to(path, where={"resume": "x"})
    with pytest.raises(InvalidArgumentError, match="limit"):
        exports.to(path, limit=-1)
    assert list(path.parent.iterdir()) == []


def test_a_page_with_an_item_without_key_is_not_written(exports: Exports, path: Path) -> None:
    del exports.people.people[4]["user_id"]
    with pytest.raises(
        ExportError, match="item 4 has no user_id; nothing of this page was written"
    ):
        exports.to(path)
    assert ids(path) == ["1", "2", "3"]


def test_a_symbolic_link_leads_to_the_database(exports: Exports, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "link.db"
    link.symlink_to(tmp_path / "real" / "people.db")
    exports.to(link)
    assert link.is_symlink()
    assert len(ids(tmp_path / "real" / "people.db")) == 7
