# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy knows no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Reports, created in the background and downloaded when finished."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from .. import _profile, _serialization, enums, models
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Polling, Resource
from .._runtime.operations import Operation
from .._runtime.options import OnProgress, RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

if TYPE_CHECKING:
    from .. import params
    from .._results import ReportRunT

_LIST = Operation(
    "GET /api/v1/report_runs/",
    models.ReportRunPage,
    items="results",
    paging=_profile.PAGES,
    serialization={"report": _serialization.REPORT_TYPE, "created": Serialization(format="date")},
)
_CREATE = Operation(
    "POST /api/v1/report_runs/",
    models.ReportRun,
    serialization={"report": _serialization.REPORT_TYPE, "parameters": _serialization.REPORT_PARAMETERS_INPUT},
)
_RETRIEVE = Operation("GET /api/v1/report_runs/{id}/", models.ReportRun)


class ReportRuns(Resource):
    """Reports, created in the background and downloaded when finished."""

    def list(
        self,
        *,
        report: enums.ReportType | Omit = omit,
        template: int | Omit = omit,
        created: date | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[ReportRunT] = models.ReportRun,
        options: RequestOptions | None = None,
    ) -> SyncPages[ReportRunT, models.ReportRunPage]:
        """List report runs (documented; docs: List Report Runs).

        Returns the runs of reports, finished or not.

        Args:
            report: Only runs of this report.
            template: Id of a conversation or feedback template, for reports on those.
            created: Only runs requested on this day.
            page: Number of the page, counted from 1.
            size: Maximum number of report runs per page. Default of the API: 15.
            max_pages: Read at most so many pages.
            resume: Continue where an earlier iteration stopped: its `resume_token`, or `resume` of its error.
            result: Type of the items, such as a subclass of the documented one.
            options: Settings of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                query={
                    "report": report,
                    "template": template,
                    "created": created,
                    "page": page,
                    "size": size,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def create(
        self,
        *,
        report: enums.ReportType,
        parameters: params.ReportParametersInput,
        result: type[ReportRunT] = models.ReportRun,
        options: RequestOptions | None = None,
    ) -> ReportRunT:
        """Run a report (documented; docs: Create Report Run).

        Starts a report in the background and returns immediately, with status pending. Retrieve the run until it is
        finished, then download its result.

        Notes:
            - Only super admins and HR admins can run conversation_answers and feedback_answers.
            - Reports on conversations and feedback need a template.
            - The docs list template, start and end side by side but send them nested, as parameters.template and
              parameters.date_range; the nested form is used.

        Args:
            report: Which report is run. The answer reports require a super admin or HR admin.
            parameters: What to report on.
            result: Type of the returned record, such as a subclass of the documented one.
            options: Settings of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE,
                body={
                    "report": report,
                    "parameters": parameters,
                },
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        id: int,
        *,
        result: type[ReportRunT] = models.ReportRun,
        options: RequestOptions | None = None,
    ) -> ReportRunT:
        """Retrieve a report run (documented; docs: Get Report Run).

        Returns one run by id. While its status is pending, finished and result are null; once it has succeeded,
        result.url is the address of the report for download until result.expires_on.

        Notes:
            - The docs show the statuses pending and succeeded, but none for a run that fails.
            - How often to poll, and whether the download needs the API token, is not documented.

        Args:
            id: Id of the report run.
            result: Type of the returned record, such as a subclass of the documented one.
            options: Settings of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"id": id},
                result=result,
                options=options,
            )
        )

    def wait(
        self,
        id: int,
        *,
        timeout: float = 600.0,
        result: type[ReportRunT] = models.ReportRun,
        options: RequestOptions | None = None,
    ) -> ReportRunT:
        """Wait until a report run has ended.

        Calls `retrieve` again after pauses of 1 to 30 seconds until the work is done.

        Args:
            id: Id of the report run.
            timeout: Seconds to wait at most.
            result: Type of the returned record, such as a subclass of the documented one.
            options: Settings of this call; see `request_options`.

        Raises:
            BackgroundError: The work failed; the message has the vendor's reason.
            WaitTimeoutError: The work, or a request about it, took longer; the work may go on.
        """
        return run(
            self._wait(
                _RETRIEVE,
                Polling(state="status", running=("pending",), done=("succeeded",), reason="error"),
                path={"id": id},
                timeout=timeout,
                result=result,
                options=options,
            )
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
            options: Settings of this call; see `request_options`.
        """
        return run(
            self._fetch(
                report_run,
                "result.url",
                to=to,
                overwrite=overwrite,
                on_progress=on_progress,
                options=options,
            )
        )


