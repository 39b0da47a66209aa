"""Every operation of every sandbox: taken with made-up arguments, answered as the spec says."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from tests.support.contract import Contract, Extent, contracts_of
from tests.support.sandboxes import checker_of, endpoint_of, surface_of
from tests.support.vendors import VENDORS

CONTRACTS = [
    contract
    for vendor in VENDORS
    for contract in contracts_of(vendor)
    if contract.template not in surface_of(vendor).tokens
]
TOKENS = [
    contract
    for vendor in VENDORS
    for contract in contracts_of(vendor)
    if surface_of(vendor).tokens.get(contract.template, ("", ""))[1] in ("grant", "login")
]


@pytest.mark.parametrize("extent", ["required", "all"])
@pytest.mark.parametrize("contract", CONTRACTS, ids=str)
def test_the_response_to_an_operation_matches_the_spec(
    contract: Contract, extent: Extent, sandboxes: dict[str, Any], http: httpx.Client
) -> None:
    response = sandboxes[contract.vendor].call(http, contract, extent)

    endpoint = endpoint_of(contract)
    assert response.status_code == endpoint.status, response.text
    assert response.headers.get("content-type", "").partition(";")[0] == endpoint.response_media
    if endpoint.response_media == "application/json":
        checker = checker_of(contract.vendor)
        assert checker.reasons(endpoint.shape, response.json(), "response") == []


@pytest.mark.parametrize("contract", TOKENS, ids=str)
def test_the_response_to_a_token_request_matches_the_spec(
    contract: Contract, sandboxes: dict[str, Any], http: httpx.Client
) -> None:
    fields = {name: value for name, value in _fields(contract).items() if name != "scope"}
    fields |= {name: "sandbox" for name in ("password", "client_secret") if name in fields}
    endpoint = endpoint_of(contract)
    is_form = endpoint.content is not None and endpoint.content.format == "form"
    response = http.post(
        sandboxes[contract.vendor].url + contract.template,
        headers={"content-type": endpoint.content.media if endpoint.content else ""},
        content=urlencode(fields) if is_form else httpx.Response(200, json=fields).content,
    )

    assert response.status_code == 200, response.text
    checker = checker_of(contract.vendor)
    assert checker.reasons(endpoint.shape, response.json(), "response") == []


def _fields(contract: Contract) -> dict[str, Any]:
    body = contract.expected("all").body
    return body if isinstance(body, dict) else {name: value for name, [value] in body}
