"""What a method says of its arguments: each of them in its own docstring, in both clients."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from tests.support import golden
from tests.support.packages import Built, Workshop

OPTIONS = "options: Options of this call; see `request_options`."
RESULT = "result: Type of the returned record, such as a subclass of the documented type."
TO = "to: File to write, or folder to write a file to under the vendor's name."
FILE = [
    "overwrite: Replace an existing file; otherwise an existing file raises DownloadError.",
    "on_progress: Called with the number of bytes received and the total (None if unknown).",
    OPTIONS,
]
SPEC = """
    x-paging-schemes:
      pages: {kind: page, page: page}
    paths:
      /things/{id}:
        parameters: [{name: id, in: path, description: Id of the thing.}]
        get:
          x-sdk: {resource: things, method: retrieve}
          parameters: [{name: depth, in: query, description: How deep to look.}]
          x-wait:
            {method: wait, description: Wait for it, state: state, running: [a], done: [b],
              failed: [c]}
          x-download: {method: fetch, description: Fetch its photo, url: photo}
          gives: Thing
        delete:
          x-sdk: {resource: things, method: delete}
        patch:
          operationId: update_thing
          x-sdk: {resource: things, method: update}
          takes: Changes
          gives: Thing
        put:
          x-sdk: {same-as: update_thing}
          takes: Changes
          gives: Thing
      /things:
        get:
          x-sdk: {resource: things, method: list}
          x-paging: pages
          parameters:
            - {name: page, in: query, description: Which page., schema: {type: integer}}
            - {name: q, in: query, required: true, description: Text to look for.}
            - name: size
              in: query
              description: How many.
              schema: {type: integer, minimum: 1, maximum: 9, default: 5}
          gives: {type: array, items: {$ref: '#/components/schemas/Thing'}}
      /things/{id}/parts/{part}:
        get:
          x-sdk: {resource: things, method: part}
          parameters:
            - {name: id, in: path, description: Id of the owner.}
            - {name: part, in: path, description: Id of the part.}
          gives: {type: integer}
      /things/{id}/file:
        get:
          x-sdk: {resource: things, method: download}
          parameters: [{name: id, in: path, description: Id of the thing.}]
          responses:
            '200':
              description: The file.
              content: {application/octet-stream: {schema: {type: string, format: binary}}}
      /alone/{id}:
        get:
          x-sdk: {resource: alone, method: retrieve}
          parameters: [{name: id, in: path, description: Id of the lonely.}]
          gives: {type: integer}
    components:
      schemas:
        Thing:
          type: object
          properties: {state: {type: string}, photo: {type: string}}
        Changes:
          type: object
          properties:
            name: {type: string, description: How to call it.}
            size: {type: integer, description: How large it is.}
"""


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(SPEC)


@pytest.fixture(scope="module", params=["client", "async_client"])
def things(api: Built, request: pytest.FixtureRequest) -> Any:
    """The class of a resource with several methods, of either client."""
    return type(getattr(api, request.param)()[0].things)


def section(thing: Any, title: str) -> list[str]:
    """Return the entries of a section of a docstring, continued lines joined."""
    after = (inspect.getdoc(thing) or "").partition(f"{title}:\n")[2]
    found: list[str] = []
    for line in after.partition("\n\n")[0].splitlines():
        if line.startswith("     "):
            found[-1] += f" {line.strip()}"
        else:
            found.append(line.strip())
    return found


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (
            "retrieve",
            ["id: Id of the thing.", "depth: How deep to look.", RESULT, OPTIONS],
        ),
        ("delete", ["id: Id of the thing.", OPTIONS]),
        (
            "update",
            [
                "id: Id of the thing.",
                "name: How to call it.",
                "size: How large it is.",
                RESULT,
                OPTIONS,
            ],
        ),
        ("part", ["id: Id of the owner.", "part: Id of the part.", RESULT, OPTIONS]),
        ("download", ["id: Id of the thing.", TO, *FILE]),
        ("fetch", ["thing: Result of `retrieve`.", TO, *FILE]),
        (
            "wait",
            [
                "id: Id of the thing.",
                "depth: How deep to look.",
                "timeout: Maximum time to wait, in seconds.",
                RESULT,
                OPTIONS,
            ],
        ),
        (
            "list",
            [
                "q: Text to look for.",
                "page: Which page.",
                "size: How many. 1 to 9; default of the API: 5.",
                "max_pages: Maximum number of pages to read.",
                "prefetch: Maximum number of pages to fetch ahead and keep in memory.",
                "resume: Token that continues an earlier iteration: `resume_token` of the list, "
                "or `resume` of the error.",
                "result: Type of the items, such as a subclass of the documented type.",
                OPTIONS,
            ],
        ),
    ],
)
def test_a_method_describes_every_argument_in_the_order_of_its_signature(
    things: Any, name: str, told: list[str]
) -> None:
    method = getattr(things, name)
    assert section(method, "Args") == told
    assert [line.partition(":")[0] for line in told] == list(inspect.signature(method).parameters)[
        1:
    ]


def test_a_class_leaves_the_arguments_to_its_methods(things: Any) -> None:
    assert "Args" not in str(things.__doc__)
    assert "id" not in str(things.__doc__).split()


def test_the_only_method_of_a_class_describes_its_arguments_too(api: Built) -> None:
    alone = type(api.client()[0].alone)
    assert section(alone.retrieve, "Args") == ["id: Id of the lonely.", RESULT, OPTIONS]
    assert "Args" not in str(alone.__doc__)


@pytest.mark.parametrize("name", ["retrieve", "delete", "update", "list", "fetch", "wait"])
def test_both_clients_say_the_same(api: Built, name: str) -> None:
    here, there = (made.things for made, _ in (api.client(), api.async_client()))
    assert getattr(here, name).__doc__ == getattr(there, name).__doc__


def test_a_docstring_has_no_more_than_its_parts(things: Any) -> None:
    assert str(inspect.getdoc(things.delete)) == (
        "Do things_delete (documented; docs: Things).\n\nDoes it.\n\nArgs:\n"
        f"    id: Id of the thing.\n    {OPTIONS}"
    )


@pytest.fixture(scope="module")
def kitchen(make_once: Workshop) -> Built:
    """The package of the spec that uses every feature."""
    golden.copy_spec(make_once.root)
    return make_once.imported(golden.VENDOR)


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_every_argument_of_every_method_is_described(kitchen: Built, prefix: str) -> None:
    found = kitchen.resources(prefix)
    assert len(found) == 6
    for owner in found:
        for name, method in inspect.getmembers(owner, inspect.isfunction):
            if not name.startswith("_"):
                told = [line.partition(":")[0] for line in section(method, "Args")]
                arguments = list(inspect.signature(method).parameters)[1:]
                assert (name, told) == (name, arguments)


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_every_option_of_a_client_is_described(kitchen: Built, prefix: str) -> None:
    client = getattr(kitchen.module, f"{prefix}{kitchen.name}")
    told = [line.partition(":")[0] for line in section(client.__init__, "Args")]
    assert told == list(inspect.signature(client.__init__).parameters)[1:]
