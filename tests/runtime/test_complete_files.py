"""Which responses are complete files; nothing else is saved."""

from __future__ import annotations

import gzip
import os
from pathlib import Path
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from generator.runtime.errors import (
    APIConnectionError,
    APIStatusError,
    ConfigurationError,
    InvalidArgumentError,
    ResponseDecodeError,
    ResponseTooLargeError,
)
from tests.runtime.acme import FILE, ONE
from tests.support.driving import Driver, Open
from tests.support.loopback import Loopback, Reply, cut, dripping, json_reply, zipped

PAGE = b"<!DOCTYPE html><title>Sign in</title>"
HTML = {"Content-Type": "text/html; charset=utf-8"}
BINARY = {"Content-Type": "application/octet-stream"}
ATTACHED = {"Content-Disposition": 'attachment; filename="a.bin"'}


def save(driver: Driver, client: Any, to: Path, documented: bool = True, **how: Any) -> Any:
    """Save a file of an operation, or of an address that a response contained."""
    if documented:
        return driver.run(client.save(FILE, ONE, to=to, **how))
    return driver.run(client.download("/files/1", to, **how))


both = pytest.mark.parametrize("documented", [True, False], ids=["save", "download"])


@both
@pytest.mark.parametrize("status", [201, 202, 203, 204, 205, 206, 207])
def test_another_status_than_the_documented_one_is_no_file(
    status: int, documented: bool, client: Any, server: Loopback, driver: Driver, tmp_path: Path
) -> None:
    body = b"" if status == 204 else b"abc"
    server.script(Reply(body, status, BINARY | ATTACHED))
    with pytest.raises(ResponseDecodeError, match=f"returned {status} .* of a complete file"):
        save(driver, client, tmp_path / "a", documented)
    assert os.listdir(tmp_path) == []


@both
@pytest.mark.parametrize("status", [301, 302, 304, 307])
def test_a_redirect_to_nowhere_is_no_file(
    status: int, documented: bool, client: Any, server: Loopback, driver: Driver, tmp_path: Path
) -> None:
    server.script(Reply(status=status))
    with pytest.raises(APIStatusError):
        save(driver, client, tmp_path / "a", documented)
    assert os.listdir(tmp_path) == []


def test_the_documented_status_may_be_another(
    client: Any, server: Loopback, driver: Driver, tmp_path: Path
) -> None:
    server.script(Reply(b"abc", 201))
    operation = replace(FILE, status=201)
    driver.run(client.save(operation, ONE, to=tmp_path / "a"))
    assert (tmp_path / "a").read_bytes() == b"abc"


@both
def test_a_part_that_was_requested_is_saved(
    documented: bool, client: Any, server: Loopback, driver: Driver, tmp_path: Path
) -> None:
    server.script(Reply(b"abc", 206, {"Content-Range": "bytes 0-2/9"}))
    options = {"headers": {"Range": "bytes=0-2"}}
    save(driver, client, tmp_path / "a", documented, options=options)
    assert (tmp_path / "a").read_bytes() == b"abc"


@both
@pytest.mark.parametrize(
    ("asked", "sent"),
    [
        ("bytes=10-12", "bytes 0-2/90"),
        ("bytes=10-19", "bytes 10-12/90"),
        ("bytes=10-", "bytes 10-12/90"),
        ("bytes=-9", "bytes 0-2/90"),
        ("bytes=10-11", "bytes 10-12/90"),
        ("bytes=10-12", "bytes */90"),
        ("bytes=10-12", None),
    ],
)
def test_another_part_than_the_requested_one_is_no_file(
    asked: str,
    sent: str | None,
    documented: bool,
    client: Any,
    server: Loopback,
    driver: Driver,
    tmp_path: Path,
) -> None:
    server.script(Reply(b"abc", 206, {} if sent is None else {"Content-Range": sent}))
    with pytest.raises(ResponseDecodeError, match="not the part that was requested"):
        save(driver, client, tmp_path / "a", documented, options={"headers": {"Range": asked}})
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    ("asked", "sent"),
    [
        ("bytes=10-99", "bytes 10-12/13"),
        ("bytes=10-", "bytes 10-12/13"),
        ("bytes=10-", "bytes 10-12/*"),
        ("bytes=-3", "bytes 10-12/13"),
        ("bytes=-9", "bytes 0-2/3"),
        ("Bytes=0-2", "bytes 0-2/*"),
        ("bytes=0-0,4-5", None),
    ],
)
def test_a_part_up_to_the_end_of_the_file_is_saved(
    asked: str, sent: str | None, client: Any, server: Loopback, driver: Driver, tmp_path: Path
) -> None:
    server.script(Reply(b"abc", 206, {} if sent is None else {"Content-Range": sent}))
    save(driver, client, tmp_path / "a", True, options={"headers": {"Range": asked}})
    assert (tmp_path / "a").read_bytes() == b"abc"


