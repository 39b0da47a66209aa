"""What users see of both clients; the rest of a client is its engine."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec

from .core import Opened, answers
from .drift import Drift
from .engine import Engine
from .errors import InvalidArgumentError
from .responses import Answer, RawResponse

if TYPE_CHECKING:
    from .backend import Backend
    from .credentials import Given
    from .operations import Profile
    from .options import CommonClientOptions


class Bound(Opened):
    """What sends through an engine: a client or a resource of one."""

    _engine: Engine


class Client(Bound):
    """Client of one vendor's API."""

    _backend: ClassVar[type[Backend]]

    def __init__(
        self,
        profile: Profile,
        credentials: Given,
        options: CommonClientOptions,
        *,
        server: str | None = None,
        variables: Mapping[str, str | None] | None = None,
    ) -> None:
        name = type(self).__name__
        self._engine = Engine(self._backend(), name, profile, credentials, options, server, variables)

    def __repr__(self) -> str:
        engine = self.__dict__.get("_engine")  # None: not opened
        return f"<{type(self).__name__} {engine.base_url if engine else '(not opened)'}>"

    async def _shut(self) -> None:
        if "_engine" in self.__dict__:  # not if it came out of a pickle
            await self._engine.close()

    @property
    def base_url(self) -> str:
        """Address of the API that this client calls."""
        return self._engine.base_url

    def drifts(self) -> list[Drift]:
        """Give every difference between responses and models that this client has seen."""
        return self._engine.drifts()

    def drift_report(self) -> str:
        """Give the differences as JSON Lines; each names the spec and the pointer to look at."""
        return self._engine.drift_report()


@contextlib.contextmanager
def collecting() -> Generator[list[Answer]]:
    """Collect the answers of the calls made meanwhile."""
    collected: list[Answer] = []
    token = answers.set(collected)
    try:
        yield collected
    finally:
        answers.reset(token)


def raw_response(collected: list[Answer], value: Any) -> RawResponse[Any]:
    """Give a result beside the last answer. Raises InvalidArgumentError if there was none."""
    if not collected:
        raise InvalidArgumentError("with_raw takes a method that sends one request")
    return RawResponse(**msgspec.structs.asdict(collected[-1]), value=value)
