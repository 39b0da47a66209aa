"""Exports of some columns, and without personal data."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from better_impact_client import ConfigurationError, InvalidArgumentError
from better_impact_client._runtime.tables.columns import layout_of
from better_impact_client._runtime.tables.rows import Rows
from better_impact_client.tables import TABLES, ExportError, read
from msgspec.structs import replace

from .people import SQL, TABLE, Exports, person, rows

PERSONAL = {
    "User": {
        "first_name": "name",
        "email_address": "contact",
        "birthday": "birth",
        "memberships": "free-text",
    }
}
SECRETS = (b"Xanthippe", b"x.secret", b"1951-", b"Secret Garden", b"hidden-extra", b"hidden-drift")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "people.db"


@pytest.fixture
def _personal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the table know personal fields."""
    monkeypatch.setitem(TABLES, TABLE, replace(TABLES[TABLE], personal=PERSONAL))  # type: ignore[arg-type]


def names(path: Path, table: str) -> list[str]:
    return [row[1] for row in rows(path, f"PRAGMA table_info({table})")]


def test_only_the_columns_that_are_named_are_written_and_the_key(
    exports: Exports, path: Path
) -> None:
    exports.to(path, columns=("email_address", "memberships.organization_name"))
    own = ["_digest", "_export", "_deleted_at"]
    assert names(path, SQL) == ["user_id", "email_address", *own]
    link = ["_parent_user_id", "_position"]
    assert names(path, f"{SQL}__memberships") == [*link, "organization_name"]
    assert names(path, f"{SQL}__custom_fields") == []
    assert rows(path, f"SELECT email_address FROM {SQL} LIMIT 1") == [("noor.1@example.org",)]
    assert rows(path, f"SELECT organization_name FROM {SQL}__memberships LIMIT 2") == [
        ("Garden 0",),
        ("Garden 1",),
    ]


def test_a_star_names_all_columns_of_a_child_table(exports: Exports, path: Path) -> None:
    exports.to(path, columns=("memberships.*",))
    assert "first_name" not in names(path, SQL)
    assert {"organization_id", "_extra", "_drift"} <= set(names(path, f"{SQL}__memberships"))


def test_a_change_of_a_column_that_is_left_out_is_no_change(exports: Exports, path: Path) -> None:
    exports.to(path, columns=("email_address",))
    exports.people.people[0]["first_name"] = "Ida"
    assert exports.to(path, columns=("email_address",)).unchanged == 7


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("first_nam", "'first_name'"),
        ("membership.*", "'memberships.*'"),
        ("memberships.organization", "'memberships.organization_"),
    ],
)
def test_a_column_that_does_not_exist_is_refused_with_a_suggestion(
    exports: Exports, path: Path, name: str, hint: str
) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        exports.to(path, columns=(name,))
    assert f"organization.users has no column '{name}'" in str(caught.value)
    assert f"did you mean {hint}" in str(caught.value)


@pytest.mark.parametrize("treatment", ["drop", "hash"])
@pytest.mark.parametrize("suffix", ["db", "csv", "jsonl"])
@pytest.mark.usefixtures("_personal")
def test_nothing_personal_is_left_in_the_files(
    exports: Exports, tmp_path: Path, treatment: str, suffix: str
) -> None:
    exports.people.people = [
        person(
            number,
            first_name="Xanthippe",
            email_address="x.secret@example.org",
            birthday="1951-02-03T00:00:00Z",
            memberships=[{"organization_name": "Secret Garden"}],
            undocumented="hidden-extra",
            is_group="hidden-drift",
        )
        for number in range(1, 8)
    ]
    report = exports.to(tmp_path / f"people.{suffix}", personal=treatment, hash_key="key")
    assert report.inserted == 7
    found = b"".join(each.read_bytes() for each in tmp_path.iterdir())
    assert found
    assert [secret for secret in SECRETS if secret in found] == []


