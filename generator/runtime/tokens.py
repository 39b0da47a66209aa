"""Access tokens, and where they are kept."""

from __future__ import annotations

import threading
import time
from typing import Protocol

from .values import Private


class Token(Private, frozen=True):
    """An access token. `expires_at` is in seconds of `time.time()`, None if nobody said."""

    access: str
    refresh: str | None = None
    expires_at: float | None = None

    def is_fresh(self, now: float | None = None) -> bool:
        """Tell whether the token can be used for at least a little longer."""
        if self.expires_at is None:
            return True
        return (time.time() if now is None else now) < self.expires_at


class TokenStore(Protocol):
    """Keeps a token, for instance to share it between processes."""

    def load(self) -> Token | None:
        """Give the kept token, None if there is none."""
        ...

    def save(self, token: Token | None) -> None:
        """Keep a token, or forget it."""
        ...


class MemoryStore:
    """Keeps a token in this client only. It is not pickled."""

    def __init__(self) -> None:
        self._token: Token | None = None
        self._lock = threading.Lock()

    def load(self) -> Token | None:
        """Give the kept token."""
        with self._lock:
            return self._token

    def save(self, token: Token | None) -> None:
        """Keep a token, or forget it."""
        with self._lock:
            self._token = token
