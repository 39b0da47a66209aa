"""Credentials of the caller, and which of them are used."""

from __future__ import annotations

from base64 import b64decode
from typing import Any

import pytest
from msgspec.structs import replace

from generator.runtime.credentials import BasicScheme, TokenScheme
from generator.runtime.errors import ClientError
from generator.runtime.operations import Profile
from tests.runtime.acme import ONE, PROFILE, READ, SECRET, owner
from tests.support.driving import Driver, Open
from tests.support.loopback import Loopback


def profile(*schemes: Any) -> Profile:
    return replace(PROFILE, security=schemes)


def bearers(server: Loopback) -> list[str]:
    """Return the Authorization header of every request."""
    return [request.headers["authorization"] for request in server.requests]


class TestProvided:
    def provider(self, driver: Driver, *tokens: Any) -> Any:
        given = iter(tokens)
        if driver.mode == "sync":
            return lambda: next(given)

        async def later() -> Any:
            return next(given)

        return later

    def test_a_function_returns_the_token_of_every_call(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(owner(), owner())
        client = open_client(credentials={"token": self.provider(driver, "a", "b")})
        driver.run(client.execute(READ, ONE))
        driver.run(client.execute(READ, ONE))
        assert bearers(server) == ["Bearer a", "Bearer b"]

    @pytest.mark.parametrize("given", [None, "", 5, f"{SECRET}\n"])
    def test_what_it_returns_must_be_a_token(
        self, open_client: Open, driver: Driver, given: Any
    ) -> None:
        client = open_client(credentials={"token": self.provider(driver, given)})
        with pytest.raises(ClientError) as caught:
            driver.run(client.execute(READ, ONE))
        assert SECRET not in str(caught.value)


def test_basic_authentication_sends_name_and_password(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(owner())
    given = {"username": "zoë", "password": "p:w"}
    driver.run(open_client(profile=profile(BasicScheme()), credentials=given).execute(READ, ONE))
    (sent,) = server.requests
    assert b64decode(sent.headers["authorization"].removeprefix("Basic ")) == "zoë:p:w".encode()


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({"token": "t", "username": "u", "password": "p"}, "Bearer t"),
        ({"username": "u", "password": "p"}, "Basic dTpw"),
    ],
)
def test_the_first_scheme_that_is_complete_is_used(
    open_client: Open, server: Loopback, driver: Driver, given: dict[str, str], sent: str
) -> None:
    server.script(owner())
    either = profile(TokenScheme(), BasicScheme())
    driver.run(open_client(profile=either, credentials=given).execute(READ, ONE))
    assert bearers(server) == [sent]


def test_an_argument_goes_before_a_scheme_of_the_environment(
    open_client: Open, server: Loopback, driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACME_TOKEN", "from-env")
    server.script(owner())
    either = profile(TokenScheme(), BasicScheme())
    given = {"username": "u", "password": "p"}
    driver.run(open_client(profile=either, credentials=given).execute(READ, ONE))
    assert bearers(server) == ["Basic dTpw"]
