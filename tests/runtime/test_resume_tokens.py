"""Tokens of lists that broke off: what they hold, and which are refused."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from msgspec.structs import replace

from generator.runtime.errors import (
    APIStatusError,
    InvalidArgumentError,
    PagingError,
)
from generator.runtime.resume import Position, mark_of, read_token, write_token
from generator.runtime.serialization import Serialization
from generator.runtime.values import Call
from tests.runtime.acme import LINKED, LIST, page
from tests.runtime.listings import (
    LISTS,
    listing,
    records,
)
from tests.support.driving import Driver
from tests.support.each import each
from tests.support.loopback import Loopback, json_reply


@pytest.mark.parametrize(
    "change",
    [
        {"q": "b"},
        {"q": "a", "size": 5},
        {},
    ],
    ids=str,
)
def test_a_token_of_other_arguments_is_refused(
    client: Any, server: Loopback, driver: Driver, change: dict[str, Any]
) -> None:
    server.respond = records(10)
    pages = listing(client, LIST, {"max_pages": 1}, q="a")
    driver.items(pages)
    sent = len(server.requests)
    with pytest.raises(InvalidArgumentError, match="resume is not a token of this list"):
        driver.items(listing(client, LIST, {"resume": pages.resume_token}, **change))
    assert len(server.requests) == sent


def test_a_token_of_another_list_or_path_is_refused() -> None:
    token = write_token(Position(2), mark_of(LIST, Call(), {}))
    assert read_token(token, mark_of(LIST, Call(), {}), texts=False) == Position(2)
    for operation, call, options in (
        (LISTS["counted"], Call(), {}),
        (LIST, Call(query={"a": 1}), {}),
        (LIST, Call(body={"a": 1}), {}),
        (LIST, Call(), {"query": {"a": 1}}),
        (LIST, Call(), {"body": {"a": 1}}),
    ):
        with pytest.raises(InvalidArgumentError):
            read_token(token, mark_of(operation, call, options), texts=False)
    one, other = (mark_of(LINKED, Call(path={"group": group}), {}) for group in "ab")
    assert one != other


def broken_off(driver: Driver, pages: Any) -> tuple[str, APIStatusError]:
    """Read a list that an error ends; give the token of that error."""
    with pytest.raises(APIStatusError) as caught:
        driver.items(pages)
    token = caught.value.resume
    assert token is not None
    return token, caught.value


def held(token: str) -> str:
    return base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode()


def packed(*fields: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(fields).encode()).decode().rstrip("=")


MARK = mark_of(LIST, Call(), {})
BROKEN = [
    "",
    "no token",
    "!",
    "é",
    7,
    b"abc",
    packed(),
    packed(MARK),
    packed(MARK, -1, 1, 0),
    packed(MARK, 1, 0, 0),
    packed(MARK, 1, 1, -1),
    packed(MARK, 1.5, 1, 0),
    packed(MARK, True, 1, 0),
    packed(MARK, "/owners?page=2", 1, 0),
    packed(MARK, 1, 1, 0, 0),
]


@each("token", BROKEN, ids=repr)
def test_what_is_no_token_is_refused_before_anything_is_sent(
    client: Any, server: Loopback, driver: Driver, token: Any
) -> None:
    with pytest.raises(InvalidArgumentError, match="resume is not a token"):
        driver.items(listing(client, LIST, {"resume": token}))
    assert server.requests == []


@pytest.mark.parametrize(
    "link", ["https://evil.example/owners", "//evil.example/", "http://127.0.0.1:1/", "\r\n"]
)
def test_a_link_in_a_token_does_not_leave_the_api(
    client: Any, server: Loopback, driver: Driver, link: str
) -> None:
    mark = mark_of(LINKED, Call(path={"group": "g"}), {})
    token = write_token(Position(link, 2), mark)
    with pytest.raises(PagingError, match="leaves"):
        driver.items(listing(client, LINKED, {"resume": token}))
    assert server.requests == []


def test_a_token_holds_neither_origin_nor_filters_nor_credentials(
    client: Any, server: Loopback, driver: Driver
) -> None:
    given = {"email": "zoe@example.org", "size": 9}
    link = f"{server.url}/groups/g/owners?email=zoe%40example.org&size=5&cursor=a%2Bb"
    server.script(page(1, next=link), json_reply({}, 403))
    token, error = broken_off(driver, listing(client, LINKED, **given))
    assert "zoe" not in held(token)
    assert json.loads(held(token))[1] == "?size=5&cursor=a%2Bb"
    assert token not in str(error)
    server.script(page(2))
    driver.items(listing(client, LINKED, {"resume": token}, **given))
    assert server.requests[-1].query == server.requests[-2].query


def test_a_filter_that_is_written_in_a_style_of_its_own_is_in_no_token(
    client: Any, server: Loopback, driver: Driver
) -> None:
    operation = replace(LINKED, serialization={"names": Serialization(style="comma")})
    given = {"names": ["zoe", "ann"]}
    server.script(page(1, next="?names=zoe%2Cann&cursor=2"), json_reply({}, 403))
    token, _ = broken_off(driver, listing(client, operation, **given))
    assert json.loads(held(token))[1] == "?cursor=2"
    server.script(page(2))
    driver.items(listing(client, operation, {"resume": token}, **given))
    assert server.requests[-1].query == server.requests[-2].query


def test_a_link_that_leaves_the_api_makes_no_token(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(page(1, next="https://evil.example/owners"))
    with pytest.raises(PagingError, match="leaves") as caught:
        driver.items(listing(client, LINKED))
    assert (caught.value.page, caught.value.resume) == (2, None)
