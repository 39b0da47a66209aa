"""Webhooks: requests that the vendor sends. Their signature is checked, then their body is decoded."""

from __future__ import annotations

import base64
import binascii
import functools
import hmac
import re
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar, cast

from .decoding import Decoder, MisfitError
from .drift import Drift, DriftLog
from .errors import ClientError, InvalidArgumentError, one_line
from .json_values import NotJSONError, is_object, look, parse
from .model import Record
from .operations import Profile
from .settings import logger_of
from .values import Private, Value, hidden

T = TypeVar("T")
Secret: TypeAlias = str | bytes
_PLACEHOLDER: Final = re.compile(r"\{([\w-]+)\}")
_DIGITS: Final = re.compile(r"[0-9]{1,13}")


class WebhookError(ClientError):
    """A webhook cannot be read: its signature is wrong, or its body is not what the vendor documents."""


class WebhookSignatureError(WebhookError):
    """The signature of a webhook is missing, wrong or too old. Answer with status 400 or 401 and do nothing else."""


class WebhookEvent(Private, Generic[T], frozen=True):
    """A webhook: the `name` of the event, and the `data` that the vendor sent.

    `documented`: the vendor documents the event. The data of another event is a `Record`, or the parsed JSON if it is
    no object. The repr shows no data, which may be about persons.
    """

    name: str
    data: T
    documented: bool = True

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}>"


class Signature(Value, frozen=True, kw_only=True):
    """How the vendor signs webhooks, with a secret that it shares with the receiver.

    `header`: the header with the signature, after `prefix`; with `separator`, it may have several parts, of which one
    must fit. `signed`: what is signed; `{body}` is the body, `{timestamp}` the time and any other placeholder a header.
    The time, in seconds since 1970, is in the header `timestamp_header` or in the part of `header` after
    `timestamp_prefix`; it may differ from the clock by at most `tolerance` seconds. `key_prefix` of the secret is
    no part of the key, and `key_encoding` says how the rest is written.
    """

    header: str
    algorithm: Literal["hmac-sha1", "hmac-sha256", "hmac-sha512"] = "hmac-sha256"
    encoding: Literal["hex", "base64"] = "hex"
    prefix: str = ""
    separator: str | None = None
    signed: str = "{body}"
    timestamp_header: str | None = None
    timestamp_prefix: str | None = None
    tolerance: int = 300
    key_prefix: str = ""
    key_encoding: Literal["text", "base64"] = "text"

    def check(self, body: bytes, headers: Mapping[str, str], secrets: Sequence[Secret], now: float) -> None:
        """Raise WebhookSignatureError unless the body was signed with one of the secrets, not long ago."""
        sent = headers.get(self.header.lower())
        if not sent:
            raise WebhookSignatureError(f"the webhook has no header {self.header}, which has its signature")
        parts = [part.strip() for part in (sent.split(self.separator) if self.separator else [sent])]
        when = self._timestamp(headers, parts)
        if when is not None and not _DIGITS.fullmatch(when):
            raise WebhookSignatureError("the webhook does not state in seconds when it was sent")
        signed = self._message(body, headers, when or "")
        keys = [_key(secret, self) for secret in secrets]
        candidates = [part.removeprefix(self.prefix) for part in parts if part.startswith(self.prefix)]
        expected = [hmac.digest(key, signed, self.algorithm.removeprefix("hmac-")) for key in keys]
        fits = [hmac.compare_digest(wanted, found) for found in map(self._bytes, candidates) for wanted in expected]
        if not any(fits):
            raise WebhookSignatureError(
                f"the signature in the header {self.header} does not fit the body: the secret is another one, or the "
                "body is not the bytes that arrived"
            )
        if when is not None and abs(now - int(when)) > self.tolerance:
            raise WebhookSignatureError(
                f"the webhook was signed more than {self.tolerance} seconds before or after now: it may be a copy of "
                "an earlier one, or a clock is wrong"
            )

    def _timestamp(self, headers: Mapping[str, str], parts: Sequence[str]) -> str | None:
        """Return the time that was signed, as it was sent; "" if it is missing, None if there is none to check."""
        if self.timestamp_header is not None:
            return headers.get(self.timestamp_header.lower(), "")
        prefix = self.timestamp_prefix
        if prefix is None:
            return None
        return next((part.removeprefix(prefix) for part in parts if part.startswith(prefix)), "")

    def _message(self, body: bytes, headers: Mapping[str, str], when: str) -> bytes:
        """Return the bytes that were signed. Raise WebhookSignatureError if a header in them is missing."""
        pieces: list[bytes] = []
        for place, text in enumerate(_PLACEHOLDER.split(self.signed)):
            if place % 2 == 0:
                pieces.append(text.encode())
            elif text == "body":
                pieces.append(body)
            elif text == "timestamp":
                pieces.append(when.encode())
            elif text.lower() in headers:
                pieces.append(headers[text.lower()].encode("utf-8", "surrogatepass"))
            else:
                raise WebhookSignatureError(f"the webhook has no header {text}, which is signed")
        return b"".join(pieces)

    def _bytes(self, text: str) -> bytes:
        """Return a signature as bytes; no bytes if it is not encoded as documented."""
        try:
            if self.encoding == "hex":
                return bytes.fromhex(text)
            return base64.b64decode(text.encode() + b"=" * (-len(text) % 4), validate=True)
        except (ValueError, binascii.Error):
            return b""


