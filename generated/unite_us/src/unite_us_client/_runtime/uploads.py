"""Bodies of requests that are text, a file, or parts of `multipart/form-data`.

Imported only for such requests, to keep startup fast.
"""

from __future__ import annotations

import io
import mimetypes
import os
from collections.abc import AsyncIterator, Generator, Iterable, Mapping
from fnmatch import fnmatchcase
from pathlib import PurePath
from typing import Any, BinaryIO, Final, cast

import msgspec

from .conditions import argument_name, further_fields
from .errors import InvalidArgumentError
from .json_values import is_array
from .library import httpx
from .media import charset_of, is_json
from .model import EXTRAS
from .operations import Operation
from .options import OnProgress
from .serialization import PLAIN, Headers, check_header, is_list, json_value, text
from .values import ONCE, Private, omit

CHUNK: Final = 64 * 1024
"""Number of bytes that are read from a file at once."""
BINARY: Final = "application/octet-stream"


class Upload(Private, frozen=True):
    """A file to send, with the name and the media type that are sent with it.

    `content`: bytes, a path, or a file opened in binary mode, which is sent from its current position. `name`: default
    the name of the file. `media_type`: default the documented one, or the one for the ending of the name.
    """

    content: bytes | os.PathLike[str] | BinaryIO
    name: str | None = None
    media_type: str | None = None


class File(Private, frozen=True):
    """A file argument, checked: its content, the name and the media type to send, and the name of the argument."""

    content: Any
    name: str
    media_type: str
    label: str

    @property
    def is_object(self) -> bool:
        """Whether it is a file object, which can be read only once."""
        return not isinstance(self.content, (bytes, os.PathLike))

    def open(self) -> Reading:
        """Open the file for one attempt. Raise InvalidArgumentError if it cannot be opened."""
        if isinstance(self.content, bytes):
            return Reading(io.BytesIO(self.content), self.label, owned=True)
        if self.is_object:
            return Reading(self.content, self.label, owned=False)
        try:
            return Reading(open(self.content, "rb"), self.label, owned=True)
        except OSError as error:
            raise InvalidArgumentError(f"{self.label}: the file cannot be read: {error.strerror}") from error


class Reading:
    """A file from its current position to its end; `size` is the number of bytes, None if it is not known.

    httpx measures a part by moving to its end, and moves to 0 before it reads: 0 is where this file stood.
    """

    def __init__(self, file: BinaryIO, label: str, *, owned: bool) -> None:
        self._file, self._label, self._owned = file, label, owned
        self._start = self._read = 0
        self.size: int | None = None
        try:
            self._start = file.tell()
            self.size = max(file.seek(0, os.SEEK_END) - self._start, 0)
            file.seek(self._start)
        except (AttributeError, OSError, ValueError):  # a pipe, or a file object that only reads
            self.size = None

    def tell(self) -> int:
        """Return 0: a part is measured before it is read."""
        return 0

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Return the size for a move to the end; otherwise move to the beginning."""
        if self.size is None:
            raise io.UnsupportedOperation
        if whence == os.SEEK_END:
            return self.size
        self._file.seek(self._start)
        self._read = 0
        return 0

    def read(self, size: int = CHUNK) -> bytes:
        """Return the next bytes, at most those that were measured. Raise InvalidArgumentError if reading fails."""
        if self.size is not None:
            size = min(size, self.size - self._read)
        try:
            data = self._file.read(size) if size else b""
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or type(error).__name__
            raise InvalidArgumentError(f"{self._label}: the file cannot be read: {reason}") from error
        if not isinstance(cast("object", data), bytes):
            raise InvalidArgumentError(f"{self._label}: open the file in binary mode (`'rb'`)")
        if not data and size and self.size is not None:
            raise InvalidArgumentError(f"{self._label}: the file became shorter while it was sent")
        self._read += len(data)
        return data

    def chunks(self) -> Generator[bytes]:
        """Yield the file in pieces of at most `CHUNK` bytes."""
        if self.size is not None:
            self.seek(0)
        while piece := self.read():
            yield piece

    def close(self) -> None:
        """Close the file if it was opened here."""
        if self._owned:
            self._file.close()


class Sending(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of one request, read in pieces while it is sent."""

    def __init__(self, chunks: Iterable[bytes], files: list[Reading], on_progress: OnProgress | None) -> None:
        self._chunks, self._files, self._on_progress = chunks, files, on_progress
        self.total: int | None = None
        self.is_once = False
        self._begun = False

    def __iter__(self) -> Generator[bytes]:
        if self._begun and self.is_once:
            raise InvalidArgumentError("the body was read from a file object, which cannot be sent a second time")
        self._begun = True
        sent = 0
        for piece in self._chunks:
            yield piece
            sent += len(piece)
            if self._on_progress is not None:
                self._on_progress(sent, self.total)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        """Close the files that were opened for this request."""
        for file in self._files:
            file.close()

    async def aclose(self) -> None:
        """Close the files that were opened for this request."""
        self.close()


