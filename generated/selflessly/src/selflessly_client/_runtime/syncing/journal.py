"""The journal of a run: what was about to be sent and what became of it, on disk before anything is sent."""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import os
import secrets
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Any, Final

import msgspec

from ..errors import InvalidArgumentError
from ..json_values import is_object
from ..tables.locks import FileLock, LockedError
from ..tables.sink import ExportError
from .changes import Change
from .outcomes import Outcome

_VERSION: Final = 1


class Journal:
    """A file of JSON Lines that a later run of the same resource continues.

    It holds no personal data: changes are recognised by a hash with a random key, which stands in the file. Lines about
    what is to be sent are on disk before a request; outcomes are at the latest with the next ones, and survive the end
    of the process.
    """

    def __init__(self, path: str | os.PathLike[str], resource: str) -> None:
        self._path = Path(path)
        self._resource = resource
        self._lock = FileLock(self._path)
        self._file: IO[bytes] | None = None
        self._salt = b""
        self.done: dict[str, Any] = {}
        """Changes that an interrupted run has completed, each with the id of its record."""
        self.open: set[str] = set()
        """Changes that an interrupted run may have sent."""
        self.last: dt.datetime | None = None
        """When an interrupted run last began to send something."""

    def begin(self) -> None:
        """Open the file and read what an interrupted run has left.

        Raise InvalidArgumentError if the file is no journal of this resource, or another run is using it.
        """
        try:
            self._lock.take()
        except LockedError:
            text = "another run is using this journal; wait until it has ended, or name another file"
            raise InvalidArgumentError(f"{self._path}: {text}") from None
        except ExportError as error:
            raise InvalidArgumentError(str(error)) from None
        try:
            size = self._read()
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            self._file = os.fdopen(descriptor, "r+b")
            self._file.truncate(size)  # without the line that an interrupted run did not complete
            self._file.seek(size)
            if not self._salt:
                self._salt = secrets.token_bytes(16)
                self._write({"journal": _VERSION, "resource": self._resource, "salt": self._salt.hex()})
            self._sync()
        except OSError as error:
            self._lock.release()
            raise InvalidArgumentError(f"{self._path}: {error.strerror or error}") from None
        except BaseException:
            self._lock.release()
            raise

    def _read(self) -> int:
        """Read the file and return the size of its complete lines."""
        size = 0
        if not self._path.exists():
            return 0
        with self._path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if not line.endswith(b"\n"):
                    break
                try:
                    value = msgspec.json.decode(line)
                except msgspec.DecodeError:
                    value = None
                if not is_object(value) or (number == 1) != ("journal" in value):
                    raise InvalidArgumentError(f"{self._path}:{number}: not the journal of a run; name another file")
                self._take(value)
                size += len(line)
        return size

    def _take(self, line: dict[str, Any]) -> None:
        if "journal" in line:
            if line.get("journal") != _VERSION or line.get("resource") != self._resource:
                raise InvalidArgumentError(
                    f"{self._path}: the journal of {line.get('resource')}, version {line.get('journal')}; "
                    f"name another file for {self._resource}"
                )
            self._salt = bytes.fromhex(line["salt"])
        elif "begin" in line:
            self.open.update(line["begin"])
            self.last = dt.datetime.fromisoformat(line["at"])
        elif "end" in line:
            self.open.discard(line["end"])
            if line["status"] == "done":
                self.done[line["end"]] = line.get("id")
            elif line["status"] == "unknown":
                self.open.add(line["end"])
        elif "complete" in line:
            self.open.clear()
            self.done.clear()
            self.last = None

    def mark(self, change: Change) -> str:
        """Return the hash of a change."""
        fields = sorted((name, values[1]) for name, values in change.fields.items())
        text = msgspec.json.encode((change.action, change.id, change.key, fields, change.unverified))
        return hmac.new(self._salt, text, hashlib.sha256).hexdigest()[:24]

    def start(self, changes: Iterable[Change]) -> None:
        """Write that changes are about to be sent, to the disk."""
        now = dt.datetime.now(dt.timezone.utc).isoformat()
        self._write({"begin": [self.mark(change) for change in changes], "at": now})
        self._sync()

    def end(self, change: Change, outcome: Outcome) -> None:
        """Write what became of a change."""
        self._write({"end": self.mark(change), "status": outcome.status, "id": outcome.id})

    def complete(self) -> None:
        """Write that nothing is left to do."""
        self._write({"complete": True})
        self._sync()

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None
            self._lock.release()

    def _write(self, line: dict[str, Any]) -> None:
        assert self._file is not None
        self._file.write(msgspec.json.encode(line) + b"\n")
        self._file.flush()

    def _sync(self) -> None:
        assert self._file is not None
        os.fsync(self._file.fileno())
