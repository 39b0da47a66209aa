"""Fault injection: delays, error statuses, connection resets, responses that differ from the spec.

The syntax of a fault is `KIND[; rate=0.1][; every=10][; times=2][; retry-after=1]`; commas separate
several faults, up to 20 in 1,000 characters. Kinds: `latency=SECONDS`, a status of 400 to 599,
`reset`, `drift`.
"""

from __future__ import annotations

import hashlib
import re
from typing import Any

import attrs
import msgspec

from .words import mix, salt

_LIMITS = {"rate": 1.0, "every": 1e9, "times": 1e9, "retry-after": 3600.0}
MAX_LATENCY = 60.0
MAX_TEXT = 1000
MAX_FAULTS = 20
MAX_COUNTED = 1000


class FaultError(Exception):
    """The syntax of a fault is invalid; the message says what is wrong."""


@attrs.define
class Fault:
    """One fault and when it occurs.

    `rate`: probability. `every`: only every Nth request. `times`: at most N times.
    """

    kind: str
    latency: float = 0.0
    rate: float = 1.0
    every: int = 1
    times: int | None = None
    retry_after: float | None = None
    _seen: int = 0
    _done: int = 0

    @property
    def status(self) -> int | None:
        """The status of the response; None for other kinds of fault."""
        return int(self.kind) if self.kind.isdecimal() else None

    @property
    def is_counted(self) -> bool:
        """Whether the fault depends on how many requests there were."""
        return self.rate < 1 or self.every > 1 or self.times is not None

    def strikes(self, seed: int) -> bool:
        """Count a request, and return whether the fault applies to it."""
        self._seen += 1
        if self.times is not None and self._done >= self.times:
            return False
        if self._seen % self.every:
            return False
        if (
            self.rate < 1
            and mix(seed ^ self._seen ^ salt(self.kind)) % 10_000 >= self.rate * 10_000
        ):
            return False
        self._done += 1
        return True


class RequestedFaults:
    """The faults that requests ask for in a header.

    Requests with the same text, method and path are counted together. The counts of the last
    `MAX_COUNTED` of these are kept.
    """

    def __init__(self) -> None:
        self._kept: dict[bytes, list[Fault]] = {}

    def find(self, text: str, method: str, path: str) -> list[Fault]:
        """Return the faults in a header. Raise FaultError if the syntax is invalid."""
        faults = parse(text)
        if not any(fault.is_counted for fault in faults):
            return faults
        # A path may be long, so a hash of a fixed size stands for all three.
        key = hashlib.sha256(repr((text, method, path)).encode()).digest()
        faults = self._kept.pop(key, faults)
        self._kept[key] = faults
        if len(self._kept) > MAX_COUNTED:
            del self._kept[next(iter(self._kept))]
        return faults


def parse(text: str) -> list[Fault]:
    """Return the faults in a text. Raise FaultError if the syntax is invalid or it is too long."""
    if len(text) > MAX_TEXT:
        raise FaultError(f"a text of faults has up to {MAX_TEXT} characters; write fewer")
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) > MAX_FAULTS:
        raise FaultError(f"up to {MAX_FAULTS} faults can be asked for at once; write fewer")
    faults: list[Fault] = []
    for part in parts:
        head, *rest = (word.strip() for word in part.split(";"))
        kind, _, amount = head.partition("=")
        kind = kind.strip()
        if not re.fullmatch(r"latency|reset|drift|[45]\d\d", kind):
            raise FaultError(
                f"{kind!r:.40} is not a fault; "
                "write latency=SECONDS, a status such as 429, reset or drift"
            )
        latency = _number(amount, "latency", MAX_LATENCY) if kind == "latency" else 0.0
        if kind != "latency" and amount:
            raise FaultError(f"{kind} takes no value; write its conditions after a semicolon")
        fault = Fault(kind, latency)
        for word in rest:
            name, _, value = word.partition("=")
            name = name.strip()
            if name not in _LIMITS:
                raise FaultError(f"{name!r:.40} is not one of {', '.join(_LIMITS)}")
            number = _number(value, name, _LIMITS[name])
            if name in ("every", "times"):
                number = max(1, int(number))
            setattr(fault, name.replace("-", "_"), number)
        faults.append(fault)
    return faults


def _number(text: str, name: str, limit: float) -> float:
    try:
        value = float(text)
    except ValueError:
        raise FaultError(f"{name} needs a number") from None
    if not 0 <= value <= limit:
        raise FaultError(f"{name} must be between 0 and {limit:g}")
    return value


def drifted(body: bytes, field_path: str, seed: int) -> bytes:
    """Return a JSON body with a renamed key and a value of a different type in each record."""
    whole = msgspec.json.decode(body)
    node = whole
    for name in field_path.split(".") if field_path else ():
        node = node.get(name) if isinstance(node, dict) else None
    records = node if isinstance(node, list) else [node]
    for record in records:
        if isinstance(record, dict):
            _spoil(record, seed)
    return msgspec.json.encode(whole)


def _spoil(record: dict[str, Any], seed: int) -> None:
    """Change one record as an unannounced change of the API might."""
    others = sorted(n for n, v in record.items() if isinstance(v, (bool, int, float, list, dict)))
    if others:
        record[others[seed % len(others)]] = "not what was promised"
    texts = sorted(name for name, value in record.items() if isinstance(value, str) and value)
    if texts:
        name = texts[seed % len(texts)]
        record[f"{name}_v2"] = record.pop(name)
