"""Every kind of paging that a spec can declare, read through the generated client."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from generator.specs.problems import SpecError
from tests.support.packages import Built, Calls, Workshop

BATCHED = """
    x-paging-schemes:
      pages:
        kind: page
        page: page
        ends: {{at: uncounted-page, source: docs}}
        batch: {{ids: owners, size: 2}}
    paths:
      /things:
        get:
          x-sdk: {{resource: things, method: list}}
          x-paging: pages
          parameters:
            - {{name: page, in: query, schema: {{type: integer}}}}
            - {{name: {name}, in: query, explode: false, schema: {schema}}}
          gives: Page
    components:
      schemas:
        Page:
          type: object
          properties: {{rows: {{type: array, items: {{$ref: '#/components/schemas/Row'}}}}}}
        Row: {{type: object, properties: {{id: {{type: integer}}}}}}
"""
LISTS = """
    x-paging-schemes:
      flagged: {kind: page, page: page, size: per_page, first: 0, more: meta.hasMore}
      counted: {kind: page, page: page, pages: meta.totalPages}
      short:
        {kind: page, page: page, size: per_page, default-size: 2, ends: {at: short-page, source: docs}}
      skipped: {kind: offset, offset: skip, limit: take, default-limit: 2, items: rows}
      linked: {kind: link, next: meta.nextLink, more: meta.hasMore, page: page}
      by_ids: {kind: batch, ids: ids, size: 2, description: Two at a time.}
    paths:
      /flagged:
        get: &list
          x-sdk: {resource: things, method: flagged}
          x-paging: flagged
          parameters: [{name: page, in: query, schema: {type: integer}}, {name: per_page, in: query, schema: {type: integer}}]
          gives: Page
      /counted: {get: {<<: *list, x-sdk: {resource: things, method: counted}, x-paging: counted}}
      /short: {get: {<<: *list, x-sdk: {resource: things, method: short}, x-paging: short}}
      /linked: {get: {<<: *list, x-sdk: {resource: things, method: linked}, x-paging: linked}}
      /skipped:
        get:
          x-sdk: {resource: things, method: skipped}
          x-paging: skipped
          parameters: [{name: skip, in: query, schema: {type: integer}}, {name: take, in: query, schema: {type: integer}}]
          gives: Page
      /many:
        get:
          x-sdk: {resource: things, method: retrieve_many}
          x-paging: by_ids
          parameters: [{name: ids, in: query, required: true, explode: false, schema: {type: array, items: {type: integer}}}]
          gives: {oneOf: [{$ref: '#/components/schemas/Rows'}, {type: array, items: {$ref: '#/components/schemas/Row'}}]}
      /once:
        get:
          x-sdk: {resource: things, method: once}
          x-paging: none
          gives: {type: array, items: {$ref: '#/components/schemas/Row'}}
      /none: {get: {<<: *list, x-sdk: {resource: things, method: none}, x-no-list: docs}}
      /nothing:
        get:
          x-sdk: {resource: things, method: nothing}
          x-paging: none
          x-no-list: docs
          gives: {type: array, items: {$ref: '#/components/schemas/Row'}}
      /wrapped:
        get:
          x-sdk: {resource: things, method: wrapped, unwrap: data.rowList}
          x-paging: none
          gives: Envelope
    components:
      schemas:
        Page:
          type: object
          properties:
            rows: {type: array, items: {$ref: '#/components/schemas/Row'}}
            meta: {$ref: '#/components/schemas/About'}
        About:
          type: object
          properties: {hasMore: {type: boolean}, totalPages: {type: integer}, nextLink: {type: string}}
        Rows: {type: object, properties: {rows: {type: array, items: {$ref: '#/components/schemas/Row'}}}}
        Row: {type: object, properties: {id: {type: integer}}}
        Envelope: {type: object, properties: {data: {$ref: '#/components/schemas/Inner'}}}
        Inner:
          type: object
          properties:
            rowList: {type: array, items: {$ref: '#/components/schemas/Row'}}
            others: {type: array, items: {type: string}}
