"""Tables in Spark, in local mode: rows, partitions, failed tasks, streams; secrets stay secret."""

from __future__ import annotations

import importlib
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.exports import Story
from tests.support.loopback import Reply
from tests.support.sandboxes import credentials_for, running
from tests.support.vendors import client_class
from tests.tables.people import TABLE, Exports, changed, person

from .sparks import SECRET, differences, flattened

pytestmark = pytest.mark.filterwarnings("default")
TABLES = {
    "assemble": "users",
    "betterworks": "goals",
    "selflessly": "users",
    "unite_us": "contacts",
}


def read(spark: Any, vendor: str, url: str, **options: str) -> Any:
    """Return the data frame of a table."""
    name = client_class(vendor, "sync").__name__
    module = importlib.import_module(f"{vendor}_client.spark")
    spark.dataSource.register(getattr(module, f"{name}DataSource"))
    return spark.read.format(vendor).option("base_url", url).options(**options).load()


def read_people(spark: Any, people: Exports, **options: str) -> Any:
    """Return the data frame of the people."""
    return read(spark, "better_impact", people.people.server.url, table=TABLE, **options)


def ids(frame: Any) -> list[int]:
    """Return the ids of the people in a frame, sorted."""
    return sorted(int(row.user_id) for row in frame.select("user_id").collect())


def test_rows_are_those_of_the_list_although_requests_fail(spark: Any, tmp_path: Path) -> None:
    faults = "503; rate=0.1, reset; rate=0.02"
    with running("better_impact", people=1000, secret=SECRET, faults=faults) as sandbox:
        options = {"table": TABLE, "partitions": "8", "page_size": "50"}
        frame = read(spark, "better_impact", sandbox.url, **options)
        assert frame.rdd.getNumPartitions() == 8
        rows = [row.asDict(recursive=True) for row in frame.collect()]
    with running("better_impact", people=1000) as sandbox:
        truth = {str(item["user_id"]): item for item in Story(sandbox, tmp_path).items(TABLE)}
    assert sorted(row["user_id"] for row in rows) == sorted(truth)
    found = [text for row in rows for text in differences(row, truth[row["user_id"]])]
    assert found == []
    assert {row["_drift"] for row in rows} == {None}


@pytest.mark.parametrize("vendor", TABLES)
def test_each_kind_of_list_has_the_rows_of_an_export(vendor: str, spark: Any) -> None:
    table = TABLES[vendor]
    tables = importlib.import_module(f"{vendor}_client.tables")
    with running(vendor, people=60, records=60, secret=SECRET) as sandbox:
        rows = read(spark, vendor, sandbox.url, table=table, partitions="3").collect()
        logins = credentials_for(vendor, SECRET)
        with closing(sandbox.client(**sandbox.arguments, **logins)) as client:
            wanted = [row for page in tables.read(client, table) for row in page[table]]
    found = {row["id"]: flattened(row.asDict(recursive=True)) for row in rows}
    assert len(wanted) == len(rows) == len(found) == 60
    for row in wanted:
        assert row == {name: found[row["id"]].get(name) for name in row}


def test_a_task_that_fails_is_tried_again_without_doubled_rows(spark: Any, people: Exports) -> None:
    left = {2: 3}  # as many as the client tries: the task fails once

    def refuse(number: int) -> Reply | None:
        if not left.get(number):
            return None
        left[number] -= 1
        return Reply(b"", 503, {"Retry-After": "0"})

    frame = read_people(spark, people, partitions="2")
    people.people.on_page = refuse
    assert ids(frame) == list(range(1, 8))
    pages = [target.count("page_number=2") for target in people.people.targets]
    assert sum(pages) == 4
    assert left == {2: 0}


def test_the_partitions_together_keep_to_the_limit_of_requests(spark: Any, people: Exports) -> None:
    moments: list[float] = []

    def note(number: int) -> None:
        moments.append(time.monotonic())

    people.people.size = 1
    people.people.on_page = note
    frame = read_people(spark, people, partitions="4", max_requests_per_second="4")
    assert ids(frame) == list(range(1, 8))
    assert len(moments) == 8
    busiest = max(sum(start <= each < start + 1 for each in moments) for start in moments)
    assert busiest <= 4


def test_tokens_are_kept_where_only_the_user_reads_and_spark_removes_them(
    spark: Any, events: Path
) -> None:
    with running("selflessly", people=20, secret=SECRET) as sandbox:
        assert read(spark, "selflessly", sandbox.url, table="users").count() == 20
    (token,) = (events / "local").rglob(".selflessly_client-token")
    assert token.parent.name.startswith("blockmgr-")
    assert token.stat().st_mode & 0o077 == 0


