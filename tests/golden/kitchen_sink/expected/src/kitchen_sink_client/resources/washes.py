# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Dishes, clean or not."""

from __future__ import annotations

import os
from pathlib import Path

from .. import models
from .._results import WashRunT
from .._runtime.client import Polling, Resource
from .._runtime.operations import Operation
from .._runtime.options import OnProgress, RequestOptions
from .._runtime.sync.backend import run
from .._runtime.values import Omit, omit

_RETRIEVE = Operation("GET /washes/{wash_id}", models.WashRun, envelope="wash")


class Washes(Resource):
    """Dishes, clean or not."""

    def retrieve(
        self,
        *,
        wash_id: str | Omit = omit,
        result: type[WashRunT] = models.WashRun,
        options: RequestOptions | None = None,
    ) -> WashRunT:
        """Retrieve a wash (documented; docs: Dishes).

        Gives one wash, which runs in the background.

        Notes:
            - A key without access to the kitchen sees no dishes.

        Args:
            wash_id: Id of the wash. Default: `wash_id` of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"wash_id": wash_id},
                result=result,
                options=options,
            )
        )

    def wait(
        self,
        *,
        wash_id: str | Omit = omit,
        timeout: float = 600.0,
        result: type[WashRunT] = models.WashRun,
        options: RequestOptions | None = None,
    ) -> WashRunT:
        """Wait until a wash has ended.

        Repeats the request of `retrieve`, with pauses of 1 to 30 seconds, until the work is done. A state that is
        not documented counts as running until `ended_at` has a value, and so does a success while `ended_at` is
        null.

        Args:
            wash_id: Id of the wash. Default: `wash_id` of the client.
            timeout: Maximum time to wait, in seconds.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            BackgroundError: The work ended as `broken`, or in a state that is not documented; the message gives the
                reason.
            WaitTimeoutError: The work was not done in time; it may still be running.
        """
        return run(
            self._wait(
                _RETRIEVE,
                Polling(state="status", done=("clean",), failed=("broken",), ended="ended_at", reason="reason"),
                path={"wash_id": wash_id},
                timeout=timeout,
                result=result,
                options=options,
            )
        )

    def download(
        self,
        wash_run: models.WashRun,
        to: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> Path:
        """Download the photo of a wash that has ended.

        It is fetched without credentials. In a folder, it gets the name in its response, or else that in
        `photo.file_name`.

        Args:
            wash_run: Result of `retrieve`.
            to: File to write, or folder to write a file to under the vendor's name.
            overwrite: Replace an existing file; otherwise an existing file raises DownloadError.
            on_progress: Called with the number of bytes received and the total (None if unknown).
            options: Options of this call; see `request_options`.

        Raises:
            InvalidArgumentError: The address is empty or missing: there is no file.
        """
        return run(
            self._fetch(
                wash_run,
                "photo.url",
                authenticated=False,
                file_name="photo.file_name",
                to=to,
                overwrite=overwrite,
                on_progress=on_progress,
                options=options,
            )
        )


class AsyncWashes(Resource):
    """Dishes, clean or not. Its methods are awaited."""

    async def retrieve(
        self,
        *,
        wash_id: str | Omit = omit,
        result: type[WashRunT] = models.WashRun,
        options: RequestOptions | None = None,
    ) -> WashRunT:
        """Retrieve a wash (documented; docs: Dishes).

        Gives one wash, which runs in the background.

        Notes:
            - A key without access to the kitchen sees no dishes.

        Args:
            wash_id: Id of the wash. Default: `wash_id` of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"wash_id": wash_id},
            result=result,
            options=options,
        )

    async def wait(
        self,
        *,
        wash_id: str | Omit = omit,
        timeout: float = 600.0,
        result: type[WashRunT] = models.WashRun,
        options: RequestOptions | None = None,
    ) -> WashRunT:
        """Wait until a wash has ended.

        Repeats the request of `retrieve`, with pauses of 1 to 30 seconds, until the work is done. A state that is
        not documented counts as running until `ended_at` has a value, and so does a success while `ended_at` is
        null.

        Args:
            wash_id: Id of the wash. Default: `wash_id` of the client.
            timeout: Maximum time to wait, in seconds.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            BackgroundError: The work ended as `broken`, or in a state that is not documented; the message gives the
                reason.
            WaitTimeoutError: The work was not done in time; it may still be running.
        """
        return await self._wait(
            _RETRIEVE,
            Polling(state="status", done=("clean",), failed=("broken",), ended="ended_at", reason="reason"),
            path={"wash_id": wash_id},
            timeout=timeout,
            result=result,
            options=options,
        )

    async def download(
        self,
        wash_run: models.WashRun,
        to: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> Path:
        """Download the photo of a wash that has ended.

        It is fetched without credentials. In a folder, it gets the name in its response, or else that in
        `photo.file_name`.

        Args:
            wash_run: Result of `retrieve`.
            to: File to write, or folder to write a file to under the vendor's name.
            overwrite: Replace an existing file; otherwise an existing file raises DownloadError.
            on_progress: Called with the number of bytes received and the total (None if unknown).
            options: Options of this call; see `request_options`.

        Raises:
            InvalidArgumentError: The address is empty or missing: there is no file.
        """
        return await self._fetch(
            wash_run,
            "photo.url",
            authenticated=False,
            file_name="photo.file_name",
            to=to,
            overwrite=overwrite,
            on_progress=on_progress,
            options=options,
        )
