"""Events as spans and metrics, read with the exporters in memory of OpenTelemetry's SDK."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import attrs
import pytest
from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from generator.runtime.errors import ClientError, ConfigurationError
from generator.runtime.events import DriftSeen, RequestStarted
from generator.runtime.telemetry import OpenTelemetry
from generator.runtime.values import Call
from tests.runtime.acme import CREATE, CREDENTIALS, LIST, ONE, PROFILE, READ, SECRET, owner, page
from tests.runtime.clients import AsyncAPIClient, SyncAPIClient
from tests.runtime.listings import listing, records
from tests.runtime.test_token_flows import CLIENT, PROGRAM
from tests.support.driving import MODES, Driver, Open
from tests.support.loopback import RESET, STALL, Loopback, json_reply

PERSON = "zoe-4711"
"""An id in addresses, arguments, bodies and responses, which no span and no metric may hold."""


@attrs.frozen
class Telemetry:
    """What was recorded, and the function that records it."""

    spans: InMemorySpanExporter = attrs.field(factory=InMemorySpanExporter)
    reader: InMemoryMetricReader = attrs.field(factory=InMemoryMetricReader)
    traces: TracerProvider = attrs.field(factory=TracerProvider)
    on_event: OpenTelemetry = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.traces.add_span_processor(SimpleSpanProcessor(self.spans))
        made = OpenTelemetry(self.traces, MeterProvider([self.reader]))
        object.__setattr__(self, "on_event", made)

    @property
    def tracer(self) -> Any:
        """A tracer of the program around the calls."""
        return self.traces.get_tracer("program")

    def calls(self) -> list[ReadableSpan]:
        """Return the finished spans of calls."""
        return [s for s in self.spans.get_finished_spans() if s.kind is SpanKind.CLIENT]

    def metrics(self) -> dict[str, list[Any]]:
        """Return the data points of each metric."""
        data: Any = self.reader.get_metrics_data()
        scopes = [scope for each in data.resource_metrics for scope in each.scope_metrics]
        return {m.name: list(m.data.data_points) for scope in scopes for m in scope.metrics}

    def words(self) -> list[str]:
        """Return every text in the spans and the metrics."""
        texts = [span.to_json() for span in self.spans.get_finished_spans()]
        return [*texts, str(self.reader.get_metrics_data())]


@pytest.fixture
def telemetry() -> Iterator[Telemetry]:
    """Where spans and metrics go."""
    made = Telemetry()
    yield made
    assert made.on_event._calls == {}, "a call has no end"


@pytest.fixture
def traced(open_client: Open, telemetry: Telemetry) -> Open:
    """Opens clients whose events are spans and metrics."""
    return lambda **options: open_client(on_event=telemetry.on_event, **options)


def test_a_call_is_one_span_with_the_names_of_the_conventions(
    traced: Open, server: Loopback, driver: Driver, telemetry: Telemetry
) -> None:
    server.script(owner())
    driver.run(traced().execute(READ, ONE))
    (span,) = telemetry.calls()
    assert span.name == "GET /owners/{id}"
    assert span.status.status_code is StatusCode.UNSET
    assert dict(span.attributes or {}) == {
        "http.request.method": "GET",
        "url.template": "/owners/{id}",
        "server.address": "127.0.0.1",
        "server.port": server.port,
        "http.response.status_code": 200,
        "http.response.body.size": 9,
    }
    scope = span.instrumentation_scope
    assert scope is not None
    assert (scope.name, scope.schema_url) == (
        "generator",
        "https://opentelemetry.io/schemas/1.37.0",
    )


def test_failed_attempts_and_pauses_are_events_of_the_span(
    traced: Open, server: Loopback, driver: Driver, telemetry: Telemetry, pauses: list[float]
) -> None:
    server.script(json_reply({}, 503), RESET, owner())
    driver.run(traced().execute(READ, ONE))
    (span,) = telemetry.calls()
    seen = [(event.name, dict(event.attributes or {})) for event in span.events]
    assert [name for name, _ in seen] == ["attempt failed", "pause", "attempt failed", "pause"]
    assert seen[0][1]["error.type"] == "503"
    assert seen[0][1]["http.response.status_code"] == 503
    assert seen[2][1]["error.type"] == "connection"
    assert [facts["duration"] for name, facts in seen if name == "pause"] == pauses
    attributes = span.attributes or {}
    assert attributes["http.request.resend_count"] == 2
    assert attributes["http.response.status_code"] == 200
    assert "error.type" not in attributes


@pytest.mark.parametrize(
    ("reply", "kind", "status"),
    [(json_reply({}, 404), "404", 404), (RESET, "APIConnectionError", None)],
)
def test_a_call_that_fails_is_a_span_with_an_error(
    traced: Open,
    server: Loopback,
    driver: Driver,
    telemetry: Telemetry,
    reply: Any,
    kind: str,
    status: int | None,
) -> None:
    server.script(reply)
    with pytest.raises(ClientError):
        driver.run(traced(max_retries=0).execute(READ, ONE))
    (span,) = telemetry.calls()
    attributes = span.attributes or {}
    assert span.status.status_code is StatusCode.ERROR
    assert attributes["error.type"] == kind
    assert attributes.get("http.response.status_code") == status


def test_each_attempt_has_a_duration_and_each_response_a_size(
    traced: Open, server: Loopback, driver: Driver, telemetry: Telemetry
) -> None:
    server.script(json_reply({}, 503), owner(), owner())
    client = traced()
    for _ in range(2):
        driver.run(client.execute(READ, ONE))
    metrics = telemetry.metrics()
    assert sorted(metrics) == ["http.client.request.duration", "http.client.response.body.size"]
    durations = {
        (p.attributes["http.response.status_code"], p.attributes.get("error.type")): p.count
        for p in metrics["http.client.request.duration"]
    }
    assert durations == {(503, "503"): 1, (200, None): 2}
    (sizes,) = metrics["http.client.response.body.size"]
    assert (sizes.count, sizes.sum) == (2, 18)
    assert metrics["http.client.request.duration"][0].explicit_bounds[:3] == (0.005, 0.01, 0.025)


def test_a_deadline_in_an_attempt_has_a_duration_too(
    traced: Open, server: Loopback, driver: Driver, telemetry: Telemetry
) -> None:
    server.script(STALL)
    with pytest.raises(ClientError):
        driver.run(traced(deadline=0.5).execute(READ, ONE))
    (point,) = telemetry.metrics()["http.client.request.duration"]
    assert point.count == 1


def test_a_token_is_an_event_of_the_call_that_needs_it(
    traced: Open, server: Loopback, driver: Driver, telemetry: Telemetry
) -> None:
    server.script(json_reply({"access_token": "t"}), owner())
    driver.run(traced(profile=PROGRAM, credentials=CLIENT).execute(READ, ONE))
    (span,) = telemetry.calls()
    assert [event.name for event in span.events] == ["token obtained"]


@pytest.mark.parametrize("mode", MODES)
def test_pages_and_drift_are_events_of_the_span_around_the_calls(
    server: Loopback, telemetry: Telemetry, mode: str
) -> None:
    server.script(page("seven", more=True), page(8, more=False))
    options = {"base_url": server.url, "on_event": telemetry.on_event}

    def sync() -> None:
        with (
            SyncAPIClient(PROFILE, CREDENTIALS, options) as client,
            telemetry.tracer.start_as_current_span("around"),
        ):
            list(listing(client, LIST))

    async def awaited() -> None:
        async with AsyncAPIClient(PROFILE, CREDENTIALS, options) as client:
            with telemetry.tracer.start_as_current_span("around"):
                assert len([item async for item in listing(client, LIST)]) == 2

    sync() if mode == "sync" else asyncio.run(awaited())
    (around,) = (s for s in telemetry.spans.get_finished_spans() if s.name == "around")
    operation = {"http.request.method": "GET", "url.template": "/owners"}
    assert [(event.name, dict(event.attributes or {})) for event in around.events] == [
        ("drift", {**operation, "drift.kind": "type", "drift.model": "Owner"}),
        ("page", {**operation, "page.number": 1, "page.items": 1}),
        ("page", {**operation, "page.number": 2, "page.items": 1}),
    ]


@pytest.mark.parametrize("prefetch", [0, 3])
def test_a_synchronous_call_is_a_child_of_the_current_span_in_threads_too(
    server: Loopback, telemetry: Telemetry, prefetch: int
) -> None:
    server.respond = records(7)
    options = {"base_url": server.url, "on_event": telemetry.on_event}
    with (
        SyncAPIClient(PROFILE, CREDENTIALS, options) as client,
        telemetry.tracer.start_as_current_span("around") as around,
    ):
        assert len(list(listing(client, LIST, {"prefetch": prefetch}))) == 7
        assert trace.get_current_span() is around
    parents = {span.parent.span_id for span in telemetry.calls() if span.parent}
    assert len(telemetry.calls()) >= 3
    assert parents == {around.get_span_context().span_id}


@pytest.mark.parametrize("prefetch", [0, 3])
def test_an_asynchronous_call_is_a_child_of_the_span_of_its_task(
    server: Loopback, telemetry: Telemetry, prefetch: int
) -> None:
    server.respond = records(7)
    spans: dict[str, int] = {}

    async def run() -> None:
        options = {"base_url": server.url, "on_event": telemetry.on_event}
        async with AsyncAPIClient(PROFILE, CREDENTIALS, options) as client:

            async def task(name: str) -> None:
                with telemetry.tracer.start_as_current_span(name) as around:
                    spans[name] = around.get_span_context().span_id
                    many = listing(client, LIST, {"prefetch": prefetch}, who=name)
                    assert len([item async for item in many]) == 7
                    assert trace.get_current_span() is around

            await asyncio.gather(*(task(name) for name in ("one", "two", "three")))

    asyncio.run(run())
    found: dict[int, int] = {}
    for span in telemetry.calls():
        assert span.parent is not None
        found[span.parent.span_id] = found.get(span.parent.span_id, 0) + 1
    assert sorted(found) == sorted(spans.values())
    assert all(count >= 3 for count in found.values())


def test_no_span_and_no_metric_holds_an_id_a_query_a_body_or_a_credential(
    traced: Open, server: Loopback, driver: Driver, telemetry: Telemetry, tmp_path: Path
) -> None:
    client = traced(max_retries=1, headers={"X-Who": PERSON})
    planted = Call(path={"id": PERSON}, query={"name": PERSON}, body={"name": PERSON})
    options = {"query": {"q": PERSON}, "headers": {"X-For": PERSON}}
    replies = (
        json_reply({"id": PERSON, PERSON: PERSON}),
        json_reply({"message": PERSON}, 404, x_request_id=PERSON),
        json_reply({"message": PERSON}, 503),
        RESET,
    )
    address = f"{server.url}/files/{PERSON}?who={PERSON}"
    with telemetry.tracer.start_as_current_span("around"):
        for reply in replies:
            server.respond = lambda _, reply=reply: reply  # type: ignore[misc]
            for operation in (READ, CREATE, LIST):
                with suppress(ClientError):
                    driver.run(client.execute(operation, planted, options))
            for call in (
                lambda: client.request("GET", f"/owners/{PERSON}", query={"q": PERSON}),
                lambda: client.download(address, tmp_path / "file"),
            ):
                with suppress(ClientError):
                    driver.run(call())
    assert len(telemetry.calls()) == 4 * 5
    assert telemetry.metrics()
    assert [text for text in telemetry.words() if PERSON in text or SECRET in text] == []
    assert PERSON in repr(server.requests)


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", None)
    with pytest.raises(ConfigurationError, match=r"opentelemetry.trace; install .*\[otel\]"):
        OpenTelemetry()


def test_an_unusual_method_and_an_unknown_path_keep_names_few(telemetry: Telemetry) -> None:
    started = RequestStarted(method="PURGE", path="", call=1, attempt=1)
    telemetry.on_event(started)
    telemetry.on_event(DriftSeen(method="", path="", kind="type"))
    call = telemetry.on_event._calls.pop(1)
    call.span.end()
    (span,) = telemetry.calls()
    assert span.name == "HTTP"
    assert dict(span.attributes or {}) == {"http.request.method": "_OTHER"}