class _Whole:
    """The pieces of one file; every iteration begins at its beginning."""

    def __init__(self, file: Reading) -> None:
        self._file = file

    def __iter__(self) -> Generator[bytes]:
        return self._file.chunks()


class Streamed(Private, frozen=True):
    """A body with files, which is read anew for every attempt: one `file`, or `parts` of a multipart form."""

    file: File | None = None
    parts: tuple[tuple[str, Any], ...] = ()
    on_progress: OnProgress | None = None

    @property
    def files(self) -> list[File]:
        """The files, in the order in which they are sent."""
        return [self.file] if self.file else [value for _, value in self.parts if isinstance(value, File)]

    @property
    def is_once(self) -> bool:
        """Whether it can be sent only once, since a part of it is a file object."""
        return any(file.is_object for file in self.files)

    def request(self, method: str, url: httpx.URL, headers: Headers, extensions: dict[str, Any]) -> httpx.Request:
        """Return a new request. Raise InvalidArgumentError if a file cannot be opened."""
        opened: list[Reading] = []
        try:
            for file in self.files:  # one by one: those that were opened are closed if the next one fails
                opened.append(file.open())  # noqa: PERF401
            return self._request(method, url, headers, extensions, opened)
        except BaseException:
            for reading in opened:
                reading.close()
            raise

    def _request(
        self, method: str, url: httpx.URL, headers: Headers, extensions: dict[str, Any], opened: list[Reading]
    ) -> httpx.Request:
        is_once = self.is_once or any(reading.size is None for reading in opened)
        if is_once:
            extensions = {**extensions, ONCE: True}
        chunks: Any
        if self.file is not None:
            chunks, size = _Whole(opened[0]), opened[0].size
            more = [("Content-Length", str(size))] if size is not None else []
            request = httpx.Request(method, url, headers=[*headers, *more], content=chunks, extensions=extensions)
        else:
            waiting = iter(opened)
            fields: list[Any] = [
                (name, (value.name, next(waiting), value.media_type) if isinstance(value, File) else value)
                for name, value in self.parts
            ]
            request = httpx.Request(method, url, headers=headers, files=fields, extensions=extensions)
            chunks = request.stream
        stream = Sending(chunks, opened, self.on_progress)
        length = request.headers.get("content-length")
        stream.total, stream.is_once = int(length) if length else None, is_once
        request.stream = stream
        return request


def body_of(
    operation: Operation[Any], body: Any, on_progress: OnProgress | None, open_enums: bool
) -> tuple[bytes | None, str, Streamed | None]:
    """Return the body of a request as bytes or as a stream, and its media type (empty: httpx sets it).

    Raise InvalidArgumentError if an argument cannot be sent.
    """
    if operation.encoding == "multipart":
        return None, "", Streamed(None, tuple(_parts(operation, body, open_enums)), on_progress)
    label = operation.labels.get("", "content")
    if operation.encoding == "text":
        if not isinstance(body, str):
            raise InvalidArgumentError(f"{label}: a value of type {type(body).__name__} cannot be sent; pass text")
        charset = charset_of(operation.media)
        try:
            return body.encode(charset), _with_charset(operation.media), None
        except UnicodeEncodeError:
            what = "an unpaired surrogate" if charset == "utf-8" else f"a character that {charset} does not have"
            raise InvalidArgumentError(f"{label}: the text holds {what}") from None
    file = file_of(body, label, operation.media)
    return None, file.media_type, Streamed(file, (), on_progress)


