"""Decodes the parts of multipart bodies, and values that are sent as JSON."""

from __future__ import annotations

from email.message import Message
from email.parser import BytesParser
from fnmatch import fnmatchcase
from typing import Any

import msgspec

from ..specs.media_types import base_type, is_json_type


class BadRequestError(Exception):
    """A request does not fit its operation; `reasons` explains why."""

    def __init__(self, *reasons: str, status: int = 400) -> None:
        self.reasons, self.status = reasons, status
        super().__init__("; ".join(reasons))


def json_of(text: str | bytes, label: str) -> Any:
    """Return a decoded value. Raise BadRequestError if it is not JSON."""
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise BadRequestError(f"{label} is not JSON") from None


def parts_of(
    content_type: str, body: bytes, reasons: list[str], encoding: dict[str, Any]
) -> list[tuple[str, Any]]:
    """Return name and value of every part: decoded JSON, text, or the name of a file.

    Add to `reasons` the parts whose media type is not the documented one. Raise BadRequestError if
    the body has no parts.
    """
    head = f"Content-Type: {content_type}\r\n\r\n".encode("latin-1")
    whole = BytesParser().parsebytes(head + body)
    found: list[tuple[str, Any]] = []
    for part in whole.walk():
        if part is whole:
            continue
        name = part.get_param("name", header="content-disposition")
        if not isinstance(name, str):
            raise BadRequestError("a part of the body has no name")
        kind = part.get_content_type() if "content-type" in part else ""
        documented = (encoding.get(name) or {}).get("contentType", "").split(",")
        allowed = [base_type(each) for each in documented if each]
        if allowed and kind and not any(fnmatchcase(kind, each) for each in allowed):
            reasons.append(f"part {name!r:.80} must be sent as {' or '.join(allowed)}")
        found.append((name, _value(part, kind, name)))
    if not found:
        raise BadRequestError("the body has no parts")
    return found


def _value(part: Message, kind: str, name: str) -> Any:
    file = part.get_filename()
    if file is not None:
        return file
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return json_of(content, f"part {name!r:.80}") if is_json_type(kind) else content.decode()
