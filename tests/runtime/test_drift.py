"""Differences as data: counted, told once, reported."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest
from msgspec.structs import replace

from generator.runtime.drift import Drift, DriftLog
from generator.runtime.errors import ResponseDecodeError
from tests.runtime.acme import ONE, READ, kinds
from tests.support.driving import Driver, Open
from tests.support.loopback import Loopback, json_reply

LOGGER = logging.getLogger("acme_client")
AGE = Drift("GET /pets/{id}", "age", "type", "int", "str", "Pet", "age")
BODY = Drift("GET /pets/{id}", "(body)", "shape", "Pet", "list")


def test_a_drift_is_reported_once_and_counted_always() -> None:
    told: list[Drift] = []
    log = DriftLog(LOGGER, told.append)
    for drift in (AGE, BODY, AGE, AGE):
        log.add(drift)
    assert told == [AGE, BODY]
    assert [(drift.path, drift.count) for drift in log.drifts()] == [("age", 3), ("(body)", 1)]


def test_a_drift_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    log = DriftLog(LOGGER, None)
    log.add(AGE)
    log.add(AGE)
    assert [record.getMessage() for record in caplog.records] == [
        "GET /pets/{id}: age differs from its documentation (type): expected int, got str"
    ]


def test_the_report_has_one_json_line_for_each_drift() -> None:
    log = DriftLog(LOGGER, None)
    log.add(AGE)
    log.add(BODY)
    log.add(AGE)
    first, second = map(json.loads, log.report("specs/acme/openapi.yaml").splitlines())
    assert first == {
        "spec": "specs/acme/openapi.yaml",
        "pointer": "#/components/schemas/Pet/properties/age",
        "operation": "GET /pets/{id}",
        "path": "age",
        "kind": "type",
        "expected": "int",
        "got": "str",
        "model": "Pet",
        "field": "age",
        "count": 2,
    }
    assert (second["pointer"], second["count"]) == (None, 1)


def test_the_report_without_drifts_is_empty() -> None:
    assert DriftLog(LOGGER, None).report("x") == ""


def test_a_pointer_is_escaped() -> None:
    log = DriftLog(LOGGER, None)
    log.add(Drift("op", "a/b~c", "missing", "int", "nothing", "Pet", "a/b~c"))
    assert json.loads(log.report("x"))["pointer"].endswith("/properties/a~1b~0c")


def test_a_report_with_line_breaks_in_a_key_keeps_one_line() -> None:
    log = DriftLog(LOGGER, None)
    log.add(Drift("op", "a\nb", "undocumented_field", "nothing", "int", "Pet", "a\nb"))
    assert len(log.report("x").splitlines()) == 1


def many(log: DriftLog, count: int) -> None:
    for number in range(count):
        log.add(replace(AGE, path=f"field{number}"))


def test_at_most_a_thousand_distinct_drifts_are_kept_and_the_others_counted(
    caplog: pytest.LogCaptureFixture,
) -> None:
    told: list[Drift] = []
    log = DriftLog(LOGGER, told.append)
    many(log, 1300)
    many(log, 10)
    found = log.drifts()
    assert (len(found), found.more, len(told)) == (1000, 300, 1000)
    assert [drift.count for drift in found[:11]] == [2] * 10 + [1]
    assert repr(found).endswith(" and 300 more")
    assert len(caplog.records) == 1001
    assert "further ones are only counted" in caplog.records[-1].getMessage()


def test_the_report_counts_the_drifts_that_were_not_kept() -> None:
    log = DriftLog(LOGGER, None)
    many(log, 1000)
    assert len(log.report("x").splitlines()) == 1000
    many(log, 1005)
    *_, last = map(json.loads, log.report("x").splitlines())
    assert (last["kind"], last["count"]) == ("more", 5)


def test_a_long_text_of_a_drift_is_cut_off() -> None:
    log = DriftLog(LOGGER, None)
    name = "n" * 1_000_000
    log.add(replace(AGE, path=name, field=name, got=name))
    (drift,) = log.drifts()
    assert {len(drift.path), len(drift.field or ""), len(drift.got)} == {501}


def test_a_client_that_requests_many_paths_does_not_grow_without_limit(
    client: Any, server: Loopback, driver: Driver
) -> None:
    client._engine._calls.update({f"GET /{number}": 1 for number in range(1000)})
    read(driver, client, server, {"id": 1})
    assert len(client._engine._calls) == 1000


def read(driver: Driver, client: Any, server: Loopback, *bodies: Any) -> list[Any]:
    server.script(*[json_reply(body) for body in bodies])
    return [driver.run(client.execute(READ, ONE)) for _ in bodies]


def test_a_client_collects_the_drifts_of_its_responses(
    client: Any, server: Loopback, driver: Driver
) -> None:
    owners = read(driver, client, server, {"id": "x"}, {"id": "y"})
    assert [owner.id for owner in owners] == ["x", "y"]
    assert kinds(client.drifts()) == [("type", "id")]
    assert client.drifts()[0].count == 2
    row = json.loads(client.drift_report())
    assert (row["spec"], row["operation"]) == ("specs/acme/openapi.yaml", "GET /owners/{id}")


def test_on_drift_is_called_once_for_every_distinct_drift(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    told: list[Drift] = []
    client = open_client(on_drift=told.append)
    read(driver, client, server, {"id": "x"}, {"id": "y"}, {"id": 1, "best": 5})
    assert kinds(told) == [("type", "id"), ("shape", "best")]


@pytest.mark.parametrize(
    ("every", "seen"),
    [(0, []), (1, ["a", "b", "c", "d", "e"]), (2, ["a", "c", "e"]), (3, ["a", "d"]), (100, ["a"])],
)
def test_the_first_response_and_then_one_in_so_many_is_compared_key_by_key(
    open_client: Open, server: Loopback, driver: Driver, every: int, seen: list[str]
) -> None:
    client = open_client(drift_every=every)
    read(driver, client, server, *[{"id": 1, key: None} for key in "abcde"])
    assert kinds(client.drifts()) == [("undocumented_field", key) for key in seen]


def test_a_strict_client_raises_with_the_path_of_the_misfit(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    client = open_client(strict=True)
    with pytest.raises(ResponseDecodeError, match=r"\$\.best\.name") as caught:
        read(driver, client, server, {"id": 1, "best": {"name": 5}})
    assert str(caught.value).startswith("GET /owners/{id} returned 200 (application/json), ")
    assert "5" not in str(caught.value)


def test_a_strict_client_still_takes_fields_that_no_model_knows(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    client = open_client(strict=True)
    assert read(driver, client, server, {"id": 1, "shoe": 44})[0].id == 1
    assert kinds(client.drifts()) == [("undocumented_field", "shoe")]
