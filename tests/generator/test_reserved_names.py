"""Vendors' arguments that are called like those that every method has of its own."""

from __future__ import annotations

import inspect
import json
import re
from typing import Any

import pytest

from generator.runtime.aio.client import AsyncAPIClient
from generator.runtime.sync.client import SyncAPIClient
from generator.specs.operation_rules import CLIENT
from generator.specs.problems import SpecError
from generator.text.names import RESERVED
from tests.support.packages import Built, Workshop

NAMES = sorted(RESERVED)
QUERY = "\n".join(f"            - {{name: {name}, in: query}}" for name in NAMES)
BODY = "\n".join(f"            {name}: {{type: string}}" for name in NAMES)
SPEC = f"""
    x-paging-schemes:
      pages: {{kind: page, page: number}}
    paths:
      /runs/{{self}}/{{options}}:
        get:
          x-sdk: {{resource: runs, method: retrieve}}
          x-wait:
            {{method: wait, description: W, state: state, running: [n], done: [done], failed: [c]}}
          parameters:
            - {{name: self, in: path}}
            - {{name: options, in: path}}
            - {{name: timeout, in: query}}
            - {{name: locals, in: query}}
            - {{name: into, in: query}}
            - {{name: paging, in: query}}
          gives: Run
      /runs:
        get:
          x-sdk: {{resource: runs, method: search}}
          x-paging: pages
          parameters:
{QUERY}
          gives: {{type: array, items: {{$ref: '#/components/schemas/Run'}}}}
        post:
          x-sdk: {{resource: runs, method: create}}
          takes: NewRun
      /files:
        get:
          x-sdk: {{resource: files, method: save}}
          responses:
            '200':
              description: The file.
              content: {{application/octet-stream: {{schema: {{type: string, format: binary}}}}}}
    components:
      schemas:
        Run: {{type: object, properties: {{state: {{type: string}}}}}}
        NewRun:
          type: object
          properties:
{BODY}
"""


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(SPEC)


def test_every_argument_that_is_not_sent_is_reserved(api: Built) -> None:
    """Those of a list, a wait, a download and of every other method."""
    client, _ = api.client()
    own: set[str] = set()
    for resource in (client.runs, client.files):
        for _, method in inspect.getmembers(type(resource), inspect.isfunction):
            if not method.__name__.startswith("_"):
                own |= set(inspect.signature(method).parameters)
    # A vendor's argument of such a name has an underscore behind it.
    vendor = {"locals", "into", "paging"}
    assert {name for name in own if not name.endswith("_")} - vendor == RESERVED - {"run", "omit"}


def test_what_the_body_of_a_method_calls_is_reserved(api: Built) -> None:
    source = api.source("resources/runs.py")
    assert set(re.findall(r"return (?:await )?([a-z]\w*)\(", source)) == {"run"}
    assert set(re.findall(r"\| Omit = (\w+)", source)) == {"omit"}
    assert {"run", "omit"} <= RESERVED


def given(names: list[str]) -> dict[str, Any]:
    """Arguments for parameters of these names: each gets its own name as its value."""
    return {f"{name}_": name for name in names}


def test_they_are_sent_in_the_query_of_a_list(api: Built) -> None:
    client, calls = api.client([])
    client.runs.search(**given(NAMES), options={"query": {"more": 1}}).to_list()
    assert dict(calls.last.url.params) == {**{name: name for name in NAMES}, "more": "1"}


def test_they_are_sent_in_a_body(api: Built) -> None:
    client, calls = api.client({})
    client.runs.create(**given(NAMES), options={"body": {"more": 1}})
    assert json.loads(calls.last.content) == {**{name: name for name in NAMES}, "more": 1}


def test_they_are_put_into_the_path(api: Built) -> None:
    client, calls = api.client({})
    client.runs.retrieve("a", options_="b", timeout_="c", options={"query": {"d": 1}})
    assert calls.urls == ["/v1/runs/a/b?timeout=c&d=1"]


def test_a_method_that_waits_sends_them_too(api: Built) -> None:
    client, calls = api.client({"state": "done"})
    client.runs.wait("a", "b", timeout_="c", locals="d", timeout=5)
    assert calls.urls == ["/v1/runs/a/b?timeout=c&locals=d"]


def test_a_name_that_no_method_needs_is_the_vendors(api: Built) -> None:
    client, calls = api.client({})
    client.runs.retrieve("a", "b", locals="c", into="d", paging="e")
    assert calls.urls == ["/v1/runs/a/b?locals=c&into=d&paging=e"]


def test_no_resource_has_a_name_that_clients_have_themselves() -> None:
    names = {name for cls in (SyncAPIClient, AsyncAPIClient) for name in dir(cls)}
    assert {name for name in names if not name.startswith("_")} == CLIENT


@pytest.mark.parametrize("name", sorted(CLIENT))
def test_a_resource_that_hides_an_attribute_of_the_client_is_refused(
    make: Workshop, name: str
) -> None:
    paths = f"{{/things: {{get: {{x-sdk: {{resource: {name}.parts, method: call}}}}}}}}"
    with pytest.raises(SpecError, match=f"{name} is a name that every client has itself"):
        make(f"paths: {paths}")
