"""What people type in an editor, and the names that it must offer there."""

from __future__ import annotations

from typing import Any

import attrs

from tests.support.vendors import source_of

SOURCES = [str(source_of(vendor).parent) for vendor in ("better_impact", "betterworks", "unite_us")]
HEAD = "from better_impact_client import AsyncBetterImpact, BetterImpact, request_options\n"


@attrs.frozen
class Moment:
    """Code that ends where somebody asks for completions, and names that are among them or not."""

    name: str
    code: str
    offered: tuple[str, ...]
    withheld: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The whole file."""
        return HEAD + self.code

    @property
    def position(self) -> tuple[int, int]:
        """Line and column of the end, both from 0."""
        lines = self.text.split("\n")
        return len(lines) - 1, len(lines[-1])

    def check(self, names: Any) -> None:
        """Compare the names that an editor offers."""
        found = {str(name).removesuffix("=") for name in names}
        assert set(self.offered) <= found
        assert not set(self.withheld) & found


_WITH = "with BetterImpact() as client:\n    "
_ASYNC = "async def main() -> None:\n    async with AsyncBetterImpact() as client:\n        "
_RECORD = "from unite_us_client import UniteUs\nwith UniteUs() as uniteus:\n    contact = "

MOMENTS = (
    Moment(
        "fields of a record",
        f"{_RECORD}uniteus.contacts.retrieve('c')\n    contact.",
        ("first_name", "date_of_birth", "addresses", "keys"),
    ),
    Moment(
        "fields of a record in a record",
        f"{_RECORD}uniteus.contacts.retrieve('c')\n    contact.consent.",
        ("status",),
    ),
    Moment("client options", "BetterImpact(max", ("max_retries", "max_concurrency")),
    Moment("credentials", "AsyncBetterImpact(user", ("username",)),
    Moment("a client in a with statement", f"{_WITH}client.or", ("organization",)),
    Moment("an asynchronous client", f"{_ASYNC}client.or", ("organization",)),
    Moment("resources of resources", f"{_WITH}client.organization.", ("users", "timelog_entries")),
    Moment(
        "methods",
        f"{_ASYNC}client.enterprise.users.",
        ("list", "retrieve", "retrieve_many"),
    ),
    Moment(
        "filters and paging keywords",
        f"{_WITH}client.organization.users.list(p",
        ("page_size", "prefetch"),
    ),
    Moment(
        "paging keywords of an asynchronous list",
        f"{_ASYNC}client.organization.users.list(re",
        ("resume", "result"),
    ),
    Moment(
        "paging keywords of a list that only links",
        "from betterworks_client import Betterworks\nBetterworks().users.list(",
        ("max_pages", "resume"),
        ("prefetch",),
    ),
    Moment("call options", f"{_WITH}client.enterprise.users.retrieve(1, op", ("options",)),
    Moment("settings of a call", "request_options(dead", ("deadline",)),
    Moment(
        "fields of a record",
        f"{_WITH}client.enterprise.users.retrieve(1).email",
        ("email_address",),
    ),
    Moment(
        "fields of an awaited record",
        f"{_ASYNC}(await client.enterprise.users.retrieve(1)).email",
        ("email_address",),
    ),
    Moment(
        "fields of an item",
        f"{_WITH}for user in client.organization.users.list():\n        user.email",
        ("email_address",),
    ),
    Moment(
        "fields of a subclass",
        "from better_impact_client import models\n"
        "class Member(models.User):\n    badge: str | None = None\n"
        f"{_WITH}client.enterprise.users.retrieve(1, result=Member).bad",
        ("badge",),
    ),
)
