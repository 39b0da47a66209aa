"""What a client sends to authenticate each operation, over HTTP, and what a spec may require."""

from __future__ import annotations

import asyncio
import os
from base64 import b64decode
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from generator.specs.problems import SpecError
from tests.support.driving import MODES, AsyncDriver, Driver, SyncDriver
from tests.support.loopback import Loopback, Received, Reply, json_reply, serving

SCHEMES = """
    header_key: {type: apiKey, in: header, name: X-API-Key, description: Key of the account}
    query_key: {type: apiKey, in: query, name: api_key, description: Key of the account}
    cookie_key: {type: apiKey, in: cookie, name: sid, description: Key of the session}
    bare: {type: apiKey, in: header, name: Authorization, description: A token}
    word: {type: apiKey, in: header, name: X-Token, x-prefix: Token, description: A token}
    basic: {type: http, scheme: Basic}
    bearer: {type: http, scheme: bearer, x-prefix: ''}
    oauth:
      type: oauth2
      description: A token of a user
      flows:
        authorizationCode:
          authorizationUrl: https://login.example/authorize
          tokenUrl: https://login.example/token
          scopes: {read: Read}
        implicit: {authorizationUrl: 'https://login.example/authorize', scopes: {}}
    connect: {type: openIdConnect, openIdConnectUrl: 'https://login.example/.well-known'}
    program:
      type: oauth2
      description: A program
      flows:
        clientCredentials: {tokenUrl: /token, scopes: {read: Read, write: Write}}
        authorizationCode:
          authorizationUrl: https://login.example/authorize
          tokenUrl: https://login.example/token
          scopes: {}
"""

Open = Callable[..., Any]


def spec(root: str, **operations: str) -> str:
    """Return a spec whose root has a security requirement, and operations that have their own."""
    paths = "  /plain:\n    get: {x-sdk: {resource: things, method: plain}}\n"
    for name, security in operations.items():
        sdk = f"x-sdk: {{resource: things, method: {name}}}, security: {security}"
        paths += f"  /{name}:\n    get: {{{sdk}}}\n"
    text = f"{root}\npaths:\n{paths}components:\n  securitySchemes:{SCHEMES}"
    return text if root.startswith("security") else f"security: {text}"


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("MINI"):
            monkeypatch.delenv(name)


@pytest.fixture
def server() -> Iterator[Loopback]:
    """The vendor; it accepts everything."""
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
def opened(make_once: Any, driver: Driver, server: Loopback) -> Iterator[Open]:
    """Opens a client of a spec with the arguments given."""
    clients: list[Any] = []

    def opening(text: str, **arguments: Any) -> Any:
        built = make_once(text)
        name = f"{'Async' if driver.mode == 'async' else ''}{built.name}"
        cls = getattr(built.module, name)
        clients.append(cls(base_url=server.url, max_retries=0, **arguments))
        return clients[-1]

    yield opening
    for client in clients:
        driver.close(client)


def sent(request: Received) -> dict[str, str]:
    """Return everything in a request that authenticates it."""
    names = ("authorization", "x-api-key", "x-token", "cookie")
    found = {name: request.headers[name] for name in names if name in request.headers}
    return {**found, **({"query": request.target.partition("?")[2]} if request.query else {})}


@pytest.mark.parametrize(
    ("scheme", "arguments", "expected"),
    [
        ("header_key", {"header_key": "k3y"}, {"x-api-key": "k3y"}),
        ("query_key", {"query_key": "k&y ="}, {"query": "api_key=k%26y%20%3D"}),
        ("cookie_key", {"cookie_key": "k3y"}, {"cookie": "sid=k3y"}),
        ("bare", {"bare": "k3y"}, {"authorization": "k3y"}),
        ("word", {"word": "k3y"}, {"x-token": "Token k3y"}),
        ("basic", {"username": "u", "password": "p"}, {"authorization": "Basic dTpw"}),
        ("bearer", {"token": "t0k"}, {"authorization": "t0k"}),
        ("oauth", {"token": "t0k"}, {"authorization": "Bearer t0k"}),
        ("connect", {"token": "t0k"}, {"authorization": "Bearer t0k"}),
        ("program", {"token": "t0k"}, {"authorization": "Bearer t0k"}),
    ],
)
def test_each_kind_of_credential_is_sent_where_the_scheme_says(
    opened: Open,
    driver: Driver,
    server: Loopback,
    scheme: str,
    arguments: dict[str, str],
    expected: dict[str, str],
) -> None:
    client = opened(spec(f"[{{{scheme}: []}}]"), **arguments)
    driver.run(client.things.plain())
    assert sent(server.requests[0]) == expected


