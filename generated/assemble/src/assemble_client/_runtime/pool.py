"""The pools of connections that clients open for themselves."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.request import getproxies

import httpx

from .errors import ConfigurationError

_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


class _NoCookies(httpx.Cookies):
    """Keeps nothing: these APIs know their callers by credentials."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Leave the cookies of a response where they are."""


_NONE: Final = _NoCookies()


class _Cookieless:
    """No call leaves a trace in the next one."""

    @property
    def cookies(self) -> httpx.Cookies:
        """No cookies, ever."""
        return _NONE

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        """Ignore them."""


class Pool(_Cookieless, httpx.Client):
    """A blocking pool without cookies."""


class AsyncPool(_Cookieless, httpx.AsyncClient):
    """An asynchronous pool without cookies."""


class Held:
    """The pool of a client: one that the caller brings, or its own, which the first request opens.

    Opening takes httpx as long as a client takes for all else. It is done at once where what is given or stands in
    the environment may not work, for the error to come from where the client is made.
    """

    def __init__(self, kind: Callable[..., Any], options: Mapping[str, Any], brought: Any) -> None:
        self._kind, self._options, self._pool = kind, options, brought
        self._is_own, self._is_shut = brought is None, False
        self._lock = threading.Lock()
        named = [os.environ[name] for name in _CERTIFICATES if os.environ.get(name)]
        if self._is_own and (options or getproxies() or not all(map(os.path.exists, named))):
            self.open()

    def open(self) -> Any:
        """Give the pool, opened; None if it is shut. Raises ConfigurationError for options that httpx cannot use."""
        if self._pool is None or self._is_shut:
            with self._lock:
                if self._is_shut:
                    return None
                if self._pool is None:
                    self._pool = self._opened()
        return None if self._pool.is_closed else self._pool

    def shut(self) -> Any:
        """Open no pool any more; give the client's own if it is open, which is to be closed."""
        with self._lock:
            self._is_shut = True
            return self._pool if self._is_own else None

    def _opened(self) -> Any:
        try:
            return self._kind(**self._options)
        except (ValueError, TypeError, AttributeError, OSError, httpx.InvalidURL):
            reason = "proxy, verify or the environment's proxies and certificates are nothing that httpx can use"
            raise ConfigurationError(reason) from None  # httpx's words may hold a password
