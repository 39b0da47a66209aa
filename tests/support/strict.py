"""Type checks of a generated package, with both type checkers in their strict modes.

The runtime in a package is not checked: `make types` checks it where it is written.
"""

from __future__ import annotations

import fcntl
import json
import subprocess
import sys
from pathlib import Path

from .projects import REPOSITORY

CACHE = REPOSITORY / ".mypy_cache"
RUNTIME_IGNORED = "[mypy]\n[mypy-*._runtime.*]\nignore_errors = True\n"


def mypy_errors(source: Path) -> list[str]:
    """Return the errors of mypy in the source code of packages.

    All packages of tests share a cache, so that mypy reads the standard library and httpx once.
    """
    config = source / "mypy.ini"
    config.write_text(RUNTIME_IGNORED, "utf-8")
    command = (sys.executable, "-m", "mypy", "--strict", "--no-error-summary")
    options = (f"--config-file={config}", f"--cache-dir={CACHE / 'packages'}")
    CACHE.mkdir(exist_ok=True)
    with (CACHE / "packages.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = _run(*command, *options, ".", cwd=source)
    assert bool(done.stdout) == bool(done.returncode), done.stderr
    return done.stdout.splitlines()


def pyright_errors(source: Path) -> list[str]:
    """Return the errors of basedpyright in the source code of packages."""
    config = source / "pyrightconfig.json"
    settings = {
        "include": ["."],
        "exclude": ["**/_runtime"],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    config.write_text(json.dumps(settings), "utf-8")
    command = str(Path(sys.executable).with_name("basedpyright"))
    options = ("-p", str(config), "--pythonpath", sys.executable, "--outputjson")
    report = json.loads(_run(command, *options, cwd=source).stdout)
    assert report["summary"]["filesAnalyzed"] > 0
    return [
        f"{item['file']}:{item['range']['start']['line'] + 1}: {item['message']}"
        for item in report["generalDiagnostics"]
        if item["severity"] == "error"
    ]


def _run(*command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, check=False, timeout=300
    )