@pytest.mark.parametrize(
    ("scheme", "argument", "expected"),
    [
        ("header_key", "header_key", {"x-api-key": "one"}),
        ("query_key", "query_key", {"query": "api_key=one"}),
        ("cookie_key", "cookie_key", {"cookie": "sid=one"}),
        ("oauth", "token", {"authorization": "Bearer one"}),
    ],
)
def test_a_function_provides_a_key_or_token_and_another_one_after_a_401(
    opened: Open,
    driver: Driver,
    server: Loopback,
    scheme: str,
    argument: str,
    expected: dict[str, str],
) -> None:
    values = iter(["one", "two"])
    client = opened(spec(f"[{{{scheme}: []}}]"), **{argument: lambda: next(values)})
    server.script(json_reply({}, 401), Reply(b"", 204))
    driver.run(client.things.plain())
    second = {place: text.replace("one", "two") for place, text in expected.items()}
    assert [sent(request) for request in server.requests] == [expected, second]


def test_the_environment_provides_a_key(
    opened: Open, driver: Driver, server: Loopback, make_once: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = make_once(spec("[{query_key: []}]"))
    monkeypatch.setenv(f"{built.vendor.upper()}_QUERY_KEY", "from-env")
    with getattr(built.module, built.name)(base_url=server.url) as client:
        client.things.plain()
    assert sent(server.requests[0]) == {"query": "api_key=from-env"}


def test_schemes_of_one_requirement_are_sent_together(
    opened: Open, driver: Driver, server: Loopback
) -> None:
    both = spec("[{basic: [], header_key: [], cookie_key: []}]")
    given = {"username": "u", "password": "p", "header_key": "k", "cookie_key": lambda: "c"}
    driver.run(opened(both, **given).things.plain())
    assert sent(server.requests[0]) == {
        "authorization": "Basic dTpw",
        "x-api-key": "k",
        "cookie": "sid=c",
    }


def test_a_part_of_a_requirement_is_not_enough(opened: Open) -> None:
    both = spec("[{basic: [], header_key: []}]")
    with pytest.raises(Exception, match=r"credentials are missing; pass header_key \(MINI\d+_HEAD"):
        opened(both, username="u", password="p")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"header_key": "k"}, {"x-api-key": "k"}),
        ({"token": "t", "query_key": "q"}, {"authorization": "Bearer t", "query": "api_key=q"}),
    ],
)
def test_the_first_alternative_that_is_complete_is_sent(
    opened: Open,
    driver: Driver,
    server: Loopback,
    arguments: dict[str, str],
    expected: dict[str, str],
) -> None:
    either = spec("[{header_key: []}, {oauth: [read], query_key: []}]")
    driver.run(opened(either, **arguments).things.plain())
    assert sent(server.requests[0]) == expected


