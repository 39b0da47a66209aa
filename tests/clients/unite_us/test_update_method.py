"""Updates that the documentation prints with PATCH and with PUT: one method sends either."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from unite_us_client import ConfigurationError, InvalidArgumentError, NotFoundError, UniteUsError
from unite_us_client.testing import MockAPI

from tests.support.driving import Driver, Open
from tests.support.unite_us import CONTACT, record, sent
from tests.support.vendor_server import Reply, VendorServer

PLACE = f"{CONTACT}/addresses/a-1"
ADDRESS = {"line_1": "12 Example Street", "address_type": "home"}


class Address(msgspec.Struct):
    id: str


def update(client: Any, **more: Any) -> Any:
    """Update an address."""
    return client.contacts.addresses.update("c-1", "a-1", address=ADDRESS, **more)


def test_an_update_is_sent_as_patch(client: Any, drive: Driver, server: VendorServer) -> None:
    server.expect("PATCH", PLACE, record("a-1"))
    assert drive.run(update(client, result=Address)) == Address(id="a-1")
    assert sent(server) == {"address": ADDRESS}


def test_a_client_sends_its_updates_as_put_if_its_option_says_so(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.expect("PUT", PLACE, record("a-1"))
    assert drive.run(update(opened(update_method="PUT"), result=Address)) == Address(id="a-1")
    assert sent(server) == {"address": ADDRESS}


@pytest.mark.parametrize(("usual", "wanted"), [("PATCH", "PUT"), ("PUT", "PATCH")])
def test_a_call_chooses_the_method_for_itself(
    opened: Open, drive: Driver, server: VendorServer, usual: str, wanted: str
) -> None:
    server.expect(wanted, PLACE, record("a-1"))
    drive.run(update(opened(update_method=usual), options={"update_method": wanted}))
    assert sent(server) == {"address": ADDRESS}


def test_an_operation_of_one_method_refuses_the_choice(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    options = {"update_method": "PUT"}
    with pytest.raises(InvalidArgumentError, match="the documentation shows only one method"):
        drive.run(client.contacts.retrieve("c-1", options=options))
    with pytest.raises(InvalidArgumentError, match="the documentation shows only one method"):
        client.contacts.list(options=options)
    assert server.received == []


def test_a_method_that_is_none_is_refused(opened: Open, client: Any, drive: Driver) -> None:
    with pytest.raises(ConfigurationError, match="update_method must be PATCH or PUT, not 'POST'"):
        opened(update_method="POST")
    with pytest.raises(InvalidArgumentError, match="update_method must be PATCH or PUT"):
        drive.run(update(client, options={"update_method": "POST"}))


@pytest.mark.parametrize(("method", "other"), [("PATCH", "PUT"), ("PUT", "PATCH")])
def test_a_refused_method_names_the_other_one(
    opened: Open, drive: Driver, server: VendorServer, method: str, other: str
) -> None:
    server.expect(method, PLACE, Reply.json({}, 405))
    with pytest.raises(UniteUsError, match=f'pass update_method="{other}" to the client'):
        drive.run(update(opened(max_retries=0, update_method=method)))


def test_an_error_names_the_method_that_was_sent(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.expect("PUT", PLACE, Reply.json({}, 404))
    with pytest.raises(NotFoundError, match=r"^PUT /groups/"):
        drive.run(update(opened(max_retries=0, update_method="PUT")))


@pytest.mark.parametrize("method", ["PATCH", "PUT"])
def test_an_update_that_may_have_arrived_is_not_sent_again(
    opened: Open, drive: Driver, server: VendorServer, method: str
) -> None:
    server.expect(method, PLACE, Reply.json({}, 500))
    with pytest.raises(UniteUsError):
        drive.run(update(opened(update_method=method)))
    assert len(server.received) == 1


@pytest.mark.parametrize("method", ["PATCH", "PUT"])
def test_the_mock_transport_knows_an_update_by_its_method_whichever_is_sent(
    opened: Open, drive: Driver, method: str
) -> None:
    api = MockAPI()
    api.answer("contacts.addresses.update", {"data": {"id": "new"}})
    client = opened(transport=api, update_method=method)
    assert drive.run(update(client))["id"] == "new"
    assert [request.method for request in api.calls("contacts.addresses.update")] == [method]
