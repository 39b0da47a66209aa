"""The README's scripts and its session, run as they stand."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from tests.support.vendors import VENDORS, spec_of

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


BLOCKS = re.findall(r"(?ms)^```(\w*)\n(.*?)^```", README)
SCRIPTS = [text for kind, text in BLOCKS if kind == "python"]
COMMANDS = [line[2:] for kind, text in BLOCKS for line in text.splitlines() if line[:1] == "$"]


@contextmanager
def started(command: list[str]) -> Generator[str]:
    """Run a command that serves, and give the address that it prints."""
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        try:
            assert server.stdout is not None
            yield server.stdout.readline().strip()
        finally:
            server.terminate()


def run(script: str, address: str, vendor: str, folder: Path) -> list[str]:
    """Run a script of the README and give the lines that it shows."""
    file = folder / "script.py"
    file.write_text(script, "utf-8")
    done = subprocess.run(
        [sys.executable, "-W", "error", str(file), address],
        env={**os.environ, "PYTHONPATH": str(ROOT / f"generated/{vendor}/src")},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_first_script_lists_people_of_the_sandbox(tmp_path: Path) -> None:
    [command] = [line for line in COMMANDS if line.startswith("make sandbox")]
    assert command == "make sandbox VENDOR=better_impact PORT=8010"
    with started([sys.executable, "-m", "generator.sandbox", "better_impact"]) as address:
        lines = run(SCRIPTS[0], address, "better_impact", tmp_path)
    assert re.match(r"\d+ \w+ \S+@example\.org$", lines[0])
    assert lines[-1].startswith("PageHeader(")


def test_the_session_of_the_sandbox_shows_what_the_readme_shows(tmp_path: Path) -> None:
    [command] = [line for line in COMMANDS if "--people 10000" in line]
    arguments = shlex.split(command.replace("--port 8010", "--port 0"))
    with started([sys.executable, *arguments[1:]]) as address:
        lines = run(SCRIPTS[1], address, "selflessly", tmp_path)
    shown = next(text for kind, text in BLOCKS if not kind and "10000 people," in text)
    timeless = [re.sub(r"\d+\.\d{3} s", "… s", line) for line in lines if line]
    assert timeless == [re.sub(r"\d+\.\d{3} s", "… s", line) for line in shown.splitlines()]
    assert any("failed (429)" in line for line in lines)


def test_the_tree_of_the_readme_names_every_module_of_the_pipeline() -> None:
    tree = README.partition("## What is where")[2].partition("## How it works")[0]
    known = set(re.findall(r"\w+", tree))
    folders = ("", "specs", "text", "plan", "emit", "sandbox", "checks", "review", "runtime")
    modules = {path.stem for name in folders for path in (ROOT / "generator" / name).glob("*.py")}
    assert modules - known - {"__init__", "__main__"} == set()


def test_the_extension_table_holds_every_extension_that_the_lint_knows() -> None:
    from generator.specs.dialect import dialect

    nodes = [dialect(), *dialect()["$defs"].values()]
    declared = {key for node in nodes for key in node.get("properties", {}) if key[:2] == "x-"}
    assert len(declared) > 15
    assert {name for name in declared if f"`{name}`" not in README} == set()


def test_the_table_of_vendors_and_the_links_to_packages_are_those_of_the_specs() -> None:
    sdk = {vendor: spec_of(vendor).root["x-sdk"] for vendor in VENDORS}
    rows = re.findall(r"(?m)^\| ([^|]+) \| `([^`]+-client)` \| `(\w+)` \|$", README)
    assert rows == [
        (each["title"], f"{vendor.replace('_', '-')}-client", each["class"])
        for vendor, each in sdk.items()
    ]
    links = re.findall(r"\[([^\]]+)\]\(generated/(\w+)/README\.md\)", README)
    assert links == [(each["title"], vendor) for vendor, each in sdk.items()]


def test_the_make_targets_of_the_readme_exist() -> None:
    used = set(re.findall(r"`make ([a-z]+)", README)) | set(re.findall(r"\$ make ([a-z]+)", README))
    targets = set(re.findall(r"(?m)^([a-z]+):", (ROOT / "Makefile").read_text("utf-8")))
    assert used <= targets
