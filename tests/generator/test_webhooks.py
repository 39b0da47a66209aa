"""Webhooks of a spec: the function that reads them, its documents, and the findings."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest
import yaml

from generator.specs.problems import SpecError
from tests.support.packages import Built, Workshop

KEY = "a shared secret"
SPEC = """
    x-webhooks:
      event-header: X-Event
      signature: {header: X-Signature, prefix: sha256=}
    webhooks:
      thing.made:
        post:
          operationId: thing_made
          summary: A thing was made
          x-source: {doc: docs, section: Webhooks}
          requestBody:
            content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
      thing.lost:
        post:
          operationId: thing_lost
          summary: A thing was lost
          deprecated: true
          x-event: lost
          x-source: {doc: docs, section: Webhooks}
          requestBody:
            content: {application/json: {schema: {$ref: '#/components/schemas/Lost'}}}
    paths:
      /things: {post: {x-sdk: {resource: things, method: create}, takes: Thing}}
    components:
      schemas:
        Thing:
          type: object
          properties: {id: {type: integer}, madeAt: {type: string, format: date-time}}
        Lost: {type: object, properties: {where: {type: string}}}
"""


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(SPEC)


def signature(body: bytes) -> str:
    return f"sha256={hmac.new(KEY.encode(), body, hashlib.sha256).hexdigest()}"


@contextmanager
def receiver(package: Any, got: list[Any]) -> Iterator[str]:
    """Run a server that reads webhooks as the README says; yield its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            try:
                got.append(package.parse_webhook(body, dict(self.headers), secret=KEY))
                self.send_response(200)
            except package.WebhookSignatureError:
                self.send_response(401)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            return

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def test_a_receiver_reads_what_the_vendor_signed_and_refuses_the_rest(api: Built) -> None:
    got: list[Any] = []
    body = b'{"id": 7, "madeAt": "2025-01-02T03:04:05Z"}'
    with receiver(api.module, got) as url, httpx.Client() as vendor:
        headers = {"X-Event": "thing.made", "X-Signature": signature(body)}
        assert vendor.post(url, content=body, headers=headers).status_code == 200
        assert vendor.post(url, content=body + b" ", headers=headers).status_code == 401
        del headers["X-Signature"]
        assert vendor.post(url, content=body, headers=headers).status_code == 401
    [event] = got
    assert (event.name, type(event.data).__name__) == ("thing.made", "Thing")
    assert (event.data.id, event.data.made_at.year) == (7, 2025)


def test_an_event_may_be_called_otherwise_than_its_webhook(api: Built) -> None:
    body = b'{"where": "here"}'
    headers = {"x-event": "lost", "x-signature": signature(body)}
    assert api.module.parse_webhook(body, headers, secret=[b"old", KEY]).data.where == "here"


def test_an_error_shows_the_secret_in_no_frame_of_the_package(api: Built) -> None:
    with pytest.raises(api.module.WebhookSignatureError) as caught:
        api.module.parse_webhook(b"{}", {"x-signature": "sha256=00"}, secret=KEY)
    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    inner = [frame for frame in frames.stack if api.vendor in frame.filename]
    assert inner
    assert not any(KEY in str(frame.locals) for frame in inner)


def test_the_documents_list_the_events(api: Built) -> None:
    table, readme = api.files["api.md"], api.files["README.md"]
    assert "| `thing.made` | `Thing` | A thing was made |" in table
    assert "| `lost` | `Lost` | **Deprecated.** A thing was lost |" in table
    assert "It checks the signature in the header `X-Signature`" in readme
    assert "WebhookEvent[models.Thing | models.Lost | Record]" in api.source("webhooks.py")


def test_a_package_without_webhooks_has_no_such_module(make: Workshop) -> None:
    api = make(changed(lambda spec: (spec.pop("webhooks"), spec.pop("x-webhooks"))))
    assert "parse_webhook" not in api.module.__all__
    assert not any("webhooks.py" in path for path in api.files if "_runtime" not in path)


def test_webhooks_without_a_signature_need_no_secret_and_say_so(make: Workshop) -> None:
    api = make(changed(lambda spec: spec["x-webhooks"].pop("signature")))
    event = api.module.parse_webhook(json.dumps({"id": 7}), {"X-Event": "thing.made"})
    assert event.data.id == 7
    assert "The vendor documents no signature" in api.files["README.md"]
    assert "documents no signature" in api.module.parse_webhook.__doc__


def changed(change: Any) -> dict[str, Any]:
    """Return the spec after a change."""
    spec: dict[str, Any] = yaml.safe_load(SPEC)
    change(spec)
    if "webhooks" not in spec:
        del spec["components"]["schemas"]["Lost"]
    return spec


def first(spec: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = spec["webhooks"]["thing.made"]["post"]
    return found


def signing(**more: Any) -> Any:
    """Return a change of the signature; underscores stand for hyphens."""
    keys = {key.replace("_", "-"): value for key, value in more.items()}
    return lambda spec: spec["x-webhooks"]["signature"].update(keys)


@pytest.mark.parametrize(
    ("change", "pointer", "words"),
    [
        (
            lambda spec: spec.pop("x-webhooks"),
            "/webhooks",
            "nothing tells the events apart: name in x-webhooks",
        ),
        (
            lambda spec: first(spec).update({"x-event": "lost"}),
            "/webhooks/thing.lost/post/x-event",
            "lost is the event of two webhooks; rename one",
        ),
        (
            lambda spec: spec.update({"x-webhooks": {"event": "kind"}}),
            "/webhooks/thing.made/post/requestBody",
            "has no field kind, which x-webhooks names for the event",
        ),
        (
            lambda spec: first(spec).update({"parameters": []}),
            "/webhooks/thing.made/post/parameters",
            "is not known here",
        ),
        (
            lambda spec: first(spec)["requestBody"].update(
                content={"application/octet-stream": {"schema": {"type": "string"}}}
            ),
            "/webhooks/thing.made/post/requestBody",
            "must be application/json",
        ),
        (
            signing(timestamp_header="X-Time", timestamp_prefix="t="),
            "/x-webhooks/signature",
            "name one",
        ),
        (
            signing(timestamp_header="X-Time"),
            "/x-webhooks/signature/signed",
            "a time that is not signed protects nothing",
        ),
        (
            signing(tolerance=5),
            "/x-webhooks/signature/tolerance",
            "needs timestamp-header or timestamp-prefix",
        ),
        (
            signing(timestamp_prefix="t=", signed="{timestamp}{body}"),
            "/x-webhooks/signature",
            "needs the separator",
        ),
        (
            signing(signed="{}{body}"),
            "/x-webhooks/signature/signed",
            "has a brace without a name",
        ),
    ],
)
def test_a_finding_names_the_place(make: Workshop, change: Any, pointer: str, words: str) -> None:
    with pytest.raises(SpecError) as caught:
        make(changed(change))
    assert [problem for problem in caught.value.problems if problem.pointer == pointer]
    assert words in str(caught.value)
