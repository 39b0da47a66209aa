"""`python -m generator.review` on branches of a project of its own."""

from __future__ import annotations

import contextlib
import io
import json
import re
import subprocess
from pathlib import Path
from typing import Any

import attrs
import pytest

from generator.checks.toolbox import missing
from generator.review.command import main
from tests.support.projects import RENAMED, THING, Project

pytestmark = pytest.mark.skipif(missing() is not None, reason=f".tools: {missing()}")

UPDATES = """
    paths:
      /things/{id}:
        patch:
          operationId: update_thing
          x-sdk: {resource: things, method: update}
          parameters: [{name: id, in: path}]
          takes: Thing
          gives: Thing
        put:
          operationId: replace_thing
          x-sdk: {same-as: update_thing}
          parameters: [{name: id, in: path}]
          takes: Thing
          gives: Thing
    components:
      schemas:
        Thing: {type: object, properties: {size: {type: integer}, name: {type: string}}}
"""
MORE = THING.replace("name: {type: string}", "name: {type: string}, more: {type: string}")
DESCRIBED = THING.replace("name: {type: string}", "name: {type: string, description: Its name}")
REPLACES = UPDATES.replace("{same-as: update_thing}", "{resource: things, method: replace}")

Output = pytest.CaptureFixture[str]


def git(project: Project, *arguments: str) -> str:
    done = subprocess.run(
        ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments],
        cwd=project.root,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def write(project: Project, vendor: str, fragment: str = THING, version: str = "0.1.0") -> None:
    """Write a spec with its changelog."""
    path = project.spec(vendor, fragment)
    text = path.read_text("utf-8")
    path.write_text(text.replace("0.1.0", version), "utf-8")
    project.file(f"specs/{vendor}/CHANGELOG.md", f"# Changelog\n\n## {version}\n\n- Things.\n")


def generate(project: Project, *vendors: str) -> None:
    """Generate the packages of some vendors, or of all."""
    assert project.run(*vendors) == 0


def begin(project: Project) -> Project:
    """Commit a project to main, and leave it on a branch that nothing has happened on."""
    git(project, "init", "--quiet", "--initial-branch=main")
    git(project, "add", "--all")
    git(project, "commit", "--quiet", "--message=Start")
    git(project, "checkout", "--quiet", "-b", "change")
    return project


