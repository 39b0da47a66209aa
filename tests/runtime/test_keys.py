"""API keys in a header, a query parameter or a cookie are sent, and seen nowhere else."""

from __future__ import annotations

import base64
import copy
import logging
import pickle
from pathlib import Path
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from generator.runtime.credentials import KeyScheme
from generator.runtime.errors import ClientError
from generator.runtime.operations import Profile
from tests.runtime.acme import LINKED, ONE, PROFILE, READ, SECRET, owner, page
from tests.runtime.leaks import frames, traces
from tests.runtime.listings import listing
from tests.runtime.test_secrets import FAILURES
from tests.support.driving import Driver, Open
from tests.support.each import each
from tests.support.loopback import (
    Loopback,
    Received,
    Reply,
    impatient,
    json_reply,
    redirect,
)

SCHEMES = {
    "header": KeyScheme("key", "X-Key"),
    "query": KeyScheme("key", "api key", "query"),
    "cookie": KeyScheme("key", "sid", "cookie"),
}
each_place = pytest.mark.parametrize("place", SCHEMES)
each_source = pytest.mark.parametrize("source", ["text", "function"])


def profile(*schemes: Any) -> Profile:
    return replace(PROFILE, security=schemes)


@pytest.fixture
def keyed(open_client: Open) -> Open:
    """Opens a client with an API key, passed as text or as a function."""

    def opening(place: str, source: str = "text", **options: Any) -> Any:
        given = {"key": SECRET if source == "text" else lambda: SECRET}
        options = {"max_retries": 0, "timeout": 30, "max_response_bytes": 4000, **options}
        return open_client(profile=profile(SCHEMES[place]), credentials=given, **options)

    return opening


def key_of(request: Received, place: str) -> str | None:
    """Return the key that a request holds."""
    if place == "query":
        return request.query.get("api key")
    text = request.headers.get("cookie" if place == "cookie" else "x-key")
    return text.removeprefix("sid=") if text else None


@each_place
@each_source
@each("failure", FAILURES)
def test_no_error_shows_a_key(
    keyed: Open, server: Loopback, driver: Driver, place: str, source: str, failure: str
) -> None:
    server.respond = lambda request: FAILURES[failure]
    timeout = impatient(0.05) if failure.startswith("stalled") else 30
    with pytest.raises(ClientError) as caught:
        driver.run(keyed(place, source, timeout=timeout).execute(READ, ONE))
    assert key_of(server.arrived()[0], place) == SECRET
    assert [trace for trace in traces(caught.value) if SECRET in trace] == []
    assert [frame for frame in frames(caught.value) if SECRET in frame] == []
    assert SECRET.encode() not in pickle.dumps(caught.value)


@each_place
@each_source
def test_an_error_that_repeats_the_key_does_not_show_it(
    keyed: Open, server: Loopback, driver: Driver, place: str, source: str
) -> None:
    server.respond = lambda request: json_reply({"message": f"no access with {SECRET}"}, 403)
    with pytest.raises(ClientError, match="no access with <hidden>") as caught:
        driver.run(keyed(place, source).execute(READ, ONE))
    assert [trace for trace in traces(caught.value) if SECRET in trace] == []


@each_place
@each_source
def test_no_log_holds_a_key(
    keyed: Open,
    server: Loopback,
    driver: Driver,
    place: str,
    source: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)  # also those of httpx and httpcore
    server.script(owner())
    driver.run(keyed(place, source).execute(READ, ONE))
    assert any(record.name == httpx.__name__ for record in caplog.records)
    assert SECRET not in caplog.text


@each_place
@each_source
def test_no_repr_pickle_or_copy_holds_a_key(
    keyed: Open, server: Loopback, driver: Driver, place: str, source: str
) -> None:
    server.script(owner())
    client = keyed(place, source)
    driver.run(client.execute(READ, ONE))
    parts = [client, client._engine, *vars(client._engine).values()]
    parts += [vars(part) for part in parts if hasattr(part, "__dict__")]
    assert SECRET not in repr(parts)
    for take in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            take(client)


@each_place
def test_a_key_that_cannot_be_sent_is_refused_and_not_repeated(
    open_client: Open, place: str
) -> None:
    bad = f"{SECRET}\ud800" if place == "query" else f"{SECRET}\n"
    with pytest.raises(ClientError) as caught:
        open_client(profile=profile(SCHEMES[place]), credentials={"key": bad})
    assert [trace for trace in traces(caught.value) if SECRET in trace] == []


@each_source
def test_a_key_in_the_query_does_not_appear_in_the_address_that_a_pool_sees(
    keyed: Open, server: Loopback, driver: Driver, source: str
) -> None:
    seen: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"id": 1})

    client = keyed("query", source, transport=httpx.MockTransport(respond))
    driver.run(client.execute(READ, ONE, {"query": {"a": "b"}}))
    assert seen[0].url.params["api key"] == SECRET
    assert str(seen[0].url).endswith("?a=b&api%20key=<hidden>")
    assert SECRET not in repr(seen[0].url)


class TestLinks:
    def test_a_key_in_a_next_link_is_sent_once_and_is_in_no_resume_token(
        self, keyed: Open, server: Loopback, driver: Driver
    ) -> None:
        link = f"/groups/g/owners?cursor=2&api%20key={SECRET}"
        server.script(page(1, more=True, next=link), Reply(b"", 500))
        found = listing(keyed("query"), LINKED)
        with pytest.raises(ClientError) as caught:
            driver.items(found)
        assert server.targets[1] == f"/groups/g/owners?cursor=2&api%20key={SECRET}"
        assert [trace for trace in traces(caught.value) if SECRET in trace] == []
        for token in (found.resume_token, caught.value.resume):
            assert token
            assert SECRET not in str(base64.urlsafe_b64decode(token + "=="))

    def test_a_redirect_to_the_same_origin_has_one_key(
        self, keyed: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(redirect(f"/owners/2?api%20key={SECRET}&a=b"), owner(2))
        driver.run(keyed("query").execute(READ, ONE))
        assert server.targets[1] == f"/owners/2?a=b&api%20key={SECRET}"

    @each_place
    @each_source
    def test_a_redirect_to_another_origin_has_no_key(
        self,
        keyed: Open,
        server: Loopback,
        elsewhere: Loopback,
        driver: Driver,
        place: str,
        source: str,
    ) -> None:
        server.script(redirect(f"{elsewhere.url}/owners/2?api%20key={SECRET}&token={SECRET}&a=b"))
        elsewhere.script(owner(2))
        driver.run(keyed(place, source).execute(READ, ONE))
        assert elsewhere.targets == ["/owners/2?a=b"]
        assert SECRET not in str(elsewhere.requests[0].headers)

    @each_place
    def test_a_file_elsewhere_is_fetched_without_the_key(
        self,
        keyed: Open,
        server: Loopback,
        elsewhere: Loopback,
        driver: Driver,
        place: str,
        tmp_path: Path,
    ) -> None:
        elsewhere.script(Reply(b"file"))
        client = keyed(place)
        url = f"{elsewhere.url}/file?signature=x%2Fy&key={SECRET}"
        driver.run(client._done(client._engine.download(url, tmp_path / "f", False, None, None)))
        assert elsewhere.targets == ["/file?signature=x%2Fy"]
        assert SECRET not in str(elsewhere.requests[0].headers)
