"""The stress run in its short form, and each of its faults once for every kind of call."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.clock import at_most
from tests.support.dialects import FIXED
from tests.support.driving import AsyncDriver, Driver, SyncDriver
from tests.support.fault_server import Faulty
from tests.support.faults import (
    ANSWER_FAULTS,
    FAULTS,
    REFUSALS,
    REQUEST_FAULTS,
    SLOW_FAULTS,
    STALLS,
    Fault,
)
from tests.support.loopback import impatient
from tests.support.stores import NO_PAGES
from tests.support.vendors import client_class, error_class

from .ledger import Ledger, Record
from .surfaces import SURFACES, Surface
from .traffic import FORKED_CALLS, run, short_waits
from .worker import ANNOUNCING, LATE

ARRIVES = 30.0
"""Seconds in which a request must have come to the server."""
RETRIED = {"408", "429", "500", "502", "503"}
GROUPS = {"refused": REFUSALS, "request": REQUEST_FAULTS, "answer": ANSWER_FAULTS}
_NUMBERS = itertools.count()
WITHOUT_LOSS = {"redirect: same", "redirect: foreign", "odd content type", "slow"}


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_many_callers_at_once_lose_and_double_nothing(mode: Any) -> None:
    report = run(mode, 600, seed=1, rate=0.15, width=2, timeout=0.5, forks=2)
    assert not report.violations, "\n".join(report.violations)
    assert report.calls.total() == 600 + 2 * FORKED_CALLS
    assert len(report.faults) > 20
    assert report.faults["fork"] == 2
    assert report.faults["second event loop"] == (1 if mode == "async" else 0)
    assert report.errors.total() > 10


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_the_run_draws_portals_and_drips(mode: Any) -> None:
    only = [fault.name for fault in FAULTS.values() if fault.portal or fault in SLOW_FAULTS]
    # With this seed, each of them is drawn for one of the first 41 requests.
    report = run(mode, 100, seed=7, rate=0.1, width=10, deadline=0.5, only=only)
    assert not report.violations, "\n".join(report.violations)
    assert all(report.faults[name] for name in only), report.faults


def test_a_run_without_faults_meets_no_errors() -> None:
    report = run("async", 400, seed=1, rate=0, forks=1, surfaces=SURFACES[4:])
    assert not report.violations, "\n".join(report.violations)
    assert report.errors.keys() <= {"(cancelled)", "PagingError"}


@pytest.fixture(scope="module")
def faulty() -> Iterator[Faulty]:
    """A server that misbehaves only when it is told to."""
    with short_waits(SURFACES), Faulty() as server:
        yield server


@pytest.fixture(params=["sync", "async"])
def drive(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """Drives a synchronous, then an asynchronous client."""
    if request.param == "sync":
        yield SyncDriver()
        return
    with asyncio.Runner() as runner:
        yield AsyncDriver(runner)


class Script:
    """A client whose next calls meet the faults that are named."""

    def __init__(self, surface: Surface, drive: Driver, server: Faulty) -> None:
        self.surface, self.drive, self.server = surface, drive, server
        self.client = surface.open(drive.mode, server.origin, timeout=10)
        name = client_class(surface.vendor, "sync").__name__
        self.error: type[Exception] = error_class(surface.vendor, f"{name}Error")

    def options(self, *faults: str, **more: Any) -> dict[str, Any]:
        """Return options whose call meets these faults, one at each attempt."""
        call = f"{self.drive.mode}-{next(_NUMBERS)}"
        return {"headers": {"X-Faults": ";".join(faults), "X-Call": call}, **more}

    def attempt(self, kind: str, *arguments: Any, faults: tuple[str, ...] = (), **more: Any) -> Any:
        """Make a call with these options more; give its result, or its error."""
        call, stalls = getattr(self.surface, kind), STALLS.intersection(faults)
        options = {"timeout": impatient(0.1)} if stalls else {}
        before = self._stalled() if stalls else 0
        try:
            options = self.options(*faults, **options, **more)
            return self.drive.run(call(self.client, *arguments, options))
        except self.error as error:
            return error
        finally:
            arriving = time.monotonic() + ARRIVES
            while stalls and self._stalled() == before:  # the request may still be on its way
                assert time.monotonic() < arriving
                time.sleep(0.005)

    def _stalled(self) -> int:
        """Return how many requests the server has left without a response."""
        faults = self.server.truth()["faults"]
        return sum(faults.get(name, 0) for name in STALLS)

    def truth(self) -> dict[str, Any]:
        """Return what the vendor really did."""
        found: dict[str, Any] = self.server.truth()["stores"][self.surface.vendor]
        return found


@pytest.fixture(params=SURFACES[:4], ids=lambda surface: surface.vendor)
def script(request: pytest.FixtureRequest, drive: Driver, faulty: Faulty) -> Iterator[Script]:
    """Every vendor whose records can be written."""
    made = Script(request.param, drive, faulty)
    yield made
    drive.close(made.client)


@pytest.mark.parametrize("faults", GROUPS.values(), ids=GROUPS.keys())
def test_a_read_that_meets_a_fault_returns_the_record_or_an_error(
    script: Script, faults: list[Fault]
) -> None:
    for fault in faults:
        found = script.attempt("retrieve", 3, faults=(fault.name,))
        if isinstance(found, script.error):
            absurd = fault.name.endswith(("86400", "1e99"))
            assert absurd or fault.name.split()[0] not in RETRIED, fault
            assert fault.name not in WITHOUT_LOSS, fault
        else:
            assert script.surface.read(found) == (3, "fixed-3"), fault


@pytest.mark.parametrize("faults", GROUPS.values(), ids=GROUPS.keys())
def test_a_creation_that_meets_a_fault_is_done_at_most_once(
    script: Script, faults: list[Fault]
) -> None:
    for fault in faults:
        text = f"{script.drive.mode}-{fault.name}"
        found = script.attempt("create", text, faults=(fault.name,))
        times = script.truth()["created"].get(text, 0)
        if isinstance(found, script.error):
            assert times == int(fault.done), fault
        else:
            assert (times, script.surface.read(found)[1]) == (1, text), fault


def test_a_creation_is_done_once_after_the_vendor_said_when_to_come_back(script: Script) -> None:
    for fault in ("429 after 0", "429 after date", "503 after 1", "503 after -5"):
        text = f"{script.drive.mode}-again-{fault}"
        found = script.attempt("create", text, faults=(fault, fault))
        assert script.surface.read(found)[1] == text
        assert script.truth()["created"][text] == 1


@pytest.mark.parametrize("portal", ["portal", "HTML"])
def test_no_call_succeeds_that_meets_a_portal(script: Script, portal: str) -> None:
    text = f"{script.drive.mode}-before-{portal}"
    number, _ = script.surface.read(script.attempt("create", text))
    for kind, arguments in (
        ("retrieve", (number,)),
        ("create", (f"{text}-again",)),
        ("update", (number, f"{text}-changed")),
        ("delete", (number,)),
    ):
        found = script.attempt(kind, *arguments, faults=(portal,))
        assert isinstance(found, script.error), kind
    assert script.truth()["deleted"].get(str(number), 0) == int(FAULTS[portal].done)


def test_a_call_ends_at_its_deadline_while_the_response_drips(script: Script) -> None:
    for fault in SLOW_FAULTS:
        with at_most(0.2 + LATE):
            found = script.attempt("retrieve", 3, faults=(fault.name,), deadline=0.2)
        assert isinstance(found, script.error), fault


@pytest.mark.parametrize("odd", ["", "grow", "empty", "repeat", "foreign", *NO_PAGES])
def test_a_list_under_faults_yields_every_item_once_and_in_order(script: Script, odd: str) -> None:
    options = script.options("503", "", "truncated", "", "reset")
    options["query"] = {"odd": odd} if odd else {}
    listing = script.surface.listing(script.client, {"options": options})
    if odd in ("repeat", "foreign") and script.surface.vendor == "betterworks":
        with pytest.raises(script.error, match=r"the same page twice|next link leaves"):
            script.drive.items(listing)
        return
    if odd in NO_PAGES or (odd == "empty" and script.surface.vendor in ANNOUNCING):
        with pytest.raises(script.error, match=r"no list at|the page is empty") as caught:
            script.drive.items(listing)
        assert getattr(caught.value, "page", 0) >= 3
        assert getattr(caught.value, "resume", None) is not None
        return
    numbers = [script.surface.read(item)[0] for item in script.drive.items(listing)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= FIXED or odd == "empty"


def test_no_credentials_came_to_another_origin(script: Script, faulty: Faulty) -> None:
    script.attempt("retrieve", 3, faults=("redirect: foreign",))
    truth = faulty.truth()
    assert truth["faults"]["redirect: foreign"] > 0
    assert truth["leaks"] == []
    assert truth["crashes"] == []


def test_the_ledger_finds_what_is_lost_or_doubled() -> None:
    ledger = Ledger(
        idempotent_updates=False,
        created={"lost": "done", "doubled": "failed", "unsent": "unsent", "fine": "done"},
        succeeded={"call-1", "call-2"},
        records=[Record(7, {"fine"}), Record(8, {"x"})],
        calls=Counter(),
    )
    truth = {
        "created": {"doubled": 2, "unsent": 1, "fine": 1, "stray": 1},
        "updated": {},
        "deleted": {},
        "values": {"7": "other"},
        "portals": ["call-2", "call-3"],
    }
    found = " / ".join(ledger.check(truth))
    for what in ("lost: create lost", "doubled: create doubled", "unsent is said not", "stray was"):
        assert what in found
    assert "record 7 holds 'other'" in found
    assert "record 8 is gone" in found
    assert "call-2 succeeded, although it met a portal" in found
    assert "fine" not in found


def test_a_download_under_faults_leaves_a_whole_file_or_none(
    drive: Driver, faulty: Faulty, tmp_path: Path
) -> None:
    script = Script(SURFACES[4], drive, faulty)
    for number, fault in enumerate(ANSWER_FAULTS, 1):
        target = tmp_path / "file"
        found = script.attempt("download", number, target, faults=(fault.name,))
        assert isinstance(found, script.error) or len(target.read_bytes()) == 20_000
        target.unlink(missing_ok=True)
        assert list(tmp_path.iterdir()) == []
    drive.close(script.client)
