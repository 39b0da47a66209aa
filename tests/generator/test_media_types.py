"""Media types of a spec: what the generated client sends, reads, and says about the others."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.packages import Built, Workshop
from tests.support.projects import Project


def spec(text: str) -> str:
    """Return a fragment of a spec; a word in capitals is a media type with that component."""
    things = "{schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}"
    text = text.replace("THINGS", things)
    for name in ("Thing", "Filter", "Job", "Form"):
        text = text.replace(name.upper(), f"{{schema: {{$ref: '#/components/schemas/{name}'}}}}")
    return text


API = """
    paths:
      /things/{id}/photo:
        parameters: [{name: id, in: path}]
        put:
          x-sdk: {resource: things, method: set_photo}
          requestBody: {required: true, content: {application/octet-stream: {}}}
        get:
          x-sdk: {resource: things, method: photo}
          responses: {'200': {description: It., content: {image/png: {}}}}
      /things/{id}/note:
        parameters: [{name: id, in: path}]
        put:
          x-sdk: {resource: things, method: set_note}
          requestBody: {required: true, content: {text/plain: {schema: {type: string}}}}
        get:
          x-sdk: {resource: things, method: note}
          responses: {'200': {description: It., content: {text/plain: {schema: {type: string}}}}}
      /things:
        post:
          x-sdk: {resource: things, method: create}
          requestBody: {content: {application/vnd.mini+json: THING}}
          responses:
            '200': {description: It., content: {application/vnd.mini+json: THING}}
      /things/upload:
        post:
          x-sdk: {resource: things, method: upload}
          requestBody:
            required: true
            content:
              multipart/form-data:
                schema: {$ref: '#/components/schemas/Form'}
                encoding: {photo: {contentType: 'image/png, image/jpeg'}}
      /things/search:
        get:
          x-sdk: {resource: things, method: search}
          parameters:
            - {name: filter, in: query, content: {application/json: FILTER}}
            - {name: X-Filter, in: header, content: {application/json: FILTER}}
            - {name: address, in: query, allowReserved: true}
          responses:
            '200': {description: It., content: {'*/*': THING}}
      /things/form:
        post:
          x-sdk: {resource: things, method: submit}
          requestBody:
            content:
              application/x-www-form-urlencoded:
                schema: {$ref: '#/components/schemas/Search'}
                encoding:
                  filter: {contentType: application/json}
                  tags: {explode: false}
                  address: {allowReserved: true}
      /things/convert:
        post:
          x-sdk: {resource: things, method: convert}
          requestBody: {required: true, content: {'image/*': {}}}
      /things/latin:
        post:
          x-sdk: {resource: things, method: send_latin}
          requestBody:
            required: true
            content: {text/plain; charset=iso-8859-1: {schema: {type: string}}}
    components:
      schemas:
        Thing: {type: object, properties: {name: {type: string}}}
        Filter:
          type: object
          properties: {kind: {type: string, enum: [a, b]}, since: {type: string, format: date}}
        Search:
          type: object
          properties:
            filter: {$ref: '#/components/schemas/Filter'}
            tags: {type: array, items: {type: string}}
            address: {type: string}
        Form:
          type: object
          required: [photo]
          properties:
            photo: {type: string, format: binary}
            scans: {type: array, items: {type: string, contentMediaType: application/pdf}}
            about: {$ref: '#/components/schemas/Filter'}
            title: {type: string}
"""


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(spec(API))


def hints(api: Built, method: str) -> dict[str, str]:
    """Return the annotations of a method's arguments and of its result."""
    signature = inspect.signature(getattr(api.client()[0].things, method))
    found = {name: str(each.annotation) for name, each in signature.parameters.items()}
    return {**found, "return": str(signature.return_annotation)}


