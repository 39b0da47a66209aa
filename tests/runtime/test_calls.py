"""Calls over HTTP: what is sent, and what comes back."""

from __future__ import annotations

import json
import platform
from pathlib import Path
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from generator.runtime.errors import (
    APIStatusError,
    ConfigurationError,
    InternalServerError,
    InvalidArgumentError,
    NotFoundError,
    RateLimitError,
    ResponseDecodeError,
    UnauthorizedError,
)
from generator.runtime.operations import Operation
from generator.runtime.values import Call
from tests.runtime.acme import CREATE, ONE, READ, REMOVE, SECRET, Envelope, Owner, Pet, owner
from tests.support.driving import Driver, Open
from tests.support.loopback import Loopback, Reply, json_reply, zipped


def test_an_operation_is_sent_and_its_response_decoded(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(owner(7))
    call = Call(path={"id": "a/b c"}, query={"q": "x,y&z", "list": ["1", "2"]})
    assert driver.run(client.execute(READ, call)) == Owner(id=7)
    (sent,) = server.requests
    assert sent.method == "GET"
    assert sent.target == "/owners/a%2Fb%20c?q=x%2Cy%26z&list=1&list=2"
    assert sent.body == b""
    assert sent.headers["authorization"] == f"Bearer {SECRET}"
    assert sent.headers["accept"] == "application/json"
    assert sent.headers["user-agent"] == (
        f"acme-client/1.2.3 python/{platform.python_version()} {httpx.__name__}/{httpx.__version__}"
    )


@pytest.mark.parametrize("name", ["Authorization", "authorization"])
def test_an_authorization_of_one_call_replaces_the_credentials(
    client: Any, server: Loopback, driver: Driver, name: str
) -> None:
    server.script(owner(), owner())
    driver.run(client.execute(READ, ONE, {"headers": {name: "Bearer another"}}))
    driver.run(client.execute(READ, ONE))
    sent = [request.headers["authorization"] for request in server.requests]
    assert sent == ["Bearer another", f"Bearer {SECRET}"]


def test_an_authorization_among_the_headers_of_a_client_is_refused(open_client: Open) -> None:
    with pytest.raises(ConfigurationError, match="not as Authorization") as caught:
        open_client(headers={"authorization": f"Bearer {SECRET}"})
    assert SECRET not in str(caught.value)


def test_a_body_is_sent_as_json(client: Any, server: Loopback, driver: Driver) -> None:
    server.script(owner())
    driver.run(client.execute(CREATE, Call(body={"name": "Zoë", "email": None})))
    (sent,) = server.requests
    assert (sent.method, sent.json()) == ("POST", {"name": "Zoë", "email": None})
    assert sent.headers["content-type"] == "application/json"
    assert sent.headers["content-length"] == str(len(sent.body))


def test_a_form_is_sent_as_one(client: Any, server: Loopback, driver: Driver) -> None:
    server.script(owner())
    driver.run(client.execute(replace(CREATE, encoding="form"), Call(body={"a": "b&c"})))
    assert server.requests[0].body == b"a=b%26c"
    assert server.requests[0].headers["content-type"] == "application/x-www-form-urlencoded"


def test_a_response_without_a_body_is_none(client: Any, server: Loopback, driver: Driver) -> None:
    server.script(Reply(status=204))
    assert driver.run(client.execute(REMOVE, ONE)) is None


def test_the_unwrapped_field_of_a_response_is_returned(
    client: Any, server: Loopback, driver: Driver
) -> None:
    operation = Operation[Envelope]("GET /me", Envelope, unwrap="data")
    server.script(json_reply({"data": {"id": 5}}), json_reply({"data": None}))
    assert driver.run(client.execute(operation, Call())) == Owner(id=5)
    assert driver.run(client.execute(operation, Call())) is None


def test_a_response_without_its_envelope_is_returned_whole(
    client: Any, server: Loopback, driver: Driver
) -> None:
    operation = Operation[Envelope]("GET /me", Envelope, unwrap="data")
    server.script(json_reply({"id": 5, "name": {"first": "Zoë"}}))
    found = driver.run(client.execute(operation, Call()))
    assert (found, found.name.first) == ({"id": 5, "name": {"first": "Zoë"}}, "Zoë")
    found = {(drift.path, drift.kind) for drift in client.drifts()}
    assert found >= {("data", "missing"), ("id", "undocumented_field")}


def test_a_response_without_its_envelope_is_reported_where_responses_are_not_compared(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    operation = Operation[Envelope]("GET /me", Envelope, unwrap="data")
    server.script(json_reply({"id": 5}))
    client = open_client(drift_every=0)
    assert driver.run(client.execute(operation, Call())) == {"id": 5}
    assert [(drift.path, drift.kind) for drift in client.drifts()] == [("data", "missing")]


@pytest.mark.parametrize(
    ("body", "reason"), [(b'{"id": 5}', r"nothing at `\$\.data`"), (b'{"id":"\xeb"}', "not JSON")]
)
def test_a_strict_client_refuses_a_response_without_its_envelope(
    open_client: Open, server: Loopback, driver: Driver, body: bytes, reason: str
) -> None:
    operation = Operation[Envelope]("GET /me", Envelope, unwrap="data")
    server.script(Reply(body=body, headers={"Content-Type": "application/json"}))
    with pytest.raises(ResponseDecodeError, match=reason):
        driver.run(open_client(strict=True).execute(operation, Call()))


@pytest.mark.parametrize("body", [{}, {"data": None, "id": 5}])
def test_a_response_with_nothing_in_its_envelope_is_none(
    client: Any, server: Loopback, driver: Driver, body: Any
) -> None:
    operation = Operation[Envelope]("GET /me", Envelope, unwrap="data")
    server.script(json_reply(body))
    assert driver.run(client.execute(operation, Call())) is None


def test_a_response_that_is_not_the_documented_envelope_is_not_lost(
    client: Any, server: Loopback, driver: Driver
) -> None:
    operation = Operation[Envelope]("GET /me", Envelope, unwrap="data")
    server.script(json_reply([{"id": 5}]))
    assert driver.run(client.execute(operation, Call())) == [{"id": 5}]


@pytest.mark.parametrize("encoding", ["gzip", "identity"])
def test_a_compressed_response_is_read(
    client: Any, server: Loopback, driver: Driver, encoding: str
) -> None:
    server.script(zipped(b'{"id": 3}') if encoding == "gzip" else Reply(b'{"id": 3}'))
    assert driver.run(client.execute(READ, ONE)).id == 3
    assert "gzip" in server.requests[0].headers["accept-encoding"]


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (401, UnauthorizedError),
        (404, NotFoundError),
        (418, APIStatusError),
        (304, APIStatusError),
    ],
)
def test_an_error_status_raises_its_class(
    client: Any, server: Loopback, driver: Driver, status: int, cls: type[APIStatusError]
) -> None:
    body = {"error": {"message": "no", "details": [1]}}
    server.script(
        json_reply(body, status, x_request_id="r-1") if status > 399 else Reply(status=304)
    )
    with pytest.raises(cls) as caught:
        driver.run(client.execute(READ, ONE))
    error = caught.value
    assert type(error) is cls
    assert (error.method, error.path, error.status) == ("GET", "/owners/{id}", status)
    assert error.attempts == 1
    if status > 399:
        assert (error.vendor_message, error.details, error.request_id) == ("no", [1], "r-1")
        assert str(error).startswith(f"GET /owners/{{id}} returned {status}: no (request id r-1)")


