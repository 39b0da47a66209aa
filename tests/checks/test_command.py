"""`python -m generator.checks`: one list of findings, with file and line, for all tools."""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Callable

import pytest

from generator.checks import command, python, specs, workflows
from generator.checks.command import main
from generator.checks.finding import Finding
from generator.checks.toolbox import missing
from tests.support.projects import REPOSITORY, Project

Output = pytest.CaptureFixture[str]
Edit = Callable[[Project], object]
LINE = re.compile(r"^[\w./-]+(:\d+){0,2} [\w-]+ [\w/@.-]+ \S")
COMMIT = "08c6903cd8c0fde910a37f88322edcfb5dd907a8"
WORKFLOW = f"""\
name: x
on: push
permissions: {{}}
jobs:
  x:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@{COMMIT} # v5.0.0
        with:
          persist-credentials: false
"""
CHANGELOG = "# Changelog\n\n## 0.1.0 (2030-01-15)\n\n- First.\n"
INVALID = {
    "a_list": "a: [\n",
    "a_word": "a: !!int x\n",
    "deep": "[" * 50_000,
    "documents": "a: 1\n---\n",
    "twice": "a: 1\na: 2\n",
}
"""YAML that no spec may have, by the name of its vendor."""
TOOLS = pytest.mark.skipif(missing() is not None, reason=f".tools: {missing()}")


def without_fault(project: Project) -> Project:
    """Make a project in which no check finds anything."""
    contact = {"name": "Mini", "url": "https://mini.example"}
    project.spec(
        "one", info={"title": "Mini", "version": "1", "description": "x", "contact": contact}
    )
    project.file("specs/one/CHANGELOG.md", CHANGELOG)
    project.file("pyproject.toml", (REPOSITORY / "pyproject.toml").read_text("utf-8"))
    project.file(".github/workflows/x.yml", WORKFLOW)
    return project


@pytest.fixture
def checked(project: Project) -> Project:
    """A project in which no check finds anything."""
    return without_fault(project)


def spec(vendor: str, old: str, new: str) -> Edit:
    """Add a vendor whose spec has a fault."""

    def edit(project: Project) -> None:
        text = (project.root / "specs/one/openapi.yaml").read_text("utf-8")
        assert old in text
        changed = text.replace(old, new, 1).replace('"mini', f'"{vendor}')
        project.file(f"specs/{vendor}/openapi.yaml", changed)
        project.file(f"specs/{vendor}/CHANGELOG.md", CHANGELOG)

    return edit


def file(path: str, text: str) -> Edit:
    return lambda project: project.file(path, text)


# A fault that each tool finds, each in a file of its own, and how its line in the list begins.
FINDINGS: dict[str, tuple[Edit, str]] = {
    "house rules": (
        spec("rules", '"x-evidence": "documented"', '"x-evidence": "perhaps"'),
        "specs/rules/openapi.yaml:",
    ),
    "house changelog": (
        file("specs/one/CHANGELOG.md", "# Changelog\n\n## 0.0.9 (2030-01-15)\n\n- Old.\n"),
        "specs/one/CHANGELOG.md:1 house changelog its first section is 0.0.9",
    ),
    "openapi-spec-validator standard": (
        spec("standard", '"in": "path"', '"in": "nowhere"'),
        "specs/standard/openapi.yaml:",
    ),
    "redocly": (
        spec("redocly", '"type": "string"', '"type": "text"'),
        "specs/redocly/openapi.yaml:",
    ),
    "spectral": (
        spec("spectral", '.example/v1"', '.example/v1/"'),
        "specs/spectral/openapi.yaml:",
    ),
    "ruff F401": (
        file("generator/unused.py", '"""Odd."""\n\nimport os\n'),
        "generator/unused.py:3:8 ruff F401",
    ),
    "ruff unformatted": (
        file("generator/odd.py", '"""Odd."""\n\nx = {}\ny  = 1\n'),
        "generator/odd",
    ),
    "check-jsonschema github-workflows": (
        file(".github/workflows/form.yml", WORKFLOW.replace("runs-on", "runs-onn")),
        ".github/workflows/form.yml:5 check-jsonschema github-workflows 'runs-on' is a required",
    ),
    "zizmor unpinned-uses": (
        file(".github/workflows/pins.yml", WORKFLOW.replace(COMMIT, "v5")),
        ".github/workflows/pins.yml:8:",
    ),
    "house workflows": (
        file(".github/workflows/house.yml", WORKFLOW.replace(" # v5.0.0", " # checked")),
        ".github/workflows/house.yml:8 house workflows add the version of this commit",
    ),
    "zizmor dangerous-triggers": (
        file(".github/workflows/on.yaml", WORKFLOW.replace("push", "pull_request_target")),
        ".github/workflows/on.yaml:",
    ),
    "zizmor artipacked": (
        file(".github/workflows/kept.yml", WORKFLOW.partition("        with:")[0]),
        ".github/workflows/kept.yml:",
    ),
}


