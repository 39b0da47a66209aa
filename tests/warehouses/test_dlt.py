"""Tables in dlt: DuckDB, PostgreSQL and Parquet files; keys, increments, child tables, hints."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest

from tests.support.exports import Story
from tests.support.postgres import PASSWORD, Server
from tests.support.sandboxes import running
from tests.tables.people import SQL, TABLE, Exports, changed, person

dlt: Any = pytest.importorskip("dlt", reason="dlt is not installed (`make warehouses`)")

pytestmark = pytest.mark.filterwarnings("default")
Run = Callable[..., Any]


@pytest.fixture
def run(people: Exports, tmp_path: Path) -> Run:
    """Runs a pipeline of the people into a destination; returns the pipeline."""
    from better_impact_client.dlt import source

    def once(destination: Any, *tables: str, form: Any = None, **options: Any) -> Any:
        pipeline = dlt.pipeline(
            "people",
            destination=destination,
            dataset_name="crm",
            pipelines_dir=str(tmp_path / "pipelines"),
        )
        made = source(*(tables or (TABLE,)), client=people.client, **options)
        pipeline.run(made, loader_file_format=form)
        return pipeline

    return once


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """No telemetry: nothing leaves this machine."""
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.setenv("RUNTIME__LOG_LEVEL", "ERROR")


def rows(pipeline: Any, sql: str) -> list[tuple[Any, ...]]:
    """Return the rows of a query on the destination."""
    with pipeline.sql_client() as client:
        found: list[tuple[Any, ...]] = client.execute_sql(sql)
    return found


@pytest.fixture(params=["duckdb", "postgres"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    """A destination of dlt that holds tables."""
    if request.param == "duckdb":
        return dlt.destinations.duckdb(str(tmp_path / "people.duckdb"))
    server: Server = request.getfixturevalue("server")
    address = urlsplit(server.address)
    netloc = address.netloc.replace("@", f":{quote(PASSWORD, safe='')}@")
    return dlt.destinations.postgres(address._replace(netloc=netloc).geturl())


def test_the_second_run_loads_only_what_changed(run: Run, people: Exports, database: Any) -> None:
    pipeline = run(database)
    assert rows(pipeline, f"SELECT count(*) FROM {SQL}") == [(7,)]
    below = f"SELECT count(*) FROM {SQL}__memberships"
    assert rows(pipeline, below) == [(14,)]
    first = len(people.people.targets)
    people.people.people[0] = changed(person(1), first_name="Ida", memberships=[])
    people.people.people[1] = changed(person(2))
    people.people.people.append(changed(person(8)))
    run(database)
    asked = people.people.targets[first:]
    assert all("updated_since=2024-01-05T09%3A50" in target for target in asked)  # ten minutes
    names = dict(rows(pipeline, f"SELECT user_id, first_name FROM {SQL}"))
    assert names == {"1": "Ida", **{str(number): f"Noor {number}" for number in range(2, 9)}}
    assert rows(pipeline, below) == [(14,)]
    second = len(people.people.targets)
    run(database)
    assert all("updated_since=20" in target for target in people.people.targets[second:])
    assert rows(pipeline, f"SELECT count(*), count(DISTINCT user_id) FROM {SQL}") == [(8, 8)]


def test_columns_have_types_keys_and_marks_of_personal_data(run: Run, tmp_path: Path) -> None:
    pipeline = run(dlt.destinations.duckdb(str(tmp_path / "people.duckdb")))
    tables = pipeline.default_schema.tables
    columns = tables[SQL]["columns"]
    assert columns["user_id"]["primary_key"]
    assert columns["birthday"]["data_type"] == "timestamp"
    assert columns["email_address"]["x-personal"] == "contact"
    assert "x-personal" not in columns["is_group"]
    child = tables[f"{SQL}__memberships"]
    assert child["parent"] == SQL
    assert child["columns"]["volunteer_notes"]["x-personal"] == "free-text"
    assert child["columns"]["volunteer_total_hours"]["data_type"] == "double"


def test_dropped_personal_data_is_in_no_column(run: Run, tmp_path: Path) -> None:
    place = dlt.destinations.duckdb(str(tmp_path / "people.duckdb"))
    pipeline = run(place, personal="drop")
    assert "Noor" not in repr(rows(pipeline, f"SELECT * FROM {SQL}"))
    assert "email_address" not in pipeline.default_schema.tables[SQL]["columns"]


def test_parquet_files_hold_the_rows(run: Run, tmp_path: Path) -> None:
    import pyarrow.parquet

    place = dlt.destinations.filesystem(str(tmp_path / "lake"))
    run(place, form="parquet")
    files = sorted((tmp_path / "lake" / "crm" / SQL).glob("*.parquet"))
    found = [row for file in files for row in pyarrow.parquet.read_table(file).to_pylist()]
    assert sorted(row["user_id"] for row in found) == [str(number) for number in range(1, 8)]


def test_a_filter_belongs_to_one_table_and_the_mark_to_dlt(run: Run, tmp_path: Path) -> None:
    place = dlt.destinations.duckdb(str(tmp_path / "people.duckdb"))
    with pytest.raises(Exception, match="make a source for each table with filters"):
        run(place, TABLE, "organization.custom_fields", where={"page_size": 5})
    with pytest.raises(Exception, match="updated_since is set by dlt"):
        run(place, where={"updated_since": "2024-01-01"})


def test_every_table_of_a_vendor_is_loaded_with_credentials_of_dlt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from better_impact_client.dlt import source

    monkeypatch.setenv("SOURCES__BETTER_IMPACT__USERNAME", "me")
    monkeypatch.setenv("SOURCES__BETTER_IMPACT__PASSWORD", "sandbox")
    with running("better_impact", people=40, records=5) as sandbox:
        monkeypatch.setenv("BETTER_IMPACT_BASE_URL", sandbox.url)
        pipeline = dlt.pipeline(
            "whole",
            destination=dlt.destinations.duckdb(str(tmp_path / "all.duckdb")),
            dataset_name="crm",
            pipelines_dir=str(tmp_path / "pipelines"),
        )
        pipeline.run(source())
        story = Story(sandbox, tmp_path)
        for table in ("organization.users", "enterprise.organizations"):
            key = story.table(table).key[0]
            wanted = sorted(str(item[key]) for item in story.items(table))
            sql = f"SELECT {key} FROM {table.replace('.', '_')} ORDER BY 1"
            assert [row[0] for row in rows(pipeline, sql)] == wanted
    assert len(pipeline.default_schema.data_table_names()) > 12
