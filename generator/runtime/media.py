"""What the body of a successful response is: its media type, whether it is empty, how it is shown in a message."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from typing import Final

PROBLEM: Final = "application/problem+json"
"""The media type of a description of an error (RFC 9457)."""
SHOWN: Final = 200
"""Largest number of characters of a body in a message."""
_PAGE: Final = ("text/html", "application/xhtml+xml")
_PAGE_STARTS: Final = (b"<!doctype html", b"<html")
_NEVER_JSON: Final = ("image/", "audio/", "video/", "font/", "multipart/")
# Here, as in other modules, patterns that most programs never use are compiled by `re` when they are first used.
_CHARSET = (
    r"(?i);\s*charset=\"?(utf-?8|utf-?16(?:le|be)?|us-ascii|iso-8859-\d{1,2}|windows-125\d|koi8-[ru]|shift_jis|euc-(?:jp|kr)"
    r"|gb(?:2312|k|18030)|big5)\"?\s*(?:;|$)"
)
_CREDENTIALS = r"(?i)(?<!<)\?[^\s\"'<>]+|\b(?:bearer|basic)\s+[\w.~+/-]*[\d=][\w.~+/=-]*"


def media_type(content_type: str) -> str:
    """Return the media type in a Content-Type header, in lower case and without parameters."""
    return content_type.partition(";")[0].strip().lower()


def charset_of(content_type: str) -> str:
    """Return the charset in a Content-Type header, if it is one of the usual ones; otherwise UTF-8."""
    found = re.search(_CHARSET, content_type)
    return found[1].lower() if found else "utf-8"


def is_json(kind: str) -> bool:
    """Return whether a media type is JSON."""
    return kind.endswith(("/json", "+json"))


def is_never_json(kind: str) -> bool:
    """Return whether a media type is that of a web page, XML, an image or the like, in which no API sends JSON."""
    return kind in _PAGE or kind.startswith(_NEVER_JSON) or kind.endswith(("/xml", "+xml"))


def is_page(kind: str, beginning: bytes) -> bool:
    """Return whether a body is a web page; without a media type, its first bytes decide."""
    return kind in _PAGE or (not kind and _stripped(beginning).lower().startswith(_PAGE_STARTS))


def starts_object(beginning: bytes) -> bool:
    """Return whether the first bytes of a body are those of a JSON object."""
    return _stripped(beginning).startswith(b"{")


def is_blank(body: bytes) -> bool:
    """Return whether a body contains nothing, or only white space."""
    return not body or body.isspace() or not _stripped(body)


def header(headers: Iterable[tuple[str, str]], name: str) -> str:
    """Return the value of a request's header, by its name in lower case; empty if it is not sent."""
    return next((value for known, value in headers if known.lower() == name), "")


def shown(body: bytes) -> str:
    """Return the first characters of a body for a message, without queries of addresses and credentials."""
    return re.sub(_CREDENTIALS, "…", body[: SHOWN * 4].decode("utf-8", "replace"))[:SHOWN]


def _stripped(body: bytes) -> bytes:
    return body.removeprefix(codecs.BOM_UTF8).lstrip()
