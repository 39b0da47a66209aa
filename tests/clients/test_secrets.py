"""A credential shows up nowhere: not in errors, logs, tracebacks, pickles or reprs."""

from __future__ import annotations

import logging
import pickle
import threading
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path
from types import FrameType
from typing import Any

import attrs
import pytest

from tests.support.driving import Driver, Open
from tests.support.loopback import impatient, refusing_url
from tests.support.token_servers import opening
from tests.support.vendor_server import Received, Reply, Respond, VendorServer, serving
from tests.support.vendors import base_path, client_class, error_class, source_of
from tests.support.ways import EXCHANGED, REQUIRED, SECRET, Way

FAILURES = ("unauthorized", "server error", "refused", "timeout", "not json")


def shown(secrets: tuple[str, ...], text: str) -> list[str]:
    return [secret for secret in secrets if secret in text]


def show(value: object) -> str:
    """Return what a traceback with local variables would show."""
    try:
        return repr(value)
    except Exception as error:
        return f"<unprintable: {error!r}>"


@attrs.frozen
class Failed:
    """A call that failed: its error, everything logged, and what must not be shown."""

    way: Way
    error: BaseException
    log: str = ""

    def chain(self) -> Iterator[BaseException]:
        """Return the error and everything that it came of."""
        todo: list[BaseException | None] = [self.error]
        while todo:
            error = todo.pop()
            if error is not None:
                yield error
                todo += [error.__cause__, error.__context__]

    def frames(self) -> Iterator[FrameType]:
        """Return the frames of the package in every traceback of the chain."""
        for error in self.chain():
            trace = error.__traceback__
            while trace is not None:
                file = Path(trace.tb_frame.f_code.co_filename)
                if file.is_relative_to(source_of(self.way.vendor)):
                    yield trace.tb_frame
                trace = trace.tb_next

    def locals_with(self, *secrets: str) -> list[str]:
        """Return the local variables of those frames that show a secret."""
        return [
            f"{frame.f_code.co_name}: {name}"
            for frame in self.frames()
            for name, value in frame.f_locals.items()
            if shown(secrets, show(value))
        ]


@pytest.fixture(scope="module")
def failures() -> dict[tuple[str, ...], Failed]:
    """The calls that have failed so far."""
    return {}


@pytest.fixture(params=FAILURES)
def failed(
    request: pytest.FixtureRequest,
    way: Way,
    drive: Driver,
    failures: dict[tuple[str, ...], Failed],
    caplog: pytest.LogCaptureFixture,
) -> Failed:
    """A call that failed in one of the ways in which calls fail; one for all tests of this file."""
    case = (way.vendor, way.credentials.scheme, drive.mode, request.param)
    if case not in failures:
        with serving() as server:
            failures[case] = fail(request.param, way, drive, server, caplog)
    return failures[case]


def fail(
    how: str, way: Way, drive: Driver, server: VendorServer, caplog: pytest.LogCaptureFixture
) -> Failed:
    arrived, released = threading.Event(), threading.Event()

    def held(_: Received) -> Reply:
        arrived.set()
        released.wait(10)
        return Reply.json({})

    answers: dict[str, Respond] = {
        "unauthorized": lambda _: Reply.json({"message": "No."}, 401),
        "server error": lambda _: Reply(b"<h1>Oops</h1>", 500),
        "not json": lambda _: Reply(b"<html>", headers={"Content-Type": "text/html"}),
        "timeout": held,
        "refused": held,
    }
    given = {"base_url": server.base_url + base_path(way.vendor), **way.credentials.arguments}
    options: dict[str, Any] = {}
    if how == "refused":
        given["base_url"] = refusing_url()
    with opening(drive, way.vendor, **given) as open_client:
        client = open_client()
        if how == "timeout":  # the limit is for the call alone: a token is there before
            server.respond = way.behind_tokens(lambda _: Reply.json({}))
            drive.run(way.call(client))
            options = {"timeout": impatient(0.05)}
            caplog.clear()
        earlier = len(server.received)
        server.respond = way.behind_tokens(answers[how])
        try:
            with caplog.at_level(logging.DEBUG), pytest.raises(base_error(way.vendor)) as caught:
                drive.run(way.call(client, **options))
            assert how != "timeout" or arrived.wait(10)
        finally:
            released.set()
    if how != "refused":
        sent = [way.credentials.sent_in(received) for received in server.received[earlier:]]
        assert way.credentials.authorization in sent
    return Failed(way, caught.value, caplog.text)


def base_error(vendor: str) -> Any:
    """Return the class of all errors of a vendor's package."""
    return error_class(vendor, f"{client_class(vendor, 'sync').__name__}Error")


