"""What the sandbox accepts for each kind of credential, and for operations that differ in them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import pytest

from generator.sandbox.application import Settings
from generator.sandbox.serving import serving
from generator.specs.loading import load

OPERATIONS = {
    "plain": "[{header_key: []}]",
    "query": "[{query_key: []}]",
    "free": "[]",
    "optional": "[{}, {cookie_key: []}]",
    "both": "[{basic: [], cookie_key: []}]",
    "user": "[{user: []}]",
    "bare": "[{bare: []}]",
    "either": "[{program: []}]",
}
PATHS = "".join(
    f"""
  /{name}:
    get:
      x-sdk: {{resource: things, method: {name}}}
      gives: Thing
      security: {security}"""
    for name, security in OPERATIONS.items()
)
SPEC = f"""
security: [{{header_key: []}}]
paths:{PATHS}
  /token:
    post:
      x-sdk: {{resource: things, method: token}}
      security: []
      form: TokenRequest
      gives: Token
components:
  schemas:
    Thing: {{type: object, properties: {{id: {{type: integer}}}}}}
    TokenRequest:
      type: object
      properties:
        grant_type: {{type: string}}
        client_id: {{type: string}}
        client_secret: {{type: string}}
    Token:
      type: object
      properties:
        access_token: {{type: string}}
        expires_in: {{type: integer}}
  securitySchemes:
    header_key: {{type: apiKey, in: header, name: X-API-Key}}
    query_key: {{type: apiKey, in: query, name: api_key}}
    cookie_key: {{type: apiKey, in: cookie, name: sid}}
    basic: {{type: http, scheme: basic}}
    bare: {{type: http, scheme: bearer, x-prefix: ''}}
    user:
      type: oauth2
      flows:
        implicit: {{authorizationUrl: 'https://a.example', scopes: {{}}}}
    program:
      type: oauth2
      flows:
        clientCredentials: {{tokenUrl: /token, scopes: {{}}}}
        authorizationCode: {{authorizationUrl: 'https://a.example', scopes: {{}}}}
"""
SECRETS = {
    "header_key": "sandbox",
    "query_key": "sandbox",
    "cookie_key": "sandbox",
    "username": "me",
    "password": "sandbox",
}


@pytest.fixture(scope="module")
def things(make_once: Any) -> Iterator[tuple[Any, str]]:
    """The package of the spec, and the address of its sandbox."""
    built = make_once(SPEC)
    with serving(load(make_once.root / "specs", built.vendor), Settings(people=2)) as url:
        yield built, url


def test_the_sandbox_accepts_what_the_client_sends(things: tuple[Any, str]) -> None:
    built, url = things
    arguments = {**SECRETS, "user": "sandbox", "bare": "sandbox"}
    program = {"client_id": "us", "client_secret": "sandbox"}
    with ExitStack() as stack:
        cls = getattr(built.module, built.name)
        issued = stack.enter_context(cls(base_url=url, **program, **arguments))
        passed = stack.enter_context(cls(base_url=url, token="sandbox", **SECRETS))
        for name in OPERATIONS:
            assert getattr(issued.things, name)().id is not None
        assert passed.things.either().id is not None


def test_an_anonymous_client_calls_what_needs_no_credentials(things: tuple[Any, str]) -> None:
    built, url = things
    with getattr(built.module, built.name)(base_url=url) as client:
        assert client.things.free().id is not None
        assert client.things.optional().id is not None


@pytest.mark.parametrize(
    ("path", "headers", "reason"),
    [
        ("/plain", {}, "there are no credentials"),
        ("/plain", {"X-API-Key": "other"}, "the token is not known"),
        ("/plain", {"Authorization": "Bearer sandbox"}, "there are no credentials"),
        ("/plain?api_key=sandbox", {}, "there are no credentials"),
        ("/query?api_key=other", {}, "the token is not known"),
        ("/both", {"Cookie": "sid=sandbox"}, "there are no credentials"),
        ("/both", {"Cookie": "sid=x", "Authorization": "Basic bWU6c2FuZGJveA=="}, "is not known"),
        ("/user", {"Authorization": "sandbox"}, "the scheme is wrong"),
        ("/bare", {"Authorization": "Bearer sandbox"}, "the token is not known"),
        ("/either", {"Authorization": "Bearer other"}, "the token is not known"),
    ],
)
def test_a_request_without_the_credentials_of_its_operation_is_refused(
    things: tuple[Any, str], http: httpx.Client, path: str, headers: dict[str, str], reason: str
) -> None:
    response = http.get(things[1] + path, headers=headers)
    assert response.status_code == 401
    assert reason in response.text


def test_a_key_in_the_query_is_a_parameter_where_it_is_required(
    things: tuple[Any, str], http: httpx.Client
) -> None:
    response = http.get(f"{things[1]}/free?api_key=sandbox")
    assert (response.status_code, "api_key" in response.text) == (400, True)


def test_a_refusal_names_the_schemes_of_the_operation(
    things: tuple[Any, str], http: httpx.Client
) -> None:
    named = [http.get(things[1] + path).headers["www-authenticate"] for path in ("/both", "/user")]
    assert named == ["Basic, ApiKey", "Bearer"]
