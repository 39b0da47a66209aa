"""Resources: what their methods call, work in the background, files named in responses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

from generator.runtime import client as polling
from generator.runtime.aio.client import AsyncPages
from generator.runtime.client import Polling, Resource
from generator.runtime.errors import (
    BackgroundError,
    DownloadError,
    InvalidArgumentError,
    NotFoundError,
    WaitTimeoutError,
)
from generator.runtime.model import Record
from generator.runtime.operations import Operation
from generator.runtime.sync.client import SyncPages
from generator.runtime.values import omit
from tests.runtime.acme import CREATE, FILE, LIST, READ, REMOVE, Owner, Owners, owner, page
from tests.support.driving import Driver
from tests.support.loopback import Loopback, Reply, json_reply
from tests.support.pauses import replace_sleep

JOB = Operation[Any]("GET /jobs/{id}", dict[str, Any])
WORK = Polling(state="state", done=("done",), failed=("burnt",), ended="ended", reason="why")
ALL = Operation[Owners]("GET /owners/all", Owners, unwrap="data")
MARK = Operation[None]("POST /owners/{id}/mark")
NEEDS = Operation[Any]("GET /photo", require=(("userId",), ("email",)))
HOW: Any = {"overwrite": False, "on_progress": None, "options": None}

Done = Callable[[Any], Any]
"""Returns the result of a coroutine of a resource, as a method of the client would."""


class Shod(Owner):
    """The documented model with a field that the documentation lacks."""

    shoe: int | None = None


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
def owners(client: Any) -> Resource:
    """A resource of the client."""
    return Resource(client._engine)


@pytest.fixture
def done(client: Any, driver: Driver) -> Done:
    """What methods of the client do with the coroutines of a resource."""
    return lambda outcome: driver.run(client._done(outcome))


class TestCalling:
    def test_the_values_of_a_call_go_where_it_says(
        self, owners: Resource, server: Loopback, done: Done
    ) -> None:
        server.script(owner(3))
        sent = owners._call(
            CREATE,
            query={"dryRun": True},
            headers={"X-Key": "k"},
            body={"firstName": "Zoë", "email": None},
            result=Owner,
            options=None,
        )
        assert done(sent) == Owner(id=3)
        (request,) = server.requests
        assert (request.method, request.target) == ("POST", "/owners?dryRun=true")
        assert request.headers["x-key"] == "k"
        assert request.json() == {"firstName": "Zoë", "email": None}

    def test_the_values_of_the_path_fill_its_template(
        self, owners: Resource, server: Loopback, done: Done
    ) -> None:
        server.script(owner(3))
        done(owners._call(READ, path={"id": "a/b"}, query={"q": 1}, result=Owner, options=None))
        assert server.targets == ["/owners/a%2Fb?q=1"]

    @pytest.mark.parametrize(("value", "names"), [(omit, []), (None, ["name"]), ("x", ["name"])])
    def test_an_argument_that_is_left_out_is_not_sent(
        self, owners: Resource, server: Loopback, done: Done, value: Any, names: list[str]
    ) -> None:
        server.script(owner(3))
        sent = owners._call(
            CREATE,
            query={"q": omit},
            headers={"X-Key": omit},
            body={"name": value},
            result=Owner,
            options=None,
        )
        done(sent)
        (request,) = server.requests
        assert (request.target, list(request.json())) == ("/owners", names)
        assert "x-key" not in request.headers

    def test_a_body_may_be_a_list(self, owners: Resource, server: Loopback, done: Done) -> None:
        server.script(owner(3))
        done(owners._call(CREATE, body=[{"id": 1}, {"id": omit}], result=Owner, options=None))
        assert server.requests[0].json() == [{"id": 1}, {}]

    def test_the_result_is_of_the_requested_type(
        self, owners: Resource, server: Loopback, done: Done
    ) -> None:
        server.script(json_reply({"id": 3, "shoe": 44}))
        found = done(owners._call(READ, path={"id": 3}, result=Shod, options=None))
        assert found == Shod(id=3, shoe=44)

    def test_options_of_the_call_apply(
        self, owners: Resource, server: Loopback, done: Done
    ) -> None:
        server.script(json_reply({}, 500))
        options: Any = {"max_retries": 0, "headers": {"X-Once": "1"}, "query": {"q": 2}}
        with pytest.raises(Exception, match="returned 500"):
            done(owners._call(READ, path={"id": 3}, result=Owner, options=options))
        (request,) = server.requests
        assert (request.target, request.headers["x-once"]) == ("/owners/3?q=2", "1")

    @pytest.mark.parametrize(("result", "first"), [(Owner, Owner(id=1)), (Shod, Shod(id=1))])
    def test_a_list_in_one_response_has_records_of_the_requested_type(
        self, owners: Resource, server: Loopback, done: Done, result: Any, first: Any
    ) -> None:
        server.script(page(1, 2))
        found = done(owners._call_list(ALL, query={"q": 1}, result=result, options=None))
        assert (type(found), len(found), found[0]) == (list, 2, first)
        assert server.targets == ["/owners/all?q=1"]

    def test_an_operation_with_an_empty_response_is_sent(
        self, owners: Resource, server: Loopback, done: Done
    ) -> None:
        server.script(Reply(status=204), json_reply({"ok": True}))
        assert done(owners._send(REMOVE, path={"id": 1}, options=None)) is None
        assert done(owners._send(MARK, path={"id": 1}, body={"by": "me"}, options=None)) is None
        assert [(r.method, r.target) for r in server.requests] == [
            ("DELETE", "/owners/1"),
            ("POST", "/owners/1/mark"),
        ]
        assert server.requests[1].json() == {"by": "me"}

    def test_arguments_of_which_one_is_needed_are_checked_before_anything_is_sent(
        self, owners: Resource, server: Loopback, done: Done, tmp_path: Path
    ) -> None:
        needs: Any = NEEDS
        for sent in (
            owners._call(needs, result=Record, options=None),
            owners._call_list(needs, result=Record, options=None),
            owners._send(needs, query={"userId": omit}, options=None),
            owners._save(needs, to=tmp_path, **HOW),
            owners._wait(needs, WORK, timeout=1, result=Record, options=None),
        ):
            with pytest.raises(InvalidArgumentError, match="at least user_id or email"):
                done(sent)
        with pytest.raises(InvalidArgumentError, match="at least user_id or email"):
            owners._list(needs, result=Record, options=None)
        assert server.requests == []


class TestListing:
    def pages(self, client: Any, owners: Resource, **how: Any) -> Any:
        kind = AsyncPages if "Async" in type(client).__name__ else SyncPages
        given = {"result": Owner, "options": None, **how}
        return kind(owners._list(LIST, **given))

    def test_a_list_reads_its_pages(
        self, client: Any, owners: Resource, server: Loopback, driver: Driver
    ) -> None:
        server.script(page(1, more=True), page(2, more=False))
        pages = self.pages(client, owners, query={"q": "x"})
        assert driver.items(pages) == [Owner(id=1), Owner(id=2)]
        assert server.targets == ["/owners?q=x", "/owners?q=x&page=2"]

    def test_its_items_are_of_the_requested_type(
        self, client: Any, owners: Resource, server: Loopback, driver: Driver
    ) -> None:
        server.script(page(1, more=False))
        assert driver.items(self.pages(client, owners, result=Shod)) == [Shod(id=1)]

    def test_it_reads_as_many_pages_as_wanted_and_goes_on_from_there(
        self, client: Any, owners: Resource, server: Loopback, driver: Driver
    ) -> None:
        server.script(page(1, more=True), page(2, more=False))
        pages = self.pages(client, owners, max_pages=1)
        assert driver.items(pages) == [Owner(id=1)]
        again = self.pages(client, owners, resume=pages.resume_token)
        assert driver.items(again) == [Owner(id=2)]

    @pytest.mark.parametrize("how", [{"max_pages": -1}, {"max_pages": 1.5}, {"prefetch": -1}])
    def test_numbers_that_are_none_are_refused_when_it_is_made(
        self, client: Any, owners: Resource, how: Any
    ) -> None:
        with pytest.raises(InvalidArgumentError, match=f"^{next(iter(how))} must be a whole"):
            self.pages(client, owners, **how)


class TestSaving:
    def test_the_file_of_a_response_is_saved(
        self, owners: Resource, server: Loopback, done: Done, tmp_path: Path
    ) -> None:
        server.script(Reply(b"x"))
        saved = owners._save(FILE, path={"id": 1}, query={"size": 5}, to=tmp_path, **HOW)
        assert done(saved) == tmp_path / "photo"
        assert (tmp_path / "photo").read_bytes() == b"x"
        assert server.targets == ["/owners/1/photo?size=5"]

    def test_it_is_saved_as_the_caller_says(
        self, owners: Resource, server: Loopback, done: Done, tmp_path: Path
    ) -> None:
        server.respond = lambda _: Reply(b"xyz")
        (tmp_path / "photo").write_bytes(b"old")
        received: list[int] = []
        how = {**HOW, "on_progress": lambda count, total: received.append(count)}
        with pytest.raises(DownloadError):
            done(owners._save(FILE, path={"id": 1}, to=tmp_path, **how))
        done(owners._save(FILE, path={"id": 1}, to=tmp_path, **{**how, "overwrite": True}))
        assert (tmp_path / "photo").read_bytes() == b"xyz"
        assert received[-1] == 3


def test_a_resource_of_a_resource_has_the_same_client(owners: Resource, client: Any) -> None:
    inner = type(owners)(owners._engine)
    assert inner._engine is client._engine
    assert repr(inner) == f"<Resource of {client!r}>"


def waiting(seconds: float) -> dict[str, Any]:
    """The arguments of a method that waits."""
    return {
        "path": {"id": 1},
        "timeout": seconds,
        "result": dict[str, Any],
        "options": None,
    }


class TestWaiting:
    def test_it_polls_until_the_work_is_done_with_growing_pauses(
        self, owners: Resource, server: Loopback, done: Done, clock: Clock
    ) -> None:
        states = ["queued", "busy", "busy", "done"]
        server.script(*[json_reply({"state": state}) for state in states])
        value = done(owners._wait(JOB, WORK, **waiting(60)))
        assert value["state"] == "done"
        assert clock.pauses == [1.0, 1.5, 2.25]

    def test_the_result_is_of_the_requested_type(
        self, owners: Resource, server: Loopback, done: Done, clock: Clock
    ) -> None:
        server.script(json_reply({"state": "busy"}), json_reply({"state": "done", "more": 1}))
        found = done(owners._wait(JOB, WORK, **{**waiting(60), "result": Record}))
        assert (found.state, found.more) == ("done", 1)
        assert server.targets == ["/jobs/1", "/jobs/1"]

    def test_an_error_ends_the_wait(
        self, owners: Resource, server: Loopback, done: Done, clock: Clock
    ) -> None:
        server.script(json_reply({"state": "busy"}), json_reply({}, 404))
        with pytest.raises(NotFoundError):
            done(owners._wait(JOB, WORK, **waiting(60)))
        assert clock.pauses == [1.0]

    def test_work_that_failed_raises_with_its_reason(
        self, owners: Resource, server: Loopback, done: Done, clock: Clock
    ) -> None:
        server.script(json_reply({"state": "burnt", "why": "too hot"}))
        with pytest.raises(BackgroundError, match=r"^GET /jobs/{id}: ended as 'burnt': too hot$"):
            done(owners._wait(JOB, WORK, **waiting(60)))

    @pytest.mark.parametrize("more", [{}, {"ended": None}], ids=str)
    def test_a_state_that_is_not_documented_counts_as_running(
        self, more: dict[str, None], owners: Resource, server: Loopback, done: Done, clock: Clock
    ) -> None:
        server.script(json_reply({"state": "odd", **more}), json_reply({"state": "done"}))
        done(owners._wait(JOB, WORK, **waiting(60)))
        assert clock.pauses == [1.0]

    @pytest.mark.parametrize("state", ["done", "busy", "odd", None, 7, ["done"]], ids=str)
    def test_work_whose_end_is_null_is_running(
        self, state: Any, owners: Resource, server: Loopback, done: Done, clock: Clock
    ) -> None:
        server.script(
            json_reply({"state": state, "ended": None}), json_reply({"state": "done", "ended": 17})
        )
        assert done(owners._wait(JOB, WORK, **waiting(60)))["ended"] == 17
        assert clock.pauses == [1.0]

    def test_work_that_failed_raises_although_its_end_is_null(
        self, owners: Resource, server: Loopback, done: Done, clock: Clock
    ) -> None:
        server.script(json_reply({"state": "burnt", "ended": None, "why": "too hot"}))
        with pytest.raises(BackgroundError, match="ended as 'burnt': too hot"):
            done(owners._wait(JOB, WORK, **waiting(60)))

    @pytest.mark.parametrize("more", [{}, {"ended": 17}], ids=str)
    def test_work_is_done_if_its_end_is_set_or_not_told(
        self, more: dict[str, int], owners: Resource, server: Loopback, done: Done, clock: Clock
    ) -> None:
        server.script(json_reply({"state": "done", **more}))
        done(owners._wait(JOB, WORK, **waiting(60)))
        assert clock.pauses == []

    def test_work_that_ended_in_a_state_that_is_not_documented_raises(
        self, owners: Resource, server: Loopback, done: Done, clock: Clock
    ) -> None:
        server.script(json_reply({"state": "odd", "ended": 17}))
        with pytest.raises(BackgroundError, match=r"ended as 'odd'$"):
            done(owners._wait(JOB, WORK, **waiting(60)))

    def test_work_without_a_state_raises(
        self, owners: Resource, server: Loopback, done: Done, clock: Clock
    ) -> None:
        server.script(json_reply({}))
        with pytest.raises(BackgroundError, match=r"^GET /jobs/{id}: ended as None$"):
            done(owners._wait(JOB, WORK, **waiting(60)))

    def test_work_that_takes_too_long_is_polled_a_last_time_at_the_end(
        self, owners: Resource, server: Loopback, done: Done, clock: Clock
    ) -> None:
        server.respond = lambda request: json_reply({"state": "busy"})
        with pytest.raises(WaitTimeoutError, match="not done after 2 seconds"):
            done(owners._wait(JOB, WORK, **waiting(2)))
        assert clock.pauses == [1.0, 1.0]
        assert len(server.requests) == 3

    def test_pauses_grow_up_to_half_a_minute(self) -> None:
        pause = polling.FIRST_PAUSE
        for _ in range(50):
            pause = polling.pause_after(pause)
        assert pause == 30.0


class TestFilesInAnswers:
    def test_the_address_in_a_response_is_downloaded(
        self, owners: Resource, server: Loopback, done: Done, tmp_path: Path
    ) -> None:
        server.script(Reply(b"x", headers={"Content-Disposition": "inline; filename=a.png"}))
        source = {"photo": {"url": f"{server.url}/files/1"}}
        fetched = owners._fetch(source, "photo.url", to=tmp_path, **HOW)
        assert done(fetched) == tmp_path / "a.png"

    @pytest.mark.parametrize(
        ("name", "saved"),
        [
            ("a.png", "a.png"),
            ("../../a.png", "a.png"),
            (".a.png", "a.png"),
            ("..", "1"),
            ("", "1"),
            (None, "1"),
            (5, "1"),
        ],
    )
    def test_a_file_that_its_response_does_not_name_gets_the_name_in_the_record(
        self,
        name: Any,
        saved: str,
        owners: Resource,
        server: Loopback,
        done: Done,
        tmp_path: Path,
    ) -> None:
        server.script(Reply(b"x"))
        source = {"photo": {"url": f"{server.url}/files/1", "name": name}}
        fetched = owners._fetch(source, "photo.url", file_name="photo.name", to=tmp_path, **HOW)
        assert done(fetched) == tmp_path / saved

    @pytest.mark.parametrize("photo", [None, {}, {"url": None}, {"url": ""}, {"url": 5}])
    def test_without_an_address_there_is_nothing_to_download(
        self, owners: Resource, done: Done, tmp_path: Path, photo: Any
    ) -> None:
        with pytest.raises(InvalidArgumentError, match=r"photo\.url is empty"):
            done(owners._fetch({"photo": photo}, "photo.url", to=tmp_path, **HOW))
