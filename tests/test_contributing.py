"""CONTRIBUTING.md: its worked example is run as it stands, and what it names exists."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import site
import subprocess
import sysconfig
import venv
from pathlib import Path

import attrs
import pytest

from generator.checks.toolbox import missing
from generator.review.change import Impact
from generator.review.versions import following, parse

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / ".github" / "CONTRIBUTING.md").read_text("utf-8")
EXAMPLES = ("Add a vendor in an hour", "Import a vendor's OpenAPI file")
_FILE = re.compile(r"(?:ave|nd) this as `([^`]+)`:\n\n```\w+\n(.*?)^```", re.S | re.M)
_CONSOLE = re.compile(r"^```console\n(.*?)^```", re.S | re.M)


@attrs.frozen
class Step:
    """A step of the example: a file to save, or a command with the lines that it prints."""

    file: str = ""
    content: str = ""
    command: str = ""
    printed: list[str] = attrs.field(factory=list[str])


def section(title: str) -> str:
    """Return the text of a section; headings in blocks of code do not end it."""
    lines: list[str] = []
    is_code = False
    for line in TEXT.partition(f"\n## {title}\n")[2].splitlines():
        is_code ^= line.startswith("```")
        if line.startswith("## ") and not is_code:
            break
        lines.append(line)
    return "\n".join([*lines, ""])


def steps(title: str) -> list[Step]:
    """Return the steps of a section in the order of the text."""
    text = section(title)
    found = {m.start(): [Step(file=m[1], content=m[2])] for m in _FILE.finditer(text)}
    for match in _CONSOLE.finditer(text):
        commands: list[Step] = []
        for line in match[1].splitlines():
            if line.startswith("$ "):
                commands.append(Step(command=line[2:]))
            else:
                commands[-1].printed.append(line)
        found[match.start()] = commands
    return [step for start in sorted(found) for step in found[start]]


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A project without a vendor: the generator, its tools, and an environment like ours."""
    root = tmp_path / "project"
    for folder in ("specs", "generated"):
        (root / folder).mkdir(parents=True)
    ignored = shutil.ignore_patterns("__pycache__")
    installed = shutil.ignore_patterns("node_modules", "venv", "warehouses")
    shutil.copytree(ROOT / "generator", root / "generator", ignore=ignored)
    for name in (
        "Makefile",
        "pyproject.toml",
        "LICENSE",
        ".requirements.lock",
        "specs/dialect.schema.json",
    ):
        shutil.copy(ROOT / name, root / name)
    shutil.copytree(ROOT / ".tools", root / ".tools", ignore=installed)
    (root / ".tools" / "node_modules").symlink_to(ROOT / ".tools" / "node_modules")
    venv.create(root / ".venv", symlinks=True)
    library = next((root / ".venv" / "lib").glob("python*/site-packages"))
    (library / "ours.pth").write_text("\n".join(site.getsitepackages()) + "\n", "utf-8")
    tool = Path(sysconfig.get_path("scripts")) / "basedpyright"
    (root / ".venv" / "bin" / tool.name).symlink_to(tool)
    ready = root / ".venv" / ".ready"
    ready.touch()
    # Older than the tools, so that nothing is installed again, which would replace those of ROOT.
    for path in (root / ".requirements.lock", root / ".tools" / "package-lock.json", ready):
        os.utime(path, (1, 1))
    for command in (("init", "--quiet"), ("add", "Makefile"), ("commit", "--quiet", "-m", "Empty")):
        run(root, "git", *command)
    return root


def run(root: Path, *command: str) -> str:
    """Run a command in a project, and return what it printed; it must succeed."""
    names = ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL")
    done = subprocess.run(
        command,
        cwd=root,
        env={**os.environ, **dict.fromkeys(names, "ada@example.org")},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, f"{shlex.join(command)}: {done.stdout}{done.stderr}"
    return done.stdout


def follow(root: Path, title: str) -> None:
    """Do what a section says."""
    for step in steps(title):
        if step.file:
            path = root / step.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(step.content, "utf-8")
            continue
        printed = run(root, *shlex.split(step.command))
        if step.printed:
            assert printed.splitlines() == step.printed


@pytest.mark.skipif(missing() is not None, reason=f".tools: {missing()}")
def test_the_worked_example_leads_from_an_empty_folder_to_a_client(empty: Path) -> None:
    follow(empty, EXAMPLES[0])
    assert (empty / "generated/garden_club/CHANGELOG.md").is_file()


@pytest.mark.skipif(missing() is not None, reason=f".tools: {missing()}")
def test_an_imported_file_is_called_updated_and_reviewed(empty: Path) -> None:
    follow(empty, EXAMPLES[1])
    review = json.loads((empty / "review.json").read_text("utf-8"))
    text = (empty / "review.md").read_text("utf-8")
    assert "isbn" in text
    assert "lend" not in text
    assert "due" not in text
    assert review


def test_the_example_saves_three_files_and_then_runs_the_client() -> None:
    assert [step.file for step in steps(EXAMPLES[0]) if step.file] == [
        "specs/garden_club/openapi.yaml",
        "specs/garden_club/CHANGELOG.md",
        "water.py",
    ]
    assert steps(EXAMPLES[0])[-1].command.endswith("water.py")


def test_every_make_target_it_names_exists() -> None:
    targets = set(re.findall(r"(?m)^([a-z]+):", (ROOT / "Makefile").read_text("utf-8")))
    named = set(re.findall(r"(?:`|\$ )make ([a-z]+)", TEXT))
    assert named <= targets


@pytest.mark.parametrize(
    ("words", "impact"),
    [
        ("breaking", Impact.BREAKING),
        ("compatible", Impact.COMPATIBLE),
        ("documentation", Impact.DOCUMENTATION),
    ],
)
def test_the_versions_in_its_examples_follow_the_rules(words: str, impact: Impact) -> None:
    row = re.search(rf"(?m)^\| {words}.*?\| (\S+) → (\S+) \| (\S+) → (\S+) \|$", TEXT)
    assert row is not None
    for base, head in ((row[1], row[2]), (row[3], row[4])):
        assert str(following(parse(base, "-"), impact)) == head
