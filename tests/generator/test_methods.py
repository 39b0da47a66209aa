"""The form of generated methods: written out in both clients, one explicit call each."""

from __future__ import annotations

import ast
import asyncio
import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import AsyncMock, MagicMock, create_autospec

import httpx
import pytest

from generator.specs.problems import SpecError
from tests.support import golden
from tests.support.packages import Built, Workshop

WIDTH = 120
AWAITED = {
    "KitchenSinks": ("create", "retrieve", "update", "delete", "download_photo"),
    "Dishes": ("replace", "wash", "dry", "report"),
    "Washes": ("retrieve", "wait", "download"),
    "Kitchen": ("is_open",),
    "Papers": (
        "add_note",
        "download_scan",
        "mark",
        "replace_scan",
        "replace_text",
        "search",
        "text",
        "upload",
    ),
}
LISTED = {
    "KitchenSinks": ("list", "list_owners", "retrieve_many"),
    "Dishes": ("list", "list_broken", "list_glued", "list_lost"),
    "KitchenSinksDishes": ("list",),
}

PLANNED = {"KitchenSinks": ("plan",)}
"""Methods that send several operations."""


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    golden.copy_spec(make_once.root)
    return make_once.imported(golden.VENDOR)


def classes(api: Built, prefix: str = "") -> dict[str, type]:
    return {owner.__name__: owner for owner in api.resources(prefix)}


def pairs(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(owner, name) for owner, names in table.items() for name in names]


def test_every_method_is_looked_at(api: Built) -> None:
    found = [
        (owner.__name__, name)
        for owner in api.resources()
        for name, _ in inspect.getmembers(owner, inspect.isfunction)
        if not name.startswith("_")
    ]
    assert sorted(found) == sorted([*pairs(AWAITED), *pairs(LISTED), *pairs(PLANNED)])


@pytest.mark.parametrize(("owner", "name"), pairs(PLANNED))
def test_a_plan_is_made_by_both_clients_with_the_same_arguments(
    api: Built, owner: str, name: str
) -> None:
    here, there = getattr(classes(api)[owner], name), classes(api, "Async")[f"Async{owner}"]
    assert inspect.iscoroutinefunction(getattr(there, name))
    ours, theirs = inspect.signature(here), inspect.signature(getattr(there, name))
    assert list(ours.parameters.values()) == list(theirs.parameters.values())
    assert (ours.return_annotation, theirs.return_annotation) == ("Plan", "AsyncPlan")


@pytest.mark.parametrize(("owner", "name"), pairs(AWAITED))
def test_a_method_of_the_asynchronous_client_is_a_coroutine_function(
    api: Built, owner: str, name: str
) -> None:
    assert inspect.iscoroutinefunction(getattr(classes(api, "Async")[f"Async{owner}"], name))
    assert not inspect.iscoroutinefunction(getattr(classes(api)[owner], name))


@pytest.mark.parametrize(("owner", "name"), pairs(LISTED))
def test_a_list_is_returned_at_once_by_both_clients(api: Built, owner: str, name: str) -> None:
    assert not inspect.iscoroutinefunction(getattr(classes(api, "Async")[f"Async{owner}"], name))
    assert not inspect.iscoroutinefunction(getattr(classes(api)[owner], name))


@pytest.mark.parametrize(("owner", "name"), [*pairs(AWAITED), *pairs(LISTED)])
def test_both_clients_take_the_same_arguments(api: Built, owner: str, name: str) -> None:
    here = inspect.signature(getattr(classes(api)[owner], name))
    there = inspect.signature(getattr(classes(api, "Async")[f"Async{owner}"], name))
    assert list(here.parameters.values()) == list(there.parameters.values())
    assert here.return_annotation == str(there.return_annotation).replace("AsyncP", "SyncP")


def test_a_mock_of_an_asynchronous_resource_is_awaited(api: Built) -> None:
    mock = create_autospec(classes(api, "Async")["AsyncDishes"], instance=True)
    assert isinstance(mock.wash, AsyncMock)
    assert not isinstance(mock.list, AsyncMock)
    mock.wash.return_value = {"cup": 1}
    assert asyncio.run(mock.wash(kind=0)) == {"cup": 1}
    mock.wash.assert_awaited_once_with(kind=0)
    with pytest.raises(TypeError, match="colour"):
        mock.wash(kind=0, colour="red")


def test_a_mock_of_a_synchronous_resource_is_not(api: Built) -> None:
    mock = create_autospec(classes(api)["Dishes"], instance=True)
    assert isinstance(mock.wash, MagicMock)
    assert not isinstance(mock.wash, AsyncMock)
    mock.wash.return_value = {"cup": 1}
    assert mock.wash(kind=0) == {"cup": 1}
    with pytest.raises(TypeError, match="kind"):
        mock.wash()


