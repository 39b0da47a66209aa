"""A further vendor in a copy of the project: the tests of every vendor take it up by themselves."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.build import build
from generator.emit.tree import write_tree
from tests.support.projects import REPOSITORY

VENDOR = "tool_shed"
SHARED = {
    "clients/test_every_operation.py": "authorized and as its spec describes",
    "clients/test_leaks.py": "credentials in logs and errors",
    "clients/test_secrets.py": "credentials in tracebacks",
    "decoding/test_every_schema.py": "decoding",
    "decoding/test_requests.py": "encoding",
    "sandbox/test_access.py": "access to the sandbox",
    "sandbox/test_every_operation.py": "the sandbox",
    "sandbox/test_quickstarts.py": "code of the README",
}
"""The tests of every vendor that run for the new one, and what they are about."""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The outcome of each test of the new vendor, in a project that has no other vendor."""
    root = tmp_path_factory.mktemp("copy")
    ignored = shutil.ignore_patterns("golden", "bench", "newcomer")
    for folder in ("generator", "tests"):
        shutil.copytree(REPOSITORY / folder, root / folder, ignore=ignored)
    (root / "specs").mkdir()
    for path in ("pyproject.toml", "LICENSE", "specs/dialect.schema.json"):
        shutil.copy(REPOSITORY / path, root / path)
    shutil.copytree(Path(__file__).parent / VENDOR, root / "specs" / VENDOR)
    write_tree(root / "generated" / VENDOR, build(root / "specs", VENDOR))
    files = [f"tests/{name}" for name in SHARED]
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-rA",
            "-p",
            "no:cacheprovider",
            "-k",
            VENDOR,
            *files,
        ],
        cwd=root,
        env={**os.environ, "PYTEST_ADDOPTS": "", "PYTEST_XDIST_WORKER": ""},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    found = re.findall(r"(?m)^(PASSED|FAILED|ERROR) (tests/\S+)", done.stdout)
    assert found, done.stdout + done.stderr
    return {test: outcome for outcome, test in found}


def test_the_tests_of_every_vendor_pass_for_a_new_one(told: dict[str, str]) -> None:
    assert [test for test, outcome in told.items() if outcome != "PASSED"] == []


@pytest.mark.parametrize("file", SHARED)
def test_a_file_of_shared_tests_has_tests_of_a_new_vendor(file: str, told: dict[str, str]) -> None:
    assert [test for test in told if test.startswith(f"tests/{file}::") and VENDOR in test]
