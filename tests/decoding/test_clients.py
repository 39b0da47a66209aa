"""Clients that decode answers which differ, over HTTP: reports, threads, size, raw responses."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest
from better_impact_client import ResponseDecodeError

from tests.support.driving import Driver, Open
from tests.support.token_servers import all_at_once
from tests.support.vendor_server import Received, Reply, VendorServer

USER = "/v1/enterprise/users/4711"
TEN_MB = 10_000_000


def page(*users: dict[str, Any]) -> dict[str, Any]:
    header = {"page_number": 0, "page_size": 250, "page_count": 1, "total_item_count": len(users)}
    return {"header": header, "users": list(users)}


def large_page(odd: dict[str, Any]) -> dict[str, Any]:
    """Return a page of more than 10 MB that ends with an odd user."""
    user = {"user_id": 1, "first_name": "Zoë", "notes_of_nobody": "n" * 100, "city": "c" * 880}
    return page(*[user] * (TEN_MB // 1000), odd)


def counts(client: Any) -> dict[tuple[str, str], int]:
    return {(drift.kind, drift.path): drift.count for drift in client.drifts()}


def respond_with(server: VendorServer, body: Any) -> None:
    reply = Reply.json(body)
    server.respond = lambda request: reply


class TestCallsAtOnce:
    CALLS = 32
    BODY = page({"user_id": "x"}, {"user_id": 2, "birthday": "soon"}, {"user_id": "y"})

    @pytest.fixture
    def told(self) -> list[Any]:
        return []

    @pytest.fixture
    def client(self, opened: Open, drive: Driver, server: VendorServer, told: list[Any]) -> Any:
        """A client that has read pages that differ, many at once."""
        respond_with(server, self.BODY)
        client = opened(on_drift=told.append)
        listing = client.enterprise.users.list
        all_at_once(drive, [lambda: listing().page()] * self.CALLS)
        return client

    def test_every_difference_is_counted(self, client: Any) -> None:
        assert counts(client) == {
            ("type", "users[].user_id"): 2 * self.CALLS,
            ("type", "users[].birthday"): self.CALLS,
        }

    def test_every_distinct_difference_is_reported_once(self, client: Any, told: list[Any]) -> None:
        assert sorted(drift.path for drift in told) == ["users[].birthday", "users[].user_id"]

    def test_every_distinct_difference_is_logged_once(
        self, client: Any, caplog: pytest.LogCaptureFixture
    ) -> None:
        records = [r for r in caplog.get_records("setup") if r.levelno == logging.WARNING]
        assert len(records) == len(client.drifts()) == 2

    def test_the_report_has_the_counts(self, client: Any) -> None:
        rows = [json.loads(line) for line in client.drift_report().splitlines()]
        assert sorted(row["count"] for row in rows) == [self.CALLS, 2 * self.CALLS]


class TestLargePages:
    def test_ten_megabytes_are_decoded_strictly(
        self, opened: Open, drive: Driver, server: VendorServer
    ) -> None:
        body = large_page({"user_id": 7})
        respond_with(server, body)
        answer = drive.run(opened(strict=True).enterprise.users.list().page())
        assert len(answer.response.body) > TEN_MB
        assert (len(answer), answer.items[-1].user_id) == (len(body["users"]), 7)

    def test_ten_megabytes_with_one_odd_value_are_decoded(
        self, opened: Open, drive: Driver, server: VendorServer
    ) -> None:
        body = large_page({"user_id": "odd"})
        respond_with(server, body)
        client = opened()
        answer = drive.run(client.enterprise.users.list().page())
        assert (len(answer), answer.items[-1].user_id) == (len(body["users"]), "odd")
        assert answer.items[-2].first_name == "Zoë"
        assert counts(client) == {
            ("type", "users[].user_id"): 1,
            ("undocumented_field", "users[].notes_of_nobody"): len(body["users"]) - 1,
        }

    def test_ten_megabytes_with_one_odd_value_raise_in_strict_mode(
        self, opened: Open, drive: Driver, server: VendorServer
    ) -> None:
        body = large_page({"user_id": "odd"})
        respond_with(server, body)
        with pytest.raises(ResponseDecodeError, match=rf"users\[{len(body['users']) - 1}\]"):
            drive.run(opened(strict=True).enterprise.users.list().page())


@pytest.mark.parametrize(
    ("every", "seen"), [(0, []), (1, [1, 2, 3, 4, 5, 6, 7]), (3, [1, 4, 7])], ids=str
)
def test_one_page_in_so_many_is_compared_key_by_key(
    opened: Open, drive: Driver, server: VendorServer, every: int, seen: list[int]
) -> None:
    numbers = iter(range(1, 8))

    def respond(request: Received) -> Reply:
        return Reply.json(page({"user_id": 1, f"new_{next(numbers)}": 1}))

    server.respond = respond
    client = opened(drift_every=every)
    for _ in range(7):
        drive.run(client.enterprise.users.list().page())
    assert counts(client) == {("undocumented_field", f"users[].new_{n}"): 1 for n in seen}


def test_each_operation_has_its_own_first_response(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    client = opened(drift_every=100)
    for body, call in (
        (page({"new": 1}), lambda: client.enterprise.users.list().page()),
        ({"new": 1}, lambda: client.enterprise.users.retrieve(4711)),
    ):
        respond_with(server, body)
        drive.run(call())
    assert sorted(counts(client)) == [
        ("missing", "(body)"),  # the record has none of the documented fields
        ("undocumented_field", "new"),
        ("undocumented_field", "users[].new"),
    ]


def test_a_misfit_is_reported_whether_or_not_keys_are_compared(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    respond_with(server, page({"user_id": "x", "new": 1}))
    client = opened(drift_every=0)
    drive.run(client.enterprise.users.list().page())
    assert counts(client) == {("type", "users[].user_id"): 1}


class TestRaw:
    BODY = {"user_id": "odd", "new": [1], "birthday": "1999-12-31"}

    @pytest.fixture
    def raw(self, opened: Open, drive: Driver, server: VendorServer) -> Any:
        """A response that differs, beside its value."""
        server.expect("GET", USER, Reply.json(self.BODY, X_Served_By="a7"))
        client = opened()
        return drive.run(client.with_raw(client.enterprise.users.retrieve, 4711))

    def test_status_and_headers_are_those_of_the_response(self, raw: Any) -> None:
        assert (raw.status, raw.headers["x-served-by"]) == (200, "a7")

    def test_the_body_is_what_was_sent(self, raw: Any) -> None:
        assert raw.body == json.dumps(self.BODY).encode()

    def test_the_json_has_what_no_model_knows(self, raw: Any) -> None:
        assert raw.json() == self.BODY

    def test_the_value_is_the_decoded_response(self, raw: Any) -> None:
        assert (type(raw.value).__name__, raw.value.user_id) == ("User", "odd")

    def test_a_page_has_the_json_of_the_response(
        self, opened: Open, drive: Driver, server: VendorServer
    ) -> None:
        respond_with(server, page(self.BODY))
        answer = drive.run(opened().enterprise.users.list().page())
        assert answer.raw() == page(self.BODY)
