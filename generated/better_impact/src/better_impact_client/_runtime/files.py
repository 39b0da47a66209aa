"""Files of the vendor on this machine: safe names, no overwriting, no half-written file."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
from collections.abc import Generator
from contextlib import contextmanager
from email.message import Message
from email.utils import collapse_rfc2231_value
from pathlib import Path
from typing import Any, BinaryIO

import httpx
import msgspec

from .errors import DownloadError
from .json_values import whole_number
from .options import OnProgress

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_EDGES = re.compile(r"^[\s.]+|[\s.]+$")
_MAX_NAME = 200
_MAX_SUFFIX = 20
_BINARY = getattr(os, "O_BINARY", 0)  # Windows translates line ends without it


def file_name(headers: httpx.Headers, fallback: str) -> str:
    """Return a safe file name from Content-Disposition, or the fallback made safe.

    The name never holds a folder, a control character, a leading dot or a reserved device name,
    and is at most 200 bytes long.
    """
    message = Message()
    message["Content-Disposition"] = headers.get("content-disposition", "")
    try:
        params: Any = message.get_params([], "content-disposition")
        found = [value for name, value in params if name.lower() == "filename"]
        found.sort(key=lambda value: isinstance(value, str))  # filename* before filename
        name = collapse_rfc2231_value(found[0]) if found else ""
    except (LookupError, UnicodeError, ValueError, TypeError):
        name = ""
    return safe_name(name) or safe_name(fallback) or "download"


def safe_name(name: str) -> str:
    """Return the last part of a name without what a file system or a terminal could misread."""
    name = re.split(r"[/\\]", name.encode("utf-8", "ignore").decode())[-1]
    name = _EDGES.sub("", _FORBIDDEN.sub("_", name))
    stem, dot, suffix = name.rpartition(".")
    if not stem or len(suffix.encode()) > _MAX_SUFFIX:
        stem, dot, suffix = name, "", ""
    room = _MAX_NAME - len(f"_{dot}{suffix}".encode())
    name = _EDGES.sub("", stem.encode()[:room].decode("utf-8", "ignore")) + dot + suffix
    return f"_{name}" if _RESERVED.fullmatch(name) else name


def target_of(to: str | os.PathLike[str], name: str) -> Path:
    """Return the file to write: `to` itself, or `name` in it if `to` is a folder.

    A folder exists already or is written with a trailing separator.
    """
    is_folder = os.fspath(to).endswith(("/", os.sep)) or Path(to).is_dir()
    return Path(to) / name if is_folder else Path(to)


@contextmanager
def writing(target: Path, *, overwrite: bool) -> Generator[BinaryIO]:
    """Write a file under a temporary name and give it its own name once it is complete.

    Raise DownloadError if the file exists (without `overwrite`) or cannot be written; then nothing is left behind.
    """
    try:
        if not overwrite and target.exists():
            raise _exists(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = target.parent / f".{secrets.token_hex(8)}.part"
        # Not by `tempfile`, whose files nobody else may read: the umask decides here.
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
    except OSError as error:
        raise _unwritable(target, error) from error
    file = os.fdopen(handle, "wb")
    try:
        yield file
        try:
            file.close()
            _finish(temporary, target, overwrite)
        except FileExistsError:
            raise _exists(target) from None
        except OSError as error:
            raise _unwritable(target, error) from error
    finally:
        with contextlib.suppress(OSError):
            file.close()
        temporary.unlink(missing_ok=True)


class Saving(msgspec.Struct):
    """A file that is being saved: where to, and how far it is."""

    to: str | os.PathLike[str]
    overwrite: bool = False
    on_progress: OnProgress | None = None
    target: Path = msgspec.field(default_factory=Path)
    total: int | None = None

    def begin(self, response: httpx.Response, place: str) -> contextlib.AbstractContextManager[BinaryIO]:
        """Return the file to write; `place` is a path whose end names it if the vendor does not."""
        fallback = place.rstrip("/").rpartition("/")[2].strip("{}")
        self.target = target_of(self.to, file_name(response.headers, fallback))
        length = response.headers.get("content-length", "")
        zipped = "content-encoding" in response.headers
        self.total = None if zipped else whole_number(length)
        return writing(self.target, overwrite=self.overwrite)

    def put(self, file: BinaryIO, data: bytes, received: int) -> None:
        """Write on. Raise DownloadError if that fails."""
        try:
            file.write(data)
        except OSError as error:
            raise _unwritable(self.target, error) from error
        if self.on_progress is not None:
            self.on_progress(received, self.total)


def _unwritable(target: Path, error: OSError) -> DownloadError:
    return DownloadError(f"{target} cannot be written: {error.strerror}")


def _finish(temporary: Path, target: Path, overwrite: bool) -> None:
    if overwrite:
        os.replace(temporary, target)
        return
    try:
        os.link(temporary, target)  # fails if the name was taken meanwhile, unlike a rename
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if target.exists():
            raise FileExistsError from None
        os.replace(temporary, target)


def _exists(target: Path) -> DownloadError:
    return DownloadError(f"{target} exists; pass overwrite=True to replace it")
