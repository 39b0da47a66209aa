"""Specs that break a house rule or that an engine would not keep whole: refused where it stands."""

from __future__ import annotations

import pytest

from generator.checks.specs import house_rules
from tests.support.minispec import complete, write_spec
from tests.support.problems import problems_of, stands_there
from tests.support.projects import THING, Project
from tests.support.violations import CASES, GET, changed


@pytest.mark.parametrize(("at", "value", "pointer", "message"), CASES.values(), ids=CASES.keys())
def test_a_violation_is_refused_with_its_location_and_changes_nothing(
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
        "a.b is also a resource; rename the method",
        "is empty; fill it in",
        "same is the name of two operations; rename one",
        "a.b is the name of two operations; rename one",
        "is not one of documented, corroborated, inferred",
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


def test_the_house_rules_name_file_line_and_pointer_and_change_nothing(project: Project) -> None:
    write_spec(project.root, "bad", changed(f"{GET}/summary", None))
    (project.root / "specs/bad/CHANGELOG.md").write_text(
        "## 0.1.0 (2026-01-02)\n\n- First.\n", "utf-8"
    )
    [finding] = house_rules(project.root)
    assert (finding.file, finding.tool) == ("specs/bad/openapi.yaml", "house")
    assert finding.line > 0
    assert finding.message == f"has no summary; add it (#{GET})"
    assert project.generated() == {}


def test_the_standard_is_checked_beside_the_house_rules(project: Project) -> None:
    project.spec("bad", info={"title": "No version"})
    (project.root / "specs/bad/CHANGELOG.md").write_text(
        "## 0.1.0 (2026-01-02)\n\n- First.\n", "utf-8"
    )
    [finding] = house_rules(project.root)
    assert finding.tool == "openapi-spec-validator"
    assert "violates the OpenAPI standard: 'version' is a required property" in finding.message
    assert finding.message.endswith("(#/info)")


def test_a_good_spec_has_no_finding(project: Project) -> None:
    project.spec("good")
    (project.root / "specs/good/CHANGELOG.md").write_text(
        "## 0.1.0 (2026-01-02)\n\n- First.\n", "utf-8"
    )
    assert house_rules(project.root) == []
