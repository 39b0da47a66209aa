"""The group of a client: passed once, or to each call."""

from __future__ import annotations

from typing import Any

import pytest
from unite_us_client import ConfigurationError, InternalServerError, InvalidArgumentError

from tests.support.driving import Driver, Open
from tests.support.unite_us import GROUP, record, records
from tests.support.vendor_server import Reply, VendorServer

OTHER = "/v3/groups/g-2/contacts/c-1"


def test_the_group_of_a_call_goes_before_that_of_the_client(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{GROUP}/contacts/c-1", record("c-1"))
    server.expect("GET", OTHER, record("c-1"))
    drive.run(client.contacts.retrieve("c-1"))
    drive.run(client.contacts.retrieve("c-1", group_id="g-2"))


def test_the_group_may_be_in_the_environment(
    opened: Open, drive: Driver, server: VendorServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UNITE_US_GROUP_ID", "g-2")
    server.expect("GET", OTHER, record("c-1"))
    drive.run(opened(group_id=None).contacts.retrieve("c-1"))


def test_without_a_group_a_call_is_refused_before_anything_is_sent(
    opened: Open, drive: Driver, server: VendorServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("UNITE_US_GROUP_ID", raising=False)
    client = opened(group_id=None)
    with pytest.raises(InvalidArgumentError, match=r"group_id of .* is missing: pass group_id=…"):
        drive.run(client.contacts.retrieve("c-1"))
    with pytest.raises(InvalidArgumentError, match=r"group_id of .* is missing"):
        drive.items(client.contacts.list())
    assert server.received == []


@pytest.mark.parametrize("group", ["", ".", "..", 7])
def test_a_group_that_is_no_identifier_is_refused(group: Any, opened: Open) -> None:
    with pytest.raises(ConfigurationError, match="group_id must be a text"):
        opened(group_id=group)


def test_a_list_is_continued_in_the_same_group_only(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{GROUP}/contacts", records("c-1"))
    server.expect("GET", f"{GROUP}/contacts?page=2", Reply.json({}, 500))
    with pytest.raises(InternalServerError) as caught:
        drive.items(opened(max_retries=0).contacts.list())
    server.expect("GET", f"{GROUP}/contacts?page=2", records("c-2"))
    server.expect("GET", f"{GROUP}/contacts?page=3", records())
    token = caught.value.resume
    found = opened(group_id=None).contacts.list(group_id="g-1", resume=token)
    assert [contact.id for contact in drive.items(found)] == ["c-2"]
    with pytest.raises(InvalidArgumentError, match="resume"):
        drive.items(opened(group_id="g-2").contacts.list(resume=token))
