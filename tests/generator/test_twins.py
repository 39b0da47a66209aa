"""Which methods are twins of others: a PUT that is called like the PATCH of its path."""

from __future__ import annotations

import copy
import inspect
from typing import Any

import pytest
import yaml

from tests.support.packages import Built, Workshop

BOTH = """
    paths:
      /things/{id}:
        put:
          operationId: replace_thing
          summary: Replace a thing
          x-sdk: {resource: things, method: replace}
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


def edited(**changes: Any) -> dict[str, Any]:
    """Give the spec with changes of its PUT."""
    spec: dict[str, Any] = yaml.safe_load(BOTH)
    spec["paths"]["/things/{id}"]["put"] |= changes
    if "Other" in changes.values():
        thing = copy.deepcopy(spec["components"]["schemas"]["Thing"])
        thing["properties"]["colour"] = {"type": "string"}
        spec["components"]["schemas"]["Other"] = thing
    return spec


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(BOTH)


def test_a_put_that_is_called_like_its_patch_is_its_twin(api: Built) -> None:
    assert '    replace = twin(update, _UPDATE.with_method("PUT"))\n' in api.source(THINGS)
    client, calls = api.client(4)
    assert client.things.replace("a", name="x", size=2) == 4
    assert client.things.update("a", name="x") == 4
    assert [request.method for request in calls.requests] == ["PUT", "PATCH"]


def test_a_twin_follows_its_method_and_keeps_its_own_words(api: Built) -> None:
    before, _, after = api.source(THINGS).partition('twin(update, _UPDATE.with_method("PUT"))\n')
    assert "def update(" in before
    assert after.startswith('    """Replace a thing (documented')


def test_a_twin_is_told_with_its_arguments_in_the_index(api: Built) -> None:
    assert "| `replace(id, name=…, …)` | `PUT /things/{id}` |" in api.files["api.md"]


@pytest.mark.parametrize(
    "changes",
    [
        {"takes": "Other"},
        {"gives": {"type": "string"}},
        {"parameters": [{"name": "id", "in": "path"}, {"name": "notify", "in": "query"}]},
        {"parameters": [{"name": "id", "in": "path", "description": "Which one to replace."}]},
    ],
    ids=["another field", "another answer", "another parameter", "other words"],
)
def test_a_put_that_differs_is_a_method_of_its_own(
    make_once: Workshop, changes: dict[str, Any]
) -> None:
    made = make_once(edited(**changes))
    assert "twin(" not in made.source(THINGS)
    client, calls = made.client(4 if changes.get("gives") is None else "4")
    client.things.replace("a", name="x")
    assert calls.last.method == "PUT"
    assert "def replace(" in inspect.getsource(type(client.things))


def test_a_twin_may_answer_to_other_rules_than_its_method(make_once: Workshop) -> None:
    made = make_once(edited(**{"x-evidence": "corroborated", "x-evidence-note": "Seen elsewhere."}))
    assert "twin(update, _REPLACE)" in made.source(THINGS)
