"""The command line: regenerate, check, and what a run leaves behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator import command
from generator.command import main
from tests.support.projects import RENAMED, Project

MODELS = "src/one_client/models.py"


def edited(project: Project) -> None:
    path = project.package("one") / MODELS
    path.write_text(path.read_text("utf-8").replace("One Thing.", "Edited."), "utf-8")


def missing(project: Project) -> None:
    (project.package("one") / MODELS).unlink()


def empty_missing(project: Project) -> None:
    (project.package("one") / "src/one_client/py.typed").unlink()


def stale(project: Project) -> None:
    (project.package("one") / "src/one_client/old.py").write_text("OLD = 1\n", "utf-8")


def empty_stale(project: Project) -> None:
    (project.package("one") / "src/one_client/resources/old.py").write_text("", "utf-8")


def runtime_edited(project: Project) -> None:
    path = project.package("one") / "src/one_client/_runtime/errors.py"
    path.write_text(path.read_text("utf-8") + "# mine\n", "utf-8")


EDITS: dict[Callable[[Project], None], list[str]] = {
    edited: [f"--- generated/one/{MODELS}", '-    """Edited."""', '+    """One Thing."""'],
    missing: ["--- /dev/null", f"+++ generated/one/{MODELS}", "+class Thing(Model, kw_only=True):"],
    empty_missing: ["generated/one/src/one_client/py.typed: missing, empty file"],
    stale: ["--- generated/one/src/one_client/old.py", "+++ /dev/null", "-OLD = 1"],
    empty_stale: ["generated/one/src/one_client/resources/old.py: stale, empty file"],
    runtime_edited: ["--- generated/one/src/one_client/_runtime/errors.py", "-# mine"],
}


def test_check_passes_on_a_fresh_tree(fresh: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert fresh.run("--check") == 0
    assert capsys.readouterr().out == "2 package(s) match their specs\n"


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_check_fails_with_a_diff(
    fresh: Project, capsys: pytest.CaptureFixture[str], edit: Callable[[Project], None]
) -> None:
    edit(fresh)
    before = fresh.generated()
    assert fresh.run("--check") == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in EDITS[edit] if line not in lines] == []
    assert "run `make regenerate`" in lines[-1]
    assert fresh.generated() == before


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_regenerate_restores_what_was_changed_by_hand(
    fresh: Project, edit: Callable[[Project], None]
) -> None:
    before = fresh.generated()
    edit(fresh)
    assert fresh.generated() != before
    assert fresh.run() == 0
    assert fresh.generated() == before


def test_check_of_one_vendor_does_not_report_another(fresh: Project) -> None:
    edited(fresh)
    assert fresh.run("--check", "two") == 0


def test_check_fails_for_a_package_whose_spec_is_gone(
    fresh: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    (fresh.root / "specs/two/openapi.yaml").unlink()
    assert fresh.run("--check") == 1
    assert "generated/two: stale, there is no specs/two\n" in capsys.readouterr().out


def test_regenerate_removes_a_package_whose_spec_is_gone(fresh: Project) -> None:
    (fresh.root / "specs/two/openapi.yaml").unlink()
    assert fresh.run() == 0
    assert fresh.run("--check") == 0


def test_check_fails_for_a_package_that_was_never_generated(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.spec("one")
    assert project.run("--check") == 1
    assert f"+++ generated/one/{MODELS}\n" in capsys.readouterr().out
    assert project.generated() == {}


def test_an_unchanged_vendor_is_skipped_and_said_so(
    fresh: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> None:
        raise AssertionError("an unchanged vendor was built")

    monkeypatch.setattr("generator.build.build", never)
    assert fresh.run() == 0
    assert capsys.readouterr().out.splitlines() == ["one: unchanged", "two: unchanged"]


def test_a_changed_dialect_checks_every_spec_again(
    fresh: Project,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs/dialect.schema.json").write_text("{}", "utf-8")
    monkeypatch.setattr(command, "ROOT", tmp_path)
    assert fresh.run("one") == 0
    assert capsys.readouterr().out.endswith(" files, unchanged\n")


def test_only_the_vendor_whose_spec_changed_is_written(
    fresh: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    fresh.spec("two", RENAMED)
    assert fresh.run() == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0] == "one: unchanged"
    assert out[1].startswith("two: ")
    assert out[1].endswith(" files, written")


def test_a_change_without_effect_writes_nothing(
    fresh: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    with (fresh.root / "specs/one/openapi.yaml").open("a") as file:
        file.write("# a note\n")
    before = (fresh.package("one") / MODELS).stat()
    assert fresh.run("one") == 0
    assert capsys.readouterr().out.endswith(" files, unchanged\n")
    after = (fresh.package("one") / MODELS).stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_only_the_named_vendor_is_generated(project: Project) -> None:
    project.spec("one")
    project.spec("two")
    assert project.run("two") == 0
    assert sorted(path.name for path in (project.root / "generated").iterdir()) == ["two"]


@pytest.mark.parametrize("broken", ["{", "[]", '{"inputs": 1}', ""])
def test_a_broken_cache_is_taken_for_none(fresh: Project, broken: str) -> None:
    fresh.file(".cache/one.json", broken)
    edited(fresh)
    assert fresh.run("one") == 0
    assert fresh.run("--check") == 0


def test_several_jobs_write_the_same_bytes_as_one(fresh: Project) -> None:
    expected = fresh.generated()
    for vendor in ("one", "two"):
        edited_path = fresh.package(vendor) / "README.md"
        edited_path.write_text("mine\n", "utf-8")
    finished = fresh.process("--jobs", "2")
    assert (finished.code, finished.err) == (0, "")
    assert fresh.generated() == expected


def test_the_program_checks_and_reports_through_its_exit_code(fresh: Project) -> None:
    edited(fresh)
    finished = fresh.process("--check")
    assert finished.code == 1
    assert f"+++ generated/one/{MODELS}" in finished.out


def test_an_unknown_option_ends_the_program_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--chek"])
    assert caught.value.code == 2
    assert "--chek" in capsys.readouterr().err


def test_build_leftovers_in_a_package_are_no_difference(fresh: Project) -> None:
    for path in (
        "src/one_client/__pycache__/a.pyc",
        "dist/one.whl",
        "src/one_client.egg-info/PKG-INFO",
        ".mypy_cache/x.json",
    ):
        fresh.file(f"generated/one/{path}", "left\n")
    assert fresh.run("--check") == 0