def test_a_list_that_cannot_be_divided_says_so(spark: Any, people: Exports, events: Path) -> None:
    frame = read_people(spark, people, page_number="2")
    assert frame.rdd.getNumPartitions() == 1
    assert ids(frame) == [7]
    told = f"{TABLE} is read in one partition: the list takes no page, or the page was chosen"
    assert told in (events / "stderr").read_text("utf-8")


def test_the_values_of_a_filter_divide_a_list(spark: Any, people: Exports) -> None:
    frame = read_people(
        spark, people, split="volunteer_status", volunteer_status="accepted,inactive"
    )
    assert frame.rdd.getNumPartitions() == 2
    frame.collect()
    asked = {t for t in people.people.targets if "volunteer_status" in t}
    assert {target.partition("volunteer_status=")[2].partition("&")[0] for target in asked} == {
        "accepted",
        "inactive",
    }


def test_columns_and_personal_data_are_chosen_as_in_exports(spark: Any, people: Exports) -> None:
    frame = read_people(spark, people, columns="is_group,memberships.*", personal="drop")
    assert frame.columns == ["user_id", "is_group", "date_updated", "memberships"]
    whole = read_people(spark, people)
    assert whole.schema["email_address"].metadata == {"personal": "contact"}


def test_a_stream_reads_everything_and_then_what_changed(
    spark: Any, people: Exports, tmp_path: Path
) -> None:
    def batch() -> list[tuple[int, str]]:
        """Run the stream until nothing is left; return what it has written so far."""
        stream = (
            spark.readStream.format("better_impact")
            .options(base_url=people.people.server.url, table=TABLE, overlap="0")
            .load()
            .select("user_id", "first_name")
            .writeStream.format("parquet")
            .option("checkpointLocation", str(tmp_path / "marks"))
            .trigger(availableNow=True)
            .start(str(tmp_path / "rows"))
        )
        stream.awaitTermination()
        found = spark.read.parquet(str(tmp_path / "rows")).collect()
        return sorted((int(row.user_id), row.first_name) for row in found)

    read_people(spark, people)
    everyone = [(number, f"Noor {number}") for number in range(1, 8)]
    assert batch() == everyone
    people.people.people[0] = changed(person(1), first_name="Ida")
    people.people.people.append(changed(person(8)))
    assert batch() == sorted([*everyone, (1, "Ida"), (8, "Noor 8")])
    assert "updated_since=" in people.people.targets[-1]
    assert batch() == sorted([*everyone, (1, "Ida"), (8, "Noor 8")])


def test_a_stream_of_a_list_without_changes_is_refused(spark: Any, people: Exports) -> None:
    read_people(spark, people)
    stream = spark.readStream.format("better_impact").option("table", "organization.custom_fields")
    with pytest.raises(Exception, match="the API cannot limit this list to what changed"):
        stream.load().writeStream.format("noop").start().processAllAvailable()


def test_credentials_are_refused_as_options(spark: Any, people: Exports) -> None:
    with pytest.raises(Exception, match="BETTER_IMPACT_PASSWORD") as caught:
        read_people(spark, people, password="grape-0815-topaz")
    assert "grape-0815-topaz" not in str(caught.value)


def test_no_credential_is_in_plan_ui_or_event_log(
    spark: Any, people: Exports, events: Path
) -> None:
    frame = read_people(spark, people, volunteer_status="accepted")
    assert ids(frame) == list(range(1, 8))
    execution = frame._jdf.queryExecution()
    shown = [execution.toString(), execution.logical().treeString(), execution.simpleString()]
    ui = f"{spark.sparkContext.uiWebUrl}"
    for path in ("environment", "executors", "jobs", "stages", "sql"):
        where = f"{ui}/api/v1/applications/{spark.sparkContext.applicationId}/{path}"
        shown.append(httpx.get(where, trust_env=False, timeout=60).raise_for_status().text)
    for path in ("environment/", "SQL/", "jobs/"):
        page = httpx.get(f"{ui}/{path}", trust_env=False, timeout=60, follow_redirects=True)
        shown.append(page.raise_for_status().text)
    logs = [path.read_text("utf-8", "replace") for path in (events / "events").iterdir()]
    assert any("BatchScan better_impact" in text for text in logs)
    logs.append((events / "stderr").read_text("utf-8", "replace"))
    for text in (*shown, *logs):
        assert SECRET not in text
        assert "accepted" not in text.lower()
