"""Local variables, as Sentry and rich print them, show no secret in any frame below the caller."""

from __future__ import annotations

import json
import traceback
from collections.abc import Iterator
from typing import Any

import pytest
from msgspec.structs import replace

from generator.runtime.errors import APIStatusError, ClientError
from generator.runtime.grants import PasswordScheme
from generator.runtime.values import Call, Hidden, HiddenArguments
from tests.runtime.acme import CREATE, ONE, PROFILE, READ, SECRET
from tests.runtime.leaks import chain, traces
from tests.support.driving import Driver, Open
from tests.support.each import each
from tests.support.loopback import (
    RESET,
    STALL,
    Loopback,
    Reply,
    cut,
    impatient,
    json_reply,
    redirect,
)

GRANTED = replace(PROFILE, security=(PasswordScheme("/token", "/token"),))
LOGIN = {
    "username": "me",
    "client_id": "us",
    "client_secret": f"client-{SECRET}",
    "password": SECRET,
}


def shown(error: BaseException) -> Iterator[str]:
    """Return everything that an error shows, local variables below the tests included."""
    yield from traces(error)
    for cause in chain(error):
        for frame, _ in traceback.walk_tb(cause.__traceback__):
            if "/tests/" not in frame.f_code.co_filename:
                for name, value in frame.f_locals.items():
                    yield f"{frame.f_code.co_qualname}: {name} = {value!r}"


def leaks(error: BaseException) -> list[str]:
    return [text[:300] for text in shown(error) if SECRET in text]


ANSWER = json.dumps({"access_token": SECRET, "refresh_token": SECRET, "expires_in": 3600}).encode()
TOKEN_FAILURES = {
    "cut": cut(ANSWER),
    "reset": cut(ANSWER, "reset"),
    "stalled": cut(ANSWER, "stalled"),
    "bad gzip": Reply(ANSWER, headers={"Content-Encoding": "gzip"}),
    "unknown encoding": Reply(ANSWER, headers={"Content-Encoding": "br"}),
    "no JSON": Reply(ANSWER[:-1]),
    "no token": json_reply({"accessToken": SECRET}),
    "wrong type": json_reply({"access_token": [SECRET]}),
    "control characters": json_reply({"access_token": f"{SECRET}\n"}),
    "refused": json_reply({"error": f"the password {SECRET} is wrong"}, 400),
    "refused at length": json_reply({"error_description": "x " * 90 + SECRET * 3}, 400),
    "no answer": RESET,
    "late": STALL,
    "redirect": redirect("javascript:x"),
    "no HTTP": Reply(ANSWER, headers={"Content-Length": "y"}),
}


@each("reply", TOKEN_FAILURES.values(), ids=TOKEN_FAILURES.keys())
def test_no_token_request_that_fails_shows_a_secret(
    open_client: Open, server: Loopback, driver: Driver, reply: Reply
) -> None:
    server.respond = lambda request: reply
    stalls = reply.silent or reply.ending == "stalled"
    timeout = impatient(0.1) if stalls else 10
    client = open_client(profile=GRANTED, credentials=LOGIN, max_retries=0, timeout=timeout)
    with pytest.raises(ClientError) as caught:
        driver.run(client.execute(READ, ONE))
    assert leaks(caught.value) == []