class TestBodies:
    def test_a_binary_body_is_one_argument_and_is_sent_as_it_is(
        self, api: Built, tmp_path: Path
    ) -> None:
        client, calls = api.client()
        (tmp_path / "x").write_bytes(b"from a path")
        client.things.set_photo("7", content=b"\x89PNG\x00")
        client.things.set_photo("7", content=tmp_path / "x")
        sent = [(r.content, r.headers["content-type"]) for r in calls.requests]
        kind = "application/octet-stream"
        assert sent == [(b"\x89PNG\x00", kind), (b"from a path", kind)]
        found = hints(api, "set_photo")
        assert found["content"] == "bytes | os.PathLike[str] | BinaryIO"
        assert found["on_progress"] == "OnProgress | None"

    def test_a_body_of_a_range_of_media_types_takes_one_along(self, api: Built) -> None:
        client, calls = api.client()
        upload = api.module.Upload(b"x", media_type="image/webp")
        client.things.convert(content=upload)
        assert calls.last.headers["content-type"] == "image/webp"

    def test_a_text_body_is_sent_in_the_documented_charset(self, api: Built) -> None:
        client, calls = api.client()
        client.things.send_latin(content="\u00e9")
        sent = calls.last
        assert (sent.content, sent.headers["content-type"]) == (
            b"\xe9",
            "text/plain; charset=iso-8859-1",
        )
        with pytest.raises(api.module.InvalidArgumentError, match="iso-8859-1 does not have"):
            client.things.send_latin(content="\u20ac")

    def test_a_list_without_items_is_no_part_and_refused(self, api: Built) -> None:
        client, calls = api.client()
        with pytest.raises(api.module.InvalidArgumentError, match="scans: the list is empty"):
            client.things.upload(photo=b"x", scans=[])
        assert calls.requests == []

    def test_a_text_body_is_text(self, api: Built) -> None:
        client, calls = api.client()
        client.things.set_note("7", content="schön")
        assert calls.last.content == "schön".encode()
        assert calls.last.headers["content-type"] == "text/plain; charset=utf-8"
        assert hints(api, "set_note")["content"] == "str"
        assert "on_progress" not in hints(api, "set_note")

    def test_json_under_another_name_is_sent_and_accepted_under_that_name(self, api: Built) -> None:
        client, calls = api.client(
            httpx.Response(
                200, content=b'{"name": "x"}', headers={"content-type": "application/vnd.mini+json"}
            )
        )
        assert client.things.create(name="x").name == "x"
        assert json.loads(calls.last.content) == {"name": "x"}
        assert calls.last.headers["content-type"] == "application/vnd.mini+json"
        assert calls.last.headers["accept"] == "application/vnd.mini+json"
        assert client.drifts() == []

    def test_a_multipart_body_has_an_argument_for_each_part(self, api: Built) -> None:
        client, calls = api.client()
        client.things.upload(photo=b"png", scans=[b"1", b"2"], about={"kind": "a"}, title="T")
        body = calls.last.read()
        assert calls.last.headers["content-type"].startswith("multipart/form-data; boundary=")
        for part in (
            b'name="photo"; filename="photo"\r\nContent-Type: image/png\r\n\r\npng\r\n',
            b'name="scans"; filename="scans"\r\nContent-Type: application/pdf\r\n\r\n1\r\n',
            b'name="about"\r\nContent-Type: application/json\r\n\r\n{"kind":"a"}\r\n',
            b'name="title"\r\n\r\nT\r\n',
        ):
            assert part in body
        found = hints(api, "upload")
        assert found["photo"] == "Upload | bytes | os.PathLike[str] | BinaryIO"
        assert found["scans"].startswith("Sequence[Upload | bytes")

    def test_a_nested_value_of_a_part_is_checked(self, api: Built) -> None:
        client, calls = api.client()
        with pytest.raises(api.module.InvalidArgumentError, match=r"about\.kind: 'c' is not"):
            client.things.upload(photo=b"png", about={"kind": "c"})
        assert not calls.requests

    def test_the_encoding_of_a_form_says_how_a_field_is_written(self, api: Built) -> None:
        client, calls = api.client()
        client.things.submit(filter={"kind": "a"}, tags=["x", "y"], address="a:b/c&d")
        assert calls.last.content == (
            b"filter=%7B%22kind%22%3A%22a%22%7D&tags=x,y&address=a:b/c%26d"
        )

    def test_the_command_of_the_package_takes_the_path_of_a_file(self, api: Built) -> None:
        arguments = importlib.import_module(f"{api.vendor}_client._runtime.command.arguments")
        things = api.client()[0].things
        assert arguments.parsed(things.set_photo, ["id=7", "content=x.png"]) == {
            "id": "7",
            "content": Path("x.png"),
        }
        given = ["photo=x.png", "scans=a.pdf,b.pdf"]
        assert arguments.parsed(things.upload, given) == {
            "photo": Path("x.png"),
            "scans": [Path("a.pdf"), Path("b.pdf")],
        }


