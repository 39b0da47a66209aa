"""The examples in the README and the skill of every package, run against the sandbox."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.vendors import GENERATED, VENDORS, source_of

_RUN_ALL = """
import re, sys, pathlib
text = pathlib.Path(sys.argv[1]).read_text("utf-8")
for number, block in enumerate(re.findall(r"(?ms)^```python\\n(.*?)^```", text), 1):
    print(f"== {number}", flush=True)
    exec(compile(block, f"{sys.argv[1]}, example {number}", "exec"), {"__name__": "__main__"})
"""


def skill_of(vendor: str) -> Path:
    name = f"{vendor.replace('_', '-')}-client"
    return source_of(vendor) / ".agents" / "skills" / name / "SKILL.md"


@pytest.mark.parametrize("vendor", VENDORS)
@pytest.mark.parametrize("kind", ["readme", "skill"])
def test_every_example_runs_against_the_sandbox(
    vendor: str, kind: str, start: Any, tmp_path: Path
) -> None:
    page = GENERATED / vendor / "README.md" if kind == "readme" else skill_of(vendor)
    running = start(vendor, people=30, records=20)
    path = {"PYTHONPATH": str(source_of(vendor).parent)}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _RUN_ALL, str(page)],
        env={**os.environ, **running.environment, **path},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    shown = re.split(r"(?m)^== \d+\n", done.stdout)[1:]
    assert len(shown) == len(re.findall(r"(?m)^```python$", page.read_text("utf-8")))
    assert all(text.strip() for text in shown), "an example shows nothing"
    assert len(shown[0].splitlines()) >= 20


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_skill_is_short_and_says_when_to_use_it(vendor: str) -> None:
    text = skill_of(vendor).read_text("utf-8")
    _, front, body = text.split("---\n", 2)
    found = yaml.safe_load(front)
    assert found["name"] == skill_of(vendor).parent.name
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", found["name"])
    assert f"{vendor}_client" in found["description"]
    assert 50 < len(found["description"]) <= 1024
    assert len(body.splitlines()) <= 110
    for topic in ("Credentials", "Errors and retries", "Lists and pages", "Exports", "Tests"):
        assert f"\n## {topic}\n" in body
    assert "\n## What not to do\n" in body
