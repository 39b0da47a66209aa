"""Dry runs tell what an export would do, and change nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from better_impact_client.tables import DeletionsError

from .people import Exports, changed, counts, person


@pytest.mark.parametrize("suffix", ["db", "csv", "jsonl"])
def test_a_dry_run_creates_no_file(exports: Exports, tmp_path: Path, suffix: str) -> None:
    report = exports.to(tmp_path / f"people.{suffix}", dry_run=True)
    assert (report.is_dry, report.rows, *counts(report)) == (True, 7, 7, 0, 0, 0)
    assert list(tmp_path.iterdir()) == []


def test_a_dry_run_tells_what_the_export_does_then(exports: Exports, tmp_path: Path) -> None:
    path = tmp_path / "people.db"
    exports.to(path)
    people = exports.people.people
    exports.people.people = [changed(people[0], first_name="Ida"), *people[2:], person(8)]
    before = path.read_bytes()
    dry = exports.to(path, dry_run=True, max_deletes=1)
    assert counts(dry) == (1, 1, 5, 1)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["people.db"]
    assert counts(exports.to(path, max_deletes=1)) == counts(dry)


def test_a_dry_run_of_an_increment_starts_where_the_export_would(
    exports: Exports, tmp_path: Path
) -> None:
    path = tmp_path / "people.db"
    exports.to(path)
    exports.people.people[0] = changed(exports.people.people[0], first_name="Ida")
    dry = exports.to(path, dry_run=True, since="last")
    assert (dry.rows, *counts(dry)) == (1, 0, 1, 0, 0)
    assert exports.to(path, since="last").since == dry.since


def test_a_dry_run_counts_an_item_that_comes_again_once(exports: Exports, tmp_path: Path) -> None:
    path = tmp_path / "people.db"
    exports.to(path)
    exports.people.people = [person(1), person(1), *exports.people.people[1:], person(1)]
    dry = exports.to(path, dry_run=True)
    assert (dry.rows, *counts(dry)) == (7, 0, 0, 7, 0)


def test_a_dry_run_refuses_what_the_export_would_refuse(exports: Exports, tmp_path: Path) -> None:
    path = tmp_path / "people.db"
    exports.to(path)
    exports.people.people = []
    with pytest.raises(DeletionsError, match=r"7 of 7 rows are missing.*nothing was written"):
        exports.to(path, dry_run=True)


def test_a_dry_run_takes_a_row_that_comes_back_for_a_changed_one(
    exports: Exports, tmp_path: Path
) -> None:
    path = tmp_path / "people.db"
    exports.to(path)
    gone = exports.people.people.pop()
    exports.to(path, max_deletes=1)
    exports.people.people.append(gone)
    assert counts(exports.to(path, dry_run=True)) == (0, 1, 6, 0)
