"""Type checkers, run once over all snippets.

The packages themselves, and the runtime that they are made of, are checked by `make types`.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.support.vendors import GENERATED, ROOT

Lines = dict[str, dict[int, str]]
"""Messages by file (relative to the project) and line."""
_MYPY = re.compile(r"(?m)^(?P<file>[^:\n]+):(?P<line>\d+): error: (?P<message>.*)$")
SOURCES = sorted(str(path) for path in GENERATED.glob("*/src"))


def mypy(paths: Sequence[Path], folder: Path) -> Lines:
    """Return the errors of `mypy --strict`."""
    config = folder / "mypy.ini"
    config.write_text("[mypy]\n[mypy-*_client.*]\nignore_errors = True\n", "utf-8")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11"),
            *(f"--config-file={config}", "--no-color-output", "--no-error-summary"),
            *("--hide-error-context", "--no-pretty", "--explicit-package-bases"),
            *("--cache-dir", str(ROOT / ".mypy_cache" / "snippets")),
            *map(str, paths),
        ],
        cwd=ROOT,
        env={**os.environ, "MYPYPATH": os.pathsep.join(SOURCES)},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: Lines = {}
    for match in _MYPY.finditer(done.stdout):
        found.setdefault(match["file"], {})[int(match["line"])] = match["message"]
    assert bool(found) == bool(done.returncode), done.stdout + done.stderr
    return found


def pyright(paths: Sequence[Path], folder: Path) -> Lines:
    """Return the errors of basedpyright in its strict mode."""
    config = folder / "pyrightconfig.json"
    settings = {
        "include": [str(path) for path in paths],
        "extraPaths": SOURCES,
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        # An expression whose only point is its type is no mistake in a snippet.
        "reportUnusedExpression": False,
    }
    config.write_text(json.dumps(settings), "utf-8")
    command = Path(sys.executable).with_name("basedpyright")
    done = subprocess.run(
        [str(command), "-p", str(config), "--pythonpath", sys.executable, "--outputjson"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] > 0
    found: Lines = {}
    for item in report["generalDiagnostics"]:
        if item["severity"] == "error":
            file = Path(item["file"]).relative_to(ROOT).as_posix()
            found.setdefault(file, {})[item["range"]["start"]["line"] + 1] = item["message"]
    return found


@pytest.fixture(scope="module", params=["mypy", "basedpyright"])
def check(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[Sequence[Path]], Lines]:
    """Runs each of the type checkers, in its strict mode."""
    checker = mypy if request.param == "mypy" else pyright
    return lambda paths: checker(paths, tmp_path_factory.mktemp(request.param))