@both
@pytest.mark.parametrize(
    "reply",
    [
        Reply(PAGE, headers=HTML),
        Reply(b"\r\n\xef\xbb\xbf" + PAGE, headers={"Content-Type": "TEXT/HTML"}),
        Reply(b"<html/>", headers={"Content-Type": "application/xhtml+xml"}),
        Reply(PAGE),
        Reply(b"\xef\xbb\xbf\n<HTML>"),
        zipped(PAGE, **HTML),
        dripping(*[bytes([byte]) for byte in PAGE], pause=0.001),
        Reply(b'{"title": "No"}', headers={"Content-Type": "application/problem+json"}),
    ],
    ids=["page", "mark", "XHTML", "no type", "no type and mark", "zipped", "drops", "problem"],
)
def test_a_web_page_is_no_file(
    reply: Reply,
    documented: bool,
    client: Any,
    server: Loopback,
    driver: Driver,
    tmp_path: Path,
) -> None:
    server.script(reply)
    with pytest.raises(ResponseDecodeError, match="not a file; pass headers="):
        save(driver, client, tmp_path / "a", documented)
    assert os.listdir(tmp_path) == []


@both
@pytest.mark.parametrize("kind", ["text/html", "application/json"])
def test_what_the_vendor_attaches_is_a_file_whatever_it_is(
    kind: str, documented: bool, client: Any, server: Loopback, driver: Driver, tmp_path: Path
) -> None:
    server.script(Reply(b"{}", headers={"Content-Type": kind, **ATTACHED}))
    assert save(driver, client, tmp_path, documented).read_bytes() == b"{}"


@both
@pytest.mark.parametrize("kind", ["text/html", "application/json"])
def test_what_the_caller_accepts_is_a_file(
    kind: str, documented: bool, client: Any, server: Loopback, driver: Driver, tmp_path: Path
) -> None:
    server.script(Reply(b"{}", headers={"Content-Type": kind}))
    options = {"headers": {"Accept": kind}}
    saved = save(driver, client, tmp_path / "a", documented, options=options)
    assert saved.read_bytes() == b"{}"


def test_a_web_page_that_the_vendor_calls_a_file_is_saved(
    client: Any, server: Loopback, driver: Driver, tmp_path: Path
) -> None:
    server.script(Reply(PAGE, headers=BINARY))
    assert save(driver, client, tmp_path / "a").read_bytes() == PAGE


def test_a_json_object_is_no_file_where_the_documentation_describes_one(
    client: Any, server: Loopback, driver: Driver, tmp_path: Path
) -> None:
    server.script(json_reply({"error": "not ready"}))
    with pytest.raises(ResponseDecodeError, match="which is a JSON object, not a file"):
        save(driver, client, tmp_path / "a")
    assert os.listdir(tmp_path) == []


def test_json_at_an_address_of_a_response_is_a_file(
    client: Any, server: Loopback, driver: Driver, tmp_path: Path
) -> None:
    server.script(json_reply({"rows": []}))
    assert save(driver, client, tmp_path / "a", documented=False).read_bytes() == b'{"rows": []}'


