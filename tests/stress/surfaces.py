"""The calls of each client that the stress run makes, alike for every vendor."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from operator import attrgetter
from pathlib import Path
from typing import Any

import attrs

from tests.support.vendors import client_class, credentials

Call = Callable[..., Any]
MAIL = "noor@example.org"


@attrs.frozen
class Surface:
    """One client's methods: what each gives is a result, or something to await.

    `name` is the field of a record that tells one from another.
    """

    vendor: str
    name: str
    listing: Call
    retrieve: Call | None = None
    create: Call | None = None
    update: Call | None = None
    delete: Call | None = None
    many: Call | None = None
    download: Call | None = None

    def open(self, mode: str, origin: str, **options: Any) -> Any:
        """Open a client, `sync` or `async`, for the vendor of a fault server."""
        given = credentials(self.vendor).arguments
        address = f"{origin}/{self.vendor}"
        return client_class(self.vendor, mode)(base_url=address, **given, **options)

    def read(self, record: Any) -> tuple[int, str]:
        """Return id and text of a record."""
        if isinstance(record, dict):
            return int(record["id"]), record[self.name]
        number = attrgetter("user_id" if self.vendor == "better_impact" else "id")(record)
        return int(number), attrgetter(self.name)(record)


_GOAL: dict[str, Any] = {
    "owner": {"user_id": 7},
    "start": dt.date(2030, 1, 1),
    "end": dt.date(2030, 2, 1),
    "visibility": "public",
    "creation_source": "manual",
    "type": "manualprogress",
    "unit": "percentage",
}

SURFACES = (
    Surface(
        "selflessly",
        "first_name",
        listing=lambda c, k: c.users.list(take=10, **k),
        retrieve=lambda c, n, o: c.users.retrieve(n, options=o),
        create=lambda c, v, o: c.users.create(first_name=v, options=o),
        update=lambda c, n, v, o: c.users.update(n, email=MAIL, first_name=v, options=o),
        delete=lambda c, n, o: c.users.delete(n, options=o),
    ),
    Surface(
        "assemble",
        "email",
        listing=lambda c, k: c.users.email_addresses.list(7, **k),
        retrieve=lambda c, n, o: c.users.email_addresses.retrieve(7, n, options=o),
        create=lambda c, v, o: c.users.email_addresses.create(7, primary=False, email=v, options=o),
        update=lambda c, n, v, o: c.users.email_addresses.update(
            7, n, primary=False, email=v, options=o
        ),
        delete=lambda c, n, o: c.users.email_addresses.delete(7, n, options=o),
    ),
    Surface(
        "betterworks",
        "name",
        listing=lambda c, k: c.goals.list(**k),
        retrieve=lambda c, n, o: c.goals.retrieve(n, options=o),
        create=lambda c, v, o: c.goals.create(name=v, **_GOAL, options=o),
        update=lambda c, n, v, o: c.goals.update(n, name=v, options=o),
        delete=lambda c, n, o: c.goals.delete(n, options=o),
    ),
    Surface(
        "unite_us",
        "first_name",
        listing=lambda c, k: c.contacts.list(group_id="g", page_size=10, **k),
        retrieve=lambda c, n, o: c.contacts.retrieve(str(n), group_id="g", options=o),
        create=lambda c, v, o: c.contacts.create(
            group_id="g", contact={"first_name": v}, options=o
        ),
        update=lambda c, n, v, o: c.contacts.update(
            str(n), group_id="g", contact={"first_name": v}, options=o
        ),
        delete=lambda c, n, o: c.contacts.delete(str(n), group_id="g", options=o),
    ),
    Surface(
        "better_impact",
        "first_name",
        listing=lambda c, k: c.enterprise.users.list(page_size=10, **k),
        retrieve=lambda c, n, o: c.enterprise.users.retrieve(n, options=o),
        many=lambda c, ids, o: c.enterprise.users.retrieve_many(ids, options=o),
        download=lambda c, n, to, o: c.enterprise.users.download_custom_field_file(
            n, 3, to=to, options=o
        ),
    ),
)


def folder_is_clean(folder: Path) -> bool:
    """Return whether nothing half-written is left in a folder."""
    return not any(folder.iterdir())
