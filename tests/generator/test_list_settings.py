"""How a list is read: which lists take `max_pages`, `prefetch` and `resume`."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import httpx
import pytest
import yaml

from generator.specs.problems import SpecError
from tests.support.packages import Built, Workshop

LISTS = """
    x-paging-schemes:
      pages: {kind: page, page: page, size: per, more: more, items: rows}
      offsets: {kind: offset, offset: skip, limit: take, default-limit: 2, items: rows}
      links: {kind: link, next: next, items: rows}
      batches: {kind: batch, ids: ids, size: 2, items: rows}
    paths:
      /page:
        get: &list
          x-sdk: {resource: lists, method: page}
          x-paging: pages
          parameters:
            - {name: colour, in: query, schema: {type: string}}
            - {name: page, in: query, schema: {type: integer}}
            - {name: per, in: query, x-sdk: {name: page_size}, schema: {type: integer}}
          gives: Rows
      /link: {get: {<<: *list, x-sdk: {resource: lists, method: link}, x-paging: links}}
      /none: {get: {<<: *list, x-sdk: {resource: lists, method: none}, x-paging: none}}
      /offset:
        get:
          x-sdk: {resource: lists, method: offset}
          x-paging: offsets
          parameters: [{name: skip, in: query, schema: {type: integer}}, {name: take, in: query, schema: {type: integer}}]
          gives: Rows
      /batch:
        get:
          x-sdk: {resource: lists, method: batch}
          x-paging: batches
          parameters: [{name: ids, in: query, required: true, schema: {type: array, items: {type: integer}}}]
          gives: Rows
    components:
      schemas:
        Rows: {type: object, properties: {rows: {type: array, items: {type: integer}}, more: {type: boolean}, next: {type: string}}}
"""  # noqa: E501 (one parameter a line reads best)
SETTINGS = {"max_pages", "prefetch", "resume", "result", "options"}


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(LISTS)


@pytest.mark.parametrize(
    ("name", "taken"),
    [
        ("page", SETTINGS),
        ("offset", SETTINGS),
        ("batch", SETTINGS),
        ("link", SETTINGS - {"prefetch"}),
        ("none", SETTINGS - {"prefetch", "max_pages"}),
    ],
)
@pytest.mark.parametrize("kind", ["client", "async_client"])
def test_a_list_takes_only_the_settings_that_it_can_follow(
    api: Built, kind: str, name: str, taken: set[str]
) -> None:
    client, _ = getattr(api, kind)()
    parameters = inspect.signature(getattr(client.lists, name)).parameters
    assert parameters.keys() & SETTINGS == taken
    assert all(parameters[each].kind is inspect.Parameter.KEYWORD_ONLY for each in taken)


@pytest.mark.parametrize(
    ("name", "arguments"),
    [("link", {"prefetch": 2}), ("none", {"prefetch": 2}), ("none", {"max_pages": 1})],
)
def test_a_setting_that_a_list_cannot_follow_is_refused_at_once(
    api: Built, name: str, arguments: dict[str, int]
) -> None:
    client, calls = api.client()
    (setting,) = arguments
    with pytest.raises(TypeError, match=rf"unexpected keyword argument '{setting}'"):
        getattr(client.lists, name)(**arguments)
    assert calls.requests == []


def test_arguments_are_sent_by_the_names_of_the_vendor_on_every_page(api: Built) -> None:
    client, calls = api.client({"rows": [1, 2], "more": True}, {"rows": [3], "more": False})
    assert list(client.lists.page(page_size=2, colour="red")) == [1, 2, 3]
    assert calls.urls == ["/v1/page?colour=red&per=2", "/v1/page?colour=red&page=2&per=2"]


def test_at_most_so_many_pages_are_read(api: Built) -> None:
    client, calls = api.client({"rows": [1], "more": True})
    assert list(client.lists.page(max_pages=1)) == [1]
    assert len(calls.requests) == 1


def test_pages_are_fetched_ahead_in_order(api: Built) -> None:
    rows = {"": [0, 1], "skip=2": [2, 3], "skip=4": [4, 5], "skip=6": [6]}

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"rows": rows.get(request.url.query.decode(), [])})

    client = getattr(api.module, api.name)(
        username="u", password="p", transport=httpx.MockTransport(answer)
    )
    assert list(client.lists.offset(prefetch=3)) == [0, 1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("name", ["page", "link", "none"])
def test_a_list_continues_where_its_token_says(api: Built, name: str) -> None:
    first = {"rows": [1, 2], "more": True, "next": "/v1/link?cursor=x"}
    client, _ = api.client(first)
    found = getattr(client.lists, name)(colour="red")
    items = iter(found)
    assert next(items) == 1
    token = found.resume_token
    other, calls = api.client(first, {"rows": [3], "more": False})
    rest = list(getattr(other.lists, name)(colour="red", resume=token))
    assert rest[0] == 2
    assert calls.requests


def test_the_asynchronous_client_reads_with_the_same_settings(api: Built) -> None:
    client, calls = api.async_client({"rows": [1], "more": True}, {"rows": [2], "more": True})

    async def read() -> list[int]:
        async with client:
            return [row async for row in client.lists.page(max_pages=2, colour="red")]

    assert asyncio.run(read()) == [1, 2]
    assert calls.urls == ["/v1/page?colour=red", "/v1/page?colour=red&page=2"]


def test_an_unknown_argument_is_refused_with_the_names_of_all(api: Built) -> None:
    client, _ = api.client()
    with pytest.raises(TypeError, match=r"'pge'.*page"):
        client.lists.page(pge=2)


def test_a_scheme_cannot_name_arguments_that_its_lists_share(make: Workshop) -> None:
    spec: dict[str, Any] = yaml.safe_load(LISTS)
    spec["x-paging-schemes"]["pages"]["keywords"] = ["page", "per"]
    with pytest.raises(SpecError, match=r"'keywords' is not known here.*pages/keywords"):
        make(spec)
