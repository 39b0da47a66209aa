"""The details of an error by field, as text for its message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import parse_qsl

from .errors import one_line
from .json_values import NotJSONError, is_array, is_object, parse

_FIELDS: Final = ("field", "name", "path", "pointer", "property", "attribute", "parameter", "param", "loc", "key")
_MESSAGES: Final = ("message", "detail", "description", "reason", "error", "errors", "msg", "title", "code")
_NAME: Final = r"[A-Za-z_/$#][\w.\[\]/$#-]{0,59}"
"""Names of fields that a message may show; other keys may be data."""
_PERSONAL: Final = r"""\S+@\S+|"[^"]*"|“[^”]*”|`[^`]*`|(?<!\w)'[^']*'(?!\w)|\+?\d[\d ()/.:-]{2,}\d"""
"""What may be a value of a person in a vendor's words: addresses, quoted text, dates and long numbers."""
_CUT: Final = "…"
_MOST: Final = 5
_DEPTH: Final = 4
_SHORT: Final = 3


def described(details: Any, sent: frozenset[str] = frozenset()) -> str:
    """Return details such as `email: is taken; name: is missing`; empty if they have no known form.

    They may be a list of objects with a field and a message, a list of texts, or a mapping of fields to texts. Values
    that may be personal are replaced by "…", and so are those in `sent`, the texts of the request.
    """
    found = list(dict.fromkeys(_parts(details, "", 0)))
    parts = [f"{name}: {words}" if name else words for name, words in ((n, _safe(w, sent)) for n, w in found[:_MOST])]
    more = f"; {len(found) - _MOST} more" if len(found) > _MOST else ""
    return f"{'; '.join(parts)}{more}"


def sent_texts(query: bytes, content: object) -> frozenset[str]:
    """Return the texts and numbers in the query and the JSON or form body of a request."""
    found = [value for _, value in parse_qsl(query.decode("ascii", "replace"))]
    if isinstance(content, bytes):
        try:
            found += _texts(parse(content), 0)
        except NotJSONError:
            found += [value for _, value in parse_qsl(content.decode("utf-8", "replace"))]
    return frozenset(text for text in found if len(text) >= _SHORT)


def _texts(value: Any, depth: int) -> Iterator[str]:
    if is_object(value) or is_array(value):
        if depth < 20:
            for inner in value.values() if is_object(value) else value:
                yield from _texts(inner, depth + 1)
    elif isinstance(value, (str, int, float)) and not isinstance(value, bool):
        yield str(value)


def _parts(details: Any, field: str, depth: int) -> Iterator[tuple[str, str]]:
    """Yield the fields and what is said about each; the name of a field is empty if it is unknown."""
    if isinstance(details, str):
        if details:
            yield field, details
    elif depth > _DEPTH:
        return
    elif is_array(details):
        for each in details:
            yield from _parts(each, field, depth + 1)
    elif is_object(details):
        said = [details[key] for key in _MESSAGES if details.get(key)]
        name = _name(details)
        message: Any = next((each for each in said if isinstance(each, str)), None)
        if message is None and name:
            message = next(filter(is_array, said), None)
        rest = (value for key, value in details.items() if key not in _MESSAGES)
        others = any(isinstance(value, str) or is_array(value) or is_object(value) for value in rest)
        if message is not None and (name or not others):
            yield from _parts(message, _joined(field, name), depth + 1)
            return
        for key, inner in details.items():
            yield from _parts(inner, _joined(field, key), depth + 1)


def _name(details: dict[str, Any]) -> str:
    """Return the name of the field that an object with a message is about."""
    source = details.get("source")
    for holder in (details, source if is_object(source) else {}):
        for key in _FIELDS:
            value: Any = holder.get(key)
            if key == "loc" and is_array(value):
                value = ".".join(str(part) for part in value)
            if isinstance(value, str) and value:
                return value
    return ""


def _joined(field: str, name: str) -> str:
    shown = name if re.fullmatch(_NAME, name) else (_CUT if name else "")
    return f"{field}.{shown}" if field and shown else field or shown


def _safe(words: str, sent: frozenset[str]) -> str:
    """Return a vendor's words without values that may be personal."""
    words = one_line(words)
    for text in sorted(sent, key=len, reverse=True):
        words = re.sub(rf"(?<!\w){re.escape(text)}(?!\w)", _CUT, words, flags=re.IGNORECASE)
    return re.sub(_PERSONAL, _CUT, words)
