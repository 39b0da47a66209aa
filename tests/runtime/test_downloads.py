"""Files over HTTP."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.errors import (
    APIConnectionError,
    APITimeoutError,
    DownloadError,
    InvalidArgumentError,
    NotFoundError,
)
from tests.runtime.acme import FILE, ONE, SECRET
from tests.support.driving import Driver, Open
from tests.support.loopback import (
    RESET,
    Loopback,
    Reply,
    cut,
    dripping,
    json_reply,
    redirect,
    zipped,
)

DATA = bytes(range(256)) * 1000
NAMED = Reply(DATA, headers={"Content-Disposition": 'attachment; filename="../rex.png"'})


def save(driver: Driver, client: Any, to: str | Path, **how: Any) -> Any:
    return driver.run(client.save(FILE, ONE, to=to, **how))


def download(driver: Driver, client: Any, url: str, to: str | Path, **how: Any) -> Any:
    return driver.run(client.download(url, to, **how))


class TestSave:
    def test_a_folder_takes_the_name_of_the_vendor_made_safe(
        self, client: Any, server: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        server.script(NAMED)
        assert save(driver, client, tmp_path) == tmp_path / "rex.png"
        assert (tmp_path / "rex.png").read_bytes() == DATA
        assert os.listdir(tmp_path) == ["rex.png"]
        assert server.requests[0].headers["authorization"] == f"Bearer {SECRET}"

    def test_a_file_keeps_the_name_of_the_caller(
        self, client: Any, server: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        server.script(NAMED)
        assert save(driver, client, str(tmp_path / "mine.bin")) == tmp_path / "mine.bin"
        assert os.listdir(tmp_path) == ["mine.bin"]

    def test_without_a_name_the_last_part_of_the_path_serves(
        self, client: Any, server: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        server.script(Reply(DATA))
        assert save(driver, client, f"{tmp_path}/new/") == tmp_path / "new" / "photo"

    def test_a_compressed_file_is_written_as_it_is_meant(
        self, client: Any, server: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        server.script(zipped(DATA))
        assert save(driver, client, tmp_path / "a").read_bytes() == DATA

    def test_an_existing_file_is_kept_without_overwrite(
        self, client: Any, server: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        target = tmp_path / "a"
        target.write_bytes(b"old")
        server.script(NAMED, NAMED)
        with pytest.raises(DownloadError, match="overwrite=True"):
            save(driver, client, target)
        assert target.read_bytes() == b"old"
        save(driver, client, target, overwrite=True)
        assert target.read_bytes() == DATA

    def test_an_error_status_raises_and_writes_nothing(
        self, client: Any, server: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        server.script(json_reply({"message": "no photo"}, 404))
        with pytest.raises(NotFoundError, match=r"GET /owners/\{id\}/photo returned 404: no photo"):
            save(driver, client, tmp_path)
        assert os.listdir(tmp_path) == []

    @pytest.mark.parametrize(
        "failure",
        [json_reply({}, 503), RESET, cut(DATA), cut(DATA, "reset")],
        ids=["503", "reset", "cut", "reset in the body"],
    )
    def test_a_failure_is_tried_again_from_the_beginning(
        self,
        client: Any,
        server: Loopback,
        driver: Driver,
        tmp_path: Path,
        failure: Reply,
        pauses: list[float],
    ) -> None:
        server.script(failure, NAMED)
        assert save(driver, client, tmp_path / "a").read_bytes() == DATA
        assert os.listdir(tmp_path) == ["a"]
        assert len(pauses) == 1

    def test_after_the_last_failure_nothing_is_left(
        self, client: Any, server: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        server.script(*[cut(DATA)] * 3)
        with pytest.raises(APIConnectionError, match="after 3 attempts"):
            save(driver, client, tmp_path)
        assert os.listdir(tmp_path) == []

    def test_a_file_may_be_larger_than_other_responses(
        self, open_client: Open, server: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        server.script(NAMED)
        client = open_client(max_response_bytes=10)
        assert save(driver, client, tmp_path / "a").read_bytes() == DATA

    def test_the_deadline_holds_for_a_file_that_comes_in_drops(
        self, client: Any, server: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        server.script(dripping(*[b"x"] * 50))
        with pytest.raises(APITimeoutError):
            save(driver, client, tmp_path / "a", options={"deadline": 0.1})
        assert os.listdir(tmp_path) == []


class TestProgress:
    def watch(self, driver: Driver, client: Any, to: Path) -> list[tuple[int, int | None]]:
        seen: list[tuple[int, int | None]] = []
        save(driver, client, to, on_progress=lambda *numbers: seen.append(numbers))
        return seen

    def test_it_is_reported_with_the_total_that_the_vendor_announced(
        self, client: Any, server: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        server.script(NAMED)
        seen = self.watch(driver, client, tmp_path / "a")
        assert {total for _, total in seen} == {len(DATA)}
        assert [received for received, _ in seen] == sorted(received for received, _ in seen)
        assert seen[-1][0] == len(DATA)

    def test_it_never_exceeds_the_total(
        self, client: Any, server: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        server.script(zipped(DATA))
        seen = self.watch(driver, client, tmp_path / "a")
        assert [pair for pair in seen if pair[1] is not None and pair[0] > pair[1]] == []

    def test_an_error_of_the_callers_function_comes_through_and_leaves_nothing(
        self, client: Any, server: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        def stop(received: int, total: int | None) -> None:
            raise TimeoutError("that is enough")

        server.script(NAMED)
        with pytest.raises(TimeoutError, match="that is enough"):
            save(driver, client, tmp_path, on_progress=stop)
        assert os.listdir(tmp_path) == []


class TestDownload:
    def test_an_address_on_the_origin_of_the_api_gets_the_credentials(
        self, client: Any, server: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        server.script(NAMED, NAMED)
        download(driver, client, f"{server.url}/files/1?sig=x", tmp_path / "a")
        download(driver, client, "/files/2", tmp_path / "b")
        assert server.targets == ["/files/1?sig=x", "/files/2"]
        for sent in server.requests:
            assert sent.headers["authorization"] == f"Bearer {SECRET}"

    def test_another_origin_gets_neither_credentials_nor_headers(
        self, client: Any, elsewhere: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        elsewhere.script(NAMED)
        options = {"headers": {"X-Key": SECRET}}
        path = download(driver, client, f"{elsewhere.url}/f", tmp_path, options=options)
        assert path.read_bytes() == DATA
        assert SECRET not in repr(elsewhere.requests)
        assert "x-api-version" not in elsewhere.requests[0].headers

    def test_a_redirect_to_another_origin_loses_the_credentials(
        self, client: Any, server: Loopback, elsewhere: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        server.script(redirect(f"{elsewhere.url}/store"))
        elsewhere.script(NAMED)
        assert download(driver, client, "/files/1", tmp_path).name == "rex.png"
        assert "authorization" not in elsewhere.requests[0].headers

    def test_a_redirect_back_to_the_api_does_not_regain_them(
        self, client: Any, server: Loopback, elsewhere: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        elsewhere.script(redirect(f"{server.url}/files/1"))
        server.script(NAMED)
        download(driver, client, f"{elsewhere.url}/f", tmp_path)
        assert "authorization" not in server.requests[0].headers

    @pytest.mark.parametrize(
        "url",
        [
            "http://cdn.example/x",
            "ftp://127.0.0.1/x",
            "file:///etc/passwd",
            "https://user:word@cdn.example/x",
            "https://cdn.example\\@evil.example/",
            "http://[",
            "/a b",
            "/" + "a" * 70_000,
        ],
    )
    def test_an_address_that_may_not_be_called_is_refused(
        self, client: Any, driver: Driver, tmp_path: Path, url: str
    ) -> None:
        with pytest.raises(InvalidArgumentError):
            download(driver, client, url, tmp_path)

    def test_the_address_is_in_no_error(
        self, client: Any, server: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        server.script(json_reply({}, 404))
        with pytest.raises(NotFoundError) as caught:
            download(driver, client, "/files/secret-id?sig=secret-sig", tmp_path)
        assert "secret" not in str(caught.value)

    def test_without_another_name_the_file_is_named_by_the_address(
        self, client: Any, server: Loopback, driver: Driver, tmp_path: Path
    ) -> None:
        server.script(Reply(DATA))
        assert download(driver, client, "/files/my%20rex.png?sig=x", tmp_path).name == "my rex.png"
