"""Placeholders that are a part of a segment: a client, the sandbox and the mock transport."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Iterator
from typing import Any

import pytest

from generator.sandbox.application import Settings
from generator.sandbox.serving import serving
from generator.specs.loading import load
from tests.support.driving import MODES, AsyncDriver, Driver, SyncDriver
from tests.support.packages import Built, Workshop

SPEC = """
    paths:
      /things.json:
        get:
          x-sdk: {resource: things, method: list}
          x-paging: none
          gives: {type: array, items: {$ref: '#/components/schemas/Thing'}}
        post: {x-sdk: {resource: things, method: create}, takes: NewThing, gives: Thing}
      /things/{id}.json:
        parameters: &id [{name: id, in: path, required: true, schema: {type: string}}]
        get: {x-sdk: {resource: things, method: retrieve}, gives: Thing}
        delete: {x-sdk: {resource: things, method: delete}}
      /things/{id}:rename:
        parameters: *id
        post: {x-sdk: {resource: things, method: rename}, takes: NewThing, gives: Thing}
      /things/{id}:
        parameters: *id
        get: {x-sdk: {resource: things, method: show}, gives: Thing}
      /rates/{from}-{to}:
        get:
          x-sdk: {resource: rates, method: retrieve}
          parameters:
            - {name: from, in: path, required: true, schema: {type: string}}
            - {name: to, in: path, required: true, schema: {type: string}}
          gives: Rate
    components:
      schemas:
        Thing: {type: object, properties: {id: {type: string}, name: {type: string}}}
        NewThing: {type: object, required: [name], properties: {name: {type: string}}}
        Rate: {type: object, properties: {from: {type: string}, value: {type: number}}}
"""


@pytest.fixture(scope="module")
def built(make_once: Workshop) -> Built:
    return make_once(SPEC)


@pytest.fixture(scope="module")
def url(built: Built, make_once: Workshop) -> Iterator[str]:
    with serving(load(make_once.root / "specs", built.vendor), Settings(records=5)) as running:
        yield running


@pytest.fixture(params=MODES)
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    with asyncio.Runner() as runner:
        yield SyncDriver() if request.param == "sync" else AsyncDriver(runner)


@pytest.fixture
def client(built: Built, url: str, driver: Driver) -> Iterator[Any]:
    name = built.name if driver.mode == "sync" else f"Async{built.name}"
    opened = getattr(built.module, name)(
        username="me", password="sandbox", base_url=url, max_retries=0
    )
    yield opened
    driver.close(opened)


def test_a_record_is_read_under_each_of_its_paths(client: Any, driver: Driver) -> None:
    first = driver.items(client.things.list())[0]
    assert driver.run(client.things.retrieve(first.id)).name == first.name
    assert driver.run(client.things.show(first.id)).name == first.name


def test_a_verb_after_a_colon_changes_the_record(client: Any, driver: Driver) -> None:
    made = driver.run(client.things.create(name="one"))
    assert driver.run(client.things.rename(made.id, name="two")).name == "two"
    assert driver.run(client.things.retrieve(made.id)).name == "two"


def test_a_deleted_record_is_gone(client: Any, driver: Driver, built: Built) -> None:
    made = driver.run(client.things.create(name="one"))
    driver.run(client.things.delete(made.id))
    with pytest.raises(built.module.NotFoundError):
        driver.run(client.things.retrieve(made.id))


def test_two_placeholders_of_a_segment_are_two_arguments(client: Any, driver: Driver) -> None:
    assert driver.run(client.rates.retrieve("eur", "usd")).value is not None


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/things/a.json", "things.retrieve"),
        ("/things/a%3Ab.json", "things.retrieve"),
        ("/things/a", "things.show"),
        ("/rates/eur-usd", "rates.retrieve"),
    ],
)
def test_the_mock_transport_finds_the_operation_of_a_path(
    built: Built, path: str, name: str
) -> None:
    mock = importlib.import_module(f"{built.vendor}_client.testing").MockAPI()
    mock.answer(name, {"name": "found"})
    with getattr(built.module, built.name)(username="u", password="p", transport=mock) as client:
        assert client.request("GET", path) == {"name": "found"}
