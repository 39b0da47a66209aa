"""What a caller learns when a call fails."""

from __future__ import annotations

import threading
from typing import Any

import httpx
import pytest
from better_impact_client import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    BetterImpactError,
    InternalServerError,
    NotFoundError,
    ResponseDecodeError,
    UnauthorizedError,
)

from tests.support.better_impact import USERS, user
from tests.support.driving import Driver
from tests.support.vendor_server import Received, Reply, VendorServer

USER = "/v1/organization/users/4711"
FAILED = Reply.json({"error_message": "Try again."}, 503, Retry_After="0")


@pytest.fixture
def fetch(client: Any, drive: Driver, vendor: VendorServer) -> Any:
    """Asks for a user and gives the error that comes of a response."""

    def failed(reply: Reply) -> Any:
        vendor.expect("GET", USER, reply)
        with pytest.raises(BetterImpactError) as caught:
            drive.run(client.organization.users.retrieve(4711))
        return caught.value

    return failed


def test_the_vendors_words_are_in_the_message(fetch: Any) -> None:
    error = fetch(Reply.json({"error_message": "The user could not be found."}, 404))
    assert type(error) is NotFoundError
    assert error.vendor_message == "The user could not be found."
    assert "The user could not be found." in str(error)


def test_an_error_names_the_method_and_the_path_without_ids(fetch: Any) -> None:
    error = fetch(Reply.json({"error_message": "No."}, 404))
    assert str(error).startswith("GET /v1/organization/users/{user_id} returned 404")
    assert "4711" not in str(error)


def test_an_error_of_a_list_does_not_repeat_its_filters(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", f"{USERS}?page_size=17", Reply.json({"error_message": "No."}, 500))
    with pytest.raises(InternalServerError) as caught:
        drive.items(client.organization.users.list(page_size=17))
    assert "17" not in str(caught.value)


@pytest.mark.parametrize("kind", [UnauthorizedError, AuthenticationError])
def test_a_401_is_caught_as_either_authentication_error(kind: type[Exception], fetch: Any) -> None:
    error = fetch(Reply.json({"error_message": "The password is not right."}, 401))
    assert isinstance(error, kind)


def test_a_401_names_the_environment_and_no_value(fetch: Any) -> None:
    error = fetch(Reply.json({"error_message": "The password is not right."}, 401))
    assert "BETTER_IMPACT_USERNAME" in str(error)
    assert "BETTER_IMPACT_PASSWORD" in str(error)
    assert "open-sesame" not in str(error)
    assert "api-user" not in str(error)


def test_an_error_body_that_is_not_json_is_kept_as_text(fetch: Any) -> None:
    error = fetch(Reply(b"<h1>Bad gateway</h1>", 502, {"Content-Type": "text/html"}))
    assert (error.body, error.vendor_message) == ("<h1>Bad gateway</h1>", None)


def test_a_response_that_is_not_json_is_reported_with_status_and_media_type(fetch: Any) -> None:
    page = b"<html>maintenance " + b"x" * 1000
    error = fetch(Reply(page, headers={"Content-Type": "text/html; charset=utf-8"}))
    assert type(error) is ResponseDecodeError
    assert error.status == 200
    assert "200 (text/html; charset=utf-8)" in str(error)


def test_a_response_that_is_not_json_shows_200_characters_of_it(fetch: Any) -> None:
    error = fetch(Reply("Ärger ".encode() * 100, headers={"Content-Type": "text/plain"}))
    shown = str(error).partition("not JSON: ")[2].strip("'")
    assert shown == ("Ärger " * 100)[:200]


def test_an_empty_response_is_not_json(fetch: Any) -> None:
    assert type(fetch(Reply(b""))) is ResponseDecodeError


def test_a_read_is_tried_again_and_succeeds(
    opened: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", USER, FAILED)
    vendor.expect("GET", USER, FAILED)
    vendor.expect("GET", USER, Reply.json(user(4711)))
    client = opened(max_retries=2)
    assert drive.run(client.organization.users.retrieve(4711)).user_id == 4711


def test_an_error_counts_the_attempts(opened: Any, drive: Driver, vendor: VendorServer) -> None:
    for _ in range(3):
        vendor.expect("GET", USER, FAILED)
    client = opened(max_retries=2)
    with pytest.raises(InternalServerError, match=r"Try again\. after 3 attempts") as caught:
        drive.run(client.organization.users.retrieve(4711))
    assert caught.value.attempts == 3


def test_a_refused_connection_says_that_nothing_was_sent(opened: Any, drive: Driver) -> None:
    client = opened(base_url="http://127.0.0.1:9")
    with pytest.raises(APIConnectionError) as caught:
        drive.run(client.organization.users.retrieve(4711))
    assert not caught.value.sent
    assert caught.value.__cause__ is not None


def test_a_slow_response_times_out(opened: Any, drive: Driver, vendor: VendorServer) -> None:
    arrived, released = threading.Event(), threading.Event()

    def held(_: Received) -> Reply:
        arrived.set()
        released.wait(10)
        return Reply.json(user(4711))

    vendor.respond = held
    client = opened(timeout=httpx.Timeout(10, read=0.05))
    try:
        with pytest.raises(APITimeoutError) as caught:
            drive.run(client.organization.users.retrieve(4711))
        assert arrived.wait(10)
    finally:
        released.set()
    assert (caught.value.sent, caught.value.attempts) == (True, 1)
