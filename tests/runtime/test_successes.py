"""Responses with a status of success that are none: web pages, empty bodies, parts."""

from __future__ import annotations

import codecs
import gzip
import json
from typing import Any, ClassVar

import pytest
from msgspec.structs import replace

from generator.runtime.client import Polling, Resource
from generator.runtime.errors import APIStatusError, ResponseDecodeError
from generator.runtime.model import Model
from generator.runtime.operations import Operation
from tests.runtime.acme import CREATE, LIST, ONE, READ, REMOVE, SECRET, Owner, owner
from tests.support.driving import Driver, Open
from tests.support.each import each
from tests.support.loopback import Loopback, Reply, json_reply

PAGE = b"<!doctype html><title>Sign in</title>"
JSON = "application/json"
PROBLEM = "application/problem+json"
UNDESCRIBED = Operation[None]("GET /status")
EMPTY = replace(REMOVE, status=204)
SEARCH = Operation[Owner]("POST /owners/search", Owner, retry_safe=True)


class Named(Model):
    """The name of a person."""

    _spec_source: ClassVar[str] = "specs/acme/openapi.yaml#/components/schemas/Named"
    name: str | None = None
    nick: str | None = None


def sent_as(kind: str, body: bytes, status: int = 200) -> Reply:
    """Return a reply with a media type; empty for none."""
    return Reply(body, status, {"Content-Type": kind} if kind else {})


FOREIGN = {
    "a web page": sent_as("text/html; charset=utf-8", PAGE),
    "a web page without a media type": sent_as("", PAGE),
    "a web page called JSON": sent_as(JSON, PAGE),
    "a web page after a byte order mark": sent_as("text/html", codecs.BOM_UTF8 + PAGE),
    "a web page compressed": Reply(
        gzip.compress(PAGE), headers={"Content-Type": "text/html", "Content-Encoding": "gzip"}
    ),
    "a web page from a proxy": sent_as("text/html", PAGE, 203),
    "XHTML": sent_as("application/xhtml+xml", b"<html/>"),
    "XML": sent_as("application/xml", b"<ok/>"),
    "text": sent_as("text/plain", b"OK"),
    "an image": sent_as("image/png", b"\x89PNG\r\n"),
    "a description of an error": sent_as(PROBLEM, b'{"title": "Forbidden", "status": 403}'),
}


@each("strict", [False, True])
@each("operation", [REMOVE, EMPTY, UNDESCRIBED, CREATE, READ, LIST])
@each("reply", FOREIGN.values(), ids=FOREIGN.keys())
def test_what_no_api_sends_is_no_success(
    reply: Reply,
    operation: Operation[Any],
    strict: bool,
    open_client: Open,
    server: Loopback,
    driver: Driver,
) -> None:
    server.script(reply)
    with pytest.raises(ResponseDecodeError) as caught:
        driver.run(open_client(strict=strict).execute(operation, ONE))
    kind = reply.headers.get("Content-Type", "no content type")
    assert f"returned {reply.status} ({kind})" in str(caught.value)
    assert caught.value.status == reply.status


def test_html_is_no_success_where_no_body_is_described_even_if_it_is_json(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(sent_as("text/html", b"{}"))
    with pytest.raises(ResponseDecodeError, match="no such body is documented"):
        driver.run(client.execute(REMOVE, ONE))


def test_json_called_html_is_read_where_json_is_described_and_reported(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(sent_as("text/html", b'{"id": 7}'))
    assert driver.run(client.execute(READ, ONE)) == Owner(id=7)
    (drift,) = client.drifts()
    assert (drift.path, drift.kind, drift.got) == ("(body)", "type", "text/html")


def test_the_error_shows_the_first_200_characters(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(sent_as("text/html", "é".encode() * 300))
    with pytest.raises(ResponseDecodeError) as caught:
        driver.run(client.execute(REMOVE, ONE))
    assert str(caught.value).endswith(f": '{'é' * 200}'")


def test_the_error_shows_neither_credentials_nor_queries(
    client: Any, server: Loopback, driver: Driver
) -> None:
    body = b'<a href="https://login.example/?user=zoe&t=s3cret">Bearer s3cret-1</a>'
    server.script(sent_as("text/html", body))
    with pytest.raises(ResponseDecodeError) as caught:
        driver.run(client.execute(REMOVE, ONE))
    assert "login.example" in str(caught.value)
    assert "s3cret" not in str(caught.value)
    assert "zoe" not in str(caught.value)


@each("operation", [REMOVE, UNDESCRIBED])
@each(
    "reply",
    [
        Reply(),
        Reply(b" \r\n"),
        Reply(status=204),
        Reply(status=205),
        sent_as("text/html", b""),
        sent_as(JSON, b"{}"),
        sent_as("application/json; charset=utf-8", b'"done"'),
        sent_as("application/vnd.acme+json", b"[1]"),
        sent_as("text/plain", b"true"),
        sent_as("", codecs.BOM_UTF8 + b"{}"),
    ],
)
def test_no_body_and_any_json_are_a_success_where_nothing_is_described(
    reply: Reply, operation: Operation[Any], client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(reply)
    assert driver.run(client.execute(operation, ONE)) is None
    assert client.drifts() == []


def test_a_body_where_the_documentation_says_204_is_reported(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"id": 1}))
    assert driver.run(client.execute(EMPTY, ONE)) is None
    (drift,) = client.drifts()
    assert (drift.path, drift.kind, drift.expected, drift.got) == (
        "(body)",
        "shape",
        "nothing",
        "object",
    )


def test_a_strict_client_refuses_a_body_where_the_documentation_says_204(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"id": 1}))
    with pytest.raises(ResponseDecodeError, match="expected nothing, got object"):
        driver.run(open_client(strict=True).execute(EMPTY, ONE))


