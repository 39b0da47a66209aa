"""Reports of Betterworks: waited for, then downloaded."""

from __future__ import annotations

import datetime as dt
import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from betterworks_client import (
    BackgroundError,
    DownloadError,
    InvalidArgumentError,
    NotFoundError,
    WaitTimeoutError,
)
from betterworks_client.models import ReportResult, ReportRun

from tests.conftest import ROOT
from tests.support.driving import Driver, Open
from tests.support.pauses import replace_sleep
from tests.support.token_servers import opening
from tests.support.vendor_server import Reply, VendorServer, serving

RUN = "/api/v1/report_runs/641/"
FILE = "/reports/answers-641.xlsx"
PENDING = Reply.json({"id": 641, "status": "pending", "finished": None, "result": None})


@pytest.fixture
def opened(drive: Driver, server: VendorServer) -> Iterator[Open]:
    """Opens clients of the server."""
    server.required = {"authorization": "APIToken t0ken"}
    usual = {"base_url": server.base_url, "api_token": "t0ken"}
    with opening(drive, "betterworks", **usual) as open_client:
        yield open_client


@pytest.fixture
def client(opened: Open) -> Any:
    """A client of the server."""
    return opened()


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses between two questions; they are noted instead of waited."""
    noted: list[float] = []

    replace_sleep(monkeypatch, noted.append, "betterworks_client._runtime")
    return noted


@pytest.fixture
def elsewhere() -> Iterator[VendorServer]:
    """A server on another origin."""
    with serving() as other:
        yield other
        other.check()


def succeeded(url: str, **more: Any) -> Reply:
    result = {"created": 1713171605.5, "filename": "answers.xlsx", "url": url}
    return Reply.json({"id": 641, "status": "succeeded", "result": result, **more})


def run_with(url: str | None, name: str | None = None) -> ReportRun:
    return ReportRun(id=641, status="succeeded", result=ReportResult(url=url, filename=name))


def test_a_report_is_requested_with_its_days(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", "/api/v1/report_runs/", PENDING)
    days = {"start": dt.date(2024, 3, 1), "end": dt.date(2024, 4, 15)}
    run = drive.run(client.report_runs.create(report="all_goals", parameters={"date_range": days}))
    assert (run.id, run.status) == (641, "pending")
    assert json.loads(server.received[0].body) == {
        "report": "all_goals",
        "parameters": {"date_range": {"start": "2024-03-01", "end": "2024-04-15"}},
    }


def test_waiting_polls_until_the_report_is_ready(
    client: Any, drive: Driver, server: VendorServer, pauses: list[float]
) -> None:
    for reply in (PENDING, PENDING, succeeded("https://files.example/x")):
        server.expect("GET", RUN, reply)
    run = drive.run(client.report_runs.wait(641))
    assert (run.status, run.result.filename) == ("succeeded", "answers.xlsx")
    assert len(pauses) == 2


def test_the_pauses_grow(
    client: Any, drive: Driver, server: VendorServer, pauses: list[float]
) -> None:
    replies = itertools.chain([PENDING] * 12, [succeeded("https://files.example/x")])
    server.respond = lambda request: next(replies)
    drive.run(client.report_runs.wait(641))
    assert pauses == sorted(pauses)
    assert (pauses[0], pauses[-1]) == (1.0, 30.0)


def test_a_report_that_is_ready_is_not_waited_for(
    client: Any, drive: Driver, server: VendorServer, pauses: list[float]
) -> None:
    server.expect("GET", RUN, succeeded("https://files.example/x"))
    drive.run(client.report_runs.wait(641))
    assert pauses == []


@pytest.mark.parametrize("state", ["queued", "running", "retrying"])
def test_a_status_that_is_not_documented_is_still_running(
    state: str, client: Any, drive: Driver, server: VendorServer, pauses: list[float]
) -> None:
    server.expect("GET", RUN, Reply.json({"id": 641, "status": state, "finished": None}))
    server.expect("GET", RUN, succeeded("https://files.example/x"))
    assert drive.run(client.report_runs.wait(641)).status == "succeeded"
    assert len(pauses) == 1


@pytest.mark.parametrize("state", ["succeeded", "pending", "exporting", None])
def test_a_run_whose_finished_is_null_is_still_running(
    state: str | None,
    client: Any,
    drive: Driver,
    server: VendorServer,
    pauses: list[float],
) -> None:
    server.expect("GET", RUN, Reply.json({"id": 641, "status": state, "finished": None}))
    server.expect("GET", RUN, succeeded("https://files.example/x", finished=1713171605.5))
    run = drive.run(client.report_runs.wait(641))
    assert (run.status, run.finished.year) == ("succeeded", 2024)
    assert len(pauses) == 1


def test_a_run_that_failed_raises_although_its_finished_is_null(
    client: Any, drive: Driver, server: VendorServer, pauses: list[float]
) -> None:
    body = {"id": 641, "status": "failed", "finished": None, "error": "Out of memory"}
    server.expect("GET", RUN, Reply.json(body))
    with pytest.raises(BackgroundError, match=r"'failed': Out of memory$"):
        drive.run(client.report_runs.wait(641))
    assert pauses == []


@pytest.mark.parametrize("state", ["succeeded", "exporting"])
def test_a_run_whose_finished_stays_null_raises_when_the_time_is_over(
    state: str, client: Any, drive: Driver, server: VendorServer, pauses: list[float]
) -> None:
    body = {"id": 641, "status": state, "finished": None}
    server.respond = lambda request: Reply.json(body)
    with pytest.raises(WaitTimeoutError, match=r"not done after 0\.02 seconds"):
        drive.run(client.report_runs.wait(641, timeout=0.02))


def test_a_run_that_has_finished_with_an_unknown_status_raises(
    client: Any, drive: Driver, server: VendorServer, pauses: list[float]
) -> None:
    body = {"id": 641, "status": "cancelled", "finished": 1713171605.5, "error": "By Ines"}
    server.expect("GET", RUN, Reply.json(body))
    with pytest.raises(BackgroundError, match=r"'cancelled': By Ines$"):
        drive.run(client.report_runs.wait(641))


@pytest.mark.parametrize("report", ["conversation_answer", "conversation_answers"])
def test_the_filter_sends_the_name_of_a_report_as_it_is_given(
    report: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"/api/v1/report_runs/?report={report}", Reply.json({"results": []}))
    drive.run(client.report_runs.list(report=report).page())


@pytest.mark.parametrize("report", ["conversation_answer", "feedback_adoption"])
def test_a_report_on_conversations_or_feedback_needs_a_template(
    report: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    days = {"start": dt.date(2024, 3, 1), "end": dt.date(2024, 4, 15)}
    with pytest.raises(InvalidArgumentError, match=r"needs parameters\.template$"):
        drive.run(client.report_runs.create(report=report, parameters={"date_range": days}))
    assert server.received == []


def test_the_docstring_of_a_download_says_where_the_data_begins(client: Any) -> None:
    assert "header is in row 7" in " ".join(client.report_runs.download.__doc__.split())


def test_the_readme_says_where_the_data_of_a_report_begins() -> None:
    text = (ROOT / "generated" / "betterworks" / "README.md").read_text("utf-8")
    assert "XLSX workbooks with their header in row 7" in text


@pytest.mark.parametrize("reason", ["Out of memory", {"detail": "Out of memory"}], ids=type)
def test_a_report_that_failed_raises_with_the_vendors_reason(
    reason: Any, client: Any, drive: Driver, server: VendorServer, pauses: list[float]
) -> None:
    server.expect("GET", RUN, PENDING)
    server.expect("GET", RUN, Reply.json({"id": 641, "status": "failed", "error": reason}))
    with pytest.raises(BackgroundError, match=r"'failed'.*Out of memory"):
        drive.run(client.report_runs.wait(641))


def test_a_report_that_failed_for_no_reason_raises_with_its_state(
    client: Any, drive: Driver, server: VendorServer, pauses: list[float]
) -> None:
    server.expect("GET", RUN, Reply.json({"id": 641, "status": "failed", "error": None}))
    with pytest.raises(BackgroundError, match=r"'failed'$"):
        drive.run(client.report_runs.wait(641))


def test_a_report_that_is_never_ready_raises_when_the_time_is_over(
    client: Any, drive: Driver, server: VendorServer, pauses: list[float]
) -> None:
    server.respond = lambda request: PENDING
    with pytest.raises(WaitTimeoutError, match=r"not done after 0\.02 seconds") as caught:
        drive.run(client.report_runs.wait(641, timeout=0.02))
    assert isinstance(caught.value, TimeoutError)
    assert max(pauses, default=0.0) <= 0.02


def test_a_report_is_polled_once_where_there_is_no_time_to_wait(
    client: Any, drive: Driver, server: VendorServer, pauses: list[float]
) -> None:
    server.expect("GET", RUN, PENDING)
    with pytest.raises(WaitTimeoutError):
        drive.run(client.report_runs.wait(641, timeout=0))
    assert pauses == []


def test_waiting_for_a_report_that_does_not_exist_raises_at_once(
    client: Any, drive: Driver, server: VendorServer, pauses: list[float]
) -> None:
    server.expect("GET", RUN, Reply.json({"detail": "Not found."}, 404))
    with pytest.raises(NotFoundError, match="Not found"):
        drive.run(client.report_runs.wait(641))
    assert pauses == []


@pytest.mark.parametrize("origin", ["", "{origin}"], ids=["relative", "absolute"])
def test_a_file_on_the_apis_origin_is_fetched_without_credentials_too(
    origin: str, client: Any, drive: Driver, server: VendorServer, tmp_path: Path
) -> None:
    server.required = {}
    server.expect("GET", FILE, Reply(b"rows"))
    run = run_with(origin.replace("{origin}", server.base_url) + FILE)
    path = drive.run(client.report_runs.download(run, tmp_path / "answers.xlsx"))
    assert (path, path.read_bytes()) == (tmp_path / "answers.xlsx", b"rows")
    assert "authorization" not in server.received[0].headers


def test_a_redirect_back_to_the_api_brings_no_credentials(
    client: Any, drive: Driver, server: VendorServer, elsewhere: VendorServer, tmp_path: Path
) -> None:
    server.required = {}
    back = Reply(status=302, headers={"Location": server.base_url + FILE})
    elsewhere.expect("GET", FILE, back)
    server.expect("GET", FILE, Reply(b"rows"))
    run = run_with(elsewhere.base_url + FILE)
    drive.run(client.report_runs.download(run, tmp_path / "answers.xlsx"))
    assert "authorization" not in server.received[0].headers


def test_a_file_on_another_origin_is_fetched_without_credentials(
    opened: Open, drive: Driver, elsewhere: VendorServer, tmp_path: Path
) -> None:
    elsewhere.expect("GET", f"{FILE}?signature=a%2Fb", Reply(b"rows"))
    client = opened(headers={"X-Gateway": "g1"})
    run = run_with(f"{elsewhere.base_url}{FILE}?signature=a%2Fb")
    path = drive.run(client.report_runs.download(run, tmp_path / "x"))
    assert path.read_bytes() == b"rows"
    headers = elsewhere.received[0].headers
    assert (headers.get("authorization"), headers.get("x-gateway")) == (None, None)


def test_a_folder_takes_the_vendors_file_name(
    client: Any, drive: Driver, server: VendorServer, tmp_path: Path
) -> None:
    named = {"Content-Disposition": 'attachment; filename="../answers.xlsx"'}
    server.required = {}
    server.expect("GET", FILE, Reply(b"rows", headers=named))
    path = drive.run(client.report_runs.download(run_with(FILE), tmp_path))
    assert path == tmp_path / "answers.xlsx"


@pytest.mark.parametrize(
    ("name", "saved"),
    [
        ("answers.xlsx", "answers.xlsx"),
        ("../../answers.xlsx", "answers.xlsx"),
        ("C:\\reports\\..\\answers.xlsx", "answers.xlsx"),
        ("con.xlsx", "_con.xlsx"),
        ("..", "answers-641.xlsx"),
        (None, "answers-641.xlsx"),
    ],
)
def test_a_folder_takes_the_file_name_of_the_run_where_the_response_has_none(
    name: str | None,
    saved: str,
    client: Any,
    drive: Driver,
    server: VendorServer,
    tmp_path: Path,
) -> None:
    server.required = {}
    server.expect("GET", FILE, Reply(b"rows"))
    path = drive.run(client.report_runs.download(run_with(FILE, name), tmp_path))
    assert path == tmp_path / saved


def test_the_name_in_the_response_goes_before_that_of_the_run(
    client: Any, drive: Driver, server: VendorServer, tmp_path: Path
) -> None:
    named = {"Content-Disposition": 'attachment; filename="final.xlsx"'}
    server.required = {}
    server.expect("GET", FILE, Reply(b"rows", headers=named))
    path = drive.run(client.report_runs.download(run_with(FILE, "answers.xlsx"), tmp_path))
    assert path == tmp_path / "final.xlsx"


def test_a_file_that_exists_is_not_replaced_unasked(
    client: Any, drive: Driver, server: VendorServer, tmp_path: Path
) -> None:
    target = tmp_path / "answers.xlsx"
    target.write_bytes(b"old")
    server.required = {}
    server.expect("GET", FILE, Reply(b"new"))
    with pytest.raises(DownloadError, match="overwrite=True"):
        drive.run(client.report_runs.download(run_with(FILE), target))
    assert target.read_bytes() == b"old"


@pytest.mark.parametrize("wrong", [641, "641"])
def test_a_download_by_id_says_that_the_run_is_needed(
    client: Any, drive: Driver, tmp_path: Path, wrong: Any
) -> None:
    with pytest.raises(InvalidArgumentError, match=r"pass the record whose result\.url is the add"):
        drive.run(client.report_runs.download(wrong, tmp_path))


@pytest.mark.parametrize(
    "run", [ReportRun(id=641, status="pending"), run_with(None), run_with("")], ids=repr
)
def test_a_report_without_a_file_cannot_be_downloaded(
    run: ReportRun, client: Any, drive: Driver, server: VendorServer, tmp_path: Path
) -> None:
    with pytest.raises(InvalidArgumentError, match=r"result\.url is empty"):
        drive.run(client.report_runs.download(run, tmp_path / "x"))
    assert server.received == []


@pytest.mark.parametrize("url", ["http://files.example/x", "ftp://files.example/x", "https://["])
def test_an_address_that_may_not_be_called_is_refused(
    url: str, client: Any, drive: Driver, server: VendorServer, tmp_path: Path
) -> None:
    with pytest.raises(InvalidArgumentError):
        drive.run(client.report_runs.download(run_with(url), tmp_path / "x"))
    assert list(tmp_path.iterdir()) == []
