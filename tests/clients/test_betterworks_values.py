"""What Betterworks is sent and what comes back: dates, maps, answers, bulk errors, roles."""

from __future__ import annotations

import datetime as dt
import inspect
import json
from collections.abc import Iterator
from typing import Any

import pytest
from betterworks_client import BW_NULL, BadRequestError, InvalidArgumentError, params

from tests.support.driving import Driver, Open
from tests.support.token_servers import opening
from tests.support.vendor_server import Reply, VendorServer
from tests.support.vendors import spec_of

GOALS = "/api/v1/goals/"
ROLES = "/api/v1/users/roles/"
BULK = "/api/v1/users/bulk/"
USER = {"email": "zoe@example.org", "first_name": "Zoe", "last_name": "Adeyemi"}


@pytest.fixture
def opened(drive: Driver, server: VendorServer) -> Iterator[Open]:
    """Opens clients of the server."""
    server.required = {"authorization": "APIToken t0ken"}
    usual = {"base_url": server.base_url, "api_token": "t0ken"}
    with opening(drive, "betterworks", **usual) as open_client:
        yield open_client


@pytest.fixture
def client(opened: Open) -> Any:
    """A client of the server."""
    return opened()


def body_of(server: VendorServer) -> Any:
    return json.loads(server.received[-1].body)


def create_goal(client: Any, **more: Any) -> Any:
    return client.goals.create(
        owner={"user_id": 31},
        name="Plant trees",
        start=dt.date(2024, 3, 1),
        end=dt.date(2024, 12, 9),
        visibility="public",
        creation_source="manual",
        type="avgofprogress",
        **more,
    )


def test_goal_dates_are_sent_month_first(client: Any, drive: Driver, server: VendorServer) -> None:
    server.expect("POST", GOALS, Reply.json({"id": 1}))
    drive.run(create_goal(client))
    assert (body_of(server)["start"], body_of(server)["end"]) == ("03/01/2024", "12/09/2024")


