"""`python -m generator drift FILE`: the edits that a drift report suggests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from generator import command
from tests.support.vendors import client_class

GOAL = "specs/betterworks/components/goals.yaml"


@pytest.fixture
def suggest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Return a function from a response of the goals operation to what the command prints."""

    def run(answer: dict[str, Any]) -> str:
        transport = httpx.MockTransport(lambda _: httpx.Response(200, json=answer))
        with client_class("betterworks", "sync")(api_token="t", transport=transport) as client:
            client.goals.retrieve(7)
            report = tmp_path / "report.jsonl"
            report.write_text(client.drift_report(), "utf-8")
        assert command.main(["drift", str(report)]) == 0
        return capsys.readouterr().out

    return run


@pytest.mark.parametrize(
    ("answer", "field", "edit"),
    [
        ({"id": "seven"}, "id", "the type is string, not integer: change it, or allow both"),
        ({"visibility": "odd"}, "visibility", "add 'odd' to the enum"),
        ({"surprise": True}, "surprise", "add the property surprise (boolean)"),
    ],
)
def test_a_difference_becomes_an_edit_at_its_pointer(
    suggest: Any, answer: dict[str, Any], field: str, edit: str
) -> None:
    lines = suggest(answer).splitlines()
    assert lines[0] == GOAL
    assert lines[1].startswith(f"  #/Goal/properties/{field} (line ")
    assert f": {edit}; seen 1 time(s) in GET /api/v1/goals/{{id}}/ at {field}" in lines[1]


def test_the_line_is_that_of_the_property(suggest: Any) -> None:
    printed = suggest({"id": "seven"})
    number = int(printed.partition("(line ")[2].partition(")")[0])
    source = (command.ROOT / GOAL).read_text("utf-8").splitlines()
    assert source[number - 1].strip().startswith("id:")


def test_responses_that_fit_suggest_nothing(suggest: Any) -> None:
    assert suggest({"id": 7}) == "the report is empty: all responses match their specs\n"


def test_the_specs_are_left_as_they_are(suggest: Any) -> None:
    before = (command.ROOT / GOAL).read_bytes()
    suggest({"id": "seven"})
    assert (command.ROOT / GOAL).read_bytes() == before


@pytest.mark.parametrize("text", ['{"a": 1}\n', "not json\n", "[]\n"])
def test_a_file_that_is_no_report_is_refused_with_its_line(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "report.jsonl"
    report.write_text("\n" + text, "utf-8")
    assert command.main(["drift", str(report)]) == 2
    assert f"{report}:2: is not a line of a drift report" in capsys.readouterr().err


def test_a_report_that_is_not_there_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(["drift", str(tmp_path / "none")]) == 2
    assert "cannot be read" in capsys.readouterr().err
