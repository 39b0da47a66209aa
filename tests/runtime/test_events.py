"""Events: what `on_event` gets, with both clients, and what it never gets."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from generator.runtime.engine import Engine
from generator.runtime.errors import (
    APIConnectionError,
    APITimeoutError,
    ClientError,
    ConfigurationError,
    NotFoundError,
)
from generator.runtime.events import (
    Answer,
    AnyEvent,
    AttemptFailed,
    CallEvent,
    CallFailed,
    DriftSeen,
    PageRead,
    Pause,
    RequestStarted,
    TokenObtained,
)
from generator.runtime.operations import Operation
from generator.runtime.values import Call
from tests.runtime.acme import CREATE, CREDENTIALS, FILE, LIST, ONE, PROFILE, READ, SECRET, owner
from tests.runtime.clients import AsyncAPIClient
from tests.runtime.listings import listing, records
from tests.runtime.test_token_flows import CLIENT, PROGRAM
from tests.support.driving import Driver, Open
from tests.support.interrupting import timing_out
from tests.support.loopback import (
    RESET,
    STALL,
    Loopback,
    Reply,
    impatient,
    json_reply,
    zipped,
)

PERSON = "zoe-4711"
"""An id in addresses, arguments, bodies and responses, which no event may hold."""


@pytest.fixture
def events() -> list[AnyEvent]:
    """The events, in order."""
    return []


@pytest.fixture
def watched(open_client: Open, events: list[AnyEvent]) -> Open:
    """Opens clients whose events are collected."""
    return lambda **options: open_client(on_event=events.append, **options)


def kinds(events: list[AnyEvent]) -> list[type]:
    return [type(event) for event in events]


def test_a_call_begins_and_has_an_answer(
    watched: Open, server: Loopback, driver: Driver, events: list[AnyEvent]
) -> None:
    reply = zipped(b'{"id": 1, "email": "%s"}' % (b"a" * 500), content_type="application/json")
    server.script(reply)
    driver.run(watched().execute(READ, ONE))
    started, answer = events
    assert isinstance(started, RequestStarted)
    assert (started.method, started.path, started.attempt) == ("GET", "/owners/{id}", 1)
    assert (started.host, started.port) == ("127.0.0.1", server.port)
    assert isinstance(answer, Answer)
    assert (answer.call, answer.path) == (started.call, "/owners/{id}")
    assert (answer.attempt, answer.status, answer.bytes) == (1, 200, len(reply.body))
    assert 0 < answer.seconds <= answer.elapsed < 5


def test_a_call_that_is_sent_again_has_an_event_for_each_attempt_and_pause(
    watched: Open, server: Loopback, driver: Driver, events: list[AnyEvent], pauses: list[float]
) -> None:
    server.script(json_reply({}, 503), RESET, owner())
    driver.run(watched().execute(READ, ONE))
    again = [AttemptFailed, Pause, RequestStarted]
    assert kinds(events) == [RequestStarted, *again, *again, Answer]
    failed = [event for event in events if isinstance(event, AttemptFailed)]
    assert [(event.attempt, event.reason, event.status) for event in failed] == [
        (1, "503", 503),
        (2, "connection", None),
    ]
    assert [event.seconds for event in events if isinstance(event, Pause)] == pauses
    assert [event.attempt for event in events if isinstance(event, RequestStarted)] == [1, 2, 3]
    assert len({event.call for event in events if isinstance(event, CallEvent)}) == 1


@pytest.mark.parametrize(
    ("reply", "options", "error", "reason", "status"),
    [
        (json_reply({}, 404), {}, NotFoundError, "404", 404),
        (RESET, {}, APIConnectionError, "connection", None),
        (STALL, {"timeout": impatient(0.1)}, APITimeoutError, "timeout", None),
        (STALL, {"deadline": 0.5}, APITimeoutError, "APITimeoutError", None),
    ],
)
def test_a_call_that_fails_ends_with_the_class_of_its_error(
    watched: Open,
    server: Loopback,
    driver: Driver,
    events: list[AnyEvent],
    reply: Reply,
    options: dict[str, Any],
    error: type[ClientError],
    reason: str,
    status: int | None,
) -> None:
    server.script(reply)
    with pytest.raises(error):
        driver.run(watched(max_retries=0, **options).execute(READ, ONE))
    assert kinds(events) == [RequestStarted, AttemptFailed, CallFailed]
    _, failed, ended = events
    assert isinstance(failed, AttemptFailed)
    assert isinstance(ended, CallFailed)
    assert (failed.attempt, failed.status) == (1, status)
    assert failed.reason in (reason, "timeout")
    assert (ended.attempt, ended.error, ended.status) == (1, error.__name__, status)


def test_a_cancelled_call_ends(server: Loopback, events: list[AnyEvent]) -> None:
    server.script(STALL)

    async def run() -> None:
        options = {"base_url": server.url, "on_event": events.append}
        async with AsyncAPIClient(PROFILE, CREDENTIALS, options) as client:
            with pytest.raises(TimeoutError):
                async with timing_out(lambda patience: server.arrived(1, patience)):
                    await client.execute(READ, ONE)

    asyncio.run(run())
    assert kinds(events) == [RequestStarted, AttemptFailed, CallFailed]
    assert getattr(events[2], "error") == "CancelledError"  # noqa: B009


@pytest.mark.parametrize("prefetch", [0, 3])
def test_each_page_has_an_event_in_the_order_of_the_list(
    watched: Open, server: Loopback, driver: Driver, events: list[AnyEvent], prefetch: int
) -> None:
    server.respond = records(7)
    driver.items(listing(watched(), LIST, {"prefetch": prefetch}))
    pages = [event for event in events if isinstance(event, PageRead)]
    assert [(page.number, page.items) for page in pages] == [(1, 3), (2, 3), (3, 1)]
    assert {(page.method, page.path) for page in pages} == {("GET", "/owners")}
    assert kinds(events).count(Answer) >= 3


def test_drift_has_an_event_beside_on_drift(
    watched: Open, server: Loopback, driver: Driver, events: list[AnyEvent]
) -> None:
    seen: list[Any] = []
    server.respond = lambda _: json_reply({"id": PERSON, PERSON: 1})
    client = watched(on_drift=seen.append)
    for _ in range(2):
        driver.run(client.execute(READ, ONE))
    found = [event for event in events if isinstance(event, DriftSeen)]
    assert [(event.kind, event.model, event.path) for event in found] == [
        (drift.kind, "Owner", "/owners/{id}") for drift in seen
    ]
    assert {event.kind for event in found} == {"type", "undocumented_field"}


def test_a_token_that_a_call_obtains_has_an_event(
    watched: Open, server: Loopback, driver: Driver, events: list[AnyEvent]
) -> None:
    server.script(json_reply({"access_token": f"t-{SECRET}"}), owner(), owner())
    client = watched(profile=PROGRAM, credentials=CLIENT)
    for _ in range(2):
        driver.run(client.execute(READ, ONE))
    assert kinds(events) == [RequestStarted, TokenObtained, Answer, RequestStarted, Answer]
    assert getattr(events[1], "seconds") > 0  # noqa: B009
    assert SECRET not in repr(events)


def test_a_file_that_is_saved_has_an_answer_with_its_size(
    watched: Open, server: Loopback, driver: Driver, events: list[AnyEvent], tmp_path: Path
) -> None:
    server.script(Reply(b"x" * 100_000, headers={"Content-Type": "image/png"}))
    driver.run(watched().save(FILE, ONE, to=tmp_path / "photo.png"))
    assert kinds(events) == [RequestStarted, Answer]
    assert getattr(events[1], "bytes") == 100_000  # noqa: B009


def test_no_event_holds_an_id_a_query_a_body_or_a_credential(
    watched: Open, server: Loopback, driver: Driver, events: list[AnyEvent], tmp_path: Path
) -> None:
    client = watched(max_retries=1, headers={"X-Who": PERSON})
    planted = Call(path={"id": PERSON}, query={"name": PERSON}, body={"name": PERSON})
    text = json_reply({"message": f"no {PERSON}", "id": PERSON, PERSON: PERSON}, 200)
    refused = json_reply({"message": f"no {PERSON}"}, 404, x_request_id=PERSON)
    options = {"query": {"q": PERSON}, "headers": {"X-For": PERSON}}
    for reply in (text, refused, json_reply({"message": PERSON}, 503), RESET):
        server.respond = lambda _, reply=reply: reply  # type: ignore[misc]
        for operation in (READ, CREATE, LIST):
            with contextlib.suppress(ClientError):
                driver.run(client.execute(operation, planted, options))
        for call in (
            lambda: client.request("GET", f"/owners/{PERSON}", query={"q": PERSON}),
            lambda: client.download(f"{server.url}/files/{PERSON}?who={PERSON}", tmp_path / "f"),
        ):
            with contextlib.suppress(ClientError):
                driver.run(call())
    assert {type(event) for event in events} >= {Answer, AttemptFailed, CallFailed, DriftSeen}
    assert [event for event in events if PERSON in repr(event) or SECRET in repr(event)] == []
    literal = [event for event in events if isinstance(event, RequestStarted) and not event.path]
    assert literal
    assert PERSON in repr(server.requests)


def test_on_event_that_raises_does_not_break_a_call_and_is_logged_once(
    open_client: Open, server: Loopback, driver: Driver, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(event: AnyEvent) -> None:
        raise KeyError(PERSON)

    server.respond = lambda _: owner(4)
    client = open_client(on_event=broken)
    for _ in range(2):
        assert driver.run(client.execute(READ, ONE)).id == 4
    warnings = [r.getMessage() for r in caplog.records if r.levelno == logging.WARNING]
    assert warnings == [
        "on_event failed for RequestStarted (KeyError); further failures are not logged"
    ]


def test_control_c_in_on_event_ends_the_call(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    def stopped(event: AnyEvent) -> None:
        if isinstance(event, RequestStarted):
            raise KeyboardInterrupt

    if driver.mode == "sync":  # an event loop has its own way to end
        with pytest.raises(KeyboardInterrupt):
            driver.run(open_client(on_event=stopped).execute(READ, ONE))
        assert server.requests == []


@pytest.mark.parametrize("value", ["a text", asyncio.sleep, False])
def test_what_is_no_plain_function_is_refused(open_client: Open, value: Any) -> None:
    with pytest.raises(ConfigurationError, match="on_event must be a function that takes an event"):
        open_client(on_event=value)


def test_a_client_without_on_event_has_the_plain_engine(open_client: Open) -> None:
    assert type(open_client()._engine) is Engine
    assert type(open_client(on_event=None)._engine) is Engine
    assert type(open_client(on_event=print)._engine) is not Engine


def test_a_path_of_the_caller_is_no_path_template() -> None:
    from generator.runtime.events import named

    literal = Operation[Any](f"GET /owners/{PERSON}", evidence="documented", literal="request")
    assert named(literal.name) == ("", "")
    assert named(replace(literal, literal="download").name) == ("", "")
    assert named(READ.name) == ("GET", "/owners/{id}")
