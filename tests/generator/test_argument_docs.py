"""Where arguments are described: several keywords in their method, the others once in its class."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from tests.support.packages import Built, Workshop

SPEC = """
    paths:
      /things/{id}:
        parameters: [{name: id, in: path, description: Id of the thing.}]
        get:
          x-sdk: {resource: things, method: retrieve}
          parameters: [{name: depth, in: query, description: How deep to look.}]
          gives: {type: integer}
        delete:
          x-sdk: {resource: things, method: delete}
        patch:
          x-sdk: {resource: things, method: update}
          takes: Changes
          gives: {type: integer}
        put:
          x-sdk: {resource: things, method: replace}
          takes: Changes
          gives: {type: integer}
      /things/found:
        get:
          x-sdk: {resource: things, method: search}
          parameters: &search
            - {name: q, in: query, description: Text to look for.}
            - {name: day, in: query, description: Day it was made.}
          gives: {type: integer}
      /things/known:
        get:
          x-sdk: {resource: things, method: look_up}
          parameters: *search
          gives: {type: integer}
      /shelves/{shelf}/things:
        get:
          x-sdk: {resource: things, method: move}
          parameters:
            - {name: shelf, in: path, description: Where it goes.}
            - {name: q, in: query, description: Text to look for.}
            - {name: day, in: query, description: Day it was made.}
          gives: {type: integer}
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
        Changes:
          type: object
          properties:
            name: {type: string, description: How to call it.}
            size: {type: integer, description: How large it is.}
"""


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(SPEC)


@pytest.fixture(scope="module")
def things(api: Built) -> Any:
    """The class of a resource with several methods."""
    return type(api.client()[0].things)


def section(thing: Any, title: str) -> list[str]:
    """Give the lines of a section of a docstring."""
    after = (inspect.getdoc(thing) or "").partition(f"{title}:\n")[2]
    return [line.strip() for line in after.partition("\n\n")[0].splitlines()]


def test_a_class_describes_paths_and_lonely_keywords(things: Any) -> None:
    assert section(things, "Args of its methods") == [
        "id: Id of the thing.",
        "depth: How deep to look.",
        "part: Id of the part.",
    ]


@pytest.mark.parametrize("name", ["retrieve", "delete"])
def test_a_method_does_not_say_again_what_its_class_says(things: Any, name: str) -> None:
    assert section(getattr(things, name), "Args") == []


def test_a_method_describes_its_keywords_where_it_has_several(things: Any) -> None:
    assert section(things.download, "Args") == [
        "to: File to write, or folder that takes the vendor's file name.",
        "overwrite: Replace a file that exists; otherwise DownloadError is raised.",
        "on_progress: Called with the bytes received and the total, if announced.",
    ]


@pytest.mark.parametrize("name", ["search", "look_up"])
def test_each_of_several_methods_describes_the_keywords_that_they_share(
    things: Any, name: str
) -> None:
    assert section(getattr(things, name), "Args") == [
        "q: Text to look for.",
        "day: Day it was made.",
    ]


def test_a_method_of_several_keywords_describes_the_place_that_no_other_takes(things: Any) -> None:
    assert section(things.move, "Args") == [
        "shelf: Where it goes.",
        "q: Text to look for.",
        "day: Day it was made.",
    ]


def test_a_twin_leaves_its_arguments_to_its_twin(api: Built) -> None:
    written = api.source("resources/things.py").partition("replace = twin(")[2]
    assert "How to call it" not in written.partition("\n\n")[0]
    assert section(type(api.client()[0].things).update, "Args") == [
        "name: How to call it.",
        "size: How large it is.",
    ]


def test_a_method_describes_an_argument_of_which_its_class_says_something_else(things: Any) -> None:
    assert section(things.part, "Args") == ["id: Id of the owner."]


def test_the_only_method_of_a_class_describes_its_arguments_itself(api: Built) -> None:
    alone = type(api.client()[0].alone)
    assert section(alone.retrieve, "Args") == ["id: Id of the lonely."]
    assert section(alone, "Args of its methods") == []