class TestParameters:
    def test_a_parameter_with_content_is_sent_as_json(self, api: Built) -> None:
        client, calls = api.client({})
        client.things.search(filter={"kind": "a"}, x_filter={"kind": "b"}, address="a/b?c&d")
        assert calls.query == "filter=%7B%22kind%22%3A%22a%22%7D&address=a/b?c%26d"
        assert json.loads(calls.last.headers["x-filter"]) == {"kind": "b"}
        assert hints(api, "search")["filter"] == "params.Filter | Omit"

    def test_its_values_are_checked_as_in_a_body(self, api: Built) -> None:
        client, _ = api.client({})
        with pytest.raises(api.module.InvalidArgumentError, match=r"filter\.kind: 'z' is not"):
            client.things.search(filter={"kind": "z"})

    def test_a_header_that_is_sent_as_json_is_ascii(self, api: Built) -> None:
        client, calls = api.client({})
        client.things.search(x_filter={"name": "schön 😀"})
        text = calls.last.headers["x-filter"]
        assert text.isascii()
        assert json.loads(text) == {"name": "schön 😀"}


class TestAnswers:
    def test_a_text_answer_is_text_in_its_charset(self, api: Built) -> None:
        kind = {"content-type": "text/plain; charset=iso-8859-1"}
        client, calls = api.client(
            httpx.Response(200, content="schön".encode("latin-1"), headers=kind)
        )
        assert client.things.note("7") == "schön"
        assert calls.last.headers["accept"] == "text/plain"
        assert hints(api, "note")["return"] == "str"
        assert client.drifts() == []

    def test_an_empty_text_is_empty(self, api: Built) -> None:
        client, _ = api.client(httpx.Response(200, content=b""))
        assert client.things.note("7") == ""

    @pytest.mark.parametrize(
        ("kind", "content"),
        [("text/html", b"<html>"), ("", b"<!doctype html>"), ("application/problem+json", b"{}")],
    )
    def test_a_web_page_or_a_problem_is_no_text(
        self, api: Built, kind: str, content: bytes
    ) -> None:
        headers = {"content-type": kind} if kind else {}
        client, _ = api.client(httpx.Response(200, content=content, headers=headers))
        with pytest.raises(api.module.ResponseDecodeError):
            client.things.note("7")

    def test_text_of_another_media_type_is_a_drift_and_strictly_an_error(self, api: Built) -> None:
        answer = httpx.Response(200, json={"a": 1})
        client, _ = api.client(answer)
        assert client.things.note("7") == '{"a":1}'
        assert [(d.expected, d.got) for d in client.drifts()] == [
            ("text/plain", "application/json")
        ]
        strict, _ = api.client(answer, strict=True)
        with pytest.raises(api.module.ResponseDecodeError, match="expected text/plain"):
            strict.things.note("7")

    def test_bytes_that_are_not_in_the_charset_are_a_drift(self, api: Built) -> None:
        kind = {"content-type": "text/plain"}
        client, _ = api.client(httpx.Response(200, content=b"a\xff", headers=kind))
        assert client.things.note("7") == "a\ufffd"
        assert [d.expected for d in client.drifts()] == ["text in utf-8"]

    def test_a_picture_is_saved_as_a_file(self, api: Built, tmp_path: Path) -> None:
        kind = {"content-type": "image/png"}
        client, _ = api.client(httpx.Response(200, content=b"png", headers=kind))
        assert client.things.photo("7", to=tmp_path / "x.png").read_bytes() == b"png"

    def test_any_media_type_with_an_object_is_json(self, api: Built) -> None:
        client, calls = api.client({"name": "x"})
        assert client.things.search().name == "x"
        assert calls.last.headers["accept"] == "application/json"

    def test_the_testing_module_answers_text(self, api: Built) -> None:
        testing = importlib.import_module(f"{api.vendor}_client.testing")
        mock = testing.MockAPI()
        client = getattr(api.module, api.name)(username="u", password="p", transport=mock)
        assert client.things.note("7") == "example"
        mock.answer("things.note", "a text")
        assert client.things.note("7") == "a text"
        client.things.upload(photo=b"png")
        assert b"png" in mock.requests[-1].content
        assert client.drifts() == []


