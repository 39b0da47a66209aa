"""Answers that are too large, and clients that are closed."""

from __future__ import annotations

import asyncio
import gzip
import threading
import warnings
from typing import Any

import httpx
import pytest

from generator.runtime.errors import ClientError, ResponseTooLargeError
from tests.runtime.acme import CREDENTIALS, ONE, PROFILE, READ, owner
from tests.runtime.clients import AsyncAPIClient, SyncAPIClient
from tests.support.driving import Driver, Open
from tests.support.loopback import Loopback, Reply, json_reply

LIMIT = 1000


class TestSize:
    @pytest.fixture
    def small(self, open_client: Open) -> Any:
        return open_client(max_response_bytes=LIMIT)

    def body(self, size: int) -> bytes:
        return b'{"id": 1}'.ljust(size)

    def test_a_body_as_large_as_the_limit_is_read(
        self, small: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(Reply(self.body(LIMIT)))
        assert driver.run(small.execute(READ, ONE)).id == 1

    def test_a_larger_body_is_refused(self, small: Any, server: Loopback, driver: Driver) -> None:
        server.script(Reply(self.body(LIMIT + 1)))
        with pytest.raises(ResponseTooLargeError, match="max_response_bytes") as caught:
            driver.run(small.execute(READ, ONE))
        error = caught.value
        assert (error.method, error.path, error.status) == ("GET", "/owners/{id}", 200)
        assert len(server.requests) == 1

    @pytest.mark.parametrize("size", [LIMIT, LIMIT + 1])
    def test_what_counts_is_the_size_after_decompression(
        self, small: Any, server: Loopback, driver: Driver, size: int
    ) -> None:
        server.script(Reply(gzip.compress(self.body(size)), headers={"Content-Encoding": "gzip"}))
        if size <= LIMIT:
            assert driver.run(small.execute(READ, ONE)).id == 1
            return
        with pytest.raises(ResponseTooLargeError):
            driver.run(small.execute(READ, ONE))

    def test_a_bomb_is_refused_before_it_is_all_there(
        self, small: Any, server: Loopback, driver: Driver
    ) -> None:
        bomb = gzip.compress(bytes(20_000_000))
        cut_off = Reply(
            bomb[:2000], headers={"Content-Encoding": "gzip"}, announced=10**9, ending="stalled"
        )
        server.script(cut_off)
        with pytest.raises(ResponseTooLargeError):
            driver.run(small.execute(READ, ONE, {"timeout": 10.0}))

    def test_a_body_that_never_ends_is_refused(
        self, small: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(Reply(bytes(LIMIT * 2), announced=10**9, ending="stalled"))
        with pytest.raises(ResponseTooLargeError):
            driver.run(small.execute(READ, ONE, {"timeout": 10.0}))

    def test_the_body_of_an_error_counts_too(
        self, small: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(Reply(bytes(LIMIT + 1), 404))
        with pytest.raises(ResponseTooLargeError) as caught:
            driver.run(small.execute(READ, ONE))
        assert caught.value.status == 404

    def test_the_error_counts_the_attempts_and_names_the_request(
        self, small: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply({}, 503), Reply(bytes(2 * LIMIT), headers={"X-Request-Id": "r-3"}))
        with pytest.raises(ResponseTooLargeError) as caught:
            driver.run(small.execute(READ, ONE))
        assert (caught.value.attempts, caught.value.request_id) == (2, "r-3")


class TestLifecycle:
    def test_a_closed_client_says_so(self, client: Any, driver: Driver) -> None:
        driver.close(client)
        with pytest.raises(ClientError, match=r"this \w+APIClient is closed; make a new one"):
            driver.run(client.execute(READ, ONE))

    def test_closing_twice_does_no_harm(self, client: Any, driver: Driver) -> None:
        driver.close(client)
        driver.close(client)

    def test_a_context_closes_the_pool_that_the_client_made(self, server: Loopback) -> None:
        server.script(owner(1), owner(2))
        with SyncAPIClient(PROFILE, CREDENTIALS, {"base_url": server.url}) as client:
            assert client.execute(READ, ONE).id == 1
        with pytest.raises(ClientError, match="closed"):
            client.execute(READ, ONE)

        async def use() -> None:
            async with AsyncAPIClient(PROFILE, CREDENTIALS, {"base_url": server.url}) as other:
                assert (await other.execute(READ, ONE)).id == 2
            with pytest.raises(ClientError, match="closed"):
                await other.execute(READ, ONE)

        asyncio.run(use())

    def test_a_context_closes_the_pool_after_an_error_too(self, server: Loopback) -> None:
        with (
            pytest.raises(ZeroDivisionError),
            SyncAPIClient(PROFILE, CREDENTIALS, {"base_url": server.url}) as client,
        ):
            raise ZeroDivisionError
        with pytest.raises(ClientError, match="closed"):
            client.execute(READ, ONE)

    def test_a_pool_from_outside_is_not_closed(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(owner(1))
        pool: Any = httpx.Client() if driver.mode == "sync" else httpx.AsyncClient()
        client = open_client(http_client=pool)
        driver.run(client.execute(READ, ONE))
        driver.close(client)
        assert not pool.is_closed
        driver.run(pool.close() if driver.mode == "sync" else pool.aclose())

    def test_a_pool_from_outside_adds_nothing_of_its_own(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(owner(1))
        kind: Any = httpx.Client if driver.mode == "sync" else httpx.AsyncClient
        pool = kind(headers={"X-Pool": "1"}, auth=("pool", "word"), params={"p": "1"})
        client = open_client(http_client=pool)
        driver.run(client.execute(READ, ONE))
        (sent,) = server.requests
        assert sent.target == "/owners/1"
        assert "x-pool" not in sent.headers
        assert sent.headers["authorization"].startswith("Bearer ")
        driver.run(pool.close() if driver.mode == "sync" else pool.aclose())

    def test_connections_are_used_again(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(owner(), owner(), owner())
        for _ in range(3):
            driver.run(client.execute(READ, ONE))
        assert server.connections == 1

    def test_a_client_that_was_never_closed_makes_no_noise(self, server: Loopback) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            client = SyncAPIClient(PROFILE, CREDENTIALS, {"base_url": server.url})
            del client

    def test_threads_may_share_a_client(self, server: Loopback) -> None:
        server.respond = lambda request: json_reply({"id": int(request.path.rpartition("/")[2])})
        found: list[int] = []
        with SyncAPIClient(PROFILE, CREDENTIALS, {"base_url": server.url}) as client:

            def read(number: int) -> None:
                call = type(ONE)(path={"id": number})
                found.append(client.execute(READ, call).id - number)

            threads = [threading.Thread(target=read, args=(number,)) for number in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert found == [0] * 8
