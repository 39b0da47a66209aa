"""What an error shows besides its message: local variables in its traceback, and the errors that it was raised from.

Tools such as Sentry and rich print the local variables of every frame. Those of this package and of the libraries below
it hold arguments, requests and responses, so they are removed before an error leaves the package. The lines of the
traceback, and type and message of each error, stay.
"""

from __future__ import annotations

import contextlib
import functools
import inspect
import sys
import zlib
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any, TypeVar, cast

from .library import httpx

F = TypeVar("F", bound=Callable[..., Any])
_HTTP = frozenset(
    {"anyio", "certifi", "h11", "h2", "hpack", "hyperframe", "idna", "sniffio", "socksio", "truststore"}
    | {f"{name}{version}" for name in ("httpcore", "httpx") for version in ("", "2")}
)
_OWN = __name__.partition(".")[0]
_INNER = (_HTTP | sys.stdlib_module_names | {_OWN, "msgspec", "uvloop"}) - {"__main__"}
_NETWORK = (OSError, UnicodeError, EOFError, zlib.error)
_CONNECTING = ("connect_tcp", "connect_unix_socket")


class UnexpectedError(httpx.TransportError):
    """An error during a request that httpx does not raise as an error of its own; it is the cause of this one."""


def request_error(error: Exception, request: httpx.Request) -> httpx.RequestError | None:
    """Return an error that was raised while a request was sent or its response read, as an error of httpx.

    Return None for errors of this package, and for those of the caller's own code.
    """
    if _top(type(error).__module__) == _OWN:
        return None
    frames = list(_frames(error))
    is_known = isinstance(error, _NETWORK) or _top(type(error).__module__) in _HTTP
    if not is_known and not all(_is_of_library(each) for each in (error, error.__cause__) if each is not None):
        return None
    text = type(error).__name__
    if isinstance(error, httpx.InvalidURL):
        text = "the response redirects to an address that cannot be used"
    elif isinstance(error, OSError) and error.strerror:
        text += f": {error.strerror}"
    if any(frame.f_code.co_name in _CONNECTING for frame in frames):
        return httpx.ConnectError(text, request=request)
    return UnexpectedError(text, request=request)


def clean(error: BaseException) -> None:
    """Remove from an error, and from those that it was raised from, everything that could show a secret.

    Errors of the caller's own code, and frames that still run, remain as they are.
    """
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        frames = list(_frames(each))
        if each is not error and frames and not _is_inner(frames[0]):
            continue  # raised by the caller's code, which handles it at the moment
        if not frames or _is_inner(frames[-1]):  # raised here
            if each.__suppress_context__:
                each.__context__ = None
            _empty(each)
        for frame in filter(_is_inner, frames):
            with contextlib.suppress(RuntimeError):  # it still runs
                frame.clear()
        waiting += [each.__cause__, each.__context__]


def _empty(error: BaseException) -> None:
    """Remove what an error of Python or of httpx holds besides its message."""
    if isinstance(error, UnicodeEncodeError):
        error.object, error.args = "", ()
    elif isinstance(error, UnicodeDecodeError):
        error.object, error.args = b"", ()
    elif isinstance(error, httpx.HTTPError):
        request: Any = vars(error).get("_request")
        if isinstance(request, httpx.Request):
            error.request = httpx.Request(request.method, request.url.copy_with(query=None))
        vars(error).pop("response", None)
    elif isinstance(vars_of(error).get("doc"), (str, bytes)):  # json.JSONDecodeError
        vars_of(error)["doc"] = ""


def vars_of(error: BaseException) -> dict[str, Any]:
    """Return the attributes of an error; empty for one without."""
    return getattr(error, "__dict__", {})


def _frames(error: BaseException) -> Iterator[FrameType]:
    place = error.__traceback__
    while place is not None:
        yield place.tb_frame
        place = place.tb_next


def _is_inner(frame: FrameType) -> bool:
    """Return whether a frame belongs to this package, to a library below it or to Python, not to the caller."""
    return _top(frame.f_globals.get("__name__") or "") in _INNER


def _is_of_library(error: BaseException) -> bool:
    """Return whether an error was raised by a library, and not by code of the caller or a function that it passed."""
    frames = list(_frames(error))
    return all(map(_is_inner, frames)) and not (frames and _top(frames[-1].f_globals["__name__"]) == _OWN)


def _top(module: str) -> str:
    return module.partition(".")[0]


def guarded(method: F, check: Callable[[dict[str, Any]], None] | None = None) -> F:
    """Return a method whose errors show no arguments; `check` looks at its keyword arguments first."""
    if inspect.iscoroutinefunction(method):  # the wrapper must be recognised as one, too

        @functools.wraps(method)
        async def awaited(*args: Any, **kwargs: Any) -> Any:
            try:
                if check is not None:
                    check(kwargs)
                return await method(*args, **kwargs)
            except BaseException as error:
                del args, kwargs
                clean(error)
                raise

        return cast("F", awaited)

    @functools.wraps(method)
    def called(*args: Any, **kwargs: Any) -> Any:
        try:
            if check is not None:
                check(kwargs)
            return method(*args, **kwargs)
        except BaseException as error:
            del args, kwargs
            clean(error)
            raise

    return cast("F", called)
