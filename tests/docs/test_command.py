"""The command of `make docs`: what it does where the site cannot be built."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.docs.command import main
from tests.support.vendors import ROOT, VENDORS


def test_a_project_without_its_packages_is_refused_and_the_site_stays(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "specs").symlink_to(ROOT / "specs")
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text("as it was", "utf-8")
    assert main([], tmp_path) == 2
    assert (tmp_path / "site" / "index.html").read_text("utf-8") == "as it was"
    assert capsys.readouterr().err.splitlines() == [
        f"generated/{VENDORS[0]}: is not complete: run `make regenerate`",
        "1 problem(s); site/ was not changed",
    ]
    assert list((tmp_path / ".cache").iterdir()) == []


def test_a_cache_that_cannot_be_written_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / ".cache").write_text("a file", "utf-8")
    assert main([], tmp_path) == 2
    assert ".cache: File exists; site/ was not changed" in capsys.readouterr().err
