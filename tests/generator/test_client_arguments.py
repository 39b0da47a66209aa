"""Path parameters that a client takes once, and what the spec hides from methods."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from tests.support.packages import Built, Workshop

SPEC = """
    x-client-arguments:
      shop:
        parameter: shopId
        description: Shop that the calls are about.
    paths:
      /shops/{shopId}/things/{id}:
        get:
          x-sdk: {resource: things, method: read}
          parameters:
            - {name: shopId, in: path, required: true, description: d, schema: {type: string},
               x-sdk: {name: shop}}
            - {name: id, in: path, required: true, description: d, schema: {type: string}}
            - {name: color, in: query, description: Printed by mistake., schema: {type: string},
               x-sdk: {hidden: true}}
        post:
          x-sdk: {resource: things, method: make}
          parameters:
            - {name: shopId, in: path, required: true, description: d, schema: {type: string},
               x-sdk: {name: shop}}
            - {name: id, in: path, required: true, description: d, schema: {type: string}}
          takes: Thing
    components:
      schemas:
        Thing:
          type: object
          description: d
          properties:
            name: {type: string, description: d}
            page: {type: integer, description: Printed by mistake., x-sdk: {hidden: true}}
"""


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(SPEC)


def read(api: Built) -> Any:
    return api.client()[0].things.read


def test_a_method_takes_the_argument_of_the_client_by_name_only(api: Built) -> None:
    found = inspect.signature(read(api)).parameters
    assert [name for name, p in found.items() if p.kind is p.POSITIONAL_OR_KEYWORD] == ["id"]
    assert (found["shop"].kind, repr(found["shop"].default)) == (
        inspect.Parameter.KEYWORD_ONLY,
        "omit",
    )
    assert "Default: `shop` of the client." in (inspect.getdoc(read(api)) or "")


def test_the_argument_of_the_client_fills_the_path_unless_the_call_has_its_own(api: Built) -> None:
    client, calls = api.client({}, shop="a/b")
    client.things.read("1")
    client.things.read("1", shop="c")
    assert [r.url.raw_path.decode() for r in calls.requests] == [
        "/v1/shops/a%2Fb/things/1",
        "/v1/shops/c/things/1",
    ]


def test_the_argument_of_the_client_is_described_with_its_variable(api: Built) -> None:
    assert "SHOP`" in api.files["README.md"]
    assert "Shop that the calls are about." in api.files[f"src/{api.vendor}_client/_client.py"]


def test_without_the_argument_nothing_is_sent(api: Built) -> None:
    client, calls = api.client({})
    with pytest.raises(api.module.InvalidArgumentError, match="pass shop=…"):
        client.things.read("1")
    assert calls.requests == []


def test_what_is_hidden_is_no_argument(api: Built) -> None:
    client, calls = api.client({}, shop="a")
    things = client.things
    assert "color" not in inspect.signature(things.read).parameters
    assert "page" not in inspect.signature(things.make).parameters
    things.make("1", name="n")
    assert calls.requests[-1].content == b'{"name":"n"}'
