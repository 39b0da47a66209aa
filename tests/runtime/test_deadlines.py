"""Deadlines hold whatever the vendor sends, and however slowly."""

from __future__ import annotations

import gc
import itertools
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from generator.runtime.client import Polling, Resource
from generator.runtime.errors import APITimeoutError, RateLimitError, WaitTimeoutError
from generator.runtime.grants import ClientCredentialsScheme
from generator.runtime.operations import Operation
from generator.runtime.values import Call
from tests.runtime.acme import CREATE, FILE, ONE, PROFILE, READ
from tests.support.clock import at_most
from tests.support.driving import Driver, Open
from tests.support.loopback import Loopback, json_reply
from tests.support.pauses import restore_sleep
from tests.support.raw_server import Conduct, Talk, raw_server
from tests.support.token_servers import all_at_once, quiet

DEADLINE = 0.2
BOUND = DEADLINE + 1.0
PROGRAM = replace(PROFILE, security=(ClientCredentialsScheme("/token"),))
PROGRAMS: dict[str, Any] = {
    "profile": PROGRAM,
    "credentials": {"client_id": "a", "client_secret": "b"},
}
TOKEN = b'HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{"access_token":"a"}'
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
JOB = Operation[Any]("GET /jobs/{id}", dict[str, Any])
WORK = Polling(state="state", done=("done",), failed=("failed",))


def endless(piece: bytes = b" ") -> Iterator[bytes]:
    return itertools.repeat(piece)


def letters(text: bytes) -> Iterator[bytes]:
    return itertools.chain((text[i : i + 1] for i in range(len(text))), endless())


def after(start: bytes, pieces: Callable[[], Iterator[bytes]]) -> Conduct:
    """Answer a request with a start at once, and with the rest in drops."""

    def conduct(talk: Talk) -> None:
        talk.hear()
        talk.say(start)
        talk.drip(pieces())

    return conduct


def refused_in_drops(talk: Talk) -> None:
    while talk.hear():
        if talk.received.startswith(b"POST /token"):
            talk.say(TOKEN)
        else:
            talk.say(b"HTTP/1.1 401 No\r\nContent-Length: 999\r\n\r\n")
            talk.drip(endless())


def redirected_in_drops(talk: Talk) -> None:
    while talk.hear():
        talk.say(b"HTTP/1.1 302 Found\r\nLocation: /owners/2\r\nContent-Length: 0\r\n")
        talk.drip([b"X-A: 1\r\n"] * 4)
        talk.say(b"\r\n")


