"""Problems with a spec: where, what is wrong, and what to do; all are reported together."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import attrs


@attrs.frozen(order=True)
class Problem:
    """One problem.

    `file` is relative to the project, `line` counts from 1 (0: no line), `pointer` is the JSON
    pointer in the file.
    """

    file: str
    line: int
    pointer: str
    message: str

    def __str__(self) -> str:
        location = f"{self.file}:{self.line}" if self.line else self.file
        pointer = f" (#{self.pointer})" if self.pointer else ""
        return f"{location}: {self.message}{pointer}"


class SpecError(Exception):
    """A spec cannot be used; `problems` lists the reasons in the order of files and lines."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type[SpecError], tuple[list[Problem]]]:
        """Return what another process makes the error from."""
        return SpecError, (self.problems,)


def fail(file: Path | str, message: str, *, line: int = 0, pointer: str = "") -> SpecError:
    """Return the error for a single problem."""
    return SpecError([Problem(str(file), line, pointer, message)])


def short(text: str) -> str:
    """Return text of a file for a message: its first 60 characters."""
    return text if len(text) <= 60 else f"{text[:60]}…"
