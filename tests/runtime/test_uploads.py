"""Bodies that are files, text or multipart forms, over HTTP."""

from __future__ import annotations

import email.policy
import io
import os
import tempfile
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.runtime.errors import (
    APIConnectionError,
    InternalServerError,
    InvalidArgumentError,
    UnauthorizedError,
)
from generator.runtime.operations import Operation
from generator.runtime.uploads import CHUNK, Reading, Upload, body_of
from generator.runtime.values import Call, omit
from tests.runtime.acme import ONE, thorough
from tests.support.driving import Driver, Open
from tests.support.loopback import RESET, Loopback, Received, json_reply

PHOTO = Operation[Any]("PUT /owners/{id}/photo", None, encoding="binary", media="image/png")
ANY = replace(PHOTO, media="image/*")
NOTE = Operation[Any]("PUT /owners/{id}/note", None, encoding="text", media="text/plain")
FORM = Operation[Any](
    "POST /owners/{id}/files",
    None,
    encoding="multipart",
    files=("photo", "scans"),
    part_types={"photo": "image/png, image/jpeg", "about": "application/json"},
)
SAFE = replace(PHOTO, retry_safe=True)
DATA = bytes(range(256)) * 1000
LARGE = 50_000_000


def call(content: Any, **more: Any) -> Call:
    return replace(ONE, body=content, **more)


