"""Text of a spec as literals of Python source."""

from __future__ import annotations

import json
import re

_PAIR = re.compile(r"\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})")


def literal_of(value: object) -> str:
    """Return text, or lists and mappings of text, as Python source in ASCII.

    The result is JSON with one difference: JSON escapes a character beyond U+FFFF as a surrogate
    pair, which Python would read as two unpaired surrogates.
    """
    return _PAIR.sub(_whole, json.dumps(value, ensure_ascii=True))


def _whole(pair: re.Match[str]) -> str:
    high, low = int(pair[1], 16) - 0xD800, int(pair[2], 16) - 0xDC00
    return f"\\U{0x10000 + (high << 10) + low:08x}"


def python_of(value: object) -> str:
    """Return a value as Python source: text in ASCII, sequences as tuples."""
    if isinstance(value, str):
        return literal_of(value)
    if isinstance(value, (list, tuple)):
        inner = ", ".join(python_of(item) for item in value)
        return f"({inner}{',' if len(value) == 1 else ''})"
    return repr(value)
