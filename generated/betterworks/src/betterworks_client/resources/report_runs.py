# Generated from specs/betterworks by `make regenerate`: edit the spec instead.

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from .. import _rules, enums, models
from .._results import REPORT_RUN_PAGES
from .._runtime.api import AsyncResource, OnProgress, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging
from .._runtime.polling import Polling, WaitingResource
from .._runtime.saving import SavingResource

if TYPE_CHECKING:
    from .. import params

_LIST = Operation(
    "GET /api/v1/report_runs/", REPORT_RUN_PAGES, rules={"report": _rules.REPORT_TYPE, "created": _rules.DATE}
)
_CREATE = Operation(
    "POST /api/v1/report_runs/", models.ReportRun,
    rules={"report": _rules.REPORT_TYPE, "parameters": _rules.REPORT_PARAMETERS_INPUT},
)
_RETRIEVE = Operation("GET /api/v1/report_runs/{id}/", models.ReportRun)


class ReportRuns(WaitingResource, SavingResource, SyncResource):
    """Reports, made in the background and downloaded when ready.

    Args of its methods:
        id: Id of the report run.
        timeout: Seconds to wait at most.
    """

    def list(
        self, *,
        report: enums.ReportType | Omit = omit,
        template: int | Omit = omit,
        created: date | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.ReportRun, models.ReportRunPage]:
        """List report runs (documented; docs: List Report Runs).

        Gives the runs of reports, finished or not.

        Args:
            report: Gives runs of this report only.
            template: Id of a conversation or feedback template, for reports on those.
            created: Gives runs asked for on this day only.
            page: Number of the page, counted from 1.
            size: How many report runs a page may hold. Default of the API: 15.
        """
        return self._pages(_LIST, locals())

    def create(
        self, *, report: enums.ReportType, parameters: params.ReportParametersInput, options: Options = None
    ) -> models.ReportRun:
        """Run a report (documented; docs: Create Report Run).

        Starts a report in the background and answers at once, with status pending. Retrieve the run until it is
        finished, then download its result.

        Notes:
            - Only super admins and HR admins can run conversation_answers and feedback_answers.
            - Reports on conversations and feedback need a template.
            - The docs list template, start and end side by side but send them nested, as parameters.template and
              parameters.date_range; the nested form is used.

        Args:
            report: Which report is run. Answer reports take a super admin or HR admin.
            parameters: What to report on.
        """
        return self._call(_CREATE, locals())

    def retrieve(self, id: int, *, options: Options = None) -> models.ReportRun:
        """Retrieve a report run (documented; docs: Get Report Run).

        Gives one run by id. While its status is pending, finished and result are null; once it has succeeded,
        result.url is where to download the report until result.expires_on.

        Notes:
            - The docs show the statuses pending and succeeded, and name none for a run that fails.
            - How often to ask, and whether the download needs the API token, is not documented.
        """
        return self._call(_RETRIEVE, locals())

    def wait(
        self, id: int, *, timeout: float = 600.0, options: Options = None
    ) -> models.ReportRun:
        """Wait until a report run has ended.

        Calls `retrieve` again after pauses of 1 to 30 seconds until the work is done.

        Raises:
            BackgroundError: The work failed; the message has the vendor's reason.
            WaitTimeoutError: The work was not done in time; it may go on.
        """
        return self._wait(
            _RETRIEVE, locals(), Polling(state="status", running=("pending",), done=("succeeded",), reason="error")
        )

    def download(
        self, report_run: models.ReportRun, to: str | os.PathLike[str], *,
        overwrite: bool = False, on_progress: OnProgress | None = None, options: Options = None,
    ) -> Path:
        """Download the file of a report run that has succeeded.

        Credentials go along only if the file is on the API's own origin.

        Args:
            report_run: What `retrieve` gave.
            to: File to write, or folder that takes the vendor's file name.
            overwrite: Replace a file that exists; otherwise DownloadError is raised.
            on_progress: Called with the bytes received and the total, if announced.
        """
        return self._fetch(report_run, "result.url", locals())


class AsyncReportRuns(WaitingResource, SavingResource, AsyncResource):
    """`ReportRuns` for the asynchronous client."""

    list = paged(ReportRuns.list)
    create = awaitable(ReportRuns.create)
    retrieve = awaitable(ReportRuns.retrieve)
    wait = awaitable(ReportRuns.wait)
    download = awaitable(ReportRuns.download)
