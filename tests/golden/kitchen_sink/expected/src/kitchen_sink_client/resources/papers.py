# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Files about sinks."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from .. import _serialization, models, params
from .._results import NoteT, PaperReadingT, PaperT
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import OnProgress, RequestOptions
from .._runtime.serialization import COMMA, Serialization
from .._runtime.sync.backend import run
from .._runtime.uploads import Upload
from .._runtime.values import Omit, omit

_SEARCH = Operation(
    "GET /papers",
    models.Paper,
    serialization={"about": _serialization.ABOUT, "place": Serialization(reserved=True)},
    header_serialization={"X-About": _serialization.ABOUT},
)
_UPLOAD = Operation(
    "POST /papers",
    models.Paper,
    serialization={"about": _serialization.ABOUT_2},
    encoding="multipart",
    files=("scan", "pages"),
    part_types={"scan": "image/png, image/jpeg", "pages": "application/pdf"},
    accept="application/vnd.sink+json",
    others={202: models.Reading},
)
_DOWNLOAD_SCAN = Operation[None]("GET /papers/{paper_id}/scan")
_REPLACE_SCAN = Operation[None](
    "PUT /papers/{paper_id}/scan",
    encoding="binary",
    media="application/octet-stream",
    labels={"": "content"},
    retry_safe=True,
    status=204,
)
_TEXT = Operation[None]("GET /papers/{paper_id}/text", accept="text/markdown", is_text=True)
_REPLACE_TEXT = Operation[None](
    "PUT /papers/{paper_id}/text",
    encoding="text",
    media="text/plain",
    labels={"": "content"},
    retry_safe=True,
    status=204,
)
_MARK = Operation(
    "POST /papers/{paper_id}/marks",
    models.Paper,
    serialization={"about": _serialization.ABOUT, "colors": COMMA, "place": Serialization(reserved=True)},
    encoding="form",
)
_ADD_NOTE = Operation(
    "POST /papers/{paper_id}/notes",
    models.Note,
    serialization={
        "due": Serialization(format="%d.%m.%Y"),
        "subject": _serialization.SUBJECT,
        "replies": _serialization.NOTE,
        "*": _serialization.EXTRAS,
    },
    labels={"*": "extras"},
)


