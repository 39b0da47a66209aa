"""Properties of one direction, further fields and closed objects, in the sandbox."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from generator.sandbox.application import Settings
from generator.sandbox.serving import serving
from generator.specs.loading import load
from tests.support import golden
from tests.support.packages import Built, Workshop

DAY = dt.date(2026, 2, 3)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    workshop = Workshop(tmp_path_factory.mktemp("notes"))
    golden.copy_spec(workshop.root)
    yield workshop.imported(golden.VENDOR)
    workshop.close()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    specs = golden.copy_spec(tmp_path_factory.mktemp("served"))
    with serving(load(specs, golden.VENDOR), Settings(people=3)) as url:
        yield url


@pytest.fixture
def client(package: Built, address: str) -> Iterator[Any]:
    options = {"username": "me", "password": "sandbox", "base_url": address, "strict": True}
    with package.module.KitchenSink(**options) as client:
        yield client


def post(address: str, body: Any) -> httpx.Response:
    return httpx.post(f"{address}/papers/1/notes", json=body, auth=("me", "sandbox"))


def test_a_note_is_sent_without_its_id_and_read_with_it(client: Any) -> None:
    note = client.papers.add_note(
        1, text="Wet", due=DAY, subject={"kind": "tear", "repair": "glue"}
    )
    assert isinstance(note.note_id, int)
    assert note.text == "Wet"
    assert note.subject.repair == "glue"


def test_further_fields_are_stored(client: Any) -> None:
    assert client.papers.add_note(1, text="Wet", extras={"Reader": DAY}).extras == {"Reader": DAY}


def test_what_is_only_written_is_in_no_response(address: str) -> None:
    body = {"text": "Wet", "secret": "word", "replies": [{"text": "Dry", "secret": "word"}]}
    shown = post(address, body)
    assert shown.status_code == 201
    assert "secret" not in shown.text


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ({"text": "Wet", "noteId": 1}, "body/noteId"),
        ({"text": "Wet", "replies": [{"text": "Dry", "noteId": 1}]}, "body/replies/0/noteId"),
        ({"text": "Wet", "subject": {"kind": "stain", "more": 1}}, "body/subject"),
        ({"text": "Wet", "reader": "soon"}, "body/reader"),
        ({"due": "03.02.2026"}, "text is required"),
    ],
)
def test_what_a_request_must_not_contain_is_refused_with_its_place(
    address: str, body: Any, place: str
) -> None:
    refused = post(address, body)
    assert refused.status_code == 400
    assert place in refused.text
