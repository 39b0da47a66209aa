# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Reports, created in the background and downloaded when finished."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from .. import _profile, _serialization, enums, models, params
from .._results import ReportRunT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Polling, Resource
from .._runtime.conditions import Condition
from .._runtime.operations import Operation
from .._runtime.options import OnProgress, RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation(
    "GET /api/v1/report_runs/",
    models.ReportRunPage,
    items="results",
    paging=_profile.PAGES,
    serialization={"report": Serialization(choices=enums.ReportFilter), "created": Serialization(format="date")},
)
_CREATE = Operation(
    "POST /api/v1/report_runs/",
    models.ReportRun,
    serialization={"report": _serialization.REPORT_TYPE, "parameters": _serialization.REPORT_PARAMETERS_INPUT},
    conditions=(
        Condition(
            name="report",
            values=(
                "conversation_answers",
                "conversation_answer",
                "conversation_adoption",
                "feedback_answers",
                "feedback_adoption",
            ),
            require=(("parameters.template",),),
        ),
    ),
)
_RETRIEVE = Operation("GET /api/v1/report_runs/{id}/", models.ReportRun)


class ReportRuns(Resource):
    """Reports, created in the background and downloaded when finished."""

    def list(
        self,
        *,
        report: enums.ReportFilter | Omit = omit,
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
            report: Only runs of this report. The docs list conversation_answers, but filter by conversation_answer.
            template: Id of a conversation or feedback template, for reports on those.
            created: Only runs requested on this day.
            page: Number of the page, counted from 1.
            size: Maximum number of report runs per page. Default of the API: 15.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
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
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
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
            - The docs show the statuses pending and succeeded. A public client shows failed, with the reason in
              error; any other status counts as running as long as finished is null, and so does succeeded.
            - Programs in production poll every 2.5 seconds and fetch the file without the API token; neither is
              documented.

        Args:
            id: Id of the report run.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
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

        Repeats the request of `retrieve`, with pauses of 1 to 30 seconds, until the work is done. A state that is
        not documented counts as running until `finished` has a value, and so does a success while `finished` is
        null.

        Args:
            id: Id of the report run.
            timeout: Maximum time to wait, in seconds.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            BackgroundError: The work ended as `failed`, or in a state that is not documented; the message gives the
                reason.
            WaitTimeoutError: The work was not done in time; it may still be running.
        """
        return run(
            self._wait(
                _RETRIEVE,
                Polling(state="status", done=("succeeded",), failed=("failed",), ended="finished", reason="error"),
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
        """Download the file of a report run that has succeeded. It is an XLSX workbook whose header is in row 7, so
        that the data begins in row 8.

        It is fetched without credentials. In a folder, it gets the name in its response, or else that in
        `result.filename`.

        Args:
            report_run: Result of `retrieve`.
            to: File to write, or folder to write a file to under the vendor's name.
            overwrite: Replace an existing file; otherwise an existing file raises DownloadError.
            on_progress: Called with the number of bytes received and the total (None if unknown).
            options: Options of this call; see `request_options`.

        Raises:
            InvalidArgumentError: The address is empty or missing: there is no file.
        """
        return run(
            self._fetch(
                report_run,
                "result.url",
                authenticated=False,
                file_name="result.filename",
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
        report: enums.ReportFilter | Omit = omit,
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
            report: Only runs of this report. The docs list conversation_answers, but filter by conversation_answer.
            template: Id of a conversation or feedback template, for reports on those.
            created: Only runs requested on this day.
            page: Number of the page, counted from 1.
            size: Maximum number of report runs per page. Default of the API: 15.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
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
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
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
            - The docs show the statuses pending and succeeded. A public client shows failed, with the reason in
              error; any other status counts as running as long as finished is null, and so does succeeded.
            - Programs in production poll every 2.5 seconds and fetch the file without the API token; neither is
              documented.

        Args:
            id: Id of the report run.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
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

        Repeats the request of `retrieve`, with pauses of 1 to 30 seconds, until the work is done. A state that is
        not documented counts as running until `finished` has a value, and so does a success while `finished` is
        null.

        Args:
            id: Id of the report run.
            timeout: Maximum time to wait, in seconds.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            BackgroundError: The work ended as `failed`, or in a state that is not documented; the message gives the
                reason.
            WaitTimeoutError: The work was not done in time; it may still be running.
        """
        return await self._wait(
            _RETRIEVE,
            Polling(state="status", done=("succeeded",), failed=("failed",), ended="finished", reason="error"),
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
        """Download the file of a report run that has succeeded. It is an XLSX workbook whose header is in row 7, so
        that the data begins in row 8.

        It is fetched without credentials. In a folder, it gets the name in its response, or else that in
        `result.filename`.

        Args:
            report_run: Result of `retrieve`.
            to: File to write, or folder to write a file to under the vendor's name.
            overwrite: Replace an existing file; otherwise an existing file raises DownloadError.
            on_progress: Called with the number of bytes received and the total (None if unknown).
            options: Options of this call; see `request_options`.

        Raises:
            InvalidArgumentError: The address is empty or missing: there is no file.
        """
        return await self._fetch(
            report_run,
            "result.url",
            authenticated=False,
            file_name="result.filename",
            to=to,
            overwrite=overwrite,
            on_progress=on_progress,
            options=options,
        )
