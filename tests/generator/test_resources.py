"""The shape of a generated package: resources, files, the two clients, imports."""

from __future__ import annotations

import asyncio
import inspect
import subprocess
import sys
import tomllib
from pathlib import Path

import httpx
import pytest

from tests.support.packages import Built, Workshop

NESTED = """
    info:
      title: Mini API
      version: '1'
      summary: Things and their parts.
      contact: {url: 'https://mini.example'}
    servers:
      - {url: 'https://api.mini.example/v1', description: Production}
      - {url: 'https://sandbox.mini.example', x-sdk: {name: sandbox}}
    x-unplaced:
      - &lost
        {id: a, section: 'Things: Lost', summary: List the lost, parameters: [], why: No path.}
      - *lost
    tags:
      - {name: things, description: All the things.}
      - {name: parts, description: Parts of things.}
    paths:
      /groups/{group}/things:
        post:
          x-sdk: {resource: groups.things, method: create}
          parameters: [{name: group, in: path}]
          gives: {type: integer}
      /parts:
        get:
          x-sdk: {resource: groups.things.parts, method: count}
          tags: [parts]
          gives: {type: integer}
      /files/{name}:
        get:
          x-sdk: {resource: files, method: download}
          parameters: [{name: name, in: path}]
          responses:
            '200':
              description: The file.
              content: {application/octet-stream: {schema: {type: string, format: binary}}}
"""


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(NESTED)


def test_a_dotted_resource_is_reached_through_its_owners(api: Built) -> None:
    client, calls = api.client(4)
    assert client.groups.things.create("g") == 4
    assert client.groups.things.parts.count() == 4
    assert calls.urls == ["/v1/groups/g/things", "/v1/parts"]


def test_a_resource_without_operations_of_its_own_says_what_it_holds(api: Built) -> None:
    client, _ = api.client()
    assert type(client.groups).__doc__ == "Resources of groups."


def test_a_resource_carries_the_words_of_its_tag(api: Built) -> None:
    client, _ = api.client()
    assert type(client.groups.things.parts).__doc__ == "Parts of things."


def test_both_clients_have_the_same_methods(api: Built) -> None:
    client, _ = api.client()
    twin, _ = api.async_client()
    here, there = client.groups.things, twin.groups.things
    assert inspect.signature(here.create) == inspect.signature(there.create)
    assert here.create.__doc__ == there.create.__doc__


def test_the_asynchronous_client_is_awaited(api: Built) -> None:
    client, calls = api.async_client(4)

    async def call() -> int:
        async with client:
            return int(await client.groups.things.parts.count())

    assert asyncio.run(call()) == 4
    assert calls.urls == ["/v1/parts"]


def test_a_binary_response_is_saved_to_the_requested_file(api: Built, tmp_path: Path) -> None:
    client, calls = api.client(httpx.Response(200, content=b"abc"))
    assert client.files.download("a b", to=tmp_path / "out.bin") == tmp_path / "out.bin"
    assert (tmp_path / "out.bin").read_bytes() == b"abc"
    assert calls.urls == ["/v1/files/a%20b"]


def test_a_download_does_not_replace_a_file_unasked(api: Built, tmp_path: Path) -> None:
    (tmp_path / "out.bin").write_bytes(b"old")
    client, _ = api.client(httpx.Response(200, content=b"new"))
    with pytest.raises(api.module.DownloadError, match="exists"):
        client.files.download("a", to=tmp_path / "out.bin")
    assert (tmp_path / "out.bin").read_bytes() == b"old"


def test_a_download_may_be_awaited(api: Built, tmp_path: Path) -> None:
    client, _ = api.async_client(httpx.Response(200, content=b"abc"))

    async def call() -> Path:
        async with client:
            return Path(await client.files.download("a", to=tmp_path / "out.bin"))

    assert asyncio.run(call()).read_bytes() == b"abc"


