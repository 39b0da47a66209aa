"""The pools of connections that clients open for themselves."""

from __future__ import annotations

from typing import Final

import httpx


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