FORM = "check-jsonschema github-workflows"
"""A workflow of another form stands alone: zizmor does not read workflows beside it."""


@pytest.fixture(scope="module")
def listed(fresh_project: Project, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The list for a project with all faults but that of the form, of one run of all tools."""
    project = without_fault(fresh_project.copy(tmp_path_factory.mktemp("faults") / "project"))
    for tool, (edit, _) in FINDINGS.items():
        if tool != FORM:
            edit(project)
    with contextlib.redirect_stdout(io.StringIO()) as out:
        assert main([], project.root) == 1
    return out.getvalue().splitlines()


@TOOLS
def test_a_project_without_a_fault_has_no_finding(checked: Project, capsys: Output) -> None:
    assert main([], checked.root) == 0
    assert capsys.readouterr().out == "0 finding(s)\n"


@TOOLS
@pytest.mark.parametrize("tool", [tool for tool in FINDINGS if tool != FORM])
def test_each_tool_adds_to_the_list(tool: str, listed: list[str]) -> None:
    assert contains(listed, tool), listed


@pytest.fixture(scope="module")
def unreadable(fresh_project: Project, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The list for a project with invalid YAML and a workflow of another form."""
    project = without_fault(fresh_project.copy(tmp_path_factory.mktemp("unread") / "project"))
    for name, text in INVALID.items():
        project.file(f"specs/{name}/openapi.yaml", text)
    FINDINGS[FORM][0](project)
    with contextlib.redirect_stdout(io.StringIO()) as out:
        assert main([], project.root) == 1
    return out.getvalue().splitlines()


@TOOLS
def test_a_workflow_of_another_form_is_added_to_the_list(unreadable: list[str]) -> None:
    assert contains(unreadable, FORM), unreadable
    assert [line for line in unreadable[:-1] if not LINE.match(line)] == []


@TOOLS
def test_invalid_yaml_is_the_only_finding_of_its_spec(unreadable: list[str]) -> None:
    findings = [line for line in unreadable if line.startswith("specs/")]
    assert len(findings) == len(INVALID)
    for name, finding in zip(sorted(INVALID), findings, strict=True):
        assert re.match(rf"specs/{name}/openapi.yaml:\d house rules ", finding)
    assert len(unreadable[:-1]) == len(INVALID) + 1
    assert unreadable[-1] == f"{len(INVALID) + 1} finding(s)"


def contains(lines: list[str], tool: str) -> bool:
    """Return whether a list contains the fault that a tool finds."""
    begin = FINDINGS[tool][1]
    return any(f" {tool}" in line and line.startswith(begin) for line in lines)


@TOOLS
def test_every_line_has_a_place_a_tool_and_a_rule(listed: list[str]) -> None:
    assert [line for line in listed[:-1] if not LINE.match(line)] == []


@TOOLS
def test_the_findings_of_all_tools_are_sorted_by_file_and_line(listed: list[str]) -> None:
    files = [line.split(":")[0].split()[0] for line in listed[:-1]]
    assert files == sorted(files)
    assert len(set(files)) == len(FINDINGS) - 1
    assert listed[-1] == f"{len(files)} finding(s)"


@TOOLS
def test_a_spec_that_cannot_be_read_is_a_finding_with_its_line(
    checked: Project, capsys: Output
) -> None:
    checked.file("specs/one/openapi.yaml", "openapi: 3.1.0\n\tx: [\n")
    assert main([], checked.root) == 1
    out = capsys.readouterr().out
    assert "specs/one/openapi.yaml:2 house rules is not valid YAML" in out


def test_without_the_tools_of_node_the_other_checks_run_and_the_reason_is_said(
    checked: Project, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "missing", lambda: "Node 22 or newer is needed: install it")
    checked.file("generator/odd.py", "import os\n")
    assert main([], checked.root) == 2
    said = capsys.readouterr()
    assert "ruff F401" in said.out
    assert said.err == "Redocly and Spectral cannot run: Node 22 or newer is needed: install it\n"


def test_the_checks_of_this_project_are_all_in_the_list() -> None:
    found = {check.__name__ for module in (specs, python, workflows) for check in public(module)}
    assert {check.__name__ for check in command.CHECKS} == found


def public(module: object) -> list[Callable[..., object]]:
    own = vars(module)["__name__"]
    return [
        value
        for name, value in vars(module).items()
        if not name.startswith("_") and getattr(value, "__module__", "") == own
    ]


def test_a_finding_is_one_line_whatever_its_message() -> None:
    finding = Finding("a.yaml", 3, 0, "tool", "rule", "one\n  two\tthree")
    assert str(finding) == "a.yaml:3 tool rule one two three"
