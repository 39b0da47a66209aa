"""One run at a time writes generated/: a lock file in .cache/."""

from __future__ import annotations

import fcntl
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from ..specs.problems import fail


@contextmanager
def locked(cache: Path) -> Generator[None]:
    """Hold the lock of a project, whose `.cache/` is given.

    A second run is refused rather than kept waiting: its specs are likely to have changed since the
    first one read them. The system releases the lock of a run that is killed, and processes that
    a run starts do not hold it. Raise SpecError if another run has the lock or for a folder
    that cannot be written.
    """
    try:
        cache.mkdir(exist_ok=True)
        handle = (cache / "lock").open("a")
    except OSError as error:
        message = f"cannot be written: {error.strerror}; it must be a folder of this project"
        raise fail(cache.name, message) from None
    with handle:
        try:
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            message = "another run is writing generated/; wait until it has ended"
            raise fail(f"{cache.name}/lock", message) from None
        yield
