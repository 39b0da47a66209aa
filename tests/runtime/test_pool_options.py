"""The pool of a client: its own with proxy and certificates, or one from outside."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest
from msgspec.structs import replace

from generator.runtime.errors import APIConnectionError, ConfigurationError
from tests.runtime.acme import ONE, PROFILE, READ, SECRET, owner
from tests.runtime.leaks import traces
from tests.support.driving import Driver, Open
from tests.support.loopback import Loopback, Reply, refusing_url

TWO_SERVERS = replace(PROFILE, servers={"live": "https://a.example", "test": "https://b.example"})


def kinds(driver: Driver) -> tuple[Any, Any]:
    """Return httpx's client and transport, of the driver's kind."""
    if driver.mode == "sync":
        return httpx.Client, httpx.HTTPTransport
    return httpx.AsyncClient, httpx.AsyncHTTPTransport


def close(driver: Driver, pool: Any) -> None:
    driver.run(pool.close() if driver.mode == "sync" else pool.aclose())


def test_a_closed_client_says_so_though_its_pool_from_outside_is_open(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    pool = kinds(driver)[0]()
    client = open_client(http_client=pool)
    driver.close(client)
    with pytest.raises(ConfigurationError, match="is closed; make a new one"):
        driver.run(client.execute(READ, ONE))
    assert (server.requests, pool.is_closed) == ([], False)
    close(driver, pool)


def test_a_pool_that_was_closed_outside_says_so(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    pool = kinds(driver)[0]()
    client = open_client(http_client=pool)
    close(driver, pool)
    with pytest.raises(ConfigurationError, match="is closed"):
        driver.run(client.execute(READ, ONE))


@pytest.mark.parametrize(
    ("name", "value"), [("proxy", "http://127.0.0.1:9"), ("verify", False), ("trust_env", False)]
)
@pytest.mark.parametrize("beside", ["http_client", "transport"])
def test_options_of_the_pool_go_with_no_pool_from_outside(
    open_client: Open, driver: Driver, name: str, value: Any, beside: str
) -> None:
    outside = kinds(driver)[beside == "transport"]()
    with pytest.raises(ConfigurationError, match=f"{beside} brings its own {name}"):
        open_client(**{beside: outside, name: value})
    close(driver, outside)


def test_a_client_and_a_transport_from_outside_exclude_each_other(
    open_client: Open, driver: Driver
) -> None:
    pool, transport = (kind() for kind in kinds(driver))
    with pytest.raises(ConfigurationError, match="http_client brings its own transport"):
        open_client(http_client=pool, transport=transport)
    close(driver, pool)
    close(driver, transport)


@pytest.mark.parametrize("name", ["http_client", "transport"])
def test_what_is_of_the_other_kind_of_client_is_refused(
    open_client: Open, driver: Driver, name: str
) -> None:
    sync = driver.mode == "sync"
    pairs: dict[str, tuple[Any, Any]] = {
        "http_client": (httpx.AsyncClient, httpx.Client),
        "transport": (httpx.AsyncHTTPTransport, httpx.HTTPTransport),
    }
    for wrong in (pairs[name][0 if sync else 1], object):
        with pytest.raises(ConfigurationError, match=f"{name} must be an httpx"):
            open_client(**{name: wrong()})


@pytest.mark.skipif(httpx.__name__ == "httpx2", reason="httpx itself cannot be imported then")
def test_what_is_of_the_other_http_library_is_refused_by_its_name(
    open_client: Open, driver: Driver
) -> None:
    kind = "Client" if driver.mode == "sync" else "AsyncClient"
    mock = "BaseTransport" if driver.mode == "sync" else "AsyncBaseTransport"
    built = "this package is built on httpx; to use httpx2, call httpx2.alias_httpx() before"
    for name, value, said in (
        ("http_client", getattr(httpx2, kind)(), f"an httpx.{kind}, not an httpx2.{kind}"),
        ("transport", httpx2.MockTransport(id), f"an httpx.{mock}, not an httpx2.MockTransport"),
        ("timeout", httpx2.Timeout(3), "above 0, or httpx.Timeout, not an httpx2.Timeout"),
    ):
        with pytest.raises(ConfigurationError) as caught:
            open_client(**{name: value})
        assert f"{said}: {built}" in str(caught.value)
        assert str(caught.value).startswith(f"{name} must be ")


def test_a_server_and_an_address_exclude_each_other(driver: Driver) -> None:
    from generator.runtime.values import HiddenArguments
    from tests.runtime.clients import AsyncAPIClient, SyncAPIClient

    kind: Any = SyncAPIClient if driver.mode == "sync" else AsyncAPIClient
    given, options = HiddenArguments(token="t"), {"base_url": "https://c.example"}
    with pytest.raises(ConfigurationError, match="pass server or base_url, not both"):
        kind(TWO_SERVERS, given, options, server="test")
    client = kind(TWO_SERVERS, given, options, server="live")  # what is passed if nothing is chosen
    assert client.base_url == "https://c.example"
    driver.close(client)


def test_a_server_that_is_chosen_goes_before_the_address_of_the_environment(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    from generator.runtime.settings import resolve_settings

    monkeypatch.setenv("ACME_BASE_URL", "https://env.example")
    assert resolve_settings(TWO_SERVERS, {}, "test").base_url == "https://b.example"
    assert resolve_settings(TWO_SERVERS, {}, "live").base_url == "https://env.example"


def test_requests_go_through_the_proxy(
    open_client: Open, server: Loopback, elsewhere: Loopback, driver: Driver
) -> None:
    elsewhere.script(owner(5))
    client = open_client(proxy=elsewhere.url)
    assert driver.run(client.execute(READ, ONE)).id == 5
    assert elsewhere.targets == [f"{server.url}/owners/1"]
    assert server.requests == []


@pytest.mark.parametrize("trusted", [True, False])
def test_the_proxy_of_the_environment_is_used_unless_the_caller_disables_it(
    open_client: Open,
    server: Loopback,
    elsewhere: Loopback,
    driver: Driver,
    monkeypatch: pytest.MonkeyPatch,
    trusted: bool,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", elsewhere.url)
    elsewhere.respond = lambda request: Reply(status=403)
    options: Any = {} if trusted else {"trust_env": False}
    client = open_client(base_url=server.url.replace("http:", "https:"), max_retries=0, **options)
    with pytest.raises(APIConnectionError):
        driver.run(client.execute(READ, ONE))
    assert [request.method for request in elsewhere.requests] == ["CONNECT"] * trusted


def test_the_password_of_a_proxy_is_in_no_error(open_client: Open, driver: Driver) -> None:
    proxy = refusing_url().replace("://", f"://me:{SECRET}@")
    client = open_client(proxy=proxy, max_retries=0)
    with pytest.raises(APIConnectionError) as caught:
        driver.run(client.execute(READ, ONE))
    assert not caught.value.sent
    assert [trace for trace in traces(caught.value) if SECRET in trace] == []


@pytest.mark.parametrize(
    ("content", "reason"), [(None, "No such file or directory"), ("none", "no certificate")]
)
def test_certificates_that_cannot_be_read_are_refused_with_the_reason(
    open_client: Open,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    content: str | None,
    reason: str,
) -> None:
    file = tmp_path / "certificates.pem"
    if content is not None:
        file.write_text(content, "utf-8")
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    with pytest.raises(ConfigurationError, match=f"{reason}.*SSL_CERT_FILE"):
        open_client()


@pytest.mark.parametrize("proxy", [f"ftp://me:{SECRET}@a.example", 7])
def test_a_proxy_that_is_none_is_refused_and_not_repeated(open_client: Open, proxy: Any) -> None:
    with pytest.raises(ConfigurationError, match="proxy or verify") as caught:
        open_client(proxy=proxy)
    assert [trace for trace in traces(caught.value) if SECRET in trace] == []


def test_certificates_are_those_of_the_context_that_is_passed(
    open_client: Open, driver: Driver
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    client = open_client(verify=context)
    assert client._http._transport._pool._ssl_context is context


def test_any_response_of_a_transport_is_read(open_client: Open, driver: Driver) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": 6}))
    assert driver.run(open_client(transport=transport).execute(READ, ONE)).id == 6


def test_the_limit_of_a_body_holds_for_a_transport_too(open_client: Open, driver: Driver) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=bytes(20)))
    with pytest.raises(Exception, match="larger than 10 bytes"):
        driver.run(open_client(transport=transport, max_response_bytes=10).execute(READ, ONE))
