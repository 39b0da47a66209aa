"""The kill test in its short form."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tables.people import exporting, person

from . import kills


def quiet(what: str, done: int, seconds: float) -> None:
    pass


def test_killed_exports_lose_no_row_and_double_none() -> None:
    assert kills.run(3, 1, quiet) == []


@pytest.mark.parametrize("suffix", kills.SUFFIXES)
def test_rows_that_are_missing_are_found(tmp_path: Path, suffix: str) -> None:
    with exporting() as exports:
        exports.people.people = [person(number) for number in range(2, 61)]
        exports.to(tmp_path / f"people.{suffix}")
    assert len(kills.problems(str(tmp_path / f"people.{suffix}"))) >= 2
