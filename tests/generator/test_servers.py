"""Servers of paths and operations: where requests go, and credentials with them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from generator.sandbox.application import Settings
from generator.sandbox.serving import serving as sandbox
from generator.specs.loading import load
from generator.specs.problems import SpecError
from tests.support.driving import MODES, AsyncDriver, Driver, SyncDriver
from tests.support.loopback import Loopback, Reply, json_reply, redirect, serving

SPEC = """
servers:
  - {url: https://api.mini.example/v1, description: Production}
  - {url: https://test.mini.example/v1, description: Test}
paths:
  /plain: {get: {x-sdk: {resource: things, method: plain}}}
  /uploads/{id}:
    servers:
      - {url: https://uploads.mini.example/up, description: Production}
      - {url: https://uploads.test.mini.example, description: Test}
    parameters: [{name: id, in: path}]
    get: {x-sdk: {resource: things, method: upload}}
    delete:
      x-sdk: {resource: things, method: voice}
      servers: [{url: https://voice.mini.example, description: Calls, x-sdk: {name: voice}}]
  /same:
    servers:
      - {url: https://api.mini.example/v1, description: Production}
      - {url: https://test.mini.example/v1, description: Test}
    get: {x-sdk: {resource: things, method: same}}
  /relative:
    servers: [{url: /v2, description: Second}]
    get: {x-sdk: {resource: things, method: relative}}
"""
LIST = """
x-paging-schemes: {links: {kind: link, next: next, page: page, first: 1}}
paths:
  /things:
    servers: [{url: 'https://lists.mini.example/v1', description: Lists}]
    get:
      x-sdk: {resource: things, method: list}
      x-paging: links
      parameters: [{name: page, in: query, schema: {type: integer}}]
      gives: Page
components:
  schemas:
    Page:
      type: object
      properties:
        items: {type: array, items: {$ref: '#/components/schemas/Thing'}}
        next: {type: string}
    Thing: {type: object, properties: {id: {type: integer}}}
"""
TOKENS = """
security: [{program: []}]
paths:
  /plain: {get: {x-sdk: {resource: things, method: plain}}}
  /token:
    servers: [{url: 'https://login.mini.example', description: Login}]
    post: {x-sdk: {resource: things, method: token}, security: [], gives: Token}
components:
  schemas:
    Token: {type: object, properties: {access_token: {type: string}}}
  securitySchemes:
    program: {type: oauth2, flows: {clientCredentials: {tokenUrl: /token, scopes: {}}}}
"""
BASIC = "Basic dTpw"
Open = Callable[..., Any]


@pytest.fixture
def server() -> Iterator[Loopback]:
    """The API."""
    with serving() as running:
        running.respond = lambda request: Reply(b"", 204)
        yield running


@pytest.fixture
def other() -> Iterator[Loopback]:
    """The server of other operations."""
    with serving() as running:
        running.respond = lambda request: Reply(b"", 204)
        yield running


@pytest.fixture(params=MODES)
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """Drives a synchronous, then an asynchronous client."""
    if request.param == "sync":
        yield SyncDriver()
        return
    with asyncio.Runner() as runner:
        yield AsyncDriver(runner)


@pytest.fixture
def opened(make_once: Any, driver: Driver) -> Iterator[Open]:
    """Opens a client of a spec with the arguments given."""
    clients: list[Any] = []

    def opening(text: str, **arguments: Any) -> Any:
        built = make_once(text)
        name = f"{'Async' if driver.mode == 'async' else ''}{built.name}"
        basic = {} if "client_id" in arguments else {"username": "u", "password": "p"}
        given = {**basic, **arguments}
        clients.append(getattr(built.module, name)(max_retries=0, **given))
        return clients[-1]

    yield opening
    for client in clients:
        driver.close(client)


@pytest.mark.parametrize(
    ("arguments", "addresses"),
    [
        (
            {},
            [
                "https://api.mini.example/v1/plain",
                "https://uploads.mini.example/up/uploads/7",
                "https://voice.mini.example/uploads/7",
                "https://api.mini.example/v1/same",
                "https://api.mini.example/v2/relative",
            ],
        ),
        (
            {"server": "test"},
            [
                "https://test.mini.example/v1/plain",
                "https://uploads.test.mini.example/uploads/7",
                "https://voice.mini.example/uploads/7",
                "https://test.mini.example/v1/same",
                "https://test.mini.example/v2/relative",
            ],
        ),
    ],
)
def test_an_operation_is_sent_to_its_own_server(
    make_once: Any, arguments: dict[str, str], addresses: list[str]
) -> None:
    client, calls = make_once(SPEC).client(None, **arguments)
    client.things.plain()
    client.things.upload("7")
    client.things.voice("7")
    client.things.same()
    client.things.relative()
    assert [str(request.url) for request in calls.requests] == addresses
    assert {request.headers["authorization"] for request in calls.requests} == {BASIC}


def test_a_base_url_replaces_the_servers_of_all_operations(
    opened: Open, driver: Driver, server: Loopback
) -> None:
    client = opened(SPEC, base_url=f"{server.url}/proxy")
    driver.run(client.things.plain())
    driver.run(client.things.upload("7"))
    driver.run(client.things.relative())
    assert server.targets == ["/proxy/plain", "/proxy/uploads/7", "/proxy/relative"]


def test_servers_of_the_caller_replace_single_ones(
    opened: Open, driver: Driver, server: Loopback, other: Loopback
) -> None:
    client = opened(SPEC, base_url=server.url, servers={"uploads": f"{other.url}/up"})
    driver.run(client.things.plain())
    driver.run(client.things.upload("7"))
    driver.run(client.things.voice("7"))
    assert server.targets == ["/plain", "/uploads/7"]
    assert other.targets == ["/up/uploads/7"]
    assert other.requests[0].headers["authorization"] == BASIC


@pytest.mark.parametrize(
    ("servers", "message"),
    [
        (
            {"upload": "https://a.example"},
            "'upload' is not documented; known are uploads, voice, s",
        ),
        ({"uploads": "http://a.example"}, "servers: uploads must start with https"),
        ({"uploads": "https://u:p@a.example"}, "servers: uploads must not hold a user name"),
    ],
)
def test_a_wrong_server_is_refused(opened: Open, servers: dict[str, str], message: str) -> None:
    with pytest.raises(Exception, match=message):
        opened(SPEC, servers=servers)


def test_placeholders_in_the_address_are_arguments_of_the_client(make_once: Any) -> None:
    built = make_once(
        """
        paths:
          /plain:
            servers:
              - url: https://{region}.mini.example
                description: Regional
                variables: {region: {default: eu, description: The region}}
            get: {x-sdk: {resource: things, method: plain}}
        """
    )
    addresses = []
    for arguments in ({}, {"region": "us"}):
        client, calls = built.client(None, **arguments)
        client.things.plain()
        addresses.append(str(calls.last.url))
    assert addresses == ["https://eu.mini.example/plain", "https://us.mini.example/plain"]


def test_the_next_link_of_a_list_stays_on_its_server(
    opened: Open, driver: Driver, server: Loopback, other: Loopback
) -> None:
    client = opened(LIST, base_url=server.url, servers={"lists": other.url})
    other.script(json_reply({"items": [{"id": 1}], "next": "/things?page=2"}))
    other.script(json_reply({"items": [{"id": 2}]}))
    assert [item.id for item in driver.items(client.things.list())] == [1, 2]
    other.script(json_reply({"items": [{"id": 1}], "next": f"{server.url}/things?page=2"}))
    with pytest.raises(Exception, match="the next link leaves"):
        driver.items(client.things.list())
    assert server.requests == []


def test_a_redirect_to_another_server_of_the_api_has_no_credentials(
    opened: Open, driver: Driver, server: Loopback, other: Loopback
) -> None:
    client = opened(SPEC, base_url=server.url, servers={"uploads": other.url})
    other.script(redirect(f"{server.url}/elsewhere"))
    driver.run(client.things.upload("7"))
    assert "authorization" in other.requests[0].headers
    assert "authorization" not in server.requests[0].headers


def test_a_token_is_requested_from_the_server_of_its_operation(
    opened: Open, driver: Driver, server: Loopback, other: Loopback
) -> None:
    other.respond = lambda request: json_reply({"access_token": "t1"})
    servers = {"login": other.url}
    program = {"client_id": "i", "client_secret": "s"}
    client = opened(TOKENS, base_url=server.url, servers=servers, **program)
    driver.run(client.things.plain())
    assert other.targets == ["/token"]
    assert b"client_secret=s" in other.requests[0].body
    assert server.requests[0].headers["authorization"] == "Bearer t1"


def test_an_api_without_a_host_needs_a_base_url(make_once: Any) -> None:
    built = make_once(
        """
        servers: [{url: /api/v3, description: Production}]
        paths:
          /plain: {get: {x-sdk: {resource: things, method: plain}}}
        """
    )
    with pytest.raises(Exception, match=r"names no host: pass base_url=…, an .*MINI\d+_BASE_URL"):
        built.client()
    client, calls = built.client(None, base_url="https://here.example/api/v3")
    client.things.plain()
    assert str(calls.last.url) == "https://here.example/api/v3/plain"
    assert "ends in `/api/v3`; the documentation names no host" in built.files["README.md"]


def test_the_documentation_names_the_servers_of_operations(make_once: Any) -> None:
    files = make_once(SPEC).files
    assert "- `voice`: `https://voice.mini.example`" in files["README.md"]
    assert "`GET /uploads/{id}` (server `uploads`)" in files["api.md"]


def test_the_mock_api_answers_for_every_server(make_once: Any) -> None:
    built = make_once(SPEC)
    testing = __import__(f"{built.vendor}_client.testing").testing
    api = testing.MockAPI()
    cls = getattr(built.module, built.name)
    with cls(username="u", password="p", transport=api) as client:
        client.things.plain()
        client.things.upload("7")
        client.things.relative()
    assert len(api.calls("things.upload")) == len(api.calls("GET /uploads/7")) == 1
    assert [request.url.host for request in api.requests] == [
        "api.mini.example",
        "uploads.mini.example",
        "api.mini.example",
    ]


@pytest.mark.parametrize(
    ("servers", "pointer", "message"),
    [
        (
            "[{url: 'https://b.example', description: Uploads}]",
            "/paths/~1b/servers",
            "other servers are named uploads too",
        ),
        ("[{url: 'http://b.example'}]", "/paths/~1b/servers/0/url", "must be https://host"),
        ("[{url: '//b.example'}]", "/paths/~1b/servers/0/url", "must be https://host"),
        ("[]", "/paths/~1b/servers", "is empty"),
    ],
)
def test_servers_that_cannot_be_used_are_refused(
    make_once: Any, servers: str, pointer: str, message: str
) -> None:
    text = f"""
      paths:
        /a:
          servers: [{{url: 'https://a.example', description: Uploads}}]
          get: {{x-sdk: {{resource: things, method: first}}}}
        /b:
          servers: {servers}
          get: {{x-sdk: {{resource: things, method: second}}}}
    """
    with pytest.raises(SpecError, match=message) as caught:
        make_once(text)
    assert caught.value.problems[0].pointer == pointer


@pytest.mark.parametrize("name", ["username", "timeout", "headers"])
def test_a_placeholder_that_is_named_like_an_argument_is_refused(make_once: Any, name: str) -> None:
    text = f"""
      paths:
        /a:
          get:
            x-sdk: {{resource: things, method: plain}}
            servers:
              - url: https://{{{name}}}.example
                description: Own
                variables: {{{name}: {{default: a, description: A part of it}}}}
    """
    with pytest.raises(SpecError, match=r"every client|an option") as caught:
        make_once(text)
    pointer = f"/paths/~1a/get/servers/0/variables/{name}"
    assert [problem.pointer for problem in caught.value.problems] == [pointer]


def test_the_sandbox_serves_the_operations_of_every_server(
    make_once: Any, opened: Open, driver: Driver
) -> None:
    text = (
        SPEC.replace("method: upload}", "method: upload}, gives: Thing")
        + """
components:
  schemas:
    Thing: {type: object, properties: {id: {type: integer}}}
"""
    )
    built = make_once(text)
    with sandbox(load(make_once.root / "specs", built.vendor), Settings(people=2)) as url:
        client = opened(text, base_url=url, password="sandbox")
        assert driver.run(client.things.upload("7")).id is not None
        driver.run(client.things.voice("7"))
        driver.run(client.things.relative())
