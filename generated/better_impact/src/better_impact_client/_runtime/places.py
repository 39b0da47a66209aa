"""Where a request holds a credential: in a header, a query parameter or a cookie."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Literal, TypeAlias
from urllib.parse import quote, unquote_plus

from .errors import AuthenticationError
from .library import httpx
from .serialization import check_header
from .values import Value, omit

Location: TypeAlias = Literal["header", "query", "cookie"]
_BAD_COOKIE = re.compile(r"[^\x21-\x7e]|[\",;\\]")
"""What the value of a cookie must not contain (RFC 6265)."""
_CUT = "<hidden>"


class Place(Value, frozen=True):
    """A header, a query parameter or a cookie, by name."""

    location: Location
    name: str

    def check(self, value: str) -> None:
        """Raise an error, which does not contain the value, if it cannot be sent here."""
        if self.location == "header":
            check_header(self.name, value)
        elif self.location == "cookie" and _BAD_COOKIE.search(value):
            raise AuthenticationError(
                f"cookie {self.name}: the value must be ASCII text without spaces, quotes, commas, semicolons and "
                "backslashes"
            )

    def put(self, request: httpx.Request, value: str) -> None:
        """Set a value here, in the place of one that was set before."""
        if self.location == "header":
            request.headers[self.name] = value
        elif self.location == "cookie":
            cookies = [each for each in _cookies(request.headers.get("cookie", "")) if _name(each) != self.name]
            request.headers["Cookie"] = "; ".join([*cookies, f"{self.name}={value}"])
        else:
            path, _, query = without(request.url.raw_path.decode("ascii"), (self.name,)).partition("?")
            pair = f"{quote(self.name, safe='')}={quote(value, safe='')}"
            target = f"{path}?{query}{'&' if query else ''}{pair}"
            keyed = _KeyedURL(request.url.copy_with(raw_path=target.encode("ascii")))
            keyed.names = (*getattr(request.url, "names", ()), self.name)
            request.url = keyed

    def is_given(self, query: Mapping[str, Any], *headers: Mapping[str, Any]) -> bool:
        """Return whether a caller set the header, the parameter or the cookie for one call."""
        if self.location == "query":
            return query.get(self.name, omit) is not omit
        wanted = "cookie" if self.location == "cookie" else self.name.lower()
        found = [value for each in headers for name, value in each.items() if name.lower() == wanted]
        if self.location == "cookie":
            return any(_name(each) == self.name for value in found for each in _cookies(str(value)))
        return any(value is not omit for value in found)


AUTHORIZATION = Place("header", "Authorization")


class _KeyedURL(httpx.URL):
    """An address whose text hides the API keys in its query: httpx writes the text into its log."""

    names: tuple[str, ...] = ()

    def __str__(self) -> str:
        address, mark, query = super().__str__().partition("?")
        return f"{address}{mark}{'&'.join(_shown(query, self.names))}"

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


def _shown(query: str, names: Collection[str]) -> Iterator[str]:
    for pair in query.split("&"):
        name, _, _ = pair.partition("=")
        yield f"{name}={_CUT}" if unquote_plus(name) in names else pair


def _cookies(header: str) -> list[str]:
    return [part.strip() for part in header.split(";") if part.strip()]


def _name(cookie: str) -> str:
    return cookie.partition("=")[0].strip()


def without(url: str, names: Collection[str] = (), secrets: Iterable[str] = ()) -> str:
    """Return an address without the query parameters with one of the names, and those whose value is a secret."""
    head, mark, fragment = url.partition("#")
    address, question, query = head.partition("?")
    if not question:
        return url
    hidden = set(secrets)
    pairs = query.split("&")
    kept = [pair for pair in pairs if not _is_key(pair, names, hidden)]
    if len(kept) == len(pairs):
        return url
    return f"{address}{'?' if kept else ''}{'&'.join(kept)}{mark}{fragment}"


def _is_key(pair: str, names: Collection[str], secrets: Collection[str]) -> bool:
    name, _, value = pair.partition("=")
    return unquote_plus(name) in names or unquote_plus(value) in secrets
