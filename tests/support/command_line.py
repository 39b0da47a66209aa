"""The command of a package, run in this process: starting Python takes longer than most commands.

What only a process shows is tested with processes, in `tests/command`.
"""

from __future__ import annotations

import importlib
import io
import sys
from collections.abc import Mapping
from pathlib import Path

import attrs
import pytest


@attrs.frozen
class Done:
    """How a command ended."""

    code: int
    shown: str
    told: str


def run_command(
    package: str, words: tuple[str, ...], folder: Path, environment: Mapping[str, str]
) -> Done:
    """Run the command of an import package in a folder, with more variables in the environment."""
    run = importlib.import_module(f"{package}.__main__").run
    shown = io.TextIOWrapper(io.BytesIO(), "utf-8", newline="")
    told = io.TextIOWrapper(io.BytesIO(), "utf-8", "backslashreplace", newline="")
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        patch.chdir(folder)
        patch.setattr(sys, "argv", [package, *words])
        patch.setattr(sys, "stdout", shown)
        patch.setattr(sys, "stderr", told)
        try:
            code = run()
        except SystemExit as ended:  # how argparse refuses, and ends after it showed the help
            code = ended.code
    return Done(code, _text(shown), _text(told))


def _text(stream: io.TextIOWrapper) -> str:
    stream.seek(0)  # writes what is still buffered
    return stream.read()