SEVERAL = """
    paths:
      /things:
        post:
          x-sdk: {resource: things, method: create%s}
          requestBody:
            content:
              application/x-www-form-urlencoded: FORM
              application/json: THING
          responses:
            '200':
              description: It.
              content:
                text/csv: {schema: {type: string}}
                application/json: THING
    components:
      schemas:
        Thing: {type: object, required: [name], properties: {name: {type: string}}}
        Form: {type: object, required: [title], properties: {title: {type: string}}}
"""


class TestSeveral:
    def test_json_is_preferred(self, make: Workshop) -> None:
        client, calls = make(spec(SEVERAL % "")).client({"name": "x"})
        assert client.things.create(name="x").name == "x"
        assert calls.last.headers["content-type"] == "application/json"

    def test_another_one_can_be_named(self, make: Workshop) -> None:
        named = (
            ", request-media-type: application/x-www-form-urlencoded, response-media-type: text/csv"
        )
        client, calls = make(spec(SEVERAL % named)).client(
            httpx.Response(200, content=b"a,b", headers={"content-type": "text/csv"})
        )
        assert client.things.create(title="x") == "a,b"
        assert calls.last.content == b"title=x"

    def test_the_others_are_named_when_the_package_is_generated(
        self, project: Project, capsys: pytest.CaptureFixture[str]
    ) -> None:
        project.spec("several", spec(SEVERAL % ""))
        assert project.run("several") == 0
        lines = capsys.readouterr().out.splitlines()
        notes = [line for line in lines if line.startswith("several: note: specs/several/")]
        assert len(notes) == 2
        assert "is sent as application/json, not as application/x-www-form-urlencoded" in notes[0]
        assert "is read as application/json, not as text/csv" in notes[1]


STATUSES = """
    x-paging-schemes: {pages: {kind: page, page: page}}
    paths:
      /things:
        post:
          x-sdk: {resource: things, method: create}
          takes: Thing
          responses:
            '200': {description: Was there., content: {application/json: THING}}
            '201': {description: Made., content: {application/json: THING}}
            '202': {description: Later.}
        get:
          x-sdk: {resource: things, method: list}
          x-paging: pages
          parameters: [{name: page, in: query, schema: {type: integer}}]
          responses:
            '200': {description: Some., content: {application/json: THINGS}}
            '204': {description: There is none.}
      /things/import:
        post:
          x-sdk: {resource: things, method: import_all}
          responses:
            '200': {description: Done., content: {application/json: THING}}
            '202': {description: Begun., content: {application/json: JOB}}
      /things/{id}:
        parameters: [{name: id, in: path}]
        get:
          x-sdk: {resource: things, method: retrieve}
          responses:
            2XX: {description: It., content: {application/json: THING}}
            4XX: {$ref: '#/components/responses/Error'}
        put:
          x-sdk: {resource: things, method: replace}
          responses:
            default: {description: It., content: {application/json: THING}}
        delete:
          x-sdk: {resource: things, method: delete}
          responses:
            '200': {description: It., content: {application/json: THING}}
            '204': {description: Gone already.}
    components:
      schemas:
        Thing: {type: object, properties: {name: {type: string}}}
        Job: {type: object, properties: {state: {type: string}}}
"""


@pytest.fixture(scope="module")
def statuses(make_once: Workshop) -> Built:
    return make_once(spec(STATUSES))


