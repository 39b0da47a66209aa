"""Where arguments are described: once in the class, or in the method that says something else."""

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


def test_a_class_describes_every_argument_of_its_methods(things: Any) -> None:
    assert section(things, "Args of its methods") == [
        "id: Id of the thing.",
        "depth: How deep to look.",
        "part: Id of the part.",
        "to: File to write, or folder that takes the vendor's file name.",
        "overwrite: Replace a file that exists; otherwise DownloadError is raised.",
        "on_progress: Called with the bytes received and the total, if announced.",
    ]


@pytest.mark.parametrize("name", ["retrieve", "delete", "download"])
def test_a_method_does_not_say_again_what_its_class_says(things: Any, name: str) -> None:
    assert section(getattr(things, name), "Args") == []


def test_a_method_describes_an_argument_of_which_its_class_says_something_else(things: Any) -> None:
    assert section(things.part, "Args") == ["id: Id of the owner."]


def test_the_only_method_of_a_class_describes_its_arguments_itself(api: Built) -> None:
    alone = type(api.client()[0].alone)
    assert section(alone.retrieve, "Args") == ["id: Id of the lonely."]
    assert section(alone, "Args of its methods") == []
