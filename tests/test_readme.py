"""The README and the pages that it leads to: their commands and scripts run, their names exist."""

from __future__ import annotations

import os
import re
import shlex
import socket
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.surroundings import without_make
from tests.support.vendors import VENDORS, spec_of

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
PAGES = [
    "README.md",
    ".github/CONTRIBUTING.md",
    ".github/EXPORTS.md",
    ".github/WAREHOUSES.md",
    "generator/README.md",
    "generator/sandbox/README.md",
    "specs/README.md",
    "tests/bench/README.md",
    "tests/contract/README.md",
]
READERS = ("Use a client", "Write a spec", "Maintain the generator")
SCREEN = 50
"""Lines of a screen, long ones folded at 120 characters."""


def text_of(page: str) -> str:
    return (ROOT / page).read_text("utf-8")


def blocks_of(text: str) -> list[tuple[str, str]]:
    """Return the blocks of code of a page, each with its language."""
    return re.findall(r"(?ms)^```(\w*)\n(.*?)^```", text)


def section_of(text: str, title: str) -> str:
    return text.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def commands_of(text: str) -> list[str]:
    return [
        line[2:] for _, block in blocks_of(text) for line in block.splitlines() if line[:1] == "$"
    ]


@contextmanager
def started(command: list[str], folder: Path = ROOT) -> Generator[str]:
    """Run a command that serves, and give the address that it prints."""
    with subprocess.Popen(
        command,
        cwd=folder,
        env=without_make(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        try:
            assert server.stdout is not None
            yield server.stdout.readline().strip()
        finally:
            server.terminate()


def printed(command: list[str], folder: Path, **variables: str) -> list[str]:
    """Run a command and give the lines that it prints."""
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def free_port() -> str:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return str(found.getsockname()[1])


def test_five_commands_of_the_readme_lead_from_a_clone_to_a_row_in_sqlite(tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    clone.mkdir()
    for entry in ROOT.iterdir():
        (clone / entry.name).symlink_to(entry)
    part, port = section_of(README, READERS[0]), free_port()
    commands = [
        line.replace("/tmp/try", str(tmp_path / "try")).replace("8010", port)
        for line in commands_of(part)
    ]
    venv, install, sandbox, export, show = commands  # at most five
    for command in (venv, install):
        printed(["sh", "-c", command], clone)
    make, *rest = shlex.split(sandbox)
    # The environment of this run is not made again, even if its lock file is newer.
    with started([make, "--old-file=.venv/.ready", *rest], clone) as address:
        assert address == f"http://127.0.0.1:{port}"
        printed(["sh", "-c", export], clone)
        [row] = printed(["sh", "-c", show], clone)
        assert re.fullmatch(r"\('\d+', '\w+'\)", row)
        [script] = [text for kind, text in blocks_of(part) if kind == "python"]
        python = [str(tmp_path / "try/bin/python"), "-W", "error"]
        people = printed([*python, "-c", script, address], clone)
    assert len(people) > 20
    assert re.match(r"\d+ \w+ \S+@example\.org$", people[0])


def test_the_session_of_the_sandbox_shows_what_its_page_shows(tmp_path: Path) -> None:
    page = text_of("generator/sandbox/README.md")
    blocks = blocks_of(page)
    [script] = [text for kind, text in blocks if kind == "python"]
    [command] = [line for line in commands_of(page) if "--people 10000" in line]
    arguments = shlex.split(command.replace("--port 8010", "--port 0"))
    source = str(ROOT / "generated/selflessly/src")
    with started([sys.executable, *arguments[1:]]) as address:
        run = [sys.executable, "-W", "error", "-c", script, address]
        lines = printed(run, tmp_path, PYTHONPATH=source)
    shown = next(text for kind, text in blocks if not kind and "10000 people," in text)
    timeless = [re.sub(r"\d+\.\d{3} s", "… s", line) for line in lines if line]
    assert timeless == [re.sub(r"\d+\.\d{3} s", "… s", line) for line in shown.splitlines()]
    assert any("failed (429)" in line for line in lines)


@pytest.mark.parametrize("reader", READERS)
def test_each_reader_of_the_readme_needs_one_screen(reader: str) -> None:
    lines = section_of(README, reader).strip().splitlines()
    assert 10 < sum(1 + len(line) // 120 for line in lines) <= SCREEN


def test_the_page_of_the_generator_names_every_module_of_the_pipeline() -> None:
    tree = section_of(text_of("generator/README.md"), "Every module")
    known = set(re.findall(r"\w+", tree))
    folders = ("", "specs", "text", "plan", "emit", "sandbox", "checks", "review", "runtime")
    modules = {path.stem for name in folders for path in (ROOT / "generator" / name).glob("*.py")}
    assert modules - known - {"__init__", "__main__"} == set()


def test_the_extension_table_holds_every_extension_that_the_lint_knows() -> None:
    from generator.specs.dialect import dialect

    nodes = [dialect(), *dialect()["$defs"].values()]
    declared = {key for node in nodes for key in node.get("properties", {}) if key[:2] == "x-"}
    assert len(declared) > 15
    table = text_of("specs/README.md")
    assert {name for name in declared if f"`{name}`" not in table} == set()


def test_the_table_of_vendors_and_the_links_to_packages_are_those_of_the_specs() -> None:
    sdk = {vendor: spec_of(vendor).root["x-sdk"] for vendor in VENDORS}
    rows = re.findall(r"(?m)^\| ([^|]+) \| `([^`]+-client)` \| `(\w+)` \|$", README)
    assert rows == [
        (each["title"], f"{vendor.replace('_', '-')}-client", each["class"])
        for vendor, each in sdk.items()
    ]
    links = re.findall(r"\[([^\]]+)\]\(generated/(\w+)/README\.md\)", README)
    assert links == [(each["title"], vendor) for vendor, each in sdk.items()]


def test_the_make_targets_of_the_pages_exist() -> None:
    texts = "".join(map(text_of, PAGES))
    used = set(re.findall(r"(?:`|\$ )make ([a-z]+(?: [a-z]+)*)", texts))
    targets = set(re.findall(r"(?m)^([a-z]+):", text_of("Makefile")))
    assert {name for names in used for name in names.split()} <= targets


def anchors_of(text: str) -> set[str]:
    """Return the anchors of a page's headings, as GitHub makes them."""
    titles = re.findall(r"(?m)^#+ (.+)$", re.sub(r"(?ms)^```.*?^```", "", text))
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES)
def test_the_links_of_a_page_lead_to_files_and_headings(page: str) -> None:
    prose = re.sub(r"(?ms)^```.*?^```", "", text_of(page))
    for target in re.findall(r"\]\(([^)\s]+)\)", prose):
        if target.startswith("https://"):
            continue
        path, _, anchor = target.partition("#")
        file = (ROOT / page).parent / path if path else ROOT / page
        assert file.exists(), target
        assert not anchor or anchor in anchors_of(file.read_text("utf-8")), target
