"""Base classes of clients and resources: they hold an engine and send operations through it."""

from __future__ import annotations

import contextlib
import functools
import inspect
import os
import sys
import time
from collections.abc import Callable, Generator, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict, TypeVar, Unpack

import msgspec

from .backend import Backend
from .core import call_responses
from .drift import Drifts
from .engine import Engine
from .errors import BackgroundError, CallError, ConfigurationError, InvalidArgumentError, WaitTimeoutError, did_you_mean
from .json_values import is_array, look
from .operations import Operation, Profile
from .options import OnProgress, RequestOptions
from .pages import Listing
from .paging import Sent
from .requests import check_arguments
from .responses import RawResponse, Response
from .resume import reading
from .tracebacks import clean, guarded
from .values import Call, HiddenArguments, Value

T = TypeVar("T")
B = TypeVar("B")
FIRST_PAUSE = 1.0
MAX_PAUSE = 30.0
GROWTH = 1.5
LAST_POLL = 0.5
"""Seconds that the last request of a wait may take, although the time is over."""


class Connected:
    """A client or one of its resources: it sends requests through an engine."""

    _engine: Engine

    if not TYPE_CHECKING:  # with it, type checkers would accept every attribute

        def __init_subclass__(cls, **kwargs: Any) -> None:
            super().__init_subclass__(**kwargs)
            for name, method in list(vars(cls).items()):
                if not name.startswith("_") and inspect.isfunction(method):
                    setattr(cls, name, guarded(method, _check_of(method)))

        def __getattr__(self, name: str) -> Any:
            cls = type(self)
            known = [known for known in dir(cls) if not known.startswith("_")]
            if name in known:  # a property whose own code raised AttributeError
                return object.__getattribute__(self, name)
            near = did_you_mean(name, known) if not name.startswith("_") else ""
            raise AttributeError(f"{cls.__name__!r} object has no attribute {name!r}{near}", name=name, obj=self)

    def __reduce__(self) -> Any:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied: it holds credentials and connections; "
            "make a new client where it is needed"
        )


def _keywords(function: Any) -> tuple[str, ...] | None:
    """Return the names of a method's parameters; None if it accepts any keyword."""
    code = function.__code__
    is_open = code.co_flags & inspect.CO_VARKEYWORDS
    return None if is_open else code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]


def _check_of(method: Any) -> Callable[[Iterable[str]], None] | None:
    """Return a function that raises TypeError for an unknown keyword and suggests the closest known one.

    Python does so itself from 3.13 on; the error of earlier versions suggests nothing.
    """
    known = _keywords(method)
    if known is None or sys.version_info >= (3, 13):
        return None
    taken = frozenset(known)

    def check(names: Iterable[str]) -> None:
        for name in names:
            if name not in taken:
                what, near = method.__qualname__, did_you_mean(name, known)
                raise TypeError(
                    f"{what}() got an unexpected keyword argument {name!r}{near}; it takes {', '.join(known)}"
                )

    return check


class Client(Connected):
    """Client of one vendor's API."""

    _backend: ClassVar[type[Backend]]

    if not TYPE_CHECKING:  # type checkers use the signature of __init__

        def __new__(cls, *args: Any, **kwargs: Any) -> Any:
            """Raise ConfigurationError for an unknown argument; the error lists the known ones."""
            names = list(kwargs)
            del args, kwargs  # tracebacks show local variables
            known = _keywords(cls.__init__)
            for name in names if known is not None else ():
                if name not in known:
                    near = did_you_mean(name, known)
                    raise ConfigurationError(
                        f"{cls.__name__}: unknown option {name}; known are {', '.join(known)}{near}"
                    )
            return super().__new__(cls)

    def __init__(
        self,
        profile: Profile,
        credentials: HiddenArguments,
        options: Mapping[str, Any],
        *,
        server: str | None = None,
        variables: Mapping[str, str | None] | None = None,
    ) -> None:
        name = type(self).__name__
        try:
            kind = Engine if options.get("on_event") is None else _watched()
            self._engine = kind(self._backend(), name, profile, credentials, options, server, variables)
        except BaseException as error:
            del credentials, options, variables
            clean(error)
            raise

    def __repr__(self) -> str:
        engine = self.__dict__.get("_engine")  # None: its constructor failed
        return f"<{type(self).__name__} {engine.base_url if engine else '(not opened)'}>"

    @property
    def package(self) -> str:
        """Name of the package that this client is from."""
        return self._engine.package

    @property
    def base_url(self) -> str:
        """Address of the API that this client calls."""
        return self._engine.base_url

    def drifts(self) -> Drifts:
        """Return the differences between responses and models that this client has seen.

        It keeps the first 1,000 distinct ones; `more` of the returned list counts the others.
        """
        return self._engine.drifts()

    def drift_report(self) -> str:
        """Return the differences as JSON Lines; each names the spec file and the JSON pointer of the schema.

        If more than 1,000 distinct ones were seen, a last line of the kind "more" counts the others.
        """
        return self._engine.drift_report()


