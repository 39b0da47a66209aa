"""Redirects: which are followed, and what goes along."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.errors import APIConnectionError, APIStatusError
from generator.runtime.values import Call
from tests.runtime.acme import CREATE, ONE, READ, REMOVE, REPLACE, SECRET, owner
from tests.support.driving import Driver, Open
from tests.support.each import each
from tests.support.loopback import Loopback, Reply, json_reply, redirect


@each("status", [301, 302, 303, 307, 308])
@each("absolute", [True, False])
def test_a_read_follows_a_redirect_on_the_same_origin_with_its_credentials(
    client: Any, server: Loopback, driver: Driver, status: int, absolute: bool
) -> None:
    server.script(redirect(f"{server.url if absolute else ''}/moved?a=1", status), owner(2))
    options = {"headers": {"X-Once": "1"}}
    assert driver.run(client.execute(READ, ONE, options)).id == 2
    second = server.requests[1]
    assert (second.method, second.target) == ("GET", "/moved?a=1")
    assert second.headers["authorization"] == f"Bearer {SECRET}"
    assert second.headers["x-once"] == "1"


def test_another_origin_gets_neither_credentials_nor_headers_of_the_caller(
    client: Any, server: Loopback, elsewhere: Loopback, driver: Driver
) -> None:
    server.script(redirect(f"{elsewhere.url}/moved"))
    elsewhere.script(owner(3))
    options = {"headers": {"X-Key": SECRET, "Cookie": SECRET}, "query": {"token": SECRET}}
    assert driver.run(client.execute(READ, ONE, options)).id == 3
    (sent,) = elsewhere.requests
    assert sent.target == "/moved"
    assert SECRET not in repr(sent)
    assert sent.headers["accept"] == "application/json"


def test_another_origin_gets_no_body(
    client: Any, server: Loopback, elsewhere: Loopback, driver: Driver
) -> None:
    server.script(redirect(f"{elsewhere.url}/moved", 307))
    elsewhere.script(owner(3))
    driver.run(client.execute(READ, ONE, {"body": {"pin": SECRET}}))
    assert elsewhere.requests[0].body == b""


def test_the_name_of_this_machine_is_another_origin_than_its_address(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(redirect(f"http://localhost:{server.port}/moved"), owner())
    driver.run(client.execute(READ, ONE))
    assert "authorization" not in server.requests[1].headers


def test_credentials_do_not_come_back_after_a_detour(
    client: Any, server: Loopback, elsewhere: Loopback, driver: Driver
) -> None:
    server.script(redirect(f"{elsewhere.url}/there"), owner())
    elsewhere.script(redirect(f"{server.url}/back"))
    driver.run(client.execute(READ, ONE))
    assert server.targets == ["/owners/1", "/back"]
    assert "authorization" not in server.requests[1].headers


@each("operation", [CREATE, REPLACE, REMOVE], ids=lambda op: op.method)
@each("status", [301, 302, 303, 307, 308])
def test_a_write_is_not_redirected(
    client: Any, server: Loopback, driver: Driver, operation: Any, status: int
) -> None:
    server.script(redirect("/moved", status))
    with pytest.raises(APIStatusError, match=f"returned {status}"):
        driver.run(client.execute(operation, Call(path={"id": 1}, body={"a": 1})))
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "location",
    [
        "http://api.acme.example/x",
        "ftp://127.0.0.1/x",
        "file:///etc/passwd",
        "https://user:word@api.acme.example/x",
    ],
)
def test_an_address_that_may_not_be_called_is_not_followed(
    client: Any, server: Loopback, driver: Driver, location: str
) -> None:
    server.script(redirect(location))
    with pytest.raises(APIStatusError, match="returned 302"):
        driver.run(client.execute(READ, ONE))


@pytest.mark.parametrize("location", ["http://[", "http://127.0.0.1:port/", "http://[abc]/"])
def test_a_broken_address_is_an_error_of_the_package(
    open_client: Open, server: Loopback, driver: Driver, location: str
) -> None:
    server.script(redirect(location))
    with pytest.raises((APIStatusError, APIConnectionError)):
        driver.run(open_client(max_retries=0).execute(READ, ONE))


@pytest.mark.parametrize("reply", [Reply(status=302), json_reply({}, 304), json_reply({}, 300)])
def test_a_redirect_that_leads_nowhere_is_an_error_status(
    client: Any, server: Loopback, driver: Driver, reply: Reply
) -> None:
    server.script(reply)
    with pytest.raises(APIStatusError, match=f"returned {reply.status}"):
        driver.run(client.execute(READ, ONE))


@pytest.mark.parametrize(("hops", "followed"), [(5, True), (6, False)])
def test_five_redirects_are_followed_and_no_more(
    client: Any, server: Loopback, driver: Driver, hops: int, followed: bool
) -> None:
    server.script(*[redirect(f"/{number}") for number in range(hops)])
    if followed:
        server.script(owner(9))
        assert driver.run(client.execute(READ, ONE)).id == 9
    else:
        with pytest.raises(APIStatusError, match="returned 302"):
            driver.run(client.execute(READ, ONE))
    assert len(server.requests) == 6


def test_a_failure_after_a_redirect_starts_again_at_the_beginning(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(redirect("/moved"), json_reply({}, 503), redirect("/moved"), owner(4))
    assert driver.run(client.execute(READ, ONE)).id == 4
    assert server.targets == ["/owners/1", "/moved", "/owners/1", "/moved"]
