"""The README's quickstart, run as it stands."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


@pytest.fixture
def address() -> Generator[str]:
    """Start the local server that the README starts, and give what it prints."""
    command = [sys.executable, "-m", "tests.support.serve", "better_impact"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            yield server.stdout.readline().strip()
        finally:
            server.terminate()


def test_the_script_of_the_readme_lists_people_from_the_local_server(
    address: str, tmp_path: Path
) -> None:
    blocks = re.findall(r"(?ms)^```python\n(.*?)^```", README)
    script = tmp_path / "people.py"
    script.write_text(blocks[0], "utf-8")
    done = subprocess.run(
        [sys.executable, "-W", "error", str(script), address],
        env={**os.environ, "PYTHONPATH": str(ROOT / "generated/better_impact/src")},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert re.match(r"\d+ \w+ \S+@example\.org$", lines[0])
    assert lines[-1].startswith("PageHeader(")


def test_the_tree_of_the_readme_names_every_module_of_the_pipeline() -> None:
    tree = README.partition("## What is where")[2].partition("## How it works")[0]
    known = set(re.findall(r"\w+", tree))
    modules = {path.stem for path in (ROOT / "generator").glob("*.py")}
    assert modules - known - {"__init__", "__main__"} == set()


def test_the_extension_table_holds_every_extension_that_the_lint_knows() -> None:
    from generator import lint, lint_operations, lint_schemas

    declared = (
        lint.ROOT_EXTENSIONS | lint_operations.OPERATION_EXTENSIONS | lint_schemas.SCHEMA_EXTENSIONS
    )
    assert {name for name in declared if f"`{name}`" not in README} == set()


def test_the_make_targets_of_the_readme_exist() -> None:
    used = set(re.findall(r"`make ([a-z]+)", README)) | set(re.findall(r"\$ make ([a-z]+)", README))
    targets = set(re.findall(r"(?m)^([a-z]+):", (ROOT / "Makefile").read_text("utf-8")))
    assert used <= targets