def test_a_write_that_times_out_shows_no_secret(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(STALL)
    client = open_client(timeout=impatient(0.1), max_retries=0, headers={"X-Key": SECRET})
    body = {"secret": SECRET, "filling": "x" * 20_000_000}
    with pytest.raises(ClientError) as caught:
        driver.run(client.execute(CREATE, Call(body=body), {"headers": {"X-Other": SECRET}}))
    assert leaks(caught.value) == []


REFUSED: list[dict[str, Any]] = [
    {"headers": {"X-Key": f"{SECRET}\n"}},
    {"headers": {"X-Key": f"{SECRET}é"}},
    {"headers": {"X-Key": SECRET.encode()}},
    {"headers": {"X-Key": SECRET}, "timeout": -1},
    {"headers": {"X-Key": SECRET}, "max_retries": -1},
    {"body": {"password": f"{SECRET}\ud800"}},
    {"body": {"password": SECRET, "other": object()}},
    {"query": {"token": SECRET, "other": object()}},
    {"query": {"token": f"{SECRET}\ud800"}},
    {"no_option": SECRET},
]


@each("options", REFUSED)
def test_a_refused_call_does_not_show_its_options(
    open_client: Open, driver: Driver, options: Any
) -> None:
    client = open_client()
    with pytest.raises(Exception, match=r".") as caught:
        driver.run(client.execute(CREATE, ONE, options))
    assert leaks(caught.value) == []
    with pytest.raises(Exception, match=r".") as caught:
        driver.run(client.request("POST", "/owners", body={"pin": SECRET}, options=options))
    assert leaks(caught.value) == []


def test_a_refused_argument_of_a_method_is_not_shown(open_client: Open, driver: Driver) -> None:
    client = open_client()
    with pytest.raises(TypeError) as caught:
        driver.run(client.request("POST", "/owners", passwrd=SECRET))
    assert leaks(caught.value) == []
    with pytest.raises(ClientError) as refused:
        driver.run(client.request("POST", "owners", body={"pin": SECRET}, query={"q": SECRET}))
    assert leaks(refused.value) == []


ARGUMENTS: list[dict[str, Any]] = [
    {"credentials": {"token": SECRET.encode()}},
    {"credentials": {"token": [SECRET]}},
    {"credentials": {"token": f"{SECRET}\n"}},
    {"credentials": {"token": f"{SECRET}\ud800"}},
    {"headers": {"Authorization": SECRET}},
    {"headers": {"X-Key": f"{SECRET}\n"}},
    {"headers": {"X-Key": SECRET.encode()}},
    {"headers": [("X-Key", SECRET)]},
    {"headers": SECRET},
    {"headers": {"X-Key": SECRET}, "timeout": -1},
    {"base_url": f"https://me:{SECRET}@a.example"},
    {"base_url": f"https://a.example/?key={SECRET}"},
    {"base_url": f"https://[{SECRET}"},
    {"proxy": f"ftp://me:{SECRET}@a.example"},
    {"proxy": f"http://me:{SECRET}@a.example:port"},
    {"no_option": SECRET},
]


@each("arguments", ARGUMENTS)
def test_a_refused_argument_of_a_client_is_not_shown(open_client: Open, arguments: Any) -> None:
    with pytest.raises(Exception, match=r".") as caught:
        open_client(**arguments)
    assert leaks(caught.value) == []


ECHOES = [
    json_reply({"message": f"{SECRET} is wrong"}, 401),
    json_reply({"message": "no", "seen": {"header": f"Bearer {SECRET}"}}, 400),
    json_reply({"error": {"message": "no", "details": [SECRET]}}, 422),
    Reply(f"<p>Bearer {SECRET}</p>".encode(), 500),
    Reply(f"{'x' * 195}{SECRET}".encode(), 500),
    Reply(f"<p>Bearer {SECRET}</p>".encode(), 200),
    Reply(f"{'x' * 195}{SECRET}".encode(), 200),
    Reply(b"{}", 200, {"Content-Encoding": f"{SECRET}"}),
    Reply(b"[]", 200, {"Content-Type": f"text/{SECRET}"}),
]


@each("reply", ECHOES, ids=lambda reply: f"{reply.status} {reply.body[:30]!r}")
def test_a_secret_that_the_vendor_sends_back_is_cut_out(
    open_client: Open, server: Loopback, driver: Driver, reply: Reply
) -> None:
    server.script(reply)
    client = open_client(max_retries=0, strict=True)
    with pytest.raises(ClientError) as caught:
        driver.run(client.execute(READ, ONE))
    assert leaks(caught.value) == []
    assert SECRET not in repr(vars(caught.value))


@pytest.mark.parametrize(
    ("secret", "text"),
    [
        ('pass"word\\', 'pass\\"word\\\\'),
        ("pässword", "p\\u00e4ssword"),
        ("a b&c/d+e", "a%20b%26c%2Fd%2Be"),
    ],
)
def test_a_secret_is_cut_out_however_it_is_written(
    open_client: Open, server: Loopback, driver: Driver, secret: str, text: str
) -> None:
    token = json_reply({"access_token": "t", "expires_in": 60})
    server.script(token, Reply(f'{{"message": "{text} is wrong"}}'.encode(), 400))
    client = open_client(profile=GRANTED, credentials={**LOGIN, "password": secret})
    with pytest.raises(APIStatusError) as caught:
        driver.run(client.execute(READ, ONE))
    assert caught.value.vendor_message == "<hidden> is wrong"
    assert caught.value.body == {"message": "<hidden> is wrong"}


def test_a_token_that_was_obtained_is_cut_out_too(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(
        json_reply({"access_token": f"new-{SECRET}"}), json_reply({"message": f"new-{SECRET}"}, 400)
    )
    client = open_client(
        profile=GRANTED, credentials={**LOGIN, "password": "other", "client_secret": "more"}
    )
    with pytest.raises(APIStatusError) as caught:
        driver.run(client.execute(READ, ONE))
    assert leaks(caught.value) == []


def test_names_and_short_secrets_inside_words_stay(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(
        json_reply({"access_token": "t"}), json_reply({"message": "a message for us: latest"}, 400)
    )
    client = open_client(profile=GRANTED, credentials={**LOGIN, "password": "test"})
    with pytest.raises(APIStatusError) as caught:
        driver.run(client.execute(READ, ONE))
    assert caught.value.vendor_message == "a message for us: latest"


def test_tools_that_show_the_inside_of_values_show_no_secret() -> None:
    hidden = HiddenArguments(token=SECRET)
    assert hidden.__rich_repr__() == []
    for value in (hidden, Hidden(SECRET), Call(body={"x": SECRET})):
        assert SECRET not in value.__sentry_repr__()
    assert SECRET[:5] not in repr(Hidden(SECRET)[:5])
