"""Projects with generated packages, for the tests of the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.projects import Project


@pytest.fixture(scope="session")
def two_packages(fresh_project: Project, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project with two generated packages; to be copied, not changed."""
    project = fresh_project.copy(tmp_path_factory.mktemp("two") / "project")
    project.spec("one")
    project.spec("two")
    assert project.run() == 0
    return project


@pytest.fixture
def fresh(two_packages: Project, tmp_path: Path) -> Project:
    """A project of its own with two generated packages, up to date."""
    return two_packages.copy(tmp_path / "project")
