"""Exports of every vendor by its command, against the sandbox: they hold what its lists say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.support.exports import Story, compare
from tests.support.sandboxes import running
from tests.support.vendors import VENDORS

TABLES = {
    "assemble": ("users",),
    "better_impact": (
        "organization.users",
        "organization.timelog_entries",
        "organization.custom_fields",
        "enterprise.organizations",
    ),
    "betterworks": ("users", "goals", "departments", "recognitions", "teams"),
    "selflessly": ("users", "groups"),
    "unite_us": ("contacts", "service_cases", "assistance_requests"),
}
SMALL = {"people": 12, "records": 8}


@pytest.fixture
def tell(tmp_path: Path) -> Iterator[Callable[[str], Story]]:
    """Starts the sandbox of a vendor."""
    with ExitStack() as stack:
        yield lambda vendor: Story(stack.enter_context(running(vendor, **SMALL, seed=3)), tmp_path)


@pytest.fixture(params=VENDORS)
def story(request: pytest.FixtureRequest, tell: Callable[[str], Story]) -> Story:
    """Every vendor's sandbox and command."""
    return tell(request.param)


def test_rows_and_child_rows_hold_what_the_lists_say(story: Story) -> None:
    tables = TABLES[story.sandbox.vendor]
    story.export(*tables, "--to", "all.db")
    for table in tables:
        (key,) = story.table(table).key
        name = table.replace(".", "_")
        rows = {row[key]: row for row in story.rows(name)}
        items = {str(item[key]): item for item in story.items(table)}
        assert items
        assert rows.keys() == items.keys()
        for each, item in items.items():
            assert compare(story, name, rows[each], item, {f"_parent_{key}": each}) > 1
        assert all(row["_drift"] is None for row in rows.values())
