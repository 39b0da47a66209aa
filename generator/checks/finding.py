"""One finding of a check, in the same form for every tool."""

from __future__ import annotations

import os
from pathlib import Path

import attrs


@attrs.frozen(order=True)
class Finding:
    """The location of a finding, the tool and rule that reported it, and its message.

    `file` is relative to the project; `line` and `column` count from 1 (0: the whole file or line).
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
    """Return a path from a tool's output, relative to the project."""
    return Path(os.path.relpath(root / path, root)).as_posix()
