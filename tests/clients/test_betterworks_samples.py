"""The responses that the documentation shows, with neutral values: each is decoded as documented.

Texts, UUIDs and addresses of the samples were replaced; syntax errors (commas) were corrected. The
filter of goals is the one operation with a response that the documentation does not show.
"""

from __future__ import annotations

import json
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

from tests.support.contract import contracts_of
from tests.support.driving import Driver
from tests.support.token_servers import opening
from tests.support.vendor_server import Reply, VendorServer

SAMPLES: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parent / "betterworks_samples.jsonl")
    .read_text("utf-8")
    .splitlines()
]
CONTRACTS = {contract.route: contract for contract in contracts_of("betterworks")}
# What is wrong in the documentation, and in the samples too: the response to a new goal is a
# department, and one date of a team has a month 26.
_DEPARTMENT = {("is_active", "undocumented_field")}
_MONTH_26 = "team.modified_on"
ERRORS: dict[str, set[tuple[str, str]]] = {
    "POST /api/v1/goals/": _DEPARTMENT,
    "GET /api/v1/goals/{id}/": {(f"owner.{_MONTH_26}", "type")},
    "POST /api/v1/goals/{id}/checkin/": {(f"owner.{_MONTH_26}", "type")},
    "GET /api/v1/goals/search/": {(f"results[].owner.{_MONTH_26}", "type")},
    "GET /api/v1/goals/{id}/comments": {(f"results[].goal_owner.{_MONTH_26}", "type")},
}


def test_every_operation_with_a_response_but_one_has_a_sample() -> None:
    without = {
        contract.route for contract in contracts_of("betterworks") if contract.method != "DELETE"
    }
    without -= {sample["operation"] for sample in SAMPLES}
    assert without == {"GET /api/v1/goals/filter/"}


@pytest.mark.parametrize("sample", SAMPLES, ids=[sample["operation"] for sample in SAMPLES])
def test_a_response_of_the_documentation_is_decoded_as_documented(
    sample: dict[str, Any], drive: Driver, server: VendorServer
) -> None:
    contract = CONTRACTS[sample["operation"]]
    server.respond = lambda request: Reply.json(sample["body"])
    usual = {"base_url": server.base_url, "api_token": "t0ken"}
    with opening(drive, "betterworks", **usual) as open_client:
        client = open_client()
        arguments = contract.expected("required").arguments
        outcome = attrgetter(contract.method_path)(client)(**arguments)
        drive.run(outcome.page() if contract.kind == "pages" else outcome)
        found = {(drift.path, drift.kind) for drift in client.drifts()}
    assert found == ERRORS.get(sample["operation"], set())
