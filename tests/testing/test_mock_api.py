"""The generated `testing` module of each package: answers without a server."""

from __future__ import annotations

import asyncio
import importlib
import os
import subprocess
import sys
import time
from operator import attrgetter
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.contract import Contract, contracts_of
from tests.support.vendors import (
    GENERATED,
    VENDORS,
    client_class,
    credentials,
    error_class,
    spec_of,
)


def mock(vendor: str) -> Any:
    return importlib.import_module(f"{vendor}_client.testing").MockAPI()


def opened(vendor: str, transport: Any, mode: str = "sync", **options: Any) -> Any:
    servers = spec_of(vendor).root["servers"][0].get("variables", {})
    given: dict[str, Any] = {"max_retries": 0, **dict.fromkeys(servers, "example")}
    arguments = credentials(vendor).arguments
    return client_class(vendor, mode)(**arguments, transport=transport, **given | options)


def called(contract: Contract, client: Any, folder: Path) -> Any:
    arguments = contract.expected("required").arguments
    if contract.kind == "save":
        arguments = {**arguments, "to": folder}
    return attrgetter(contract.method_path)(client)(**arguments)


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_operation_gets_data_that_fits(
    vendor: str, tmp_path: Path, subtests: pytest.Subtests
) -> None:
    api = mock(vendor)
    for contract in contracts_of(vendor):
        folder = tmp_path / contract.node["operationId"]
        folder.mkdir()
        with subtests.test(contract=str(contract)), opened(vendor, api, strict=True) as client:
            result = called(contract, client, folder)
            if contract.kind == "pages":
                pages = list(result.pages())
                assert [len(page) for page in pages if len(page)] == [1]
            elif contract.kind == "save":
                assert result.read_bytes() == b"example"
            else:
                assert (result is None) == (contract.replies()[0].body == b"")
            assert client.drifts() == []
            assert api.calls(contract.method_path)[-1].method == contract.method


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_asynchronous_client_takes_the_same_transport(vendor: str, tmp_path: Path) -> None:
    api = mock(vendor)
    contract = next(c for c in contracts_of(vendor) if c.kind == "pages")

    async def listed() -> list[Any]:
        async with opened(vendor, api, "async", strict=True) as client:
            return [item async for item in called(contract, client, tmp_path)]

    assert len(asyncio.run(listed())) == 1
    assert api.calls(contract.method_path)


def test_a_response_that_a_test_sets_is_what_the_client_returns() -> None:
    api = mock("selflessly")
    api.answer("users.retrieve", {"id": 7, "firstName": "Noor"})
    with opened("selflessly", api) as client:
        user = client.users.retrieve(7)
        assert (user.id, user.first_name) == (7, "Noor")
        assert client.users.retrieve(8).id == 7


def test_a_response_without_times_is_one_page_of_a_list() -> None:
    api = mock("unite_us")
    api.answer("contacts.list", {"data": [{"id": "0"}]})
    api.answer("contacts.list", {"data": [{"id": "1"}, {"id": "2"}]})
    with opened("unite_us", api) as client:
        for _ in range(2):
            assert [contact["id"] for contact in client.contacts.list(group_id="g")] == ["1", "2"]
        assert len(client.contacts.list(page=5, group_id="g").page()) == 2


def test_pages_are_returned_one_by_one_where_each_has_its_times() -> None:
    api = mock("unite_us")
    api.answer("contacts.list", {"data": [{"id": "2"}]}, times=1)
    api.answer("contacts.list", {"data": [{"id": "1"}]}, times=1)
    with opened("unite_us", api) as client:
        assert [page.items[0]["id"] for page in client.contacts.list(group_id="g").pages(2)] == [
            "1",
            "2",
        ]


def test_a_response_may_be_a_model_of_the_package() -> None:
    from selflessly_client import models

    api = mock("selflessly")
    api.answer("users.retrieve", models.User(id=9, first_name="Ada"))
    with opened("selflessly", api) as client:
        assert client.users.retrieve(9).first_name == "Ada"


def test_an_address_has_its_own_response_beside_its_operation() -> None:
    api = mock("selflessly")
    api.answer("GET /api/v1/users/8", {"id": 8})
    with opened("selflessly", api) as client:
        assert [client.users.retrieve(number).id for number in (7, 8)] == [1, 8]
    assert len(api.calls("GET /api/v1/users/8")) == 1


def test_a_status_raises_its_error_until_its_times_are_over() -> None:
    api = mock("better_impact")
    api.answer("organization.users.list", status=429, headers={"Retry-After": "0"}, times=1)
    with opened("better_impact", api, max_retries=1) as client:
        assert len(client.organization.users.list().to_list()) == 1
    assert len(api.calls("organization.users.list")) == 2

    api.answer("organization.users.list", {"error_message": "no"}, status=403)
    denied = error_class("better_impact", "PermissionDeniedError")
    with opened("better_impact", api) as client, pytest.raises(denied, match="no"):
        client.organization.users.list().to_list()


