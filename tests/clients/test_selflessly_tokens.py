"""Selflessly's tokens: obtained with a password, renewed with a refresh token, shared."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from selflessly_client import AuthenticationError, UnauthorizedError
from selflessly_client._runtime.credentials import MemoryStore, Token

from tests.support.driving import Driver, Open
from tests.support.token_servers import Clock, TokenDesk, all_at_once, form_of, opening
from tests.support.vendor_server import Reply, VendorServer

TOKEN = "/api/v1/token"
REFRESH = "/api/v1/token/refresh"
CREDENTIALS = {
    "username": "hr@example.org",
    "password": "pass word&1",
    "client_id": "our-program",
    "client_secret": "s3cret+1",
}
REFUSED = Reply.json({"error": "invalid_grant"}, 400)


@pytest.fixture
def opened(drive: Driver, server: VendorServer) -> Iterator[Open]:
    """Opens clients of the server."""
    with opening(drive, "selflessly", base_url=server.base_url, **CREDENTIALS) as open_client:
        yield open_client


@pytest.fixture
def desk(server: VendorServer) -> TokenDesk:
    """Hands out tokens that live for an hour."""
    fields = {"refresh_token": "renew-me", "expires_in": 3600, "token_type": "Bearer"}
    return TokenDesk((TOKEN, REFRESH), fields=fields).serve(server)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock by which the package judges tokens."""
    clock = Clock()
    monkeypatch.setattr("selflessly_client._runtime.credentials.time", clock)
    monkeypatch.setattr("selflessly_client._runtime.grants.time", clock)
    return clock


def retrieve(drive: Driver, client: Any) -> Any:
    return drive.run(client.users.retrieve(7))


def test_opening_a_client_sends_nothing(opened: Open, desk: TokenDesk) -> None:
    opened()
    assert desk.grants == []


def test_one_token_is_obtained_before_the_first_call_and_kept(
    opened: Open, desk: TokenDesk, drive: Driver, server: VendorServer
) -> None:
    client = opened()
    assert [retrieve(drive, client).id for _ in range(3)] == [7, 7, 7]
    assert [request.path for request in server.received] == [TOKEN, *["/api/v1/users/7"] * 3]


def test_the_token_request_is_a_form_with_every_credential(
    opened: Open, desk: TokenDesk, drive: Driver
) -> None:
    retrieve(drive, opened())
    [grant] = desk.grants
    assert grant.method == "POST"
    assert form_of(grant) == {"grant_type": "password", **CREDENTIALS}


def test_the_token_request_carries_no_authorization_but_the_callers_headers(
    opened: Open, desk: TokenDesk, drive: Driver
) -> None:
    retrieve(drive, opened(headers={"X-Gateway": "g1"}))
    assert desk.grants[0].headers.get("authorization") is None
    assert desk.grants[0].headers["x-gateway"] == "g1"


def test_a_refused_token_is_renewed_with_the_refresh_token(
    opened: Open, desk: TokenDesk, drive: Driver
) -> None:
    client = opened()
    retrieve(drive, client)
    desk.expire()
    assert retrieve(drive, client).id == 7
    assert desk.granted_at == [TOKEN, REFRESH]
    assert form_of(desk.grants[1]) == {
        "grant_type": "refresh_token",
        "refresh_token": "renew-me",
        "client_id": "our-program",
        "client_secret": "s3cret+1",
    }


def test_a_write_that_met_an_expired_token_is_sent_again_as_it_was(
    opened: Open, desk: TokenDesk, drive: Driver
) -> None:
    client = opened()
    retrieve(drive, client)
    desk.expire()
    drive.run(client.users.create(first_name="Zoë"))
    assert desk.refused[-1].body == desk.let_in[-1].body
    assert desk.let_in[-1].body == '{"firstName":"Zoë"}'.encode()


def test_a_refresh_response_without_a_refresh_token_keeps_the_old_one(
    opened: Open, desk: TokenDesk, drive: Driver
) -> None:
    client = opened()
    retrieve(drive, client)
    desk.fields = {"expires_in": 3600}
    for _ in range(2):
        desk.expire()
        retrieve(drive, client)
    assert [form_of(grant)["refresh_token"] for grant in desk.grants[1:]] == ["renew-me"] * 2


@pytest.mark.parametrize("status", [400, 401, 404, 500])
def test_a_refused_refresh_falls_back_to_the_password(
    status: int, opened: Open, desk: TokenDesk, drive: Driver
) -> None:
    client = opened()
    retrieve(drive, client)
    desk.expire()
    desk.refusals[REFRESH] = Reply.json({"error": "invalid_grant"}, status)
    assert retrieve(drive, client).id == 7
    assert desk.granted_at == [TOKEN, REFRESH, TOKEN]
    assert form_of(desk.grants[2])["grant_type"] == "password"


def test_a_refresh_response_without_a_token_falls_back_to_the_password(
    opened: Open, desk: TokenDesk, drive: Driver
) -> None:
    client = opened()
    retrieve(drive, client)
    desk.expire()
    desk.shapes[REFRESH] = {"ok": True}
    assert retrieve(drive, client).id == 7
    assert desk.granted_at == [TOKEN, REFRESH, TOKEN]


