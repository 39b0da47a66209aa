"""Clients in the processes of Spark, which read credentials where they run: none of them is ever sent by Spark."""

from __future__ import annotations

import contextlib
import inspect
import os
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, Any, Final

import msgspec

from ..access import all_schemes
from ..credentials import Token
from ..errors import ConfigurationError, InvalidArgumentError
from ..forks import renew_in_children
from ..operations import Profile
from ..sync.client import SyncAPIClient

Open = Callable[..., SyncAPIClient]
_NUMBERS: Final[dict[str, type[float]]] = {
    "timeout": float,
    "deadline": float,
    "max_retries": int,
    "max_requests_per_second": float,
    "max_response_bytes": int,
    "max_concurrency": int,
}
_OTHERS: Final = ("token_store", "headers", "proxy", "transport", "http_client")
"""Further arguments of clients that may hold credentials."""
_TEXTS: Final = ("base_url", "server", "token_base")
_FOLDERS: Final = "SPARK_LOCAL_DIRS"
"""The environment variable with the folders of an executor, which Spark removes when the executor ends."""
_MOST: Final = 8
"""Clients that a process keeps open."""
_WAIT: Final = 20.0
"""Seconds that a process waits for a token that another one obtains."""


def credentials_of(profile: Profile, opened: Open) -> tuple[str, ...]:
    """Return the arguments of a client that hold credentials or tokens, or what obtains them."""
    known = inspect.signature(opened).parameters
    needs = dict.fromkeys(name for scheme in all_schemes(profile) for name in scheme.needs)
    return tuple(name for name in (*needs, *_OTHERS) if name in known)


def settings_of(profile: Profile, opened: Open, options: Mapping[str, str]) -> dict[str, Any]:
    """Return the settings of a client among the options of Spark.

    Raise ConfigurationError for an option that holds a credential: Spark shows options, and sends them in plain text.
    """
    for name in credentials_of(profile, opened):
        if name in options:
            raise ConfigurationError(
                f"{name} is no option, since Spark does not keep options secret: set "
                f"{profile.env_prefix}_{name.upper()} in the environment of the driver and of the executors, or name a "
                "folder with such files in the option secrets"
            )
    known = inspect.signature(opened).parameters
    found: dict[str, Any] = {}
    for name in (*_TEXTS, *profile.variables, *profile.arguments):
        if name in known and name in options:
            found[name] = options[name]
    for name, kind in _NUMBERS.items():
        if name in options:
            try:
                found[name] = msgspec.convert(options[name], kind, strict=False)
            except msgspec.ValidationError:
                raise InvalidArgumentError(f"{name} must be a number") from None
    return found


class Clients:
    """The clients of a process, one for each way they are opened, so that tasks share connections and tokens."""

    def __init__(self) -> None:
        self._open: dict[Any, SyncAPIClient] = {}
        self._lock = threading.Lock()
        renew_in_children(self)

    def after_fork(self) -> None:
        """Renew the lock, and forget the clients of the parent process."""
        self._lock, self._open = threading.Lock(), {}

    def client(self, profile: Profile, opened: Open, settings: Mapping[str, Any], secrets: str | None) -> SyncAPIClient:
        """Return a client with these settings, and with credentials from a folder or else from the environment."""
        more = _secrets(profile, opened, Path(secrets)) if secrets else {}
        key = (opened, tuple(sorted(settings.items())), tuple(sorted(more.items())))
        with self._lock:
            if key not in self._open:
                if len(self._open) >= _MOST:
                    self._open.pop(next(iter(self._open))).close()
                folder = os.environ.get(_FOLDERS, "").partition(",")[0]
                if folder and "token_store" in inspect.signature(opened).parameters:
                    more["token_store"] = SharedToken(Path(folder) / f".{profile.package}-token")
                self._open[key] = opened(**settings, **more)
            return self._open[key]


CLIENTS: Final = Clients()


def _secrets(profile: Profile, opened: Open, folder: Path) -> dict[str, Any]:
    """Return credentials from the files of a folder, each named like an environment variable."""
    found: dict[str, Any] = {}
    for name in credentials_of(profile, opened):
        path = folder / f"{profile.env_prefix}_{name.upper()}"
        with contextlib.suppress(FileNotFoundError):
            found[name] = path.read_text("utf-8").strip()
    if not found:
        raise ConfigurationError(f"secrets: {folder} has no file such as {profile.env_prefix}_…; see the README")
    return found


class SharedToken:
    """Stores a token in a file that the processes of an executor share; only their user can read it.

    A process that finds no fresh token takes a lock until it has saved one, so that the others wait for that token
    instead of asking for their own. They wait for a limited time only, since obtaining it may fail.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock: IO[bytes] | None = None

    def __reduce__(self) -> Any:
        raise TypeError("credentials cannot be pickled; make a new client")

    def load(self) -> Token | None:
        """Return the stored token, None if there is none."""
        token = self._read()
        if (token is None or not token.is_fresh()) and self._lock is None:
            self._take()
            token = self._read()
            if token is not None and token.is_fresh():
                self._release()
        return token

    def save(self, token: Token | None) -> None:
        """Store a token; None deletes it."""
        if token is None:
            self._path.unlink(missing_ok=True)
        else:
            new = self._path.with_name(f"{self._path.name}.{os.getpid()}")
            with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                file.write(msgspec.json.encode(token))
            new.replace(self._path)
        self._release()

    def _read(self) -> Token | None:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=Token)
        except (OSError, msgspec.DecodeError):
            return None

    def _take(self) -> None:
        try:
            import fcntl
        except ImportError:  # Windows: each process obtains its own token
            return
        path = self._path.with_name(f"{self._path.name}.lock")
        file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+b")
        end = time.monotonic() + _WAIT
        while time.monotonic() < end:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                time.sleep(0.05)
                continue
            self._lock = file
            return
        file.close()

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.close()
            self._lock = None
