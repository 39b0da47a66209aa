"""Downloaded files: safe names, no accidental overwriting, no incomplete files."""

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

import msgspec

from .errors import DownloadError
from .json_values import whole_number
from .library import httpx
from .media import PROBLEM, header, is_json, is_page, media_type, starts_object
from .operations import Operation
from .options import OnProgress
from .serialization import Headers

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])\s*(\..*)?")
_EDGES = re.compile(r"^[\s.]+|[\s.]+$")
_MAX_NAME = 200
_MAX_SUFFIX = 20
_PARTIAL = 206
_ONE_RANGE = re.compile(r"(?i)bytes=(\d*)-(\d*)")
_CONTENT_RANGE = re.compile(r"(?i)bytes (\d+)-(\d+)/(\d+|\*)")
_BINARY = getattr(os, "O_BINARY", 0)  # without it, Windows translates line endings


def file_name(headers: httpx.Headers, *fallbacks: str) -> str:
    """Return a safe file name from Content-Disposition, or else from the first fallback that contains one.

    The name contains no folder, control character or leading dot, is no reserved device name,
    and is at most 200 bytes long.
    """
    message = Message()
    message["Content-Disposition"] = headers.get("content-disposition", "")
    try:
        params: Any = message.get_params([], "content-disposition")
        found = [value for name, value in params if name.lower() == "filename"]
        found.sort(key=lambda value: isinstance(value, str))  # filename* takes precedence over filename
        name: str = collapse_rfc2231_value(found[0]) if found else ""
    except (LookupError, UnicodeError, ValueError, TypeError):
        name = ""
    safe = (safe_name(each) for each in (name, *fallbacks))
    return next((each for each in safe if each), "download")


def safe_name(name: str) -> str:
    """Return the last part of a path without characters that are unsafe in a file system or a terminal."""
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

    A folder either exists or is written with a trailing separator.
    """
    is_folder = os.fspath(to).endswith(("/", os.sep)) or Path(to).is_dir()
    return Path(to) / name if is_folder else Path(to)


@contextmanager
def writing(target: Path, *, overwrite: bool) -> Generator[BinaryIO]:
    """Yield a file with a temporary name, and rename it to `target` once it is complete.

    Raise DownloadError if the target exists (without `overwrite`) or cannot be written. The temporary file is removed
    after any error.
    """
    try:
        if not overwrite and target.exists():
            raise _exists(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = target.parent / f".{secrets.token_hex(8)}.part"
        # Not `tempfile`, whose files only their owner can read: here the umask decides.
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
    """A download in progress: its target, and the total size in bytes (None if unknown).

    `most`: the largest size in bytes that the caller allows (None: any). `name`: the name of the file in a folder if
    the response does not name it; empty if only the address does.
    """

    operation: Operation[Any]
    to: str | os.PathLike[str]
    overwrite: bool = False
    on_progress: OnProgress | None = None
    most: int | None = None
    name: str = ""
    target: Path = msgspec.field(default_factory=Path)
    total: int | None = None

    def refusal(self, response: httpx.Response, asked: Headers, beginning: bytes) -> str:
        """Return why a response is not the complete file, for a message; empty if it is.

        `asked`: the headers of the request. `beginning`: the first bytes of the body. A web page is a file only if
        Content-Disposition says so, or if the caller set Accept to its media type; a JSON object likewise, where the
        documentation describes a file.
        """
        if response.status_code != self.operation.status and not (
            response.status_code == _PARTIAL and header(asked, "range")
        ):
            return f"which is not {self.operation.status}, the status of a complete file"
        if response.status_code == _PARTIAL and not _is_range(header(asked, "range"), response.headers):
            return "which is not the part that was requested"
        kind = media_type(response.headers.get("content-type", ""))
        if "content-disposition" in response.headers or (kind and kind in header(asked, "accept").lower()):
            return ""
        expected = f"; pass headers={{'Accept': '{kind or '…'}'}} if that is expected"
        if is_page(kind, beginning):
            return f"which is a web page, not a file{expected}"
        documented = self.operation.literal is None
        if kind == PROBLEM or (documented and is_json(kind) and starts_object(beginning)):
            return f"which is a JSON object, not a file{expected}"
        return ""

    def begin(self, response: httpx.Response, path: str) -> contextlib.AbstractContextManager[BinaryIO]:
        """Return a context manager for the file; the last segment of `path` names it if the vendor does not."""
        segment = path.rstrip("/").rpartition("/")[2].strip("{}")
        self.target = target_of(self.to, file_name(response.headers, self.name, segment))
        return writing(self.target, overwrite=self.overwrite)

    def measure(self, response: httpx.Response) -> bool:
        """Read the total size from the headers; return whether it exceeds the limit."""
        zipped = "content-encoding" in response.headers
        self.total = None if zipped else whole_number(response.headers.get("content-length", ""))
        return self.exceeds(self.total or 0)

    def exceeds(self, size: int) -> bool:
        """Return whether a number of bytes exceeds the limit."""
        return self.most is not None and size > self.most

    def put(self, file: BinaryIO, data: bytes, received: int) -> None:
        """Write data and report progress. Raise DownloadError if writing fails."""
        try:
            file.write(data)
        except OSError as error:
            raise _unwritable(self.target, error) from error
        if self.on_progress is not None:
            self.on_progress(received, self.total)


def _is_range(asked: str, headers: httpx.Headers) -> bool:
    """Return whether a part is what a Range header asks for, up to the end of the file at most.

    Several ranges in one request are answered in a format of their own, which is not checked.
    """
    wanted = _ONE_RANGE.fullmatch(asked.strip())
    if wanted is None:
        return "," in asked or "content-range" in headers
    found = _CONTENT_RANGE.fullmatch(headers.get("content-range", "").strip())
    if found is None:
        return False
    start, end, total = (whole_number(each) for each in found.groups())
    if start is None or end is None:
        return False
    first, last = (whole_number(each) for each in wanted.groups())
    reaches_end = total is not None and end == total - 1
    if first is None:  # the last bytes of the file
        return end - start + 1 == last or (start == 0 and reaches_end)
    complete = end == last or reaches_end or (last is None and total is None)
    return start == first and complete and (last is None or end <= last)


def _unwritable(target: Path, error: OSError) -> DownloadError:
    return DownloadError(f"{target} cannot be written: {error.strerror}")


def _finish(temporary: Path, target: Path, overwrite: bool) -> None:
    if overwrite:
        os.replace(temporary, target)
        return
    try:
        os.link(temporary, target)  # unlike a rename, it fails if the target was created meanwhile
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if target.exists():
            raise FileExistsError from None
        os.replace(temporary, target)


def _exists(target: Path) -> DownloadError:
    return DownloadError(f"{target} exists; pass overwrite=True to replace it")
