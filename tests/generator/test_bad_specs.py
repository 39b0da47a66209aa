"""Specs that break a house rule or that an engine would not keep whole: refused where it stands."""

from __future__ import annotations

import pytest

from tests.support.minispec import complete, write_spec
from tests.support.problems import problems_of, stands_there
from tests.support.projects import THING, Project
from tests.support.violations import CASES, GET, changed


@pytest.mark.parametrize(("at", "value", "pointer", "message"), CASES.values(), ids=CASES.keys())
def test_a_violation_is_refused_at_its_place_and_touches_nothing(
    project: Project,
    capsys: pytest.CaptureFixture[str],
    at: str,
    value: str | None,
    pointer: str,
    message: str,
) -> None:
    write_spec(project.root, "bad", changed(at, value))
    project.file("generated/bad/README.md", "old\n")
    before = project.generated()
    assert project.run("bad") == 2
    assert (project.generated(), project.leftovers()) == (before, [])
    problems = problems_of(capsys.readouterr().err)
    assert [problem.pointer for problem in problems if message in problem.message] == [pointer]
    assert all(stands_there(project.root, problem) for problem in problems)


def test_the_spec_that_the_violations_start_from_is_good(project: Project) -> None:
    write_spec(project.root, "good", complete(THING, "good"))
    assert project.run() == 0


def test_every_violation_is_reported_at_once(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.spec(
        "bad",
        """
        paths:
          /a: {get: {operationId: same, x-sdk: {resource: a, method: b}, summary: ''}}
          /b: {get: {operationId: same, x-sdk: {resource: a, method: b}, x-evidence: no}}
          /c: {get: {operationId: other, x-sdk: {resource: a.b, method: c}}}
        """,
    )
    assert project.run() == 2
    messages = [problem.message for problem in problems_of(capsys.readouterr().err)]
    assert messages == [
        "has no summary",
        "a.b is also a resource; rename the method",
        "x-evidence False is not one of documented, corroborated, inferred",
        "same names two operations; rename one",
        "a.b names two operations; rename one",
    ]


def test_the_problems_of_all_vendors_are_reported_together(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.spec("one", openapi="3.0.0")
    project.spec("two", servers=[])
    assert project.run() == 2
    files = [problem.file for problem in problems_of(capsys.readouterr().err)]
    assert files == ["specs/one/openapi.yaml", "specs/two/openapi.yaml"]


def test_a_good_vendor_is_not_written_beside_a_bad_one(project: Project) -> None:
    project.spec("good")
    project.spec("bad", openapi="3.0.0")
    assert project.run() == 2
    assert project.generated() == {}


def test_a_file_that_a_reference_leads_to_is_named_in_its_problems(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.file("specs/bad/parts/item.yaml", "# Items.\nItem:\n  type: array\n  description: d\n")
    project.spec("bad", "paths: {/a: {get: {gives: {$ref: 'parts/item.yaml#/Item'}}}}")
    assert project.run() == 2
    problem = problems_of(capsys.readouterr().err)[-1]
    assert (problem.file, problem.line) == ("specs/bad/parts/item.yaml", 2)
    assert (problem.pointer, problem.message) == ("/Item", "is an array without items")


def test_lint_prints_the_findings_and_changes_nothing(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    write_spec(project.root, "bad", changed(f"{GET}/summary", None))
    assert project.run("--lint") == 1
    finding, total = capsys.readouterr().out.splitlines()
    assert finding.startswith("specs/bad/openapi.yaml:")
    assert finding.endswith(f": has no summary (#{GET})")
    assert total == "1 spec(s), 1 finding(s)"
    assert project.generated() == {}


def test_lint_prints_what_breaks_the_standard(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.spec("bad", info={"title": "No version"})
    assert project.run("--lint") == 1
    finding, _ = capsys.readouterr().out.splitlines()
    assert "breaks the standard: 'version' is a required property" in finding
    assert finding.endswith("(#/info)")


def test_lint_passes_a_good_spec(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.spec("good")
    assert project.run("--lint") == 0
    assert capsys.readouterr().out == "1 spec(s), 0 finding(s)\n"
