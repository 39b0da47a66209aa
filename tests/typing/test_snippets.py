"""Code of users: what is right passes both type checkers, what is wrong is found by both."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.vendors import ROOT

from .conftest import Lines

HERE = Path(__file__).parent
MARK = "  # error"


def marked(folder: str) -> dict[str, set[int]]:
    """Return the marked lines of every snippet in a folder."""
    return {
        path.relative_to(ROOT).as_posix(): {
            number
            for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
            if line.endswith(MARK)
        }
        for path in sorted((HERE / folder).glob("*.py"))
    }


@pytest.fixture(scope="module")
def found(check: Callable[[list[Path]], Lines]) -> Lines:
    """What a type checker says about all snippets."""
    return check(sorted(HERE.glob("good/*.py")) + sorted(HERE.glob("bad/*.py")))


def test_right_code_and_wrong_code_are_distinguished(found: Lines) -> None:
    wanted = {file: lines for file, lines in marked("bad").items() if lines}
    assert len(wanted) == len(marked("bad"))
    missed = {file: lines - set(found.get(file, {})) for file, lines in wanted.items()}
    extra = {
        f"{file}:{number}": message
        for file, messages in found.items()
        for number, message in messages.items()
        if number not in wanted.get(file, set())
    }
    assert (extra, {file: lines for file, lines in missed.items() if lines}) == ({}, {})
