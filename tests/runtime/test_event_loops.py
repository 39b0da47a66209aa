"""An asynchronous client in several event loops: each has its own connections and locks."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from generator.runtime.errors import ConfigurationError
from generator.runtime.values import Call, HiddenArguments
from tests.runtime.acme import CREDENTIALS, ONE, PROFILE, READ
from tests.runtime.clients import AsyncAPIClient
from tests.support.loopback import Loopback, Received, Reply, json_reply


def opened(server: Loopback, **options: Any) -> Any:
    credentials = HiddenArguments(options.pop("credentials", CREDENTIALS))
    settings: Any = {"base_url": server.url, "max_retries": 0, **options}
    return AsyncAPIClient(PROFILE, credentials, settings)


@pytest.fixture
def echo(server: Loopback) -> Loopback:
    def respond(request: Received) -> Reply:
        return json_reply({"id": int(request.path.rpartition("/")[2])})

    server.respond = respond
    return server


async def read(client: Any, *ids: int) -> list[int]:
    calls = (client.execute(READ, Call(path={"id": i})) for i in ids)
    return [found.id for found in await asyncio.gather(*calls)]


def in_turn(*steps: Callable[[], Coroutine[Any, Any, Any]]) -> list[Any]:
    """Run each step in an event loop of its own; fail if one hangs."""
    return [asyncio.run(asyncio.wait_for(step(), 10)) for step in steps]


@pytest.mark.parametrize(
    "options",
    [{}, {"max_concurrency": 1}, {"max_requests_per_second": 500}, {"deadline": 5.0}],
    ids=lambda options: next(iter(options), "usual"),
)
def test_a_client_works_in_one_event_loop_after_another(echo: Loopback, options: Any) -> None:
    client = opened(echo, **options)
    ids = list(range(10))
    assert in_turn(*[lambda: read(client, *ids)] * 3) == [ids] * 3
    in_turn(client.close)


def test_a_client_made_in_an_event_loop_works_in_the_next_one(echo: Loopback) -> None:
    async def make() -> Any:
        client = opened(echo)
        await read(client, 1)
        return client

    (client,) = in_turn(make)
    assert in_turn(lambda: read(client, 2)) == [[2]]
    in_turn(client.close)


def test_two_threads_with_an_event_loop_each_get_their_own_responses(echo: Loopback) -> None:
    client = opened(echo, max_concurrency=3)
    together = threading.Barrier(2)

    def work(first: int) -> bool:
        together.wait(10)
        ids = list(range(first, first + 40))
        return in_turn(lambda: read(client, *ids)) == [ids]

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(work, [1000, 5000])) == [True, True]
    in_turn(client.close)


def test_a_token_is_fetched_in_each_event_loop(echo: Loopback) -> None:
    async def token() -> str:
        await asyncio.sleep(0.01)
        return "t"

    client = opened(echo, credentials={"token": token})
    assert in_turn(*[lambda: read(client, 1, 2, 3)] * 2) == [[1, 2, 3]] * 2
    in_turn(client.close)


def test_a_token_that_another_event_loop_still_fetches_blocks_nothing(echo: Loopback) -> None:
    fetching, done = threading.Event(), threading.Event()
    main = threading.get_ident()

    async def token() -> str:
        if threading.get_ident() != main:
            fetching.set()
            await asyncio.to_thread(done.wait, 20)
        return "t"

    client = opened(echo, credentials={"token": token})
    with ThreadPoolExecutor(1) as pool:
        other = pool.submit(in_turn, lambda: read(client, 1))
        assert fetching.wait(10)
        assert in_turn(lambda: read(client, 2)) == [[2]]
        done.set()
        assert other.result(10) == [[1]]
    in_turn(client.close)


def test_the_connections_of_ended_event_loops_are_dropped(echo: Loopback) -> None:
    client = opened(echo)
    in_turn(*[lambda: read(client, 1)] * 4)
    assert len(client._engine._pools._by_loop) == 1
    in_turn(client.close)


def test_the_end_of_an_event_loop_closes_its_connections(echo: Loopback) -> None:
    client = opened(echo)

    async def call() -> Any:
        await read(client, 1)
        return client._http

    first, second = in_turn(call, call)
    assert first is not second
    assert (first.is_closed, second.is_closed) == (True, True)


def test_closing_in_one_event_loop_closes_the_client_in_the_others(echo: Loopback) -> None:
    client = opened(echo)
    in_turn(lambda: read(client, 1), client.close)
    with pytest.raises(ConfigurationError, match="is closed; make a new one"):
        in_turn(lambda: read(client, 2))


def test_closing_has_a_running_event_loop_close_its_connections(echo: Loopback) -> None:
    client = opened(echo)
    started, closed = threading.Event(), threading.Event()

    async def elsewhere() -> bool:
        await read(client, 1)
        pool = client._http
        started.set()
        await asyncio.to_thread(closed.wait, 10)
        while not pool.is_closed:  # noqa: ASYNC110 (`in_turn` ends it if that never comes)
            await asyncio.sleep(0.005)
        return True

    with ThreadPoolExecutor(1) as threads:
        other = threads.submit(in_turn, elsewhere)
        assert started.wait(10)
        in_turn(client.close)
        closed.set()
        assert other.result(10) == [True]


@pytest.mark.parametrize("outside", ["http_client", "transport"])
def test_connections_from_outside_are_refused_in_a_second_event_loop(
    echo: Loopback, outside: str
) -> None:
    given: Any = httpx.AsyncClient() if outside == "http_client" else httpx.AsyncHTTPTransport()
    client = opened(echo, **{outside: given})

    async def first() -> None:
        await read(client, 1)
        await given.aclose()

    in_turn(first)
    with pytest.raises(ConfigurationError, match=f"^{outside} belongs to another event loop"):
        in_turn(lambda: read(client, 2))
    assert len(echo.requests) == 1


def test_a_transport_without_connections_works_in_every_event_loop(echo: Loopback) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": 6}))
    client = opened(echo, transport=transport)

    async def call() -> Any:
        return (await client.execute(READ, ONE)).id

    assert in_turn(call, call) == [6, 6]
