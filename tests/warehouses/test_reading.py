"""Options of a read by Spark, the clients that they open, and the tokens that processes share."""

from __future__ import annotations

import datetime as dt
import os
import pickle
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from better_impact_client import BetterImpact, ConfigurationError, InvalidArgumentError
from better_impact_client._runtime.tables.columns import Privacy
from better_impact_client._runtime.tables.rows import Rows
from better_impact_client._runtime.warehouses.clients import CLIENTS
from better_impact_client._runtime.warehouses.nested import batch_of, fields_of, values_of
from better_impact_client.spark import BetterImpactDataSource
from better_impact_client.tables import TABLES

from tests.support.loopback import Loopback, Received, Reply, json_reply, serving
from tests.support.vendors import source_of
from tests.tables.people import TABLE, Exports, person

SECRET = "plum-4711-quartz"


@pytest.fixture
def people(people: Exports, monkeypatch: pytest.MonkeyPatch) -> Exports:
    """The people, and credentials in the environment."""
    monkeypatch.setenv("BETTER_IMPACT_USERNAME", "me")
    monkeypatch.setenv("BETTER_IMPACT_PASSWORD", SECRET)
    return people


@pytest.fixture(autouse=True)
def _close_clients() -> Iterator[None]:
    """Close what a process of Spark keeps open until its end."""
    yield
    while CLIENTS._open:
        CLIENTS._open.popitem()[1].close()


def reading(people: Exports | None = None, **options: str) -> Any:
    """Return the checked options of a read."""
    from better_impact_client._profile import PROFILE
    from better_impact_client._runtime.warehouses.reading import Reading

    place = {} if people is None else {"base_url": people.people.server.url}
    return Reading(PROFILE, BetterImpact, {"table": TABLE, **place, **options})


@pytest.mark.parametrize("name", ["password", "username", "headers", "proxy"])
def test_a_credential_is_no_option_and_no_message_holds_it(name: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        reading(**{name: SECRET})
    assert f"BETTER_IMPACT_{name.upper()}" in str(caught.value)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"partitions": "0"}, "partitions must be a number, 1 or more"),
        ({"every": "soon"}, "every must be a number"),
        ({"timeout": "long"}, "timeout must be a number"),
        ({"personal": "hide"}, "personal must be keep, drop or hash"),
        ({"table": ""}, "there is no table ''"),
    ],
)
def test_an_option_that_is_not_valid_is_refused(options: dict[str, str], message: str) -> None:
    with pytest.raises((ConfigurationError, InvalidArgumentError)) as caught:
        _ = reading(**options).fields
    assert message in str(caught.value)


def test_an_option_that_the_list_does_not_have_is_refused(people: Exports) -> None:
    made = reading(people, volunteer_statis="accepted")
    with pytest.raises(InvalidArgumentError, match="volunteer_status"):
        made.where(made.client())


def test_filters_have_the_types_of_their_arguments(people: Exports) -> None:
    made = reading(people, volunteer_status="accepted,inactive", **{"where.page_size": "25"})
    assert made.where(made.client()) == {
        "volunteer_status": ["accepted", "inactive"],
        "page_size": 25,
    }


def test_what_is_sent_to_other_processes_holds_no_credential(people: Exports) -> None:
    made = reading(people, split="volunteer_status", personal="hash")
    made.client()
    assert SECRET.encode() not in pickle.dumps(made)
    assert repr(made) == "<Reading>"


def test_a_filter_divides_by_its_documented_values_or_by_those_passed(people: Exports) -> None:
    made = reading(people, split="volunteer_status", volunteer_status="accepted,inactive")
    assert made.split(made.client()) == [
        {"volunteer_status": ["accepted"]},
        {"volunteer_status": ["inactive"]},
    ]
    assert made.where(made.client()) == {}
    every = reading(people, split="volunteer_status").split(made.client())
    assert len(every) > 3
    free = reading(people, split="page_number")
    with pytest.raises(InvalidArgumentError, match="no documented values"):
        free.split(made.client())


def test_credentials_may_be_the_files_of_a_folder(people: Exports, tmp_path: Path) -> None:
    (tmp_path / "BETTER_IMPACT_USERNAME").write_text("me\n")
    (tmp_path / "BETTER_IMPACT_PASSWORD").write_text("of the folder\n")
    reading(people, secrets=str(tmp_path)).client().organization.users.list().page()
    sent = people.people.server.requests[-1].headers["authorization"]
    assert sent == "Basic bWU6b2YgdGhlIGZvbGRlcg=="
    with pytest.raises(ConfigurationError, match="has no file such as BETTER_IMPACT_"):
        reading(people, secrets=str(tmp_path / "none")).client()


