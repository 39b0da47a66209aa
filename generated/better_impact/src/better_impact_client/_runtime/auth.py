"""Credentials, as flows that httpx runs around every request."""

from __future__ import annotations

import base64
from collections.abc import Generator
from typing import Any

import httpx

from .operations import Profile
from .settings import credential


class HeaderAuth(httpx.Auth):
    """Sends one Authorization header. Its value is in no repr and is not pickled."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Add the header."""
        request.headers["Authorization"] = self._value
        yield request

    def __reduce__(self) -> Any:
        raise TypeError("credentials cannot be pickled")


def basic_auth(profile: Profile, username: str | None, password: str | None) -> HeaderAuth:
    """Give HTTP basic credentials from the arguments or the environment.

    Raises AuthenticationError if one of the two is missing.
    """
    name = credential(profile, "username", username)
    secret = credential(profile, "password", password)
    return HeaderAuth("Basic " + base64.b64encode(f"{name}:{secret}".encode()).decode())
