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
    client.goals.update(1, end=date(2024, 3, 1), colour="red")  # error
