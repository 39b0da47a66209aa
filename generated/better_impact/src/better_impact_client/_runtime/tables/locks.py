"""Files that exports write: what may stand in their place, and a lock that keeps a second export out meanwhile."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from pathlib import Path
from typing import IO

from .sink import ExportError

if sys.platform == "win32":
    import msvcrt

    def _hold(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _hold(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def is_file(path: Path) -> bool:
    """Return whether there is a file. Raise ExportError for a folder or a device, which are left as they are."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return False
    except OSError as error:
        raise ExportError(f"{path}: {error.strerror}") from None
    if stat.S_ISDIR(mode):
        raise ExportError(f"{path}: is a folder; name a file in it")
    if not stat.S_ISREG(mode):
        raise ExportError(f"{path}: is no file")
    return True


class LockedError(ExportError):
    """Another run writes to the same destination."""


class FileLock:
    """The lock of a destination: a hidden file beside it (`.people.db.lock`), which the holder removes in the end.

    The system releases the lock of a process that is killed; the file that is left then is harmless.
    """

    def __init__(self, target: Path) -> None:
        self._target = target
        self._path = target.with_name(f".{target.name}.lock")
        self._file: IO[bytes] | None = None

    def take(self) -> None:
        """Take the lock, once.

        Raise LockedError if another export has it; ExportError if the folder cannot be written or the target is no
        file.
        """
        is_file(self._target)
        while self._file is None:
            try:
                file = os.fdopen(
                    os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600), "r+b"
                )
            except OSError as error:
                raise ExportError(f"{self._target}: {error.strerror}") from None
            try:
                _hold(file)
            except OSError:
                file.close()
                raise LockedError(
                    f"{self._target}: another export is writing here; wait until it has ended, or write elsewhere"
                ) from None
            if self._is_current(file):
                self._file = file
            else:  # the holder before removed it in between
                file.close()

    def _is_current(self, file: IO[bytes]) -> bool:
        try:
            return os.path.samestat(os.fstat(file.fileno()), self._path.stat())
        except OSError:
            return False

    def release(self) -> None:
        """Remove the file and release the lock, if it is held."""
        if self._file is not None:
            with contextlib.suppress(OSError):  # Windows keeps an open file
                self._path.unlink()
            self._file.close()
            self._file = None
