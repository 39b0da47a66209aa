"""CONTRIBUTING.md: its worked example is run as it stands, and what it names exists."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import site
import subprocess
import venv
from pathlib import Path

import attrs
import pytest

from generator.checks.toolbox import missing
from generator.review.change import Impact
from generator.review.versions import following, parse

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / ".github" / "CONTRIBUTING.md").read_text("utf-8")
EXAMPLE = TEXT.partition("## Add a vendor in an hour")[2]
_FILE = re.compile(r"(?:ave|nd) this as `([^`]+)`:\n\n```\w+\n(.*?)^```", re.S | re.M)
_CONSOLE = re.compile(r"^```console\n(.*?)^```", re.S | re.M)


@attrs.frozen
class Step:
    """A step of the example: a file to save, or a command with the lines that it prints."""

    file: str = ""
    content: str = ""
    command: str = ""
    printed: list[str] = attrs.field(factory=list[str])


def steps() -> list[Step]:
    """Return the steps in the order of the text."""
    found = {m.start(): [Step(file=m[1], content=m[2])] for m in _FILE.finditer(EXAMPLE)}
    for match in _CONSOLE.finditer(EXAMPLE):
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
    shutil.copytree(ROOT / "generator", root / "generator", ignore=ignored)
    for name in ("Makefile", "pyproject.toml", ".requirements.lock", "specs/dialect.schema.json"):
        shutil.copy(ROOT / name, root / name)
    (root / ".tools").symlink_to(ROOT / ".tools")
    venv.create(root / ".venv", symlinks=True)
    library = next((root / ".venv" / "lib").glob("python*/site-packages"))
    (library / "ours.pth").write_text("\n".join(site.getsitepackages()) + "\n", "utf-8")
    ready = root / ".venv" / ".ready"
    ready.touch()
    # Older than the tools, so that nothing is installed again.
    for path in (root / ".requirements.lock", ready):
        os.utime(path, (1, 1))
    return root


@pytest.mark.skipif(missing() is not None, reason=f".tools: {missing()}")
def test_the_worked_example_leads_from_an_empty_folder_to_a_client(empty: Path) -> None:
    for step in steps():
        if step.file:
            path = empty / step.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(step.content, "utf-8")
            continue
        done = subprocess.run(
            shlex.split(step.command),
            cwd=empty,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, f"{step.command}: {done.stdout}{done.stderr}"
        if step.printed:
            assert done.stdout.splitlines() == step.printed
    assert (empty / "generated/garden_club/CHANGELOG.md").is_file()


def test_the_example_saves_three_files_and_then_runs_the_client() -> None:
    assert [step.file for step in steps() if step.file] == [
        "specs/garden_club/openapi.yaml",
        "specs/garden_club/CHANGELOG.md",
        "water.py",
    ]
    assert steps()[-1].command.endswith("water.py")


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
