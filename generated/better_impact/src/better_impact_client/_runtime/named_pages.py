"""The paging schemes whose pages name the next one: by a token of the vendor, or in a `Link` header (RFC 8288)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, ClassVar, Final
from urllib.parse import urljoin

from msgspec.structs import replace

from .errors import PagingError
from .json_values import look, truth
from .paging import NO_HEADERS, Cursor, Seen, Sent, absent
from .successive_pages import SuccessivePages
from .values import Call

_TARGET: Final = re.compile(r"[\s,]*<([^<>]*)>\s*")
_PARAMETER: Final = re.compile(r""";\s*(?:([\w!#$%&'*+.^`|~-]+)\s*(?:=\s*("(?:[^"\\]|\\.)*"|[^\s;,"]*))?)?\s*""")
_REST: Final = re.compile(r"[\s,]*\Z")
_ESCAPED: Final = re.compile(r"\\(.)")
_UNSAFE: Final = re.compile(r"[\x00-\x20\x7f\\]")


class NamedPages(SuccessivePages, frozen=True, kw_only=True):
    """Pages of which each names the next one; base class.

    A page that names none is the last one, unless the flag at `more` is declared: then a page must have one of them. An
    empty page that names another one is followed by it. A name that came already raises PagingError.
    """

    def find(self, body: Any, headers: Mapping[str, str]) -> tuple[str | None, bool]:
        """Return the name of the next page, None if there is none, and whether the page has it in a known form."""
        raise NotImplementedError

    def says_end(self, sent: Sent, headers: Mapping[str, str]) -> bool:
        """Return whether a page that names no page says so, rather than saying nothing."""
        raise NotImplementedError

    def see(
        self,
        cursor: Cursor,
        body: Any,
        count: int,
        before: Seen,
        sent: Sent = absent,
        headers: Mapping[str, str] = NO_HEADERS,
    ) -> Seen:
        """Return a page together with what the pages before it said; its flag decides, then the name of the next."""
        seen = super().see(cursor, body, count, before, sent, headers)
        link, readable = self.find(body, headers)
        flag = look(body, self.more) if self.more else None
        more = truth(flag)
        unreadable = not readable or (flag is not None and more is None and link is None)
        if more is None and not unreadable:
            says = link is not None or self.more is None or self.says_end(sent, headers)
            more = link is not None if says else None
        return replace(seen, more=more, link=link, unreadable=unreadable)

    def is_end(self, cursor: Cursor, body: Any, sent: Sent, headers: Mapping[str, str] = NO_HEADERS) -> bool:
        """Return whether a page without items says itself that no page follows."""
        flag = truth(look(body, self.more)) if self.more else None
        if flag is not None:
            return not flag
        return self.find(body, headers) == (None, True) and self.says_end(sent, headers)

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the cursor of the next page; None at the end. Raise PagingError if items would be lost."""
        if seen.more is not False and seen.unreadable:
            raise PagingError("the page does not state in a known form whether another one follows; items may be lost")
        if seen.more is None and seen.promised:
            raise PagingError("the page does not state whether another one follows; items may be lost")
        if seen.count == 0 and seen.more and seen.link is not None:
            return self.after(cursor, seen)
        return super().following(call, cursor, seen)

    def after(self, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the name of the next page; None if the page has none."""
        return seen.link

    def _before(self, cursor: Cursor) -> int | None:
        return 0 if cursor == 0 else None

    def _is_counted(self, cursor: Cursor, pages: int | None, total: int | None, items: int | None) -> bool | None:
        return None  # the name of the next page decides, and the total is compared at the end

    def _is_last(self, call: Call, cursor: Cursor, seen: Seen) -> bool:
        return True


class CursorPages(NamedPages, frozen=True, kw_only=True):
    """Pages requested with a token that the page before contained.

    The token is in the field at `next` of the body or in the response header `header`; it is sent in the query
    parameter `parameter`. Null, an empty text or its absence is the end of the list.
    """

    tokens: ClassVar[bool] = True

    parameter: str
    next: str | None = None
    header: str | None = None

    def start(self, call: Call) -> Cursor:
        """Return the token that the caller passed; 0 for the start of the list."""
        token: Any = call.query.get(self.parameter)
        return str(token) if _is_token(token) and token != "" else 0

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Return the call for the page of a token."""
        return (call.with_query(**{self.parameter: cursor}) if isinstance(cursor, str) else call), None

    def find(self, body: Any, headers: Mapping[str, str]) -> tuple[str | None, bool]:
        """Return the token of the next page, None if there is none, and whether it is text or an integer."""
        token: Any = headers.get(self.header) if self.header else look(body, self.next or "")
        if token is None or token == "":
            return None, True
        return (str(token), True) if _is_token(token) else (None, False)

    def says_end(self, sent: Sent, headers: Mapping[str, str]) -> bool:
        """Return whether the page has the field or the header of the token."""
        return self.header in headers if self.header else sent(self.next or "")

    def last(self, query: Mapping[str, str]) -> Mapping[str, Any]:
        """Return the fields of a list with one page of one item."""
        return {self.more or "": False, self.next or "": None, self.total or "": 1}

    def beyond(self, query: Mapping[str, str]) -> bool:
        """Return whether a query requests a page after the first one."""
        return bool(query.get(self.parameter))


class LinkHeaderPages(NamedPages, frozen=True, kw_only=True):
    """Pages whose `Link` header has the address of the next page, with the relation `next`.

    `page`: the query parameter for the number of a page; it is not sent along with an address. A relative address is
    relative to the page that has it.
    """

    links: ClassVar[bool] = True

    page: str | None = None

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Return the call for the first page, or for the address of a link."""
        if not isinstance(cursor, str):
            return call, None
        query = {name: value for name, value in call.query.items() if name != self.page}
        return replace(call, query=query), cursor

    def find(self, body: Any, headers: Mapping[str, str]) -> tuple[str | None, bool]:
        """Return the address of the next page, None if there is none, and whether the header could be read."""
        links = next_links(headers.get("link", ""))
        if links is None or len(links) > 1:
            return None, False
        return (links[0] if links else None), True

    def says_end(self, sent: Sent, headers: Mapping[str, str]) -> bool:
        """Return whether the page has a `Link` header."""
        return "link" in headers

    def after(self, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Return the address of the next page, made relative to the list if it was relative to the page."""
        link = seen.link
        if link is None or not isinstance(cursor, str) or _UNSAFE.search(link):
            return link
        try:
            return urljoin(cursor, link)
        except ValueError:  # no address; the request for it is refused
            return link

    def last(self, query: Mapping[str, str]) -> Mapping[str, Any]:
        """Return the flag and the total of a list with one page of one item."""
        return {self.more or "": False, self.total or "": 1}


def next_links(header: str) -> list[str] | None:
    """Return the different addresses of a `Link` header with the relation `next`; None if it cannot be read.

    Links with an `anchor` are about another resource and do not count.
    """
    found: dict[str, None] = {}
    place = 0
    while not _REST.match(header, place):
        target = _TARGET.match(header, place)
        if target is None:
            return None
        place = target.end()
        parameters: dict[str, str] = {}
        while parameter := _PARAMETER.match(header, place):
            place = parameter.end()
            if parameter[1]:
                text = parameter[2] or ""
                text = _ESCAPED.sub(r"\1", text[1:-1]) if text.startswith('"') else text
                parameters.setdefault(parameter[1].lower(), text)
        if header[place : place + 1] not in ("", ","):
            return None
        if "next" in parameters.get("rel", "").lower().split() and "anchor" not in parameters:
            found[target[1].strip()] = None
    return list(found)


def _is_token(value: object) -> bool:
    return isinstance(value, (str, int)) and not isinstance(value, bool)