class TestStatuses:
    @pytest.mark.parametrize("status", [200, 201])
    def test_the_same_body_for_two_statuses_is_read_alike(
        self, statuses: Built, status: int
    ) -> None:
        client, _ = statuses.client(httpx.Response(status, json={"name": "x"}))
        assert client.things.create(name="x").name == "x"

    def test_a_status_without_a_body_gives_none_and_no_drift(self, statuses: Built) -> None:
        client, _ = statuses.client(httpx.Response(202))
        assert client.things.create(name="x") is None
        assert client.drifts() == []
        assert hints(statuses, "create")["return"] == "ThingT | None"

    @pytest.mark.parametrize("strict", [False, True])
    def test_the_body_of_each_status_has_its_own_type(self, statuses: Built, strict: bool) -> None:
        client, _ = statuses.client(
            httpx.Response(200, json={"name": "x"}),
            httpx.Response(202, json={"state": "new"}),
            strict=strict,
        )
        models = statuses.module.models
        found = [client.things.import_all(), client.things.import_all()]
        assert found == [models.Thing(name="x"), models.Job(state="new")]
        assert "default=models.Thing | models.Job" in statuses.source("_results.py")

    def test_a_page_without_a_body_is_the_end_of_a_list_where_that_is_documented(
        self, statuses: Built
    ) -> None:
        client, calls = statuses.client(httpx.Response(200, json=[{"name": "x"}]), None)
        assert [thing.name for thing in client.things.list()] == ["x"]
        assert calls.urls == ["/v1/things", "/v1/things?page=2"]
        assert client.drifts() == []
        empty, _ = statuses.client(None, strict=True)
        page = empty.things.list().page()
        assert (list(page), page.body) == ([], None)

    def test_the_type_of_the_caller_is_used_for_every_status(self, statuses: Built) -> None:
        client, _ = statuses.client(
            httpx.Response(200, json={"name": "x"}), httpx.Response(202, json={"state": "new"})
        )
        found = [client.things.import_all(result=dict) for _ in range(2)]
        assert found == [{"name": "x"}, {"state": "new"}]

    @pytest.mark.parametrize("method", ["retrieve", "replace"])
    def test_a_range_and_default_alone_are_responses_of_a_success(
        self, statuses: Built, method: str
    ) -> None:
        client, _ = statuses.client(httpx.Response(203, json={"name": "x"}))
        assert getattr(client.things, method)("7").name == "x"

    def test_an_error_of_a_range_is_an_error(self, statuses: Built) -> None:
        client, _ = statuses.client(httpx.Response(404, json={"message": "gone"}), max_retries=0)
        with pytest.raises(statuses.module.NotFoundError, match="gone"):
            client.things.retrieve("7")

    def test_a_documented_empty_answer_to_a_delete_is_no_drift(self, statuses: Built) -> None:
        client, _ = statuses.client(httpx.Response(204))
        assert client.things.delete("7") is None
        assert client.drifts() == []

    def test_an_undocumented_empty_answer_to_a_write_is_a_drift(self, statuses: Built) -> None:
        client, _ = statuses.client(httpx.Response(204))
        assert client.things.replace("7") is None
        assert [d.kind for d in client.drifts()] == ["missing"]
        strict, _ = statuses.client(httpx.Response(204), strict=True)
        with pytest.raises(statuses.module.ResponseDecodeError):
            strict.things.replace("7")


HEADERS = """
    paths:
      /things/{id}:
        get:
          x-sdk: {resource: things, method: retrieve}
          parameters: [{name: id, in: path}]
          responses:
            '200':
              description: It.
              headers:
                X-Rate-Limit: {description: Requests per minute., schema: {type: integer}}
                X-Left: {$ref: '#/components/headers/Left'}
              content: {application/json: {schema: {type: string}}}
    components:
      headers:
        Left: {description: What is left of them., schema: {type: integer}}
"""


def test_documented_headers_of_a_response_are_listed_and_on_the_raw_response(
    make: Workshop,
) -> None:
    api = make(HEADERS)
    client, _ = api.client(httpx.Response(200, json="x", headers={"X-Left": "3"}))
    assert client.with_raw(client.things.retrieve, "7").headers["x-left"] == "3"
    doc = inspect.getdoc(client.things.retrieve)
    assert doc is not None
    assert "X-Rate-Limit: Requests per minute." in doc
    assert "X-Left: What is left of them." in doc
    assert "X-Left" in api.files["api.md"]


def test_a_generated_method_is_the_same_for_the_asynchronous_client(api: Built) -> None:
    client, calls = api.async_client()

    async def upload() -> Any:
        await client.things.set_photo("7", content=b"x")
        return await client.things.upload(photo=b"png")

    assert asyncio.run(upload()) is None
    assert next(r.read() for r in calls.requests) == b"x"
