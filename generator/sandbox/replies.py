"""What the sandbox sends back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs


@attrs.frozen
class Reply:
    """A response; if `stream` is set, it yields the body in pieces instead of `body`."""

    status: int
    media: str = ""
    body: bytes = b""
    stream: Iterator[bytes] | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