class TestOperations:
    SPEC = spec(
        "[{header_key: []}]",
        other="[{query_key: []}]",
        free="[]",
        optional="[{}, {cookie_key: []}]",
        both="[{header_key: [], cookie_key: []}]",
    )

    def test_an_operation_sends_the_credentials_that_it_names_and_no_others(
        self, opened: Open, driver: Driver, server: Loopback
    ) -> None:
        client = opened(self.SPEC, header_key="h", query_key="q", cookie_key="c")
        for name in ("plain", "other", "free", "optional", "both"):
            driver.run(getattr(client.things, name)())
        assert [sent(request) for request in server.requests] == [
            {"x-api-key": "h"},
            {"query": "api_key=q"},
            {},
            {"cookie": "sid=c"},
            {"x-api-key": "h", "cookie": "sid=c"},
        ]

    def test_a_client_without_credentials_calls_what_needs_none(
        self, opened: Open, driver: Driver, server: Loopback
    ) -> None:
        client = opened(self.SPEC)
        driver.run(client.things.free())
        driver.run(client.things.optional())
        assert [sent(request) for request in server.requests] == [{}, {}]

    @pytest.mark.parametrize(
        ("name", "missing"),
        [
            ("plain", "HEADER_KEY"),
            ("other", "QUERY_KEY"),
            ("both", "HEADER_KEY.* and .*COOKIE_KEY"),
        ],
    )
    def test_a_call_without_its_credentials_names_them_and_sends_nothing(
        self, opened: Open, driver: Driver, server: Loopback, name: str, missing: str
    ) -> None:
        client = opened(self.SPEC)
        with pytest.raises(
            Exception, match=rf"GET /{name}: .*pass .*\(MINI\d+_{missing}"
        ) as caught:
            driver.run(getattr(client.things, name)())
        assert type(caught.value).__name__ == "AuthenticationError"
        assert server.requests == []

    def test_a_caller_may_set_the_place_of_a_credential_for_one_call(
        self, opened: Open, driver: Driver, server: Loopback
    ) -> None:
        client = opened(self.SPEC, header_key="h", query_key="q", cookie_key="c")
        driver.run(client.things.other(options={"query": {"api_key": "mine"}}))
        driver.run(client.things.plain(options={"headers": {"x-api-key": "mine"}}))
        driver.run(client.things.both(options={"headers": {"Cookie": "sid=mine; other=1"}}))
        driver.run(client.things.both(options={"headers": {"Cookie": "other=1"}}))
        assert [sent(request) for request in server.requests] == [
            {"query": "api_key=mine"},
            {"x-api-key": "mine"},
            {"x-api-key": "h", "cookie": "sid=mine; other=1"},
            {"x-api-key": "h", "cookie": "other=1; sid=c"},
        ]

    @pytest.mark.parametrize("headers", [{"X-Api-Key": "x"}, {"Cookie": "a=1; sid=x"}])
    def test_headers_of_the_client_hold_no_credentials(
        self, opened: Open, headers: dict[str, str]
    ) -> None:
        with pytest.raises(Exception, match="pass credentials by their own arguments"):
            opened(self.SPEC, header_key="h", headers=headers)

    def test_the_documentation_says_what_each_operation_needs(self, make_once: Any) -> None:
        files = make_once(self.SPEC).files
        table = [line for line in files["api.md"].splitlines() if line.startswith("| `")]
        assert [line.split(" | ")[3] for line in table] == [
            "`header_key`",
            "`query_key`",
            "none",
            "`cookie_key` or none",
            "`header_key` and `cookie_key`",
        ]
        assert "Operations differ in the credentials" in files["README.md"]


def test_a_client_needs_credentials_if_every_operation_does(opened: Open) -> None:
    with pytest.raises(Exception, match=r"pass header_key \(.*\) or query_key \(.*\), or set"):
        opened(spec("[{header_key: []}]", other="[{query_key: []}]"))


def test_a_part_of_the_credentials_is_refused_also_where_they_are_optional(opened: Open) -> None:
    with pytest.raises(Exception, match=r"credentials are missing; pass password"):
        opened(spec("[{}, {basic: []}]"), username="u")


def test_operations_share_a_token_for_all_their_scopes(
    opened: Open, driver: Driver, server: Loopback
) -> None:
    text = spec("[{program: [read]}]", other="[{program: [write]}, {}]")
    server.respond = lambda request: (
        json_reply({"access_token": "t1"}) if request.path == "/token" else Reply(b"", 204)
    )
    client = opened(text, client_id="i", client_secret="s")
    driver.run(client.things.plain())
    driver.run(client.things.other())
    assert [request.path for request in server.requests] == ["/token", "/plain", "/other"]
    assert b"scope=read+write" in server.requests[0].body
    assert sent(server.requests[2]) == {"authorization": "Bearer t1"}


def test_a_token_is_renewed_beside_a_key_that_never_changes(
    opened: Open, driver: Driver, server: Loopback
) -> None:
    tokens = iter(["t1", "t2"])

    def respond(request: Received) -> Reply:
        if request.path == "/token":
            return json_reply({"access_token": next(tokens)})
        refused = request.headers["authorization"] == "Bearer t1"
        return json_reply({}, 401) if refused else Reply(b"", 204)

    server.respond = respond
    both = spec("[{program: [], header_key: []}]")
    driver.run(opened(both, client_id="i", client_secret="s", header_key="k").things.plain())
    assert [sent(request) for request in server.requests] == [
        {},
        {"authorization": "Bearer t1", "x-api-key": "k"},
        {},
        {"authorization": "Bearer t2", "x-api-key": "k"},
    ]


