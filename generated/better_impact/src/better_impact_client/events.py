# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
"""What `on_event` of a client gets, and `OpenTelemetry`, which turns it into spans and metrics."""

from ._runtime.events import (
    Answer,
    AnyEvent,
    AttemptFailed,
    CallEvent,
    CallFailed,
    DriftSeen,
    Event,
    OnEvent,
    PageRead,
    Pause,
    RequestStarted,
    TokenObtained,
)
from ._runtime.telemetry import OpenTelemetry

__all__ = [
    "Answer",
    "AnyEvent",
    "AttemptFailed",
    "CallEvent",
    "CallFailed",
    "DriftSeen",
    "Event",
    "OnEvent",
    "OpenTelemetry",
    "PageRead",
    "Pause",
    "RequestStarted",
    "TokenObtained",
]
