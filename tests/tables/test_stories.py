"""Exports of every vendor by its command, against the sandbox: they hold what its lists say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest

from tests.support.exports import Story, compare
from tests.support.sandboxes import PLACE, running
from tests.support.vendors import GENERATED

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
OWN = {"_digest", "_export", "_deleted_at"}
SMALL = {"people": 12, "records": 8}


@pytest.fixture
def tell(tmp_path: Path) -> Iterator[Callable[[str], Story]]:
    """Starts the sandbox of a vendor."""
    with ExitStack() as stack:
        yield lambda vendor: Story(stack.enter_context(running(vendor, **SMALL, seed=3)), tmp_path)


@pytest.fixture(params=TABLES)
def story(request: pytest.FixtureRequest, tell: Callable[[str], Story]) -> Story:
    """The sandbox and the command of each vendor with a story of its tables."""
    return tell(request.param)


def shown(row: dict[str, Any]) -> dict[str, str]:
    """Return cells as text without the differences between CSV and SQLite."""
    words = {"true": "1", "false": "0", "None": ""}
    texts = {name: str(value).removeprefix("'") for name, value in row.items()}
    return {name: words.get(text, text) for name, text in texts.items()}


def bare(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return rows without what the database notes about exports."""
    return [{name: row[name] for name in row if name not in OWN} for row in rows]


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


def test_csv_files_have_the_rows_of_the_database(story: Story) -> None:
    tables = map(story.table, TABLES[story.sandbox.vendor])
    table = next(table.name for table in tables if table.layout().children)
    (key,) = story.table(table).key
    name = table.replace(".", "_")
    story.export(table, "--to", "all.db")
    story.export(table, "--to", "all.csv")
    files = {file.stem: story.csv(file.name) for file in story.folder.glob("*.csv")}
    kept = {row[key]: row for row in story.rows(name)}
    assert [row[key] for row in files["all"]] == list(kept)
    for row in files.pop("all"):
        assert shown(row) == shown({column: kept[row[key]][column] for column in row})
    assert files
    for file, rows in files.items():
        assert len(rows) == len(story.rows(file.replace("all", name, 1)))


def test_dropped_personal_data_is_in_no_cell(story: Story) -> None:
    tables = TABLES[story.sandbox.vendor]
    story.export(*tables, "--to", "kept.db")
    story.export(*tables, "--to", "all.db", "--drop-personal")
    personal = story.cells("kept.db", personal=True) - story.cells("kept.db", personal=False)
    assert any("@" in text for text in personal)
    assert not personal & story.cells()
    assert not any("@" in text for text in story.cells())


def test_hashed_personal_data_is_in_no_cell_and_depends_on_the_key(story: Story) -> None:
    table = TABLES[story.sandbox.vendor][0]
    variable = f"{story.sandbox.vendor.upper()}_HASH_KEY"
    assert story.run("export", table, "--to", "all.db", "--hash-personal").code == 2
    for file, key in [("all.db", "one"), ("again.db", "one"), ("other.db", "two")]:
        story.export(table, "--to", file, "--hash-personal", **{variable: key})
    assert not any("@" in text for text in story.cells())
    name = table.replace(".", "_")
    first, again, other = (bare(story.rows(name, f)) for f in ("all.db", "again.db", "other.db"))
    assert len(first) == len(story.items(table))
    assert first == again
    assert first != other


def test_an_export_since_the_last_one_reads_only_what_changed(
    tell: Callable[[str], Story],
) -> None:
    story = tell("betterworks")
    story.export("goals", "--to", "all.db", "--since", "last")
    first = story.items("goals")[0]
    with closing(story.sandbox.client()) as client:
        client.goals.update(first["id"], name="Plant trees")
    again = story.export("goals", "--to", "all.db", "--since", "last")
    assert "1 rows, 0 new, 1 changed, 0 unchanged, 0 deleted" in again.told
    names = {row["id"]: row["name"] for row in story.rows("goals")}
    assert len(names) == SMALL["records"]
    assert names[str(first["id"])] == "Plant trees"


@pytest.mark.parametrize("table", ["organization.users", "organization.timelog_entries"])
def test_an_export_since_a_day_has_what_changed_since_then(
    table: str, tell: Callable[[str], Story]
) -> None:
    story = tell("better_impact")
    items = story.items(table)
    (key,) = story.table(table).key
    day = sorted(item["date_updated"] for item in items)[len(items) // 2][:10]
    story.export(table, "--to", "all.db", "--since", day)
    late = {str(item[key]) for item in items if item["date_updated"] >= day}
    assert len(late) < len(items)
    assert {row[key] for row in story.rows(table.replace(".", "_"))} == late


def test_a_list_of_a_group_takes_the_group_of_the_client(tell: Callable[[str], Story]) -> None:
    story = tell("unite_us")
    story.export("contacts", "--to", "all.db", "--limit", "2")
    story.export("contacts", "--to", "all.db", "--limit", "3", "--where", "group_id=other")
    groups = [row["_group_id"] for row in story.rows("contacts")]
    assert groups == [PLACE, PLACE, "other", "other", "other"]
    below = {row["_parent_group_id"] for row in story.rows("contacts__addresses")}
    assert below == {PLACE, "other"}


def test_a_filter_that_the_list_demands_is_asked_for_before_anything_is_written(
    tell: Callable[[str], Story],
) -> None:
    story = tell("betterworks")
    refused = story.run("export", "feedback", "--to", "all.db")
    assert refused.code == 2
    assert "cycle_id or for_user_id" in refused.told
    assert not story.kinds("_exports")
    refused = story.run("export", "conversations", "--to", "all.db")
    assert refused.code == 2
    assert "conversations needs deployment_id" in refused.told
    story.export("conversations", "--to", "all.db", "--where", "deployment_id=7")
    assert {row["_deployment_id"] for row in story.rows("conversations")} <= {"7"}


def test_parts_that_only_an_argument_adds_are_exported(tell: Callable[[str], Story]) -> None:
    story = tell("assemble")
    story.export("users", "--to", "all.db")
    story.export("users", "--to", "few.db", "--where", "include=languages")
    assert story.rows("users__skills")
    assert story.rows("users__languages", "few.db")
    assert not story.rows("users__skills", "few.db")


def test_the_commands_of_the_readme_work(story: Story) -> None:
    vendor = story.sandbox.vendor
    readme = (GENERATED / vendor / "README.md").read_text("utf-8")
    section = readme.partition("## Exports\n")[2].partition("\n## ")[0]
    commands = re.findall(rf"(?m)^\$ {vendor.replace('_', '-')}-client (.+)$", section)
    assert len(commands) >= 3
    for command in commands:
        done = story.run(*command.split())
        assert done.code == 0, (command, done.told)
    assert len(list(story.folder.glob("*.db"))) == 1
    assert list(story.folder.glob("*.csv"))
