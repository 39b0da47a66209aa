"""The connections of a client: a pool, locks and limits for each process and each event loop that uses it.

A connection that is used in two processes mixes up their responses, and a connection or lock of an event loop cannot
be used in another one.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Any

from msgspec.structs import replace

from .backend import Backend
from .errors import ConfigurationError
from .forks import opening, renew_in_children
from .library import httpx
from .values import Private


class Connections(Private, frozen=True):
    """The pool of one event loop (None: the synchronous client), with its request slots.

    `auths`: its authentication for each security requirement, by its text; that of most operations is "".
    """

    loop: Any
    pool: Any
    auths: Mapping[str, httpx.Auth]
    slots: Any
    end: Any = None
    """Closes the pool when its event loop ends; None for a pool from outside."""


_NOWHERE = Connections(object(), None, {}, None)
"""Connections that no process and no event loop uses."""


class Pools:
    """The connections of one client, opened by `connect` in each process and event loop that uses the client.

    `name` is the name of the client's class. `outside` names what the caller passed instead of the client's own pool;
    it is used only in the process where the client was made, and in the first event loop.
    """

    def __init__(
        self, backend: Backend, name: str, connect: Callable[[Any], Connections], outside: str, *, owned: bool
    ) -> None:
        self.is_closed = False
        self._owned = owned
        self._backend = backend
        self._name = name
        self._connect = connect
        self._outside = outside
        self._lock = threading.Lock()
        # Opened at once, so that invalid settings raise where the client is made.
        with opening:
            self._last = first = self._used(connect(backend.loop()))
        self._by_loop: dict[Any, Connections] = {first.loop: first}
        self._is_forked = False
        renew_in_children(self)

    def after_fork(self) -> None:
        """Drop the connections of the parent process, without closing them there."""
        self._lock = threading.Lock()
        inherited = [each.end for each in self._by_loop.values() if each.end is not None]
        self._inherited = inherited  # without references, Python would end them in the parent's event loop
        for end in inherited:
            end.forget()
        self._last = _NOWHERE
        self._by_loop = {}
        self._is_forked = True

    def here(self) -> Connections:
        """Return the connections of this process and event loop.

        Raise ConfigurationError if the client is closed, or has a pool from outside that belongs elsewhere.
        """
        last, loop = self._last, self._backend.loop()
        return last if last.loop is loop else self._find(loop)

    def _find(self, loop: Any) -> Connections:
        with self._lock:
            if self.is_closed:
                raise closed_error(self._name)
            found = self._by_loop.get(loop)
            if found is None:
                unused = self._by_loop.pop(None, None)  # opened before any event loop ran
                found = self._used(replace(unused, loop=loop) if unused is not None else self._opened(loop))
                self._by_loop[loop] = found
            self._last = found
            return found

    def _used(self, connections: Connections) -> Connections:
        """Return connections that the end of their event loop closes."""
        if not self._owned:
            return connections
        return replace(connections, end=self._backend.ending(connections.loop, connections.pool))

    def _opened(self, loop: Any) -> Connections:
        if self._outside:
            place = "process" if self._is_forked else "event loop"
            raise ConfigurationError(
                f"{self._outside} belongs to another {place}, and its connections cannot be shared; "
                f"make it and a new {self._name} in the {place} that uses them"
            )
        # If a closed event loop did not close its connections, nothing can; Python closes their sockets.
        self._by_loop = {known: each for known, each in self._by_loop.items() if not known.is_closed()}
        with opening:
            return self._connect(loop)

    def tokens(self) -> list[str]:
        """Return the tokens and keys that were sent last."""
        auths = [auth for each in list(self._by_loop.values()) for auth in each.auths.values()]
        values = [value for auth in auths for value in list(getattr(auth, "sent", {}).values())]
        return [value.rpartition(" ")[2] for value in values]

    async def close(self) -> None:
        """Close every pool that the client owns; `here` raises ConfigurationError from now on."""
        with self._lock:
            self.is_closed = True
            found, self._by_loop = self._by_loop, {}
        if not self._owned:
            return
        here = self._backend.loop()
        for loop, each in found.items():
            if loop is None or loop is here:
                await self._backend.close(each.pool)
                if each.end is not None:
                    await each.end.close()
            else:
                self._backend.close_elsewhere(loop, each.pool)


def holds_connections(outside: Any) -> bool:
    """Return whether a caller's httpx client or transport may hold connections; those for tests hold none."""
    inner = getattr(outside, "_transport", outside)
    return not isinstance(inner, (httpx.MockTransport, httpx.ASGITransport, httpx.WSGITransport))


def closed_error(name: str) -> ConfigurationError:
    """Return the error for a call on a closed client."""
    return ConfigurationError(f"this {name} is closed; make a new one")
