"""A server, a client of either kind, and waits that take no time."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Iterator
from typing import Any

import pytest

from generator.runtime.values import HiddenArguments
from tests.runtime.acme import CREDENTIALS, PROFILE
from tests.runtime.clients import AsyncAPIClient, SyncAPIClient
from tests.support.driving import MODES, AsyncDriver, Driver, Open, SyncDriver
from tests.support.loopback import Loopback, serving
from tests.support.pauses import replace_sleep


@pytest.fixture(scope="session", autouse=True)
def _control_c_interrupts() -> None:
    """Have Control-C raise: a shell starts its background jobs with the signal ignored."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name.startswith("ACME_"):
            monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The waits between attempts; they are noted here instead of waited."""
    noted: list[float] = []

    replace_sleep(monkeypatch, noted.append)
    return noted


@pytest.fixture
def server() -> Iterator[Loopback]:
    """The vendor."""
    with serving() as running:
        yield running


@pytest.fixture
def elsewhere() -> Iterator[Loopback]:
    """Another server: another origin."""
    with serving() as running:
        yield running


@pytest.fixture(params=MODES)
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """Drives a synchronous, then an asynchronous client."""
    if request.param == "sync":
        yield SyncDriver()
        return
    with asyncio.Runner() as runner:
        yield AsyncDriver(runner)


@pytest.fixture
def open_client(driver: Driver, server: Loopback) -> Iterator[Open]:
    """Opens clients of the server; they are closed at the end of the test."""
    opened: list[Any] = []

    def opening(**options: Any) -> Any:
        cls = SyncAPIClient if driver.mode == "sync" else AsyncAPIClient
        profile = options.pop("profile", PROFILE)
        credentials = HiddenArguments(options.pop("credentials", CREDENTIALS))
        settings: Any = {"base_url": server.url, **options}
        client = cls(profile, credentials, settings)
        opened.append(client)
        return client

    yield opening
    for client in opened:
        driver.close(client)


@pytest.fixture
def client(open_client: Open) -> Any:
    """A client of the server with the settings that are the default."""
    return open_client()