@pytest.mark.parametrize(
    ("call", "unknown", "nearest"),
    [
        (lambda c: c.kitchen.sinks.retrieve(1, x_langage="en"), "x_langage", "x_language"),
        (lambda c: c.kitchen.sinks.list(page_sise=2), "page_sise", "page_size"),
        (lambda c: c.kitchen.sinks.list(max_page=2), "max_page", "max_pages"),
        (lambda c: c.dishes.wash(kid=0), "kid", "kind"),
    ],
)
@pytest.mark.parametrize("kind", ["client", "async_client"])
def test_an_unknown_argument_names_the_nearest(
    api: Built, kind: str, call: Any, unknown: str, nearest: str
) -> None:
    client, calls = getattr(api, kind)()

    async def awaited() -> None:
        await call(client)

    with pytest.raises(TypeError) as caught:
        asyncio.run(awaited()) if kind == "async_client" else call(client)
    # Python itself writes it a little differently from 3.13 on.
    assert f"unexpected keyword argument '{unknown}'" in str(caught.value)
    assert nearest in str(caught.value).partition(unknown)[2]
    assert calls.requests == []


@pytest.mark.parametrize(
    ("read", "nearest"),
    [
        (lambda c: c.dish, "dishes"),
        (lambda c: c.kitchen.sink, "sinks"),
        (lambda c: c.kitchen.sinks.retreive, "retrieve"),
    ],
)
def test_an_unknown_method_or_resource_names_the_nearest(
    api: Built, read: Any, nearest: str
) -> None:
    with pytest.raises(AttributeError, match=rf"did you mean '{nearest}'"):
        read(api.client()[0])


def test_an_unknown_option_of_a_client_names_the_nearest(api: Built) -> None:
    for name in (api.name, f"Async{api.name}"):
        with pytest.raises((TypeError, api.module.ConfigurationError), match="max_retries"):
            getattr(api.module, name)(username="u", password="p", max_retry=2)


@pytest.mark.parametrize(
    ("options", "value"), [({}, "ful"), ({"allow_unknown_values": False}, "FULL")]
)
def test_an_unknown_value_of_an_enum_names_the_nearest(
    api: Built, options: Any, value: str
) -> None:
    client, calls = api.client()
    with pytest.raises(api.module.InvalidArgumentError, match=r"did you mean '?full"):
        client.kitchen.sinks.list(state=value, options=options).to_list()
    assert calls.requests == []


@pytest.fixture(scope="module")
def obtaining(make_once: Workshop) -> Built:
    """A client that obtains tokens, without updates and without inferred paths."""
    return make_once("""
        paths:
          /token:
            post: {x-sdk: {resource: things, method: log_in}, gives: Token, security: []}
        security: [program: []]
        components:
          securitySchemes:
            program:
              type: oauth2
              flows: {clientCredentials: {tokenUrl: /token, scopes: {}}}
          schemas:
            Token: {type: object, properties: {access_token: {type: string}}}
    """)


TOKENS = """
    paths:
      /token:
        post:
          x-sdk: {resource: things, method: log_in}
          x-token-bases: [base, host]
          gives: Token
          security: []
    security: [program: []]
    components:
      securitySchemes:
        program:
          type: oauth2
          flows: {clientCredentials: {tokenUrl: /token, scopes: {}}}
      schemas:
        Token: {type: object, properties: {access_token: {type: string}}}
"""


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_the_place_of_tokens_can_be_chosen_where_the_spec_has_several(
    make: Workshop, prefix: str
) -> None:
    made = make(TOKENS)
    options = inspect.signature(getattr(made.module, f"{prefix}{made.name}")).parameters
    assert options["token_base"].annotation == "TokenBase | None"
    assert 'bases=("base", "host")' in made.source("_profile.py")
    assert 'token_bases=("base", "host")' in made.source("resources/things.py")


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_an_option_is_offered_only_where_it_does_something(
    api: Built, obtaining: Built, prefix: str
) -> None:
    kitchen, other = (
        set(inspect.signature(getattr(made.module, f"{prefix}{made.name}")).parameters)
        for made in (api, obtaining)
    )
    assert kitchen - other == {
        "username",
        "password",
        "server",
        "servers",
        "region",
        "badge",
        "kitchen_key",
        "session",
        "token",
        "paths",
        "token_base",
        "update_method",
        "wash_id",
    }
    assert other - kitchen == {"client_id", "client_secret", "scopes", "token_store"}


def definitions(api: Built) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef, str]]:
    for path, text in api.files.items():
        if "/resources/" in path:
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    yield path, node, text


def test_a_signature_has_one_argument_a_line(api: Built) -> None:
    count = 0
    for path, node, _ in definitions(api):
        arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        if len(arguments) > 1:
            count += 1
            lines = [argument.lineno for argument in arguments]
            assert len(set(lines)) == len(lines), (path, node.name)
            assert node.lineno not in lines, (path, node.name)
    assert count == 2 * len([*pairs(AWAITED), *pairs(LISTED), *pairs(PLANNED)])


