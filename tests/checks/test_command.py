"""`python -m generator.checks`: one list of findings, with file and line, for all tools."""

from __future__ import annotations

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
TOOLS = pytest.mark.skipif(missing() is not None, reason=f".tools: {missing()}")


@pytest.fixture
def checked(project: Project) -> Project:
    """A project in which no check finds anything."""
    contact = {"name": "Mini", "url": "https://mini.example"}
    project.spec(
        "one", info={"title": "Mini", "version": "1", "description": "x", "contact": contact}
    )
    project.file("specs/one/CHANGELOG.md", "# Changelog\n\n## 0.1.0 (2030-01-15)\n\n- First.\n")
    project.file("pyproject.toml", (REPOSITORY / "pyproject.toml").read_text("utf-8"))
    project.file(".github/workflows/x.yml", WORKFLOW)
    return project


def spec(old: str, new: str) -> Edit:
    def edit(project: Project) -> None:
        path = project.root / "specs/one/openapi.yaml"
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")

    return edit


def file(path: str, text: str) -> Edit:
    return lambda project: project.file(path, text)


# What each tool finds, and how its line in the list begins.
FINDINGS: dict[str, tuple[Edit, str]] = {
    "house rules": (
        spec('"x-evidence": "documented"', '"x-evidence": "perhaps"'),
        "specs/one/openapi.yaml:",
    ),
    "house changelog": (
        file("specs/one/CHANGELOG.md", "# Changelog\n\n## 0.0.9 (2030-01-15)\n\n- Old.\n"),
        "specs/one/CHANGELOG.md:1 house changelog its first section is 0.0.9",
    ),
    "openapi-spec-validator standard": (
        spec('"in": "path"', '"in": "nowhere"'),
        "specs/one/openapi.yaml:",
    ),
    "redocly": (spec('"type": "string"', '"type": "text"'), "specs/one/openapi.yaml:"),
    "spectral": (
        spec('"url": "https://api.mini.example/v1"', '"url": "https://api.mini.example/v1/"'),
        "specs/one/openapi.yaml:",
    ),
    "ruff F401": (
        file("generator/odd.py", '"""Odd."""\n\nimport os\n'),
        "generator/odd.py:3:8 ruff F401",
    ),
    "ruff unformatted": (
        file("generator/odd.py", '"""Odd."""\n\nx = {}\ny  = 1\n'),
        "generator/odd",
    ),
    "check-jsonschema github-workflows": (
        file(".github/workflows/x.yml", WORKFLOW.replace("runs-on", "runs-onn")),
        ".github/workflows/x.yml:5 check-jsonschema github-workflows 'runs-on' is a required",
    ),
    "zizmor unpinned-uses": (
        file(".github/workflows/x.yml", WORKFLOW.replace(COMMIT, "v5")),
        ".github/workflows/x.yml:8:",
    ),
    "house workflows": (
        file(".github/workflows/x.yml", WORKFLOW.replace(" # v5.0.0", " # checked")),
        ".github/workflows/x.yml:8 house workflows add the version of this commit",
    ),
    "zizmor dangerous-triggers": (
        file(".github/workflows/y.yaml", WORKFLOW.replace("push", "pull_request_target")),
        ".github/workflows/y.yaml:",
    ),
    "zizmor artipacked": (
        file(".github/workflows/x.yml", WORKFLOW.partition("        with:")[0]),
        ".github/workflows/x.yml:",
    ),
}


@TOOLS
def test_a_project_without_a_fault_has_no_finding(checked: Project, capsys: Output) -> None:
    assert main([], checked.root) == 0
    assert capsys.readouterr().out == "0 finding(s)\n"


@TOOLS
@pytest.mark.parametrize("tool", FINDINGS)
def test_each_tool_adds_to_the_list(tool: str, checked: Project, capsys: Output) -> None:
    edit, begin = FINDINGS[tool]
    edit(checked)
    assert main([], checked.root) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if f" {tool}" in line and line.startswith(begin)] != [], lines
    assert [line for line in lines[:-1] if not LINE.match(line)] == []


@TOOLS
def test_the_findings_of_all_tools_are_sorted_by_file_and_line(
    checked: Project, capsys: Output
) -> None:
    for name in ("house changelog", "ruff F401", "zizmor unpinned-uses", "redocly"):
        FINDINGS[name][0](checked)
    assert main([], checked.root) == 1
    lines = capsys.readouterr().out.splitlines()
    files = [line.split(":")[0].split()[0] for line in lines[:-1]]
    assert files == sorted(files)
    assert len(set(files)) == 4
    assert lines[-1] == f"{len(files)} finding(s)"


@TOOLS
@pytest.mark.parametrize(
    "text", ["a: [\n", "a: !!int x\n", "a: 1\na: 2\n", "a: 1\n---\n", "[" * 50_000]
)
def test_invalid_yaml_is_the_only_finding(checked: Project, capsys: Output, text: str) -> None:
    checked.file("specs/bad/openapi.yaml", text)
    assert main([], checked.root) == 1
    finding, total = capsys.readouterr().out.splitlines()
    assert re.match(r"specs/bad/openapi.yaml:\d house rules ", finding)
    assert total == "1 finding(s)"


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
