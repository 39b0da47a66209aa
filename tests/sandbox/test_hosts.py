"""The names by which a request may call the sandbox, and the size of its headers."""

from __future__ import annotations

import socket
from typing import Any

import httpx
import pytest

PATH = "/api/v1/users/"


def status(running: Any, http: httpx.Client, host: str) -> int:
    """Return the status of a request with a Host header."""
    return int(running.send(http, "GET", PATH, headers={"Host": host}).status_code)


def raw(running: Any, head: bytes) -> bytes:
    """Send the head of a request as it is, and return the first line of the response."""
    address = httpx.URL(running.url)
    with socket.create_connection((address.host, address.port or 0), timeout=10) as connection:
        connection.sendall(head)
        return connection.makefile("rb").readline()


@pytest.mark.parametrize(
    "host",
    [
        *("localhost", "LocalHost:8010", "127.0.0.1", "127.0.0.1:80", "127.8.9.1:1", "[::1]"),
        *("[::1]:8010", "localhost:"),
    ],
)
def test_a_name_of_this_machine_is_allowed(
    host: str, sandboxes: dict[str, Any], http: httpx.Client
) -> None:
    assert status(sandboxes["betterworks"], http, host) == 200


@pytest.mark.parametrize(
    "host",
    [
        *("evil.example", "evil.example:8010", "localhost.evil.example", "127.0.0.1.evil.example"),
        *("128.0.0.1", "0.0.0.0", "10.0.0.1:80", "[::2]", "[::1", "localhost@evil.example"),
        *("127.1", "2130706433", "localhost:80:80", "evil.example/localhost", ""),
    ],
)
def test_any_other_name_is_refused(
    host: str, sandboxes: dict[str, Any], http: httpx.Client
) -> None:
    assert status(sandboxes["betterworks"], http, host) == 421


def test_the_refusal_says_in_json_how_to_allow_a_name(
    sandboxes: dict[str, Any], http: httpx.Client
) -> None:
    answer = sandboxes["selflessly"].send(
        http, "GET", "/api/v1/users", headers={"Host": "evil.example"}
    )
    assert answer.status_code == 421
    assert "--host NAME" in str(answer.json())
    assert "evil" not in answer.text


def test_a_refused_request_changes_nothing(start: Any, http: httpx.Client) -> None:
    running = start("betterworks", people=3, faults="503; times=1")
    assert status(running, http, "evil.example") == 421
    assert status(running, http, "localhost") == 503


def test_a_name_that_the_settings_allow_is_allowed(start: Any, http: httpx.Client) -> None:
    running = start("betterworks", people=3, hosts=("sandbox.test",))
    hosts = ("sandbox.test", "Sandbox.Test:8010", "localhost", "other.test")
    assert [status(running, http, host) for host in hosts] == [200, 200, 200, 421]


def test_one_of_two_host_headers_that_is_not_allowed_is_enough(sandboxes: dict[str, Any]) -> None:
    for names in (b"localhost", b"evil.example"), (b"evil.example", b"localhost"):
        lines = b"".join(b"Host: " + name + b"\r\n" for name in names)
        line = raw(sandboxes["betterworks"], b"GET / HTTP/1.1\r\n" + lines + b"\r\n")
        assert line.startswith((b"HTTP/1.1 421", b"HTTP/1.1 400"))


@pytest.mark.parametrize(
    "head",
    [b"GET /", b"GET / HTTP/1.1\r\nHost: localhost\r\nx-a: "],
    ids=["address", "header"],
)
def test_a_head_without_an_end_is_refused(head: bytes, sandboxes: dict[str, Any]) -> None:
    address = httpx.URL(sandboxes["betterworks"].url)
    with socket.create_connection((address.host, address.port or 0), timeout=10) as connection:
        connection.sendall(head)
        try:
            for _ in range(200):
                connection.sendall(b"x" * 65_536)
            connection.shutdown(socket.SHUT_WR)
            refused = connection.recv(100).startswith(b"HTTP/1.1 431")
        except OSError:
            refused = True  # closed while it was still being written
    assert refused


def test_headers_below_the_limit_are_taken(sandboxes: dict[str, Any], http: httpx.Client) -> None:
    answer = sandboxes["betterworks"].send(http, "GET", PATH, headers={"x-a": "x" * 50_000})
    assert answer.status_code == 200


def test_a_large_body_does_not_count_as_headers(start: Any, http: httpx.Client) -> None:
    running = start("selflessly", people=3)
    body = {"first_name": "x" * 300_000}
    answers = [running.send(http, "POST", "/api/v1/users", json=body) for _ in range(2)]
    assert all(answer.status_code != 431 for answer in answers)
