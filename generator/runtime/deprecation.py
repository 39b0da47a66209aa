"""Operations and arguments that the vendor has deprecated: a warning for the first use of each."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from .values import Call, omit

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated

    from .operations import Operation
else:
    T = TypeVar("T")

    def deprecated(message: str) -> Callable[[T], T]:
        """Mark a function as deprecated for type checkers and editors; the warning is given when it sends a request."""

        def mark(function: T) -> T:
            function.__deprecated__ = message
            return function

        return mark


_PACKAGE: Final = f"{(__package__ or '').rpartition('.')[0]}."
_warned: Final[set[tuple[str, str]]] = set()


def warn_deprecated(operation: Operation[Any], call: Call) -> None:
    """Give a DeprecationWarning for an operation, and for each of its arguments that is passed, if it is deprecated.

    Each warning is given once in a process and is attributed to the code that calls the client.
    """
    passed: dict[str, Any] = {**call.path, **call.query, **(call.headers or {})}
    if isinstance(call.body, Mapping):
        passed |= cast("Mapping[str, Any]", call.body)
    for name, what in operation.deprecated.items():
        key = (operation.route, name)
        if key not in _warned and (not name or passed.get(name, omit) is not omit):
            warnings.warn(f"{what} is deprecated: the vendor may remove it", DeprecationWarning, _level())
            _warned.add(key)  # after the warning, which a filter may turn into an error


def _level() -> int:
    """Return the stack level, seen from the caller of this function, of the first frame outside the package."""
    frame, level = inspect.currentframe(), 0
    while frame is not None and f"{frame.f_globals.get('__name__', '')}.".startswith(_PACKAGE):
        frame, level = frame.f_back, level + 1
    return level
