"""What lies in generated/ is what the specs and the generator give, everywhere and always."""

from __future__ import annotations

import functools
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.build import build
from generator.emit.tree import diff_tree, digest, read_tree
from generator.text.names import pascal
from tests.support import golden
from tests.support.exploring import ALL
from tests.support.projects import REPOSITORY

SPECS = REPOSITORY / "specs"
GENERATED = REPOSITORY / "generated"
VENDORS = sorted(path.parent.name for path in SPECS.glob("*/openapi.yaml"))

# Builds every vendor of the specs folders and prints a hash of what came out.
_DIGEST = """
import sys
from pathlib import Path
from tests.test_regeneration import digests
for line in digests(*map(Path, sys.argv[1:])):
    print(line)
"""


@functools.cache
def built(specs: Path, vendor: str) -> dict[str, str]:
    """Return the package of a vendor, built once in this process."""
    return build(specs, vendor)


def digests(*folders: Path) -> list[str]:
    """Return a line with a hash for every vendor of the specs folders."""
    return [
        f"{vendor} {digest((path, text.encode()) for path, text in built(specs, vendor).items())}"
        for specs in folders
        for vendor in sorted(path.parent.name for path in specs.glob("*/openapi.yaml"))
    ]


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_package_is_what_its_spec_generates(vendor: str) -> None:
    assert "".join(diff_tree(GENERATED / vendor, built(SPECS, vendor), vendor)) == ""


def test_every_package_has_a_spec() -> None:
    assert sorted(path.name for path in GENERATED.iterdir() if path.is_dir()) == VENDORS


@pytest.fixture(scope="module")
def kitchen_sink(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the spec of the kitchen sink, whose package is built once."""
    return golden.copy_spec(tmp_path_factory.mktemp("golden"))


def test_the_hash_seed_and_the_working_folder_leave_no_trace(
    kitchen_sink: Path, tmp_path: Path
) -> None:
    # The packages in generated/ were written with other seeds too; EXAMPLES=all builds them here.
    folders = (SPECS, kitchen_sink) if ALL else (kitchen_sink,)
    elsewhere = tmp_path / "a folder"
    elsewhere.mkdir()
    # The hash seed of this process is another one: a random one, or that of a test process.
    seed = "4711" if os.environ.get("PYTHONHASHSEED") != "4711" else "1"
    done = subprocess.run(
        [sys.executable, "-c", _DIGEST, *map(str, folders)],
        cwd=elsewhere,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
        check=True,
        timeout=90,
    )
    assert done.stdout.splitlines() == digests(*folders)
    assert len(done.stdout.splitlines()) == (len(VENDORS) + 1 if ALL else 1)


def test_two_builds_in_one_process_write_the_same(kitchen_sink: Path) -> None:
    first = built(kitchen_sink, golden.VENDOR)
    assert list(build(kitchen_sink, golden.VENDOR).items()) == list(first.items())


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_generator_names_no_vendor(vendor: str) -> None:
    spellings = [vendor, vendor.replace("_", "-"), vendor.replace("_", " "), pascal(vendor)]
    # A name that is an English word may stand in lower case where it is one.
    spellings = [s for s in spellings if "_" in vendor or s != s.lower()] or spellings[-1:]
    pattern = re.compile("|".join(rf"\b{re.escape(s)}(?![a-z])" for s in spellings))
    spaced = re.compile(re.escape(vendor.replace("_", " ")), re.I) if "_" in vendor else pattern
    found = [
        f"{path.relative_to(REPOSITORY)}:{number}"
        for path in sorted((REPOSITORY / "generator").rglob("*"))
        if path.suffix in (".py", ".jinja", ".jinja2")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if pattern.search(line) or spaced.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_generated_files_end_with_one_line_break_and_no_line_with_a_space(vendor: str) -> None:
    end = re.compile(rb"[^\n]\Z|\n\n\Z|[ \t\r]$", re.M)
    files = read_tree(GENERATED / vendor).items()
    odd = [path for path, data in files if end.search(data)]
    assert odd == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_generated_file_says_where_it_comes_from(vendor: str) -> None:
    copied = f"src/{vendor}_client/_runtime/"
    silent = [
        path
        for path, data in read_tree(GENERATED / vendor).items()
        if data and path != "LICENSE" and not path.startswith(copied)
        if not re.search(
            rf"(?m)^\S+ Generated from specs/{vendor}\b.* by `make regenerate`",
            data.decode()[:400],  # the front matter of a skill comes first
        )
    ]
    assert silent == []


def test_equal_files_have_equal_hashes_and_moved_bytes_do_not() -> None:
    assert digest([("a", b"bc")]) == digest([("a", b"bc")])
    assert digest([("a", b"bc")]) != digest([("ab", b"c")])
    assert digest([("a", b"b"), ("c", b"d")]) != digest([("a", b"bc"), ("", b"d")])
