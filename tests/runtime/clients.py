"""Clients without a vendor's package around them: their engine's calls are methods here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.runtime.aio.client import AsyncAPIClient as _Async
from generator.runtime.operations import Operation
from generator.runtime.options import RequestOptions
from generator.runtime.sync.backend import run
from generator.runtime.sync.client import SyncAPIClient as _Sync
from generator.runtime.values import Call

if TYPE_CHECKING:
    from generator.runtime.client import Client as _Base
else:
    _Base = object


class _Direct(_Base):
    _done: Any

    @property
    def _http(self) -> Any:
        return self._engine._pools._last.pool

    def execute(
        self, operation: Operation[Any], call: Call, options: RequestOptions | None = None
    ) -> Any:
        """Send one operation and give its result, awaited or not as the client is."""
        return self._done(self._engine.call(operation, call, None, options))

    def save(
        self,
        operation: Operation[Any],
        call: Call,
        options: RequestOptions | None = None,
        *,
        to: str | Path,
        **more: Any,
    ) -> Any:
        """Save what one operation gives, awaited or not as the client is."""
        return self._done(self._engine.save(operation, call, options, to, **more))


class SyncAPIClient(_Direct, _Sync):
    """The synchronous client."""

    _done = staticmethod(run)

    def __enter__(self) -> SyncAPIClient:
        return self


class AsyncAPIClient(_Direct, _Async):
    """The asynchronous client."""

    _done = staticmethod(lambda outcome: outcome)

    async def __aenter__(self) -> AsyncAPIClient:
        return self
