"""Every operation of every client, called over HTTP, and the requests as they were sent."""

from __future__ import annotations

import asyncio
import tempfile
from operator import attrgetter
from pathlib import Path
from typing import Any

import attrs
import httpx

from tests.support.contract import Contract, Extent, contracts_of
from tests.support.driving import AsyncDriver, Driver, SyncDriver
from tests.support.vendors import client_class, credentials, error_class

WAYS: tuple[tuple[str, Extent], ...] = (
    ("sync", "required"),
    ("sync", "all"),
    ("async", "required"),
    ("async", "all"),
)


@attrs.define
class Sent:
    """A request that an operation made, and the status of the response; 0 if there was none.

    `number` counts the requests of all calls, from 1.
    """

    vendor: str
    operation: str
    mode: str
    extent: str
    method: str = ""
    target: str = ""
    headers: list[tuple[str, str]] = attrs.field(factory=list[tuple[str, str]])
    body: str = ""
    status: int = 0
    number: int = 0
    said: str = "the client sent nothing"


@attrs.define
class Recorder:
    """Notes the last request of each call, whatever transport sends it, and counts them all."""

    current: Sent | None = None
    count: int = 0

    def note(self, request: httpx.Request, status: int) -> None:
        """Note a request and the status of its response."""
        self.count += 1
        if self.current is None:
            return
        self.current.number = self.count
        self.current.method = request.method
        self.current.target = request.url.raw_path.decode()
        self.current.headers = [(name, value) for name, value in request.headers.items()]
        self.current.body = request.content.decode()
        self.current.status = status
        self.current.said = f"answered with {status}"


class _Sync(httpx.HTTPTransport):
    def __init__(self, recorder: Recorder) -> None:
        super().__init__()
        self._recorder = recorder

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = super().handle_request(request)
        self._recorder.note(request, response.status_code)
        return response


class _Async(httpx.AsyncHTTPTransport):
    def __init__(self, recorder: Recorder) -> None:
        super().__init__()
        self._recorder = recorder

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await super().handle_async_request(request)
        self._recorder.note(request, response.status_code)
        return response


def call_all(vendor: str, base_url: str) -> tuple[list[Sent], int]:
    """Call every operation of a vendor's clients in every way; give how many requests that made."""
    sent: list[Sent] = []
    with asyncio.Runner() as runner, tempfile.TemporaryDirectory() as folder:
        recorder = Recorder()
        for mode in ("sync", "async"):
            drive: Driver = SyncDriver() if mode == "sync" else AsyncDriver(runner)
            client = client_class(vendor, mode)(
                **credentials(vendor).arguments,
                base_url=base_url,
                transport=_Sync(recorder) if mode == "sync" else _Async(recorder),
                max_retries=0,
            )
            for contract in contracts_of(vendor):
                for extent in (extent for name, extent in WAYS if name == mode):
                    recorder.current = Sent(vendor, contract.node["operationId"], mode, extent)
                    sent.append(recorder.current)
                    _call(contract, extent, client, drive, Path(folder))
            drive.close(client)
    return sent, recorder.count


def _call(contract: Contract, extent: Extent, client: Any, drive: Driver, folder: Path) -> None:
    """Call once; the recorder has the request and the status, which is all that counts here."""
    arguments = contract.expected(extent).arguments
    if contract.kind == "save":
        arguments = {**arguments, "to": folder, "overwrite": True}
    try:
        outcome = attrgetter(contract.method_path)(client)(**arguments)
        drive.run(outcome.page() if contract.kind == "pages" else outcome)
    except error_class(contract.vendor, "APIStatusError"):
        pass  # the status is noted
