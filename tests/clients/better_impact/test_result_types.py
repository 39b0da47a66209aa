"""Stories of a program that knows more of the answers than the documentation says."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from better_impact_client import Record, ResponseDecodeError, models

from tests.support.better_impact import USERS, header, user
from tests.support.driving import Driver, Open
from tests.support.vendor_server import Reply, VendorServer


class Member(models.User):
    """A user of an organization that prints badges."""

    badge: str | None = None
    shirt_size: int | None = msgspec.field(name="shirtSize", default=None)


def page(number: int, pages: int, *users: dict[str, Any]) -> Reply:
    """Answer with a page of users."""
    return Reply.json({"header": header(number, pages, 5), "users": list(users)})


def test_a_single_answer_fills_the_fields_that_the_docs_lack(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", f"{USERS}4711", Reply.json(user(4711, badge="B-7", shirtSize=3)))
    member = drive.run(client.organization.users.retrieve(4711, result=Member))
    assert (type(member), member.badge, member.shirt_size) == (Member, "B-7", 3)
    assert (member.user_id, member.first_name) == (4711, "Tessa")
    assert client.drifts() == []


def test_a_list_fills_them_over_all_its_pages_and_goes_on_where_it_broke_off(
    opened: Open, drive: Driver, vendor: VendorServer
) -> None:
    first = page(0, 2, user(1, badge="B-1"), user(2, badge=None))
    last = page(1, 2, user(3, badge="B-3"))
    vendor.respond = lambda request: last if ("page_number", ["1"]) in request.query else first
    found = drive.items(opened().organization.users.list(result=Member))
    assert [(type(m), m.user_id, m.badge) for m in found] == [
        (Member, 1, "B-1"),
        (Member, 2, None),
        (Member, 3, "B-3"),
    ]
    half = opened().organization.users.list(result=Member)
    drive.run(half.to_list(limit=1))
    rest = opened().organization.users.list(result=Member, resume=half.resume_token)
    assert [(m.user_id, m.badge) for m in drive.items(rest)] == [(2, None), (3, "B-3")]


def test_the_body_of_a_page_holds_the_same_items(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", USERS, page(0, 1, user(1, badge="B-1")))
    found = drive.run(client.organization.users.list(result=Member).page())
    assert found.items == found.body.users
    assert (found.body.header.total_item_count, found.items[0].badge) == (5, "B-1")


def test_a_value_that_does_not_fit_is_kept_and_reported_where_it_stands(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    odd = user(2, badge=7, first_name=["Tessa"], colour="red")
    vendor.expect("GET", USERS, page(0, 1, user(1), odd))
    members = drive.items(client.organization.users.list(result=Member))
    assert (members[1].badge, members[1].first_name) == (7, ["Tessa"])
    seen = {(d.kind, d.path, d.model, d.field) for d in client.drifts()}
    assert seen == {
        ("type", "users[].badge", None, None),  # the caller's own field: no spec describes it
        ("shape", "users[].first_name", "User", "first_name"),
        ("undocumented_field", "users[].colour", "User", "colour"),
    }


def test_a_strict_client_refuses_such_a_value(
    opened: Open, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", f"{USERS}4711", Reply.json(user(4711, badge=7)))
    client = opened(strict=True)
    with pytest.raises(ResponseDecodeError, match=r"expected str at `\$\.badge`"):
        drive.run(client.organization.users.retrieve(4711, result=Member))


def test_another_spelling_fills_the_field_of_a_subclass_too(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    answer = user(4711, badge="B-7", linkedIn_profile_url="https://example.org/in/tessa")
    vendor.expect("GET", f"{USERS}4711", Reply.json(answer))
    member = drive.run(client.organization.users.retrieve(4711, result=Member))
    assert (member.linkedin_profile_url, member.badge) == ("https://example.org/in/tessa", "B-7")
    assert [drift.kind for drift in client.drifts()] == ["alias_used"]


def test_a_record_keeps_every_field(client: Any, drive: Driver, vendor: VendorServer) -> None:
    vendor.expect("GET", f"{USERS}4711", Reply.json(user(4711, badge="B-7")))
    record = drive.run(client.organization.users.retrieve(4711, result=Record))
    assert (record["user_id"], record.badge) == (4711, "B-7")


def test_a_model_shows_only_what_the_spec_describes() -> None:
    fields = msgspec.structs.asdict(models.User(user_id=1, username="a"))
    assert not [name for name in fields if name.startswith("_")]
    assert repr(models.User(user_id=1, username="a")) == "User(user_id=1, username='a')"