class Papers(Resource):
    """Files about sinks."""

    def search(
        self,
        *,
        about: params.About | Omit = omit,
        place: str | Omit = omit,
        x_about: params.About | Omit = omit,
        result: type[PaperT] = models.Paper,
        options: RequestOptions | None = None,
    ) -> PaperT:
        """Find a paper (documented; docs: Papers).

        Args:
            about: What the paper is about.
            place: Where the paper is, such as cupboard/2.
            x_about: What the paper is also about.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _SEARCH,
                query={
                    "about": about,
                    "place": place,
                },
                headers={
                    "X-About": x_about,
                },
                result=result,
                options=options,
            )
        )

    def upload(
        self,
        *,
        scan: Upload | bytes | os.PathLike[str] | BinaryIO,
        title: str | Omit = omit,
        about: params.About | Omit = omit,
        pages: Sequence[Upload | bytes | os.PathLike[str] | BinaryIO] | Omit = omit,
        thumbnail: str | Omit = omit,
        result: type[PaperReadingT] | None = None,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> PaperReadingT:
        """Upload a paper about a sink (documented; docs: Papers).

        Headers of the response (`client.with_raw(…).headers`):

            - X-Papers-Left: How many papers may still be uploaded today.

        Args:
            scan: The scanned paper.
            title: What it is called.
            about: What a paper is about.
            pages: Its pages, each as a file.
            thumbnail: A small picture.
            result: Type of the returned record, such as a subclass of the documented type.
            on_progress: Called with the number of bytes sent and the total (None if unknown); a retry begins anew.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPLOAD,
                body={
                    "title": title,
                    "about": about,
                    "scan": scan,
                    "pages": pages,
                    "thumbnail": thumbnail,
                },
                result=result,
                on_progress=on_progress,
                options=options,
            )
        )

    def download_scan(
        self,
        paper_id: int,
        to: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> Path:
        """Download the scan of a paper (documented; docs: Papers).

        Args:
            paper_id: Id of the paper.
            to: File to write, or folder to write a file to under the vendor's name.
            overwrite: Replace an existing file; otherwise an existing file raises DownloadError.
            on_progress: Called with the number of bytes received and the total (None if unknown).
            options: Options of this call; see `request_options`.
        """
        return run(
            self._save(
                _DOWNLOAD_SCAN,
                path={"paper_id": paper_id},
                to=to,
                overwrite=overwrite,
                on_progress=on_progress,
                options=options,
            )
        )

    def replace_scan(
        self,
        paper_id: int,
        *,
        content: bytes | os.PathLike[str] | BinaryIO,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Replace the scan of a paper (documented; docs: Papers).

        Args:
            paper_id: Id of the paper.
            content: The scan. Sent as `application/octet-stream`. A file object is sent from its current position,
                and never a second time.
            on_progress: Called with the number of bytes sent and the total (None if unknown); a retry begins anew.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _REPLACE_SCAN,
                path={"paper_id": paper_id},
                body=content,
                on_progress=on_progress,
                options=options,
            )
        )

    def text(
        self,
        paper_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """Retrieve the text of a paper (documented; docs: Papers).

        Args:
            paper_id: Id of the paper.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._text(
                _TEXT,
                path={"paper_id": paper_id},
                options=options,
            )
        )

    def replace_text(
        self,
        paper_id: int,
        *,
        content: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Replace the text of a paper (documented; docs: Papers).

        Args:
            paper_id: Id of the paper.
            content: The text. Sent as `text/plain`.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _REPLACE_TEXT,
                path={"paper_id": paper_id},
                body=content,
                options=options,
            )
        )

    def mark(
        self,
        paper_id: int,
        *,
        about: params.About | Omit = omit,
        colors: Sequence[str] | Omit = omit,
        place: str | Omit = omit,
        result: type[PaperT] = models.Paper,
        options: RequestOptions | None = None,
    ) -> PaperT:
        """Mark a paper (documented; docs: Papers).

        Args:
            paper_id: Id of the paper.
            about: What a paper is about.
            colors: Colors of the marks.
            place: Where the paper is.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _MARK,
                path={"paper_id": paper_id},
                body={
                    "about": about,
                    "colors": colors,
                    "place": place,
                },
                result=result,
                options=options,
            )
        )

    def add_note(
        self,
        paper_id: int,
        *,
        text: str,
        secret: str | Omit = omit,
        due: date | Omit = omit,
        subject: params.Stain | params.Tear | Omit = omit,
        replies: Sequence[params.Note | Mapping[str, Any]] | Omit = omit,
        extras: Mapping[str, date] | Omit = omit,
        result: type[NoteT] = models.Note,
        options: RequestOptions | None = None,
    ) -> NoteT:
        """Add a note to a paper (documented; docs: Papers).

        Args:
            paper_id: Id of the paper.
            text: What it says.
            secret: What readers must say.
            due: When it ends.
            subject: What a note is about.
            replies: Notes on the note.
            extras: Further fields, by the vendor's names. The keys are the names of readers.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _ADD_NOTE,
                path={"paper_id": paper_id},
                body={
                    "text": text,
                    "secret": secret,
                    "due": due,
                    "subject": subject,
                    "replies": replies,
                    "*": extras,
                },
                result=result,
                options=options,
            )
        )


class AsyncPapers(Resource):
    """Files about sinks. Its methods are awaited."""

    async def search(
        self,
        *,
        about: params.About | Omit = omit,
        place: str | Omit = omit,
        x_about: params.About | Omit = omit,
        result: type[PaperT] = models.Paper,
        options: RequestOptions | None = None,
    ) -> PaperT:
        """Find a paper (documented; docs: Papers).

        Args:
            about: What the paper is about.
            place: Where the paper is, such as cupboard/2.
            x_about: What the paper is also about.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _SEARCH,
            query={
                "about": about,
                "place": place,
            },
            headers={
                "X-About": x_about,
            },
            result=result,
            options=options,
        )

    async def upload(
        self,
        *,
        scan: Upload | bytes | os.PathLike[str] | BinaryIO,
        title: str | Omit = omit,
        about: params.About | Omit = omit,
        pages: Sequence[Upload | bytes | os.PathLike[str] | BinaryIO] | Omit = omit,
        thumbnail: str | Omit = omit,
        result: type[PaperReadingT] | None = None,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> PaperReadingT:
        """Upload a paper about a sink (documented; docs: Papers).

        Headers of the response (`client.with_raw(…).headers`):

            - X-Papers-Left: How many papers may still be uploaded today.

        Args:
            scan: The scanned paper.
            title: What it is called.
            about: What a paper is about.
            pages: Its pages, each as a file.
            thumbnail: A small picture.
            result: Type of the returned record, such as a subclass of the documented type.
            on_progress: Called with the number of bytes sent and the total (None if unknown); a retry begins anew.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPLOAD,
            body={
                "title": title,
                "about": about,
                "scan": scan,
                "pages": pages,
                "thumbnail": thumbnail,
            },
            result=result,
            on_progress=on_progress,
            options=options,
        )

    async def download_scan(
        self,
        paper_id: int,
        to: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> Path:
        """Download the scan of a paper (documented; docs: Papers).

        Args:
            paper_id: Id of the paper.
            to: File to write, or folder to write a file to under the vendor's name.
            overwrite: Replace an existing file; otherwise an existing file raises DownloadError.
            on_progress: Called with the number of bytes received and the total (None if unknown).
            options: Options of this call; see `request_options`.
        """
        return await self._save(
            _DOWNLOAD_SCAN,
            path={"paper_id": paper_id},
            to=to,
            overwrite=overwrite,
            on_progress=on_progress,
            options=options,
        )

    async def replace_scan(
        self,
        paper_id: int,
        *,
        content: bytes | os.PathLike[str] | BinaryIO,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Replace the scan of a paper (documented; docs: Papers).

        Args:
            paper_id: Id of the paper.
            content: The scan. Sent as `application/octet-stream`. A file object is sent from its current position,
                and never a second time.
            on_progress: Called with the number of bytes sent and the total (None if unknown); a retry begins anew.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _REPLACE_SCAN,
            path={"paper_id": paper_id},
            body=content,
            on_progress=on_progress,
            options=options,
        )

    async def text(
        self,
        paper_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """Retrieve the text of a paper (documented; docs: Papers).

        Args:
            paper_id: Id of the paper.
            options: Options of this call; see `request_options`.
        """
        return await self._text(
            _TEXT,
            path={"paper_id": paper_id},
            options=options,
        )

    async def replace_text(
        self,
        paper_id: int,
        *,
        content: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Replace the text of a paper (documented; docs: Papers).

        Args:
            paper_id: Id of the paper.
            content: The text. Sent as `text/plain`.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _REPLACE_TEXT,
            path={"paper_id": paper_id},
            body=content,
            options=options,
        )

    async def mark(
        self,
        paper_id: int,
        *,
        about: params.About | Omit = omit,
        colors: Sequence[str] | Omit = omit,
        place: str | Omit = omit,
        result: type[PaperT] = models.Paper,
        options: RequestOptions | None = None,
    ) -> PaperT:
        """Mark a paper (documented; docs: Papers).

        Args:
            paper_id: Id of the paper.
            about: What a paper is about.
            colors: Colors of the marks.
            place: Where the paper is.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _MARK,
            path={"paper_id": paper_id},
            body={
                "about": about,
                "colors": colors,
                "place": place,
            },
            result=result,
            options=options,
        )

    async def add_note(
        self,
        paper_id: int,
        *,
        text: str,
        secret: str | Omit = omit,
        due: date | Omit = omit,
        subject: params.Stain | params.Tear | Omit = omit,
        replies: Sequence[params.Note | Mapping[str, Any]] | Omit = omit,
        extras: Mapping[str, date] | Omit = omit,
        result: type[NoteT] = models.Note,
        options: RequestOptions | None = None,
    ) -> NoteT:
        """Add a note to a paper (documented; docs: Papers).

        Args:
            paper_id: Id of the paper.
            text: What it says.
            secret: What readers must say.
            due: When it ends.
            subject: What a note is about.
            replies: Notes on the note.
            extras: Further fields, by the vendor's names. The keys are the names of readers.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _ADD_NOTE,
            path={"paper_id": paper_id},
            body={
                "text": text,
                "secret": secret,
                "due": due,
                "subject": subject,
                "replies": replies,
                "*": extras,
            },
            result=result,
            options=options,
        )
