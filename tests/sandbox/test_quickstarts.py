"""The examples in the README of every package, run as they stand against the sandbox."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.vendors import GENERATED, VENDORS, source_of

_RUN_ALL = """
import re, sys, pathlib
text = pathlib.Path(sys.argv[1]).read_text("utf-8")
for number, block in enumerate(re.findall(r"(?ms)^```python\\n(.*?)^```", text), 1):
    print(f"== {number}", flush=True)
    exec(compile(block, f"README.md, example {number}", "exec"), {"__name__": "__main__"})
"""


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_example_of_a_readme_runs_against_the_sandbox(
    vendor: str, start: Any, tmp_path: Path
) -> None:
    readme = GENERATED / vendor / "README.md"
    running = start(vendor, people=30, records=20)
    path = {"PYTHONPATH": str(source_of(vendor).parent)}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _RUN_ALL, str(readme)],
        env={**os.environ, **running.environment, **path},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    shown = re.split(r"(?m)^== \d+\n", done.stdout)[1:]
    assert len(shown) == len(re.findall(r"(?m)^```python$", readme.read_text("utf-8")))
    assert all(text.strip() for text in shown), "an example shows nothing"
    assert len(shown[0].splitlines()) >= 20
