"""Type checks of a generated package, with both type checkers in their strict modes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path


def type_errors(source: Path) -> list[str]:
    """Return the errors of mypy and basedpyright in the source code of a package.

    Those of basedpyright in the runtime, which `make types` checks, are left out.
    """
    done = _run(sys.executable, "-m", "mypy", "--strict", "--no-error-summary", ".", cwd=source)
    found = done.stdout.splitlines()
    config = source / "pyrightconfig.json"
    settings = {"include": ["."], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    config.write_text(json.dumps(settings), "utf-8")
    command = str(Path(sys.executable).with_name("basedpyright"))
    options = ("-p", str(config), "--pythonpath", sys.executable, "--outputjson")
    report = json.loads(_run(command, *options, cwd=source).stdout)
    assert report["summary"]["filesAnalyzed"] > 0
    return found + [
        f"{item['file']}:{item['range']['start']['line'] + 1}: {item['message']}"
        for item in report["generalDiagnostics"]
        if item["severity"] == "error" and "_runtime" not in Path(item["file"]).parts
    ]


def _run(*command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, check=False, timeout=300
    )
