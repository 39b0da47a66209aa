"""Vendors' arguments that are called like those that every method has of its own."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.names import RESERVED
from generator.runtime.operations import ASIDE
from tests.support.packages import Built, Workshop

NAMES = sorted(RESERVED)
QUERY = "\n".join(f"            - {{name: {name}, in: query}}" for name in NAMES)
BODY = "\n".join(f"            {name}: {{type: string}}" for name in NAMES)
SPEC = f"""
    paths:
      /runs/{{self}}/{{options}}:
        get:
          x-sdk: {{resource: runs, method: retrieve}}
          x-wait:
            {{method: wait, description: Wait, state: state, running: [busy], done: [done]}}
          parameters:
            - {{name: self, in: path}}
            - {{name: options, in: path}}
            - {{name: timeout, in: query}}
            - {{name: locals, in: query}}
          gives: Run
      /runs:
        get:
          x-sdk: {{resource: runs, method: search}}
          x-paging: none
          parameters:
{QUERY}
          gives: {{type: array, items: {{$ref: '#/components/schemas/Run'}}}}
        post:
          x-sdk: {{resource: runs, method: create}}
          takes: NewRun
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


def test_every_argument_that_is_not_sent_is_reserved() -> None:
    assert ASIDE <= RESERVED


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
    client.runs.wait("a", "b", timeout_="c", locals_="d", timeout=5)
    assert calls.urls == ["/v1/runs/a/b?timeout=c&locals=d"]