NOTHING = {
    "204": Reply(status=204),
    "205": Reply(status=205),
    "200": Reply(),
    "200 with its media type": sent_as(JSON, b""),
    "white space": sent_as(JSON, b"\r\n"),
    "a byte order mark": sent_as(JSON, codecs.BOM_UTF8),
}
WRITES = [
    CREATE,
    Operation[Owner]("PUT /owners/{id}", Owner),
    Operation[Owner]("PATCH /owners/{id}", Owner),
    Operation[Owner]("DELETE /owners/{id}", Owner),
    Operation[Owner]("GET /owners/{id}/confirm", Owner, retry_safe=False),
]


@each("reply", NOTHING.values(), ids=NOTHING.keys())
@each("operation", WRITES, ids=lambda operation: operation.route)
def test_a_write_without_the_documented_body_gives_none_and_a_drift(
    operation: Operation[Any], reply: Reply, open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(reply)
    client = open_client()
    assert driver.run(client.execute(operation, ONE)) is None
    (drift,) = client.drifts()
    assert (drift.path, drift.kind, drift.got) == ("(body)", "missing", "nothing")


@each("operation", WRITES, ids=lambda operation: operation.route)
def test_a_strict_client_refuses_a_write_without_the_documented_body(
    operation: Operation[Any], open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(Reply(status=204))
    with pytest.raises(ResponseDecodeError):
        driver.run(open_client(strict=True).execute(operation, ONE))


@each("reply", NOTHING.values(), ids=NOTHING.keys())
@each("operation", [READ, LIST, SEARCH], ids=lambda operation: operation.route)
def test_a_read_without_the_documented_body_raises(
    operation: Operation[Any], reply: Reply, client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(reply)
    with pytest.raises(ResponseDecodeError, match="has no body"):
        driver.run(client.execute(operation, ONE))


def test_waiting_for_work_without_a_state_raises(
    client: Any, server: Loopback, driver: Driver
) -> None:
    job = Operation[Any]("POST /jobs/{id}/check", dict[str, Any])
    polling = Polling(state="state", done=("done",), failed=("failed",))
    server.script(Reply(status=204))
    waiting = Resource(client._engine)._wait(
        job, polling, timeout=5, result=None, options=None, path={"id": 1}
    )
    with pytest.raises(ResponseDecodeError, match="has no body"):
        driver.run(client._done(waiting))


@each("operation", [READ, CREATE, REMOVE, LIST])
def test_a_part_that_was_not_requested_is_no_success(
    operation: Operation[Any], client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"id": 1}, 206))
    with pytest.raises(ResponseDecodeError, match="returned 206"):
        driver.run(client.execute(operation, ONE))


def test_a_part_that_was_requested_is_read(client: Any, server: Loopback, driver: Driver) -> None:
    server.script(json_reply({"id": 1}, 206))
    options = {"headers": {"Range": "bytes=0-8"}}
    assert driver.run(client.request("GET", "/x", options=options)) == {"id": 1}


@each("status", [300, 301, 302, 303, 304, 307, 308])
@each("operation", [READ, CREATE, REMOVE])
def test_a_redirect_to_nowhere_is_no_success(
    operation: Operation[Any], status: int, client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(Reply(status=status))
    with pytest.raises(APIStatusError) as caught:
        driver.run(client.execute(operation, ONE))
    assert caught.value.status == status


@pytest.mark.parametrize("status", [200, 201, 202, 203])
def test_json_with_another_status_of_success_is_read(
    status: int, client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"id": 3}, status))
    assert driver.run(client.execute(CREATE, ONE)) == Owner(id=3)


