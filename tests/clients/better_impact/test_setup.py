"""Opening, sharing and closing clients, and the options of a single call."""

from __future__ import annotations

import asyncio
import copy
import pickle
import re
from typing import Any

import httpx
import pytest
from better_impact_client import (
    AsyncBetterImpact,
    AuthenticationError,
    BetterImpact,
    ConfigurationError,
)
from better_impact_client.models import User

from tests.support.better_impact import USERS, user, user_page
from tests.support.driving import Driver
from tests.support.vendor_server import Reply, VendorServer

USER = "/v1/organization/users/4711"
FOUND = Reply.json(user(4711))
CLASSES: dict[str, Any] = {"sync": BetterImpact, "async": AsyncBetterImpact}
VARIABLES = ("BETTER_IMPACT_USERNAME", "BETTER_IMPACT_PASSWORD", "BETTER_IMPACT_BASE_URL")


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


def retrieve(drive: Driver, client: Any, **options: Any) -> Any:
    return drive.run(client.organization.users.retrieve(4711, **options))


@pytest.mark.parametrize("given", [{}, {"username": "", "password": ""}], ids=["none", "empty"])
def test_missing_credentials_name_both_variables(given: dict[str, Any], drive: Driver) -> None:
    with pytest.raises(AuthenticationError) as caught:
        CLASSES[drive.mode](**given)
    assert re.findall(r"BETTER_IMPACT_\w+", str(caught.value)) == list(VARIABLES[:2])


@pytest.mark.parametrize(
    ("given", "missing"),
    [({"username": "api-user"}, VARIABLES[1]), ({"password": "open-sesame"}, VARIABLES[0])],
    ids=["no password", "no username"],
)
def test_a_missing_credential_is_named_without_the_other(
    given: dict[str, Any], missing: str, drive: Driver
) -> None:
    with pytest.raises(AuthenticationError) as caught:
        CLASSES[drive.mode](**given)
    assert re.findall(r"BETTER_IMPACT_\w+", str(caught.value)) == [missing]


def test_credentials_and_address_come_from_the_environment(
    opened: Any, drive: Driver, vendor: VendorServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in zip(VARIABLES, ("api-user", "open-sesame", vendor.base_url), strict=True):
        monkeypatch.setenv(name, value)
    vendor.expect("GET", USER, FOUND)
    client = opened(username=None, password=None, base_url="")
    assert retrieve(drive, client).user_id == 4711


def test_arguments_come_before_the_environment(
    opened: Any, drive: Driver, vendor: VendorServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in VARIABLES:
        monkeypatch.setenv(name, "https://wrong.example")
    vendor.expect("GET", USER, FOUND)
    assert retrieve(drive, opened()).user_id == 4711


def test_the_production_address_is_the_default(opened: Any) -> None:
    assert opened(base_url="").base_url == "https://api.betterimpact.com"


@pytest.mark.parametrize(
    "url",
    [
        "http://api.betterimpact.com",
        "https://u:p@api.example",
        "api.example",
        "https://a.example?q",
    ],
)
def test_an_address_that_is_not_safe_is_refused(url: str, opened: Any) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        opened(base_url=url)


def test_a_client_from_outside_is_not_closed(
    opened: Any, drive: Driver, vendor: VendorServer
) -> None:
    own: Any = httpx.Client() if drive.mode == "sync" else httpx.AsyncClient()
    vendor.expect("GET", USER, FOUND)
    client = opened(http_client=own)
    retrieve(drive, client)
    drive.close(client)
    assert not own.is_closed
    drive.run(own.close() if drive.mode == "sync" else own.aclose())


def test_a_transport_replaces_the_network(opened: Any, drive: Driver, vendor: VendorServer) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=user(4711)))
    assert retrieve(drive, opened(transport=transport)).user_id == 4711
    assert vendor.received == []


def test_a_closed_client_says_so(opened: Any, drive: Driver) -> None:
    client = opened()
    drive.close(client)
    with pytest.raises(Exception, match="is closed"):
        retrieve(drive, client)


def test_a_context_manager_closes_the_client(
    opened: Any, drive: Driver, runner: asyncio.Runner
) -> None:
    client = opened()
    if drive.mode == "sync":
        with client as entered:
            assert entered is client
    else:

        async def within() -> None:
            async with client as entered:
                assert entered is client

        runner.run(within())
    with pytest.raises(Exception, match="is closed"):
        retrieve(drive, client)


def test_one_call_may_add_query_parameters(
    opened: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", f"{USER}?fields=names", FOUND)
    retrieve(drive, opened(), options={"query": {"fields": "names"}})
    assert vendor.received[0].query == [("fields", ["names"])]


def test_one_call_may_replace_a_header_of_the_client(
    opened: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", USER, FOUND)
    vendor.expect("GET", USER, FOUND)
    client = opened(headers={"X-Tenant": "all"})
    retrieve(drive, client, options={"headers": {"x-tenant": "one"}})
    retrieve(drive, client)
    assert [request.headers["x-tenant"] for request in vendor.received] == ["one", "all"]


def test_options_of_a_list_hold_for_every_page(
    opened: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", USERS, user_page(0, 2, 1))
    vendor.expect("GET", f"{USERS}?page_number=1", user_page(1, 2, 2))
    listing = opened().organization.users.list(options={"headers": {"X-Trace": "t1"}})
    drive.items(listing)
    assert [request.headers["x-trace"] for request in vendor.received] == ["t1", "t1"]


def test_one_call_may_be_tried_more_often(opened: Any, drive: Driver, vendor: VendorServer) -> None:
    vendor.expect("GET", USER, Reply(status=503, headers={"Retry-After": "0"}))
    vendor.expect("GET", USER, FOUND)
    assert retrieve(drive, opened(), options={"max_retries": 1}).user_id == 4711


def test_any_address_can_be_called_and_decoded(
    opened: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", "/v2/people/1?full=true", Reply.json({"user_id": 1}))
    call = opened().request("get", "/v2/people/1", query={"full": True}, result=User)
    assert drive.run(call) == User(user_id=1)


def test_the_raw_response_is_returned_with_the_result(
    opened: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", USER, Reply.json(user(4711), X_Served_By="a7"))
    client = opened()
    raw = drive.run(client.with_raw(client.organization.users.retrieve, 4711))
    assert (raw.status, raw.headers["x-served-by"], raw.value.user_id) == (200, "a7", 4711)


@pytest.mark.parametrize("copied", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_client_refuses_to_be_pickled_or_copied_and_says_what_to_do(
    opened: Any, copied: Any
) -> None:
    client = opened()
    for held in (client, client.organization, client.organization.users):
        with pytest.raises(TypeError, match=r"cannot be pickled or copied: .*; make a new client"):
            copied(held)
