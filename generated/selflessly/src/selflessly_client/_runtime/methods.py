"""Typing of the asynchronous surface: one signature and docstring serve both clients.

An asynchronous resource reuses the methods of the synchronous one. What they call on `self` gives
an awaitable or an asynchronous list there, and these functions say so to type checkers.
"""

from __future__ import annotations

import functools
import importlib
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar, cast

from .operations import Operation
from .options import B, R

if TYPE_CHECKING:
    from .aio.pages import AsyncPages
    from .sync.pages import SyncPages

P = ParamSpec("P")
F = TypeVar("F", bound=Callable[..., Any])


def awaitable(method: Callable[Concatenate[Any, P], R]) -> Callable[Concatenate[Any, P], Coroutine[object, None, R]]:
    """Give a synchronous resource's method as one that is awaited."""
    return cast("Callable[Concatenate[Any, P], Coroutine[object, None, R]]", method)


def paged(method: Callable[Concatenate[Any, P], SyncPages[R, B]]) -> Callable[Concatenate[Any, P], AsyncPages[R, B]]:
    """Give a synchronous resource's list method as one that gives an asynchronous list."""
    return cast("Callable[Concatenate[Any, P], AsyncPages[R, B]]", method)


def twin(method: F, operation: Operation[Any]) -> F:
    """Give a method with the arguments and the answer of another one, for another operation."""
    return cast("F", _Twin(method, operation))


class _Twin:
    """Becomes a method that calls another one with a stand-in for its resource."""

    def __init__(self, method: Callable[..., Any], operation: Operation[Any]) -> None:
        self._method, self._operation = method, operation

    def __set_name__(self, owner: type, name: str) -> None:
        method, operation = self._method, self._operation

        @functools.wraps(method)
        def sent(resource: Any, *args: Any, **kwargs: Any) -> Any:
            try:
                return method(_StandIn(resource, operation), *args, **kwargs)
            except TypeError as error:
                if error.__traceback__ and error.__traceback__.tb_next:  # it came from further down
                    raise
                raise TypeError(str(error).replace(f".{method.__name__}()", f".{name}()")) from None

        sent.__name__, sent.__qualname__ = name, f"{owner.__qualname__}.{name}"
        sent.operation = operation  # type: ignore[attr-defined]
        sent.__doc__ = f"Take and give what `{method.__name__}` does; send {operation.route}."
        setattr(owner, name, sent)


class _StandIn:
    """Sends one operation, whichever the method names."""

    def __init__(self, resource: Any, operation: Operation[Any]) -> None:
        self._resource, self._operation = resource, operation

    def __getattr__(self, name: str) -> Any:
        def send(named: object, *rest: Any) -> Any:
            return getattr(self._resource, name)(self._operation, *rest)

        return send


class _Lazy:
    """Imports a resource when it is first used, and keeps it on its owner."""

    def __init__(self, module: str) -> None:
        self._module, self._name, self._attribute, self._package = module, module, "", ""

    def __repr__(self) -> str:
        return f"<{self._name}, not yet imported>"

    def __set_name__(self, owner: type, name: str) -> None:
        self._name, self._attribute = owner.__annotations__[name], name
        self._package = owner.__module__.rpartition(".")[0]

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        if instance is None:
            return self
        made = getattr(importlib.import_module(self._module, self._package), self._name)(instance)
        instance.__dict__[self._attribute] = made
        return made


def resource(module: str) -> Any:
    """Declare a resource of a client or of another resource; it is imported on first use.

    `module` is relative to the package of the owner's module; the annotation names the class.
    """
    return _Lazy(module)
