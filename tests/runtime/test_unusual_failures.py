"""Whatever happens during a call is an error of the package that says whether it was sent."""

from __future__ import annotations

import zlib
from typing import Any

import httpcore
import httpx
import pytest

from generator.runtime.errors import (
    APIConnectionError,
    APIStatusError,
    ClientError,
    ConfigurationError,
)
from generator.runtime.values import Call
from tests.runtime.acme import CREATE, ONE, READ, SECRET, owner
from tests.runtime.leaks import frames, traces
from tests.support.driving import Driver, Open
from tests.support.each import each
from tests.support.loopback import Loopback, redirect

NO_ADDRESSES = [
    "javascript:alert(1)",
    "mailto:a@b.example",
    "urn:x",
    "about:blank",
    "http:foo",
    "https:login?next=x",
    "http://[",
    "//[::1",
    "https://xn--/",
    "https://xn--a-ecp.ru/",
    "https://" + "a" * 70 + ".example/",
    "https://a..b/",
    "http://127.0.0.1:99999/",
]


@each("location", NO_ADDRESSES)
@each("operation", [READ, CREATE], ids=lambda operation: operation.method)
def test_a_redirect_to_what_is_no_address_is_an_error_of_the_package(
    open_client: Open, server: Loopback, driver: Driver, operation: Any, location: str
) -> None:
    server.respond = lambda request: redirect(location)
    call = Call(path={"id": 1}, body={"name": "x"} if operation is CREATE else None)
    with pytest.raises((APIStatusError, APIConnectionError)) as caught:
        driver.run(open_client(max_retries=0).execute(operation, call))
    if isinstance(caught.value, APIConnectionError) and operation is CREATE:
        assert caught.value.sent
    assert len(server.requests) == 1


def failing(error: Exception) -> httpx.MockTransport:
    def respond(request: httpx.Request) -> httpx.Response:
        raise error

    return httpx.MockTransport(respond)


UNUSUAL = [
    httpx.InvalidURL("no address"),
    httpx.StreamClosed(),
    httpx.ConnectError("without a request"),
    httpcore.RemoteProtocolError("not mapped"),
    ConnectionResetError(104, "Connection reset by peer"),
    OSError("no number"),
    UnicodeError("label too long"),
    zlib.error("Error -3"),
    EOFError(),
]


@each("error", UNUSUAL, ids=lambda error: type(error).__name__)
def test_an_error_that_httpx_does_not_map_is_an_error_of_the_package(
    open_client: Open, driver: Driver, error: Exception
) -> None:
    client = open_client(transport=failing(error), max_retries=0)
    with pytest.raises(APIConnectionError, match=r"^POST /owners failed \(") as caught:
        driver.run(client.execute(CREATE, ONE))
    assert caught.value.sent is not isinstance(error, httpx.ConnectError)


@pytest.mark.parametrize("error", [AssertionError("in a test"), KeyError("x"), ValueError("y")])
def test_an_error_of_the_callers_own_code_stays_as_it_is(
    open_client: Open, driver: Driver, error: Exception
) -> None:
    with pytest.raises(type(error)) as caught:
        driver.run(open_client(transport=failing(error)).execute(READ, ONE))
    assert caught.value is error


def test_a_host_that_no_resolver_takes_is_an_error_before_anything_was_sent(
    open_client: Open, driver: Driver
) -> None:
    client = open_client(base_url="https://" + "a" * 70 + ".example", max_retries=0)
    with pytest.raises(APIConnectionError) as caught:
        driver.run(client.execute(CREATE, ONE))
    assert not caught.value.sent


VARIABLES = {
    "HTTP_PROXY": [f"ftp://me:{SECRET}@a.example", "http://a:port"],
    "https_proxy": [f"ftp://me:{SECRET}@a.example", "http://a:port"],
    "ALL_PROXY": [f"socks5://me:{SECRET}@a.example:1080", "socks4://a.example"],
    # httpx2 accepts any list of hosts.
    "NO_PROXY": ["fd00::/8", "a.example:port"] if httpx.__name__ == "httpx" else [],
}


@pytest.mark.parametrize(("name", "value"), [(n, v) for n, vs in VARIABLES.items() for v in vs])
def test_a_variable_of_the_environment_that_httpx_refuses_is_named_without_its_value(
    open_client: Open, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=f"^{name} is .*trust_env=False") as caught:
        open_client()
    assert value not in str(caught.value)
    assert [
        trace for trace in (*traces(caught.value), *frames(caught.value)) if SECRET in trace
    ] == []
    assert open_client(trust_env=False)


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])
def test_plain_http_to_this_machine_uses_no_proxy_of_the_environment(
    open_client: Open,
    server: Loopback,
    elsewhere: Loopback,
    driver: Driver,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    monkeypatch.setenv(name, elsewhere.url)
    server.script(owner(5))
    assert driver.run(open_client().execute(READ, ONE)).id == 5
    assert elsewhere.requests == []


def test_a_call_that_fails_in_any_way_can_be_caught_as_an_error_of_the_package(
    open_client: Open, driver: Driver
) -> None:
    client = open_client(transport=failing(OSError(5, "Input/output error")), max_retries=0)
    with pytest.raises(ClientError, match="Input/output error"):
        driver.run(client.execute(READ, ONE))
