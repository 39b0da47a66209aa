"""Error responses: what the spec says about them ends up in the errors of the client."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import httpx
import pytest

from tests.support.packages import Built, Workshop

ERRORS = """
    x-sdk:
      title: Mini
      class: {name}
      version: 0.1.0
      error-message: [error.text, message]
      error-details: error.fields
      request-id-headers: [x-trace, x-request-id]
      headers: {{X-Api: '2'}}
    paths:
      /known:
        get:
          x-sdk: {{resource: things, method: known}}
          responses:
            '500': {{description: There is no such thing., x-error: NotFoundServerError}}
            '403': {{description: Not yours.}}
      /guessed:
        get:
          x-sdk: {{resource: things, method: guessed}}
          x-evidence: inferred
          x-evidence-note: The article shows no address.
      /open:
        get:
          x-sdk: {{resource: things, method: open}}
          security: []
"""


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    # The class must be named after the vendor, whose name the workshop chooses.
    return make_once.named(ERRORS)


def refusal(api: Built, method: str, response: httpx.Response) -> Any:
    client, _ = api.client(response, max_retries=0)
    with pytest.raises(api.module.APIStatusError) as caught:
        getattr(client.things, method)()
    return caught.value


def test_a_status_that_misleads_raises_the_error_that_the_spec_names(api: Built) -> None:
    error = refusal(api, "known", httpx.Response(500, json={"message": "none"}))
    assert type(error) is api.module.NotFoundServerError


@pytest.mark.parametrize("name", ["NotFoundError", "InternalServerError"])
def test_a_missing_resource_with_a_server_error_is_caught_as_either(api: Built, name: str) -> None:
    error = refusal(api, "known", httpx.Response(500))
    assert isinstance(error, getattr(api.module, name))


def test_a_status_that_the_spec_explains_is_not_tried_again(api: Built) -> None:
    client, calls = api.client(httpx.Response(500))
    with pytest.raises(api.module.NotFoundError):
        client.things.known()
    assert len(calls.requests) == 1


def test_an_error_is_an_error_of_the_package(api: Built) -> None:
    error = refusal(api, "known", httpx.Response(403))
    assert isinstance(error, api.module.PermissionDeniedError)
    assert isinstance(error, getattr(api.module, f"{api.name}Error"))


@pytest.mark.parametrize(
    ("body", "message"),
    [({"error": {"text": "deep"}, "message": "flat"}, "deep"), ({"message": "flat"}, "flat")],
)
def test_the_message_is_that_of_the_first_field_that_has_one(
    api: Built, body: dict[str, object], message: str
) -> None:
    error = refusal(api, "known", httpx.Response(400, json=body))
    assert error.vendor_message == message


def test_the_details_are_those_of_the_field_that_the_spec_names(api: Built) -> None:
    error = refusal(api, "known", httpx.Response(422, json={"error": {"fields": {"a": "bad"}}}))
    assert error.details == {"a": "bad"}


def test_the_request_id_comes_from_the_first_header_that_is_there(api: Built) -> None:
    response = httpx.Response(400, headers={"X-Request-Id": "second", "X-Trace": "first"})
    assert refusal(api, "known", response).request_id == "first"


@pytest.mark.parametrize("status", [404, 405])
def test_an_address_that_was_inferred_is_named_in_the_error(api: Built, status: int) -> None:
    error = refusal(api, "guessed", httpx.Response(status))
    assert "its method and path are inferred, not documented" in str(error)


def test_an_inferred_address_is_not_blamed_for_other_statuses(api: Built) -> None:
    assert "inferred" not in str(refusal(api, "guessed", httpx.Response(400)))


def test_a_documented_address_is_not_blamed_for_a_404(api: Built) -> None:
    assert "documented" not in str(refusal(api, "known", httpx.Response(404)))


def test_the_docstring_says_how_the_address_is_known(api: Built) -> None:
    client, _ = api.client()
    doc = " ".join(str(client.things.guessed.__doc__).split())
    assert "(inferred; docs: Things)." in doc


def test_the_index_says_why_an_address_was_inferred(api: Built) -> None:
    assert "| inferred: The article shows no address. |" in api.files["api.md"]


def test_the_docstring_says_what_is_raised(api: Built) -> None:
    client, _ = api.client()
    doc = str(client.things.known.__doc__)
    assert "NotFoundServerError: There is no such thing." in doc
    assert "PermissionDeniedError: Not yours." in doc


def test_an_operation_without_security_is_called_without_credentials(api: Built) -> None:
    client, calls = api.client()
    client.things.open()
    assert "Authorization" not in calls.last.headers


def test_the_headers_of_the_spec_are_sent_with_every_request(api: Built) -> None:
    client, calls = api.client()
    client.things.open()
    assert calls.last.headers["X-Api"] == "2"


@pytest.mark.parametrize(("safe", "sent"), [("true", 2), ("false", 1)])
def test_only_a_post_that_the_spec_calls_safe_is_sent_again(
    make: Workshop, monkeypatch: pytest.MonkeyPatch, safe: str, sent: int
) -> None:
    api = make(f"""
        paths:
          /things:
            post:
              x-sdk: {{resource: things, method: create}}
              x-retry-safe: {safe}
              gives: {{type: integer}}
    """)
    client, calls = api.client(httpx.Response(500), 1, max_retries=1)
    monkeypatch.setattr("random.uniform", lambda low, high: 0.0)
    with suppress(api.module.InternalServerError):
        client.things.create()
    assert len(calls.requests) == sent
