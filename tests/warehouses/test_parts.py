"""Lists are divided into parts that hold every item once, against the sandbox and over HTTP."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from contextlib import ExitStack, closing
from typing import Any

import pytest
from better_impact_client import InternalServerError
from better_impact_client._runtime.warehouses.parts import divided as better_impact_divided

from tests.support.loopback import Received, Reply, json_reply, serving
from tests.support.sandboxes import Running, running
from tests.support.vendors import source_of
from tests.tables.people import Exports, person

LISTS = {
    "numbers with a total": ("better_impact", "organization.users", {"page_size": 10}),
    "numbers without a total": ("unite_us", "contacts", {}),
    "offsets": ("selflessly", "users", {"take": 7}),
    "a total in the metadata": ("assemble", "users", {}),
}
SMALL = {"people": 115, "records": 20}


class Lists:
    """A table of a sandbox, and what the runtime of its package reads."""

    def __init__(self, sandbox: Running, table: str) -> None:
        self.client = sandbox.client(**sandbox.arguments)
        package = source_of(sandbox.vendor).name
        self.parts = importlib.import_module(f"{package}._runtime.warehouses.parts")
        self.table = importlib.import_module(f"{package}.tables").TABLES[table]

    def divided(self, where: dict[str, Any], most: int, split: Any = ()) -> Any:
        """Return the division of the list."""
        return self.parts.divided(self.client, self.table, where, most, split)

    def items(self, where: dict[str, Any], part: Any) -> list[str]:
        """Return the key of each item of a part."""
        pages = self.parts.read_part(self.client, self.table, where, part)
        return [str(item[self.table.key[0]]) for page in pages for item in page]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Any]:
    """Starts the sandbox of a vendor once; returns a table of it."""
    with ExitStack() as stack:
        started: dict[str, Running] = {}

        def table_of(vendor: str, table: str) -> Lists:
            if vendor not in started:
                started[vendor] = stack.enter_context(running(vendor, **SMALL))
            lists = Lists(started[vendor], table)
            stack.enter_context(closing(lists.client))
            return lists

        yield table_of


@pytest.mark.parametrize("most", [2, 5, 100])
@pytest.mark.parametrize("name", LISTS)
def test_the_parts_of_a_list_hold_every_item_once(name: str, most: int, sandbox: Any) -> None:
    vendor, table, where = LISTS[name]
    lists = sandbox(vendor, table)
    (whole,) = lists.divided(where, 1).parts
    wanted = lists.items(where, whole)
    division = lists.divided(where, most)
    assert 1 < len(division.parts) <= most
    assert [key for part in division.parts for key in lists.items(where, part)] == wanted
    assert len(set(wanted)) == len(wanted) == SMALL["people"]


def test_ids_are_divided_into_whole_requests(sandbox: Any) -> None:
    lists = sandbox("better_impact", "organization.timelog_entries")
    ids = [*range(1, 451), 7]
    division = lists.divided({"user_ids": ids}, 8)
    assert [len(part.arguments["user_ids"]) for part in division.parts] == [100, 100, 100, 100, 50]
    assert [len(p.arguments["user_ids"]) for p in lists.divided({"user_ids": ids}, 2).parts] == [
        300,
        150,
    ]
    wanted = lists.items({"user_ids": ids}, lists.divided({"user_ids": ids}, 1).parts[0])
    found = [key for part in division.parts for key in lists.items({"user_ids": ids}, part)]
    assert sorted(found) == sorted(wanted)


def test_a_list_that_only_links_is_divided_by_the_values_of_a_filter(sandbox: Any) -> None:
    lists = sandbox("betterworks", "goals")
    division = lists.divided({"size": 5}, 8)
    assert len(division.parts) == 1
    assert "links to the next one" in division.reason
    split = [{"risk": value} for value in ("low", "high")]
    parts = lists.divided({}, 8, split).parts
    assert [part.arguments for part in parts] == split


@pytest.mark.parametrize(
    ("where", "most", "reason"),
    [
        ({}, 1, "one partition was asked for"),
        ({"page_number": 1}, 8, "the page was chosen"),
        ({"page_size": 250}, 8, "the list has one page"),
    ],
)
def test_a_list_with_one_part_says_why(
    where: dict[str, Any], most: int, reason: str, sandbox: Any
) -> None:
    division = sandbox("better_impact", "organization.users").divided(where, most)
    assert len(division.parts) == 1
    assert reason in division.reason


def test_a_list_in_one_response_has_one_part(sandbox: Any) -> None:
    division = sandbox("better_impact", "organization.custom_fields").divided({}, 8)
    assert division.reason == "the list takes no page, or the page was chosen"


def test_the_last_part_has_what_was_added_meanwhile(people: Exports) -> None:
    from better_impact_client._runtime.warehouses.parts import read_part
    from better_impact_client.tables import TABLES

    table = TABLES["organization.users"]
    parts = better_impact_divided(people.client, table, {}, 2).parts
    people.people.people += [{**people.people.people[0], "user_id": n} for n in range(8, 12)]
    found = [
        item["user_id"]
        for part in parts
        for page in read_part(people.client, table, {}, part)
        for item in page
    ]
    assert found == list(range(1, 12))


def test_an_error_of_the_first_page_is_not_swallowed(people: Exports) -> None:
    from better_impact_client.tables import TABLES

    people.people.on_page = lambda number: Reply(b"", 500)
    with pytest.raises(InternalServerError):
        better_impact_divided(people.client, TABLES["organization.users"], {}, 8)


@pytest.mark.parametrize(
    ("table", "total", "requests"),
    [("organization.users", True, 1), ("users", False, 70)],
)
def test_a_hundred_million_items_are_divided_by_few_requests(
    table: str, total: bool, requests: int
) -> None:
    """A list whose pages tell its length, and one of offsets whose pages tell nothing."""
    items = 100_000_000

    def respond(request: Received) -> Reply:
        if request.method == "POST":
            return json_reply({"access_token": "a", "token_type": "Bearer", "expires_in": 600})
        if total:
            head = {"has_next_page": True, "page_count": items // 250, "total_item_count": items}
            return json_reply({"header": head, "users": [person(1)] * 250})
        skipped, size = int(request.query.get("skip", 0)), int(request.query.get("take", 50))
        here = max(0, min(size, items - skipped))
        return json_reply({"items": [{"id": str(skipped + n)} for n in range(here)]})

    with serving() as server:
        server.respond = respond
        lists = Lists(Running("better_impact" if total else "selflessly", server.url), table)
        with closing(lists.client):
            parts = lists.divided({}, 64).parts
        asked = [request for request in server.requests if request.method == "GET"]
    assert len(asked) <= requests
    assert len(parts) == 64
    sizes = {part.pages if total else part.items for part in parts[:-1]}
    units = 250 if total else 1
    assert all(size is not None and abs(size * units - items / 64) <= 250 for size in sizes)
    (place,) = parts[-1].arguments.values()
    assert items * 0.98 < place * units < items
