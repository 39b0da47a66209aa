"""Calls that are cancelled or interrupted: the pool stays usable, nothing is left behind."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from generator.runtime.grants import ClientCredentialsScheme
from generator.runtime.values import HiddenArguments
from tests.runtime.acme import CREDENTIALS, FILE, ONE, PROFILE, READ, owner
from tests.runtime.clients import AsyncAPIClient, SyncAPIClient
from tests.support.interrupting import interrupted_once, timing_out
from tests.support.loopback import STALL, Loopback, Received, Reply, cut, json_reply

PROGRAM = replace(PROFILE, security=(ClientCredentialsScheme("/token"),))
STALLS = {
    "before the head": STALL,
    "in the body": cut(b'{"id"', "stalled"),
}
stalls = pytest.mark.parametrize("stall", STALLS.values(), ids=STALLS.keys())
ONE_CONNECTION = httpx.Limits(max_connections=1)


def stalling(server: Loopback, stall: Reply, arrived: threading.Event) -> None:
    """Answer the first request with a stall, the others as usual."""

    def respond(request: Received) -> Reply:
        if arrived.is_set():
            return json_reply({"access_token": "a"}) if request.path == "/token" else owner(7)
        arrived.set()
        return stall

    server.respond = respond


def open_tasks() -> list[Any]:
    return [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]


class TestKeyboardInterrupt:
    @stalls
    @pytest.mark.parametrize("saved", [False, True], ids=["call", "file"])
    def test_the_one_connection_of_the_pool_is_free_again(
        self, server: Loopback, stall: Reply, saved: bool, tmp_path: Path
    ) -> None:
        arrived = threading.Event()
        stalling(server, stall, arrived)
        with (
            httpx.Client(limits=ONE_CONNECTION) as pool,
            SyncAPIClient(
                PROFILE, CREDENTIALS, {"base_url": server.url, "http_client": pool}
            ) as client,
        ):
            with pytest.raises(KeyboardInterrupt), interrupted_once(arrived.wait):
                client.save(FILE, ONE, to=tmp_path / "a") if saved else client.execute(READ, ONE)
            assert list(tmp_path.iterdir()) == []
            assert client.execute(READ, ONE).id == 7

    def test_a_token_request_that_is_interrupted_does_not_keep_others_waiting(
        self, server: Loopback
    ) -> None:
        arrived = threading.Event()
        stalling(server, STALL, arrived)
        given = HiddenArguments(client_id="a", client_secret="b")
        with SyncAPIClient(PROGRAM, given, {"base_url": server.url}) as client:
            with pytest.raises(KeyboardInterrupt), interrupted_once(arrived.wait):
                client.execute(READ, ONE)
            assert client.execute(READ, ONE).id == 7

    def test_a_slot_is_free_again(self, server: Loopback) -> None:
        arrived = threading.Event()
        stalling(server, STALL, arrived)
        options: Any = {"base_url": server.url, "max_concurrency": 1}
        with SyncAPIClient(PROFILE, CREDENTIALS, options) as client:
            with pytest.raises(KeyboardInterrupt), interrupted_once(arrived.wait):
                client.execute(READ, ONE)
            assert client.execute(READ, ONE, {"deadline": 5}).id == 7


class TestCancellation:
    @stalls
    @pytest.mark.parametrize("saved", [False, True], ids=["call", "file"])
    @pytest.mark.parametrize("options", [{}, {"deadline": 30.0, "max_concurrency": 1}], ids=str)
    def test_the_one_connection_of_the_pool_is_free_again(
        self,
        server: Loopback,
        stall: Reply,
        saved: bool,
        options: dict[str, Any],
        tmp_path: Path,
    ) -> None:
        arrived = threading.Event()
        stalling(server, stall, arrived)

        async def use() -> Any:
            async with httpx.AsyncClient(limits=ONE_CONNECTION) as pool:
                settings: Any = {"base_url": server.url, "http_client": pool, **options}
                client = AsyncAPIClient(PROFILE, CREDENTIALS, settings)
                call: Any = client.execute(READ, ONE)
                if saved:
                    call.close()
                    call = client.save(FILE, ONE, to=tmp_path / "a")
                await cancelled(call, arrived)
                assert (await client.execute(READ, ONE)).id == 7
                return open_tasks()

        assert asyncio.run(use()) == []
        assert list(tmp_path.iterdir()) == []

    def test_a_token_request_that_is_cancelled_does_not_keep_others_waiting(
        self, server: Loopback
    ) -> None:
        arrived = threading.Event()
        stalling(server, STALL, arrived)

        async def use() -> None:
            given = HiddenArguments(client_id="a", client_secret="b")
            async with AsyncAPIClient(PROGRAM, given, {"base_url": server.url}) as client:
                first = asyncio.ensure_future(client.execute(READ, ONE))
                await asyncio.to_thread(arrived.wait, 10)
                second = asyncio.ensure_future(client.execute(READ, ONE))
                await asyncio.sleep(0.05)
                first.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await first
                assert (await second).id == 7

        asyncio.run(use())

    def test_a_timeout_of_the_caller_stays_the_callers(self, server: Loopback) -> None:
        arrived = threading.Event()
        stalling(server, STALL, arrived)

        async def use() -> None:
            async with AsyncAPIClient(PROFILE, CREDENTIALS, {"base_url": server.url}) as client:
                with pytest.raises(TimeoutError):
                    async with timing_out(arrived.wait):
                        await client.execute(READ, ONE, {"deadline": 30.0})
                assert (await client.execute(READ, ONE)).id == 7

        asyncio.run(use())

    def test_a_timeout_error_of_a_callback_is_not_taken_for_the_deadline(
        self, server: Loopback, tmp_path: Path
    ) -> None:
        server.script(Reply(b"abc"))

        def progress(received: int, total: int | None) -> None:
            raise TimeoutError("mine")

        async def use() -> None:
            async with AsyncAPIClient(PROFILE, CREDENTIALS, {"base_url": server.url}) as client:
                with pytest.raises(TimeoutError, match="mine"):
                    await client.save(
                        FILE, ONE, {"deadline": 30.0}, to=tmp_path / "a", on_progress=progress
                    )

        asyncio.run(use())
        assert list(tmp_path.iterdir()) == []


async def cancelled(call: Any, arrived: threading.Event) -> None:
    """Start a call and cancel it soon after the vendor has the request."""
    task = asyncio.ensure_future(call)
    await asyncio.to_thread(arrived.wait, 10)
    await asyncio.sleep(0.1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
