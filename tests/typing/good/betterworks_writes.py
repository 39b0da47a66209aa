"""Writing to Betterworks: required and nested arguments, responses with and without a body."""

from datetime import date
from typing import assert_type

from betterworks_client import AsyncBetterworks, Betterworks, omit
from betterworks_client.models import Goal
from betterworks_client.params import GoalOwnerInput, KeyResultCreate, UserUpsert


def writes(client: Betterworks, name: str | None) -> None:
    owner: GoalOwnerInput = {"user_id": 7}
    step: KeyResultCreate = {
        "owner": owner,
        "name": "First",
        "type": "numeric",
        "target": 10,
        "start": date(2024, 3, 1),
    }
    goal = client.goals.create(
        owner={"user_id": "7"},
        name="Plant trees",
        start=date(2024, 3, 1),
        end=date(2024, 6, 1),
        visibility="public",
        creation_source="manual",
        type="sumofcurrent",
        key_results=[step],
    )
    assert_type(goal, Goal)
    assert_type(client.goals.update(1, name=name or omit), Goal)
    client.goals.delete(1)
    days = (date(2024, 3, 1), date(2024, 3, 31))
    assert_type(
        [g.id for g in client.goals.list(following=False, date_range=days)], list[int | None]
    )
    client.users.list(deactivated=True)
    user: UserUpsert = {"email": "a@example.org", "first_name": "Noor", "last_name": "Adeyemi"}
    client.users.bulk_upsert(users=[user, {**user, "shift": "early"}])


async def writes_too(client: AsyncBetterworks) -> None:
    assert_type(await client.goals.update(1, name="Plant more trees"), Goal)
    await client.goals.delete(1)