"""  # noqa: E501 (one parameter a line reads best)


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(LISTS)


def page(*ids: int, **meta: Any) -> dict[str, Any]:
    return {"rows": [{"id": number} for number in ids], "meta": meta}


def read(api: Built, method: str, *answers: Any, **arguments: Any) -> tuple[list[int], Calls]:
    client, calls = api.client(*answers)
    rows = list(getattr(client.things, method)(**arguments))
    assert client.drifts() == []
    return [row.id for row in rows], calls


@pytest.mark.parametrize(
    ("method", "arguments", "answers", "urls"),
    [
        (
            "flagged",
            {},
            [page(1, 2, hasMore=True), page(3, hasMore=True), page(4, 5, hasMore=False)],
            ["/v1/flagged", "/v1/flagged?page=1", "/v1/flagged?page=2"],
        ),
        (
            "flagged",
            {"page": 3, "per_page": 2},
            [page(1, hasMore=True), page(2, hasMore=False)],
            ["/v1/flagged?page=3&per_page=2", "/v1/flagged?page=4&per_page=2"],
        ),
        (
            "counted",
            {},
            [page(1, totalPages=2), page(2, totalPages=2)],
            ["/v1/counted", "/v1/counted?page=2"],
        ),
        ("short", {}, [page(1, 2), page(3)], ["/v1/short", "/v1/short?page=2"]),
        ("short", {"per_page": 1}, [page(1), page()], None),
        (
            "skipped",
            {},
            [page(1, 2), page(3), page(4, 5), page()],
            [f"/v1/skipped{skip}" for skip in ("", "?skip=2", "?skip=3", "?skip=5")],
        ),
        (
            "skipped",
            {"skip": 5, "take": 1},
            [page(1), page()],
            ["/v1/skipped?skip=5&take=1", "/v1/skipped?skip=6&take=1"],
        ),
        (
            "linked",
            {},
            [page(1, nextLink="/v1/linked?cursor=x"), page(2, hasMore=False, nextLink=None)],
            ["/v1/linked", "/v1/linked?cursor=x"],
        ),
        (
            "linked",
            {},
            [page(1, hasMore=True), page(2, hasMore=False)],
            ["/v1/linked", "/v1/linked?page=2"],
        ),
        ("once", {}, [[{"id": 1}]], ["/v1/once"]),
        ("wrapped", {}, [{"data": {"rowList": [{"id": 1}], "others": ["a"]}}], ["/v1/wrapped"]),
    ],
)
def test_a_list_requests_page_after_page_until_its_scheme_ends_it(
    api: Built, method: str, arguments: dict[str, int], answers: list[Any], urls: list[str] | None
) -> None:
    _, calls = read(api, method, *answers, **arguments)
    assert len(calls.requests) == len(answers)
    if urls is not None:
        assert calls.urls == urls


@pytest.mark.parametrize(
    ("method", "answer"), [("none", b"{}"), ("none", b'{"rows": null}'), ("nothing", b"null")]
)
def test_a_page_without_its_list_is_empty_if_the_spec_says_where_that_is_documented(
    api: Built, method: str, answer: bytes
) -> None:
    client, _ = api.client(httpx.Response(200, content=answer))
    assert list(getattr(client.things, method)()) == []


@pytest.mark.parametrize("method", ["flagged", "counted", "linked", "skipped", "once", "wrapped"])
def test_a_page_without_its_list_is_an_error_otherwise(api: Built, method: str) -> None:
    client, _ = api.client({})
    with pytest.raises(api.module.PagingError, match="object with 0 keys"):
        list(getattr(client.things, method)())


def test_the_items_of_all_pages_come_in_order(api: Built) -> None:
    ids, _ = read(api, "flagged", page(3, 1, hasMore=True), page(2, hasMore=False))
    assert ids == [3, 1, 2]


def test_ids_are_sent_in_batches(api: Built) -> None:
    first, second = {"rows": [{"id": 1}, {"id": 2}]}, [{"id": 3}]
    ids, calls = read(api, "retrieve_many", first, second, ids=[1, 2, 3])
    assert calls.urls == ["/v1/many?ids=1,2", "/v1/many?ids=3"]
    assert ids == [1, 2, 3]


def test_the_ids_of_a_batch_may_be_passed_by_position(api: Built) -> None:
    client, calls = api.client([])
    list(client.things.retrieve_many([7]))
    assert calls.urls == ["/v1/many?ids=7"]


def test_no_ids_send_nothing(api: Built) -> None:
    client, calls = api.client()
    assert list(client.things.retrieve_many([])) == []
    assert calls.requests == []


def test_a_next_link_to_another_origin_is_refused(api: Built) -> None:
    client, calls = api.client(page(1, nextLink="https://evil.example/v1/linked"))
    with pytest.raises(api.module.PagingError, match="next link leaves"):
        list(client.things.linked())
    assert len(calls.requests) == 1


def test_an_asynchronous_list_reads_the_same_pages(api: Built) -> None:
    client, calls = api.async_client(page(1, hasMore=True), page(2, hasMore=False))

    async def read_all() -> list[int]:
        async with client:
            return [row.id async for row in client.things.flagged()]

    assert asyncio.run(read_all()) == [1, 2]
    assert calls.urls == ["/v1/flagged", "/v1/flagged?page=1"]


def test_a_scheme_keeps_its_description(api: Built) -> None:
    assert '"""Two at a time."""' in api.source("_profile.py")


def test_a_list_says_its_item_and_its_page(api: Built) -> None:
    source = api.source("resources/things.py")
    assert "-> SyncPages[RowT, models.Page]:" in source
    assert "-> AsyncPages[RowT, models.Page]:" in source
    assert 'RowT = TypeVar("RowT", default=models.Row)' in api.source("_results.py")


def test_a_method_named_list_does_not_hide_the_type(make: Workshop) -> None:
    api = make("""
        paths:
          /things:
            get:
              x-sdk: {resource: things, method: list}
              x-paging: none
              gives: {type: array, items: {type: integer}}
            post:
              x-sdk: {resource: things, method: create}
              gives: Groups
        components:
          schemas:
            Groups: {type: object, additionalProperties: {type: array, items: {type: integer}}}
    """)
    client, _ = api.client([1, 2])
    assert list(client.things.list()) == [1, 2]
    assert "SyncPages[IntT, builtins.list[int]]" in api.source("resources/things.py")


def test_ids_that_do_not_fit_into_a_request_are_sent_in_batches(make: Workshop) -> None:
    api = make(BATCHED.format(name="owners", schema="{type: array, items: {type: integer}}"))
    client, calls = api.client(*(httpx.Response(200, json={"rows": [{"id": n}]}) for n in (1, 2)))
    assert [row.id for row in client.things.list(owners=[7, 8, 9]).to_list()] == [1, 2]
    assert [request.url.params["owners"] for request in calls.requests] == ["7,8", "9"]


@pytest.mark.parametrize(
    ("name", "schema"), [("owners", "{type: integer}"), ("others", "{type: array, items: {}}")]
)
def test_batches_need_a_list_of_the_query(make: Workshop, name: str, schema: str) -> None:
    with pytest.raises(SpecError) as caught:
        make(BATCHED.format(name=name, schema=schema))
    [problem] = caught.value.problems
    assert problem.pointer == "/paths/~1things/get/x-paging"
    assert "the scheme divides owners into batches; declare that list in the query" in str(problem)


def test_batches_that_do_not_name_their_list_are_one_finding(make: Workshop) -> None:
    spec = BATCHED.format(name="owners", schema="{type: array, items: {type: integer}}")
    with pytest.raises(SpecError) as caught:
        make(spec.replace("ids: owners, ", ""))
    [problem] = caught.value.problems
    assert problem.pointer == "/x-paging-schemes/pages/batch"


TOKENS = """
    x-paging-schemes:
      tokens: {scheme}
    paths:
      /things:
        get:
          x-sdk: {{resource: things, method: list}}
          x-paging: tokens
          parameters: [{{name: after, in: query, schema: {{type: string}}}}]
          responses:
            '200':
              description: Things
              headers: {{X-After: {{schema: {{type: string}}}}}}
              content: {{application/json: {{schema: {{type: array, items: {{type: integer}}}}}}}}
            default: {{description: An error}}
