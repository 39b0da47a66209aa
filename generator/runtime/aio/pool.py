"""The pool of connections that a client opens for itself."""

from __future__ import annotations

from typing import Final

import httpx


class _NoCookies(httpx.Cookies):
    """Keeps nothing: these APIs know their callers by credentials."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Leave the cookies of a response where they are."""


_NONE: Final = _NoCookies()


class AsyncPool(httpx.AsyncClient):
    """An httpx client without cookies, so that no call leaves a trace in the next one."""

    @property
    def cookies(self) -> httpx.Cookies:
        """No cookies, ever."""
        return _NONE

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        """Ignore them."""
