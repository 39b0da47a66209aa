"""Assemble's three ways to authenticate: a token, a program, a person with a second factor."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from assemble_client import AuthenticationError, UnauthorizedError
from assemble_client._runtime.credentials import MemoryStore, Token

from tests.support.driving import Driver, Open
from tests.support.token_servers import Clock, TokenDesk, all_at_once, form_of, json_of, opening
from tests.support.vendor_server import Reply, VendorServer

OAUTH = "/oauth/token"
LOGIN = "/auth/api/"
JWT = "/auth/api/token"
PROGRAM = {"client_id": "our-program", "client_secret": "s3cret+1"}
PERSON = {"email": "zoe@example.org", "password": "Pass word1"}
ACCEPT = "application/x.uvol.v3+json"


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CLIENT_ID", "CLIENT_SECRET", "EMAIL", "PASSWORD", "TOKEN", "BASE_URL"):
        monkeypatch.delenv(f"ASSEMBLE_{name}", raising=False)


@pytest.fixture
def opened(drive: Driver, server: VendorServer) -> Iterator[Open]:
    """Opens clients of the server."""
    with opening(drive, "assemble", base_url=f"{server.base_url}/api") as open_client:
        yield open_client


@pytest.fixture
def program(server: VendorServer) -> TokenDesk:
    """Hands out tokens to programs."""
    return TokenDesk((OAUTH,), fields={"expires_in": 3600}).serve(server)


@pytest.fixture
def person(server: VendorServer) -> TokenDesk:
    """Hands out tokens to people, in two steps and without a second factor."""
    return person_desk(server, None)


def person_desk(server: VendorServer, factor: str | None) -> TokenDesk:
    first = {"token": "first", "expires_at": "2030-01-01T00:00:00Z", "two_factor": factor}
    return TokenDesk((LOGIN, JWT), name="token", shapes={LOGIN: first}).serve(server)


def retrieve(drive: Driver, client: Any) -> Any:
    return drive.run(client.users.retrieve(7))


def test_a_token_of_the_caller_is_sent_as_it_is(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", "/api/users/7", Reply.json({"id": 7}))
    retrieve(drive, opened(token="t0ken"))
    assert server.received[0].headers["authorization"] == "Bearer t0ken"


def test_a_token_of_the_caller_that_is_refused_is_sent_once(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", "/api/users/7", Reply.json({"message": "401 Unauthorized"}, 401))
    with pytest.raises(UnauthorizedError, match="401 Unauthorized"):
        retrieve(drive, opened(token="t0ken"))


def test_a_token_function_of_the_caller_is_called_again_after_401(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    tokens = iter(["old", "new"])
    server.expect("GET", "/api/users/7", Reply.json({}, 401))
    server.expect("GET", "/api/users/7", Reply.json({"id": 7}))
    assert retrieve(drive, opened(token=lambda: next(tokens))).id == 7
    assert server.received[1].headers["authorization"] == "Bearer new"


@pytest.mark.parametrize(
    ("given", "scope"),
    [
        ({}, "users"),
        ({"scopes": ["users", "teams"]}, "users teams"),
        ({"scopes": ("address-book",)}, "address-book"),
    ],
    ids=["default", "two", "one"],
)
def test_a_program_requests_its_scopes(
    given: dict[str, Any], scope: str, opened: Open, drive: Driver, program: TokenDesk
) -> None:
    retrieve(drive, opened(**PROGRAM, **given))
    [grant] = program.grants
    assert form_of(grant) == {"grant_type": "client_credentials", **PROGRAM, "scope": scope}


def test_the_accept_header_goes_with_token_requests_and_calls(
    opened: Open, drive: Driver, person: TokenDesk, server: VendorServer
) -> None:
    retrieve(drive, opened(**PERSON))
    assert [request.headers["accept"] for request in server.received] == [ACCEPT] * 3


def test_a_program_renews_its_token_when_it_is_refused(
    opened: Open, drive: Driver, program: TokenDesk
) -> None:
    client = opened(**PROGRAM)
    retrieve(drive, client)
    program.expire()
    assert retrieve(drive, client).id == 7
    assert program.granted_at == [OAUTH, OAUTH]


def test_a_program_renews_its_token_in_its_last_minute(
    opened: Open, drive: Driver, program: TokenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    monkeypatch.setattr("assemble_client._runtime.credentials.time", clock)
    monkeypatch.setattr("assemble_client._runtime.grants.time", clock)
    client = opened(**PROGRAM)
    retrieve(drive, client)
    clock.now += 3600 - 59
    retrieve(drive, client)
    assert (len(program.grants), program.refused) == (2, [])


def test_a_refused_program_raises_with_the_vendors_words(
    opened: Open, drive: Driver, program: TokenDesk
) -> None:
    program.refusals[OAUTH] = Reply.json({"error": "invalid_scope"}, 400)
    with pytest.raises(AuthenticationError, match="refused with 400: invalid_scope") as caught:
        retrieve(drive, opened(**PROGRAM))
    assert "s3cret" not in str(caught.value)


def test_a_person_gets_a_token_in_two_steps(opened: Open, drive: Driver, person: TokenDesk) -> None:
    assert retrieve(drive, opened(**PERSON)).id == 7
    login, second = person.grants
    assert (login.path, json_of(login)) == (LOGIN, PERSON)
    assert (second.path, json_of(second)) == (JWT, {"token": "first"})


def test_token_responses_in_an_envelope_are_read_too(
    opened: Open, drive: Driver, person: TokenDesk
) -> None:
    person.shapes[LOGIN] = {"data": {"token": "inner", "two_factor": None}}
    retrieve(drive, opened(**PERSON))
    assert json_of(person.grants[1]) == {"token": "inner"}


@pytest.mark.parametrize("factor", ["email", "sms", "auth_app", "magic_link"])
def test_the_code_of_the_second_factor_is_requested_and_sent(
    factor: str, opened: Open, drive: Driver, server: VendorServer
) -> None:
    desk, asked = person_desk(server, factor), list[str]()

    def two_factor(kind: str) -> str:
        asked.append(kind)
        return "012345"

    assert retrieve(drive, opened(**PERSON, two_factor=two_factor)).id == 7
    assert asked == [factor]
    assert json_of(desk.grants[1]) == {"token": "first", "key": "012345"}


def test_no_code_is_requested_that_is_not_needed(
    opened: Open, drive: Driver, person: TokenDesk
) -> None:
    asked: list[str] = []
    retrieve(drive, opened(**PERSON, two_factor=asked.append))
    assert (asked, json_of(person.grants[1])) == ([], {"token": "first"})


def test_a_second_factor_without_a_function_says_what_is_missing(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    desk = person_desk(server, "sms")
    with pytest.raises(AuthenticationError, match=r"second factor \(sms\): pass two_factor"):
        retrieve(drive, opened(**PERSON))
    assert desk.granted_at == [LOGIN]


def test_a_wrong_code_raises_with_the_vendors_words(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    desk = person_desk(server, "sms")
    desk.refusals[JWT] = Reply.json({"message": "Wrong key", "status_code": 403}, 403)
    with pytest.raises(AuthenticationError, match="refused with 403: Wrong key") as caught:
        retrieve(drive, opened(**PERSON, two_factor=lambda kind: "012345"))
    assert "012345" not in str(caught.value)


def test_a_wrong_password_raises_with_the_vendors_words(
    opened: Open, drive: Driver, person: TokenDesk
) -> None:
    person.refusals[LOGIN] = Reply.json({"message": "Bad credentials", "status_code": 401}, 401)
    with pytest.raises(AuthenticationError, match="refused with 401: Bad credentials") as caught:
        retrieve(drive, opened(**PERSON))
    assert not [secret for secret in PERSON.values() if secret in str(caught.value)]
    assert person.granted_at == [LOGIN]


def test_a_person_whose_token_is_refused_signs_in_again(
    opened: Open, drive: Driver, person: TokenDesk
) -> None:
    client = opened(**PERSON)
    retrieve(drive, client)
    person.expire()
    assert retrieve(drive, client).id == 7
    assert person.granted_at == [LOGIN, JWT] * 2


@pytest.mark.parametrize(("way", "steps"), [(PROGRAM, [OAUTH]), (PERSON, [LOGIN, JWT])])
def test_twenty_calls_refused_at_the_same_time_renew_the_token_once(
    way: dict[str, str], steps: list[str], opened: Open, drive: Driver, server: VendorServer
) -> None:
    desk = person_desk(server, None)
    if way is PROGRAM:
        desk = TokenDesk((OAUTH,)).serve(server)
    client = opened(**way)
    retrieve(drive, client)
    desk.expire()
    desk.together = threading.Barrier(20)
    users = all_at_once(drive, [lambda: client.users.retrieve(7)] * 20)
    assert [user.id for user in users] == [7] * 20
    assert desk.granted_at == steps * 2
    assert {request.headers["authorization"] for request in desk.let_in[1:]} == {"Bearer token-2"}


def test_a_store_keeps_the_token_for_the_next_client(
    opened: Open, drive: Driver, person: TokenDesk
) -> None:
    store = MemoryStore()
    for _ in range(2):
        retrieve(drive, opened(**PERSON, token_store=store))
    assert person.granted_at == [LOGIN, JWT]
    assert store.load() == Token("token-1")


def test_credentials_that_are_passed_go_before_those_of_the_environment(
    opened: Open, drive: Driver, server: VendorServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("CLIENT_ID", "CLIENT_SECRET"):
        monkeypatch.setenv(f"ASSEMBLE_{name}", "from-env")
    server.expect("GET", "/api/users/7", Reply.json({"id": 7}))
    retrieve(drive, opened(token="t0ken"))
    assert server.received[0].headers["authorization"] == "Bearer t0ken"


def test_missing_credentials_name_every_way(opened: Open) -> None:
    with pytest.raises(AuthenticationError, match="ASSEMBLE_CLIENT_ID") as caught:
        opened()
    assert "ASSEMBLE_EMAIL" in str(caught.value)
    assert "ASSEMBLE_TOKEN" in str(caught.value)


def test_a_first_step_without_a_second_factor_is_as_documented(
    opened: Open, drive: Driver, person: TokenDesk
) -> None:
    client = opened(token="t0ken", strict=True)
    first = drive.run(client.auth.create_pre_auth_token(**PERSON))
    assert (first.token, first.two_factor) == ("first", None)
