"""A list of people over HTTP, and exports of it: what the tests of exports have in common."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Callable, Generator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

import attrs
from better_impact_client import BetterImpact
from better_impact_client.tables import Report, export

from tests.support.loopback import Loopback, Received, Reply, json_reply, serving

TABLE: Final = "organization.users"
SQL: Final = "organization_users"
EARLY: Final = "2024-01-05T10:00:00Z"


def person(number: int, **more: Any) -> dict[str, Any]:
    """Return a person with two memberships."""
    return {
        "user_id": number,
        "first_name": f"Noor {number}",
        "email_address": f"noor.{number}@example.org",
        "birthday": "1990-05-04T00:00:00Z",
        "is_group": False,
        "date_updated": EARLY,
        "memberships": [
            {
                "organization_id": place,
                "organization_name": f"Garden {place}",
                "volunteer_total_hours": 1.5,
            }
            for place in range(2)
        ],
        **more,
    }


@attrs.define
class People:
    """The people that a server lists, in pages.

    `on_page` is called with the number of each page that is asked for, and may return another
    response. `raw` is the JSON of the people instead.
    """

    server: Loopback
    people: list[dict[str, Any]] = attrs.field(factory=list[dict[str, Any]])
    size: int = 3
    on_page: Callable[[int], Reply | None] = lambda number: None
    raw: bytes | None = None

    def respond(self, request: Received) -> Reply:
        query = parse_qs(urlsplit(request.target).query)
        number = int(query.get("page_number", ["0"])[0])
        other = self.on_page(number)
        if other is not None:
            return other
        since = query.get("updated_since", [""])[0]
        found = [
            each for each in self.people if not since or _is_after(each["date_updated"], since)
        ]
        pages = max(1, -(-len(found) // self.size))
        head = {
            "has_next_page": number + 1 < pages,
            "page_count": pages,
            "total_item_count": len(found),
        }
        here = found[number * self.size : (number + 1) * self.size]
        if self.raw is not None:
            text = json.dumps({"header": head, "users": "people"}).encode()
            return Reply(
                text.replace(b'"people"', self.raw), headers={"Content-Type": "application/json"}
            )
        return json_reply({"header": head, "users": here})

    @property
    def targets(self) -> list[str]:
        """Path and query of each request."""
        return self.server.targets


@attrs.define
class Exports:
    """Exports of the people with a client."""

    client: BetterImpact
    people: People

    def to(self, target: Any, **options: Any) -> Report:
        """Export the people into a file or a database."""
        return export(self.client, options.pop("table", TABLE), to=target, **options)[0]


@contextmanager
def exporting() -> Generator[Exports]:
    """Serve seven people in pages of three; yield exports of them."""
    with serving() as server:
        people = People(server, [person(number) for number in range(1, 8)])
        server.respond = people.respond
        login = {"username": "me", "password": "secret"}
        with BetterImpact(**login, base_url=server.url, max_retries=0) as client:
            yield Exports(client, people)


def _is_after(moment: str, since: str) -> bool:
    return dt.datetime.fromisoformat(moment) >= dt.datetime.fromisoformat(since)


def counts(report: Report) -> tuple[int, int, int, int]:
    """Return how many rows were inserted, updated, unchanged and deleted."""
    return report.inserted, report.updated, report.unchanged, report.deleted


def rows(path: Path, sql: str) -> list[tuple[Any, ...]]:
    """Return the rows of a query on an SQLite file."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def ids(path: Path, where: str = "1") -> list[str]:
    """Return the ids of the people in an SQLite file, in the order of their numbers."""
    sql = f"SELECT user_id FROM {SQL} WHERE {where} ORDER BY CAST(user_id AS INTEGER)"
    return [row[0] for row in rows(path, sql)]


def changed(one: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    """Return a person with other values, changed just now."""
    return {**one, "date_updated": dt.datetime.now(dt.timezone.utc).isoformat(), **more}