class AsyncReportRuns(Resource):
    """Reports, created in the background and downloaded when finished. Its methods are awaited."""

    def list(
        self,
        *,
        report: enums.ReportType | Omit = omit,
        template: int | Omit = omit,
        created: date | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[ReportRunT] = models.ReportRun,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ReportRunT, models.ReportRunPage]:
        """List report runs (documented; docs: List Report Runs).

        Returns the runs of reports, finished or not.

        Args:
            report: Only runs of this report.
            template: Id of a conversation or feedback template, for reports on those.
            created: Only runs requested on this day.
            page: Number of the page, counted from 1.
            size: Maximum number of report runs per page. Default of the API: 15.
            max_pages: Read at most so many pages.
            resume: Continue where an earlier iteration stopped: its `resume_token`, or `resume` of its error.
            result: Type of the items, such as a subclass of the documented one.
            options: Settings of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                query={
                    "report": report,
                    "template": template,
                    "created": created,
                    "page": page,
                    "size": size,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def create(
        self,
        *,
        report: enums.ReportType,
        parameters: params.ReportParametersInput,
        result: type[ReportRunT] = models.ReportRun,
        options: RequestOptions | None = None,
    ) -> ReportRunT:
        """Run a report (documented; docs: Create Report Run).

        Starts a report in the background and returns immediately, with status pending. Retrieve the run until it is
        finished, then download its result.

        Notes:
            - Only super admins and HR admins can run conversation_answers and feedback_answers.
            - Reports on conversations and feedback need a template.
            - The docs list template, start and end side by side but send them nested, as parameters.template and
              parameters.date_range; the nested form is used.

        Args:
            report: Which report is run. The answer reports require a super admin or HR admin.
            parameters: What to report on.
            result: Type of the returned record, such as a subclass of the documented one.
            options: Settings of this call; see `request_options`.
        """
        return await self._call(
            _CREATE,
            body={
                "report": report,
                "parameters": parameters,
            },
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        id: int,
        *,
        result: type[ReportRunT] = models.ReportRun,
        options: RequestOptions | None = None,
    ) -> ReportRunT:
        """Retrieve a report run (documented; docs: Get Report Run).

        Returns one run by id. While its status is pending, finished and result are null; once it has succeeded,
        result.url is the address of the report for download until result.expires_on.

        Notes:
            - The docs show the statuses pending and succeeded, but none for a run that fails.
            - How often to poll, and whether the download needs the API token, is not documented.

        Args:
            id: Id of the report run.
            result: Type of the returned record, such as a subclass of the documented one.
            options: Settings of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"id": id},
            result=result,
            options=options,
        )

    async def wait(
        self,
        id: int,
        *,
        timeout: float = 600.0,
        result: type[ReportRunT] = models.ReportRun,
        options: RequestOptions | None = None,
    ) -> ReportRunT:
        """Wait until a report run has ended.

        Calls `retrieve` again after pauses of 1 to 30 seconds until the work is done.

        Args:
            id: Id of the report run.
            timeout: Seconds to wait at most.
            result: Type of the returned record, such as a subclass of the documented one.
            options: Settings of this call; see `request_options`.

        Raises:
            BackgroundError: The work failed; the message has the vendor's reason.
            WaitTimeoutError: The work, or a request about it, took longer; the work may go on.
        """
        return await self._wait(
            _RETRIEVE,
            Polling(state="status", running=("pending",), done=("succeeded",), reason="error"),
            path={"id": id},
            timeout=timeout,
            result=result,
            options=options,
        )

    async def download(
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
            options: Settings of this call; see `request_options`.
        """
        return await self._fetch(
            report_run,
            "result.url",
            to=to,
            overwrite=overwrite,
            on_progress=on_progress,
            options=options,
        )
