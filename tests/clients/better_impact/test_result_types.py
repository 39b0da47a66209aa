"""Stories of a program that knows more of the responses than the documentation says."""

from __future__ import annotations

from typing import Annotated, Any

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


def test_a_single_response_fills_the_fields_that_the_docs_lack(
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


def test_a_value_that_does_not_fit_is_kept_and_reported_with_its_path(
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


class Frozen(models.User, frozen=True):
    """A user that nobody changes."""

    badge: str | None = None


class Checked(msgspec.Struct):
    """A type that checks itself."""

    user_id: int

    def __post_init__(self) -> None:
        if self.user_id < 0:
            raise ValueError("no such id")


class Coded(models.User):
    """A user with fields of types that are not plain JSON."""

    codes: tuple[int, ...] | None = None
    rank: Annotated[int, msgspec.Meta(gt=100)] | None = None


class Renamed(models.User):
    """A user whose other spelling is a field of its own."""

    linkedIn_profile_url: str | None = None  # noqa: N815 (the vendor's spelling)


ODD = [
    (Frozen, {"first_name": 5}, "first_name"),
    (Checked, {"user_id": -1}, "(body)"),
    (Coded, {"codes": "x"}, "codes"),
    (Coded, {"rank": 1}, "rank"),
]


@pytest.mark.parametrize(("kind", "odd", "place"), ODD)
def test_whatever_the_callers_type_is_a_misfit_is_kept_and_reported(
    client: Any, drive: Driver, vendor: VendorServer, kind: Any, odd: dict[str, Any], place: str
) -> None:
    vendor.expect("GET", f"{USERS}4711", Reply.json(user(4711) | odd))
    found = drive.run(client.organization.users.retrieve(4711, result=kind))
    [(name, value)] = odd.items()
    assert (found[name] if isinstance(found, dict) else getattr(found, name)) == value
    assert [drift.path for drift in client.drifts() if drift.kind != "undocumented_field"] == [
        place
    ]


@pytest.mark.parametrize(("kind", "odd", "place"), ODD)
def test_whatever_the_callers_type_is_a_strict_client_refuses_a_misfit(
    opened: Open, drive: Driver, vendor: VendorServer, kind: Any, odd: dict[str, Any], place: str
) -> None:
    vendor.expect("GET", f"{USERS}4711", Reply.json(user(4711) | odd))
    with pytest.raises(ResponseDecodeError):
        drive.run(opened(strict=True).organization.users.retrieve(4711, result=kind))


def test_a_field_of_the_caller_keeps_the_value_that_is_spelt_like_it(
    client: Any, drive: Driver, vendor: VendorServer
) -> None:
    vendor.expect("GET", f"{USERS}4711", Reply.json(user(4711, linkedIn_profile_url="L")))
    found = drive.run(client.organization.users.retrieve(4711, result=Renamed))
    assert (found.linkedIn_profile_url, found.linkedin_profile_url) == ("L", None)


@pytest.mark.parametrize("more", [0, 3000])
@pytest.mark.parametrize("filler", [0, 200_000])
def test_items_under_another_spelling_are_found_beside_an_empty_list(
    client: Any, drive: Driver, vendor: VendorServer, more: int, filler: int
) -> None:
    users = [user(number) for number in range(1, 2 + more)]
    body = {"header": header(0, 1, 1), "users": [], "Users": users, "note": "x" * filler}
    vendor.expect("GET", USERS, Reply.json(body))
    found = drive.items(client.organization.users.list())
    assert len(found) == 1 + more
    assert "alias_used" in {drift.kind for drift in client.drifts()}


@pytest.mark.parametrize("count", [1, 40, 3000])
@pytest.mark.parametrize("note", ["", "x" * 3000])
def test_one_of_many_records_with_another_spelling_is_found(
    client: Any, drive: Driver, vendor: VendorServer, count: int, note: str
) -> None:
    users = [user(n, linkedin_profile_url="L", instagram_username="I") for n in range(count)]
    users = [dict(one, username=note) for one in users]
    del users[-1]["linkedin_profile_url"]
    users[-1]["linkedIn_profile_url"] = "other"
    vendor.expect("GET", USERS, page(0, 1, *users))
    found = drive.items(client.organization.users.list())
    assert [one.linkedin_profile_url for one in found][-1] == "other"
