"""Spans and metrics of OpenTelemetry from the events of a client.

The names are those of the semantic conventions for HTTP clients. `url.full`, which they ask for, is left out: it
contains ids and filters. `url.template` stands for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from .events import (
    Answer,
    AnyEvent,
    AttemptFailed,
    CallEvent,
    CallFailed,
    DriftSeen,
    PageRead,
    Pause,
    RequestStarted,
    TokenObtained,
)
from .tables.extras import extra

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import Span, TracerProvider

_METHODS: Final = frozenset({"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE"})
_OTHER: Final = "_OTHER"
_SCHEMA: Final = "https://opentelemetry.io/schemas/1.37.0"
_BUCKETS: Final = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0)
_PACKAGE: Final = __name__.partition(".")[0]


class _Call(msgspec.Struct):
    """The span of a call, and the attributes of its metrics."""

    span: Span
    attributes: dict[str, Any]


class OpenTelemetry:
    """Turns events into spans and metrics: `Client(…, on_event=OpenTelemetry())`.

    Each call has one span of the kind CLIENT, a child of the span that is current in the thread or task of the call.
    Failed attempts, pauses and tokens are events of that span; pages and drift are events of the span around the call.
    The metrics are `http.client.request.duration`, in seconds for each attempt, and `http.client.response.body.size`.
    One object may serve several clients, threads and event loops.

    Args:
        tracer_provider: Where spans go; default the global provider.
        meter_provider: Where metrics go; default the global provider.

    Raises:
        ConfigurationError: The extra `otel` is not installed.
    """

    def __init__(
        self, tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None
    ) -> None:
        self._trace = trace = extra("opentelemetry.trace", "otel")
        metrics = extra("opentelemetry.metrics", "otel")
        self._tracer = trace.get_tracer(_PACKAGE, tracer_provider=tracer_provider, schema_url=_SCHEMA)
        meter = metrics.get_meter(_PACKAGE, meter_provider=meter_provider, schema_url=_SCHEMA)
        self._durations = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_BUCKETS,
        )
        self._sizes = meter.create_histogram(
            "http.client.response.body.size", unit="By", description="Size of HTTP client response bodies."
        )
        self._calls: dict[int, _Call] = {}

    def __call__(self, event: AnyEvent) -> None:
        """Record an event."""
        if isinstance(event, RequestStarted):
            if event.call not in self._calls:
                self._calls[event.call] = self._begun(event)
        elif isinstance(event, CallEvent):
            call = self._calls.get(event.call)
            if call is not None:
                self._record(event, call)
        else:
            self._beside(event)

    def _begun(self, event: RequestStarted) -> _Call:
        """Return a new call, whose span begins now."""
        method = event.method.upper() or _OTHER
        attributes = {"http.request.method": method if method in _METHODS else _OTHER}
        shown = "HTTP" if attributes["http.request.method"] == _OTHER else method
        more: dict[str, Any] = {"url.template": event.path, "server.address": event.host, "server.port": event.port}
        attributes |= {name: value for name, value in more.items() if value}
        name = f"{shown} {event.path}" if event.path else shown
        span = self._tracer.start_span(name, kind=self._trace.SpanKind.CLIENT, attributes=attributes)
        return _Call(span, attributes)

    def _record(self, event: AnyEvent, call: _Call) -> None:
        """Add an event to the span of its call; end the span if the call has ended."""
        if isinstance(event, AttemptFailed):
            result = _result(event.status, event.reason)
            self._durations.record(event.seconds, {**call.attributes, **result})
            facts = {"http.request.attempt": event.attempt, "duration": event.seconds, **result}
            call.span.add_event("attempt failed", facts)
        elif isinstance(event, Pause):
            call.span.add_event("pause", {"http.request.attempt": event.attempt, "duration": event.seconds})
        elif isinstance(event, TokenObtained):
            call.span.add_event("token obtained", {"duration": event.seconds})
        elif isinstance(event, Answer):
            result = _result(event.status)
            self._durations.record(event.seconds, {**call.attributes, **result})
            self._sizes.record(event.bytes, {**call.attributes, **result})
            self._end(event, call, {**result, "http.response.body.size": event.bytes})
        elif isinstance(event, CallFailed):
            call.span.set_status(self._trace.StatusCode.ERROR)
            self._end(event, call, _result(event.status, event.error))

    def _end(self, event: Answer | CallFailed, call: _Call, result: dict[str, Any]) -> None:
        if event.attempt > 1:
            result["http.request.resend_count"] = event.attempt - 1
        call.span.set_attributes(result)
        call.span.end()
        del self._calls[event.call]

    def _beside(self, event: AnyEvent) -> None:
        """Add an event to the current span of the caller."""
        span: Span = self._trace.get_current_span()
        operation = {"http.request.method": event.method, "url.template": event.path}
        facts: dict[str, Any] = {name: value for name, value in operation.items() if value}
        if isinstance(event, PageRead):
            span.add_event("page", {**facts, "page.number": event.number, "page.items": event.items})
        elif isinstance(event, DriftSeen):
            model = {"drift.model": event.model} if event.model else {}
            span.add_event("drift", {**facts, "drift.kind": event.kind, **model})


def _result(status: int | None, reason: str = "") -> dict[str, Any]:
    """Return the attributes of a result; `error.type` is the status, or the reason of a failure without one."""
    found: dict[str, Any] = {} if status is None else {"http.response.status_code": status}
    if reason:
        found["error.type"] = str(status) if status is not None and status >= 400 else reason
    return found
