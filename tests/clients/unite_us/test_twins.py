"""Methods that send a PUT where another one sends a PATCH with the same arguments."""

from __future__ import annotations

import inspect
import pickle
from typing import Any

import msgspec
import pytest
from unite_us_client import NotFoundError
from unite_us_client.resources.contacts_addresses import ContactsAddresses
from unite_us_client.testing import MockAPI

from tests.support.driving import Driver, Open
from tests.support.unite_us import CONTACT, record, sent
from tests.support.vendor_server import Reply, VendorServer

PLACE = f"{CONTACT}/addresses/a-1"
ADDRESS = {"line_1": "12 Example Street", "address_type": "home"}


class Address(msgspec.Struct):
    id: str


@pytest.mark.parametrize(("method", "http"), [("update", "PATCH"), ("replace", "PUT")])
def test_each_sends_its_own_operation_with_the_same_arguments(
    client: Any, drive: Driver, server: VendorServer, method: str, http: str
) -> None:
    server.expect(http, PLACE, record("a-1"))
    call = getattr(client.contacts.addresses, method)
    found = drive.run(call("g-1", "c-1", address_id="a-1", address=ADDRESS, result=Address))
    assert found == Address(id="a-1")
    assert sent(server) == {"address": ADDRESS}


def test_a_twin_checks_its_arguments_like_its_method(client: Any, server: VendorServer) -> None:
    replace = client.contacts.addresses.replace
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'address'"):
        replace("g-1", "c-1", "a-1")
    assert server.received == []


def test_an_error_names_the_operation_that_was_sent(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.expect("PUT", PLACE, Reply.json({}, 404))
    client = opened(max_retries=0)
    with pytest.raises(NotFoundError, match=r"^PUT /groups/"):
        drive.run(client.contacts.addresses.replace("g-1", "c-1", "a-1", address=ADDRESS))


def test_a_twin_looks_like_any_other_method() -> None:
    replace, update = ContactsAddresses.replace, ContactsAddresses.update
    assert inspect.signature(replace) == inspect.signature(update)
    assert inspect.isfunction(replace)
    assert replace.__qualname__ == "ContactsAddresses.replace"
    assert replace.__module__ == update.__module__
    assert pickle.loads(pickle.dumps(replace)) is replace
    told = inspect.getdoc(replace)
    assert told is not None
    assert told.startswith("Take and give what `update` does; send PUT /groups/")


def test_the_answers_for_tests_know_a_twin_by_its_own_name(opened: Open, drive: Driver) -> None:
    api = MockAPI()
    api.answer("contacts.addresses.replace", {"data": {"id": "new"}})
    client = opened(transport=api)
    call = client.contacts.addresses.replace("g-1", "c-1", "a-1", address=ADDRESS)
    assert drive.run(call)["id"] == "new"
    assert len(api.calls("contacts.addresses.replace")) == 1
    assert api.calls("contacts.addresses.update") == []
