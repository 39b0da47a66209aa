"""One finding of a check, whatever tool it is from."""

from __future__ import annotations

import os
from pathlib import Path

import attrs


@attrs.frozen(order=True)
class Finding:
    """Where something is wrong, which tool says so by which rule, and what it says.

    `file` is relative to the project; `line` and `column` count from 1, 0 means all of it.
    """

    file: str
    line: int
    column: int
    tool: str
    rule: str
    message: str

    def __str__(self) -> str:
        numbers = "".join(f":{number}" for number in (self.line, self.column) if number)
        return f"{self.file}{numbers} {self.tool} {self.rule} {' '.join(self.message.split())}"


def relative(path: str, root: Path) -> str:
    """Return a path that a tool prints as one relative to the project."""
    return Path(os.path.relpath(root / path, root)).as_posix()
