"""Exit codes of the command of a package."""

from __future__ import annotations

from typing import Final

from ..errors import (
    APIConnectionError,
    AuthenticationError,
    ClientError,
    ConfigurationError,
    InternalServerError,
    InvalidArgumentError,
    NotFoundServerError,
    RateLimitError,
    UnauthorizedError,
)

DONE: Final = 0
REFUSED: Final = 1
"""Something was refused."""
USAGE: Final = 2
"""Wrong usage, settings or credentials."""
LATER: Final = 75
"""Try again later (EX_TEMPFAIL of sysexits.h)."""
INTERRUPTED: Final = 130
"""Ctrl-C (128 and the number of SIGINT, as shells report it)."""


def code_of(error: ClientError) -> int:
    """Return the exit code for an error."""
    if isinstance(error, (InvalidArgumentError, ConfigurationError)):
        return USAGE
    if isinstance(error, AuthenticationError) and not isinstance(error, UnauthorizedError):
        return USAGE
    if isinstance(error, NotFoundServerError):
        return REFUSED
    return LATER if isinstance(error, (APIConnectionError, RateLimitError, InternalServerError)) else REFUSED
