"""Bases of the resources: the one place where their methods reach the engine.

A method hands over its `locals()`: its signature is the only list of its arguments.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, TypeVar

from .aio.pages import AsyncPages
from .client import Bound
from .omitted import omit
from .operations import Operation
from .options import Into, PagesInto, R, refuse_others
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
        engine = self.__dict__.get("_engine")  # None: not opened
        return f"<{type(self).__name__} of {f'<{engine.name} {engine.base_url}>' if engine else '(not opened)'}>"

    def _call(self, operation: Operation[T], values: Mapping[str, Any]) -> T:
        return self._engine.backend.run(self._engine.call(operation, values))

    def _into(self, operation: Operation[Any], values: Mapping[str, Any], into: Into[R]) -> R:
        return self._engine.backend.run(self._engine.call_into(operation, values, into))

    def _pages(self, operation: Operation[B], values: Mapping[str, Any]) -> SyncPages[Any, B]:
        paging, own = values["paging"], operation.gives.keywords
        refuse_others(operation.name, paging, (*PagesInto.__optional_keys__, *own), values)
        if own:
            values = {**values, **{name: paging.get(name, omit) for name in own}}
            paging = {name: value for name, value in paging.items() if name not in own}
        made: SyncPages[Any, B] = self._list(self._engine, operation, operation.call(values), paging)
        return made


class AsyncResource(SyncResource):
    """A group of operations of an asynchronous client; `awaitable` and `paged` type its methods."""

    _list = AsyncPages
