"""What packages say of themselves besides their spec: the table `tool.generator` of the project."""

from __future__ import annotations

import pytest

from tests.support.projects import Project

TABLE = """
    [tool.generator]
    license = "MIT"
    authors = ["Ada Cook"]
    repository = "https://git.example.org/group/clients"
"""


def test_a_project_without_the_table_gives_packages_without_license_and_links(
    project: Project,
) -> None:
    project.spec("one")
    assert project.run() == 0
    text = (project.package("one") / "pyproject.toml").read_text("utf-8")
    assert not any(word in text for word in ("license", "authors", "Source"))
    assert not (project.package("one") / "LICENSE").exists()


def test_a_change_of_the_table_or_the_license_writes_the_packages_again(project: Project) -> None:
    project.spec("one")
    project.file("pyproject.toml", TABLE)
    project.file("LICENSE", "Free.  \n\n")
    assert project.run() == 0
    assert (project.package("one") / "LICENSE").read_text("utf-8") == "Free.\n"
    project.file("LICENSE", "Freer.\n")
    assert project.run() == 0
    assert (project.package("one") / "LICENSE").read_text("utf-8") == "Freer.\n"
    project.file("pyproject.toml", TABLE.replace("Ada", "Eve"))
    assert project.run() == 0
    assert "Eve Cook" in (project.package("one") / "pyproject.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"MIT"', '"MIT\\n"', "must be an SPDX expression, such as MIT (#/tool/generator/license)"),
        ('["Ada Cook"]', '["", "Eve"]', "must be a list of names (#/tool/generator/authors)"),
        ('["Ada Cook"]', '["A\\u202e"]', "contains a control or invisible character"),
        ("https://git", "http://git", "must be the address of this project, https://host/group"),
        ("group/clients", "group/clients?x", "(#/tool/generator/repository)"),
        ("authors", "author", "is not known; known are license, authors, repository, published"),
        ("[tool.generator]", "[tool]\ngenerator = 7\n[x]", "must be a table (#/tool/generator"),
        ("[tool.generator]", "[tool.generator", "pyproject.toml: cannot be read: "),
    ],
)
def test_a_wrong_value_is_refused_with_its_place_and_nothing_is_written(
    old: str, new: str, message: str, project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.spec("one")
    project.file("LICENSE", "Free.\n")
    project.file("pyproject.toml", TABLE.replace(old, new))
    assert project.run() == 2
    told = capsys.readouterr().err
    assert told.startswith("pyproject.toml: ")
    assert message in told
    assert project.generated() == {}


def test_a_license_without_its_text_is_noted(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.spec("one")
    project.file("pyproject.toml", TABLE)
    assert project.run() == 0
    note = "one: note: LICENSE: does not exist, so packages have no text of the license"
    assert note in capsys.readouterr().out
    text = (project.package("one") / "pyproject.toml").read_text("utf-8")
    assert 'license = "MIT"' in text
    assert "license-files" not in text
