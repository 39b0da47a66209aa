"""Users of Unite Us: their accounts, their profiles and the groups they belong to."""

from __future__ import annotations

from typing import Any

import pytest
from unite_us_client import InvalidArgumentError

from tests.support.driving import Driver
from tests.support.unite_us import GROUP, record, records, sent
from tests.support.vendor_server import VendorServer

USERS = f"{GROUP}/users"
ARI = {"first_name": "Ari", "last_name": "Sample", "email": "ari@example.org"}


def test_a_user_of_a_group_needs_no_profile(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", USERS, record("u-1", **ARI))
    found = drive.run(client.groups.users.create(user=ARI, role_ids=["r-1"]))
    assert (type(found).__name__, found.email) == ("User", "ari@example.org")
    assert sent(server) == {"user": ARI, "role_ids": ["r-1"]}


def test_a_profile_is_sent_with_its_gender(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("PATCH", "/v3/users/u-1", record("u-1", profile={"gender": "undisclosed"}))
    profile = {"gender": "undisclosed", "description": "Helps with housing"}
    found = drive.run(client.users.update("u-1", user={"profile": profile}))
    assert (found.profile.gender, sent(server)) == ("undisclosed", {"user": {"profile": profile}})


def test_the_gender_of_a_profile_is_a_documented_one(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    user = {"profile": {"gender": "unknown"}}
    with pytest.raises(InvalidArgumentError, match=r"user\.profile\.gender: .* undisclosed"):
        drive.run(client.users.update("u-1", user=user))
    assert server.received == []


@pytest.mark.parametrize("http", ["PATCH", "PUT"])
def test_the_roles_of_a_user_are_changed_without_account_data(
    http: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect(http, f"{USERS}/u-1", record("u-1"))
    given = {"role_ids": ["r-2"], "group_licenses": ["l-1"]}
    drive.run(client.groups.users.update("u-1", **given, options={"update_method": http}))
    assert sent(server) == given


def test_an_invited_user_confirms_an_account_without_a_profile(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("PATCH", "/v3/invitations/t-1/user", record("u-1"))
    user = {**ARI, "password": "s3cret", "password_confirmation": "s3cret"}
    drive.run(client.users.confirm_invited("t-1", user=user))
    assert sent(server) == {"user": user}


def test_the_users_of_a_group_are_looked_for_by_their_state(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    query = "q[employ_state]=is_active"
    server.expect("GET", f"{USERS}?{query}&per=2", records("u-1"))
    server.expect("GET", f"{USERS}?{query}&page=2&per=2", records())
    found = client.groups.users.list(q={"employ_state": "is_active"}, page_size=2)
    assert [user.id for user in drive.items(found)] == ["u-1"]
