"""Exports into CSV and JSON Lines: whole or not at all, and to be continued after a failure."""

from __future__ import annotations

import csv
import json
import os
import resource
import stat
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from better_impact_client import InternalServerError, InvalidArgumentError
from better_impact_client.tables import ExportError, export

from tests.support.loopback import Reply

from .people import TABLE, Exports, People, counts, person, rows

SUFFIXES = ["csv", "jsonl", "db"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "people.csv"


def table(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def fail_at(people: People, page: int) -> None:
    people.on_page = lambda number: Reply(b"", 500) if number == page else None


def stop_failing(people: People) -> None:
    people.on_page = lambda number: None


@contextmanager
def small_disk(size: int) -> Generator[None]:
    """Let this process write no file beyond a number of bytes, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_each_table_is_a_csv_file_with_a_header(exports: Exports, path: Path) -> None:
    exports.people.people[0]["first_name"] = 'Noor "N",\nthe first'
    assert counts(exports.to(path)) == (7, 0, 0, 0)
    first = table(path)[0]
    assert first["first_name"] == 'Noor "N",\nthe first'
    assert (first["user_id"], first["is_group"], first["last_name"]) == ("1", "false", "")
    assert first["birthday"] == "1990-05-04T00:00:00Z"
    below = table(path.with_name("people__memberships.csv"))
    assert len(below) == 14
    assert below[1]["organization_name"] == "Garden 1"
    assert table(path.with_name("people__custom_fields.csv")) == []


def test_a_line_of_json_holds_an_item_and_the_objects_in_it(
    exports: Exports, tmp_path: Path
) -> None:
    exports.to(tmp_path / "people.jsonl")
    first = lines(tmp_path / "people.jsonl")[0]
    assert first["user_id"] == "1"
    assert first["memberships"][1]["organization_name"] == "Garden 1"  # type: ignore[index]


def test_standard_output_gets_lines_of_json(
    exports: Exports, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    exports.to("-")
    assert len(capfdbinary.readouterr().out.splitlines()) == 7


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
def test_nothing_appears_before_the_export_is_complete(
    exports: Exports, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"people.{suffix}"
    path.write_text("the old file")
    fail_at(exports.people, 2)
    with pytest.raises(InternalServerError):
        exports.to(path)
    assert [each.name for each in tmp_path.iterdir() if each.name[0] != "."] == [path.name]
    assert path.read_text() == "the old file"


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
def test_an_export_that_failed_continues_without_a_doubled_row(
    exports: Exports, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"people.{suffix}"
    fail_at(exports.people, 1)
    with pytest.raises(InternalServerError):
        exports.to(path)
    with (tmp_path / f".{path.name}.part").open("ab") as part:
        part.write(b"half a row that was not noted")
    stop_failing(exports.people)
    assert exports.to(path, resume=True).rows == 7
    found = table(path) if suffix == "csv" else lines(path)
    assert [row["user_id"] for row in found] == [str(number) for number in range(1, 8)]
    assert not [each for each in tmp_path.iterdir() if each.name[0] == "."]


def test_a_part_that_lost_rows_is_not_continued(exports: Exports, path: Path) -> None:
    fail_at(exports.people, 1)
    with pytest.raises(InternalServerError):
        exports.to(path)
    os.truncate(path.with_name(".people.csv.part"), 10)
    stop_failing(exports.people)
    with pytest.raises(ExportError, match="is shorter than it was; export anew"):
        exports.to(path, resume=True)
    path.with_name(".people.csv.part").unlink()
    with pytest.raises(ExportError, match="is missing; export anew"):
        exports.to(path, resume=True)
    assert exports.to(path).rows == 7


def test_a_damaged_state_file_is_told(exports: Exports, path: Path) -> None:
    path.with_name(".people.csv.export").write_text("{")
    with pytest.raises(ExportError, match="is damaged; remove it"):
        exports.to(path)


def test_an_export_that_was_killed_between_two_names_is_completed(
    exports: Exports, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[str] = []
    replace = os.replace

    def killed(old: Path, new: Path) -> None:
        if new.suffix == ".csv":
            given.append(new.name)
            if len(given) > 2:
                raise KeyboardInterrupt
        replace(old, new)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", killed)
        with pytest.raises(KeyboardInterrupt):
            exports.to(path)
    assert not path.exists()
    asked = len(exports.people.targets)
    assert exports.to(path, resume=True).rows == 7
    assert len(exports.people.targets) == asked
    assert len(table(path)) == 7
    assert len(table(path.with_name("people__memberships.csv"))) == 14


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_disk_that_is_full_is_an_error_and_the_export_continues_later(
    exports: Exports, tmp_path: Path, suffix: str
) -> None:
    exports.people.people = [person(number, city="x" * 20_000) for number in range(1, 31)]
    path = tmp_path / f"people.{suffix}"
    with small_disk(300_000), pytest.raises(ExportError, match=f"people.{suffix}: "):
        exports.to(path)
    assert exports.to(path, resume=True).rows == 30
    if suffix == "csv":
        assert len({row["user_id"] for row in table(path)}) == len(table(path)) == 30
    elif suffix == "jsonl":
        assert len(lines(path)) == 30
    else:
        assert rows(path, "SELECT count(*), count(city) FROM organization_users") == [(30, 30)]


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
def test_two_exports_at_once_into_one_file_are_refused(
    exports: Exports, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"people.{suffix}"

    def second(number: int) -> None:
        if number == 1:
            with pytest.raises(ExportError, match="another export is writing here"):
                exports.to(path)

    exports.people.on_page = second
    assert exports.to(path).rows == 7


@pytest.mark.parametrize("name", ["no/people.csv", "file/people.csv", "folder.csv"])
def test_a_file_that_cannot_be_written_is_an_error_before_anything_is_read(
    exports: Exports, tmp_path: Path, name: str
) -> None:
    (tmp_path / "file").write_text("text")
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(
        ExportError, match=r"\.csv: (No such file|Not a directory|is a folder; name a file)"
    ):
        exports.to(tmp_path / name)
    assert not exports.people.targets


def test_a_symbolic_link_stays_and_its_file_is_replaced(exports: Exports, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "people.csv"
    link.symlink_to(tmp_path / "real" / "list.csv")
    exports.to(link)
    assert link.is_symlink()
    assert len(table(tmp_path / "real" / "list.csv")) == 7


def test_a_link_in_place_of_a_hidden_file_is_not_followed(exports: Exports, path: Path) -> None:
    victim = path.with_name("victim")
    victim.write_text("precious")
    for name in (".people.csv.part", ".people.csv.export.new", ".people.csv.lock"):
        planted = path.with_name(name)
        planted.symlink_to(victim)
        with pytest.raises(ExportError):
            exports.to(path)
        planted.unlink()
        assert victim.read_text() == "precious"
        assert not path.exists()


def test_a_file_that_only_its_owner_could_read_stays_so(exports: Exports, path: Path) -> None:
    path.write_text("old")
    path.chmod(0o600)
    exports.to(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_several_tables_do_not_overwrite_each_other_in_one_file(
    exports: Exports, path: Path
) -> None:
    with pytest.raises(InvalidArgumentError, match="holds one table"):
        export(exports.client, TABLE, "enterprise.users", to=path)
    assert not exports.people.targets


def test_files_cannot_be_continued_by_what_changed(exports: Exports, path: Path) -> None:
    with pytest.raises(InvalidArgumentError, match="files do not keep earlier rows"):
        exports.to(path, since="last")


def test_an_address_of_no_known_kind_is_refused(exports: Exports, tmp_path: Path) -> None:
    with pytest.raises(InvalidArgumentError, match=r"it may be .*\.csv"):
        exports.to(tmp_path / "people.txt")


@pytest.mark.parametrize("suffix", [*SUFFIXES, "xlsx", "duckdb", "parquet"])
@pytest.mark.parametrize("name", ["people\0", "people\udcff"])
def test_a_name_that_no_file_or_only_some_can_have_is_refused(
    exports: Exports, tmp_path: Path, name: str, suffix: str
) -> None:
    with pytest.raises(InvalidArgumentError, match="without NUL, and its file name must be UTF-8"):
        exports.to(f"{tmp_path}/{name}.{suffix}")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", [*SUFFIXES, "xlsx", "duckdb", "parquet"])
def test_what_is_no_file_is_told_before_anything_is_read(
    exports: Exports, tmp_path: Path, suffix: str
) -> None:
    os.mkfifo(tmp_path / f"pipe.{suffix}")
    (tmp_path / f"loop.{suffix}").symlink_to(f"loop.{suffix}")
    (tmp_path / f"folder.{suffix}").mkdir()
    for name, told in (
        ("pipe", "is no file"),
        ("loop", "Too many levels of symbolic links"),
        ("folder", "is a folder; name a file in it"),
        ("x" * 300, "File name too long"),
    ):
        with pytest.raises(ExportError, match=told):
            exports.to(tmp_path / f"{name}.{suffix}")
    assert (tmp_path / f"pipe.{suffix}").is_fifo()
    assert len(list(tmp_path.iterdir())) == 3
    assert not exports.people.targets


@pytest.mark.parametrize("suffix", [*SUFFIXES, "xlsx", "duckdb", "parquet"])
def test_a_name_with_spaces_and_quotes_is_that_of_the_file(
    exports: Exports, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f'it\'s "all" 100 % {suffix};--.{suffix}'
    assert exports.to(path).rows == 7
    assert path.is_file()


def test_texts_that_utf_8_cannot_hold_do_not_damage_a_csv_file(
    exports: Exports, path: Path
) -> None:
    exports.people.people = [person(1, first_name="N\ud800"), person(2, first_name="N\x00")]
    assert exports.to(path).misfits == 2
    drift = [json.loads(row["_drift"]) for row in table(path)]
    assert drift == [{"first_name": "N\\ud800"}, {"first_name": "N\x00"}]
