"""A client in a process and in its child: they share no connection, lock or thread."""

from __future__ import annotations

import asyncio
import importlib
import multiprocessing
import os
import ssl
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from generator.runtime.errors import ClientError, ConfigurationError
from generator.runtime.operations import Operation
from generator.runtime.values import Call, HiddenArguments
from tests.runtime.acme import CREDENTIALS, LIST, ONE, PROFILE, READ, owner
from tests.runtime.clients import AsyncAPIClient, SyncAPIClient
from tests.runtime.listings import SIZE, listing, records
from tests.stress.worker import settle
from tests.support.forking import Child, in_child, needs_fork
from tests.support.loopback import STALL, Loopback, Received, Reply, json_reply

pytestmark = needs_fork
CALLS = 40


def opened(server: Loopback, kind: Any = SyncAPIClient, **options: Any) -> Any:
    credentials = HiddenArguments(options.pop("credentials", CREDENTIALS))
    settings: Any = {"base_url": server.url, "max_retries": 0, **options}
    return kind(PROFILE, credentials, settings)


def echo(request: Received) -> Reply:
    return json_reply({"id": int(request.path.rpartition("/")[2])})


def wrong(client: Any, first: int) -> list[int]:
    """Return the ids that calls asked for and did not get."""
    ids = range(first, first + CALLS)
    return [i for i in ids if client.execute(READ, Call(path={"id": i})).id != i]


class Sought:
    """Notes the modules that imports search for; those that are loaded are not searched for."""

    def __init__(self) -> None:
        self.modules: list[str] = []

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> None:
        self.modules.append(name)


