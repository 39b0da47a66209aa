"""Access tokens over HTTP: obtained, kept, renewed, never shown."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest
from msgspec.structs import replace

from generator.runtime.credentials import MemoryStore, Token
from generator.runtime.errors import (
    AuthenticationError,
    UnauthorizedError,
)
from generator.runtime.grants import MARGIN, ClientCredentialsScheme, PasswordScheme, TwoStepScheme
from generator.runtime.operations import Profile
from generator.runtime.values import HiddenArguments
from tests.runtime.acme import ONE, PROFILE, READ, SECRET, owner
from tests.runtime.clients import AsyncAPIClient, SyncAPIClient
from tests.support.driving import Driver, Open
from tests.support.loopback import Loopback, Received, Reply, json_reply

OAUTH = {"client_id": "me", "client_secret": SECRET}
USER = {"username": "zoe", "password": SECRET, **OAUTH}


def profile(*schemes: Any) -> Profile:
    return replace(PROFILE, security=schemes)


PROGRAM = profile(ClientCredentialsScheme("/token", "read"))
PERSON = profile(PasswordScheme("/token", "/refresh"))


def token(name: str, **fields: Any) -> Reply:
    return json_reply({"access_token": name, "expires_in": 3600, **fields})


def bearers(server: Loopback) -> list[str | None]:
    """Return the Authorization headers of the requests that are not about tokens."""
    kept = [each for each in server.requests if each.path.startswith("/owners")]
    return [each.headers.get("authorization") for each in kept]


class TestGrants:
    def test_a_token_is_obtained_once_and_used_by_every_call(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(token("t1"), owner(), owner())
        client = open_client(profile=PROGRAM, credentials=OAUTH)
        assert server.requests == []
        driver.run(client.execute(READ, ONE))
        driver.run(client.execute(READ, ONE))
        assert server.targets == ["/token", "/owners/1", "/owners/1"]
        assert bearers(server) == ["Bearer t1"] * 2
        sent = server.requests[0]
        assert sent.method == "POST"
        assert sent.headers["content-type"] == "application/x-www-form-urlencoded"
        assert sent.body == (
            b"grant_type=client_credentials&client_id=me&client_secret="
            + SECRET.encode()
            + b"&scope=read"
        )
        assert "authorization" not in sent.headers

    def test_a_refused_token_is_renewed_once_and_the_call_repeated(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(token("t1"), json_reply({}, 401), token("t2"), owner(4))
        client = open_client(profile=PROGRAM, credentials=OAUTH)
        assert driver.run(client.execute(READ, ONE)).id == 4
        assert bearers(server) == ["Bearer t1", "Bearer t2"]

    def test_a_token_refused_twice_is_an_error(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(token("t1"), json_reply({}, 401), token("t2"), json_reply({}, 401))
        client = open_client(profile=PROGRAM, credentials=OAUTH)
        with pytest.raises(UnauthorizedError):
            driver.run(client.execute(READ, ONE))
        assert len(server.requests) == 4

    def test_a_renewed_token_that_is_the_same_does_not_hide_the_refusal(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.respond = lambda sent: token("t1") if sent.path == "/token" else json_reply({}, 401)
        client = open_client(profile=PROGRAM, credentials=OAUTH)
        with pytest.raises(UnauthorizedError, match=r"GET /owners/\{id\} returned 401"):
            driver.run(client.execute(READ, ONE))

    def test_a_token_near_its_end_is_renewed_with_its_refresh_token(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(token("t2", refresh_token="r2"), owner())
        store = MemoryStore()
        store.save(Token("t1", "r1", time.time() - 1))
        client = open_client(profile=PERSON, credentials=USER, token_store=store)
        driver.run(client.execute(READ, ONE))
        assert server.targets == ["/refresh", "/owners/1"]
        assert b"grant_type=refresh_token&refresh_token=r1" in server.requests[0].body
        kept = store.load()
        assert kept is not None
        assert (kept.access, kept.refresh) == ("t2", "r2")

    def test_a_response_without_a_refresh_token_keeps_the_old_one(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(token("t2"), owner())
        store = MemoryStore()
        store.save(Token("t1", "r1", 0.0))
        driver.run(
            open_client(profile=PERSON, credentials=USER, token_store=store).execute(READ, ONE)
        )
        kept = store.load()
        assert kept is not None
        assert kept.refresh == "r1"

    def test_where_the_refresh_token_is_refused_the_password_serves(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply({"error": "invalid_grant"}, 400), token("t2"), owner())
        store = MemoryStore()
        store.save(Token("t1", "r1", 0.0))
        client = open_client(profile=PERSON, credentials=USER, token_store=store)
        driver.run(client.execute(READ, ONE))
        assert server.targets == ["/refresh", "/token", "/owners/1"]
        assert b"grant_type=password&username=zoe" in server.requests[1].body

    def test_a_token_of_the_store_saves_the_request(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(owner())
        store = MemoryStore()
        store.save(Token("kept"))
        client = open_client(profile=PROGRAM, credentials=OAUTH, token_store=store)
        driver.run(client.execute(READ, ONE))
        assert bearers(server) == ["Bearer kept"]

    def test_two_steps_lead_to_a_token_with_a_code_if_the_vendor_requires_one(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(
            json_reply({"data": {"token": "first", "two_factor": "sms"}}),
            json_reply({"data": {"token": "second"}}),
            owner(),
        )
        asked: list[str] = []

        def code(kind: str) -> str:
            asked.append(kind)
            return "123456"

        two_step = profile(TwoStepScheme("/login", "/jwt"))
        given = {"email": "zoe@example.org", "password": SECRET, "two_factor": code}
        driver.run(open_client(profile=two_step, credentials=given).execute(READ, ONE))
        assert asked == ["sms"]
        assert server.requests[0].json() == {"email": "zoe@example.org", "password": SECRET}
        assert server.requests[1].json() == {"token": "first", "key": "123456"}
        assert bearers(server) == ["Bearer second"]

    def test_a_code_that_no_function_provides_is_named(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply({"token": "first", "two_factor": "sms"}))
        two_step = profile(TwoStepScheme("/login", "/jwt"))
        client = open_client(profile=two_step, credentials={"email": "z", "password": SECRET})
        with pytest.raises(AuthenticationError, match=r"second factor \(sms\)"):
            driver.run(client.execute(READ, ONE))


class TestManyAtOnce:
    def respond(self, request: Received) -> Reply:
        return token("t1") if request.path == "/token" else owner()

    def test_threads_that_need_a_token_at_once_obtain_one(self, server: Loopback) -> None:
        server.respond = self.respond
        with SyncAPIClient(PROGRAM, HiddenArguments(OAUTH), {"base_url": server.url}) as client:
            threads = [threading.Thread(target=client.execute, args=(READ, ONE)) for _ in range(6)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert server.targets.count("/token") == 1
        assert bearers(server) == ["Bearer t1"] * 6

    def test_tasks_that_need_a_token_at_once_obtain_one(self, server: Loopback) -> None:
        server.respond = self.respond

        async def use() -> None:
            async with AsyncAPIClient(
                PROGRAM, HiddenArguments(OAUTH), {"base_url": server.url}
            ) as client:
                await asyncio.gather(*[client.execute(READ, ONE) for _ in range(6)])

        asyncio.run(use())
        assert server.targets.count("/token") == 1
        assert bearers(server) == ["Bearer t1"] * 6


@pytest.mark.parametrize(
    ("expires_in", "fresh"), [(0, False), (30, True), (3600, True), ("3600", True), (None, True)]
)
def test_a_new_token_is_used_however_short_it_lives(
    open_client: Open, server: Loopback, driver: Driver, expires_in: Any, fresh: bool
) -> None:
    server.script(token("t1", expires_in=expires_in), owner())
    store = MemoryStore()
    client = open_client(profile=PROGRAM, credentials=OAUTH, token_store=store)
    driver.run(client.execute(READ, ONE))
    kept = store.load()
    assert kept is not None
    assert kept.is_fresh() is fresh


def test_a_token_counts_as_expired_a_little_before_its_end(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(token("t1", expires_in=3600), owner())
    store = MemoryStore()
    driver.run(
        open_client(profile=PROGRAM, credentials=OAUTH, token_store=store).execute(READ, ONE)
    )
    kept = store.load()
    assert kept is not None
    assert kept.is_fresh(time.time() + 3600 - MARGIN - 5)
    assert not kept.is_fresh(time.time() + 3600 - MARGIN + 5)


def test_no_token_is_in_a_repr() -> None:
    assert SECRET not in repr(Token(SECRET, SECRET, 1.0))