def _with_charset(media: str) -> str:
    is_text = media.startswith("text/") and ";" not in media
    return f"{media}; charset=utf-8" if is_text else media


def _parts(operation: Operation[Any], body: Mapping[str, Any], open_enums: bool) -> Generator[tuple[str, Any]]:
    """Yield the parts of a multipart form by the vendor's names; each item of a list is a part."""
    for wire, value in body.items():
        if value is omit:
            continue
        label = operation.labels.get(wire) or argument_name(wire)
        media = operation.part_types.get(wire, "")
        if wire in operation.files:
            several = is_list(value) and not hasattr(value, "read")
            if several and not value:
                raise _no_items(label)
            for each in value if several else (value,):
                yield wire, file_of(each, label, media, name=wire)
            continue
        ready = json_value(value, label, operation.serialization.get(wire, PLAIN), open_enums=open_enums)
        fields = {wire: ready} if wire != EXTRAS else further_fields(dict.fromkeys(body) | {EXTRAS: ready})
        for name, inner in fields.items():
            if is_array(inner) and not inner:
                raise _no_items(label)
            for item in inner if is_array(inner) else (inner,):
                yield name, _field(item, label, media)


def _no_items(label: str) -> InvalidArgumentError:
    return InvalidArgumentError(f"{label}: the list is empty, and a multipart form has no empty list; leave it out")


def _field(value: Any, label: str, media: str) -> tuple[None, bytes, str | None]:
    """Return a part that is no file, as httpx takes it: an object as JSON, any other value as text."""
    try:
        if isinstance(value, (dict, list)) or is_json(media):
            return None, msgspec.json.encode(value), media or "application/json"
        return None, text(value, label).encode(), media or None
    except UnicodeEncodeError:
        raise InvalidArgumentError(f"{label}: a text holds an unpaired surrogate") from None


def file_of(value: Any, label: str, media: str, name: str = "") -> File:
    """Return a file argument, checked. `media`: the documented media types, separated by commas.

    Raise InvalidArgumentError for a value that is no file, or a file whose media type is needed and not known.
    """
    given = value if isinstance(value, Upload) else Upload(value)
    content: Any = given.content
    if isinstance(content, (bytes, bytearray, memoryview)):
        content, own = bytes(cast("bytes", content)), ""
    elif isinstance(content, os.PathLike):
        own = PurePath(os.fspath(cast("os.PathLike[str]", content))).name
    elif hasattr(content, "read") and not isinstance(content, io.TextIOBase):
        own = getattr(content, "name", "")
        own = PurePath(own).name if isinstance(own, str) else ""  # the name of a pipe is a number
    else:
        hint = " opened in binary mode" if hasattr(content, "read") else ""
        kind = type(content).__name__
        raise InvalidArgumentError(f"{label}: pass bytes, a pathlib.Path or a file{hint}, not {kind}")
    sent = given.name or own
    return File(content, sent or name, _media_type(given.media_type, sent, media, label), label)


def _media_type(given: str | None, name: str, documented: str, label: str) -> str:
    """Return the media type to send: the caller's, else the documented one, else the one for the file's name."""
    if given is not None:
        check_header("Content-Type", given)
        return given
    known = [each.strip() for each in documented.split(",") if each.strip()]
    exact = [each for each in known if "*" not in each]
    if len(known) == 1 and exact:
        return exact[0]
    guess = mimetypes.MimeTypes().guess_type(name)[0]  # its own table, which is the same on every machine
    if guess and (not known or any(fnmatchcase(guess, each) for each in known)):
        return guess
    if exact or not known or any(fnmatchcase(BINARY, each) for each in known):
        return exact[0] if exact else BINARY
    raise InvalidArgumentError(f"{label}: its media type is not known ({documented}); pass Upload(…, media_type=…)")