def _watched() -> type[Engine]:
    """Return the engine that emits events."""
    from .watching import WatchedEngine  # imported only for such clients, to keep startup fast

    return WatchedEngine


class Polling(Value, frozen=True, kw_only=True):
    """How a response shows whether background work is done.

    `state`: dotted path of the state. `done`: states of success. `failed`: states of failure. `ended`: dotted path of
    a value that is null until the work has ended. While a response has it as null, only a failure ends the work; work
    in any other state is running until it is set. `reason`: dotted path of the explanation of a failure, if there is
    one.
    """

    state: str
    done: tuple[str, ...]
    failed: tuple[str, ...]
    ended: str | None = None
    reason: str | None = None

    def is_done(self, body: Any, operation: str, sent: Sent) -> bool:
        """Return whether the work is done. Raise BackgroundError if it failed, or ended in another state.

        `sent` returns whether the response has the field at a dotted path, which may be null.
        """
        state = look(body, self.state)
        if state not in self.failed:
            ended = look(body, self.ended) if self.ended else None
            is_open = self.ended is not None and ended is None and sent(self.ended)
            if state in self.done:
                return not is_open
            if ended is None and (state is not None or is_open):
                return False
        reason = look(body, self.reason) if self.reason else None
        words = f": {reason}" if reason is not None else ""
        raise BackgroundError(f"{operation}: ended as {state!r}{words}")


def pause_after(pause: float) -> float:
    """Return the next pause in seconds: 1.5 times the last one, at most 30."""
    return min(pause * GROWTH, MAX_PAUSE)


class Parts(TypedDict, total=False):
    """The arguments of a call by their location in the request; see `Call`."""

    path: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, Any]
    body: Any


class AllParts(Parts, total=False):
    """The arguments of a call, and what is called while its body is sent."""

    on_progress: OnProgress | None


