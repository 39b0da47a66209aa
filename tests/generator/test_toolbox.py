"""Running the tools of others."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from generator.checks import toolbox
from generator.specs.problems import SpecError


def test_a_tool_that_does_not_end_is_a_problem_with_its_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(toolbox, "_LIMIT", 0.2)
    with pytest.raises(SpecError, match=r"python\S*: did not end in 0.2 seconds"):
        toolbox.run(sys.executable, "-c", "import time; time.sleep(60)", cwd=tmp_path)


def test_a_tool_that_is_not_there_is_a_problem_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="odd: cannot be run"):
        toolbox.run(str(tmp_path / "odd"), cwd=tmp_path)


def test_the_lock_of_the_node_tools_holds_no_address() -> None:
    assert "://" not in (toolbox.TOOLS / "package-lock.json").read_text("utf-8")