@pytest.mark.parametrize("kind", [SyncAPIClient, AsyncAPIClient])
def test_a_call_after_the_first_holds_no_lock_of_an_import(
    server: Loopback, kind: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.respond = echo
    sought = Sought()
    monkeypatch.setattr(sys, "meta_path", [sought, *sys.meta_path])

    async def calls() -> None:
        client = opened(server, kind)
        await settle(client.execute(READ, ONE))
        sought.modules.clear()
        await settle(client.execute(READ, ONE))
        await settle(client.close())

    asyncio.run(calls())
    assert sought.modules == []


def test_a_module_that_another_thread_imports_does_not_hang_the_child(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The parent imports it for a moment, and the child needs it, as those of a first call."""
    (tmp_path / "slow_to_import.py").write_text("import time\ntime.sleep(0.1)\n")
    monkeypatch.syspath_prepend(tmp_path)
    load = partial(importlib.import_module, "slow_to_import")
    thread = threading.Thread(target=load)
    thread.start()
    time.sleep(0.03)
    try:
        assert Child(lambda: load().__name__).result(5) == "slow_to_import"
    finally:
        thread.join()
        del sys.modules["slow_to_import"]


def test_parent_and_child_get_their_own_responses(server: Loopback) -> None:
    server.respond = echo
    with opened(server) as client:
        client.execute(READ, ONE)
        child = Child(lambda: wrong(client, 1000))
        assert wrong(client, 5000) == []
        assert child.result() == []


def test_a_property_that_another_thread_is_making_does_not_hang_the_child(server: Loopback) -> None:
    server.respond = echo
    lock = getattr(vars(Operation)["name"], "lock", None)  # Python has it up to 3.11
    if lock is None:
        pytest.skip("this Python makes cached properties without a lock")
    held, over = threading.Event(), threading.Event()

    def hold() -> None:
        with lock:
            held.set()
            over.wait(30)

    thread = threading.Thread(target=hold)
    thread.start()
    try:
        held.wait()
        fresh = replace(READ)  # none of its properties was read yet
        with opened(server) as client:
            assert in_child(lambda: client.execute(fresh, Call(path={"id": 7})).id) == 7
    finally:
        over.set()
        thread.join()


def test_a_fork_waits_while_another_thread_loads_certificates(
    server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    load = ssl.create_default_context
    begun, done = threading.Event(), threading.Event()

    def slowly(*args: Any, **kwargs: Any) -> ssl.SSLContext:
        begun.set()
        time.sleep(0.3)
        context = load(*args, **kwargs)
        done.set()
        return context

    monkeypatch.setattr(ssl, "create_default_context", slowly)
    thread = threading.Thread(target=lambda: opened(server).close())
    thread.start()
    assert begun.wait(10)
    assert in_child(done.is_set)
    thread.join()


def test_the_child_leaves_the_connections_of_its_parent_open(server: Loopback) -> None:
    server.respond = echo
    with opened(server) as client:
        client.execute(READ, ONE)
        in_child(client.close)
        client.execute(READ, ONE)
        assert server.connections == 1


def test_a_child_of_a_child_has_its_own_connections_too(server: Loopback) -> None:
    server.respond = echo
    with opened(server) as client:
        client.execute(READ, ONE)

        def nested() -> Any:
            return wrong(client, 100), in_child(lambda: wrong(client, 200))

        assert in_child(nested) == ([], [])


def test_processes_of_multiprocessing_get_their_own_responses(server: Loopback) -> None:
    server.respond = echo
    with opened(server) as client:
        client.execute(READ, ONE)
        context = multiprocessing.get_context("fork")
        results = context.SimpleQueue()
        child = context.Process(target=lambda: results.put(wrong(client, 1000)))
        child.start()
        assert wrong(client, 5000) == []
        child.join(20)
        assert child.exitcode == 0
        assert results.get() == []


@contextmanager
def stuck(client: SyncAPIClient, started: Callable[[], bool]) -> Iterator[None]:
    """Make a call in another thread, and enter the block once it has started and does not go on."""

    def call() -> None:
        with suppress(ClientError):  # it ends when the server stops
            client.execute(READ, ONE)

    thread = threading.Thread(target=call)
    thread.start()
    try:
        while not started():
            thread.join(0.01)
        yield
    finally:
        thread.join()


def test_a_token_that_the_parent_fetches_does_not_block_the_child(server: Loopback) -> None:
    server.respond = echo
    parent, fetching, done = os.getpid(), threading.Event(), threading.Event()

    def token() -> str:
        if os.getpid() == parent:
            fetching.set()
            done.wait(20)
        return "t"

    with (
        opened(server, credentials={"token": token}) as client,
        stuck(client, fetching.is_set),
    ):
        assert in_child(lambda: client.execute(READ, Call(path={"id": 3})).id) == 3
        done.set()


def test_a_request_slot_that_the_parent_holds_is_free_in_the_child(server: Loopback) -> None:
    server.script(STALL)
    with (
        opened(server, max_concurrency=1, timeout=1.0) as client,
        stuck(client, lambda: bool(server.requests)),
    ):
        server.respond = echo
        assert in_child(lambda: client.execute(READ, ONE, {"timeout": 5.0}).id) == 1


@pytest.mark.parametrize("part", ["_pace", "_drift", "_pools"])
def test_a_lock_that_a_thread_of_the_parent_holds_does_not_block_the_child(
    server: Loopback, part: str
) -> None:
    server.respond = lambda request: json_reply({"id": "no number"})
    with (
        opened(server, max_requests_per_second=1000) as client,
        getattr(client._engine, part)._lock,
    ):
        found = in_child(lambda: (client.execute(READ, ONE).id, len(client.drifts())))
    assert found == ("no number", 1)


def test_a_list_that_the_parent_fetches_ahead_goes_on_in_the_child(server: Loopback) -> None:
    server.respond = records(4 * SIZE)
    with opened(server) as client:
        items = iter(listing(client, LIST, {"prefetch": 3}))
        first = next(items).id
        ahead = in_child(lambda: [item.id for item in items])
        assert [first, *ahead] == list(range(4 * SIZE))
        assert [item.id for item in items] == ahead


@pytest.mark.parametrize("kind", [SyncAPIClient, AsyncAPIClient])
@pytest.mark.parametrize("outside", ["http_client", "transport"])
def test_connections_from_outside_are_refused_in_a_child_before_anything_is_sent(
    server: Loopback, kind: Any, outside: str
) -> None:
    is_sync = kind is SyncAPIClient
    given: Any = {
        ("http_client", True): httpx.Client,
        ("http_client", False): httpx.AsyncClient,
        ("transport", True): httpx.HTTPTransport,
        ("transport", False): httpx.AsyncHTTPTransport,
    }[outside, is_sync]()
    client = opened(server, kind, **{outside: given})

    def call() -> Any:
        outcome = client.execute(READ, ONE)
        return outcome if is_sync else asyncio.run(outcome)

    def refused() -> str:
        with pytest.raises(ConfigurationError) as caught:
            call()
        return str(caught.value)

    assert in_child(refused).startswith(f"{outside} belongs to another process")
    assert server.requests == []


def test_a_transport_without_connections_works_in_a_child(server: Loopback) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": 6}))
    with opened(server, transport=transport) as client:
        assert in_child(lambda: client.execute(READ, ONE).id) == 6


def test_a_closed_client_is_closed_in_a_child_too(server: Loopback) -> None:
    client = opened(server)
    client.close()

    def call() -> None:
        with pytest.raises(ConfigurationError, match="is closed"):
            client.execute(READ, ONE)

    in_child(call)


def test_an_asynchronous_client_works_in_a_child(server: Loopback) -> None:
    server.script(owner(1), owner(2), owner(3))
    client = opened(server, AsyncAPIClient)

    async def call() -> Any:
        return (await client.execute(READ, ONE)).id

    assert asyncio.run(call()) == 1
    assert in_child(lambda: asyncio.run(call())) == 2
    assert asyncio.run(call()) == 3
    asyncio.run(client.close())
