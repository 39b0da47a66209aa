"""`each` runs a test with every case, and a failure names its case."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
TESTS = """
from tests.support.each import each

class Server:
    renewed = 0

    def renew(self):
        self.renewed += 1

import pytest

@pytest.fixture
def server():
    server = Server()
    yield server
    print("ran", server.renewed)

@each("number", [1, 2, 3], ids=["one", "two", "three"])
@each(("status", "word"), [(200, "fine"), (404, "gone")])
def test_numbers(server, number, status, word):
    assert (number, status) != (2, 404), word
"""


def test_a_case_that_fails_is_named_and_the_others_run(tmp_path: Path) -> None:
    file = tmp_path / "test_numbers.py"
    file.write_text(TESTS, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-s", "--rootdir", str(tmp_path), str(file)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "ran 6" in done.stdout
    assert done.stdout.count("SUBFAILED") == 1
    assert "SUBFAILED[404-gone-two]" in done.stdout
    assert "gone" in done.stdout