@pytest.mark.usefixtures("_personal")
def test_equal_values_have_equal_hashes_and_another_key_other_ones(
    exports: Exports, tmp_path: Path
) -> None:
    exports.people.people = [person(1, first_name="Ida"), person(2, first_name="Ida")]
    found = []
    for key in ("one", "two"):
        path = tmp_path / f"{key}.db"
        exports.to(path, personal="hash", hash_key=key)
        ((hashed,),) = rows(path, f"SELECT DISTINCT first_name FROM {SQL}")
        found.append(hashed)
    assert found[0] != found[1]
    assert all(len(each) == 32 for each in found)


@pytest.mark.usefixtures("_personal")
def test_hashes_need_a_key(exports: Exports, path: Path) -> None:
    with pytest.raises(ConfigurationError, match="needs hash_key"):
        exports.to(path, personal="hash")
    assert not path.exists()


@pytest.mark.parametrize(
    "other", [{"personal": "drop"}, {"personal": "hash", "hash_key": "key"}, {}]
)
@pytest.mark.usefixtures("_personal")
def test_rows_with_and_without_personal_data_do_not_mix(
    exports: Exports, path: Path, other: dict[str, Any]
) -> None:
    first = {} if other else {"personal": "drop"}
    exports.to(path, **first)
    with pytest.raises(ExportError, match=r"other treatment of personal data|column .* holds"):
        exports.to(path, **other)


@pytest.mark.usefixtures("_personal")
def test_rows_with_hashes_of_another_key_do_not_mix(exports: Exports, path: Path) -> None:
    exports.to(path, personal="hash", hash_key="one")
    with pytest.raises(ExportError, match="another key of the hashes"):
        exports.to(path, personal="hash", hash_key="two")


@pytest.mark.usefixtures("_personal")
def test_a_personal_column_that_is_dropped_cannot_be_named(exports: Exports, path: Path) -> None:
    with pytest.raises(InvalidArgumentError, match="or it is personal and left out"):
        exports.to(path, personal="drop", columns=("first_name",))


def test_rows_can_be_read_page_by_page_without_a_destination(exports: Exports) -> None:
    pages = list(read(exports.client, TABLE))
    assert [len(page[SQL]) for page in pages] == [3, 3, 1]
    assert pages[0][SQL][0]["first_name"] == "Noor 1"
    assert pages[2][f"{SQL}__memberships"][1]["_position"] == 1


class Hour(msgspec.Struct):
    """An object in a list of a child row."""

    opens: str = ""


class Site(msgspec.Struct):
    """An object in a list of an item."""

    city: str = ""
    hours: list[Hour] = []
    open_hours: Hour | None = None


class Shop(msgspec.Struct):
    """An item; flattened, the names of two fields would be equal."""

    shop_id: int = 0
    site: Site | None = None
    site__city: str = ""
    site__hours: list[Hour] = []
    sites: list[Site] = []


def test_a_list_in_a_child_row_is_json_and_no_table_of_its_own() -> None:
    layout = layout_of("shops", Shop, ("shop_id",), {})
    (sites,) = [child for child in layout.children if child.name == "shops__sites"]
    assert sites.children == ()
    assert [(each.name, each.kind) for each in sites.columns[2:5]] == [
        ("city", "text"),
        ("hours", "json"),
        ("open_hours__opens", "text"),
    ]
    assert sites.columns[3].personal == "free-text"  # left out with the other personal fields
    item = {"shop_id": 1, "sites": [{"city": "Bonn", "hours": [{"opens": "9", "more": 1}]}]}
    part = next(each for each in Rows(layout).of([item]).parts if each.layout is sites)
    assert part.rows == [("1", 0, "Bonn", '[{"more":1,"opens":"9"}]', None, None, None)]


def test_columns_and_child_tables_of_equal_names_are_told_apart() -> None:
    layout = layout_of("shops", Shop, ("shop_id",), {})
    assert [name for name in layout.names if "city" in name] == ["site__city", "site__city_"]
    assert [child.name for child in layout.children] == [
        "shops__site__hours",
        "shops__site__hours_",
        "shops__sites",
    ]
    item = {"shop_id": 1, "site": {"city": "Bonn", "hours": [{"opens": "9"}]}, "site__city": "Ulm"}
    parts = Rows(layout).of([item]).parts
    assert parts[0].rows == [("1", "Bonn", None, "Ulm", None, None)]
    assert [len(part.rows) for part in parts] == [1, 1, 0, 0]