def test_a_body_is_one_explicit_call(api: Built) -> None:
    starts = {
        ast.FunctionDef: ("return run(\n", "return SyncPages(\n", "return AsyncPages(\n"),
        ast.AsyncFunctionDef: ("return await self._",),
    }
    for path, node, text in definitions(api):
        docstring, *body = node.body
        if node.decorator_list or node.name == "plan":
            continue
        assert ast.get_docstring(node)
        assert isinstance(docstring, ast.Expr)
        assert len(body) == 1, (path, node.name)
        source = ast.get_source_segment(text, body[0]) or ""
        assert source.startswith(starts[type(node)]), (path, node.name)
        assert "locals()" not in source
        assert "**" not in source


def test_every_argument_of_the_vendor_is_passed_on_by_its_own_name(api: Built) -> None:
    """One call of each method with every argument: none is dropped."""
    for path, node, _ in definitions(api):
        if not node.decorator_list:
            used = {n.id for n in ast.walk(node.body[-1]) if isinstance(n, ast.Name)}
            arguments = [*node.args.args, *node.args.kwonlyargs]
            assert {a.arg for a in arguments} <= used, (path, node.name)


def test_no_line_is_too_long(api: Built) -> None:
    long = [
        (path, line)
        for path, text in api.files.items()
        if path.endswith(".py") and "/_runtime/" not in path
        for line in text.splitlines()
        if len(line) > WIDTH
    ]
    assert long == []


def test_short_serializations_are_inline_and_long_ones_have_names(api: Built) -> None:
    source = api.source("resources/kitchen_sinks.py")
    assert '"changedSince": Serialization(format="round-trip"),' in source
    assert 'serialization={"ids": COMMA}' in source
    assert '"q": _serialization.SINK_FILTER,' in source
    assert "SINK_FILTER = record(" in api.source("_serialization.py")


def test_a_call_is_the_same_in_both_clients(api: Built) -> None:
    answer = {"sink": {"sinkId": 1, "fullName": "a", "owner": None}}
    given: dict[str, Any] = {
        "full_name": "a",
        "color": "white",
        "notes": None,
        "latitude": 1.5,
        "longitude": 2.5,
        "dishes": [{"kind": 1}],
    }
    client, calls = api.client(answer)
    client.kitchen.sinks.create(**given)
    twin, others = api.async_client(answer)

    async def create() -> None:
        async with twin:
            await twin.kitchen.sinks.create(**given)

    asyncio.run(create())
    sent = [
        (request.method, request.url, request.content, sorted(request.headers.items()))
        for request in (calls.last, others.last)
    ]
    assert sent[0] == sent[1]


def test_files_are_saved_by_both_clients(api: Built, tmp_path: Path) -> None:
    client, _ = api.client(httpx.Response(200, content=b"abc"))
    assert client.kitchen.sinks.download_photo(1, tmp_path / "a").read_bytes() == b"abc"
    twin, _ = api.async_client(httpx.Response(200, content=b"abc"))

    async def save() -> Path:
        async with twin:
            return Path(await twin.kitchen.sinks.download_photo(1, to=tmp_path / "b"))

    assert asyncio.run(save()).read_bytes() == b"abc"


HELD = ["builtins", "date", "datetime", "enums", "functools", "models", "omit", "os", "params"]


@pytest.mark.parametrize("name", HELD)
@pytest.mark.parametrize("at", ["method", "resource", "x-wait", "x-download"])
def test_a_name_that_the_code_of_a_resource_needs_is_refused(
    make: Workshop, name: str, at: str
) -> None:
    resource = f"things.{name}.parts" if at == "resource" else "things"
    method = name if at == "method" else "look"
    wait = name if at == "x-wait" else "wait"
    download = name if at == "x-download" else "fetch"
    with pytest.raises(SpecError, match=f"{name} is a name that generated resource classes use"):
        make(f"""
            paths:
              /things:
                get:
                  x-sdk: {{resource: {resource}, method: {method}}}
                  x-wait:
                    {{method: {wait}, description: W, state: a, running: [b], done: [c],
                      failed: [d]}}
                  x-download: {{method: {download}, description: Fetch, url: a}}
                  gives: Thing
            components:
              schemas:
                Thing: {{type: object, properties: {{a: {{type: string}}}}}}
        """)


@pytest.mark.parametrize("name", ["list", "type", "str", "dict", "int", "run"])
def test_another_name_hides_nothing(make: Workshop, name: str) -> None:
    api = make(f"""
        paths:
          /a: {{get: {{x-sdk: {{resource: things, method: {name}}}, gives: Thing}}}}
          /b: {{get: {{x-sdk: {{resource: things, method: second}}, gives: {{type: string}}}}}}
          /c: {{get: {{x-sdk: {{resource: things, method: third}}, gives: Numbers}}}}
          /d:
            post:
              x-sdk: {{resource: things, method: fourth}}
              gives: {{type: array, items: {{type: integer}}}}
        components:
          schemas:
            Thing: {{type: object, properties: {{a: {{type: string}}}}}}
            Numbers: {{type: object, additionalProperties: {{type: integer}}}}
    """)
    client, _ = api.client({"a": "x"}, "text", {"b": 1}, [2])
    assert getattr(client.things, name)().a == "x"
    assert client.things.second() == "text"
    assert client.things.third() == {"b": 1}
    assert client.things.fourth() == [2]