@pytest.mark.parametrize("error", [httpx.ConnectError, httpx.ReadTimeout("too slow")])
def test_an_error_that_a_test_sets_is_raised_as_the_clients_own(error: Any) -> None:
    api = mock("better_impact")
    api.answer("organization.users.retrieve", error=error)
    failed = error_class("better_impact", "APIConnectionError")
    with opened("better_impact", api) as client, pytest.raises(failed):
        client.organization.users.retrieve(7)


def test_requests_are_recorded_with_their_query_and_body() -> None:
    api = mock("selflessly")
    with opened("selflessly", api) as client:
        client.users.update(7, email="noor@example.org", first_name="Noor")
        client.users.list(take=3).to_list()
    assert [str(r.url.raw_path, "ascii") for r in api.requests[-3:]] == [
        "/api/v1/users/7",
        "/api/v1/users?take=3",
        "/api/v1/users?skip=1&take=3",
    ]
    assert api.calls("users.update")[0].content == (
        b'{"firstName":"Noor","email":"noor@example.org"}'
    )


def test_a_method_that_does_not_exist_is_refused() -> None:
    refused = error_class("selflessly", "InvalidArgumentError")
    with pytest.raises(refused, match=r"'users\.remove' is not a method"):
        mock("selflessly").answer("users.remove", {})


def test_an_address_without_an_operation_gets_a_404() -> None:
    missing = error_class("selflessly", "NotFoundError")
    with opened("selflessly", mock("selflessly")) as client, pytest.raises(missing, match="GET /x"):
        client.request("GET", "/x")


def test_another_spelling_of_a_path_belongs_to_its_operation() -> None:
    api = mock("assemble")
    with opened("assemble", api, paths={"postal_addresses": "adresses"}) as client:
        address = client.users.postal_addresses.retrieve(7, 3)
        assert type(address).__name__ == "UserAddress"
    assert api.requests[-1].url.path == "/api/users/7/adresses/3"
    assert len(api.calls("users.postal_addresses.retrieve")) == 1


def test_the_nearest_method_is_suggested_for_a_misspelt_one() -> None:
    api = mock("assemble")
    with pytest.raises(error_class("assemble", "InvalidArgumentError"), match="did you mean"):
        api.answer("users.retreive", {})


def test_a_response_set_by_its_path_counts_below_whatever_base_address_a_client_has() -> None:
    api = mock("assemble")
    api.answer("GET /users/1/phone-numbers/2", {"data": {"id": 9}})
    with opened("assemble", api, base_url="https://gateway.example/assemble/v1") as client:
        assert client.users.phone_numbers.retrieve(1, 2).id == 9
        assert client.request("GET", "/users/1/phone-numbers/2") == {"data": {"id": 9}}


def test_answers_for_different_arguments_are_apart() -> None:
    api = mock("selflessly")
    api.answer("users.retrieve", {"id": 1, "firstName": "anybody"})
    api.answer("users.retrieve", {"id": 7, "firstName": "Noor"}, user_id=7)
    api.answer("users.list", {"items": [{"id": 3}]}, take=3)
    api.answer("users.update", {"id": 7, "firstName": "Ada"}, user_id=7, first_name="Ada")
    with opened("selflessly", api) as client:
        assert [client.users.retrieve(n).first_name for n in (7, 8)] == ["Noor", "anybody"]
        assert [len(client.users.list(take=n).page()) for n in (3, 4)] == [1, 1]
        assert client.users.list(take=3).page().items[0].id == 3
        assert client.users.list(take=4).page().items[0].id == 1
        names = [
            client.users.update(7, email="a@example.org", first_name=name).first_name
            for name in ("Ada", "Eve")
        ]
    assert names == ["Ada", "example"]
    assert len(api.calls("users.update", first_name="Eve")) == 1


def test_renamed_arguments_and_lists_choose_requests_too() -> None:
    api = mock("assemble")
    api.answer("users.list", {"data": [{"id": 9}]}, status_ids=[1, 2])
    with opened("assemble", api) as client:
        assert client.users.list(status_ids=[1, 2]).page().items[0].id == 9
        assert client.users.list(status_ids=[1, 3]).page().items[0].id == 1


def test_an_argument_that_the_method_does_not_take_is_refused() -> None:
    refused = error_class("selflessly", "InvalidArgumentError")
    with pytest.raises(refused, match=r"users\.retrieve takes no argument 'userid'"):
        mock("selflessly").answer("users.retrieve", {}, userid=7)


def test_answers_in_order_are_used_once_each_the_first_one_first() -> None:
    testing = importlib.import_module("selflessly_client.testing")
    api = mock("selflessly")
    api.answer("users.retrieve", {"id": 1})
    bodies = [{"id": 2}, testing.Answer({"errors": "no"}, status=404), {"id": 3}]
    api.answer("users.retrieve", testing.in_order([*bodies, httpx.ReadTimeout("slow")]))
    failures = (
        error_class("selflessly", "NotFoundError"),
        error_class("selflessly", "APITimeoutError"),
    )
    found: list[Any] = []
    with opened("selflessly", api) as client:
        for _ in range(5):
            try:
                found.append(client.users.retrieve(7).id)
            except failures as error:
                found.append(type(error).__name__)
    assert found == [2, "NotFoundError", 3, "APITimeoutError", 1]


