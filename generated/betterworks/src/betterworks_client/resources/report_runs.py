# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Reports, made in the background and downloaded when ready."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from .. import _profile, enums, models
from .. import _rules as rules
from .._runtime.aio.resource import AsyncResource
from .._runtime.core import OnProgress
from .._runtime.methods import awaitable, paged
from .._runtime.operations import Operation
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.polling import Polling
from .._runtime.sync.pages import SyncPages
from .._runtime.sync.resource import SyncResource

if TYPE_CHECKING:
    from .. import params

_LIST: Operation[models.ReportRunPage] = Operation(
    id="list_report_runs",
    method="GET",
    path="/api/v1/report_runs/",
    result=models.ReportRunPage,
    paging=_profile.PAGES,
    items="results",
    query={"report": rules.REPORT},
)
_CREATE: Operation[models.ReportRun] = Operation(
    id="create_report_run",
    method="POST",
    path="/api/v1/report_runs/",
    result=models.ReportRun,
    body={"report": rules.REPORT},
)
_RETRIEVE: Operation[models.ReportRun] = Operation(
    id="get_report_run",
    method="GET",
    path="/api/v1/report_runs/{id}/",
    result=models.ReportRun,
)


class ReportRuns(SyncResource):
    """Reports, made in the background and downloaded when ready."""

    def list(
        self,
        *,
        report: enums.ReportType | Omit = omit,
        template: int | Omit = omit,
        created: date | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        options: RequestOptions | None = None,
    ) -> SyncPages[models.ReportRun, models.ReportRunPage]:
        """List report runs.

        Gives the runs of reports, finished or not.

        `GET /api/v1/report_runs/`, documented. Documentation: List Report Runs.

        Args:
            report: Gives runs of this report only.
            template: Id of a conversation or feedback template, for reports on those.
            created: Gives runs asked for on this day only.
            page: Number of the page, counted from 1.
            size: How many report runs a page may hold. Default of the API: 15.
        """
        return self._pages(
            _LIST,
            query={
                "report": report,
                "template": template,
                "created": created,
                "page": page,
                "size": size,
            },
            options=options,
        )

    def create(
        self,
        *,
        report: enums.ReportType,
        parameters: params.ReportParametersInput,
        options: RequestOptions | None = None,
    ) -> models.ReportRun:
        """Run a report.

        Starts a report in the background and answers at once, with status pending. Retrieve the
        run until it is finished, then download its result.

        `POST /api/v1/report_runs/`, documented. Documentation: Create Report Run.

        Notes:
            - Only super admins and HR admins can run conversation_answers and feedback_answers.
            - Reports on conversations and feedback need a template.
            - The docs list template, start and end side by side but send them nested, as
              parameters.template and parameters.date_range; the nested form is used.

        Args:
            report: Which report is run. Answer reports take a super admin or HR admin.
            parameters: What to report on.
        """
        return self._call(
            _CREATE,
            body={
                "report": report,
                "parameters": parameters,
            },
            options=options,
        )

    def retrieve(self, id: int, *, options: RequestOptions | None = None) -> models.ReportRun:
        """Retrieve a report run.

        Gives one run by id. While its status is pending, finished and result are null; once it
        has succeeded, result.url is where to download the report until result.expires_on.

        `GET /api/v1/report_runs/{id}/`, documented. Documentation: Get Report Run.

        Notes:
            - The docs show the statuses pending and succeeded, and name none for a run that
              fails.
            - How often to ask, and whether the download needs the API token, is not documented.

        Args:
            id: Id of the report run.
        """
        return self._call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    def wait(
        self,
        id: int,
        *,
        timeout: float = 600.0,
        options: RequestOptions | None = None,
    ) -> models.ReportRun:
        """Wait until a report run has ended.

        Calls `retrieve` again after pauses of 1 to 30 seconds until the work is done.

        Args:
            id: Id of the report run.
            timeout: Seconds to wait at most.

        Raises:
            BackgroundError: The work failed; the message has the vendor's reason.
            WaitTimeoutError: The work was not done in time; it may go on.
        """
        return self._wait(
            _RETRIEVE,
            Polling(state="status", running=("pending",), done=("succeeded",), reason="error"),
            path={"id": id},
            timeout=timeout,
            options=options,
        )

    def download(
        self,
        report_run: models.ReportRun,
        to: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> Path:
        """Download the file of a report run that has succeeded.

        Credentials go along only if the file is on the API's own origin.

        Args:
            report_run: What `retrieve` gave.
            to: File to write, or folder that takes the vendor's file name.
            overwrite: Replace a file that exists; otherwise DownloadError is raised.
            on_progress: Called with the bytes received and the total, if announced.
        """
        return self._fetch(
            report_run,
            "result.url",
            to=to,
            overwrite=overwrite,
            on_progress=on_progress,
            options=options,
        )


class AsyncReportRuns(AsyncResource):
    """Reports, made in the background and downloaded when ready."""

    list = paged(ReportRuns.list)
    create = awaitable(ReportRuns.create)
    retrieve = awaitable(ReportRuns.retrieve)
    wait = awaitable(ReportRuns.wait)
    download = awaitable(ReportRuns.download)