def test_the_partitions_share_the_limit_of_requests(people: Exports) -> None:
    made = reading(people, max_requests_per_second="40")
    client = made.client(8)  # five requests a second for each of the eight
    started = time.monotonic()
    assert len(list(client.organization.users.list())) == 7
    assert time.monotonic() - started > 0.35
    assert client is made.client(8)
    assert client is not made.client(4)


def test_a_stream_asks_from_the_end_of_the_batch_before_and_skips_later_changes(
    people: Exports,
) -> None:
    made = reading(people)
    since, until = "2024-01-05T10:00:00.000000+00:00", "2024-01-06T00:00:00.000000+00:00"
    asked = made.where(made.client(), since)
    second_before = dt.datetime(2024, 1, 5, 9, 59, 59, tzinfo=dt.timezone.utc)
    assert asked == {"updated_since": second_before}
    moments = ["2024-01-05T09:00:00Z", "2024-01-05T10:00:00Z", "2024-01-05T23:59:59.5Z"]
    moments += ["2024-01-06T00:00:00Z", None]
    found = [person(number, date_updated=each) for number, each in enumerate(moments)]
    batch = batch_of(TABLES[TABLE], Rows(made.layout({})), found)
    assert made.between(batch, since, until) == [False, True, True, False, True]
    assert made.between(batch, "", until) == [True, True, True, False, True]


def test_the_field_of_the_change_is_read_though_it_was_not_chosen(people: Exports) -> None:
    fields = [field.name for field in reading(people, columns="first_name").fields]
    assert fields == ["user_id", "first_name", "date_updated"]


def test_nested_objects_and_lists_stay_nested() -> None:
    from unite_us_client._runtime.tables import rows as others
    from unite_us_client._runtime.warehouses import nested
    from unite_us_client.tables import TABLES as OTHERS

    table = OTHERS["contacts"]
    layout = table.layout()
    item = {
        "id": "7",
        "military": {"affiliation": "veteran"},
        "addresses": [{"city": "Oslo", "lift": True}],
        "odd": 1,
    }
    rows, fields = others.Rows(layout, ("garden",)), nested.fields_of(layout)
    found = nested.values_of(fields, nested.batch_of(table, rows, [{"id": "8"}, item]))
    empty, value = found
    assert value["_group_id"] == "garden"
    assert value["id"] == "7"
    assert value["military"]["affiliation"] == "veteran"
    assert value["addresses"][0]["city"] == "Oslo"
    assert value["addresses"][0]["_extra"] == '{"lift":true}'
    assert value["_extra"] == '{"odd":1}'
    assert empty["military"] is None
    assert empty["addresses"] == []


def test_dropped_personal_fields_are_in_no_object() -> None:

    table = TABLES[TABLE]
    layout = table.layout(Privacy("drop"))
    batch = batch_of(table, Rows(layout), [person(7, odd="Noor")])
    (value,) = values_of(fields_of(layout), batch)
    assert value["user_id"] == "7"
    assert value["memberships"][0]["organization_name"] == "Garden 0"
    assert "Noor" not in repr(value)
    assert "volunteer_notes" not in value["memberships"][0]


def test_a_data_source_is_made_without_spark() -> None:
    assert BetterImpactDataSource.name() == "better_impact"


CALL = """
import sys
from selflessly_client._profile import PROFILE
from selflessly_client import Selflessly
from selflessly_client._runtime.warehouses.clients import CLIENTS

client = CLIENTS.client(PROFILE, Selflessly, {"base_url": sys.argv[1]}, None)
client.users.list().page()
"""


def test_the_processes_of_an_executor_share_one_token(tmp_path: Path) -> None:
    token = {"access_token": SECRET, "token_type": "Bearer", "expires_in": 600}

    def respond(request: Received) -> Reply:
        if request.method == "POST":
            time.sleep(0.3)  # so that the others ask meanwhile
            return json_reply(token)
        assert request.headers["authorization"] == f"Bearer {SECRET}"
        return json_reply({"items": []})

    with serving() as server:
        server.respond = respond
        ends = _together(server, tmp_path, 4)
    assert ends == [0, 0, 0, 0]
    assert [request.method for request in server.requests].count("POST") == 1
    files = sorted(tmp_path.iterdir())
    assert files
    assert all(file.stat().st_mode & 0o077 == 0 for file in files)


def _together(server: Loopback, folder: Path, count: int) -> list[int]:
    """Run a call in several processes at the same time; return their exit codes."""
    environment = {
        **os.environ,
        **{f"SELFLESSLY_{name}": "me" for name in ("USERNAME", "PASSWORD")},
        **{f"SELFLESSLY_{name}": "me" for name in ("CLIENT_ID", "CLIENT_SECRET")},
        "PYTHONPATH": str(source_of("selflessly").parent),
        "SPARK_LOCAL_DIRS": f"{folder},/nowhere",
    }
    command = [sys.executable, "-c", CALL, server.url]
    started = [subprocess.Popen(command, env=environment) for _ in range(count)]
    return [process.wait(60) for process in started]
