"""Mistakes in calls of a method that has the signature of another one."""

from unite_us_client import AsyncUniteUs, UniteUs


def twins(client: UniteUs) -> None:
    client.contacts.addresses.replace("g", "c", "a")  # error
    client.contacts.addresses.replace("g", "c", address={})  # error
    client.contacts.addresses.replace("g", "c", "a", address={"colour": 1})  # error
    client.contacts.addresses.replace("g", "c", "a", address={"line_1": "x"}, colour="red")  # error


async def awaited(client: AsyncUniteUs) -> None:
    await client.users.replace("u", user={"colour": 1})  # error
    await client.users.replace(1, user={})  # error
