"""Free-form answers, and types of the caller's own for them."""

from typing import assert_type

import msgspec
from unite_us_client import AsyncUniteUs, Record, UniteUs


class Contact(msgspec.Struct):
    id: str
    first_name: str


def records(client: UniteUs) -> None:
    assert_type(client.contacts.retrieve("g", "c"), Record)
    assert_type(client.contacts.retrieve("g", "c", result=Contact), Contact)
    assert_type(client.groups.referrals.documents.list("g", "r").to_list(), list[Record])
    for contact in client.groups.referrals.list_sent("g", result=Contact, options={"timeout": 5}):
        assert_type(contact, Contact)
    page = client.groups.referrals.list_sent("g", result=Contact).page()
    assert_type(page.items, list[Contact])
    assert_type(page.body.data, list[Record])
    client.contacts.create(
        "g",
        contact={
            "first_name": "Mina",
            "last_name": "Sample",
            "military": {"affiliation": "spouse"},
        },
    )


def updates(client: UniteUs) -> None:
    hours = client.groups.update_hours_of_operation
    assert_type(hours("g"), Record | list[Record])
    assert_type(hours("g", result=Contact), Contact | list[Contact])
    settings = client.notification_settings.update_for_group
    assert_type(settings("g", group_admin_added=True, options={"update_method": "PUT"}), Record)
    UniteUs(token="t", update_method="PUT")


async def awaited(client: AsyncUniteUs) -> None:
    settings = client.notification_settings
    assert_type(await settings.update_for_group("g", group_admin_added=True), Record)
    assert_type(await settings.update_for_group("g", result=Contact), Contact)
    assert_type(await client.contacts.retrieve("g", "c"), Record)
    assert_type(await client.contacts.retrieve("g", "c", result=Contact), Contact)
    async for contact in client.groups.referrals.list_sent("g", result=Contact):
        assert_type(contact, Contact)
    assert_type(await client.groups.referrals.list_sent("g").to_list(), list[Record])
