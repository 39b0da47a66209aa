"""Free-form answers, and types of the caller's own for them."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, assert_type

import msgspec
from unite_us_client import AsyncUniteUs, Record, UniteUs, enums, models


class Contact(msgspec.Struct):
    id: str
    first_name: str


def records(client: UniteUs) -> None:
    assert_type(client.contacts.retrieve("c"), models.Contact)
    assert_type(client.contacts.retrieve("c", result=Contact), Contact)
    assert_type(client.referrals.documents.list("r").to_list(), list[models.Document])
    for contact in client.referrals.list_sent(result=Contact, options={"timeout": 5}):
        assert_type(contact, Contact)
    page = client.referrals.list_sent(result=Contact).page()
    assert_type(page.items, list[Contact])
    assert_type(page.body.data, list[models.Referral])
    client.contacts.create(
        contact={
            "first_name": "Mina",
            "last_name": "Sample",
            "military": {"affiliation": "spouse"},
            "addresses": [{"line_1": "12 Example Street", "address_type": "home"}, {"floor": 3}],
            "email_addresses": ["mina@example.org"],
        },
    )
    whole: Mapping[str, Any] = {"phone_number": "5550100200"}
    client.contacts.update("c", contact={"phone_numbers": [whole]})
    assert_type(client.contacts.referrals.branch("c", "r"), list[models.Referral])
    client.groups.users.update("u", role_ids=["r"])
    client.users.update("u", user={"profile": {"gender": "undisclosed"}})


def fields(contact: models.Contact, referral: models.Referral) -> None:
    assert_type(contact.first_name, str)
    assert_type(contact.created_at, dt.datetime | None)
    assert_type(contact.gender, enums.Gender | None)
    assert_type(contact.addresses, list[models.Address] | None)
    assert_type(referral.contact, models.Contact | None)
    print(contact.favorite_color, contact["favorite_color"])


def updates(client: UniteUs) -> None:
    hours = client.groups.update_hours_of_operation
    assert_type(hours(group_id="g"), list[Record])
    assert_type(hours(group_id="g", result=Contact), list[Contact])
    hours(schedule={"week": [{"day_of_week": 1, "hours_of_operation": [{"opens_at": 540}]}]})
    settings = client.notification_settings.update_for_group
    assert_type(settings("g", group_admin_added=True, options={"update_method": "PUT"}), Record)
    UniteUs(token="t", update_method="PUT")


async def awaited(client: AsyncUniteUs) -> None:
    settings = client.notification_settings
    assert_type(await settings.update_for_group("g", group_admin_added=True), Record)
    assert_type(await settings.update_for_group("g", result=Contact), Contact)
    assert_type(await client.contacts.retrieve("c"), models.Contact)
    assert_type(await client.contacts.retrieve("c", result=Contact), Contact)
    async for contact in client.referrals.list_sent(result=Contact):
        assert_type(contact, Contact)
    assert_type(await client.referrals.list_sent().to_list(), list[models.Referral])
