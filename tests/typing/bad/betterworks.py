"""Mistakes in what is written, nested objects included."""

from datetime import date

from betterworks_client import Betterworks


def writes(client: Betterworks) -> None:
    client.goals.create(name="Plant trees")  # error
    client.goals.update(1, owner={"user": 7})  # error
    client.goals.update(1, owner={})  # error
    client.goals.update(1, start="2024-03-01")  # error
    client.goals.update(1, visibility="everybody")  # error
    client.departments.bulk_upsert(departments=[{"title": "Sales"}])  # error
    client.departments.bulk_upsert(departments={"name": "Sales"})  # error
    client.goals.list(following="no")  # error
    client.goals.list(updated_since="2024-03-01")  # error
    client.goals.list(date_range=(date(2024, 3, 1),))  # error
    client.users.list(deactivated=1)  # error
    client.users.bulk_upsert(users=["a@example.org"])  # error
    client.goals.update(1, end=date(2024, 3, 1), colour="red")  # error