@pytest.mark.parametrize("kind", ["application/json; charset=utf-8", "text/json", "text/plain", ""])
def test_json_is_read_whatever_the_vendor_calls_it(
    kind: str, client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(sent_as(kind, codecs.BOM_UTF8 + b'{"id": 3}'))
    assert driver.run(client.execute(READ, ONE)) == Owner(id=3)


class TestRequest:
    @each("method", ["GET", "POST", "DELETE"])
    @each("result", [None, Owner])
    @each("reply", FOREIGN.values(), ids=FOREIGN.keys())
    def test_what_no_api_sends_is_no_success(
        self,
        reply: Reply,
        result: Any,
        method: str,
        client: Any,
        server: Loopback,
        driver: Driver,
    ) -> None:
        server.script(reply)
        with pytest.raises(ResponseDecodeError):
            driver.run(client.request(method, "/x", result=result))

    def test_a_read_without_the_body_of_the_wanted_type_raises(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(Reply(status=204))
        with pytest.raises(ResponseDecodeError, match="has no body"):
            driver.run(client.request("GET", "/x", result=Owner))

    def test_a_write_without_the_body_of_the_wanted_type_gives_none_and_a_drift(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(Reply(status=204))
        assert driver.run(client.request("POST", "/x", result=Owner)) is None
        assert [drift.kind for drift in client.drifts()] == ["missing"]

    @pytest.mark.parametrize("body", [b"", b" \n"])
    def test_a_response_without_a_body_is_none(
        self, body: bytes, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(Reply(body))
        assert driver.run(client.request("GET", "/x")) is None


class TestRaw:
    def test_a_web_page_is_no_raw_response_of_a_delete(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(sent_as("text/html", PAGE))
        with pytest.raises(ResponseDecodeError):
            driver.run(client.with_raw(client.execute, REMOVE, ONE))

    def test_an_empty_write_shows_its_status(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(Reply(status=204))
        raw = driver.run(client.with_raw(client.execute, CREATE, ONE))
        assert (raw.status, raw.body, raw.value) == (204, b"", None)


def test_a_web_page_is_sent_once(client: Any, server: Loopback, driver: Driver) -> None:
    server.script(sent_as("text/html", PAGE), owner())
    with pytest.raises(ResponseDecodeError) as caught:
        driver.run(client.execute(READ, ONE))
    assert (len(server.requests), caught.value.attempts) == (1, 1)


LOOSE_READ = Operation[Named]("GET /owners/{id}/name", Named)
LOOSE_WRITE = Operation[Named]("PATCH /owners/{id}/name", Named)


@pytest.mark.parametrize("operation", [LOOSE_READ, LOOSE_WRITE])
@pytest.mark.parametrize("body", [{}, {"error": "Rate limit exceeded"}], ids=repr)
def test_an_object_without_a_documented_field_is_reported(
    operation: Operation[Any], body: Any, open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply(body))
    client = open_client(drift_every=0)
    assert driver.run(client.execute(operation, ONE)) == Named()
    found = [(drift.path, drift.kind, drift.expected) for drift in client.drifts()]
    assert found == [("(body)", "missing", "Named")]


@pytest.mark.parametrize("operation", [LOOSE_READ, LOOSE_WRITE])
def test_an_object_without_a_documented_field_is_an_error_with_strict(
    operation: Operation[Any], open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"error": "Rate limit exceeded"}))
    with pytest.raises(ResponseDecodeError, match="expected Named"):
        driver.run(open_client(strict=True).execute(operation, ONE))


@pytest.mark.parametrize("envelope", [None, "data"])
def test_a_record_whose_fields_are_null_is_one(
    envelope: str | None, open_client: Open, server: Loopback, driver: Driver
) -> None:
    body = {"name": None}
    server.script(json_reply(body if envelope is None else {envelope: body}))
    client = open_client(strict=True)
    assert driver.run(client.execute(replace(LOOSE_READ, envelope=envelope), ONE)) == Named()


@pytest.mark.parametrize("strict", [False, True])
def test_null_is_no_record_that_was_read(
    strict: bool, open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply(None))
    with pytest.raises(ResponseDecodeError):
        driver.run(open_client(strict=strict).execute(READ, ONE))


def test_null_is_a_result_where_the_documentation_says_so(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply(None))
    operation = Operation[Any]("GET /owners/{id}", Owner | None)
    assert driver.run(open_client(strict=True).execute(operation, ONE)) is None


@pytest.mark.parametrize("kind", [PROBLEM, "text/html"])
def test_a_secret_in_a_body_that_is_no_success_is_cut_out_of_the_error(
    client: Any, server: Loopback, driver: Driver, kind: str
) -> None:
    server.script(sent_as(kind, json.dumps({"echo": f"you sent {SECRET}"}).encode()))
    with pytest.raises(ResponseDecodeError) as caught:
        driver.run(client.execute(REMOVE, ONE))
    assert "you sent <hidden>" in str(caught.value)
    assert SECRET not in str(caught.value)
