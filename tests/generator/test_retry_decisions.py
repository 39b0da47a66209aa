"""Whether a request may be sent again: by the spec, by the client, by lint."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from generator.checks.specs import house_rules
from tests.support.packages import Workshop
from tests.support.projects import Project

CALL = """
    paths:
      /things/{{id}}:
        {http}:
          x-sdk: {{resource: things, method: {method}}}
          {more}
          parameters: [{{name: id, in: path, schema: {{type: integer}}}}]
"""
SAME = """
    paths:
      /things/{id}:
        parameters: [{name: id, in: path, schema: {type: integer}}]
        patch: {x-sdk: {resource: things, method: update}}
        put: {x-sdk: {same-as: things_update}}
"""


def call(http: str, method: str, more: str = "") -> str:
    """Return the fragment of a spec with one operation."""
    return CALL.format(http=http, method=method, more=more)


@pytest.mark.parametrize(
    ("fragment", "sent"),
    [
        (call("put", "update"), 1),
        (call("put", "update", "x-retry-safe: false"), 1),
        (call("put", "update", "x-retry-safe: true"), 2),
        (call("put", "replace"), 2),
        (call("put", "replace", "x-retry-safe: false"), 1),
        (call("post", "update"), 1),
        (call("post", "update", "x-retry-safe: true"), 2),
        (call("patch", "update", "x-retry-safe: false"), 1),
        (call("get", "update"), 2),
        (call("get", "update", "x-retry-safe: false"), 1),
        (call("delete", "update"), 2),
        (call("delete", "update", "x-retry-safe: false"), 1),
    ],
)
def test_a_request_is_sent_again_only_if_it_may(fragment: str, sent: int, make: Workshop) -> None:
    client, calls = make(fragment).client(httpx.Response(500), max_retries=1)
    name = "replace" if "method: replace" in fragment else "update"
    with pytest.raises(Exception, match="returned 500"):
        getattr(client.things, name)(1)
    assert len(calls.requests) == sent


def test_a_put_that_shares_the_method_of_a_patch_is_sent_once(make: Workshop) -> None:
    options = {"max_retries": 1, "update_method": "PUT"}
    client, calls = make(SAME).client(httpx.Response(500), **options)
    with pytest.raises(Exception, match="returned 500"):
        client.things.update(1)
    assert [request.method for request in calls.requests] == ["PUT"]


@pytest.mark.parametrize(
    ("fragment", "found"),
    [
        (call("put", "update"), 1),
        (call("put", "update", "x-retry-safe: false"), 0),
        (call("put", "update", "x-retry-safe: true"), 0),
        (call("put", "replace"), 0),
        (call("patch", "update"), 0),
        (SAME, 0),
    ],
)
def test_lint_asks_for_the_decision_on_a_put(fragment: str, found: int, tmp_path: Path) -> None:
    project = Project.create(tmp_path / "project")
    project.spec("one", fragment)
    findings = [each for each in house_rules(project.root) if each.rule == "retries"]
    assert len(findings) == found
    for finding in findings:
        assert "say x-retry-safe" in finding.message
        assert finding.message.endswith("(#/paths/~1things~1{id}/put)")
        assert (finding.file, finding.line > 1) == ("specs/one/openapi.yaml", True)


NO_BODY = """
    paths:
      /things/{{id}}:
        delete:
          x-sdk: {{resource: things, method: delete}}
          parameters: [{{name: id, in: path, schema: {{type: integer}}}}]
          responses: {{'{status}': {{description: Done.}}}}
"""


@pytest.mark.parametrize(("status", "drifts"), [(200, 0), (202, 0), (204, 1)])
def test_a_body_is_a_drift_only_where_the_spec_says_that_there_is_none(
    status: int, drifts: int, make: Workshop
) -> None:
    client, _ = make(NO_BODY.format(status=status)).client({"id": 1})
    assert client.things.delete(1) is None
    assert len(client.drifts()) == drifts
