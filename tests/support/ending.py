"""Runs the generator in a child process that ends early: killed, or with little room for files.

`python -m tests.support.ending FOLDER` replaces the tree `FOLDER/old` by `FOLDER/new`, again and
again from the beginning: the first process is killed before its first step that changes the disk,
the second before its second step, and so on until one reaches the end. Each leaves its tree in a
folder with the number of that step. It is a program of its own because small ones fork quickly.
"""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import IO, TYPE_CHECKING

import attrs

from generator.emit.tree import read_tree, write_tree

if TYPE_CHECKING:
    from .projects import Project

REPOSITORY = Path(__file__).resolve().parents[2]
_CHANGES = ("os.rename", "os.remove", "os.mkdir", "os.rmdir", "shutil.rmtree")
_WRITES = os.O_WRONLY | os.O_RDWR
_PATIENCE = 60
"""Seconds after which the system ends a run that hangs."""


@attrs.frozen
class Run:
    """A run of the generator in a child process, which is forked and so need not load it."""

    process: int
    errors: IO[str]

    @classmethod
    def begin(cls, act: Callable[[], int]) -> Run:
        """Begin a run that ends with the exit code of a function."""
        errors = tempfile.TemporaryFile("w+")  # noqa: SIM115 (`end` closes it)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # about other threads
            process = os.fork()
        if process == 0:
            code = 1
            try:
                signal.alarm(_PATIENCE)
                with errors, redirect_stdout(StringIO()), redirect_stderr(errors):
                    code = act()
            finally:
                os._exit(code)
        return cls(process, errors)

    def end(self) -> tuple[int, str]:
        """Wait for the end; return the exit code, or the negative signal, and the errors."""
        status = os.waitpid(self.process, 0)[1]
        with self.errors as errors:
            errors.seek(0)
            return os.waitstatus_to_exitcode(status), errors.read()


def killed_at_any_step(folder: Path) -> subprocess.CompletedProcess[str]:
    """Replace the tree of a folder, killed before each step in turn."""
    return subprocess.run(
        [sys.executable, "-m", "tests.support.ending", str(folder)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def killed(project: Project, step: int) -> int:
    """Regenerate a project in a process that is killed before a step; return its exit code."""

    def act() -> int:
        kill_before(step, project.root / "generated")
        return project.run()

    return Run.begin(act).end()[0]


def limited(project: Project, size: int) -> tuple[int, str]:
    """Regenerate a project with a limit, in bytes, for a file; return exit code and errors."""

    def act() -> int:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        return project.run()

    return Run.begin(act).end()


def kill_before(step: int, folder: Path) -> None:
    """Kill this process before it changes something in a folder for the given time."""
    done = 0

    def count(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal done
        changes = event in _CHANGES or (event == "open" and int(str(arguments[2])) & _WRITES)
        if changes and str(arguments[0]).startswith(str(folder)):
            done += 1
            if done == step:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)


def _replace_and_be_killed(folder: Path) -> None:
    files = {path: data.decode() for path, data in read_tree(folder / "new").items()}
    for step in range(1, 1000):
        root = folder / str(step) / "package"
        shutil.copytree(folder / "old", root, symlinks=True)

        def act(step: int = step, root: Path = root) -> int:
            kill_before(step, folder)
            write_tree(root, files)
            return 0

        if Run.begin(act).end() == (0, ""):
            return


if __name__ == "__main__":
    _replace_and_be_killed(Path(sys.argv[1]))
