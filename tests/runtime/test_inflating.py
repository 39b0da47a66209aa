"""Compressed responses: complete, of the encodings that were asked for, and never a bomb."""

from __future__ import annotations

import gzip
import random
import tracemalloc
import zlib
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.runtime.errors import APIConnectionError, ClientError, ResponseTooLargeError
from generator.runtime.grants import ClientCredentialsScheme
from generator.runtime.limits import BURST, PIECE, Inflater
from tests.runtime.acme import FILE, ONE, PROFILE, READ, thorough
from tests.support.driving import Driver, Open
from tests.support.each import each
from tests.support.loopback import Loopback, Reply, json_reply

BODY = b'{"id": 7}'
PROGRAM = replace(PROFILE, security=(ClientCredentialsScheme("/token"),))
REQUEST = httpx.Request("GET", "https://a.example")


def encoded(body: bytes, encoding: str) -> Reply:
    return Reply(body, headers={"Content-Encoding": encoding})


def bomb(size: int) -> bytes:
    """Return the beginning of a gzip file: zeros, compressed a thousandfold."""
    engine = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = engine.compress(bytes(PIECE)) + engine.flush(zlib.Z_FULL_FLUSH)
    return gzip.compress(b"")[:10] + block * (size // PIECE)


def unpacked(encoding: str, *chunks: bytes) -> bytes:
    inflater = Inflater(encoding, REQUEST)
    found = b"".join(piece for chunk in chunks for piece in inflater.feed(chunk))
    inflater.end()
    return found


@each(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(BODY)),
        ("GZIP", gzip.compress(BODY)),
        ("x-gzip", gzip.compress(BODY)),
        ("gzip", gzip.compress(BODY[:4]) + gzip.compress(BODY[4:])),
        ("gzip", gzip.compress(BODY) + bytes(20)),
        ("deflate", zlib.compress(BODY)),
        ("deflate", zlib.compress(BODY, wbits=-15)),
        ("identity", BODY),
        ("", BODY),
    ],
    ids=["gzip", "GZIP", "x-gzip", "two parts", "padded", "deflate", "raw", "identity", "empty"],
)
def test_a_compressed_response_is_read(
    client: Any, server: Loopback, driver: Driver, encoding: str, packed: bytes
) -> None:
    server.script(encoded(packed, encoding))
    assert driver.run(client.execute(READ, ONE)).id == 7


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(BODY)[:-9]),
        ("gzip", gzip.compress(BODY)[:-1]),
        ("deflate", zlib.compress(BODY)[:-5]),
        ("gzip", b"no gzip"),
        ("br", BODY),
        ("gzip, gzip", gzip.compress(gzip.compress(BODY))),
    ],
    ids=["cut", "without its end", "cut deflate", "no gzip", "brotli", "twice"],
)
def test_a_body_that_is_broken_or_of_another_encoding_is_a_failed_attempt(
    open_client: Open, server: Loopback, driver: Driver, encoding: str, packed: bytes
) -> None:
    server.script(encoded(packed, encoding))
    with pytest.raises(APIConnectionError, match="DecodingError"):
        driver.run(open_client(max_retries=0).execute(READ, ONE))


def test_a_file_that_is_not_complete_is_not_saved(
    open_client: Open, server: Loopback, driver: Driver, tmp_path: Path
) -> None:
    server.script(encoded(gzip.compress(bytes(5000))[:-9], "gzip"))
    with pytest.raises(APIConnectionError):
        driver.run(open_client(max_retries=0).save(FILE, ONE, to=tmp_path / "a"))
    assert list(tmp_path.iterdir()) == []


@pytest.fixture(scope="module")
def gigabyte() -> bytes:
    """A megabyte that unfolds to a gigabyte."""
    packed = bomb(1 << 30)
    assert len(packed) < 1_100_000
    return packed


@pytest.mark.parametrize("saved", [False, True], ids=["read", "saved"])
def test_a_gigabyte_in_a_megabyte_is_refused_without_using_memory(
    client: Any,
    server: Loopback,
    driver: Driver,
    gigabyte: bytes,
    tmp_path: Path,
    saved: bool,
) -> None:
    server.script(encoded(gigabyte, "gzip"))
    tracemalloc.start()
    try:
        with pytest.raises(ResponseTooLargeError, match="decompresses to more than"):
            driver.run(
                client.save(FILE, ONE, to=tmp_path / "a") if saved else client.execute(READ, ONE)
            )
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < BURST + 24 * PIECE
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("status", [401, 200], ids=["a refusal", "a token"])
def test_a_bomb_in_a_token_response_is_refused(
    open_client: Open, server: Loopback, driver: Driver, status: int
) -> None:
    packed = gzip.compress(bytes(100 * PIECE))
    reply = Reply(packed, status, {"Content-Encoding": "gzip"})
    server.script(*[json_reply({"access_token": "a"})] * (status == 401), reply)
    client = open_client(profile=PROGRAM, credentials={"client_id": "a", "client_secret": "b"})
    tracemalloc.start()
    try:
        with pytest.raises(ClientError, match="longer than"):
            driver.run(client.execute(READ, ONE))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 12 * PIECE


def test_a_compressed_refusal_of_a_token_function_keeps_its_message(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(Reply(gzip.compress(b'{"message": "No."}'), 401, {"Content-Encoding": "gzip"}))
    with pytest.raises(ClientError, match="returned 401: No;"):
        driver.run(open_client(credentials={"token": lambda: "same"}).execute(READ, ONE))


@thorough
@given(st.binary(max_size=5000), st.sampled_from(["gzip", "deflate"]), st.integers(1, 700))
def test_a_body_in_any_chunks_comes_out_as_it_was(body: bytes, encoding: str, size: int) -> None:
    packed = gzip.compress(body) if encoding == "gzip" else zlib.compress(body)
    chunks = [packed[at : at + size] for at in range(0, len(packed), size)]
    assert unpacked(encoding, *chunks) == body


@each("size", range(1, 40))
def test_a_body_in_several_parts_is_complete_wherever_its_chunks_end(size: int) -> None:
    packed = gzip.compress(BODY[:4]) + gzip.compress(BODY[4:]) + bytes(8)
    chunks = [packed[at : at + size] for at in range(0, len(packed), size)]
    assert unpacked("gzip", *chunks) == BODY


def test_a_body_whose_second_part_breaks_off_is_refused() -> None:
    with pytest.raises(httpx.DecodingError, match="not complete"):
        unpacked("gzip", gzip.compress(BODY), gzip.compress(BODY)[:-1])


@pytest.mark.parametrize("size", [PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])
def test_a_body_of_whole_pieces_comes_out_whole(size: int) -> None:
    body = random.Random(size).randbytes(99) * (size // 99) + bytes(size % 99)
    assert unpacked("gzip", gzip.compress(body)) == body


def test_no_piece_is_larger_than_its_bound() -> None:
    inflater = Inflater("gzip", REQUEST)
    assert max(map(len, inflater.feed(gzip.compress(bytes(9 * PIECE))))) <= PIECE


def test_well_compressed_text_is_no_bomb() -> None:
    rows = b"".join(b'{"id": %d, "first_name": null}, ' % n for n in range(BURST // 28))
    assert len(rows) > BURST
    inflater = Inflater("gzip", REQUEST)
    for _ in inflater.feed(gzip.compress(rows)):
        assert not inflater.is_bomb
