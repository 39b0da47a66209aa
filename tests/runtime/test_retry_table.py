"""The retry policy as a table: what is sent again after which failure, over HTTP."""

from __future__ import annotations

import importlib
import inspect
import pkgutil

import pytest
from msgspec.structs import replace

from generator import runtime
from generator.runtime.errors import ClientError
from generator.runtime.operations import Operation
from generator.runtime.values import Call
from tests.support.driving import Driver, Open
from tests.support.each import each
from tests.support.loopback import (
    RESET,
    STALL,
    Loopback,
    Reply,
    cut,
    impatient,
    json_reply,
)

READS = ("GET", "HEAD", "PUT", "DELETE")
WRITES = ("POST", "PATCH")
PASSING: dict[str, Reply] = {
    "reset": RESET,
    "closed": Reply(silent=True, ending="closed"),
    "timeout": STALL,
    "408": json_reply({}, 408),
    "429": json_reply({}, 429),
    "500": json_reply({}, 500),
    "502": json_reply({}, 502),
    "503": json_reply({}, 503),
    "504": json_reply({}, 504),
    "500 with a time": json_reply({}, 500, retry_after="0"),
}
TIMED: dict[str, Reply] = {
    "429 with a time": json_reply({}, 429, retry_after="0"),
    "503 with a time": json_reply({}, 503, retry_after="1"),
    "503 with a date": json_reply({}, 503, retry_after="Mon, 01 Jan 2024 00:00:00 GMT"),
}
LASTING: dict[str, Reply] = {
    **{str(status): json_reply({}, status) for status in (400, 401, 403, 404, 409, 410, 422)},
    "503 for an hour": json_reply({}, 503, retry_after="3600"),
    "a redirect to nowhere": Reply(b"", 302, {"Location": "http://["}),
}


def attempts(
    method: str, failure: Reply, open_client: Open, server: Loopback, driver: Driver, **more: object
) -> int:
    """Return how often a call is sent that always fails so."""
    server.respond = lambda _: failure
    operation = replace(Operation[None](f"{method} /x"), **more)
    client = open_client(timeout=impatient(0.05) if failure is STALL else 10.0)
    with pytest.raises(ClientError) as caught:
        driver.run(client.execute(operation, Call()))
    told = getattr(caught.value, "attempts", 0)
    assert len(server.arrived(told)) == told
    assert {request.method for request in server.requests} == {method}
    return len(server.requests)


@each("failure", (PASSING | TIMED).values(), ids=(PASSING | TIMED).keys())
@each("method", READS)
def test_what_changes_nothing_twice_is_sent_three_times(
    method: str, failure: Reply, open_client: Open, server: Loopback, driver: Driver
) -> None:
    assert attempts(method, failure, open_client, server, driver) == 3


@each("failure", PASSING.values(), ids=PASSING.keys())
@each("method", WRITES)
def test_a_write_that_may_have_arrived_is_sent_once(
    method: str, failure: Reply, open_client: Open, server: Loopback, driver: Driver
) -> None:
    assert attempts(method, failure, open_client, server, driver) == 1


@each("failure", TIMED.values(), ids=TIMED.keys())
@each("method", WRITES)
def test_a_write_is_sent_again_if_the_vendor_says_when(
    method: str, failure: Reply, open_client: Open, server: Loopback, driver: Driver
) -> None:
    assert attempts(method, failure, open_client, server, driver) == 3


@each("failure", PASSING.values(), ids=PASSING.keys())
def test_a_write_that_the_spec_calls_safe_is_sent_three_times(
    failure: Reply, open_client: Open, server: Loopback, driver: Driver
) -> None:
    assert attempts("POST", failure, open_client, server, driver, retry_safe=True) == 3


@each("failure", PASSING.values(), ids=PASSING.keys())
@each("method", READS)
def test_what_the_spec_calls_unsafe_is_sent_once(
    method: str, failure: Reply, open_client: Open, server: Loopback, driver: Driver
) -> None:
    assert attempts(method, failure, open_client, server, driver, retry_safe=False) == 1


@each("failure", TIMED.values(), ids=TIMED.keys())
def test_what_the_spec_calls_unsafe_is_sent_again_if_the_vendor_says_when(
    failure: Reply, open_client: Open, server: Loopback, driver: Driver
) -> None:
    assert attempts("PUT", failure, open_client, server, driver, retry_safe=False) == 3


@pytest.mark.parametrize(("method", "sent"), [("PUT", 1), ("put", 1), ("GET", 3), ("DELETE", 3)])
def test_a_put_to_any_address_is_sent_once(
    method: str, sent: int, open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.respond = lambda _: json_reply({}, 500)
    with pytest.raises(ClientError):
        driver.run(open_client().request(method, "/x"))
    assert len(server.requests) == sent


@each("failure", LASTING.values(), ids=LASTING.keys())
@each("method", READS + WRITES)
def test_a_lasting_failure_is_sent_once(
    method: str, failure: Reply, open_client: Open, server: Loopback, driver: Driver
) -> None:
    assert attempts(method, failure, open_client, server, driver, retry_safe=True) == 1


@pytest.mark.parametrize("method", READS)
def test_a_status_that_the_spec_explains_is_sent_once(
    method: str, open_client: Open, server: Loopback, driver: Driver
) -> None:
    explained = {500: "NotFoundError"}
    failure = PASSING["500"]
    assert attempts(method, failure, open_client, server, driver, errors=explained) == 1


@pytest.mark.parametrize("method", ["GET", "PUT"])
def test_a_request_with_a_broken_response_is_sent_again(
    method: str, open_client: Open, server: Loopback, driver: Driver
) -> None:
    assert attempts(method, cut(b'{"id": 1}'), open_client, server, driver) == 3


@pytest.mark.parametrize("method", WRITES)
def test_a_write_with_a_broken_response_is_not_sent_again(
    method: str, open_client: Open, server: Loopback, driver: Driver
) -> None:
    assert attempts(method, cut(b'{"id": 1}'), open_client, server, driver) == 1


def test_no_class_of_the_runtime_has_a_finalizer() -> None:
    modules = [
        importlib.import_module(found.name)
        for found in pkgutil.walk_packages(runtime.__path__, f"{runtime.__name__}.")
    ]
    assert len(modules) > 20
    for module in modules:
        for _, cls in inspect.getmembers(module, inspect.isclass):
            assert not cls.__module__.startswith(runtime.__name__) or "__del__" not in vars(cls)
