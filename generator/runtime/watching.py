"""The engine of clients with `on_event`. Other clients use `Engine`, so that events cost them nothing.

Imported only for such clients, to keep startup fast.
"""

from __future__ import annotations

import inspect
import itertools
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from .backend import Backend
from .drift import Drift
from .engine import Engine
from .errors import ConfigurationError
from .events import Answer, AttemptFailed, CallFailed, DriftSeen, Events, Pause, RequestStarted, TokenObtained, named
from .library import httpx
from .operations import Operation, Profile
from .options import RequestOptions
from .requests import Prepared
from .responses import Response
from .retries import Failure, Progress
from .settings import logger_of
from .values import HiddenArguments

if TYPE_CHECKING:
    from .files import Saving

_NUMBERS: Final = itertools.count(1)


class Watched(Progress):
    """State of one call, and what its events say about it."""

    call: int = 0
    name: str = ""
    """The operation, for which `named` returns method and path template."""
    began: float = 0.0
    """When the current attempt began."""
    number: int = 0
    """The number of attempts that began."""
    is_open: bool = False
    """Whether the current attempt has neither failed nor succeeded."""
    size: int = 0
    """Number of bytes of the last body as it arrived."""
    events: Any = None

    @property
    def facts(self) -> dict[str, Any]:
        """The fields that all events of the call have."""
        method, path = named(self.name)
        return {"call": self.call, "method": method, "path": path}

    @property
    def seconds(self) -> float:
        """Seconds since the current attempt began."""
        return time.monotonic() - self.began

    def obtained(self, seconds: float) -> None:
        """Emit `TokenObtained`."""
        self.events.emit(TokenObtained(**self.facts, seconds=seconds))

    def fail(self, reason: str, status: int | None) -> None:
        """Emit `AttemptFailed`."""
        self.is_open = False
        facts, seconds = self.facts, self.seconds
        self.events.emit(AttemptFailed(**facts, attempt=self.number, reason=reason, status=status, seconds=seconds))


class WatchedEngine(Engine):
    """An engine that passes events to `on_event`."""

    def __init__(
        self,
        backend: Backend,
        name: str,
        profile: Profile,
        credentials: HiddenArguments,
        options: Mapping[str, Any],
        server: str | None,
        variables: Mapping[str, str | None] | None,
    ) -> None:
        function = options["on_event"]
        if not callable(function) or any(map(inspect.iscoroutinefunction, (function, type(function).__call__))):
            raise ConfigurationError("on_event must be a function that takes an event, and not an asynchronous one")
        self.events = self._events = Events(function, logger_of(profile.package))
        options = HiddenArguments(options, on_drift=self._reporting(options.get("on_drift")))
        super().__init__(backend, name, profile, credentials, options, server, variables)

    def _reporting(self, on_drift: Callable[[Drift], object] | None) -> Callable[[Drift], object]:
        """Return a function that emits `DriftSeen`, and then calls `on_drift`."""

        def report(drift: Drift) -> None:
            method, path = named(drift.operation)
            self._events.emit(DriftSeen(method=method, path=path, kind=drift.kind, model=drift.model))
            if on_drift is not None:
                on_drift(drift)

        return report

    def _begin(self, options: RequestOptions) -> Progress:
        plain = super()._begin(options)
        return Watched(plain.started, plain.deadline, plain.retries, events=self._events)

    async def _deliver(
        self, operation: Operation[Any], prepared: Prepared, progress: Progress, saving: Saving | None = None
    ) -> Response:
        assert isinstance(progress, Watched)
        progress.call, progress.name = next(_NUMBERS), operation.name
        try:
            response = await super()._deliver(operation, prepared, progress, saving)
        except BaseException as error:
            kind, known = type(error).__name__, getattr(error, "status", None)
            status = known if isinstance(known, int) else None
            if progress.is_open:
                progress.fail(kind, status)
            attempt, elapsed = progress.number, progress.elapsed
            self._events.emit(CallFailed(**progress.facts, attempt=attempt, error=kind, status=status, elapsed=elapsed))
            raise
        answer = Answer(
            **progress.facts,
            attempt=progress.number,
            status=response.status,
            seconds=progress.seconds,
            elapsed=progress.elapsed,
            bytes=progress.size,
        )
        self._events.emit(answer)
        return response

    async def _exchange(self, prepared: Prepared, progress: Progress, saving: Saving | None) -> Response:
        assert isinstance(progress, Watched)
        progress.number, progress.is_open, progress.began = progress.attempt + 1, True, time.monotonic()
        url = prepared.url if progress.name != "download" else None
        started = RequestStarted(
            **progress.facts,
            attempt=progress.number,
            host=url.host if url is not None else None,
            port=url.port if url is not None else None,
        )
        self._events.emit(started)
        return await super()._exchange(prepared, progress, saving)

    def _completed(self, response: httpx.Response, body: bytes, progress: Progress) -> Response:
        assert isinstance(progress, Watched)
        progress.size = response.num_bytes_downloaded or len(body)
        return super()._completed(response, body, progress)

    def _wait(self, prepared: Prepared, failure: Failure, progress: Progress, *, safe: bool = False) -> float | None:
        assert isinstance(progress, Watched)
        pause = super()._wait(prepared, failure, progress, safe=safe)
        progress.fail(failure.reason, failure.status)
        if pause is not None:
            self._events.emit(Pause(**progress.facts, attempt=progress.number, seconds=pause))
        return pause