@both
@pytest.mark.parametrize(
    "reply",
    [
        cut(b"abc"),
        Reply(b"", headers={"Content-Encoding": "gzip"}),
        Reply(b"", headers={"Content-Encoding": "deflate"}),
        Reply(gzip.compress(b"abc" * 999)[:-5], headers={"Content-Encoding": "gzip"}),
        Reply(b"abc", headers={"Content-Encoding": "br"}),
        Reply(
            b"5\r\nabc",
            headers={"Transfer-Encoding": "chunked", "Connection": "x"},
            ending="closed",
        ),
    ],
    ids=["length", "gzip of nothing", "deflate of nothing", "gzip", "encoding", "chunk"],
)
def test_an_incomplete_body_is_requested_again_and_never_saved(
    reply: Reply,
    documented: bool,
    client: Any,
    server: Loopback,
    driver: Driver,
    tmp_path: Path,
) -> None:
    server.script(reply, reply, reply)
    with pytest.raises(APIConnectionError):
        save(driver, client, tmp_path / "a", documented)
    assert len(server.requests) == 3
    assert os.listdir(tmp_path) == []


def test_a_file_of_no_bytes_is_a_file(
    client: Any, server: Loopback, driver: Driver, tmp_path: Path
) -> None:
    server.script(Reply(headers=BINARY), zipped(b""))
    assert save(driver, client, tmp_path / "a").read_bytes() == b""
    assert save(driver, client, tmp_path / "b").read_bytes() == b""


@pytest.mark.parametrize("length", [2, 4])
def test_a_transport_that_gives_another_length_than_announced_gives_no_file(
    length: int, open_client: Open, driver: Driver, tmp_path: Path
) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=b"abc", headers={"Content-Length": str(length)})

    client = open_client(transport=httpx.MockTransport(respond), max_retries=0)
    with pytest.raises(APIConnectionError, match=f"3 of {length} bytes"):
        save(driver, client, tmp_path / "a")
    assert os.listdir(tmp_path) == []


class TestLimit:
    @both
    @pytest.mark.parametrize(
        "reply",
        [Reply(b"x" * 999), zipped(b"x" * 999), dripping(*[b"x" * 99] * 9, pause=0.001)],
        ids=["announced", "zipped", "pieces"],
    )
    def test_a_larger_file_is_not_saved(
        self,
        reply: Reply,
        documented: bool,
        open_client: Open,
        server: Loopback,
        driver: Driver,
        tmp_path: Path,
    ) -> None:
        server.script(reply)
        client = open_client(max_download_bytes=500)
        with pytest.raises(ResponseTooLargeError, match="500 bytes; raise max_download_bytes"):
            save(driver, client, tmp_path / "a", documented)
        assert os.listdir(tmp_path) == []

    def test_a_file_of_the_largest_size_is_saved(
        self, open_client: Open, server: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        server.script(Reply(b"x" * 500))
        client = open_client(max_download_bytes=500)
        assert save(driver, client, tmp_path / "a").stat().st_size == 500

    def test_a_call_may_have_another_limit_than_the_client(
        self, open_client: Open, server: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        server.script(Reply(b"x" * 99), Reply(b"x" * 99))
        client = open_client(max_download_bytes=10)
        save(driver, client, tmp_path / "a", options={"max_download_bytes": 99})
        with pytest.raises(ResponseTooLargeError):
            save(driver, client, tmp_path / "b", options={"max_download_bytes": 98})

    @pytest.mark.parametrize("limit", [0, -1, 1.5, "9", True])
    def test_a_limit_that_is_none_is_refused(
        self, limit: Any, open_client: Open, driver: Driver, tmp_path: Path
    ) -> None:
        with pytest.raises(ConfigurationError, match="max_download_bytes must be a whole number"):
            open_client(max_download_bytes=limit)
        with pytest.raises(InvalidArgumentError, match="max_download_bytes"):
            save(driver, open_client(), tmp_path, options={"max_download_bytes": limit})

    def test_other_responses_have_their_own_limit(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply({"a": "x" * 99}))
        client = open_client(max_download_bytes=10)
        assert driver.run(client.request("GET", "/x")) == {"a": "x" * 99}
