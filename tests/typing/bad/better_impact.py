"""Mistakes that a type checker finds before the vendor does."""

from better_impact_client import AsyncBetterImpact, BetterImpact
from better_impact_client.models import TimelogEntry, User


def arguments(client: BetterImpact) -> None:
    client.organization.users.list(volunteer_status=["lapsed"])  # error
    client.organization.users.list(volunteer_status="accepted")  # error
    client.organization.users.list(updated_since="2024-03-01")  # error
    client.organization.users.list(page_size=None)  # error
    client.organization.users.list(page_sise=10)  # error
    client.organization.users.list(10)  # error
    client.organization.users.list(organization_ids=[1])  # error
    client.enterprise.timelog_entries.list(approved="all")  # error
    client.enterprise.users.retrieve()  # error
    client.enterprise.users.retrieve("4711")  # error
    client.enterprise.users.retrieve_many(4711)  # error
    client.organization.users.download_custom_field_file(1, 2)  # error
    client.enterprise.users.retrieve(1, options={"tiemout": 5})  # error
    client.enterprise.users.retrieve(1, options={"timeout": "5"})  # error


def names(client: BetterImpact, user: User) -> None:
    client.organisation.users.list()  # error
    client.organization.activities.list()  # error
    client.organization.users.remove(1)  # error
    print(user.e_mail)  # error


def results(client: BetterImpact) -> None:
    entry: TimelogEntry = client.enterprise.users.retrieve(1)  # error
    print(entry)
    user = client.enterprise.users.retrieve(1)
    user.birthday.isoformat()  # error
    print(user.memberships[0])  # error
    page = client.enterprise.users.list().page()
    print(page.body.header.has_next_page)  # error
    print(list(client.enterprise.users.retrieve(1)))  # error
    client.with_raw(client.enterprise.users.retrieve, "4711")  # error


async def asynchronous(client: AsyncBetterImpact) -> None:
    print(list(client.enterprise.users.list()))  # error
    print(client.enterprise.users.retrieve(1).user_id)  # error
    client.enterprise.users.retrieve(1)  # error
    await client.enterprise.users.list()  # error
    await client.enterprise.users.retrieve("4711")  # error
    page = await client.enterprise.users.list().page()
    print(page.body.header.page_count)  # error


def construction() -> None:
    BetterImpact("user", "password")  # error
    BetterImpact(username=1)  # error
    BetterImpact(time_out=3)  # error
    BetterImpact(token="t")  # error
