"""Calls of a package that was just generated, over HTTP to a server on this machine."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import attrs

from .loopback import Received, json_reply, serving
from .packages import Built


@attrs.frozen
class Outcome:
    """What a call returned, the request that it sent, and the drifts that the client reports."""

    value: Any
    request: Received
    drifts: list[tuple[str, str]]


def call(api: Built, act: Callable[[Any], Any], answer: Any = None) -> Outcome:
    """Call a method of the resource `things` with both clients, which must agree."""
    with serving() as server:
        server.script(json_reply(answer), json_reply(answer))
        options: dict[str, Any] = {"username": "u", "password": "p", "base_url": server.url}
        with getattr(api.module, api.name)(**options) as client:
            value = act(client.things)
            value = value.to_list() if hasattr(value, "to_list") else value
            found = [json.loads(line) for line in client.drift_report().splitlines()]
        assert asyncio.run(_awaited(api, options, act)) == value
        first, second = server.requests
        assert (first.target, first.body) == (second.target, second.body)
    return Outcome(value, first, [(drift["path"], drift["kind"]) for drift in found])


async def _awaited(api: Built, options: dict[str, Any], act: Callable[[Any], Any]) -> Any:
    async with getattr(api.module, f"Async{api.name}")(**options) as client:
        made = act(client.things)
        return await (made.to_list() if hasattr(made, "to_list") else made)
