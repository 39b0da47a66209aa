"""The examples in the README and the skill of every package, run against the sandbox."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.vendors import GENERATED, VENDORS, source_of


def skill_of(vendor: str) -> Path:
    name = f"{vendor.replace('_', '-')}-client"
    return source_of(vendor) / ".agents" / "skills" / name / "SKILL.md"


@pytest.mark.parametrize("vendor", VENDORS)
@pytest.mark.parametrize("kind", ["readme", "skill"])
def test_every_example_runs_against_the_sandbox(
    vendor: str, kind: str, start: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = GENERATED / vendor / "README.md" if kind == "readme" else skill_of(vendor)
    text = page.read_text("utf-8")
    monkeypatch.chdir(tmp_path)
    for name, value in start(vendor, people=30, records=20).environment.items():
        monkeypatch.setenv(name, value)
    examples = re.findall(r"(?ms)^```python\n(.*?)^```", text)
    shown: list[str] = []
    for number, example in enumerate(examples, 1):
        with contextlib.redirect_stdout(io.StringIO()) as out:
            code = compile(example, f"{page}, example {number}", "exec", dont_inherit=True)
            exec(code, {"__name__": "__main__"})
        shown.append(out.getvalue())
    assert len(shown) == len(re.findall(r"(?m)^```python$", text))
    assert all(each.strip() for each in shown), "an example shows nothing"
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
