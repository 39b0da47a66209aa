"""Runs the generator in a process that ends early: killed, or with too little room for its files.

`python -m tests.support.ending tree FOLDER` replaces the tree `FOLDER/old` by `FOLDER/new`, again
and again from the beginning: the first process is killed before its first step that changes the
disk, the second before its second step, and so on until one reaches the end. Each leaves its tree
in a folder with the number of that step.

`python -m tests.support.ending command ROOT STEP` regenerates a project; the process is killed
before a step. `python -m tests.support.ending room ROOT BYTES` regenerates a project with a limit
for the size of a file.
"""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from generator import build, command  # noqa: F401 (what is imported later would count as steps)
from generator.emit.tree import read_tree, write_tree

REPOSITORY = Path(__file__).resolve().parents[2]
_CHANGES = ("os.rename", "os.remove", "os.mkdir", "os.rmdir", "shutil.rmtree")
_WRITES = os.O_WRONLY | os.O_RDWR


def start(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run this module in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "tests.support.ending", *map(str, arguments)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


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
        child = os.fork()
        if child == 0:
            kill_before(step, folder)
            write_tree(root, files)
            os._exit(0)
        if os.waitpid(child, 0)[1] == 0:
            return


def main(kind: str, folder: str, number: str = "0") -> int:
    """Run one of the three."""
    if kind == "tree":
        _replace_and_be_killed(Path(folder))
        return 0
    if kind == "command":
        kill_before(int(number), Path(folder) / "generated")
    else:
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(number), int(number)))
    return command.main(["--jobs=1"], root=Path(folder))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
