"""A PUT that is called like the PATCH of its path: one method, which sends either."""

from __future__ import annotations

import asyncio
import copy
import importlib
import inspect
import re
from typing import Any

import httpx
import pytest
import yaml

from generator.specs.problems import SpecError
from tests.support.packages import Built, Workshop

BOTH = """
    paths:
      /things/{id}:
        put:
          operationId: replace_thing
          summary: Replace a thing
          x-sdk: {same-as: update_thing}
          parameters: [{name: id, in: path}]
          takes: Thing
          gives: {type: integer}
        get:
          x-sdk: {resource: things, method: retrieve}
          parameters: [{name: id, in: path}]
          gives: {type: integer}
        patch:
          operationId: update_thing
          x-sdk: {resource: things, method: update}
          parameters: [{name: id, in: path}]
          takes: Thing
          gives: {type: integer}
      /alone/{id}:
        patch:
          operationId: update_alone
          x-sdk: {resource: alone, method: update}
          parameters: [{name: id, in: path}]
          takes: Thing
        put:
          operationId: replace_alone
          x-sdk: {resource: alone, method: replace}
          parameters: [{name: id, in: path}]
          takes: Thing
    components:
      schemas:
        Thing:
          type: object
          required: [name]
          properties:
            name: {type: string}
            size: {type: integer}
"""
THINGS = "resources/things.py"
PUT: Any = {"update_method": "PUT"}


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(BOTH)


def test_it_has_no_method_of_its_own(api: Built) -> None:
    client, _ = api.client()
    assert not hasattr(client.things, "replace")
    assert api.source(THINGS).count("also_put=True") == 1
    assert 'Operation("PUT' not in api.source(THINGS)


@pytest.mark.parametrize(
    ("client_option", "options", "sent"),
    [
        ({}, None, "PATCH"),
        ({}, PUT, "PUT"),
        (PUT, None, "PUT"),
        (PUT, {"update_method": "PATCH"}, "PATCH"),
        ({"update_method": "PATCH"}, PUT, "PUT"),
        (PUT, {"timeout": 5}, "PUT"),
    ],
)
def test_the_method_sends_either_as_the_client_or_the_call_says(
    api: Built, client_option: Any, options: Any, sent: str
) -> None:
    client, calls = api.client(4, **client_option)
    assert client.things.update("a", name="x", size=2, options=options) == 4
    assert (calls.last.method, calls.urls) == (sent, ["/v1/things/a"])
    assert calls.last.content == b'{"name":"x","size":2}'


@pytest.mark.parametrize(("client_option", "options"), [(PUT, None), ({}, PUT)])
def test_the_asynchronous_client_does_too(api: Built, client_option: Any, options: Any) -> None:
    client, calls = api.async_client(4, **client_option)

    async def call() -> int:
        async with client:
            return int(await client.things.update("a", name="x", options=options))

    assert asyncio.run(call()) == 4
    assert calls.last.method == "PUT"


def test_only_what_is_printed_with_both_follows_the_client(api: Built) -> None:
    client, calls = api.client(**PUT)
    client.alone.update("a", name="x")
    client.alone.replace("a", name="x")
    assert [request.method for request in calls.requests] == ["PATCH", "PUT"]


@pytest.mark.parametrize("method", ["update", "replace"])
def test_a_call_of_another_method_cannot_use_it(api: Built, method: str) -> None:
    client, calls = api.client()
    with pytest.raises(
        api.module.InvalidArgumentError, match="the documentation shows only one method"
    ):
        getattr(client.alone, method)("a", name="x", options=PUT)
    assert calls.requests == []


def test_another_word_is_refused(api: Built) -> None:
    with pytest.raises(api.module.ConfigurationError, match="PATCH"):
        api.client(update_method="POST")
    client, calls = api.client()
    with pytest.raises(api.module.InvalidArgumentError, match="must be PATCH or PUT, not 'POST'"):
        client.things.update("a", name="x", options={"update_method": "POST"})
    assert calls.requests == []


def test_the_put_is_sent_again_no_more_freely_than_the_patch(api: Built) -> None:
    for options in (None, PUT):
        client, calls = api.client(httpx.Response(500), 4, max_retries=1)
        with pytest.raises(api.module.InternalServerError):
            client.things.update("a", name="x", options=options)
        assert len(calls.requests) == 1


