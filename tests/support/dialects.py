"""How each vendor's server speaks about one kind of record: paths, envelopes, pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs

FIXED = 57
"""How many records are always there, with the ids from 1; none of them is ever written."""


@attrs.frozen
class Odd:
    """An oddity of a list, asked for with the query `odd`, and the addresses that links hold.

    `repeat`: the third page names the second as the next one. `empty`: the third page is empty
    and says that there is more. `grow`: one record more with every page that is read. `foreign`:
    the next page is on another origin. `object`, `error`: from the third page on, every other
    answer is `{}`, or an object with an error and no page. `null`, `missing`: likewise, but for the
    last page, the list of every other page is null or not there.
    """

    kind: str
    base: str
    foreign: str


@attrs.frozen
class Page:
    """One page: its records, and what a server says about the next one."""

    records: list[Any]
    more: bool
    pages: int
    link: str | None


@attrs.frozen
class Dialect:
    """One vendor.

    `paths` are those of the collection and of its list, below the base URL; a record is at the
    collection's path with its id. `name` is the dotted place of the text in a request body that
    tells one record from another.
    """

    vendor: str
    collection: str
    listing: str
    name: str
    start: Callable[[Mapping[str, str]], tuple[int, int]]
    show: Callable[[Page], Any]
    envelope: str | None = None
    update: str = "PUT"
    created: int = 200
    deleted: int = 204
    make_id: Callable[[int], Any] = int
    id: str = "id"

    def record(self, number: int, value: str) -> dict[str, Any]:
        """Return a record as the vendor shows it."""
        field = self.name.rpartition(".")[2]
        return {self.id: self.make_id(number), field: value}

    def one(self, record: dict[str, Any]) -> Any:
        """Return the response that holds one record."""
        return record if self.envelope is None else {self.envelope: record}

    def value(self, body: Any) -> str:
        """Return the text in a request body."""
        for part in self.name.split("."):
            body = body[part]
        return str(body)


def fixed_value(number: int) -> str:
    """Return the text of a record that is always there."""
    return f"fixed-{number}"


def file_of(number: int) -> bytes:
    """Return the file of a record."""
    return bytes((number * 31 + place) % 251 for place in range(20_000))


def _numbered(page: str, size: str, first: int, default: int) -> Any:
    def start(query: Mapping[str, str]) -> tuple[int, int]:
        each = int(query.get(size, default))
        return (int(query.get(page, first)) - first) * each, each

    return start


DIALECTS = {
    dialect.vendor: dialect
    for dialect in (
        Dialect(
            "selflessly",
            "/api/v1/users",
            "/api/v1/users",
            "firstName",
            lambda query: (int(query.get("skip", 0)), int(query.get("take", 50))),
            lambda page: {"items": page.records},
            deleted=200,
        ),
        Dialect(
            "assemble",
            "/users/7/email-addresses",
            "/users/7/email-addresses",
            "email",
            _numbered("page", "per_page", 1, 10),
            lambda page: {
                "data": page.records,
                "meta": {"pagination": {"total_pages": str(page.pages)}},
            },
            envelope="data",
        ),
        Dialect(
            "betterworks",
            "/api/v1/goals",
            "/api/v1/goals/filter",
            "name",
            _numbered("page", "size", 1, 10),
            lambda page: {"results": page.records, "more": page.more, "nextUrl": page.link},
        ),
        Dialect(
            "unite_us",
            "/groups/g/contacts",
            "/groups/g/contacts",
            "contact.first_name",
            _numbered("page", "per", 1, 10),
            lambda page: {"data": page.records},
            envelope="data",
            update="PATCH",
            created=201,
            deleted=200,
            make_id=str,
        ),
        Dialect(
            "better_impact",
            "/v1/enterprise/users",
            "/v1/enterprise/users",
            "first_name",
            _numbered("page_number", "page_size", 0, 10),
            lambda page: {"users": page.records, "header": {"has_next_page": page.more}},
            id="user_id",
        ),
    )
}
