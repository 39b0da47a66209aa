"""A call that is cancelled or interrupted at any moment leaves the pool usable."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import httpx
import pytest

from generator.runtime.aio import backend as waiting
from generator.runtime.options import AsyncClientOptions, ClientOptions
from generator.runtime.values import Call
from tests.runtime.acme import CREDENTIALS, ONE, PROFILE, READ, owner
from tests.runtime.clients import AsyncAPIClient, SyncAPIClient
from tests.support.interrupting import interrupted_once, timing_out
from tests.support.loopback import STALL, Loopback, Received, Reply, cut


def busy(client: Any) -> list[Any]:
    """Return the connections that are neither idle nor closed."""
    pool = client._http._transport._pool
    return [*(c for c in pool.connections if not (c.is_idle() or c.is_closed())), *pool._requests]


async def cancelled_after(turns: int, client: AsyncAPIClient) -> None:
    """Cancel a call after so many turns of the event loop."""
    task = asyncio.ensure_future(client.execute(READ, ONE))
    for _ in range(turns):
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])


async def lost(server: Loopback) -> int:
    """Cancel calls at every moment, new connections and kept ones; count what stays busy."""
    found = 0
    for turns in range(40):
        options = AsyncClientOptions(base_url=server.url, max_retries=0)
        async with AsyncAPIClient(PROFILE, CREDENTIALS, options) as client:
            await cancelled_after(turns, client)
            await client.execute(READ, ONE)
            await cancelled_after(turns, client)
            found += len(busy(client))
            assert (await client.execute(READ, ONE)).id == 1
    return found


def test_a_cancelled_call_leaves_no_connection_in_use(server: Loopback) -> None:
    server.respond = lambda _: owner()
    assert asyncio.run(lost(server)) == 0


@pytest.mark.skipif(httpx.__name__ == "httpx2", reason="httpx2 loses none")
def test_without_steady_awaiting_connections_would_be_lost(
    server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "_SKIPS", 0)
    server.respond = lambda _: owner()
    assert asyncio.run(lost(server)) > 0


@pytest.mark.parametrize("reply", [STALL, cut(b'{"id": 1}', "stalled")], ids=["head", "body"])
def test_a_call_that_is_cancelled_while_it_waits_ends_at_once(
    server: Loopback, reply: Reply
) -> None:
    server.script(reply, owner(2))

    async def run() -> None:
        options = AsyncClientOptions(base_url=server.url)
        async with AsyncAPIClient(PROFILE, CREDENTIALS, options) as client:
            with pytest.raises(TimeoutError):
                async with timing_out(lambda patience: server.arrived(1, patience)):
                    await client.execute(READ, ONE)
            assert busy(client) == []
            assert (await client.execute(READ, ONE)).id == 2

    asyncio.run(run())
    assert len(server.requests) == 2


def test_a_call_lets_other_tasks_run(server: Loopback) -> None:
    server.respond = lambda _: owner()

    async def run() -> list[int]:
        options = AsyncClientOptions(base_url=server.url)
        async with AsyncAPIClient(PROFILE, CREDENTIALS, options) as client:
            calls = (client.execute(READ, Call(path={"id": number})) for number in range(20))
            return [one.id for one in await asyncio.gather(*calls)]

    assert asyncio.run(run()) == [1] * 20
    assert server.connections > 1


def test_steady_awaiting_does_not_go_on_for_ever() -> None:
    async def spin(seen: list[int]) -> int:
        while not seen:  # noqa: ASYNC110 (what must not become an endless loop)
            await asyncio.sleep(0)
        return seen[0]

    async def run() -> int:
        seen: list[int] = []
        asyncio.get_running_loop().call_soon(seen.append, 7)
        return await waiting.AsyncBackend().steady(spin(seen))

    assert asyncio.run(run()) == 7


@pytest.mark.parametrize("reply", [STALL, cut(b'{"id": 1}', "stalled")], ids=["head", "body"])
def test_an_interrupted_call_leaves_no_connection_in_use(server: Loopback, reply: Reply) -> None:
    asked = threading.Event()

    def respond(_: Received) -> Reply:
        if asked.is_set():
            return owner(2)
        asked.set()
        return reply

    server.respond = respond
    options = ClientOptions(base_url=server.url)
    with SyncAPIClient(PROFILE, CREDENTIALS, options) as client:
        with pytest.raises(KeyboardInterrupt), interrupted_once(asked.wait):
            client.execute(READ, ONE)
        assert busy(client) == []
        assert client.execute(READ, ONE).id == 2
    assert len(server.requests) == 2
