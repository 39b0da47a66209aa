"""Asynchronous use of Better Impact, with the types that a checker sees."""

import asyncio
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, assert_type

from better_impact_client import AsyncBetterImpact, RawResponse
from better_impact_client.models import PageHeader, TimelogEntry, User


async def lists(client: AsyncBetterImpact) -> None:
    listing = client.organization.users.list(
        modules=["volunteer"], updated_since=datetime.now(timezone.utc)
    )
    async for user in listing:
        assert_type(user, User)
    page = await listing.page()
    assert_type(page.items, list[User])
    assert_type(page.body.header, PageHeader | None)
    async for each in listing.pages(max_pages=2):
        assert_type(each.items, list[User])
    assert_type(await listing.to_list(), list[User])
    entries = client.enterprise.timelog_entries.list(approved=False)
    assert_type(await entries.to_list(limit=1), list[TimelogEntry])


async def results(client: AsyncBetterImpact) -> None:
    assert_type(await client.enterprise.users.retrieve(4711), User)
    assert_type(await client.enterprise.users.retrieve_many([1, 2]).to_list(), list[User])
    both = await asyncio.gather(
        client.enterprise.users.retrieve(1), client.enterprise.timelog_entries.retrieve(2)
    )
    assert_type(both, tuple[User, TimelogEntry])
    saved = await client.organization.users.download_custom_field_file(1, 2, to="folder/")
    assert_type(saved, Path)


async def escapes(client: AsyncBetterImpact) -> None:
    assert_type(await client.request("GET", "/x"), Any)
    assert_type(await client.request("GET", "/x", result=User), User)
    raw = await client.with_raw(client.enterprise.users.retrieve, 4711, result=User)
    assert_type(raw, RawResponse[User])


async def main() -> None:
    async with AsyncBetterImpact() as opened:
        assert_type(opened, AsyncBetterImpact)
