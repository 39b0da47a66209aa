# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.

from __future__ import annotations

import os
from pathlib import Path

from .. import models
from .._results import WASH_RUN
from .._runtime.api import AsyncResource, OnProgress, Operation, SyncResource, awaitable
from .._runtime.options import Options
from .._runtime.polling import Polling, WaitingResource
from .._runtime.saving import SavingResource

_RETRIEVE = Operation("GET /washes/{wash_id}", WASH_RUN)


class Washes(WaitingResource, SavingResource, SyncResource):
    """Dishes, clean or not.

    Args of its methods:
        wash_id: Id of the wash.
        timeout: Seconds to wait at most.
    """

    def retrieve(self, wash_id: str, *, options: Options = None) -> models.WashRun:
        """Retrieve a wash (documented; docs: Dishes).

        Gives one wash, which runs in the background.
        """
        return self._call(_RETRIEVE, locals())

    def wait(
        self, wash_id: str, *, timeout: float = 600.0, options: Options = None
    ) -> models.WashRun:
        """Wait until a wash has ended.

        Calls `retrieve` again after pauses of 1 to 30 seconds until the work is done.

        Raises:
            BackgroundError: The work failed; the message has the vendor's reason.
            WaitTimeoutError: The work was not done in time; it may go on.
        """
        return self._wait(
            _RETRIEVE,
            locals(),
            Polling(state="status", running=("soaking", "drying"), done=("clean",), reason="reason"),
        )

    def download(
        self, wash_run: models.WashRun, to: str | os.PathLike[str], *,
        overwrite: bool = False, on_progress: OnProgress | None = None, options: Options = None,
    ) -> Path:
        """Download the photo of a wash that has ended.

        Credentials go along only if the file is on the API's own origin.

        Args:
            wash_run: What `retrieve` gave.
            to: File to write, or folder that takes the vendor's file name.
            overwrite: Replace a file that exists; otherwise DownloadError is raised.
            on_progress: Called with the bytes received and the total, if announced.
        """
        return self._fetch(wash_run, "photo.url", locals())


class AsyncWashes(WaitingResource, SavingResource, AsyncResource):
    """`Washes` for the asynchronous client."""

    retrieve = awaitable(Washes.retrieve)
    wait = awaitable(Washes.wait)
    download = awaitable(Washes.download)
