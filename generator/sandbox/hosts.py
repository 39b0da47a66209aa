"""The names that a request may call the sandbox by, so that no web page of another site reaches it.

A site can let its own name point to 127.0.0.1; the browser then treats the sandbox as part of that
site. Such requests carry the name of the site in the Host header.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Collection

_HOST = re.compile(r"(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{0,5})?", re.ASCII)
_NAME = re.compile(r"\[[0-9a-f:.]+\]|[a-z0-9._-]+", re.ASCII)


def is_allowed(host: str, others: Collection[str] = ()) -> bool:
    """Return whether a Host header names this machine, or one of the `others`, with any port.

    This machine is localhost, 127.0.0.0/8 and [::1]. The `others` are lower case and have no port.
    """
    match = _HOST.fullmatch(host.lower())
    return match is not None and (_is_loopback(match[1]) or match[1] in others)


def is_name(text: str) -> bool:
    """Return whether a text is a host name or an address, in lower case and without a port."""
    return _NAME.fullmatch(text) is not None


def _is_loopback(name: str) -> bool:
    if name in ("localhost", "[::1]"):
        return True
    try:
        return ipaddress.IPv4Address(name).is_loopback
    except ValueError:
        return False