def test_the_docstring_and_the_index_say_so(api: Built) -> None:
    doc = " ".join(str(type(api.client()[0].things).update.__doc__).split())
    assert 'This update is sent as PATCH, or as PUT with `update_method="PUT"`' in doc
    assert "PUT" not in str(type(api.client()[0].alone).update.__doc__)
    index = api.files["api.md"]
    assert "| `update(id, name=…, …)` | `PATCH /things/{id}` or PUT |" in index
    assert "| `update(id, name=…, …)` | `PATCH /alone/{id}` |" in index
    assert "replace_thing" not in index


def test_the_client_has_the_option_only_where_there_is_such_a_method(
    api: Built, make: Workshop
) -> None:
    assert "update_method" in inspect.signature(getattr(api.module, api.name)).parameters
    spec = spec_without_put()
    other = make(spec)
    for name in (other.name, f"Async{other.name}"):
        assert "update_method" not in inspect.signature(getattr(other.module, name)).parameters
    assert "update_method" not in other.files["README.md"]
    assert "| `update_method` | PATCH |" in api.files["README.md"]


def spec_without_put() -> dict[str, Any]:
    spec: dict[str, Any] = yaml.safe_load(BOTH)
    del spec["paths"]["/things/{id}"]["put"]
    return spec


def test_the_mock_transport_knows_both(api: Built) -> None:
    mock = importlib.import_module(f"{api.vendor}_client.testing").MockAPI()
    mock.answer("things.update", 7)
    client = getattr(api.module, api.name)(username="u", password="p", transport=mock)
    assert client.things.update("a", name="x") == 7
    assert client.things.update("a", name="x", options=PUT) == 7
    assert [request.method for request in mock.calls("things.update")] == ["PATCH", "PUT"]


def edited(verb: str, **changes: Any) -> dict[str, Any]:
    """Return the spec with changes of one operation of the path; None takes a key away."""
    spec: dict[str, Any] = yaml.safe_load(BOTH)
    other = copy.deepcopy(spec["components"]["schemas"]["Thing"])
    other["properties"]["colour"] = {"type": "string"}
    spec["components"]["schemas"]["Other"] = other
    operation = spec["paths"]["/things/{id}"][verb]
    for key, value in changes.items():
        operation[key] = value
    return spec


NOT_HERE = "must be on a PUT and name the PATCH of the same path"
OWN = "differs from that of update_thing; give the PUT a method of its own"


@pytest.mark.parametrize(
    ("verb", "changes", "place", "message"),
    [
        ("get", {"x-sdk": {"same-as": "update_thing"}}, "get/x-sdk/same-as", NOT_HERE),
        ("patch", {"x-sdk": {"same-as": "update_thing"}}, "patch/x-sdk/same-as", NOT_HERE),
        ("put", {"x-sdk": {"same-as": "update_alone"}}, "put/x-sdk/same-as", NOT_HERE),
        ("put", {"x-sdk": {"same-as": "replace_thing"}}, "put/x-sdk/same-as", NOT_HERE),
        (
            "put",
            {"x-sdk": {"same-as": "update_thing", "method": "replace"}},
            "put/x-sdk/method",
            "'method' is not known here; known are same-as",
        ),
        ("put", {"takes": "Other"}, "put/requestBody", OWN),
        ("put", {"gives": {"type": "string"}}, "put/responses", OWN),
        (
            "put",
            {"parameters": [{"name": "id", "in": "path"}, {"name": "notify", "in": "query"}]},
            "put/parameters",
            OWN,
        ),
        (
            "put",
            {"parameters": [{"name": "id", "in": "path", "description": "Another."}]},
            "put/parameters",
            OWN,
        ),
        ("put", {"security": []}, "put/security", OWN),
        ("patch", {"security": []}, "put/security", OWN),
        ("put", {"x-require-one-of": [["name", "size"]]}, "put/x-require-one-of", OWN),
        (
            "put",
            {"x-evidence": "inferred", "x-evidence-note": "Seen elsewhere."},
            "put/x-evidence",
            OWN,
        ),
        ("put", {"x-retry-safe": True}, "put/x-retry-safe", OWN),
    ],
)
def test_a_put_that_differs_is_refused_where_it_does(
    make: Workshop, verb: str, changes: dict[str, Any], place: str, message: str
) -> None:
    with pytest.raises(SpecError) as caught:
        make(edited(verb, **changes))
    pointers = {p.pointer for p in caught.value.problems if p.message == message}
    assert f"/paths/~1things~1{{id}}/{place}" in pointers


def test_a_put_without_a_patch_is_refused(make: Workshop) -> None:
    spec: dict[str, Any] = yaml.safe_load(BOTH)
    del spec["paths"]["/things/{id}"]["patch"]
    with pytest.raises(SpecError, match=re.escape(NOT_HERE)):
        make(spec)
