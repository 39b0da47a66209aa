"""A client reads lists of a sandbox whose pages name the next one: tokens and `Link` headers."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from generator.sandbox.application import Settings
from generator.sandbox.serving import serving
from generator.specs.loading import load
from tests.support.driving import MODES, AsyncDriver, Driver, SyncDriver
from tests.support.packages import Built, Workshop

SPEC = """
    x-paging-schemes:
      tokens: {kind: cursor, parameter: after, next: meta.after, more: meta.more, total: meta.total, size: take}
      token_headers: {kind: cursor, parameter: after, header: X-After, size: take}
      links: {kind: link-header, page: page, size: take, total-header: X-Total}
    paths:
      /tokens:
        get:
          x-sdk: {resource: rows, method: tokens}
          x-paging: tokens
          parameters: &token
            - {name: after, in: query, schema: {type: string}}
            - &take {name: take, in: query, schema: {type: integer, minimum: 1, maximum: 50, default: 10}}
          gives: Page
      /headers:
        get:
          x-sdk: {resource: rows, method: headers}
          x-paging: token_headers
          parameters: *token
          responses: &many
            '200':
              description: Rows
              headers: {X-After: {schema: {type: string}}, X-Total: {schema: {type: integer}}}
              content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Row'}}}}
            default: {description: An error}
      /links:
        get:
          x-sdk: {resource: rows, method: links}
          x-paging: links
          parameters: [{name: page, in: query, schema: {type: integer}}, *take]
          responses: *many
    components:
      schemas:
        Page:
          type: object
          properties:
            rows: {type: array, items: {$ref: '#/components/schemas/Row'}}
            meta: {$ref: '#/components/schemas/About'}
        About:
          type: object
          properties: {after: {type: [string, 'null']}, more: {type: boolean}, total: {type: integer}}
        Row: {type: object, properties: {id: {type: integer}, name: {type: string}}}
"""  # noqa: E501 (one parameter a line reads best)

every = pytest.mark.parametrize("method", ["tokens", "headers", "links"])


@pytest.fixture(scope="module")
def built(make_once: Workshop) -> Built:
    return make_once(SPEC)


@pytest.fixture(scope="module")
def url(built: Built, make_once: Workshop) -> Iterator[str]:
    with serving(load(make_once.root / "specs", built.vendor), Settings(records=25)) as running:
        yield running


def opened(built: Built, url: str, mode: str) -> Any:
    prefix = "" if mode == "sync" else "Async"
    return getattr(built.module, prefix + built.name)(
        username="me", password="sandbox", base_url=url, max_retries=0
    )


@every
@pytest.mark.parametrize("mode", MODES)
def test_a_client_reads_every_record_once(built: Built, url: str, mode: str, method: str) -> None:
    with asyncio.Runner() as runner:
        driver: Driver = SyncDriver() if mode == "sync" else AsyncDriver(runner)
        client = opened(built, url, mode)
        rows = driver.items(getattr(client.rows, method)(take=10))
        assert len({row.id for row in rows}) == len(rows) == 25
        assert client.drifts() == []
        driver.close(client)


@every
def test_an_iteration_continues_where_it_ended(built: Built, url: str, method: str) -> None:
    with opened(built, url, "sync") as client:
        every = [row.id for row in getattr(client.rows, method)(take=10)]
        pages = getattr(client.rows, method)(take=10)
        first = [row.id for _, row in zip(range(14), pages, strict=False)]
        token = pages.resume_token
        rest = [row.id for row in getattr(client.rows, method)(take=10, resume=token)]
        assert first + rest == every


def test_the_total_is_on_the_page(built: Built, url: str) -> None:
    with opened(built, url, "sync") as client:
        assert client.rows.tokens().page().total == client.rows.links().page().total == 25
        assert client.rows.headers().page().total is None


def test_a_token_that_the_sandbox_did_not_return_is_refused(built: Built, url: str) -> None:
    refused = built.module.BadRequestError
    with (
        opened(built, url, "sync") as client,
        pytest.raises(refused, match="the token"),
    ):
        client.rows.tokens(after="made up").page()


def test_the_links_name_the_pages_around_the_one_that_was_requested(url: str) -> None:
    answer = httpx.get(f"{url}/links?page=2&take=10", auth=("me", "sandbox"))
    assert {rel: link["url"] for rel, link in answer.links.items()} == {
        "first": "/v1/links?take=10&page=1",
        "prev": "/v1/links?take=10&page=1",
        "next": "/v1/links?take=10&page=3",
        "last": "/v1/links?take=10&page=3",
    }


def test_the_mock_transport_returns_lists_of_one_page(built: Built) -> None:
    testing = importlib.import_module(f"{built.vendor}_client.testing")
    client = getattr(built.module, built.name)(
        username="u", password="p", transport=testing.MockAPI()
    )
    for method in ("tokens", "headers", "links"):
        assert len(getattr(client.rows, method)().to_list()) == 1


def test_no_list_that_names_its_next_page_can_be_fetched_ahead(built: Built) -> None:
    client, _ = built.client({"rows": [], "meta": {}})
    with pytest.raises(TypeError, match="prefetch"):
        client.rows.tokens(prefetch=2)