DRIPS: dict[str, Conduct] = {
    "status line": after(b"HTTP/1.1 200 O", lambda: endless(b"K")),
    "headers": after(b"HTTP/1.1 200 OK\r\n", lambda: endless(b"X-A: 1\r\n")),
    "one header": after(b"HTTP/1.1 200 OK\r\nX-A: ", lambda: endless(b"a")),
    "interim responses": after(b"", lambda: endless(b"HTTP/1.1 100 Continue\r\n\r\n")),
    "body": after(b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n", endless),
    "body without an end": after(b"HTTP/1.1 200 OK\r\n\r\n", endless),
    "body of an error": after(b"HTTP/1.1 500 No\r\nContent-Length: 999\r\n\r\n", endless),
    "chunks": after(CHUNKED, lambda: endless(b"1\r\n \r\n")),
    "size of a chunk": after(CHUNKED + b"1", lambda: endless(b"0")),
    "extension of a chunk": after(CHUNKED + b"1;", lambda: endless(b"a")),
    "trailers": after(CHUNKED + b"2\r\n{}\r\n0\r\n", lambda: endless(b"X-A: 1\r\n")),
    "redirects": redirected_in_drops,
}


def overdue(driver: Driver, call: Callable[[], Any], bound: float = BOUND) -> APITimeoutError:
    """Return the error of a call that must end in time."""
    with at_most(bound), pytest.raises(APITimeoutError, match="deadline passed") as caught:
        driver.run(call())
    return caught.value


def test_it_ends_a_response_that_comes_in_drops(open_client: Open, driver: Driver) -> None:
    with ExitStack() as servers, at_most(1.8):
        urls = [servers.enter_context(raw_server(drip)).url for drip in DRIPS.values()]
        clients = [open_client(base_url=url, deadline=0.8) for url in urls]
        calls = [lambda client=client: client.execute(READ, ONE) for client in clients]
        outcomes = all_at_once(driver, [quiet(driver, call) for call in calls])
    ends = dict(zip(DRIPS, outcomes, strict=True))
    assert {drip: type(error) for drip, error in ends.items()} == dict.fromkeys(
        DRIPS, APITimeoutError
    )
    assert [drip for drip, error in ends.items() if "deadline passed" not in str(error)] == []
    assert [drip for drip, error in ends.items() if not error.sent] == []


@pytest.mark.parametrize("part", ["headers", "body", "size of a chunk", "interim responses"])
def test_it_ends_a_download_in_drops_and_leaves_no_file(
    open_client: Open, driver: Driver, part: str, tmp_path: Path
) -> None:
    with raw_server(DRIPS[part]) as server:
        client = open_client(base_url=server.url, deadline=DEADLINE)
        overdue(driver, lambda: client.save(FILE, ONE, to=tmp_path / "a"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("part", ["headers", "body", "size of a chunk", "body of an error"])
def test_it_ends_a_token_response_in_drops_and_frees_the_lock(
    open_client: Open, driver: Driver, part: str
) -> None:
    calm = threading.Event()

    def conduct(talk: Talk) -> None:
        if not calm.is_set():
            DRIPS[part](talk)
            return
        while talk.hear():
            talk.say(TOKEN if b"POST /token" in talk.received else _owner())

    with raw_server(conduct) as server:
        client = open_client(base_url=server.url, **PROGRAMS)
        limits = {"deadline": DEADLINE, "max_retries": 0}
        assert not overdue(driver, lambda: client.execute(READ, ONE, limits)).sent
        calm.set()
        assert driver.run(client.execute(READ, ONE, {"deadline": 5.0})).id == 1


def _owner() -> bytes:
    return b'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"id": 1}'


def test_it_ends_the_body_of_a_401_in_drops(open_client: Open, driver: Driver) -> None:
    with raw_server(refused_in_drops) as server:
        client = open_client(base_url=server.url, deadline=DEADLINE, **PROGRAMS)
        overdue(driver, lambda: client.execute(READ, ONE))


def test_it_ends_an_upload_that_the_vendor_reads_in_drops(
    open_client: Open, driver: Driver
) -> None:
    def conduct(talk: Talk) -> None:
        while talk.connection.recv(1000) and not talk.stopping.wait(0.01):
            pass

    with raw_server(conduct) as server:
        client = open_client(base_url=server.url, deadline=DEADLINE)
        body = {"name": "x" * 20_000_000}
        overdue(driver, lambda: client.execute(CREATE, Call(body=body)), BOUND + 0.5)


# httpcore leaves the socket of a cancelled handshake open until the garbage collector closes it.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("start", [b"", b"\x16\x03\x03\x40\x00"], ids=["nothing", "a record"])
def test_it_ends_a_tls_handshake_in_drops(open_client: Open, driver: Driver, start: bytes) -> None:
    def conduct(talk: Talk) -> None:
        talk.connection.recv(65536)
        talk.say(start)
        talk.drip(endless(b"\x02") if start else [])
        talk.stopping.wait(5)

    with raw_server(conduct) as server:
        url = f"https://127.0.0.1:{server.port}"
        client = open_client(base_url=url, deadline=DEADLINE)
        overdue(driver, lambda: client.execute(READ, ONE))
        gc.collect()


def test_it_ends_a_proxy_that_answers_in_drops(open_client: Open, driver: Driver) -> None:
    with raw_server(DRIPS["headers"]) as server:
        url = "https://api.acme.example"
        client = open_client(base_url=url, proxy=server.url, deadline=DEADLINE)
        overdue(driver, lambda: client.execute(READ, ONE))


def test_it_ends_the_resolution_of_a_name(
    open_client: Open, driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = threading.Event()

    def resolve(*_: object, **__: object) -> Any:
        over.wait(5)
        raise socket.gaierror("no answer")

    client = open_client(base_url="http://localhost:9", deadline=DEADLINE)
    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    try:
        overdue(driver, lambda: client.execute(READ, ONE))
    finally:
        over.set()


def test_that_of_a_call_limits_a_client_without_one(open_client: Open, driver: Driver) -> None:
    with raw_server(DRIPS["headers"]) as server:
        client = open_client(base_url=server.url)
        overdue(driver, lambda: client.execute(READ, ONE, {"deadline": DEADLINE}))


def test_a_kept_connection_obeys_the_deadline_of_each_call(
    open_client: Open, driver: Driver
) -> None:
    def conduct(talk: Talk) -> None:
        talk.hear()
        talk.say(_owner())
        DRIPS["headers"](talk)

    with raw_server(conduct) as server:
        client = open_client(base_url=server.url)
        assert driver.run(client.execute(READ, ONE)).id == 1
        overdue(driver, lambda: client.execute(READ, ONE, {"deadline": DEADLINE}))
        assert len(server.threads) == 1


class TestWait:
    def wait(self, client: Any, driver: Driver, timeout: float, options: Any = None) -> Any:
        how: dict[str, Any] = {"path": {"id": 1}, "result": dict[str, Any]}
        waiting = Resource(client._engine)._wait(JOB, WORK, timeout=timeout, options=options, **how)
        if driver.mode == "async":
            return driver.run(waiting)
        from generator.runtime.sync.backend import run

        return run(waiting)

    @pytest.mark.parametrize("part", ["headers", "body", "interim responses"])
    def test_it_ends_in_time_though_the_request_does_not(
        self, open_client: Open, driver: Driver, part: str
    ) -> None:
        with raw_server(DRIPS[part]) as server:
            client, in_time = open_client(base_url=server.url), r"not done after 0\.3 seconds"
            with at_most(1.3), pytest.raises(WaitTimeoutError, match=in_time) as caught:
                self.wait(client, driver, 0.3)
            assert isinstance(caught.value.__cause__, APITimeoutError)

    def test_it_ends_in_time_though_the_token_request_does_not(
        self, open_client: Open, driver: Driver
    ) -> None:
        with raw_server(DRIPS["body"]) as server:
            client = open_client(base_url=server.url, **PROGRAMS)
            with at_most(1.3), pytest.raises(WaitTimeoutError):
                self.wait(client, driver, 0.3)

    def test_it_waits_for_no_retry_that_would_start_too_late(
        self, client: Any, server: Loopback, driver: Driver, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        restore_sleep(monkeypatch)
        server.script(json_reply({}, 429, retry_after="30"))
        with at_most(2), pytest.raises(WaitTimeoutError) as caught:
            self.wait(client, driver, 1)
        assert isinstance(caught.value.__cause__, RateLimitError)

    def test_the_deadline_of_a_call_stays_an_error_of_the_call(
        self, open_client: Open, driver: Driver
    ) -> None:
        with raw_server(DRIPS["headers"]) as server:
            client = open_client(base_url=server.url)
            with pytest.raises(APITimeoutError, match=r"deadline passed \(0\.2 s\)"):
                self.wait(client, driver, 60, {"deadline": 0.2})