def test_pages_in_order_end_a_list_after_the_last() -> None:
    testing = importlib.import_module("unite_us_client.testing")
    api = mock("unite_us")
    pages = [{"data": [{"id": "1"}]}, {"data": [{"id": "2"}]}, {"data": []}]
    api.answer("contacts.list", testing.in_order(pages))
    with opened("unite_us", api) as client:
        assert [contact.id for contact in client.contacts.list(group_id="g")] == ["1", "2"]
    api.assert_all_used()


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_function_answers_with_what_was_sent(mode: str) -> None:
    def answer(request: httpx.Request) -> Any:
        number = int(request.url.path.rpartition("/")[2])
        return {"id": number} if number < 10 else httpx.Response(404, json={"errors": "no"})

    api = mock("selflessly")
    api.answer("users.retrieve", answer)
    missing = error_class("selflessly", "NotFoundError")

    async def both() -> None:
        async with opened("selflessly", api, "async") as client:
            assert (await client.users.retrieve(8)).id == 8
            with pytest.raises(missing):
                await client.users.retrieve(10)

    if mode == "async":
        asyncio.run(both())
        return
    with opened("selflessly", api) as client:
        assert client.users.retrieve(8).id == 8
        with pytest.raises(missing):
            client.users.retrieve(10)


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_delay_is_waited_for_and_a_shorter_timeout_is_raised(mode: str) -> None:
    api = mock("selflessly")
    api.answer("users.retrieve", {"id": 7}, delay=0.05)
    slow = error_class("selflessly", "APITimeoutError")

    async def both() -> float:
        async with opened("selflessly", api, "async") as client:
            began = time.monotonic()
            assert (await client.users.retrieve(7)).id == 7
            took = time.monotonic() - began
            with pytest.raises(slow):
                await client.users.retrieve(7, options={"timeout": 0.01})
            return took

    if mode == "async":
        assert asyncio.run(both()) >= 0.05
        return
    with opened("selflessly", api) as client:
        began = time.monotonic()
        assert client.users.retrieve(7).id == 7
        assert time.monotonic() - began >= 0.05
        with pytest.raises(slow):
            client.users.retrieve(7, options={"timeout": 0.01})


def test_a_body_that_is_not_documented_is_refused_unless_it_is_not_checked() -> None:
    api = mock("selflessly")
    refused = error_class("selflessly", "InvalidArgumentError")
    wrong = {"items": [{"id": "seven"}]}
    with pytest.raises(refused, match=r"items\[\]\.id: expected int, got str; pass check=False"):
        api.answer("users.list", wrong)
    api.answer("users.list", wrong, check=False)
    with opened("selflessly", api) as client:
        assert client.users.list().page().items[0].id == "seven"
    api.answer("users.retrieve", lambda request: {"id": "seven"})
    with opened("selflessly", api) as client, pytest.raises(refused, match="is not what is doc"):
        client.users.retrieve(7)


def test_answers_that_no_request_got_are_told_at_the_end() -> None:
    testing = importlib.import_module("selflessly_client.testing")
    api = mock("selflessly")
    api.answer("users.retrieve", {"id": 7}, user_id=7)
    api.answer("users.delete")
    api.answer("groups.list", testing.in_order([[], []]))
    with opened("selflessly", api) as client:
        client.users.delete(7)
        client.groups.list().to_list()
    with pytest.raises(AssertionError) as told:
        api.assert_all_used()
    assert str(told.value) == (
        "no request got the answers to GET /api/v1/users/{user_id} (user_id); "
        "GET /api/v1/groups, 1 of 2 times"
    )


def test_an_answer_by_its_documented_path_counts_for_another_spelling() -> None:
    api = mock("assemble")
    api.answer("GET /users/7/postal-addresses/3", {"data": {"id": 3, "city": "Riga"}})
    with opened("assemble", api, paths={"postal_addresses": "adresses"}) as client:
        assert client.users.postal_addresses.retrieve(7, 3).city == "Riga"
        assert client.users.postal_addresses.retrieve(7, 4).city == "example"
    assert len(api.calls("users.postal_addresses.retrieve", postal_address_id=3)) == 1


def test_the_fixture_fails_a_test_whose_answers_are_not_used(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text("from selflessly_client.testing import mock_api\n")
    (tmp_path / "test_it.py").write_text(
        "from selflessly_client import Selflessly\n\n"
        "def test_used(mock_api):\n"
        "    mock_api.answer('users.retrieve', {'id': 7})\n"
        "    given = dict(username='u', password='p', client_id='c', client_secret='s')\n"
        "    with Selflessly(**given, transport=mock_api) as client:\n"
        "        assert client.users.retrieve(7).id == 7\n\n"
        "def test_unused(mock_api):\n"
        "    mock_api.answer('users.delete')\n"
    )
    source = str(GENERATED / "selflessly" / "src")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)],
        env={**os.environ, "PYTHONPATH": source, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "2 passed, 1 error" in done.stdout
    assert "no request got the answers to DELETE /api/v1/users/{user_id}" in done.stdout
