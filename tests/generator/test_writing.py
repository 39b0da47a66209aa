"""Writing generated/: whatever ends a run, no package is missing, and the next run mends all."""

from __future__ import annotations

import fcntl
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.emit.tree import read_tree, write_tree
from tests.support import ending
from tests.support.problems import problems_of
from tests.support.projects import RENAMED, REPOSITORY, Project

MODELS = "src/one_client/models.py"
OLD = {"pyproject.toml": "1", "src/a.py": "a = 1", "src/b.py": "b = 1", "src/old/c.py": "c = 1"}
NEW = {"pyproject.toml": "2", "src/a.py": "a = 2", "src/b.py": "b = 1", "src/new/d.py": "d = 2"}


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Folders in which the replacement of a tree was killed, each at a later step."""
    folder = tmp_path_factory.mktemp("killed")
    write_tree(folder / "old", OLD)
    write_tree(folder / "new", NEW)
    done = ending.killed_at_any_step(folder)
    assert (done.returncode, done.stderr) == (0, "")
    steps = sorted((path for path in folder.iterdir() if path.name.isdigit()), key=str)
    assert len(steps) > 10
    return steps


def test_a_run_that_is_killed_at_any_step_leaves_every_file_of_both_trees(
    killed: list[Path],
) -> None:
    for folder in killed:
        found = {path: data.decode() for path, data in read_tree(folder / "package").items()}
        assert {"pyproject.toml", "src/a.py", "src/b.py"} <= set(found)
        assert [
            path for path, text in found.items() if text not in (OLD.get(path), NEW.get(path))
        ] == []


def test_the_run_after_one_that_was_killed_completes_the_tree(
    killed: list[Path], tmp_path: Path
) -> None:
    for folder in killed:
        shutil.copytree(folder, tmp_path / folder.name)
        write_tree(tmp_path / folder.name / "package", NEW)
        found = read_tree(tmp_path / folder.name)
        assert found == {f"package/{path}": text.encode() for path, text in NEW.items()}


@pytest.mark.parametrize("step", [1, 3, 5])
def test_a_killed_command_leaves_packages_that_the_next_one_updates(
    fresh: Project, step: int
) -> None:
    before = set(fresh.generated())
    fresh.spec("one", RENAMED)
    assert ending.killed(fresh, step) == -9
    assert before <= set(fresh.generated())
    assert fresh.run() == 0
    assert fresh.leftovers() == []
    assert fresh.run("--check") == 0


@pytest.mark.skipif(sys.platform != "linux", reason="looks for the processes in /proc")
@pytest.mark.parametrize("vendors", [[], ["one"]], ids=["all", "one"])
def test_the_processes_of_a_killed_run_end(fresh: Project, vendors: list[str]) -> None:
    shutil.rmtree(fresh.root / ".cache")
    read, write = os.pipe()
    program = (
        "import sys; from pathlib import Path; from generator.command import main;"
        "main(['--jobs=2', *sys.argv[2:]], root=Path(sys.argv[1]))"
    )
    run = subprocess.Popen(
        [sys.executable, "-c", program, str(fresh.root), *vendors],
        cwd=REPOSITORY,
        pass_fds=[write],
    )
    os.close(write)
    children = Path(f"/proc/{run.pid}/task/{run.pid}/children")
    while not children.read_text("ascii"):
        assert run.poll() is None
    run.kill()
    run.wait()
    ended, _, _ = select.select([read], [], [], 30)  # every process of the run held the other end
    assert ended
    os.close(read)


def test_what_a_killed_run_leaves_behind_is_ignored_by_git_and_removed(fresh: Project) -> None:
    fresh.spec("one", RENAMED)
    shutil.copy(REPOSITORY / ".gitignore", fresh.root)
    subprocess.run(["git", "init", "--quiet"], cwd=fresh.root, check=True)
    assert ending.killed(fresh, 5) == -9
    assert fresh.leftovers() != []
    status = ["git", "status", "--porcelain", "--untracked-files=all", "generated"]
    shown = subprocess.run(status, cwd=fresh.root, check=True, capture_output=True, text=True)
    assert ".one" not in shown.stdout
    assert fresh.run("two") == 0
    assert fresh.leftovers() == []


def interrupted_at(monkeypatch: pytest.MonkeyPatch, name: str, error: BaseException) -> None:
    """Raise an error once, after the first call of a function of `os`."""
    real: Callable[..., object] = getattr(os, name)

    def once(*arguments: object) -> None:
        real(*arguments)
        monkeypatch.setattr(os, name, real)
        raise error

    monkeypatch.setattr(os, name, once)


def test_a_key_pressed_while_files_are_replaced_ends_the_run_after_the_last_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tree(tmp_path / "package", OLD)
    interrupted_at(monkeypatch, "replace", KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        write_tree(tmp_path / "package", NEW)
    assert read_tree(tmp_path) == {f"package/{path}": text.encode() for path, text in NEW.items()}


def test_a_run_that_fails_between_two_files_says_so(
    fresh: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fresh.spec("one", RENAMED)
    capsys.readouterr()
    error = OSError(5, "Input/output error", str(fresh.package("one") / MODELS))
    interrupted_at(monkeypatch, "replace", error)
    assert fresh.run() == 2
    assert capsys.readouterr().err.splitlines() == [
        f"generated/one/{MODELS}: cannot be read or written: Input/output error; then run again",
        "1 problem(s); generated/ was changed in part",
    ]
    assert fresh.leftovers() == []
    assert fresh.run() == 0
    assert fresh.run("--check") == 0


def test_a_second_run_at_once_is_refused(fresh: Project) -> None:
    fresh.spec("one", RENAMED)
    before = fresh.generated()
    with (fresh.root / ".cache/lock").open("a") as handle:
        fcntl.lockf(handle, fcntl.LOCK_EX)
        finished = fresh.child()
    assert finished.code == 2
    (problem,) = problems_of(finished.err)
    assert problem.file == ".cache/lock"
    assert problem.message == "another run is writing generated/; wait until it has ended"
    assert fresh.generated() == before


def test_of_runs_at_once_one_writes_and_the_others_are_refused(fresh: Project) -> None:
    fresh.spec("one", RENAMED)
    runs = [run.end() for run in [ending.Run.begin(fresh.run), ending.Run.begin(fresh.run)]]
    assert 0 in [code for code, _ in runs]
    refused = [errors for code, errors in runs if code]
    assert [text for text in refused if "another run is writing generated/" not in text] == []
    assert fresh.run("--check") == 0


def test_a_full_disk_changes_nothing(fresh: Project) -> None:
    shutil.rmtree(fresh.package("two"))
    (fresh.package("one") / MODELS).write_text("edited\n", "utf-8")
    before = fresh.generated()
    code, errors = ending.limited(fresh, 12_000)  # less than a file of the runtime, only
    assert code == 2
    (problem,) = problems_of(errors)
    assert problem.file.startswith("generated/.two.new/")
    assert problem.message.startswith("cannot be read or written: File too large")
    assert (fresh.generated(), fresh.leftovers()) == (before, [])


def test_a_temporary_folder_without_room_changes_nothing(fresh: Project) -> None:
    fresh.spec("one", RENAMED)
    before = fresh.generated()
    code, errors = ending.limited(fresh, 1000)
    assert code == 2
    (problem,) = problems_of(errors)
    assert problem.file == "a temporary file"
    assert (fresh.generated(), fresh.leftovers()) == (before, [])


@pytest.mark.parametrize("folder", ["", "one", "one/src/one_client"])
def test_a_folder_that_cannot_be_written_changes_nothing(fresh: Project, folder: str) -> None:
    fresh.spec("one", RENAMED)
    fresh.spec("two", RENAMED)
    fresh.file("generated/one/README.md", "old\n")
    before = fresh.generated()
    path = fresh.root / "generated" / folder
    path.chmod(0o555)
    finished = fresh.child(unprivileged=True)
    path.chmod(0o755)
    assert finished.code == 2
    (problem,) = problems_of(finished.err)
    assert problem.file.startswith(f"generated/{folder}".rstrip("/"))
    assert problem.message == "cannot be read or written: Permission denied; then run again"
    assert (fresh.generated(), fresh.leftovers()) == (before, [])


@pytest.mark.parametrize("place", ["generated", "generated/one"])
def test_a_file_in_place_of_a_folder_is_refused(
    project: Project, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    project.spec("one")
    if place == "generated":
        (project.root / place).rmdir()
    project.file(place, "mine\n")
    assert project.run() == 2
    (problem,) = problems_of(capsys.readouterr().err)
    assert problem.file == place
    assert (project.root / place).read_text("utf-8") == "mine\n"


def test_a_link_in_place_of_a_package_is_refused_and_not_followed(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.spec("one")
    (project.root / "mine").mkdir()
    project.package("one").symlink_to(project.root / "mine")
    assert project.run() == 2
    assert problems_of(capsys.readouterr().err)[0].file == "generated/one"
    assert list((project.root / "mine").iterdir()) == []


def test_files_and_folders_in_the_place_of_each_other_are_replaced(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a": "1", "b/c": "2", "d/e": "3"})
    write_tree(tmp_path / "elsewhere", {"e": "mine"})
    (tmp_path / "d/e").unlink()
    (tmp_path / "d").rmdir()
    (tmp_path / "d").symlink_to("elsewhere")
    write_tree(tmp_path, {"a/x": "1", "b": "2", "d/e": "3", "elsewhere/e": "mine"})
    assert read_tree(tmp_path) == {"a/x": b"1", "b": b"2", "d/e": b"3", "elsewhere/e": b"mine"}


def test_a_cache_that_is_a_file_is_refused_before_anything_is_written(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.spec("one")
    project.file(".cache", "mine\n")
    assert project.run() == 2
    (problem,) = problems_of(capsys.readouterr().err)
    assert problem.file == ".cache"
    assert project.generated() == {}


def test_only_the_files_that_changed_are_written_anew(fresh: Project) -> None:
    def stamps() -> dict[str, int]:
        return {path: (fresh.root / "generated" / path).stat().st_ino for path in fresh.generated()}

    before = stamps()
    (fresh.package("one") / MODELS).write_text("edited\n", "utf-8")
    assert fresh.run() == 0
    after = stamps()
    assert {path for path in after if after[path] != before[path]} == {f"one/{MODELS}"}


def test_build_leftovers_go_with_a_folder_that_is_stale_and_stay_elsewhere(tmp_path: Path) -> None:
    write_tree(tmp_path / "package", OLD)
    for path in ("dist/x.whl", "src/old/__pycache__/c.pyc"):
        (tmp_path / "package" / path).parent.mkdir()
        (tmp_path / "package" / path).write_bytes(b"")
    write_tree(tmp_path / "package", NEW)
    assert not (tmp_path / "package/src/old").exists()
    assert (tmp_path / "package/dist/x.whl").exists()


def test_check_writes_nothing(fresh: Project) -> None:
    def everything() -> dict[Path, int]:
        return {path: path.lstat().st_mtime_ns for path in fresh.root.rglob("*")}

    shutil.rmtree(fresh.root / ".cache")
    fresh.spec("one", RENAMED)
    fresh.file("generated/.one.new/left", "left\n")
    before = everything()
    assert fresh.run("--check") == 1
    assert everything() == before
