"""Who may call a sandbox: secrets, tokens that are issued, expire and are renewed."""

from __future__ import annotations

import time
from operator import attrgetter
from typing import Any

import httpx
import pytest

from tests.support.contract import Contract, contracts_of
from tests.support.sandboxes import credentials_for
from tests.support.vendors import VENDORS, error_class, spec_of


def variables(vendor: str) -> dict[str, str]:
    return dict.fromkeys(spec_of(vendor).root["servers"][0].get("variables", {}), "example")


def reads(vendor: str) -> list[Contract]:
    """Return the operations that read something, need credentials and no arguments."""
    return [
        contract
        for contract in contracts_of(vendor)
        if contract.method == "GET" and contract.needs_credentials
        if "{" not in contract.template and not contract.expected("required").arguments
    ]


PROTECTED = [vendor for vendor in VENDORS if reads(vendor)]


@pytest.mark.parametrize("vendor", PROTECTED)
def test_a_wrong_secret_is_refused_in_the_vendors_words(vendor: str, start: Any) -> None:
    wrong = credentials_for(vendor, "open-sesame")
    refused = (
        error_class(vendor, "UnauthorizedError"),
        error_class(vendor, "AuthenticationError"),
    )
    client = start(vendor, people=3).client(**wrong, **variables(vendor))
    contract = reads(vendor)[0]
    call = attrgetter(contract.method_path)(client)
    with client, pytest.raises(refused, match=r"wrong|not known"):
        call().page() if contract.kind == "pages" else call()


@pytest.mark.parametrize("vendor", PROTECTED)
def test_a_request_without_credentials_is_refused(
    vendor: str, sandboxes: dict[str, Any], http: httpx.Client
) -> None:
    response = http.get(sandboxes[vendor].url + reads(vendor)[0].template)
    assert response.status_code == 401
    assert "there are no credentials" in response.text


def test_a_secret_of_ones_own_replaces_the_default(start: Any) -> None:
    running = start("better_impact", people=2, secret="hunter2")
    with running.client(username="me", password="hunter2") as client:
        assert len(client.organization.users.list().to_list()) == 2


def test_an_expired_token_is_renewed_with_its_refresh_token(start: Any) -> None:
    running = start("selflessly", people=2, token_seconds=1)
    with running.client() as client:
        assert len(client.users.list().to_list()) == 2
        time.sleep(1.1)
        assert len(client.users.list().to_list()) == 2


def test_an_expired_token_is_refused(start: Any, http: httpx.Client) -> None:
    running = start("selflessly", people=2, token_seconds=60)
    assert running.send(http, "GET", "/api/v1/users").status_code == 200
    http.post(f"{running.url}/_sandbox/clock", json={"advance": 61})
    response = running.send(http, "GET", "/api/v1/users")
    assert (response.status_code, "expired" in response.text) == (401, True)


def test_a_refresh_token_is_no_access_token(start: Any, http: httpx.Client) -> None:
    running = start("selflessly", people=2)
    fields = {"grant_type": "password", **credentials_for("selflessly")}
    token = http.post(f"{running.url}/api/v1/token", data=fields).json()
    bearer = {"Authorization": f"Bearer {token['refresh_token']}"}
    assert http.get(f"{running.url}/api/v1/users", headers=bearer).status_code == 401


def test_two_steps_make_a_token_and_the_first_alone_does_not(
    start: Any, http: httpx.Client
) -> None:
    running = start("assemble", people=2)
    given = {"email": "zoe@example.org", "password": "sandbox"}
    with running.client(organisation="example", **_only(given)) as client:
        assert len(client.users.list().to_list()) == 2
    first = http.post(f"{running.url}/auth/api/", json=given).json()["token"]
    bearer = {"Authorization": f"Bearer {first}"}
    assert http.get(f"{running.url}/users", headers=bearer).status_code == 401


def _only(given: dict[str, str]) -> dict[str, Any]:
    return {"client_id": None, "client_secret": None, **given}
