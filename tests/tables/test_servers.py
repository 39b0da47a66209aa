"""Exports into PostgreSQL and DuckDB: the semantics of SQLite, and the types of each database."""

from __future__ import annotations

import datetime as dt
import json
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import duckdb
import psycopg
import pytest
from better_impact_client import ConfigurationError, InternalServerError, InvalidArgumentError
from better_impact_client.tables import TABLES, DeletionsError, ExportError
from msgspec.structs import replace

from tests.support.loopback import Reply
from tests.support.postgres import PASSWORD, Server

from .people import SQL, Exports, changed, counts, person

Query = Callable[[str], list[tuple[Any, ...]]]


@pytest.fixture(params=["duckdb", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where to export to."""
    if request.param == "duckdb":
        return str(tmp_path / "people.duckdb")
    address: str = request.getfixturevalue("postgres")
    return address


@pytest.fixture
def query(place: str) -> Query:
    """Run a statement with the database's own driver."""

    def run(sql: str) -> list[tuple[Any, ...]]:
        if place.startswith("postgresql"):
            address, schema = place.split("?schema=")
            with psycopg.connect(address) as connection:
                connection.execute(f"SET search_path TO {schema}")
                connection.execute("SET TIME ZONE 'UTC'")
                cursor = connection.execute(sql)
                return cursor.fetchall() if cursor.description else []
        with duckdb.connect(place) as connection:
            connection.execute("SET TimeZone = 'UTC'")
            return connection.execute(sql).fetchall()

    return run


def test_rows_and_their_types_arrive(exports: Exports, place: str, query: Query) -> None:
    assert counts(exports.to(place)) == (7, 0, 0, 0)
    sql = f"SELECT user_id, first_name, is_group, birthday FROM {SQL} WHERE user_id = '1'"
    ((user_id, name, is_group, birthday),) = query(sql)
    assert (user_id, name, is_group) == ("1", "Noor 1", False)
    assert birthday == dt.datetime(1990, 5, 4, tzinfo=dt.timezone.utc)
    sql = f"SELECT _position, organization_id, volunteer_total_hours FROM {SQL}__memberships"
    assert query(f"{sql} WHERE _parent_user_id = '7' ORDER BY 1") == [(0, "0", 1.5), (1, "1", 1.5)]


def test_a_second_export_tells_what_changed(exports: Exports, place: str, query: Query) -> None:
    exports.to(place)
    people = exports.people.people
    exports.people.people = [
        changed(people[0], first_name="Ida", memberships=[{"organization_name": "New"}]),
        *people[2:],
        person(8),
    ]
    dry = exports.to(place, dry_run=True, max_deletes=1)
    report = exports.to(place, max_deletes=1)
    assert counts(report) == counts(dry) == (1, 1, 5, 1)
    assert query(f"SELECT user_id FROM {SQL} WHERE _deleted_at IS NOT NULL") == [("2",)]
    sql = f"SELECT organization_name FROM {SQL}__memberships WHERE _parent_user_id = '1'"
    assert query(sql) == [("New",)]
    assert counts(exports.to(place, since="last")) == (0, 0, 1, 0)


def test_a_dry_run_creates_nothing(exports: Exports, place: str) -> None:
    assert counts(exports.to(place, dry_run=True)) == (7, 0, 0, 0)
    if place.startswith("postgresql"):
        address, schema = place.split("?schema=")
        with psycopg.connect(address) as connection:
            sql = "SELECT count(*) FROM pg_namespace WHERE nspname = %s"
            assert connection.execute(sql, (schema,)).fetchall() == [(0,)]
    else:
        assert not Path(place).exists()


def test_more_deletions_than_allowed_are_refused(
    exports: Exports, place: str, query: Query
) -> None:
    exports.to(place)
    exports.people.people = exports.people.people[:1]
    with pytest.raises(DeletionsError, match="6 of 7 rows are missing"):
        exports.to(place)
    assert query(f"SELECT count(*) FROM {SQL} WHERE _deleted_at IS NULL") == [(7,)]


def test_an_export_that_failed_continues_after_its_last_page(
    exports: Exports, place: str, query: Query
) -> None:
    exports.people.on_page = lambda number: Reply(b"", 500) if number == 1 else None
    with pytest.raises(InternalServerError):
        exports.to(place)
    exports.people.on_page = lambda number: None
    assert exports.to(place, resume=True).inserted == 7
    assert query(f"SELECT count(*) FROM {SQL}") == [(7,)]
    assert query("SELECT state, inserted FROM _exports") == [("complete", 7)]


def test_values_that_do_not_fit_are_kept(exports: Exports, place: str, query: Query) -> None:
    exports.people.people = [
        person(1, first_name="N\x00", last_name="N\ud800", birthday="in spring", nick="n\x00"),
        person(2, memberships=[{"volunteer_application_form": 10**30}]),
    ]
    assert exports.to(place).misfits == 4
    ((first, last, birthday, extra, drift),) = query(
        f"SELECT first_name, last_name, birthday, _extra, _drift FROM {SQL} WHERE user_id = '1'"
    )
    assert (first, last, birthday) == (None, None, None)
    found = json.loads(drift) if isinstance(drift, str) else drift
    assert found == {"first_name": "N\x00", "last_name": "N\\ud800", "birthday": "in spring"}
    assert (json.loads(extra) if isinstance(extra, str) else extra) == {"nick": "n\x00"}
    assert exports.to(place).unchanged == 2


def test_columns_are_added_and_none_is_dropped(exports: Exports, place: str, query: Query) -> None:
    exports.to(place, columns=("first_name",))
    query(f"ALTER TABLE {SQL} ADD COLUMN mine TEXT")
    query(f"UPDATE {SQL} SET mine = 'kept'")
    assert exports.to(place).updated == 7
    assert query(f"SELECT email_address, mine FROM {SQL} WHERE user_id = '1'") == [
        ("noor.1@example.org", "kept")
    ]


def test_a_table_with_another_key_is_left_alone(exports: Exports, place: str, query: Query) -> None:
    exports.to(place, columns=("first_name",))
    query(f"DROP TABLE {SQL}")
    query(f"CREATE TABLE {SQL} (other TEXT PRIMARY KEY)")
    with pytest.raises(ExportError, match="its key is other, and the export needs user_id"):
        exports.to(place)


def test_two_exports_at_once_are_refused(
    exports: Exports, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("better_impact_client._runtime.tables.postgres._LOCK_WAIT", 0.1)

    def second(number: int) -> None:
        if number == 1:
            with pytest.raises(ExportError, match="another export"):
                exports.to(place)

    exports.people.on_page = second
    assert exports.to(place).inserted == 7


def test_long_names_of_tables_are_shortened_alike_each_time(
    exports: Exports, place: str, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = replace(TABLES["organization.users"], name="organization." + "users_of_a_long_name" * 12)
    monkeypatch.setitem(TABLES, "long", long)
    exports.to(place, table="long")
    assert exports.to(place, table="long").unchanged == 7


def test_an_error_of_the_database_shows_no_values(
    exports: Exports, place: str, query: Query
) -> None:
    exports.to(place)
    if place.startswith("postgresql"):
        query(f"ALTER TABLE {SQL} ADD CONSTRAINT short CHECK (first_name <> 'Secret Name')")
    else:
        query(f"CREATE UNIQUE INDEX one ON {SQL} (email_address)")
    exports.people.people[0] = person(1, first_name="Secret Name", email_address="same@example.org")
    exports.people.people[1] = person(2, email_address="same@example.org")
    with pytest.raises(ExportError) as caught:
        exports.to(place)
    text = "".join(traceback.format_exception(caught.value))
    assert "Secret Name" not in text
    assert "same@example.org" not in text


def test_the_password_may_be_in_the_address_and_is_never_shown(
    exports: Exports, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PGPASSWORD", raising=False)
    address = server.address.replace("tester@", f"tester:{quote(PASSWORD, safe='')}@")
    assert exports.to(f"{address}?schema=with_password").inserted == 7
    for wrong in (
        address.replace("/postgres", "/nowhere"),
        address.replace(str(server.port), "1"),
        f"{address}?application_name=x&nonsense=1",
        address.replace("a%20secret", "wrong"),
    ):
        with pytest.raises((ExportError, InvalidArgumentError)) as caught:
            exports.to(wrong)
        told = "".join(traceback.format_exception(caught.value))
        assert PASSWORD not in told
        assert quote(PASSWORD, safe="") not in told


def test_a_missing_password_is_told(
    exports: Exports, server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("PGPASSWORD", raising=False)
    with pytest.raises(ExportError, match=r"PostgreSQL: .*password"):
        exports.to(server.address)
    passwords = tmp_path / "pgpass"
    word = PASSWORD.replace(":", "\\:")
    passwords.write_text(f"127.0.0.1:{server.port}:*:tester:{word}\n")
    passwords.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(passwords))
    assert exports.to(f"{server.address}?schema=pgpass").inserted == 7


def test_an_address_with_two_schemas_is_refused(exports: Exports) -> None:
    with pytest.raises(InvalidArgumentError, match="at most one schema"):
        exports.to("postgresql://localhost/x?schema=a&schema=b")


@pytest.mark.parametrize(
    ("name", "module", "extra"),
    [
        ("people.duckdb", "duckdb", "duckdb"),
        ("people.parquet", "duckdb", "duckdb"),
        ("people.xlsx", "xlsxwriter", "excel"),
        ("postgresql://localhost/x", "psycopg", "postgres"),
    ],
)
def test_a_missing_package_is_told_with_the_extra_that_brings_it(
    exports: Exports, monkeypatch: pytest.MonkeyPatch, name: str, module: str, extra: str
) -> None:
    monkeypatch.setitem(__import__("sys").modules, module, None)
    message = f"needs the package {module}; .*'better-impact-client.{extra}.'"
    with pytest.raises(ConfigurationError, match=message):
        exports.to(name)


def test_a_list_without_a_key_is_numbered(
    exports: Exports, place: str, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = replace(TABLES["organization.users"], key=(), change=None)
    monkeypatch.setitem(TABLES, "organization.users", table)
    exports.to(place)
    exports.people.people[0] = person(1, first_name="Ida")
    del exports.people.people[6]
    assert counts(exports.to(place, max_deletes=1)) == (0, 1, 5, 1)
    sql = f"SELECT _row, first_name FROM {SQL} WHERE _deleted_at IS NULL ORDER BY 1"
    assert query(sql)[:2] == [(0, "Ida"), (1, "Noor 2")]
