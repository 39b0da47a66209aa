# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""Webhooks of the Kitchen Sink API: what the vendor sends when something happens."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from . import models
from ._profile import PROFILE
from ._runtime.drift import Drift
from ._runtime.model import Record
from ._runtime.tracebacks import guarded
from ._runtime.webhooks import Secret, Signature, WebhookError, WebhookEvent, Webhooks, WebhookSignatureError

__all__ = ["WebhookError", "WebhookEvent", "WebhookSignatureError", "parse_webhook"]

_WEBHOOKS = Webhooks(
    profile=PROFILE,
    events={
        "dish.washed": models.DishWashed,
        "sink_is_full": models.SinkFull,
    },
    event="event",
    signature=Signature(
        header="Kitchen-Signature",
        algorithm="hmac-sha256",
        encoding="hex",
        prefix="v1=",
        separator=",",
        timestamp_prefix="t=",
        tolerance=600,
        signed="{timestamp}.{body}",
    ),
)


@guarded
def parse_webhook(
    body: bytes | str,
    headers: Mapping[str, str],
    *,
    secret: Secret | Sequence[Secret],
    strict: bool = False,
    on_drift: Callable[[Drift], object] | None = None,
) -> WebhookEvent[models.DishWashed | models.SinkFull | Record]:
    """Return the event of a webhook that the vendor sent.

    Checks the signature in the header `Kitchen-Signature` first.

    Events:
        - `dish.washed`: A dish was washed.
        - `sink_is_full`: Deprecated: the vendor may remove it. A sink is full.

    Args:
        body: Body of the request, as the bytes that arrived: decoded and encoded again, it has another signature.
        headers: Headers of the request; the case of their names does not matter.
        secret: Secret that the vendor shares with you; several, while it changes: one must fit.
        strict: Raise WebhookError for an event or a value that is not documented; otherwise it is kept, logged and
            passed to `on_drift`.
        on_drift: Called with every difference from the documentation.

    Raises:
        WebhookSignatureError: The signature is missing, wrong or too old.
        WebhookError: The body is no webhook of this API.
    """
    return _WEBHOOKS.parse(body, headers, secret, strict=strict, on_drift=on_drift)
