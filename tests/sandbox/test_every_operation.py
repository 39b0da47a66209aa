"""Every operation of every sandbox: taken with made-up arguments, answered as the spec says."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from tests.support.contract import Contract, Extent, contracts_of
from tests.support.sandboxes import checker_of, endpoint_of, surface_of
from tests.support.vendors import VENDORS

every_vendor = pytest.mark.parametrize("vendor", VENDORS)


@pytest.mark.parametrize("extent", ["required", "all"])
@every_vendor
def test_the_response_to_an_operation_matches_the_spec(
    vendor: str,
    extent: Extent,
    small_sandboxes: dict[str, Any],
    http: httpx.Client,
    subtests: pytest.Subtests,
) -> None:
    checker, tokens = checker_of(vendor), surface_of(vendor).tokens
    for contract in contracts_of(vendor):
        if contract.template in tokens:
            continue
        with subtests.test(contract=str(contract)):
            response = small_sandboxes[vendor].call(http, contract, extent)

            endpoint = endpoint_of(contract)
            assert response.status_code == endpoint.status, response.text
            media = response.headers.get("content-type", "").partition(";")[0]
            assert media == endpoint.response_media
            if endpoint.response_media == "application/json":
                assert checker.reasons(endpoint.shape, response.json(), "response") == []


@every_vendor
def test_the_response_to_a_token_request_matches_the_spec(
    vendor: str, small_sandboxes: dict[str, Any], http: httpx.Client, subtests: pytest.Subtests
) -> None:
    checker, tokens = checker_of(vendor), surface_of(vendor).tokens
    for contract in contracts_of(vendor):
        if tokens.get(contract.template, ("", ""))[1] not in ("grant", "login"):
            continue
        with subtests.test(contract=str(contract)):
            fields = {n: value for n, value in _fields(contract).items() if n != "scope"}
            fields |= {name: "sandbox" for name in ("password", "client_secret") if name in fields}
            endpoint = endpoint_of(contract)
            is_form = endpoint.content is not None and endpoint.content.format == "form"
            response = http.post(
                small_sandboxes[vendor].url + contract.template,
                headers={"content-type": endpoint.content.media if endpoint.content else ""},
                content=urlencode(fields) if is_form else httpx.Response(200, json=fields).content,
            )

            assert response.status_code == 200, response.text
            assert checker.reasons(endpoint.shape, response.json(), "response") == []


def _fields(contract: Contract) -> dict[str, Any]:
    body = contract.expected("all").body
    return body if isinstance(body, dict) else {name: value for name, [value] in body}
