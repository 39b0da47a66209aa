"""Work in the background: methods that wait for it and fetch what it made."""

from __future__ import annotations

import asyncio
from pathlib import Path

import httpx
import pytest

from generator.specs.problems import SpecError
from tests.support.packages import Built, Workshop

RUNS = """
    paths:
      /runs/{id}:
        get:
          x-sdk: {resource: runs, method: retrieve, unwrap-if-present: run}
          x-wait:
            method: wait
            description: Wait until a run has ended
            state: runState
            running: [waiting, busy]
            done: [done]
            failed: [broken]
            reason: failReason
          x-download:
            method: download
            description: Download the file
            url: out.fileUrl
            file-name: out.fileName
          parameters: [{name: id, in: path, schema: {type: integer}}]
          gives: Run
    components:
      schemas:
        Run:
          type: object
          properties:
            runState: {type: string}
            failReason: {type: string}
            out: {$ref: '#/components/schemas/Out'}
        Out: {type: object, properties: {fileUrl: {type: string}, fileName: {type: string}}}
"""


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(RUNS)


def test_a_wait_returns_what_has_ended(api: Built) -> None:
    client, calls = api.client({"runState": "done"})
    assert client.runs.wait(7).run_state == "done"
    assert calls.urls == ["/v1/runs/7"]


def test_a_wait_polls_while_the_work_is_running(
    api: Built, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[float] = []
    monkeypatch.setattr("time.sleep", pauses.append)
    client, calls = api.client({"runState": "waiting"}, {"runState": "busy"}, {"runState": "done"})
    client.runs.wait(7)
    assert (len(calls.requests), len(pauses)) == (3, 2)


def test_a_wait_for_work_that_failed_raises_the_reason(api: Built) -> None:
    client, _ = api.client({"runState": "broken", "failReason": "No soap."})
    with pytest.raises(api.module.BackgroundError, match="No soap"):
        client.runs.wait(7)


def test_a_wait_may_be_awaited(api: Built) -> None:
    client, _ = api.async_client({"runState": "done"})

    async def call() -> str:
        async with client:
            return str((await client.runs.wait(7)).run_state)

    assert asyncio.run(call()) == "done"


def test_the_file_that_a_response_names_is_downloaded(api: Built, tmp_path: Path) -> None:
    answer = {"runState": "done", "out": {"fileUrl": "https://files.mini.example/a?b=c"}}
    client, calls = api.client(answer, httpx.Response(200, content=b"abc"))
    saved = client.runs.download(client.runs.retrieve(7), tmp_path / "out.bin")
    assert saved.read_bytes() == b"abc"
    assert str(calls.last.url) == "https://files.mini.example/a?b=c"


def test_a_file_in_a_folder_gets_the_name_in_the_response(api: Built, tmp_path: Path) -> None:
    out = {"fileUrl": "https://files.mini.example/a", "fileName": "washed.csv"}
    client, _ = api.client({"runState": "done", "out": out}, httpx.Response(200, content=b"abc"))
    saved = client.runs.download(client.runs.retrieve(7), tmp_path)
    assert saved == tmp_path / "washed.csv"
    assert "`out.file_name`" in client.runs.download.__doc__


@pytest.mark.parametrize("key", ["url", "file-name"])
def test_a_download_from_a_field_that_the_response_does_not_have_is_refused(
    make: Workshop, key: str
) -> None:
    wrong = RUNS.replace(f"{key}: out.", f"{key}: in.")
    with pytest.raises(SpecError, match=r"the response has no field in\.file"):
        make(wrong)


def test_a_response_that_is_called_like_what_a_method_needs_gets_an_underscore(
    api: Built, tmp_path: Path
) -> None:
    answer = {"runState": "done", "out": {"fileUrl": "https://files.mini.example/a"}}
    client, _ = api.client(answer, httpx.Response(200, content=b"abc"))
    saved = client.runs.download(run_=client.runs.retrieve(7), to=tmp_path / "out.bin")
    assert saved.read_bytes() == b"abc"


def test_the_file_may_be_awaited(api: Built, tmp_path: Path) -> None:
    answer = {"runState": "done", "out": {"fileUrl": "https://files.mini.example/a"}}
    client, _ = api.async_client(answer, httpx.Response(200, content=b"abc"))

    async def call() -> Path:
        async with client:
            found = await client.runs.wait(7)
            return Path(await client.runs.download(found, tmp_path / "out.bin"))

    assert asyncio.run(call()).read_bytes() == b"abc"


def test_a_response_without_a_file_downloads_nothing(api: Built, tmp_path: Path) -> None:
    client, calls = api.client({"runState": "done"})
    found = client.runs.retrieve(7)
    with pytest.raises(api.module.InvalidArgumentError, match="nothing to download"):
        client.runs.download(found, tmp_path / "out.bin")
    assert len(calls.requests) == 1


def test_no_credentials_go_to_the_origin_of_a_file(api: Built, tmp_path: Path) -> None:
    answer = {"runState": "done", "out": {"fileUrl": "https://files.mini.example/a"}}
    client, calls = api.client(answer, httpx.Response(200, content=b"abc"))
    client.runs.download(client.runs.retrieve(7), tmp_path / "out.bin")
    assert "Authorization" not in calls.last.headers


@pytest.mark.parametrize("body", [{"run": {"runState": "done"}}, {"runState": "done"}])
def test_an_envelope_is_taken_off_where_it_is_there(api: Built, body: dict[str, object]) -> None:
    client, _ = api.client(body)
    assert client.runs.retrieve(7).run_state == "done"
    assert client.drifts() == []
