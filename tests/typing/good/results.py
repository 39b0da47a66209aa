"""Types of the caller's own for responses that the documentation describes."""

import dataclasses
from typing import TypedDict, assert_type

from better_impact_client import AsyncBetterImpact, BetterImpact, Record, models


class Member(models.User):
    """A user with a field that the documentation lacks."""

    badge: str | None = None


@dataclasses.dataclass
class Person:
    """What a program needs of a user."""

    user_id: int


class Row(TypedDict):
    """The same as a dict."""

    user_id: int


def single(client: BetterImpact) -> None:
    users = client.enterprise.users
    assert_type(users.retrieve(1), models.User)
    assert_type(users.retrieve(1, result=Member), Member)
    assert_type(users.retrieve(1, result=Member).badge, str | None)
    assert_type(users.retrieve(1, result=Person), Person)
    assert_type(users.retrieve(1, result=Row), Row)
    assert_type(users.retrieve(1, result=Record), Record)
    assert_type(users.retrieve(1, result=dict[str, int]), dict[str, int])
    assert_type(client.with_raw(users.retrieve, 1, result=Member).value, Member)
    assert_type(client.with_raw(lambda: users.retrieve(1)).value, models.User)


def lists(client: BetterImpact) -> None:
    for member in client.organization.users.list(result=Member):
        assert_type(member, Member)
    for user in client.organization.users.list():
        assert_type(user, models.User)
    assert_type(client.organization.users.list(result=Member).page().items, list[Member])
    assert_type(client.enterprise.users.retrieve_many([1], result=Record).to_list(), list[Record])
    assert_type(client.organization.users.list(result=Member).page().body, models.UserPage)


async def awaited(client: AsyncBetterImpact) -> None:
    assert_type(await client.enterprise.users.retrieve(1), models.User)
    assert_type(await client.enterprise.users.retrieve(1, result=Member), Member)
    raw = await client.with_raw(client.enterprise.users.retrieve, 1, result=Member)
    assert_type(raw.value, Member)
    async for member in client.organization.users.list(result=Member):
        assert_type(member, Member)
    assert_type(await client.organization.users.list(result=Person).to_list(), list[Person])