def test_the_servers_of_the_spec_are_named_in_the_profile(api: Built) -> None:
    assert '"production": "https://api.mini.example/v1"' in api.source("_profile.py")
    assert '"sandbox": "https://sandbox.mini.example"' in api.source("_profile.py")


def test_the_first_server_is_called_unless_another_is_passed(api: Built) -> None:
    client, calls = api.client(1)
    client.groups.things.parts.count()
    assert calls.last.url.host == "api.mini.example"


def test_the_base_address_may_come_from_the_environment(
    api: Built, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"{api.vendor.upper()}_BASE_URL", "https://other.example")
    client, calls = api.client(1)
    client.groups.things.parts.count()
    assert str(calls.last.url) == "https://other.example/parts"


def test_credentials_may_come_from_the_environment(
    api: Built, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"{api.vendor.upper()}_USERNAME", "u")
    monkeypatch.setenv(f"{api.vendor.upper()}_PASSWORD", "p")
    with getattr(api.module, api.name)() as client:
        assert client.base_url == "https://api.mini.example/v1"


def test_missing_credentials_are_named(api: Built) -> None:
    with pytest.raises(api.module.AuthenticationError, match=f"{api.vendor.upper()}_USERNAME"):
        getattr(api.module, api.name)()


def test_the_project_file_names_the_package_and_its_home(api: Built) -> None:
    project = tomllib.loads(api.files["pyproject.toml"])
    assert project["project"]["name"] == f"{api.vendor}-client"
    assert project["project"]["version"] == "0.1.0"
    assert project["project"]["urls"]["API vendor"] == "https://mini.example"


def test_the_index_lists_every_method(api: Built) -> None:
    index = api.files["api.md"]
    assert "## `client.groups.things.parts`" in index
    assert "| `create(group)` | `POST /groups/{group}/things` | documented |" in index
    assert "| `download(name, to)` | `GET /files/{name}` | documented |" in index


def test_the_index_lists_what_the_client_leaves_out(api: Built) -> None:
    rest = api.files["api.md"].partition("## Documented, but not in the client")[2]
    assert "| Things: Lost | List the lost | 2 |" in rest


def test_every_export_can_be_imported(api: Built) -> None:
    assert [name for name in api.module.__all__ if getattr(api.module, name, None) is None] == []


def test_every_generated_module_can_be_imported_and_holds_typed_python(api: Built) -> None:
    assert api.source("py.typed") == ""
    for path in api.files:
        if path.endswith(".py"):
            compile(api.files[path], path, "exec")


def test_importing_the_package_loads_neither_httpx_nor_its_models(
    api: Built, make_once: Workshop
) -> None:
    source = make_once.root / "generated" / api.vendor / "src"
    code = (
        f"import sys; sys.path.insert(0, {str(source)!r}); import {api.vendor}_client; "
        "print(*sorted({'httpx', 'msgspec', 'attrs'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == ""


def test_a_spec_without_security_makes_a_client_without_credentials(make: Workshop) -> None:
    api = make("""
        security: []
        paths:
          /ping:
            get: {x-sdk: {resource: system, method: ping}, gives: {type: string}}
    """)
    with getattr(api.module, api.name)(
        transport=httpx.MockTransport(lambda request: httpx.Response(200, json="pong"))
    ) as client:
        assert client.system.ping() == "pong"


def test_the_notes_of_an_operation_are_in_its_docstring(make: Workshop) -> None:
    api = make("""
        paths:
          /ping:
            get:
              x-sdk: {resource: system, method: ping}
              x-notes: [At most ten a minute.]
              parameters:
                - name: size
                  in: query
                  schema: {type: integer, minimum: 1, maximum: 9, default: 5}
              gives: {type: string}
    """)
    client, _ = api.client("pong")
    doc = str(client.system.ping.__doc__)
    assert "- At most ten a minute." in doc
    assert "size: The size. 1 to 9; default of the API: 5." in doc
