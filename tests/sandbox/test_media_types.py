"""Bodies and responses of every media type: the client and the sandbox of the kitchen sink."""

from __future__ import annotations

import asyncio
import importlib
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.sandbox.application import Settings
from generator.sandbox.serving import serving
from generator.specs.loading import load
from tests.support import golden
from tests.support.packages import Built, Workshop


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    workshop = Workshop(tmp_path_factory.mktemp("sink"))
    golden.copy_spec(workshop.root)
    yield workshop.imported(golden.VENDOR)
    workshop.close()


@pytest.fixture(scope="module")
def address(package: Built, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    specs = golden.copy_spec(tmp_path_factory.mktemp("served"))
    with serving(load(specs, golden.VENDOR), Settings(people=3)) as url:
        yield url


@pytest.fixture
def client(package: Built, address: str) -> Iterator[Any]:
    made = package.module.KitchenSink(
        username="me", password="sandbox", base_url=address, strict=True
    )
    with made as client:
        yield client


def test_a_multipart_form_is_accepted(client: Any, tmp_path: Path) -> None:
    (tmp_path / "scan.png").write_bytes(b"\x89PNG\x00\r\n--")
    paper = client.papers.upload(
        scan=tmp_path / "scan.png", pages=[b"%PDF", b"%PDF"], about={"kind": "deep"}, title="A"
    )
    assert type(paper).__name__ == "Paper"


def test_a_part_of_another_media_type_is_refused(
    client: Any, package: Built, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "generator.sandbox")
    upload = package.module.Upload(b"GIF", media_type="image/gif")
    with pytest.raises(package.module.BadRequestError):
        client.papers.upload(scan=upload)
    assert "part 'scan' must be sent as image/png or image/jpeg" in caplog.text


def test_a_part_that_does_not_fit_its_schema_is_refused(
    client: Any, package: Built, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "generator.sandbox")
    options = {"allow_unknown_values": True}
    with pytest.raises(package.module.BadRequestError):
        client.papers.upload(scan=b"", about={"kind": "x"}, options=options)
    assert "body/about/kind does not fit its schema" in caplog.text


def test_a_file_and_a_text_are_accepted(client: Any) -> None:
    assert client.papers.replace_scan(1, content=b"\x89PNG") is None
    assert client.papers.replace_text(1, content="schön") is None


def test_a_body_under_another_name_is_refused(client: Any, package: Built) -> None:
    options = {"headers": {"content-type": "image/png"}}
    with pytest.raises(package.module.APIStatusError) as caught:
        client.papers.replace_scan(1, content=b"\x89PNG", options=options)
    assert caught.value.status == 415


def test_text_and_files_are_answered(client: Any, tmp_path: Path) -> None:
    assert client.papers.text(1) == "example"
    assert client.papers.download_scan(1, to=tmp_path / "scan").stat().st_size > 0


def test_parameters_and_fields_that_are_sent_as_json_are_read(client: Any) -> None:
    about = {"kind": "deep"}
    assert client.papers.search(about=about, x_about=about, place="a/b?c").paper_id is not None
    marks = {"about": about, "colors": ["red", "blue"], "place": "a/b"}
    assert client.papers.mark(1, **marks).paper_id is not None


@pytest.mark.parametrize(
    ("query", "headers", "reason"),
    [
        ("about={", {}, "query parameter about is not JSON"),
        ("", {"X-About": "{"}, "header parameter X-About is not JSON"),
        ("about={%22kind%22:%22x%22}", {}, "query parameter about/kind does not fit"),
    ],
)
def test_a_parameter_that_is_not_the_documented_json_is_refused(
    address: str,
    caplog: pytest.LogCaptureFixture,
    query: str,
    headers: dict[str, str],
    reason: str,
) -> None:
    caplog.set_level(logging.INFO, "generator.sandbox")
    answer = httpx.get(f"{address}/papers?{query}", headers=headers, auth=("me", "sandbox"))
    assert answer.status_code == 400
    assert reason in caplog.text


def test_the_asynchronous_client_uploads_too(package: Built, address: str, tmp_path: Path) -> None:
    (tmp_path / "scan.png").write_bytes(b"\x89PNG")

    async def upload() -> Any:
        how: Any = {"username": "me", "password": "sandbox", "base_url": address}
        async with package.module.AsyncKitchenSink(**how) as client:
            await client.papers.replace_scan(1, content=tmp_path / "scan.png")
            with (tmp_path / "scan.png").open("rb") as scan:
                return await client.papers.upload(scan=scan)

    assert asyncio.run(upload()) is not None


def test_the_modules_of_the_package_can_be_imported(package: Built) -> None:
    assert importlib.import_module("kitchen_sink_client.resources.papers")
