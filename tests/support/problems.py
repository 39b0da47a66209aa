"""What a refused run wrote to stderr, taken apart."""

from __future__ import annotations

import re
from pathlib import Path

import attrs

_LINE = re.compile(r"(?P<file>[^:]+?)(:(?P<line>\d+))?: (?P<message>.+?)( \(#(?P<pointer>/.*)\))?")


@attrs.frozen
class Reported:
    """One problem as it was printed."""

    file: str
    line: int
    pointer: str
    message: str


def problems_of(err: str) -> list[Reported]:
    """Return the problems of a refused run; whatever else it wrote fails the test."""
    assert "Traceback" not in err
    *lines, summary = err.splitlines()
    assert summary == f"{len(lines)} problem(s); generated/ was not changed"
    found: list[Reported] = []
    for line in lines:
        match = _LINE.fullmatch(line)
        assert match, f"not a problem: {line!r}"
        found.append(
            Reported(
                match["file"], int(match["line"] or 0), match["pointer"] or "", match["message"]
            )
        )
    return found


def stands_there(root: Path, problem: Reported) -> bool:
    """Return whether the line of a problem shows the last part of its pointer."""
    last = problem.pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
    text = (root / problem.file).read_text("utf-8").splitlines()[problem.line - 1]
    return last in text or (last.isdigit() and text.lstrip().startswith("- "))
