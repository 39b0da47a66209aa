"""Changelogs beside the specs: copied into the packages, and checked against the version."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.specs.changelog import changelog, changelog_problems, sections, undated
from generator.specs.problems import SpecError
from tests.support.projects import REPOSITORY, Project

TEXT = "# Changelog\n\n## 0.2.0\n\n- New.  \n\n## 0.1.0 (first)\n\n- First.\n\n\n"
SPECS = REPOSITORY / "specs"


def written(folder: Path, data: bytes) -> Path:
    (folder / "specs/one").mkdir(parents=True)
    (folder / "specs/one/CHANGELOG.md").write_bytes(data)
    return folder / "specs"


def test_a_package_has_the_changelog_of_its_spec_and_where_it_comes_from(project: Project) -> None:
    project.spec("one")
    project.file("specs/one/CHANGELOG.md", TEXT)
    assert project.run() == 0
    lines = (project.package("one") / "CHANGELOG.md").read_text("utf-8").splitlines()
    assert lines[0].startswith("<!-- Generated from specs/one/CHANGELOG.md ")
    assert lines[1:] == [line.rstrip() for line in TEXT.rstrip().splitlines()]


def test_a_package_of_a_spec_without_a_changelog_has_none(project: Project) -> None:
    project.spec("one")
    assert project.run() == 0
    assert not (project.package("one") / "CHANGELOG.md").exists()


def test_the_versions_of_a_changelog_are_its_second_headings() -> None:
    assert sections(TEXT) == ["0.2.0", "0.1.0"]
    assert sections("# Only a title\n### 1.0.0\n") == []
    assert sections("## \n##   \n\nText\n") == []


def test_the_first_section_must_be_the_version_of_the_spec(tmp_path: Path) -> None:
    specs = written(tmp_path, TEXT.encode())
    assert changelog_problems(specs, "one", "0.2.0") == []
    assert "its first section is 0.2.0" in changelog_problems(specs, "one", "0.3.0")[0].message
    assert "does not exist" in changelog_problems(specs, "two", "0.1.0")[0].message


def test_a_version_without_the_day_when_it_appeared_is_found_with_its_line(tmp_path: Path) -> None:
    heads = ["0.3.0 (2026-11-30)", "0.2.0 (2026-02-30)", "0.1.0 (soon)", "0.0.1"]
    text = "".join(f"## {head}\n\n" for head in heads)
    specs = written(tmp_path, f"# Log\n\n{text}".encode())
    assert [str(problem) for problem in undated(specs, "one")] == [
        f"specs/one/CHANGELOG.md:{line}: write the day of {version}: `## {version} (YYYY-MM-DD)`"
        for line, version in ((5, "0.2.0"), (7, "0.1.0"), (9, "0.0.1"))
    ]


@pytest.mark.parametrize(
    ("data", "message"),
    [(b"\xff", "UTF-8"), ("# Log\n\n\u202egnol\n".encode(), "control or invisible character")],
)
def test_text_that_could_hide_something_is_refused_with_its_line(
    data: bytes, message: str, tmp_path: Path
) -> None:
    with pytest.raises(SpecError, match=message) as caught:
        changelog(written(tmp_path, data), "one")
    problem = caught.value.problems[0]
    assert problem.file == "specs/one/CHANGELOG.md"
    assert problem.line == (3 if b"Log" in data else 0)


@pytest.mark.parametrize("vendor", sorted(p.parent.name for p in SPECS.glob("*/openapi.yaml")))
def test_each_vendor_lists_its_version(vendor: str) -> None:
    from generator.specs.loading import load

    version = load(SPECS, vendor).root["x-sdk"]["version"]
    assert changelog_problems(SPECS, vendor, version) == []
