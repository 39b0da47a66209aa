"""A call that has to wait for another one, whose request the vendor holds back."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

from tests.runtime.acme import ONE, READ, owner
from tests.support.driving import Driver
from tests.support.loopback import Loopback, Received, Reply, json_reply
from tests.support.token_servers import all_at_once, quiet


def behind_another(client: Any, server: Loopback, driver: Driver, options: Any) -> tuple[Any, Any]:
    """Make two calls; give the result of the first and the error of the second, with the options.

    The second starts when the vendor has the request of the first, which it answers when the second
    has ended.
    """
    over = threading.Event()

    def respond(request: Received) -> Reply:
        assert over.wait(30)
        return json_reply({"access_token": "t"}) if request.path == "/token" else owner()

    def first() -> Any:
        return client.execute(READ, ONE)

    def second() -> Any:
        try:
            server.arrived()
            return client.execute(READ, ONE, options)
        finally:
            over.set()

    async def second_task() -> Any:
        try:
            await asyncio.to_thread(server.arrived)
            return await client.execute(READ, ONE, options)
        finally:
            over.set()

    server.respond = respond
    waiting = quiet(driver, second if driver.mode == "sync" else second_task)
    found, error = all_at_once(driver, [first, waiting])
    return found, error
