"""Where an Assemble client connects, and how paths that are inferred are overridden."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from assemble_client import (
    APIStatusError,
    Assemble,
    AsyncAssemble,
    ConfigurationError,
    InvalidArgumentError,
    NotFoundError,
    PermissionDeniedError,
)

from tests.support.driving import Driver, Open
from tests.support.token_servers import opening
from tests.support.vendor_server import Reply, VendorServer

CLASSES: dict[str, Any] = {"sync": Assemble, "async": AsyncAssemble}
ACCEPT = "application/x.uvol.v3+json"
HINT = "its method and path are inferred, not documented by the vendor: if it is the path, "
MISSING = Reply.json({"message": "404 Not Found", "status_code": 404}, 404)


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ORGANISATION", "BASE_URL"):
        monkeypatch.delenv(f"ASSEMBLE_{name}", raising=False)


@pytest.fixture
def opened(drive: Driver, server: VendorServer) -> Iterator[Open]:
    """Opens clients of the server."""
    server.required = {"authorization": "Bearer t0ken", "accept": ACCEPT}
    usual = {"base_url": server.base_url, "token": "t0ken"}
    with opening(drive, "assemble", **usual) as open_client:
        yield open_client


@pytest.fixture
def client(opened: Open) -> Any:
    """A client of the server."""
    return opened()


@pytest.mark.parametrize("organisation", ["red-cross", "acme1", "A"])
def test_the_organisation_is_part_of_the_address(organisation: str, opened: Open) -> None:
    client = opened(base_url="", organisation=organisation)
    assert client.base_url == f"https://{organisation}.goassemble.com/api"


def test_the_organisation_comes_from_the_environment(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASSEMBLE_ORGANISATION", "red-cross")
    assert opened(base_url="").base_url == "https://red-cross.goassemble.com/api"


def test_an_organisation_that_is_passed_goes_before_the_environment(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASSEMBLE_ORGANISATION", "red-cross")
    client = opened(base_url="", organisation="own")
    assert client.base_url == "https://own.goassemble.com/api"


def test_a_missing_organisation_says_what_to_pass(drive: Driver) -> None:
    with pytest.raises(ConfigurationError, match=r"pass organisation=… \(or base_url\).*_ORGANIS"):
        CLASSES[drive.mode](token="t")


@pytest.mark.parametrize(
    "organisation",
    ["evil.example/", "a.b", "a b", "-a", "a-", "a@b", "a#", "a?b", "a\n", "ä", "a/../b", "{x}"],
)
def test_an_organisation_that_is_no_host_label_is_refused(organisation: str, drive: Driver) -> None:
    with pytest.raises(ConfigurationError, match="letters, digits and hyphens"):
        CLASSES[drive.mode](token="t", organisation=organisation)


def test_an_address_of_the_organisations_own_replaces_the_organisation(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", "/own/api/users/7", Reply.json({"id": 7}))
    client = opened(base_url=f"{server.base_url}/own/api/")
    assert drive.run(client.users.retrieve(7)).id == 7


def test_every_call_names_the_version_that_is_accepted(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.respond = lambda request: Reply.json({"data": {"id": 7}})
    drive.run(client.users.retrieve(7))
    drive.run(client.users.notes.create(7, body="Called"))
    drive.run(client.request("GET", "/anything"))
    assert [request.headers["accept"] for request in server.received] == [ACCEPT] * 3


def test_a_path_can_be_spelt_as_the_caller_knows_it(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", "/users/7/addresses/9", Reply.json({"data": {"id": 9}}))
    server.expect("DELETE", "/users/7/addresses/9", Reply(status=204))
    client = opened(paths={"postal_addresses": "addresses"})
    drive.run(client.users.postal_addresses.retrieve(7, 9))
    drive.run(client.users.postal_addresses.delete(7, 9))


def test_a_spelling_leaves_other_paths_alone(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", "/users/7/email-addresses/9", Reply.json({"data": {"id": 9}}))
    server.expect("GET", "/users/postal-addresses", Reply.json({"id": 7}))
    client = opened(paths={"postal_addresses": "addresses"})
    drive.run(client.users.email_addresses.retrieve(7, 9))
    drive.run(client.users.retrieve("postal-addresses"))


def test_a_spelling_holds_for_lists_and_their_next_pages(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    meta = {"pagination": {"total_pages": 2}}
    server.expect("GET", "/users/7/emails", Reply.json({"data": [{"id": 1}], "meta": meta}))
    server.expect("GET", "/users/7/emails?page=2", Reply.json({"data": [{"id": 2}], "meta": meta}))
    client = opened(paths={"email_addresses": "emails"})
    found = drive.items(client.users.email_addresses.list(7))
    assert [address.id for address in found] == [1, 2]


def test_several_paths_can_be_spelt_differently(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", "/users/7/notes/3/subnotes", Reply.json({"data": {"id": 1}}))
    server.expect("DELETE", "/users/7/role-profiles/4", Reply(status=204))
    client = opened(paths={"sub_notes": "subnotes", "roles": "role-profiles"})
    drive.run(client.users.notes.sub_notes.create(7, 3, body="Done"))
    drive.run(client.users.roles.delete(7, 4))


def test_an_unknown_path_name_is_refused_with_those_that_are_known(opened: Open) -> None:
    with pytest.raises(ConfigurationError, match=r"'post_addresses' .*known are roles, email_add"):
        opened(paths={"post_addresses": "addresses"})


@pytest.mark.parametrize(
    "spelling", ["a/", "../admin", "..", ".", "", "a?b", "a#b", "a b", "{userId}", "a%2Fb", "ä", 3]
)
def test_a_spelling_that_is_no_path_segment_is_refused(spelling: Any, opened: Open) -> None:
    with pytest.raises(ConfigurationError, match="roles must be path segments"):
        opened(paths={"roles": spelling})


@pytest.mark.parametrize("status", [404, 405])
def test_an_inferred_path_that_is_missing_says_so_and_how_to_override_it(
    status: int, client: Any, drive: Driver, server: VendorServer
) -> None:
    reply = Reply.json({"message": f"{status} No", "status_code": status}, status)
    server.expect("GET", "/users/7/postal-addresses", reply)
    with pytest.raises(APIStatusError, match=f"returned {status}: {status} No; {HINT}") as caught:
        drive.items(client.users.postal_addresses.list(7))
    assert "pass paths={'postal_addresses': …} to the client" in str(caught.value)
    assert "('addresses' or 'postalAddresses' or 'postal_addresses')" in str(caught.value)


def test_the_hint_names_the_segment_that_may_be_spelt_differently(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", "/users/7/notes/3/sub-notes", MISSING)
    with pytest.raises(NotFoundError, match=r"paths=\{'sub_notes': …\}"):
        drive.run(client.users.notes.sub_notes.create(7, 3, body="Done"))


def test_an_inferred_path_without_other_spellings_points_to_request(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", "/users/7", MISSING)
    with pytest.raises(
        NotFoundError, match=HINT + r'client\.request\("GET", "/…"\) reaches another'
    ):
        drive.run(client.users.retrieve(7))


def test_a_corroborated_path_says_that_it_is_corroborated(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.required = {}
    server.expect("POST", "/auth/api/", MISSING)
    with pytest.raises(NotFoundError, match="its method and path are corroborated, not documented"):
        drive.run(client.auth.create_pre_auth_token(email="zoe@example.org", password="x"))


def test_a_path_of_the_callers_own_gets_no_hint(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", "/teams", MISSING)
    with pytest.raises(NotFoundError, match="404 Not Found") as caught:
        drive.run(client.request("GET", "/teams"))
    assert "inferred" not in str(caught.value)


def test_another_error_of_an_inferred_path_gets_no_hint(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    body = {"message": "The last role cannot be deleted", "status_code": "403"}
    server.expect("DELETE", "/users/7/roles/4", Reply.json(body, 403))
    with pytest.raises(PermissionDeniedError, match=r"last role cannot be deleted$") as caught:
        drive.run(client.users.roles.delete(7, 4))
    assert (caught.value.vendor_message, caught.value.body) == (body["message"], body)


@pytest.mark.parametrize("id", ["", ".", "..", None, True])
def test_an_id_that_would_change_the_path_is_refused(
    id: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match="user_id of"):
        drive.run(client.users.retrieve(id))
    assert server.received == []