def test_errors_and_their_causes_show_no_secret(failed: Failed) -> None:
    texts = [f"{error} {error!r} {vars(error)}" for error in failed.chain()]
    assert shown(failed.way.credentials.secrets, "\n".join(texts)) == []


def test_requests_that_errors_keep_hold_no_secret(failed: Failed) -> None:
    kept = [getattr(error, "_request", None) for error in failed.chain()]
    headers = [str(request.headers.raw) for request in kept if request is not None]
    assert shown(failed.way.credentials.secrets, "\n".join(headers)) == []


def test_the_log_shows_no_secret(failed: Failed) -> None:
    assert f"{failed.way.vendor}_client" in failed.log
    assert shown(failed.way.credentials.secrets, failed.log) == []


def test_tracebacks_show_no_secret(failed: Failed) -> None:
    assert list(failed.frames())
    assert failed.locals_with(*failed.way.credentials.secrets) == []


def test_a_pickled_error_holds_no_secret_and_reads_the_same(failed: Failed) -> None:
    data = pickle.dumps(failed.error)
    copy = pickle.loads(data)
    assert (type(copy), str(copy)) == (type(failed.error), str(failed.error))
    assert shown(failed.way.credentials.secrets, data.decode("latin-1")) == []


def test_a_client_shows_no_secret(way: Way, opened: Open) -> None:
    client = opened()
    texts = [repr(client), *(f"{name}={value!r}" for name, value in vars(client).items())]
    assert shown(way.credentials.secrets, "\n".join(texts)) == []


def test_a_resource_shows_no_secret(way: Way, opened: Open) -> None:
    resource = attrgetter(way.read.node["x-sdk"]["resource"])(opened())
    texts = [repr(resource), *(f"{name}={value!r}" for name, value in vars(resource).items())]
    assert shown(way.credentials.secrets, "\n".join(texts)) == []


def test_headers_of_the_caller_are_shown_nowhere(
    way: Way, drive: Driver, server: VendorServer, opened: Open
) -> None:
    key = "gateway-key-77"
    server.respond = way.behind_tokens(lambda _: Reply(b"", 500))
    client = opened(headers={"X-Gateway-Key": key})
    with pytest.raises(error_class(way.vendor, "InternalServerError")) as caught:
        drive.run(way.call(client))
    assert server.received[-1].headers["x-gateway-key"] == key
    assert Failed(way, caught.value).locals_with(key) == []
    assert [name for name, value in vars(client).items() if key in show(value)] == []


@pytest.fixture
def unopened(way: Way, opened: Open) -> Failed:
    """A client that could not be opened, although it got its credentials."""
    with pytest.raises(error_class(way.vendor, "ConfigurationError")) as caught:
        opened(base_url="http://plain.example")
    return Failed(way, caught.value)


def test_a_client_that_cannot_be_opened_shows_no_secret(unopened: Failed) -> None:
    assert unopened.locals_with(*unopened.way.credentials.secrets) == []


def test_a_client_that_cannot_be_opened_can_still_be_printed(unopened: Failed) -> None:
    halves = [frame.f_locals["self"] for frame in unopened.frames() if "self" in frame.f_locals]
    assert [type(half).__name__ in repr(half) for half in halves] == [True] * len(halves)


@pytest.mark.parametrize("way", REQUIRED, indirect=True, ids="-".join)
def test_missing_credentials_show_no_secret(way: Way, opened: Open) -> None:
    for missing in way.credentials.arguments:
        with pytest.raises(error_class(way.vendor, "AuthenticationError")) as caught:
            opened(**{missing: None})
        assert missing in str(caught.value)
        assert Failed(way, caught.value).locals_with(SECRET) == []


@pytest.mark.parametrize("way", EXCHANGED, indirect=True, ids="-".join)
def test_a_refused_token_shows_no_secret(
    way: Way, drive: Driver, server: VendorServer, opened: Open
) -> None:
    server.respond = lambda _: Reply.json({"error": "invalid_client"}, 401)
    with pytest.raises(error_class(way.vendor, "AuthenticationError")) as caught:
        drive.run(way.call(opened()))
    refused = Failed(way, caught.value)
    assert "invalid_client" in str(caught.value)
    assert refused.locals_with(SECRET) == []


def test_a_password_in_the_address_of_a_proxy_is_shown_nowhere(way: Way, opened: Open) -> None:
    secret = "proxy-password-77"
    with pytest.raises(error_class(way.vendor, "ConfigurationError")) as caught:
        opened(proxy=f"http://user:{secret}@127.0.0.1:1", timeout="soon")
    assert Failed(way, caught.value).locals_with(secret) == []