class Webhooks(Value, frozen=True, kw_only=True, dict=True):
    """The webhooks of an API.

    `events`: the type of the body by the name of the event. The name is in the field at `event` of the body or in the
    header `event_header`; without both, every webhook is the only event. `signature`: how they are signed, if the
    vendor documents it.
    """

    profile: Profile
    events: Mapping[str, Any]
    event: str | None = None
    event_header: str | None = None
    signature: Signature | None = None

    @functools.cached_property
    def _decoders(self) -> dict[str, Decoder]:
        return {}

    def parse(
        self,
        body: bytes | str,
        headers: Mapping[str, str],
        secret: Secret | Sequence[Secret] | None,
        *,
        strict: bool = False,
        on_drift: Callable[[Drift], object] | None = None,
    ) -> WebhookEvent[Any]:
        """Return the event of a webhook; see `parse_webhook` of the package."""
        data = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else bytes(body)
        named = {name.lower(): value for name, value in headers.items()}
        if self.signature is not None:
            self.signature.check(data, named, _secrets(secret), time.time())
        try:
            raw = parse(data)
        except NotJSONError:
            raise WebhookError("the body of the webhook is not JSON") from None
        name = self._name(raw, named)
        drifts = DriftLog(logger_of(self.profile.package), on_drift)
        if name not in self.events:
            shown = one_line(name)
            if strict:
                raise WebhookError(f"the vendor does not document the event {shown}")
            drifts.add(Drift("webhooks", self.event or self.event_header or "", "unknown_enum", self._known(), shown))
            return WebhookEvent(name, Record(raw) if is_object(raw) else raw, documented=False)
        decoder = self._decoders.get(name)
        if decoder is None:
            decoder = self._decoders[name] = Decoder(self.events[name])
        try:
            return WebhookEvent(name, decoder.decode(data, f"webhook {name}", None if strict else drifts.add))
        except MisfitError as error:
            raise WebhookError(f"webhook {name}: {error}") from None

    def _name(self, raw: Any, headers: Mapping[str, str]) -> str:
        """Return the name of the event. Raise WebhookError if there is none."""
        if self.event_header is not None:
            name: Any = headers.get(self.event_header.lower())
            place = f"header {self.event_header}"
        elif self.event is not None:
            name, place = look(raw, self.event), f"field {self.event}"
        else:
            return next(iter(self.events))
        if not isinstance(name, str) or not name:
            raise WebhookError(f"the webhook has no {place}, which has the name of the event")
        return name

    def _known(self) -> str:
        return " or ".join(self.events)


def _secrets(secret: Secret | Sequence[Secret] | None) -> list[Secret]:
    """Return the secrets of the caller. Raise InvalidArgumentError if there is none."""
    given: Sequence[Any] = [secret] if isinstance(secret, (str, bytes)) else secret or []
    found = [hidden(each) for each in given]
    if not found or not all(isinstance(each, (str, bytes)) and each for each in found):
        raise InvalidArgumentError("secret: pass the secret that signs the webhooks, or a list of them")
    return cast("list[Secret]", found)


def _key(secret: Secret, how: Signature) -> bytes:
    """Return the key of a secret. Raise InvalidArgumentError if it is not encoded as documented."""
    data = secret.encode("utf-8", "surrogatepass") if isinstance(secret, str) else secret
    data = data.removeprefix(how.key_prefix.encode())
    if how.key_encoding == "text":
        return data
    try:
        return base64.b64decode(data + b"=" * (-len(data) % 4), validate=True)
    except binascii.Error:
        raise InvalidArgumentError("secret: it is not Base64, as the vendor documents it") from None