"""


def test_the_token_of_a_header_is_sent_for_the_next_page(make: Workshop) -> None:
    api = make(TOKENS.format(scheme="{kind: cursor, parameter: after, header: x-after}"))
    first = httpx.Response(200, json=[1], headers={"X-After": "a b"})
    client, calls = api.client(first, [2])
    assert client.things.list().to_list() == [1, 2]
    assert calls.urls == ["/v1/things", "/v1/things?after=a%20b"]


@pytest.mark.parametrize(
    ("scheme", "finding"),
    [
        (
            "{kind: cursor, parameter: before, header: X-After}",
            "the scheme sends its token as before; declare that query parameter",
        ),
        (
            "{kind: cursor, parameter: after, header: X-Before}",
            "the scheme reads the response header X-Before; declare it in `headers`",
        ),
        (
            "{kind: link-header, total-header: X-Total}",
            "the scheme reads the response header X-Total; declare it in `headers`",
        ),
    ],
)
def test_a_scheme_names_parameters_and_headers_that_the_list_has(
    make: Workshop, scheme: str, finding: str
) -> None:
    with pytest.raises(SpecError) as caught:
        make(TOKENS.format(scheme=scheme))
    [problem] = caught.value.problems
    assert problem.pointer == "/paths/~1things/get/x-paging"
    assert finding in str(problem)