def test_two_schemes_of_one_kind_have_arguments_of_their_own(
    opened: Open, driver: Driver, server: Loopback
) -> None:
    text = """
      security: [{first: []}]
      paths:
        /a: {get: {x-sdk: {resource: things, method: plain}}}
        /b: {get: {x-sdk: {resource: things, method: other}, security: [{second: []}]}}
        /c: {get: {x-sdk: {resource: things, method: third}, security: [{app: []}]}}
        /d: {get: {x-sdk: {resource: things, method: fourth}, security: [{user: []}]}}
      components:
        securitySchemes:
          first: {type: http, scheme: basic}
          second: {type: http, scheme: basic}
          app: {type: http, scheme: bearer}
          user: {type: http, scheme: bearer}
    """
    given = {"username": "a", "password": "b", "second_username": "c", "second_password": "d"}
    client = opened(text, **given, token="e", user="f")
    for name in ("plain", "other", "third", "fourth"):
        driver.run(getattr(client.things, name)())
    words = [request.headers["authorization"].partition(" ") for request in server.requests]
    assert [b64decode(value).decode() for _, _, value in words[:2]] == ["a:b", "c:d"]
    assert [value for _, _, value in words[2:]] == ["e", "f"]


@pytest.mark.parametrize(
    ("scheme", "pointer", "message"),
    [
        (
            "{type: mutualTLS}",
            "",
            "mutualTLS is not supported: the runtime supports http with basic",
        ),
        ("{type: http, scheme: digest}", "", "http with digest is not supported"),
        ("{type: http, scheme: hoba}", "", "http with hoba is not supported"),
        ("{type: oauth2}", "", "oauth2 is not supported"),
        (
            "{type: apiKey, in: body, name: x}",
            "",
            "needs `in` .header, query or cookie. and `name`",
        ),
        ("{type: apiKey, in: header}", "", "needs `in`"),
        (
            "{type: apiKey, in: header, name: 'a b'}",
            "/name",
            "is not a name that a header may have",
        ),
        (
            "{type: apiKey, in: cookie, name: 'a;b'}",
            "/name",
            "is not a name that a cookie may have",
        ),
        ("{type: apiKey, in: header, name: Host}", "/name", "the client sets itself"),
        (
            "{type: apiKey, in: query, name: k, x-prefix: Key}",
            "/x-prefix",
            "applies only to a token",
        ),
        ("{type: http, scheme: basic, x-prefix: Key}", "/x-prefix", "applies only to a token"),
    ],
)
def test_what_the_runtime_cannot_do_is_refused_with_its_place(
    make_once: Any, scheme: str, pointer: str, message: str
) -> None:
    text = f"""
      security: [{{}}]
      paths:
        /a: {{get: {{x-sdk: {{resource: things, method: plain}}, security: [{{odd: []}}]}}}}
      components: {{securitySchemes: {{odd: {scheme}}}}}
    """
    with pytest.raises(SpecError, match=message) as caught:
        make_once(text)
    (problem,) = caught.value.problems
    assert problem.pointer == f"/components/securitySchemes/odd{pointer}"
    assert problem.line > 1


@pytest.mark.parametrize("name", ["headers", "base_url", "servers", "verify"])
def test_a_scheme_that_is_named_like_an_option_is_refused(make_once: Any, name: str) -> None:
    text = f"""
      security: [{{{name}: []}}]
      paths:
        /a: {{get: {{x-sdk: {{resource: things, method: plain}}}}}}
      components: {{securitySchemes: {{{name}: {{type: apiKey, in: header, name: X-Key}}}}}}
    """
    with pytest.raises(SpecError, match=f"{name} is another argument of the client") as caught:
        make_once(text)
    assert caught.value.problems[0].pointer == f"/components/securitySchemes/{name}"


def test_every_scheme_that_is_not_supported_is_named_at_once(make_once: Any) -> None:
    text = """
      security: [{one: []}, {basic: [], bearer: []}]
      paths:
        /a: {get: {x-sdk: {resource: things, method: plain}, security: [{two: []}]}}
      components:
        securitySchemes:
          one: {type: mutualTLS}
          two: {type: http, scheme: digest}
          basic: {type: http, scheme: basic}
          bearer: {type: http, scheme: bearer}
    """
    with pytest.raises(SpecError) as caught:
        make_once(text)
    assert sorted(problem.pointer for problem in caught.value.problems) == [
        "/components/securitySchemes/one",
        "/components/securitySchemes/two",
        "/security",
    ]


def test_a_scheme_that_an_operation_names_must_be_declared(make_once: Any) -> None:
    with pytest.raises(SpecError, match="nobody is not declared") as caught:
        make_once(spec("[{basic: []}]", other="[{basic: []}, {nobody: []}]"))
    assert caught.value.problems[0].pointer == "/paths/~1other/get/security/1"