class Resource(Connected):
    """A group of operations of a client.

    The methods of the asynchronous client await its coroutines; those of the synchronous client run them to the end.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of <{self._engine.name} {self._engine.base_url}>>"

    async def _call(
        self,
        operation: Operation[Any],
        *,
        result: type[T] | None,
        options: RequestOptions | None,
        **parts: Unpack[AllParts],
    ) -> T:
        """Send an operation and return the record in its response as `result`."""
        return await self._engine.call(operation, Call(**parts), result, options)

    async def _text(
        self, operation: Operation[Any], *, options: RequestOptions | None, **parts: Unpack[AllParts]
    ) -> str:
        """Send an operation and return the text in its response."""
        found: str = await self._engine.call(operation, Call(**parts), None, options)
        return found

    async def _call_list(
        self,
        operation: Operation[Any],
        *,
        result: type[T] | None,
        options: RequestOptions | None,
        **parts: Unpack[AllParts],
    ) -> list[T]:
        """Send an operation and return the list of records in its response, each as `result`.

        One record instead of a list is returned as a list of one.
        """
        records: list[T] = _listed(await self._engine.call(operation, Call(**parts), result, options))
        return records

    async def _send(
        self, operation: Operation[Any], *, options: RequestOptions | None, **parts: Unpack[AllParts]
    ) -> None:
        """Send an operation whose response has no body."""
        await self._engine.call(operation, Call(**parts), None, options)

    def _list(
        self,
        operation: Operation[B],
        *,
        result: type[T] | None,
        options: RequestOptions | None,
        resume: str | None = None,
        max_pages: int | None = None,
        prefetch: int = 0,
        **parts: Unpack[AllParts],
    ) -> Listing[T, B]:
        """Return the listing of an operation, its items as `result`."""
        how = reading(max_pages, prefetch, resume, options)
        return Listing(self._engine, operation, Call(**parts), how, result)

    async def _save(
        self,
        operation: Operation[Any],
        *,
        to: str | os.PathLike[str],
        overwrite: bool,
        on_progress: OnProgress | None,
        options: RequestOptions | None,
        **parts: Unpack[Parts],
    ) -> Path:
        """Save the file in an operation's response and return its path."""
        call = Call(**parts)
        check_arguments(operation, call)
        return await self._engine.save(operation, call, options, to, overwrite, on_progress)

    async def _fetch(
        self,
        source: Any,
        field_path: str,
        *,
        to: str | os.PathLike[str],
        overwrite: bool,
        on_progress: OnProgress | None,
        options: RequestOptions | None,
        authenticated: bool = True,
        file_name: str | None = None,
    ) -> Path:
        """Download the file whose address is at a dotted path of a decoded body, and return the file's path.

        `authenticated`: whether credentials are sent to the API's own origin. `file_name`: dotted path of the name
        that the file gets in a folder if the response with the file does not name it.
        """
        if isinstance(source, str | int):
            raise InvalidArgumentError(
                f"pass the record whose {field_path} is the address of the file, not {type(source).__name__}"
            )
        url = look(source, field_path)
        if not isinstance(url, str) or not url:
            raise InvalidArgumentError(f"there is nothing to download: {field_path} is empty")
        found = look(source, file_name) if file_name else None
        name = found if isinstance(found, str) else ""
        return await self._engine.download(url, to, overwrite, on_progress, options, authenticated, name)

    async def _wait(
        self,
        operation: Operation[Any],
        polling: Polling,
        *,
        timeout: float,  # noqa: ASYNC109 (the limit for all calls together, with its own error)
        result: type[T] | None,
        options: RequestOptions | None,
        **parts: Unpack[AllParts],
    ) -> T:
        """Send an operation repeatedly, with growing pauses, until the work is done, and return its result.

        Raise BackgroundError if the work failed, WaitTimeoutError if it is not done after `timeout` seconds, even if a
        request is under way then.
        """
        if not timeout >= 0:
            raise InvalidArgumentError("timeout must be a number of seconds, 0 or more")
        call, engine = Call(**parts), self._engine
        over = f"{operation.name}: not done after {timeout:g} seconds"
        decoder = operation.decoder(result)
        end = time.monotonic() + timeout
        pause = FIRST_PAUSE
        while True:
            limited, is_shorter = engine.within(options, max(end - time.monotonic(), LAST_POLL))
            try:
                response = await engine.send(operation, call, limited)
            except CallError as error:
                if error.late and is_shorter:
                    raise WaitTimeoutError(over) from error
                raise
            # The state is read from the documented type: the caller's type may not have it.
            documented = operation.decoder()
            body = engine.result(operation, documented, response, required=True)
            sent = functools.partial(documented.is_sent, response.body, body)
            try:
                is_done = polling.is_done(body, operation.name, sent)
            except BackgroundError as error:
                engine.redact(error)
                raise
            if is_done:
                value: T = engine.result(operation, decoder, response)
                return value
            remaining = end - time.monotonic()
            if remaining <= 0:
                raise WaitTimeoutError(over)
            await engine.backend.sleep(min(pause, remaining))
            pause = pause_after(pause)


def _listed(found: Any) -> Any:
    return found if found is None or is_array(found) else [found]


@contextlib.contextmanager
def collecting() -> Generator[list[Response]]:
    """Yield a list that collects the responses of the calls made in the block."""
    collected: list[Response] = []
    token = call_responses.set(collected)
    try:
        yield collected
    finally:
        call_responses.reset(token)


def raw_response(collected: list[Response], value: Any) -> RawResponse[Any]:
    """Return a result together with the last response. Raise InvalidArgumentError if there was none."""
    if not collected:
        raise InvalidArgumentError("with_raw takes a method that sends one request")
    return RawResponse(**msgspec.structs.asdict(collected[-1]), value=value)