@pytest.fixture(scope="module")
def begun(fresh_project: Project, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project on a branch that nothing has happened on; to be copied, not changed."""
    project = fresh_project.copy(tmp_path_factory.mktemp("begun") / "project")
    write(project, "one")
    write(project, "two")
    generate(project)
    return begin(project)


@pytest.fixture
def branch(begun: Project, tmp_path: Path) -> Project:
    """A project on a branch that nothing has happened on."""
    return begun.copy(tmp_path / "branch")


@attrs.frozen
class Told:
    """What a review told: its exit status, what it printed, and its project with both files."""

    code: int
    out: str
    project: Project

    def of(self, vendor: str) -> list[str]:
        """Return what was printed about a vendor."""
        lines = self.out.splitlines()
        return [line for line in lines if line.startswith(f"{vendor}: ")]

    def page(self, vendor: str) -> str:
        """Return the section of a vendor in the page."""
        return page(self.project).partition(f"\n## {vendor}\n")[2].partition("\n## ")[0]

    def json(self, vendor: str) -> dict[str, Any]:
        """Return what `review.json` tells about a vendor."""
        text = (self.project.root / "review.json").read_text("utf-8")
        [found] = [each for each in json.loads(text)["vendors"] if each["vendor"] == vendor]
        return dict(found)


def told(project: Project) -> Told:
    """Review the branch of a project."""
    with contextlib.redirect_stdout(io.StringIO()) as out:
        code = main([], project.root)
    return Told(code, out.getvalue(), project)


@pytest.fixture(scope="module")
def passing(begun: Project, tmp_path_factory: pytest.TempPathFactory) -> Told:
    """A review of an announced break, a compatible change without a version, and a new vendor."""
    project = begun.copy(tmp_path_factory.mktemp("passing") / "project")
    write(project, "one", RENAMED, "0.2.0")
    write(project, "two", MORE)
    write(project, "three")
    generate(project)
    return told(project)


@pytest.fixture(scope="module")
def blocked(fresh_project: Project, tmp_path_factory: pytest.TempPathFactory) -> Told:
    """A review of vendors that each have something to correct, and of one without a change.

    One run reviews them all, because a run of the type checker takes seconds for any package.
    """
    project = fresh_project.copy(tmp_path_factory.mktemp("blocked") / "project")
    for vendor in ("silent", "unwritten", "stale", "rewritten", "quiet"):
        write(project, vendor)
    write(project, "gains", UPDATES)
    write(project, "loses", REPLACES)
    generate(project)
    as_it_was_once(project, "rewritten")
    begin(project)
    write(project, "silent", RENAMED)
    write(project, "unwritten", RENAMED, "0.2.0")
    project.file("specs/unwritten/CHANGELOG.md", "# Changelog\n\n## 0.1.0\n\n- Things.\n")
    write(project, "gains", REPLACES)
    write(project, "loses", UPDATES)
    generate(project)
    write(project, "stale", DESCRIBED)
    return told(project)


def as_it_was_once(project: Project, vendor: str) -> None:
    """Give a package what the present generator does not write.

    A method, a wider argument of the awaited method alone, and a method of the runtime.
    """
    source = project.package(vendor) / "src" / f"{vendor}_client"
    things = source / "resources" / "things.py"
    extra = "    def count(self) -> int:\n        return 1\n\n"
    head, mark, rest = things.read_text("utf-8").partition("class AsyncThings(")
    head = head.replace("    def retrieve(", f"{extra}    def retrieve(", 1)
    things.write_text(head + mark + rest.replace("id: int,", "id: int | str,"), "utf-8")
    errors = source / "_runtime" / "errors.py"
    text = errors.read_text("utf-8")
    line = "class PagingError(ClientError):\n"
    assert line in text
    errors.write_text(text.replace(line, f"{line}{extra}"), "utf-8")


def page(project: Project) -> str:
    return (project.root / "review.md").read_text("utf-8")


def test_a_branch_without_a_change_is_reported_in_one_line(branch: Project, capsys: Output) -> None:
    assert main([], branch.root) == 0
    said = capsys.readouterr().out
    left = git(branch, "rev-parse", "main")[:12]
    assert said == f"No spec and no generated package has changed since {left}.\n"
    assert page(branch) == said.replace(left, f"`{left}`")
    found = json.loads((branch.root / "review.json").read_text("utf-8"))
    assert found == {"base": left, "blocking": False, "vendors": []}


def test_a_break_that_the_version_does_not_announce_blocks(blocked: Told) -> None:
    assert blocked.code == 1
    [must] = blocked.json("silent")["blocking"]
    assert must.startswith("the change is breaking: set `x-sdk.version`")
    assert "to 0.2.0" in must
    assert f"silent: MUST: {must}" in blocked.of("silent")
    assert "models.Thing.name" in blocked.page("silent")


def test_a_vendor_without_a_change_is_not_reviewed(blocked: Told) -> None:
    assert blocked.of("quiet") == []
    assert "quiet" not in page(blocked.project)


def test_a_break_that_version_and_changelog_announce_passes(passing: Told) -> None:
    assert passing.code == 0
    assert "| 0.1.0 → 0.2.0, fits |" in page(passing.project)


def test_a_break_that_the_changelog_does_not_announce_blocks(blocked: Told) -> None:
    assert blocked.code == 1
    [must] = blocked.json("unwritten")["blocking"]
    assert must.startswith("specs/unwritten/CHANGELOG.md has no section `## 0.2.0`")
    assert f"unwritten: MUST: {must}" in blocked.of("unwritten")


def test_a_compatible_change_without_a_version_is_advice(passing: Told) -> None:
    assert passing.code == 0
    assert "two: should: the change is compatible: set `x-sdk.version`" in passing.out


def test_a_package_that_was_not_generated_again_blocks(blocked: Told) -> None:
    assert blocked.code == 1
    [stale] = [line for line in blocked.of("stale") if line.startswith("stale: MUST: ")]
    assert stale.endswith("make regenerate`")
    assert "- `src/stale_client/models.py`" in blocked.page("stale")


def test_a_broken_spec_prints_the_message_of_the_lint_and_no_review(
    branch: Project, capsys: Output
) -> None:
    branch.spec("one", THING.replace("/things/{id}", "/things/{other}"))
    assert main([], branch.root) == 2
    err = capsys.readouterr().err
    assert err.startswith("specs/one/openapi.yaml:")
    assert "the path and its path parameters differ: id, other" in err
    assert err.endswith("no review was written\n")
    assert not (branch.root / "review.md").exists()


def test_yaml_that_cannot_be_read_is_reported_with_its_line(
    branch: Project, capsys: Output
) -> None:
    branch.file("specs/one/openapi.yaml", "openapi: 3.1.0\n\tx: [\n")
    assert main([], branch.root) == 2
    assert capsys.readouterr().err.startswith("specs/one/openapi.yaml:2: is not valid YAML")


def test_a_base_that_git_does_not_know_is_refused(branch: Project, capsys: Output) -> None:
    assert main(["--base", "nowhere"], branch.root) == 2
    assert "git knows no revision 'nowhere'" in capsys.readouterr().err


def test_a_base_that_looks_like_an_option_is_refused(branch: Project, capsys: Output) -> None:
    assert main(["--base=--output=x"], branch.root) == 2
    assert "git knows no revision" in capsys.readouterr().err


def test_a_new_vendor_needs_no_more_than_a_changelog(passing: Told) -> None:
    assert passing.code == 0
    assert "three: new package; evidence 1 new; " in passing.out
    assert "Impact: new package." in page(passing.project)
    assert passing.json("three")["impact"] == "new package"


def test_the_page_of_a_new_vendor_describes_it_and_shows_no_table_of_sizes(passing: Told) -> None:
    text = passing.page("three")
    assert re.findall(r"(?m)^### (.*)$", text) == [
        "How it authenticates",
        "How it pages",
        "How it fails",
        "Operations by evidence",
        "Not documented by the vendor",
        "Contradictions and guesses",
        "What the client cannot do",
        "Names to judge",
    ]
    assert "| `things` | `retrieve` |" in text
    assert "_runtime" not in text


def test_a_vendor_may_only_go_when_the_projects_changelog_says_so(
    branch: Project, capsys: Output
) -> None:
    for path in ("specs/two/openapi.yaml", "specs/two/CHANGELOG.md"):
        (branch.root / path).unlink()
    branch.run()
    assert main([], branch.root) == 1
    assert "two: MUST: write `Removed: two-client` in CHANGELOG.md" in capsys.readouterr().out
    branch.file("CHANGELOG.md", "# Changelog\n\n- Removed: two-client.\n")
    assert main([], branch.root) == 0


def test_what_the_generator_changes_for_users_is_reviewed_like_a_change_of_the_spec(
    blocked: Told,
) -> None:
    assert blocked.code == 1
    assert blocked.json("rewritten")["blocking"]
    text = blocked.page("rewritten")
    assert "| **breaking** | `resources.things.Things.count` | was removed |" in text


def test_what_changes_in_the_runtime_alone_is_reviewed(blocked: Told) -> None:
    text = blocked.page("rewritten")
    assert "| **breaking** | `PagingError.count` | was removed |" in text


def test_a_break_of_the_asynchronous_client_alone_is_reported(blocked: Told) -> None:
    assert "Python 3 breaking;" in blocked.of("rewritten")[0]
    place = "| **breaking** | `resources.things.AsyncThings.retrieve` |"
    text = blocked.page("rewritten")
    assert f"{place} argument `id`: type `int \\| str` → `int`; code that used it" in text


@pytest.mark.parametrize(
    ("vendor", "api", "rows"),
    [
        (
            "gains",
            '**breaking** | `x-sdk.same-as "update_thing"` → none; `update_method="PUT"` no longer '
            "sends it",
            [
                "**breaking** | `Gains.__init__` | argument `update_method` was removed",
                "compatible | `resources.things.Things.replace` | is new: `models.Thing`",
            ],
        ),
        (
            "loses",
            'compatible | `x-sdk.same-as` none → "`update_thing`"; `update_method="PUT"` now sends '
            "it",
            [
                "**breaking** | `resources.things.Things.replace` | was removed",
                "compatible | `Loses.__init__` | new argument `update_method`: `UpdateMethod`",
            ],
        ),
    ],
    ids=["gets its own", "loses its own"],
)
def test_a_put_that_gets_or_loses_a_method_of_its_own(
    blocked: Told, vendor: str, api: str, rows: list[str]
) -> None:
    assert blocked.code == 1
    [must] = blocked.json(vendor)["blocking"]
    assert f"set `x-sdk.version` in specs/{vendor}/openapi.yaml to 0.2.0" in must
    assert f"{vendor}: MUST: {must}" in blocked.of(vendor)
    text = blocked.page(vendor)
    python = text.partition("### Python")[2].partition("### Evidence")[0]
    assert [line for line in python.split("\n") if line.startswith(("| **", "| comp"))] == [
        f"| {row} |" for row in rows
    ]
    impact, _, change = api.partition(" | ")
    assert any(
        line.startswith(f"| {impact} |") and line.endswith(f"`PUT /things/{{id}}`: {change} |")
        for line in text.split("\n")
    )


def test_the_review_can_be_written_elsewhere(branch: Project, tmp_path: Path) -> None:
    assert main(["--output", str(tmp_path / "out")], branch.root) == 0
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"review.md", "review.json"}
