"""Arguments that the lists of a paging scheme share, as one type of keywords."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
import yaml

from generator.problems import SpecError
from tests.support.packages import Built, Workshop

LISTS = """
    x-paging-schemes:
      pages: {kind: page, page: page, size: per, items: rows, keywords: [page, per]}
    paths:
      /cups:
        get:
          x-sdk: {resource: cups, method: list}
          x-paging: pages
          parameters:
            - {name: colour, in: query, schema: {type: string}}
            - {name: page, in: query, schema: {type: integer}, description: Which page.}
            - {name: per, in: query, x-sdk: {name: page_size}, schema: {type: integer}, description: How many.}
          gives: Rows
      /plates:
        get:
          x-sdk: {resource: plates, method: list}
          x-paging: pages
          parameters:
            - {name: page, in: query, schema: {type: integer}, description: Which page.}
            - {name: per, in: query, x-sdk: {name: page_size}, schema: {type: integer}, description: How many.}
          gives: Rows
      /bowls:
        get:
          x-sdk: {resource: bowls, method: list}
          x-paging: pages
          parameters: [{name: page, in: query, schema: {type: integer}, description: Which page.}]
          gives: Rows
    components:
      schemas:
        Rows: {type: object, properties: {rows: {type: array, items: {type: integer}}}}
"""  # noqa: E501 (one parameter a line reads best)


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(LISTS)


def test_what_lists_share_stands_in_one_type(api: Built) -> None:
    lists = api.source("_lists.py")
    assert "class PagesKeywords(Paging, total=False):" in lists
    assert "    page_size: int\n" in lists
    resource = api.source("resources/cups.py")
    assert "**paging: Unpack[PagesKeywords]" in resource


def test_a_list_that_lacks_one_of_them_has_arguments_of_its_own(api: Built) -> None:
    client, _ = api.client()
    assert "page" in inspect.signature(client.bowls.list).parameters
    assert list(inspect.signature(client.plates.list).parameters) == ["paging"]


def test_they_are_sent_by_the_names_of_the_vendor_on_every_page(api: Built) -> None:
    client, calls = api.client({"rows": [1, 2]}, {"rows": [3]})
    assert list(client.cups.list(page_size=2, colour="red")) == [1, 2, 3]
    assert calls.urls == ["/v1/cups?colour=red&per=2", "/v1/cups?colour=red&page=2&per=2"]


def test_an_unknown_keyword_is_refused_with_the_names_of_all(api: Built) -> None:
    client, _ = api.client()
    with pytest.raises(TypeError, match=r"'pge'; it takes .*page, page_size"):
        client.plates.list(pge=2)


def test_the_class_of_a_list_names_them(api: Built) -> None:
    assert "paging: page, page_size; max_pages" in (type(api.client()[0].plates).list.__doc__ or "")


def test_a_keyword_that_no_list_takes_is_refused_where_it_stands(make: Workshop) -> None:
    spec: dict[str, Any] = yaml.safe_load(LISTS)
    spec["x-paging-schemes"]["pages"]["keywords"] = ["page", "perr"]
    with pytest.raises(SpecError, match=r"no list .*#/x-paging-schemes/pages/keywords"):
        make(spec)
