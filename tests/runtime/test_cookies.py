"""Cookies: a client keeps none, so that no call leaves a trace in the next one."""

from __future__ import annotations

import httpx

from tests.runtime.acme import ONE, READ
from tests.support.driving import Driver, Open
from tests.support.loopback import Loopback, json_reply


def test_a_cookie_of_a_response_is_not_sent_again(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"id": 1}, Set_Cookie="session=someone"), json_reply({"id": 1}))
    client = open_client()
    driver.run(client.execute(READ, ONE))
    driver.run(client.execute(READ, ONE))
    assert ["cookie" in request.headers for request in server.requests] == [False, False]


def test_cookies_that_are_set_on_a_pool_are_not_kept(open_client: Open) -> None:
    pool = open_client()._http
    pool.cookies = {"session": "someone"}
    assert isinstance(pool, (httpx.Client, httpx.AsyncClient))
    assert dict(pool.cookies) == {}