def test_a_token_is_used_until_a_minute_before_its_end(
    opened: Open, desk: TokenDesk, drive: Driver, clock: Clock
) -> None:
    client = opened()
    retrieve(drive, client)
    clock.now += 3600 - 61
    retrieve(drive, client)
    assert desk.granted_at == [TOKEN]


def test_a_token_in_its_last_minute_is_renewed_before_the_call(
    opened: Open, desk: TokenDesk, drive: Driver, clock: Clock
) -> None:
    client = opened()
    retrieve(drive, client)
    clock.now += 3600 - 59
    retrieve(drive, client)
    assert desk.granted_at == [TOKEN, REFRESH]
    assert desk.refused == []


def test_twenty_calls_that_find_the_token_expired_renew_it_once(
    opened: Open, desk: TokenDesk, drive: Driver, clock: Clock
) -> None:
    client = opened()
    retrieve(drive, client)
    clock.now += 3600
    users = all_at_once(drive, [lambda: client.users.retrieve(7)] * 20)
    assert [user.id for user in users] == [7] * 20
    assert desk.granted_at == [TOKEN, REFRESH]
    assert desk.refused == []


def test_twenty_calls_refused_at_the_same_time_renew_the_token_once(
    opened: Open, desk: TokenDesk, drive: Driver
) -> None:
    client = opened()
    retrieve(drive, client)
    desk.expire()
    desk.together = threading.Barrier(20)
    users = all_at_once(drive, [lambda: client.users.retrieve(7)] * 20)
    assert [user.id for user in users] == [7] * 20
    assert desk.granted_at == [TOKEN, REFRESH]
    tokens = {request.headers["authorization"] for request in desk.let_in[1:]}
    assert (len(desk.refused), tokens) == (20, {"Bearer token-2"})


def test_twenty_first_calls_obtain_one_token(opened: Open, desk: TokenDesk, drive: Driver) -> None:
    client = opened()
    all_at_once(drive, [lambda: client.users.retrieve(7)] * 20)
    assert desk.granted_at == [TOKEN]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"error": "invalid_grant", "error_description": "Wrong user."}, "Wrong user."),
        ({"error": "invalid_client"}, "invalid_client"),
        ({"message": "No such account."}, "No such account."),
        ({}, "no reason given"),
    ],
)
def test_a_refused_password_raises_with_the_vendors_words(
    body: dict[str, str], words: str, opened: Open, desk: TokenDesk, drive: Driver
) -> None:
    desk.refusals[TOKEN] = Reply.json(body, 400)
    with pytest.raises(AuthenticationError, match=f"refused with 400: {words}") as caught:
        retrieve(drive, opened())
    assert not [secret for secret in CREDENTIALS.values() if secret in str(caught.value)]
    assert desk.let_in == desk.refused == []


def test_a_refused_password_is_sent_again_on_the_next_call(
    opened: Open, desk: TokenDesk, drive: Driver
) -> None:
    client = opened()
    desk.refusals[TOKEN] = REFUSED
    with pytest.raises(AuthenticationError):
        retrieve(drive, client)
    del desk.refusals[TOKEN]
    assert retrieve(drive, client).id == 7


@pytest.mark.parametrize("body", [b"<html>", b"[]", b'{"access_token": ""}', b"{}"])
def test_a_response_without_a_token_raises(
    body: bytes, opened: Open, desk: TokenDesk, drive: Driver
) -> None:
    desk.refusals[TOKEN] = Reply(body)
    with pytest.raises(AuthenticationError, match=r"token response \(200\) has no access_token"):
        retrieve(drive, opened())


def test_a_new_token_that_is_refused_as_well_raises_after_one_renewal(
    opened: Open, desk: TokenDesk, drive: Driver
) -> None:
    desk.name = "token"
    desk.fields = {"access_token": "never-valid", "refresh_token": "renew-me"}
    client = opened(token_store=store_with("old"))
    with pytest.raises(UnauthorizedError, match="Token expired"):
        retrieve(drive, client)
    assert desk.granted_at == [REFRESH]
    assert len(desk.refused) == 2


def test_a_renewal_that_returns_the_refused_token_again_raises(
    opened: Open, desk: TokenDesk, drive: Driver
) -> None:
    desk.name = "token"
    desk.fields = {"access_token": "same", "refresh_token": "renew-me"}
    with pytest.raises(UnauthorizedError, match="Token expired"):
        retrieve(drive, opened(token_store=store_with("same")))
    assert desk.granted_at == [REFRESH]


def store_with(access: str) -> MemoryStore:
    store = MemoryStore()
    store.save(Token(access, "renew-me"))
    return store


def test_a_client_that_shares_a_store_obtains_no_token_of_its_own(
    opened: Open, desk: TokenDesk, drive: Driver
) -> None:
    store = MemoryStore()
    for client in (opened(token_store=store), opened(token_store=store)):
        assert retrieve(drive, client).id == 7
    assert desk.granted_at == [TOKEN]


def test_a_renewed_token_is_kept_in_the_store_with_its_end(
    opened: Open, desk: TokenDesk, drive: Driver, clock: Clock
) -> None:
    store = store_with("old")
    retrieve(drive, opened(token_store=store))
    assert store.load() == Token("token-1", "renew-me", clock.now + 3600 - 60)


def test_a_kept_token_does_not_show_in_a_repr() -> None:
    assert "hush" not in repr(Token("hush", "hush-too"))
