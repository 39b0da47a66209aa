"""Typing of the asynchronous surface: one signature and docstring serve both clients.

An asynchronous resource reuses the methods of the synchronous one. What they call on `self` gives
an awaitable or an asynchronous list there, and these functions say so to type checkers.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol, TypeVar, cast

if TYPE_CHECKING:
    from .aio.pages import AsyncPages
    from .sync.pages import SyncPages

P = ParamSpec("P")
T = TypeVar("T")
B = TypeVar("B")
R = TypeVar("R", covariant=True)


class Method(Protocol[P, R]):
    """A method of a resource, as seen from an instance."""

    def __get__(self, instance: object, owner: type | None = None) -> Callable[P, R]:
        """Bind the method."""
        ...


def awaitable(method: Callable[Concatenate[Any, P], T]) -> Method[P, Coroutine[object, None, T]]:
    """Give a synchronous resource's method as one that is awaited."""
    return cast("Method[P, Coroutine[object, None, T]]", method)


def paged(method: Callable[Concatenate[Any, P], SyncPages[T, B]]) -> Method[P, AsyncPages[T, B]]:
    """Give a synchronous resource's list method as one that gives an asynchronous list."""
    return cast("Method[P, AsyncPages[T, B]]", method)


class _Lazy:
    """Imports a resource when it is first used, and keeps it on its owner."""

    def __init__(self, module: str, name: str, package: str | None) -> None:
        self._place = (module, name, package)
        self._attribute = name

    def __set_name__(self, owner: type, name: str) -> None:
        self._attribute = name

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        if instance is None:
            return self
        module, name, package = self._place
        made = getattr(importlib.import_module(module, package), name)(instance)
        instance.__dict__[self._attribute] = made
        return made


def resource(module: str, name: str, package: str | None) -> Any:
    """Declare a resource of a client or of another resource; it is imported on first use."""
    return _Lazy(module, name, package)
