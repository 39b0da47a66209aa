"""The judging of verdicts: what is explained, what is not, what is no longer needed."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.contract.attack import Finding
from tests.contract.calls import Sent
from tests.contract.core import _readable
from tests.contract.prism import violations
from tests.contract.verdicts import ATTACK, TOOLS, Exempt, Ledger, load_exceptions
from tests.support.vendors import ROOT, VENDORS, spec_of

EXEMPT = Exempt("prism", "selflessly", ("list_users",), "format", "The tool is wrong.")


def sent(operation: str = "list_users") -> Sent:
    return Sent("selflessly", operation, "sync", "all")


def test_every_exception_names_a_tool_a_vendor_and_operations_that_exist() -> None:
    for exempt in load_exceptions():
        assert exempt.tool in (*TOOLS, ATTACK)
        vendors = VENDORS if exempt.vendor == "*" else [exempt.vendor]
        assert set(vendors) <= set(VENDORS)
        assert exempt.reason
        re.compile(exempt.match)
        known = {"*"}
        for _, method, path, node in (each for v in vendors for each in spec_of(v).operations()):
            known.add(f"{method.upper()} {path}" if exempt.tool == ATTACK else node["operationId"])
        assert set(exempt.operations) <= known


def test_a_refusal_that_is_explained_is_excepted() -> None:
    ledger = Ledger([EXEMPT])
    ledger.note("prism", sent(), "start must match format date")
    assert (ledger.unexplained, ledger.unused) == ([], [])


@pytest.mark.parametrize(
    ("tool", "operation", "words"),
    [
        ("openapi-core", "list_users", "start must match format date"),
        ("prism", "get_user", "start must match format date"),
        ("prism", "list_users", "start is missing"),
    ],
)
def test_a_refusal_of_another_kind_is_not_explained(tool: str, operation: str, words: str) -> None:
    ledger = Ledger([EXEMPT])
    ledger.note(tool, sent(operation), words)
    assert len(ledger.unexplained) == 1
    assert ledger.unused == [EXEMPT]
    assert "UNEXPLAINED" in ledger.summary(complete=True)


def test_the_table_has_a_line_for_every_operation_and_marks_refusals() -> None:
    ledger = Ledger([EXEMPT])
    ledger.attacked("selflessly", [Finding("selflessly", "GET /api/v1/users", "- ST101")])
    ledger.note("prism", sent(), "format")
    ledger.note("openapi-core", sent(), "")
    table = ledger.table()
    assert len(table.splitlines()) == 2 + len(list(spec_of("selflessly").operations()))
    [line] = [line for line in table.splitlines() if "list_users" in line]
    assert line.split()[2:] == ["-e--", "-✓--", "✗"]


def test_reasons_of_prism_belong_to_the_request_before_them(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text(
        "get / Request received\n"
        "get /a Request received\n"
        "\x1b[31mViolation: a is wrong\x1b[0m\nViolation: b is wrong\n"
        "get /b Request received\n"
    )
    assert violations(log, 2) == ["a is wrong; b is wrong", ""]


def test_a_list_of_types_is_written_so_that_the_tool_can_read_it() -> None:
    node = {"type": ["integer", "null"], "minimum": 1, "description": "d"}
    assert _readable(node) == {
        "minimum": 1,
        "description": "d",
        "anyOf": [{"type": "integer"}, {"type": "null"}],
    }


def test_without_node_the_command_says_so_and_succeeds(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.contract"],
        cwd=ROOT,
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "contract: skipped, Node.js is not installed\n")
