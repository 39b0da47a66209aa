"""Resources: methods of a client, work in the background, files named in answers."""

from __future__ import annotations

import pickle
import sys
import types
from pathlib import Path
from typing import Any

import attrs
import pytest

from generator.runtime import polling
from generator.runtime.errors import (
    BackgroundError,
    ConfigurationError,
    InvalidArgumentError,
    WaitTimeoutError,
)
from generator.runtime.methods import resource
from generator.runtime.operations import Operation
from generator.runtime.polling import Polling, WaitingResource
from generator.runtime.resources import AsyncResource, SyncResource
from generator.runtime.saving import SavingResource
from tests.runtime.acme import FILE, LIST, READ, Owner, owner, page
from tests.support.driving import Driver
from tests.support.loopback import Loopback, Reply, answer
from tests.support.pauses import replace_sleep

JOB = Operation[Any]("GET /jobs/{id}", dict[str, Any])
WORK = Polling(state="state", running=("queued", "busy"), done=("done",), reason="why")


class SyncOwners(WaitingResource, SavingResource, SyncResource):
    """A resource that does all that resources can."""


class AsyncOwners(WaitingResource, SavingResource, AsyncResource):
    """The same for an asynchronous client."""


@attrs.define
class Clock:
    """Time that passes only in pauses."""

    now: float = 0.0
    pauses: list[float] = attrs.field(factory=list[float])

    def monotonic(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock of the waits for work in the background."""
    clock = Clock()
    monkeypatch.setattr(polling, "time", clock)
    replace_sleep(monkeypatch, clock.wait)
    return clock


@pytest.fixture
def owners(client: Any) -> Any:
    """A resource of the client."""
    return AsyncOwners(client) if "Async" in type(client).__name__ else SyncOwners(client)


def test_a_resource_calls_through_its_client(owners: Any, server: Loopback, driver: Driver) -> None:
    server.script(owner(3))
    assert driver.run(owners._call(READ, {"id": 3, "q": 1, "options": None})) == Owner(id=3)
    assert server.targets == ["/owners/3?q=1"]


def test_a_resource_lists_through_its_client(owners: Any, server: Loopback, driver: Driver) -> None:
    server.script(page(1, more=True), page(2, more=False))
    assert [each.id for each in driver.items(owners._pages(LIST, {"paging": {}}))] == [1, 2]


def test_a_resource_saves_through_its_client(
    owners: Any, server: Loopback, driver: Driver, tmp_path: Path
) -> None:
    server.script(Reply(b"x"))
    how = {"to": tmp_path, "overwrite": False, "on_progress": None, "options": None}
    saved = owners._save(FILE, {"id": 1, **how})
    assert driver.run(saved) == tmp_path / "photo"


def test_a_pickled_resource_can_be_printed_and_says_what_it_lacks(
    client: Any, driver: Driver
) -> None:
    kind = SyncResource if driver.mode == "sync" else AsyncResource
    taken = pickle.loads(pickle.dumps(kind(client)))
    assert repr(taken) == f"<{kind.__name__} of (not opened)>"
    with pytest.raises(ConfigurationError, match="make a new one"):
        driver.run(taken._call(READ, {"id": 3, "options": None}))


def test_a_resource_of_a_resource_has_the_same_client(owners: Any, client: Any) -> None:
    inner = type(owners)(owners)
    assert inner._engine is client._engine
    assert repr(inner) == f"<{type(owners).__name__} of {client!r}>"


def waiting(seconds: float) -> dict[str, Any]:
    """The arguments of a method that waits."""
    return {"id": 1, "timeout": seconds, "options": None}


class TestWaiting:
    def test_it_asks_until_the_work_is_done_with_growing_pauses(
        self, owners: Any, server: Loopback, driver: Driver, clock: Clock
    ) -> None:
        states = ["queued", "busy", "busy", "done"]
        server.script(*[answer({"state": state}) for state in states])
        value = driver.run(owners._wait(JOB, waiting(60), WORK))
        assert value["state"] == "done"
        assert clock.pauses == [1.0, 1.5, 2.25]

    def test_work_that_failed_raises_with_its_reason(
        self, owners: Any, server: Loopback, driver: Driver, clock: Clock
    ) -> None:
        server.script(answer({"state": "burnt", "why": "too hot"}))
        with pytest.raises(BackgroundError, match=r"^GET /jobs/{id}: ended as 'burnt': too hot$"):
            driver.run(owners._wait(JOB, waiting(60), WORK))

    def test_work_without_a_state_raises(
        self, owners: Any, server: Loopback, driver: Driver, clock: Clock
    ) -> None:
        server.script(answer({}))
        with pytest.raises(BackgroundError, match=r"^GET /jobs/{id}: ended as None$"):
            driver.run(owners._wait(JOB, waiting(60), WORK))

    def test_work_that_takes_too_long_is_asked_for_a_last_time_at_the_end(
        self, owners: Any, server: Loopback, driver: Driver, clock: Clock
    ) -> None:
        server.respond = lambda request: answer({"state": "busy"})
        with pytest.raises(WaitTimeoutError, match="not done after 2 seconds"):
            driver.run(owners._wait(JOB, waiting(2), WORK))
        assert clock.pauses == [1.0, 1.0]
        assert len(server.requests) == 3

    def test_pauses_grow_up_to_half_a_minute(self) -> None:
        pause = polling.FIRST_PAUSE
        for _ in range(50):
            pause = polling.pause_after(pause)
        assert pause == 30.0


class TestFilesInAnswers:
    def fetch(self, owners: Any, source: Any, to: Path) -> Any:
        how = {"to": to, "overwrite": False, "on_progress": None, "options": None}
        return owners._fetch(source, "photo.url", how)

    def test_the_address_in_an_answer_is_downloaded(
        self, owners: Any, server: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        server.script(Reply(b"x", headers={"Content-Disposition": "inline; filename=a.png"}))
        source = {"photo": {"url": f"{server.url}/files/1"}}
        assert driver.run(self.fetch(owners, source, tmp_path)) == tmp_path / "a.png"

    @pytest.mark.parametrize("photo", [None, {}, {"url": None}, {"url": ""}, {"url": 5}])
    def test_without_an_address_there_is_nothing_to_download(
        self, owners: Any, driver: Driver, tmp_path: Path, photo: Any
    ) -> None:
        with pytest.raises(InvalidArgumentError, match=r"photo\.url is empty"):
            driver.run(self.fetch(owners, {"photo": photo}, tmp_path))


def test_a_declared_resource_is_made_when_first_used_and_kept(
    client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Any] = []

    class Pets:
        def __init__(self, holder: Any) -> None:
            made.append(holder)

    module = types.ModuleType("made_up_pets")
    vars(module)["Pets"] = Pets

    class Holder:
        __annotations__ = {"pets": "Pets"}
        pets = resource("made_up_pets")

    holder = Holder()
    monkeypatch.setitem(sys.modules, "made_up_pets", module)
    assert made == []
    assert holder.pets is holder.pets
    assert made == [holder]
