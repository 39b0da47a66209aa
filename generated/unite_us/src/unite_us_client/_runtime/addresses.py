"""Addresses: which ones may be called, which share credentials, and how path parameters are filled in."""

from __future__ import annotations

import functools
import ipaddress
import re
from collections.abc import Mapping, Sequence
from urllib.parse import quote, urljoin, urlsplit

from .errors import ConfigurationError, InvalidArgumentError
from .library import httpx, with_target
from .values import omit

PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
ABSENT = (404, 405)
"""Statuses of a token request that mean that there is no such path."""
_CONTROL = re.compile(r"[\x00-\x20\x7f]")
_DEFAULT_PORTS = {"https": 443, "http": 80}
_LONGEST = 1 << 15
"""Length of a path and of a query up to which httpx accepts an address in any case."""


def is_loopback(host: str) -> bool:
    """Return whether a host name or IP address refers to this machine."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def check_base_url(url: str, name: str = "base_url") -> str:
    """Return the base address without its trailing slash; `name` is that of the option, for messages.

    Raise ConfigurationError for any scheme but https (plain http is allowed to this machine), and for
    an address with a user name, password, query or fragment.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
        httpx.URL(url)
    except (ValueError, httpx.InvalidURL):
        raise ConfigurationError(f"{name} is not a valid address") from None
    if _CONTROL.search(url) or "\\" in url or not host:
        raise ConfigurationError(f"{name} is not a valid address; write https://host[/path]")
    if "@" in parts.netloc:
        raise ConfigurationError(f"{name} must not hold a user name or password")
    if "?" in url or "#" in url:
        raise ConfigurationError(f"{name} must not hold a query or a fragment")
    if not may_connect(parts.scheme, host):
        raise ConfigurationError(f"{name} must start with https:// (plain http only reaches this machine)")
    return url.rstrip("/")


def may_connect(scheme: str, host: str | None) -> bool:
    """Return whether a connection is allowed: https, or http to this machine."""
    return scheme == "https" or (scheme == "http" and host is not None and is_loopback(host))


def origin(url: str) -> tuple[str, str, int | None]:
    """Return scheme, host and port of an address; addresses with the same origin share credentials."""
    parts = urlsplit(url)
    return (parts.scheme, (parts.hostname or "").lower(), parts.port or _DEFAULT_PORTS.get(parts.scheme))


def same_origin(one: str, other: str) -> bool:
    """Return whether two addresses have the same scheme, host and port; false if one cannot be parsed."""
    try:
        return origin(one) == origin(other)
    except ValueError:
        return False


def token_addresses(base_url: str, bases: tuple[str, ...]) -> tuple[str, ...]:
    """Return the addresses below which a token path may be, in the order to try them.

    `bases`: `host` for the root of the host, `base` for the base address; none of them is the base address alone.
    """
    parts = urlsplit(base_url)
    known = {"host": f"{parts.scheme}://{parts.netloc}", "base": base_url}
    return tuple(dict.fromkeys(known[base] for base in bases or ("base",)))


def resolve(base: str, link: str) -> str:
    """Return a link from a response as an absolute address.

    Raise ValueError if it is not an address, or leads from https to plain http on this machine.
    """
    if _CONTROL.search(link) or "\\" in link:
        raise ValueError("not an address")
    url = urljoin(base, link)
    parts = urlsplit(url)
    allowed = may_connect(parts.scheme, parts.hostname)
    if parts.scheme == "http" and urlsplit(base).scheme == "https":
        allowed = False
    if "@" in parts.netloc or not allowed:
        raise ValueError("not an address that may be called")
    return url


def respelled(template: str, spellings: Sequence[tuple[str, str]]) -> str:
    """Return a path template with segments replaced; the first of the spellings that fits a place is used.

    Each spelling is the segments as they are, joined by slashes, and what replaces them.
    """
    parts = template.split("/")
    found: list[str] = []
    place = 0
    while place < len(parts):
        for segments, other in spellings:
            count = segments.count("/") + 1
            if "/".join(parts[place : place + count]) == segments:
                found.append(other)
                place += count
                break
        else:
            found.append(parts[place])
            place += 1
    return "/".join(found)


def contains(template: str, segments: str) -> bool:
    """Return whether a path template contains segments, joined by slashes, one after another."""
    return f"/{segments}/" in f"{template}/"


def fill_path(template: str, values: Mapping[str, object], defaults: Mapping[str, str] | None = None) -> str:
    """Return a path template with its placeholders filled in, each value percent-encoded as one segment.

    `defaults`: values for placeholders that are omitted. Raise InvalidArgumentError for an omitted placeholder without
    a default, for None, a bool, an empty value, `.`, `..` and an unpaired surrogate.
    """
    if not values:
        return template

    def segment(match: re.Match[str]) -> str:
        name = match[1]
        value = values[name]
        if value is omit:
            value = _default(name, template, defaults or {})
        if isinstance(value, bool) or value is None:
            raise InvalidArgumentError(f"{name} of {template} must be an id, not {value!r}")
        text = str(value)
        if text in ("", ".", ".."):
            raise InvalidArgumentError(f"{name} of {template} must not be empty, '.' or '..'")
        try:
            return quote(text, safe="")
        except UnicodeEncodeError:
            raise InvalidArgumentError(f"{name} of {template} holds an unpaired surrogate") from None

    return PLACEHOLDER.sub(segment, template)


def with_query(url: str, query: str) -> str:
    """Return an address with a query string added."""
    if not query:
        return url
    return f"{url}{'&' if '?' in url else '?'}{query}"


def address_of(base: str, template: str, path: str, query: str) -> httpx.URL:
    """Return the address of a path, which is a template that `fill_path` filled in, below a base address.

    `query`: a query string that is percent-encoded. Raise httpx.InvalidURL if httpx does not accept the address.
    """
    known = _parsed(base, template)
    if known is None or len(path) > _LONGEST or len(query) > _LONGEST:
        return httpx.URL(with_query(base + path, query))
    url, prefix = known
    return with_target(url, prefix + path, query or None)


@functools.lru_cache(maxsize=4096)
def _parsed(base: str, template: str) -> tuple[httpx.URL, str] | None:
    """Return the address of a template, and the path of its base address, to save parsing the address of every call.

    Return None if httpx would send the paths of this template otherwise than they are written.
    """
    sample = PLACEHOLDER.sub("0", template)
    url, prefix = httpx.URL(base + sample), urlsplit(base).path
    is_kept = url.raw_path == (prefix + sample).encode() and "?" not in sample
    return (url, prefix) if is_kept else None


def _default(name: str, template: str, defaults: Mapping[str, str]) -> str:
    if name not in defaults:
        raise InvalidArgumentError(
            f"{name} of {template} is missing: pass {name}=…, here or to the client, or set it in the environment"
        )
    return defaults[name]
