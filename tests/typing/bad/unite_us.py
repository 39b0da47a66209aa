"""Mistakes in calls of updates."""

from unite_us_client import AsyncUniteUs, UniteUs, models, params


def fields(contact: models.Contact) -> None:
    _: int = contact.first_name  # error


def updates(client: UniteUs) -> None:
    client.contacts.addresses.update("c", "a")  # error
    client.contacts.addresses.update("c", address={})  # error
    client.contacts.addresses.update("c", "a", address={"colour": 1})  # error
    client.contacts.addresses.update("c", "a", address={"line_1": "x"}, colour="red")  # error
    client.contacts.addresses.replace("c", "a", address={})  # error
    UniteUs(token="t", update_method="POST")  # error
    UniteUs(token="t", group_id=7)  # error
    client.contacts.retrieve("g", "c")  # error
    client.groups.users.list(role_ids=["r"])  # error
    client.users.update("u", user={"profile": {"description": "x"}})  # error
    nameless: params.Requestor = {"first_name": "Mina"}  # error
    client.widgets.create_assistance_request(assistance_request={"requestor": nameless})  # error
    client.contacts.update("c", contact={"addresses": [7]})  # error


async def awaited(client: AsyncUniteUs) -> None:
    await client.users.update("u", user={"colour": 1})  # error
    await client.users.update(1, user={})  # error