def parts_of(request: Received) -> list[EmailMessage]:
    """Return the parts of a multipart request, read by the standard library."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    parser = BytesParser(policy=email.policy.HTTP)
    whole = parser.parsebytes(head + request.body)
    return [part for part in whole.iter_parts() if isinstance(part, EmailMessage)]


def shown(part: EmailMessage) -> tuple[str | None, str | None, str | None, bytes]:
    """Return name, file name, media type and content of a part."""
    name = part.get_param("name", header="content-disposition")
    kind = part.get_content_type() if "content-type" in part else None
    content = part.get_payload(decode=True)
    assert isinstance(name, str)
    assert isinstance(content, bytes)
    return name, part.get_filename(), kind, content


class Watched(io.FileIO):
    """A file that counts what is read from it, and at most how much at once."""

    taken = 0
    most = 0

    def read(self, size: int | None = -1) -> bytes:
        data = super().read(size)
        assert data is not None
        self.taken += len(data)
        self.most = max(self.most, len(data))
        return data


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "rex.png"
    path.write_bytes(DATA)
    return path


class TestWhole:
    @pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
    def test_bytes_are_sent_as_they_are_with_their_media_type(
        self, client: Any, server: Loopback, driver: Driver, kind: Any
    ) -> None:
        server.script(json_reply({}))
        driver.run(client.execute(PHOTO, call(kind(DATA))))
        (request,) = server.requests
        assert (request.body, request.headers["content-type"]) == (DATA, "image/png")
        assert request.headers["content-length"] == str(len(DATA))

    def test_a_path_is_read_and_its_size_announced(
        self, client: Any, server: Loopback, driver: Driver, picture: Path
    ) -> None:
        server.script(json_reply({}))
        driver.run(client.execute(PHOTO, call(picture)))
        (request,) = server.requests
        assert (request.body, request.headers["content-length"]) == (DATA, str(len(DATA)))

    def test_a_file_object_is_sent_from_its_position_and_stays_open(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply({}))
        file = io.BytesIO(DATA)
        file.seek(100)
        driver.run(client.execute(PHOTO, call(file)))
        assert server.requests[0].body == DATA[100:]
        assert server.requests[0].headers["content-length"] == str(len(DATA) - 100)
        assert not file.closed

    def test_a_pipe_has_no_size_and_is_sent_in_chunks(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply({}))
        reading, writing = os.pipe()
        os.write(writing, b"from a pipe")
        os.close(writing)
        with open(reading, "rb") as file:
            driver.run(client.execute(PHOTO, call(file)))
        (request,) = server.requests
        assert (request.body, "content-length" in request.headers) == (b"from a pipe", False)

    def test_a_large_file_is_read_piece_by_piece_while_it_is_sent(
        self, client: Any, server: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        server.script(json_reply({}))
        path = tmp_path / "large"
        with path.open("wb") as file:
            file.truncate(LARGE)
        waiting: list[int] = []
        with Watched(path) as watched:

            def note(sent: int, total: int | None) -> None:
                assert total == LARGE
                waiting.append(watched.taken - sent)

            driver.run(client.execute(PHOTO, call(watched, on_progress=note)))
            assert watched.most == CHUNK
        assert len(waiting) == -(-LARGE // CHUNK)
        assert max(waiting) == 0, "more was read than had been sent"
        assert len(server.requests[0].body) == LARGE

    def test_an_upload_gives_another_media_type(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply({}))
        driver.run(client.execute(ANY, call(Upload(b"x", media_type="image/webp"))))
        assert server.requests[0].headers["content-type"] == "image/webp"

    def test_the_name_of_a_file_gives_its_media_type_where_several_are_documented(
        self, client: Any, server: Loopback, driver: Driver, picture: Path
    ) -> None:
        server.script(json_reply({}))
        driver.run(client.execute(ANY, call(picture)))
        assert server.requests[0].headers["content-type"] == "image/png"

    def test_a_media_type_that_nobody_knows_is_asked_for(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        with pytest.raises(InvalidArgumentError, match=r"content: its media type is not known"):
            driver.run(client.execute(ANY, call(b"x")))
        assert not server.requests

    def test_a_header_of_the_caller_replaces_the_media_type(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply({}))
        options: Any = {"headers": {"content-type": "image/gif"}}
        driver.run(client.execute(PHOTO, call(b"x"), options))
        assert server.requests[0].headers["content-type"] == "image/gif"

    @pytest.mark.parametrize(
        ("content", "message"),
        [
            ("text", "content: pass bytes, a pathlib.Path or a file, not str"),
            ({"a": 1}, "content: pass bytes, a pathlib.Path or a file, not dict"),
            (io.StringIO("text"), "a file opened in binary mode, not StringIO"),
            (Path("/nowhere/rex.png"), "content: the file cannot be read: No such file"),
            (Upload(b"x", media_type="a\r\nb"), "header Content-Type: the value must be ASCII"),
        ],
        ids=["text", "mapping", "text file", "missing file", "broken media type"],
    )
    def test_what_cannot_be_sent_is_refused_before_anything_is_sent(
        self, client: Any, server: Loopback, driver: Driver, content: Any, message: str
    ) -> None:
        with pytest.raises(InvalidArgumentError, match=message):
            driver.run(client.execute(PHOTO, call(content)))
        assert not server.requests

    def test_the_option_body_does_not_apply_to_a_file(self, client: Any, driver: Driver) -> None:
        options: Any = {"body": {"a": 1}}
        with pytest.raises(InvalidArgumentError, match="the body has no fields"):
            driver.run(client.execute(PHOTO, call(b"x"), options))


class TestAgain:
    @pytest.mark.parametrize("of_path", [False, True], ids=["bytes", "path"])
    def test_bytes_and_paths_are_sent_again_as_a_whole(
        self, client: Any, server: Loopback, driver: Driver, picture: Path, of_path: bool
    ) -> None:
        server.script(json_reply({}, 503), json_reply({}))
        driver.run(client.execute(SAFE, call(picture if of_path else DATA)))
        assert [request.body for request in server.requests] == [DATA, DATA]

    def test_progress_begins_anew_with_a_retry(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply({}, 503), json_reply({}))
        seen: list[tuple[int, int | None]] = []
        noted = call(b"abc", on_progress=lambda *facts: seen.append(facts))
        driver.run(client.execute(SAFE, noted))
        assert seen == [(3, 3), (3, 3)]

    def test_a_file_object_is_never_sent_again(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply({}, 503), json_reply({}))
        with pytest.raises(InternalServerError):
            driver.run(client.execute(SAFE, call(io.BytesIO(DATA))))
        assert len(server.requests) == 1

    def test_a_file_object_is_not_sent_again_after_a_lost_connection(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(RESET, json_reply({}))
        with pytest.raises(APIConnectionError):
            driver.run(client.execute(SAFE, call(io.BytesIO(DATA))))
        assert len(server.requests) == 1

    @pytest.mark.parametrize("of_file", [False, True], ids=["path", "file object"])
    def test_a_renewed_token_sends_a_path_again_and_a_file_object_not(
        self, open_client: Open, server: Loopback, driver: Driver, picture: Path, of_file: bool
    ) -> None:
        tokens = iter(("old", "new"))
        client = open_client(credentials={"token": lambda: next(tokens)})
        server.script(json_reply({}, 401), json_reply({}))
        content = call(io.BytesIO(DATA) if of_file else picture)
        if of_file:
            with pytest.raises(UnauthorizedError):
                driver.run(client.execute(PHOTO, content))
        else:
            driver.run(client.execute(PHOTO, content))
        assert [request.body for request in server.requests] == [DATA] * (1 if of_file else 2)

    def test_files_that_were_opened_are_closed_after_a_failure(
        self, open_client: Open, server: Loopback, driver: Driver, picture: Path
    ) -> None:
        server.script(RESET)
        before = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0
        client = open_client(max_retries=0)
        with pytest.raises(APIConnectionError) as caught:
            driver.run(client.execute(PHOTO, call(picture)))
        held = [os.readlink(f"/proc/self/fd/{n}") for n in _descriptors()] if before else []
        assert caught.value.attempts == 1
        assert str(picture) not in held


def _descriptors() -> list[str]:
    """Return the open file descriptors, without the one that lists them."""
    return [name for name in os.listdir("/proc/self/fd") if os.path.islink(f"/proc/self/fd/{name}")]


class TestText:
    def test_text_is_sent_as_utf_8_under_its_media_type(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply({}))
        driver.run(client.execute(NOTE, call("schön")))
        (request,) = server.requests
        assert request.body == "schön".encode()
        assert request.headers["content-type"] == "text/plain; charset=utf-8"

    @pytest.mark.parametrize("content", [b"bytes", {"a": 1}, "\ud800"])
    def test_what_is_no_text_is_refused(
        self, client: Any, server: Loopback, driver: Driver, content: Any
    ) -> None:
        with pytest.raises(InvalidArgumentError, match=r"^content: "):
            driver.run(client.execute(NOTE, call(content)))
        assert not server.requests


class TestMultipart:
    def test_each_field_is_a_part_with_its_name_and_media_type(
        self, client: Any, server: Loopback, driver: Driver, picture: Path
    ) -> None:
        server.script(json_reply({}))
        scans = [io.BytesIO(b"one"), Upload(b"two", name="two.txt", media_type="text/x-two")]
        body = {
            "title": "Rex",
            "age": 3,
            "good": True,
            "tags": ["a", "b"],
            "about": {"owner": {"id": 1}},
            "photo": picture,
            "scans": scans,
            "left_out": omit,
        }
        driver.run(client.execute(FORM, call(body)))
        assert [shown(part) for part in parts_of(server.requests[0])] == [
            ("title", None, None, b"Rex"),
            ("age", None, None, b"3"),
            ("good", None, None, b"true"),
            ("tags", None, None, b"a"),
            ("tags", None, None, b"b"),
            ("about", None, "application/json", b'{"owner":{"id":1}}'),
            ("photo", "rex.png", "image/png", DATA),
            ("scans", "scans", "application/octet-stream", b"one"),
            ("scans", "two.txt", "text/x-two", b"two"),
        ]
        assert server.requests[0].headers["content-length"] == str(len(server.requests[0].body))

    def test_a_part_is_read_from_the_position_of_its_file(
        self, client: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply({}))
        file = io.BytesIO(b"skipped, sent")
        file.seek(9)
        driver.run(client.execute(FORM, call({"scans": [file]})))
        assert [shown(part)[3] for part in parts_of(server.requests[0])] == [b"sent"]

    def test_progress_counts_the_whole_body(
        self, client: Any, server: Loopback, driver: Driver, picture: Path
    ) -> None:
        server.script(json_reply({}))
        seen: list[tuple[int, int | None]] = []
        noted = call({"photo": picture}, on_progress=lambda *facts: seen.append(facts))
        driver.run(client.execute(FORM, noted))
        whole = len(server.requests[0].body)
        assert seen[-1] == (whole, whole)
        assert len(seen) > len(DATA) // CHUNK

    def test_a_part_may_be_sent_again_if_no_file_object_is_among_them(
        self, client: Any, server: Loopback, driver: Driver, picture: Path
    ) -> None:
        server.script(json_reply({}, 503), json_reply({}))
        safe = replace(FORM, retry_safe=True)
        driver.run(client.execute(safe, call({"photo": picture, "title": "Rex"})))
        first, second = ([shown(part) for part in parts_of(each)] for each in server.requests)
        assert first == second

    @pytest.mark.parametrize(
        ("body", "message"),
        [
            ({"photo": "rex.png"}, "photo: pass bytes, a pathlib.Path or a file, not str"),
            ({"photo": None}, "photo: pass bytes, a pathlib.Path or a file, not NoneType"),
            ({"title": None}, "title: None is not a value here"),
            ({"title": b"x"}, "title: a value of type bytes cannot be sent"),
            ({"title": "\ud800"}, "title: a text holds an unpaired surrogate"),
        ],
    )
    def test_a_part_that_cannot_be_sent_is_named(
        self, client: Any, server: Loopback, driver: Driver, body: Any, message: str
    ) -> None:
        with pytest.raises(InvalidArgumentError, match=message):
            driver.run(client.execute(FORM, call(body)))
        assert not server.requests

    @thorough
    @given(
        st.lists(
            st.tuples(
                st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20),
                st.binary(max_size=200),
            ),
            min_size=1,
            max_size=4,
        )
    )
    def test_any_content_arrives_as_it_was_whatever_its_name_is(
        self, files: list[tuple[str, bytes]]
    ) -> None:
        uploads = [Upload(content, name=name, media_type="x/y") for name, content in files]
        _, _, streamed = body_of(FORM, {"scans": uploads}, None, False)
        assert streamed is not None
        request = streamed.request("POST", httpx.URL("https://api.acme.example"), [], {})
        sent = Received("POST", "/", request.headers, request.read())
        assert [shown(part)[3] for part in parts_of(sent)] == [content for _, content in files]
        assert len(sent.body) == int(request.headers["content-length"])


def test_a_file_that_becomes_shorter_while_it_is_sent_is_an_error_that_says_so() -> None:
    with tempfile.TemporaryFile() as file:
        file.write(b"0123456789")
        file.seek(0)
        reading = Reading(file, "content", owned=False)
        file.truncate(4)
        with pytest.raises(InvalidArgumentError, match="content: the file became shorter"):
            list(reading.chunks())