def test_milestone_dates_are_sent_month_first_too(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", GOALS, Reply.json({"id": 1}))
    milestone = {
        "owner": {"user_id": "31"},
        "name": "Dig",
        "type": "binary",
        "target": 1,
        "start": dt.date(2024, 3, 4),
    }
    drive.run(create_goal(client, key_results=[milestone]))
    assert body_of(server)["key_results"] == [{**milestone, "start": "03/04/2024"}]


def test_goal_dates_come_back_year_first_and_moments_as_epoch(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    body = {"id": 1, "start": "2024-03-01", "created": 1713171600.5, "modified_on": None}
    server.expect("GET", f"{GOALS}1/", Reply.json(body))
    goal = drive.run(client.goals.retrieve(1))
    assert goal.start == dt.date(2024, 3, 1)
    assert goal.created == dt.datetime(2024, 4, 15, 9, 0, 0, 500_000, tzinfo=dt.UTC)
    assert goal.created.utcoffset() == dt.timedelta()
    assert client.drifts() == []


@pytest.mark.parametrize(
    ("sent", "moment"),
    [
        (1713171600, dt.datetime(2024, 4, 15, 9, 0, tzinfo=dt.UTC)),
        (1713171600.25, dt.datetime(2024, 4, 15, 9, 0, 0, 250_000, tzinfo=dt.UTC)),
        ("2024-04-15T09:00:00.123456Z", dt.datetime(2024, 4, 15, 9, 0, 0, 123_456, tzinfo=dt.UTC)),
    ],
    ids=["whole seconds", "fractions", "ISO"],
)
def test_moments_are_aware_however_they_are_written(
    sent: Any, moment: dt.datetime, client: Any, drive: Driver, server: VendorServer
) -> None:
    body = {"id": 1, "created": sent, "created_on": sent}
    server.expect("GET", f"{GOALS}1/", Reply.json(body))
    goal = drive.run(client.goals.retrieve(1))
    assert (goal.created, goal.created_on) == (moment, moment)


def test_free_details_of_a_user_are_maps(client: Any, drive: Driver, server: VendorServer) -> None:
    attributes = {"location": "North bank", "on_leave": False, "level": 3, "none": None}
    body = {"id": 31, "attributes": attributes, "custom_values": {"shift": "early", "rate": 1.5}}
    server.expect("GET", "/api/v1/users/31/", Reply.json(body))
    user = drive.run(client.users.retrieve(31))
    assert user.attributes == attributes
    assert user.custom_values == {"shift": "early", "rate": 1.5}
    assert client.drifts() == []


@pytest.mark.parametrize("answer", ["Yes", 4, 4.5, ["a", "b"], ["a", 2], [], None], ids=repr)
def test_an_answer_keeps_its_kind(
    answer: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    response = {"id": 1, "answer": answer}
    results = [{"id": 9, "responses": [response]}]
    server.expect("GET", "/api/v1/feedback/?cycle_id=4", Reply.json({"results": results}))
    [feedback] = drive.items(client.feedback.list(cycle_id=4))
    assert feedback.responses[0].answer == answer
    assert client.drifts() == []


@pytest.mark.parametrize("answer", ["Yes", 4.5, ["a", 2]], ids=repr)
def test_an_answer_in_a_conversation_keeps_its_kind(
    answer: Any, client: Any, drive: Driver, server: VendorServer
) -> None:
    results = [{"id": 9, "manager_response": {"responses": [{"answer": answer}]}}]
    target = "/api/v1/conversations/?deployment_id=4"
    server.expect("GET", target, Reply.json({"results": results}))
    [conversation] = drive.items(client.conversations.list(deployment_id=4))
    assert conversation.manager_response.responses[0].answer == answer
    assert client.drifts() == []


def test_checking_in_needs_done_or_value(client: Any, drive: Driver, server: VendorServer) -> None:
    with pytest.raises(InvalidArgumentError, match="done or value"):
        drive.run(client.goals.check_in(1, target=5))
    with pytest.raises(InvalidArgumentError, match="done or value"):
        drive.run(client.goals.check_in(1))
    assert server.received == []


@pytest.mark.parametrize("given", [{"done": False}, {"value": 0}], ids=str)
def test_checking_in_with_done_or_value_is_sent(
    given: dict[str, Any], client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", f"{GOALS}1/checkin/", Reply.json({"id": 1}))
    drive.run(client.goals.check_in(1, **given))
    assert body_of(server) == given


def test_bulk_errors_name_the_user_and_what_was_wrong(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    detail = {"description": "The manager does not exist."}
    error = {"index": 1, "processed": False, "error_details": [detail]}
    body = {"updated_count": 1, "dry_run": True, "errors": [error]}
    server.expect("POST", BULK, Reply.json(body))
    result = drive.run(client.users.bulk_upsert(users=[USER, USER], dry_run=True))
    assert body_of(server) == {"users": [USER, USER], "dry_run": True}
    assert (result.updated_count, result.dry_run) == (1, True)
    [refused] = result.errors
    assert (refused.index, refused.processed) == (1, False)
    assert refused.error_details[0].description == "The manager does not exist."
    assert client.drifts() == []


def test_a_user_of_a_bulk_call_is_cleared_with_a_constant(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", BULK, Reply.json({"errors": []}))
    drive.run(client.users.bulk_upsert(users=[{**USER, "title": BW_NULL}]))
    assert body_of(server) == {"users": [{**USER, "title": "BW_NULL"}]}


def test_a_user_of_a_bulk_call_takes_fields_of_the_organization(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", BULK, Reply.json({"errors": []}))
    drive.run(client.users.bulk_upsert(users=[{**USER, "badge_colour": "green"}]))
    assert body_of(server)["users"][0]["badge_colour"] == "green"


def test_a_user_without_what_is_required_is_refused(client: Any, drive: Driver) -> None:
    needed = "users: pass at least email with first_name and last_name$"
    with pytest.raises(InvalidArgumentError, match=needed):
        drive.run(client.users.bulk_upsert(users=[{"email": "zoe@example.org"}]))


def test_an_unknown_locale_of_a_bulk_call_is_refused_before_sending(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match=r"users\.locale: 'xx' is not documented"):
        drive.run(client.users.bulk_upsert(users=[{**USER, "locale": "xx"}]))
    assert server.received == []


def test_a_bulk_call_that_broke_off_is_not_sent_again(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", BULK, Reply.json({"message": "Too much", "errors": ["x"]}, 400))
    with pytest.raises(BadRequestError, match="Too much") as caught:
        drive.run(opened(max_retries=3).users.bulk_upsert(users=[USER]))
    assert (caught.value.details, len(server.received)) == (["x"], 1)


def test_a_bulk_call_for_departments_counts_what_was_done(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", "/api/v1/departments/bulk/", Reply.json({"created": 1, "updated": 2}))
    departments = [{"name": "Tree care", "parent": "Field Operations"}]
    result = drive.run(client.departments.bulk_upsert(departments=departments))
    assert (result.created, result.updated) == (1, 2)
    assert body_of(server) == {"departments": departments}


@pytest.mark.parametrize(
    "who", [{"user_id": 31}, {"email": "zoe@example.org"}, {"employee_id": "F-31"}], ids=str
)
def test_a_role_is_assigned_to_a_user_with_one_identifier(
    who: dict[str, Any], client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("PUT", ROLES, Reply.json({"results": [{"id": 31, "role": "admin"}]}))
    [assigned] = drive.run(client.users.roles.assign(roles=[{**who, "role": "admin"}]))
    assert (assigned.id, assigned.role) == (31, "admin")
    assert body_of(server) == {"roles": [{**who, "role": "admin"}]}


@pytest.mark.parametrize("who", [{}, {"user_id": 31, "email": "zoe@example.org"}], ids=len)
def test_a_role_for_a_user_with_none_or_several_identifiers_is_refused(
    who: dict[str, Any], client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match=r"exactly one of .*user_id.*email.*employee_id"):
        drive.run(client.users.roles.assign(roles=[{**who, "role": "admin"}]))
    assert server.received == []


def test_a_role_that_is_not_documented_is_refused_before_sending(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match="none, groupadmin, admin, superadmin"):
        drive.run(client.users.roles.assign(roles=[{"user_id": 31, "role": "king"}]))
    assert server.received == []


@pytest.mark.parametrize("rest", [{}, {"departments": []}, {"admin_groups": None}], ids=str)
def test_a_group_admin_needs_departments_or_admin_groups(
    rest: dict[str, Any], client: Any, drive: Driver, server: VendorServer
) -> None:
    needed = r"role='groupadmin' needs departments or admin_groups$"
    with pytest.raises(InvalidArgumentError, match=needed):
        drive.run(client.users.roles.assign(roles=[{"user_id": 31, "role": "groupadmin", **rest}]))
    assert server.received == []


@pytest.mark.parametrize("rest", [{"departments": [5]}, {"admin_groups": [7]}], ids=str)
def test_a_group_admin_of_departments_or_admin_groups_is_assigned(
    rest: dict[str, Any], client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("PUT", ROLES, Reply.json({"results": [{"id": 31, "role": "groupadmin"}]}))
    role = {"user_id": 31, "role": "groupadmin", **rest}
    drive.run(client.users.roles.assign(roles=[role]))
    assert body_of(server) == {"roles": [role]}


@pytest.mark.parametrize(
    ("more", "needed"),
    [
        ({"type": "sumofcurrent"}, "unit"),
        ({"type": "sumofrange", "unit": "trees", "lower_mid": 2}, "lower_limit with lower_mid"),
        (
            {"key_results": [{"name": "Dig", "owner": {"user_id": 3}, "type": "numeric"}]},
            "key_results: type='numeric' needs unit",
        ),
    ],
    ids=str,
)
def test_a_goal_needs_what_the_way_it_is_measured_needs(
    more: dict[str, Any], needed: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    given = {
        "owner": {"user_id": 31},
        "name": "Plant trees",
        "start": dt.date(2024, 3, 1),
        "end": dt.date(2024, 12, 9),
        "visibility": "public",
        "creation_source": "manual",
        "type": "avgofprogress",
    }
    with pytest.raises(InvalidArgumentError, match=needed):
        drive.run(client.goals.create(**given | more))
    assert server.received == []


@pytest.mark.parametrize("only", ["start_date", "end_date"])
def test_the_days_of_recognitions_are_given_together(
    only: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match=f"{only} needs (start|end)_date$"):
        drive.run(client.recognitions.list(**{only: dt.date(2024, 3, 1)}).page())
    assert server.received == []


@pytest.mark.parametrize(
    ("filters", "query"),
    [
        ({"following": False, "team_only": True}, "team_only=yes&following=no"),
        (
            {"date_range": (dt.date(2024, 3, 1), dt.date(2024, 12, 9))},
            "date_range=03%2F01%2F2024-12%2F09%2F2024",
        ),
        (
            {"updated_since": "03/01/2024-03/31/2024"},
            "updated_since=03%2F01%2F2024-03%2F31%2F2024",
        ),
    ],
    ids=str,
)
def test_filters_of_goals_are_written_as_the_vendor_wants_them(
    filters: dict[str, Any], query: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"{GOALS}filter/?{query}", Reply.json({"results": []}))
    drive.run(client.goals.list(**filters).page())


@pytest.mark.parametrize(
    "filters",
    [
        {"following": "maybe"},
        {"date_range": "2024-03-01-2024-03-31"},
        {"date_range": (dt.date(2024, 3, 2), dt.date(2024, 3, 1))},
        {"updated_since": dt.date(2024, 3, 1)},
        {"updated_since": "2024-03-01"},
        {"delta_start": "March"},
    ],
    ids=str,
)
def test_filters_of_goals_in_another_notation_are_refused(
    filters: dict[str, Any], client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError):
        drive.run(client.goals.list(**filters).page())
    assert server.received == []


def test_a_text_where_a_goal_needs_a_day_is_refused_in_another_notation(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match=r"start: pass a date.*MM/DD/YYYY"):
        drive.run(client.goals.update(1, start="2024-03-01"))
    assert server.received == []


@pytest.mark.parametrize(("deactivated", "sent"), [(True, "1"), (False, "0")])
def test_the_state_of_users_is_a_boolean_sent_as_a_number(
    deactivated: bool, sent: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", f"/api/v1/users/?deactivated={sent}", Reply.json({"results": []}))
    drive.run(client.users.list(deactivated=deactivated).page())


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"email": 5}, r"users\.email: a value of type int, not string"),
        ({"is_active": "yes"}, r"users\.is_active: a value of type str, not boolean"),
        ({"title": None}, r"users\.title: a value of type NoneType, not string"),
    ],
    ids=str,
)
def test_the_documented_fields_of_a_user_in_a_mapping_are_checked(
    more: dict[str, Any], message: str, client: Any, drive: Driver, server: VendorServer
) -> None:
    with pytest.raises(InvalidArgumentError, match=message):
        drive.run(client.users.bulk_upsert(users=[USER, {**USER, "shift": "early", **more}]))
    assert server.received == []


def test_a_goal_shows_what_is_known_of_its_children(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    child = {
        "id": 2,
        "is_key_result": True,
        "owner": {"user_id": 31},
        "measurement": {"progress": 0.5},
        "updated": 1713171600.5,
    }
    server.expect("GET", f"{GOALS}1/", Reply.json({"id": 1, "children": [child]}))
    [found] = drive.run(client.goals.retrieve(1)).children
    assert (found.is_key_result, found.owner.user_id, found.measurement.progress) == (True, 31, 0.5)
    assert found.updated == dt.datetime(2024, 4, 15, 9, 0, 0, 500_000, tzinfo=dt.UTC)
    assert client.drifts() == []


def test_each_field_that_may_be_cleared_says_so_and_how_that_is_known() -> None:
    source = inspect.getsource(params)
    fields = spec_of("betterworks").root["components"]["schemas"]["UserUpsert"]["properties"]
    clearable = [name for name, node in fields.items() if "x-clear-value" in node]
    block = source.partition("class UserUpsert")[2].partition("\nclass ")[0]
    for name in clearable:
        said = " ".join(block.partition(f"    {name}:")[2].partition("NotRequired")[2].split())
        assert "`BW_NULL` may clear it" in said.partition(": NotRequired")[0], name
    assert len(clearable) == 13
