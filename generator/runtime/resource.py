"""Bases of the resources: the one place where their methods reach the engine."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from .aio.pages import AsyncPages
from .client import Bound
from .files import OnProgress
from .operations import Operation
from .options import Into, PagesInto, Paging, R, RequestOptions
from .polling import Polling
from .sync.pages import SyncPages

T = TypeVar("T")
B = TypeVar("B")


class SyncResource(Bound):
    """A group of operations of a client.

    Its methods give what the client's backend makes of a coroutine: the result, or something to
    await. Their types are those of the synchronous client.
    """

    _list: ClassVar[Callable[..., Any]] = SyncPages

    def __init__(self, owner: Bound) -> None:
        self._engine = owner._engine

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of <{self._engine.name} {self._engine.base_url}>>"

    def _call(
        self,
        operation: Operation[T],
        path: tuple[object, ...],
        options: RequestOptions | None,
        /,
        **arguments: Any,
    ) -> T:
        engine = self._engine
        return engine.backend.run(engine.call(operation, path, arguments, options))

    def _into(
        self,
        operation: Operation[Any],
        path: tuple[object, ...],
        into: Into[R],
        /,
        **arguments: Any,
    ) -> R:
        engine = self._engine
        return engine.backend.run(engine.call_into(operation, path, arguments, into))

    def _pages(
        self,
        operation: Operation[B],
        path: tuple[object, ...],
        paging: Paging | PagesInto[Any],
        /,
        **arguments: Any,
    ) -> SyncPages[Any, B]:
        made: SyncPages[Any, B] = self._list(
            self._engine, operation, operation.call(path, arguments), paging
        )
        return made

    def _wait(
        self,
        operation: Operation[T],
        path: tuple[object, ...],
        options: RequestOptions | None,
        polling: Polling,
        timeout: float,
    ) -> T:
        engine = self._engine
        return engine.backend.run(engine.wait(operation, path, options, polling, timeout))

    def _fetch(
        self,
        source: Any,
        place: str,
        options: RequestOptions | None,
        to: str | os.PathLike[str],
        overwrite: bool,
        on_progress: OnProgress | None,
    ) -> Path:
        engine = self._engine
        return engine.backend.run(engine.fetch(source, place, options, to, overwrite, on_progress))

    def _save(
        self,
        operation: Operation[Any],
        path: tuple[object, ...],
        options: RequestOptions | None,
        to: str | os.PathLike[str],
        overwrite: bool,
        on_progress: OnProgress | None,
        /,
        **arguments: Any,
    ) -> Path:
        engine = self._engine
        call = operation.call(path, arguments)
        return engine.backend.run(engine.save(operation, call, options, to, overwrite, on_progress))


class AsyncResource(SyncResource):
    """A group of operations of an asynchronous client; `awaitable` and `paged` type its methods."""

    _list = AsyncPages