def test_an_error_of_the_vendor_has_no_id_of_the_path_and_no_query(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({}, 404))
    with pytest.raises(NotFoundError) as caught:
        driver.run(client.execute(READ, Call(path={"id": "zoe"}, query={"q": "secret-query"})))
    assert "zoe" not in str(caught.value)
    assert "secret-query" not in str(caught.value)


def test_an_error_404_contains_the_address_of_the_request(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.respond = lambda _: json_reply({"message": "gone"}, 404)
    client = open_client(base_url=f"{server.url}/v9")
    with pytest.raises(NotFoundError, match="returned 404: gone") as caught:
        driver.run(client.execute(READ, ONE))
    change = "; to change its beginning, pass base_url=… or set ACME_BASE_URL)"
    assert str(caught.value).endswith(f"(sent to {server.url}/v9/owners/{{id}}{change}")
    with pytest.raises(NotFoundError) as caught:
        driver.run(client.request("GET", "/x?q=secret-query"))
    assert f"sent to {server.url}/v9/x" in str(caught.value)
    assert "secret-query" not in str(caught.value)


def test_no_other_error_contains_the_address_of_the_request(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({}, 403))
    with pytest.raises(APIStatusError) as caught:
        driver.run(client.execute(READ, ONE))
    assert server.url not in str(caught.value)


def test_the_error_of_a_file_that_is_missing_elsewhere_does_not_contain_its_address(
    client: Any, elsewhere: Loopback, driver: Driver, tmp_path: Path
) -> None:
    elsewhere.script(json_reply({}, 404))
    with pytest.raises(NotFoundError) as caught:
        driver.run(client.download(f"{elsewhere.url}/secret-file", tmp_path))
    assert "sent to" not in str(caught.value)
    assert "secret-file" not in str(caught.value)


def test_a_success_that_is_not_json_raises(client: Any, server: Loopback, driver: Driver) -> None:
    server.script(Reply(b"<h1>Maintenance", headers={"Content-Type": "text/html"}))
    with pytest.raises(ResponseDecodeError, match=r"\(text/html\), which is not JSON: '<h1>Main"):
        driver.run(client.execute(READ, ONE))


def test_the_last_of_several_failures_is_raised_with_their_number(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({}, 500), json_reply({}, 502), json_reply({"message": "full"}, 503))
    with pytest.raises(InternalServerError, match="returned 503: full after 3 attempts") as caught:
        driver.run(client.execute(READ, ONE))
    assert caught.value.attempts == 3


def test_a_rate_limit_says_how_long_to_wait(client: Any, server: Loopback, driver: Driver) -> None:
    server.script(json_reply({}, 429, retry_after="3600"))
    with pytest.raises(RateLimitError) as caught:
        driver.run(client.execute(READ, ONE))
    assert (caught.value.retry_after, caught.value.attempts) == (3600.0, 1)


class TestRequest:
    def test_any_address_can_be_called(self, client: Any, server: Loopback, driver: Driver) -> None:
        server.script(json_reply({"any": ["thing"]}))
        found = driver.run(client.request("patch", "/x/y%2Fz", query={"q": 1}, body={"b": None}))
        assert found == {"any": ["thing"]}
        (sent,) = server.requests
        assert (sent.method, sent.target, sent.json()) == ("PATCH", "/x/y%2Fz?q=1", {"b": None})
        assert sent.headers["authorization"] == f"Bearer {SECRET}"

    def test_the_response_is_decoded_into_the_requested_type(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply([{"name": "Rex"}]))
        assert driver.run(client.request("GET", "/pets", result=list[Pet])) == [Pet(name="Rex")]

    def test_an_empty_response_is_none(self, client: Any, server: Loopback, driver: Driver) -> None:
        server.script(Reply(status=204))
        assert driver.run(client.request("DELETE", "/x")) is None

    def test_a_head_request_has_no_body_to_read(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(Reply(b"unread"))
        assert driver.run(client.request("HEAD", "/x")) is None

    def test_what_is_not_json_raises_an_error_of_the_package(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(Reply(b"<html>"))
        with pytest.raises(ResponseDecodeError, match="GET /x returned 200"):
            driver.run(client.request("GET", "/x"))

    def test_an_error_status_raises(self, client: Any, server: Loopback, driver: Driver) -> None:
        server.script(json_reply({}, 404))
        with pytest.raises(NotFoundError, match="GET /x returned 404"):
            driver.run(client.request("GET", "/x"))

    @pytest.mark.parametrize("path", ["", "x", "//evil.example/x", "https://evil.example/x"])
    def test_a_path_that_could_leave_the_api_is_refused(
        self, client: Any, driver: Driver, path: str
    ) -> None:
        with pytest.raises(InvalidArgumentError, match="one slash"):
            driver.run(client.request("GET", path))

    @pytest.mark.parametrize("method", ["", "GET .evil.example", "GET /x", "GET\n", "É"])
    def test_a_method_that_is_no_word_is_refused(
        self, client: Any, server: Loopback, driver: Driver, method: str
    ) -> None:
        with pytest.raises(InvalidArgumentError, match="method must be letters"):
            driver.run(client.request(method, "/x"))
        assert server.requests == []

    @pytest.mark.parametrize("path", ["/a\nb", "/a\x00", "/" + "a" * 70_000])
    def test_a_path_that_cannot_be_sent_is_refused(
        self, client: Any, driver: Driver, path: str
    ) -> None:
        with pytest.raises(InvalidArgumentError):
            driver.run(client.request("GET", path))

    def test_a_query_joins_the_one_that_the_path_has(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply({}))
        driver.run(client.request("GET", "/x?a=1", query={"b": 2}))
        assert server.requests[0].query == {"a": "1", "b": "2"}

    def test_options_of_the_call_apply(self, client: Any, server: Loopback, driver: Driver) -> None:
        server.script(json_reply({}, 500))
        options = {"max_retries": 0, "headers": {"X-Once": "1"}, "query": {"q": 1}}
        with pytest.raises(InternalServerError):
            driver.run(client.request("GET", "/x", options=options))
        assert server.targets == ["/x?q=1"]
        assert server.requests[0].headers["x-once"] == "1"


class TestRaw:
    def test_the_raw_response_is_returned_with_the_result(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply({"id": 1, "shoe": 44}, 201, x_request_id="r-9"))
        raw = driver.run(client.with_raw(client.execute, READ, ONE))
        assert raw.value == Owner(id=1)
        assert (raw.status, raw.headers["x-request-id"]) == (201, "r-9")
        assert (raw.json(), json.loads(raw.body)) == ({"id": 1, "shoe": 44},) * 2
        assert repr(raw) == "<RawResponse 201 Owner>"
        assert (raw.attempts, raw.request_id) == (1, "r-9")

    def test_the_raw_response_of_any_address_is_returned(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply({"a": 1}))
        raw = driver.run(client.with_raw(client.request, "GET", "/x"))
        assert (raw.value, raw.status) == ({"a": 1}, 200)

    def test_a_method_that_sends_nothing_is_refused(self, client: Any, driver: Driver) -> None:
        async def awaited() -> None:
            pass

        method = awaited if driver.mode == "async" else lambda: None
        with pytest.raises(InvalidArgumentError, match="sends one request"):
            driver.run(client.with_raw(method))

    def test_a_call_after_it_is_collected_no_more(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(owner(1), owner(2))
        raw = driver.run(client.with_raw(client.execute, READ, ONE))
        driver.run(client.execute(READ, ONE))
        assert raw.json() == {"id": 1}

    def test_a_response_shows_neither_headers_nor_body_in_its_repr(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply({"id": 1}))
        sent = driver.run(client._done(client._engine.send(READ, ONE)))
        assert repr(sent) == "<Response 200 9 bytes>"


def test_a_client_of_ones_own_transport_sends_through_it(open_client: Open, driver: Driver) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": 8}))
    client = open_client(transport=transport, base_url="https://api.acme.example")
    assert driver.run(client.execute(READ, ONE)).id == 8
