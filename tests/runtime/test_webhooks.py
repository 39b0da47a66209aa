"""Webhooks: signatures, events, and bodies that differ from their documentation."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
import traceback
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors import InvalidArgumentError
from generator.runtime.model import Record
from generator.runtime.tracebacks import guarded
from generator.runtime.webhooks import Signature, WebhookError, Webhooks, WebhookSignatureError
from tests.runtime.acme import PROFILE, Owner, thorough
from tests.support.each import each

SECRET = "whsec_bm90IGEgcmVhbCBvbmU="
BODY = b'{"type": "owner.made", "id": 7}'
EVENTS = Webhooks(profile=PROFILE, events={"owner.made": Owner, "owner.gone": Owner}, event="type")
HEX = Signature(header="X-Signature", prefix="sha256=")
TIMED = Signature(header="X-Sign", timestamp_header="X-Time", signed="v0:{timestamp}:{body}")
PARTS = Signature(
    header="Sign", prefix="v1=", separator=",", timestamp_prefix="t=", signed="{timestamp}.{body}"
)
STANDARD = Signature(
    header="webhook-signature",
    encoding="base64",
    prefix="v1,",
    separator=" ",
    timestamp_header="webhook-timestamp",
    signed="{webhook-id}.{timestamp}.{body}",
    key_prefix="whsec_",
    key_encoding="base64",
)


def digest(message: bytes, secret: bytes = SECRET.encode(), algorithm: str = "sha256") -> str:
    return hmac.new(secret, message, algorithm).hexdigest()


def signed(how: Signature) -> Webhooks:
    return Webhooks(profile=PROFILE, events={"any": Owner}, signature=how)


def now() -> str:
    return str(int(time.time()))


def headers_for(how: Signature, body: bytes, when: str) -> dict[str, str]:
    """Return the headers of a vendor that signs in each of the ways."""
    if how is HEX:
        return {"x-signature": f"sha256={digest(body)}"}
    if how is TIMED:
        return {"X-SIGN": digest(f"v0:{when}:".encode() + body), "x-time": when}
    if how is PARTS:
        good = digest(f"{when}.".encode() + body)
        return {"Sign": f"t={when},v1={'0' * 64}, v0=x, v1={good}"}
    key = base64.b64decode(SECRET.removeprefix("whsec_"))
    made = hmac.new(key, f"m-1.{when}.".encode() + body, hashlib.sha256).digest()
    text = base64.b64encode(made).decode()
    return {"Webhook-Id": "m-1", "webhook-timestamp": when, "webhook-signature": f"v1a,x v1,{text}"}


WAYS = {"hex": HEX, "time": TIMED, "parts": PARTS, "standard": STANDARD}
ways = pytest.mark.parametrize("how", WAYS.values(), ids=WAYS.keys())


@ways
def test_a_webhook_with_the_right_signature_is_read(how: Signature) -> None:
    event = signed(how).parse(BODY, headers_for(how, BODY, now()), SECRET)
    assert (event.data.id, event.documented) == (7, True)


@ways
@each(
    "change",
    [
        lambda body, headers, secret: (body + b" ", headers, secret),
        lambda body, headers, secret: (body, headers, "whsec_b3RoZXI="),
        lambda body, headers, secret: (body, {k: v[:-1] for k, v in headers.items()}, secret),
        lambda body, headers, secret: (body, dict.fromkeys(headers, ""), secret),
        lambda body, headers, secret: (body, dict.fromkeys(headers, "é\udc80"), secret),
        lambda body, headers, secret: (body, {}, secret),
    ],
)
def test_any_other_webhook_is_refused(how: Signature, change: Any) -> None:
    body, headers, secret = change(BODY, headers_for(how, BODY, now()), SECRET)
    with pytest.raises(WebhookSignatureError):
        signed(how).parse(body, headers, secret)


@pytest.mark.parametrize("how", [TIMED, PARTS, STANDARD], ids=["time", "t=", "std"])
@pytest.mark.parametrize("seconds", [-400, 400])
def test_a_webhook_that_was_signed_at_another_time_is_refused(how: Signature, seconds: int) -> None:
    when = str(int(time.time()) + seconds)
    with pytest.raises(WebhookSignatureError, match="more than 300 seconds"):
        signed(how).parse(BODY, headers_for(how, BODY, when), SECRET)


@pytest.mark.parametrize("when", ["", "soon", "1" * 20, "-1", "1.5", "\u0661"])
def test_a_time_that_is_no_number_of_seconds_is_refused(when: str) -> None:
    with pytest.raises(WebhookSignatureError, match="does not state in seconds"):
        signed(TIMED).parse(BODY, headers_for(TIMED, BODY, when), SECRET)


def test_one_of_several_secrets_is_enough() -> None:
    headers = headers_for(HEX, BODY, "")
    assert signed(HEX).parse(BODY, headers, ["old", SECRET.encode()]).data.id == 7


@pytest.mark.parametrize("secret", [None, "", [], [""], [7], b""])
def test_a_missing_secret_is_refused_even_if_nothing_is_signed(secret: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="pass the secret"):
        signed(HEX).parse(BODY, {"X-Signature": f"sha256={digest(BODY, b'')}"}, secret)


@pytest.mark.parametrize("secret", [SECRET, "whsec_not Base64"])
@ways
def test_no_error_shows_the_secret(how: Signature, secret: str) -> None:
    with pytest.raises((WebhookSignatureError, InvalidArgumentError)) as caught:
        guarded(signed(how).parse)(BODY + b" ", headers_for(how, BODY, now()), secret)
    error = caught.value
    frames = traceback.TracebackException.from_exception(error, capture_locals=True)
    inner = [frame for frame in frames.stack if "generator/runtime" in frame.filename]
    shown = [str(error), repr(error), *(str(frame.locals) for frame in inner)]
    assert inner
    assert not any(secret in text for text in shown)


@pytest.mark.parametrize("algorithm", ["sha1", "sha512"])
def test_other_algorithms_are_checked_too(algorithm: Any) -> None:
    how = Signature(header="X", algorithm=f"hmac-{algorithm}", encoding="base64")  # type: ignore[arg-type]
    made = base64.b64encode(hmac.new(b"k", BODY, algorithm).digest()).decode()
    assert signed(how).parse(BODY.decode(), {"x": made}, "k").data.id == 7


def test_the_event_is_in_the_body() -> None:
    event = EVENTS.parse(b'{"type": "owner.gone", "id": 8}', {}, None)
    assert (event.name, event.data.id) == ("owner.gone", 8)
    assert isinstance(event.data, Owner)


def test_the_event_is_in_a_header() -> None:
    hooks = Webhooks(profile=PROFILE, events={"made": Owner}, event_header="X-Event")
    assert hooks.parse(b'{"id": 7}', {"x-event": "made"}, None).name == "made"


def test_an_event_that_is_not_documented_is_a_record_and_reported() -> None:
    found: list[Any] = []
    event = EVENTS.parse(b'{"type": "owner.new", "x": {"y": 1}}', {}, None, on_drift=found.append)
    assert (event.name, event.documented) == ("owner.new", False)
    assert isinstance(event.data, Record)
    assert event.data.x.y == 1
    [drift] = found
    assert (drift.kind, drift.expected, drift.got) == (
        "unknown_enum",
        "owner.made or owner.gone",
        "owner.new",
    )
    with pytest.raises(WebhookError, match=r"does not document the event owner\.new"):
        EVENTS.parse(b'{"type": "owner.new"}', {}, None, strict=True)


def test_a_body_that_does_not_fit_is_kept_and_reported() -> None:
    found: list[Any] = []
    body = b'{"type": "owner.made", "id": "x"}'
    event = EVENTS.parse(body, {}, None, on_drift=found.append)
    assert event.data.id == "x"
    assert [(drift.operation, drift.path) for drift in found] == [("webhook owner.made", "id")]
    with pytest.raises(WebhookError, match="expected int at"):
        EVENTS.parse(body, {}, None, strict=True)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "is not JSON"),
        (b"<html>", "is not JSON"),
        (b"{}", "has no field type"),
        (b"[]", "has no field type"),
        (b'{"type": 7}', "has no field type"),
    ],
)
def test_a_body_that_is_no_webhook_is_refused(body: bytes, words: str) -> None:
    with pytest.raises(WebhookError, match=words):
        EVENTS.parse(body, {}, None)


def test_a_repr_shows_no_data() -> None:
    assert repr(EVENTS.parse(BODY, {}, None)) == "<WebhookEvent owner.made>"


@thorough
@given(
    st.recursive(st.none() | st.integers() | st.text(), st.lists)
    | st.dictionaries(st.just("type") | st.text(), st.text())
)
def test_any_json_is_read_or_refused(value: Any) -> None:
    try:
        event = EVENTS.parse(json.dumps(value), {}, None)
    except WebhookError:
        return
    assert event.name
