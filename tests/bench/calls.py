"""One call, against `httpx` reading the same address into plain dicts."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any

import httpx

from . import ours, payloads, peers
from .figures import Figure, Scale
from .measure import Act, Spread, alternate, paired, pinned
from .server import serving

PATH = "/v1/organization/users/4711"
MODEL = {"id": "model-1", "object": "model", "created": 1709647628, "owned_by": "system"}
CUSTOMER = {"id": "cus_1", "object": "customer", "created": 1709647628, "livemode": False}
BODIES = {
    PATH: json.dumps(payloads.records("better_impact", "User", 1)[0]),
    "/models/model-1": json.dumps(MODEL),
    "/v1/customers/cus_1": json.dumps(CUSTOMER),
}
AUTH = ("api-user", "open-sesame")


def respond(request: httpx.Request) -> httpx.Response:
    """Answer a request without a network."""
    body = BODIES[request.url.path]
    return httpx.Response(200, text=body, headers={"Content-Type": "application/json"})


def calls(scale: Scale) -> Iterator[Figure]:
    """Measure calls without a network, and over one of this machine, synchronous and not."""
    bytes_read = len(BODIES[PATH])
    with pinned():
        mock = httpx.MockTransport(respond)
        row = f"one call that reads a user ({bytes_read / 1000:.1f} kB)"
        yield _sync(f"{row}, MockTransport", "http://127.0.0.1", mock, scale)
        yield _async(f"{row}, MockTransport, async", "http://127.0.0.1", mock, scale)
        with serving(BODIES) as url:
            yield _sync(f"{row}, loopback", url, None, scale)
            yield _async(f"{row}, loopback, async", url, None, scale)


def _sync(row: str, url: str, transport: Any, scale: Scale) -> Figure:
    client = ours.client("better_impact", base_url=url, transport=transport)
    users = client.organization.users
    raw = httpx.Client(auth=AUTH, transport=transport)
    acts: dict[str, Act] = {
        "httpx": lambda: raw.get(url + PATH).json(),
        "ours": lambda: users.retrieve(4711),
        **_stock(url, transport),
    }
    if transport is None:
        acts |= {
            "httpx model": lambda: raw.get(f"{url}/models/model-1").json(),
            "openai": _openai(url),
            "httpx customer": lambda: raw.get(f"{url}/v1/customers/cus_1").json(),
            "stripe": _stripe(url),
            **_java(url),
        }
    assert client.organization.users.retrieve(4711).user_id == acts["httpx"]()["user_id"]
    times = alternate(acts, scale.rounds(15))
    client.close()
    raw.close()
    return _figure(row, times, _goal(transport), "httpx.Client.get(…).json()")


def _goal(transport: Any) -> float:
    return 0.85 if transport is None else 0.7


def _figure(row: str, times: Mapping[str, list[float]], goal: float, baseline: str) -> Figure:
    # What reads something else is compared with httpx reading the same.
    against = {"openai": "httpx model", "stripe": "httpx customer"}
    found: dict[str, Spread | str] = {
        name: paired(values, times[against.get(name, "httpx")])
        for name, values in times.items()
        if not name.startswith("httpx")
    }
    mine = found.pop("ours")
    assert isinstance(mine, Spread)
    if not peers.has_java():
        found[peers.JAVA] = peers.NO_JAVA
    return Figure("call", row, baseline, mine, goal, peers=found)


def _stock(url: str, transport: Any) -> dict[str, Act]:
    folder = peers.stock("better_impact")
    token = base64.b64encode(":".join(AUTH).encode()).decode()
    given = {"transport": transport} if transport else {}
    client = peers.load(folder, "client").AuthenticatedClient(
        base_url=url, token=token, prefix="Basic", httpx_args=given
    )
    call = peers.load(folder, "api.users.get_organization_user")
    return {peers.STOCK: lambda: call.sync(client=client, user_id=4711)}


def _java(url: str) -> dict[str, Act]:
    folder = peers.java("better_impact")
    if folder is None:
        return {}
    package = peers.load(folder, "api_client")
    configuration = peers.load(folder, "configuration").Configuration(
        host=url, username=AUTH[0], password=AUTH[1]
    )
    api = peers.load(folder, "api").UsersApi(package.ApiClient(configuration))
    return {peers.JAVA: lambda: api.get_organization_user(4711)}


def _openai(url: str) -> Act:
    import openai

    client = openai.OpenAI(api_key="none", base_url=url)
    return lambda: client.models.retrieve("model-1")


def _stripe(url: str) -> Act:
    import stripe

    client = stripe.StripeClient("sk_test_none", base_addresses={"api": url})
    return lambda: client.v1.customers.retrieve("cus_1")


def _async(row: str, url: str, transport: Any, scale: Scale) -> Figure:
    with asyncio.Runner() as runner:
        client = ours.client("better_impact", "async", base_url=url, transport=transport)
        raw = httpx.AsyncClient(auth=AUTH, transport=transport)

        async def by_hand() -> Any:
            return (await raw.get(url + PATH)).json()

        retrieve = client.organization.users.retrieve
        acts: dict[str, Act] = {
            "httpx": several(runner, by_hand),
            "ours": several(runner, lambda: retrieve(4711)),
        }
        times = alternate(acts, scale.rounds(15))
        runner.run(client.close())
        runner.run(raw.aclose())
    return _figure(row, times, _goal(transport), "(await httpx.AsyncClient.get(…)).json()")


def several(runner: asyncio.Runner, act: Callable[[], Awaitable[object]]) -> Act:
    """Return what runs an act ten times in one run of the loop, one after the other."""

    async def all_of_them() -> None:
        for _ in range(10):
            await act()

    return lambda: runner.run(all_of_them())
