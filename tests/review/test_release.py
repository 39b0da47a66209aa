"""`.ci/changed-packages`: which packages a release builds."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.projects import REPOSITORY


def run(folder: Path, *command: str) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout


def package(folder: Path, name: str, version: str) -> None:
    path = folder / "generated" / name / "pyproject.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'[project]\nname = "{name}"\nversion = "{version}"\n', "utf-8")


def commit(folder: Path) -> None:
    run(folder, "git", "add", "--all")
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    run(folder, "git", *who, "commit", "--quiet", "--message=x")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / ".ci").mkdir()
    shutil.copy(REPOSITORY / ".ci/changed-packages", tmp_path / ".ci")
    run(tmp_path, "git", "init", "--quiet")
    for name in ("one", "two"):
        package(tmp_path, name, "0.1.0")
    commit(tmp_path)
    return tmp_path


def changed(repository: Path, commit: str) -> list[str]:
    return run(repository, ".ci/changed-packages", commit).split()


def test_a_package_whose_version_is_the_same_is_not_built(repository: Path) -> None:
    path = repository / "generated/one/pyproject.toml"
    path.write_text(path.read_text("utf-8") + "# a comment\n", "utf-8")
    assert changed(repository, "HEAD") == []


def test_new_versions_and_new_packages_are_built(repository: Path) -> None:
    package(repository, "two", "0.2.0")
    package(repository, "three", "0.1.0")
    commit(repository)
    assert changed(repository, "HEAD~1") == ["three", "two"]


def test_after_a_commit_that_is_not_known_everything_is_built(repository: Path) -> None:
    assert changed(repository, "0" * 40) == ["one", "two"]
