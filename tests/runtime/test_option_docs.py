"""`help` of the options: it tells every key, in the words of its field."""

from __future__ import annotations

import ast
import inspect
import re
from typing import Any

import pytest

from generator.runtime import options


def fields_of(name: str) -> dict[str, str]:
    """Return the first paragraph about each field of a class, as it stands in the source."""
    tree = ast.parse(inspect.getsource(options))
    [node] = [each for each in tree.body if isinstance(each, ast.ClassDef) and each.name == name]
    return {
        ast.unparse(field.target): " ".join(ast.literal_eval(text.value).split("\n\n")[0].split())
        for field, text in zip(node.body, node.body[1:], strict=False)
        if isinstance(field, ast.AnnAssign) and isinstance(text, ast.Expr)
    }


def told(about: object) -> dict[str, str]:
    """Return what the docstring tells of each key."""
    doc = inspect.getdoc(about) or ""
    listed = re.findall(r"(?ms)^    (\w+): (.*?)(?=^    \w|\Z)", doc)
    return {name: " ".join(text.split()) for name, text in listed}


@pytest.mark.parametrize(
    ("about", "classes"),
    [
        (options.ClientOptions, ["CommonClientOptions", "ClientOptions"]),
        (options.AsyncClientOptions, ["AsyncClientOptions"]),
        (options.request_options, ["RequestOptions"]),
    ],
)
def test_help_tells_every_key_in_the_words_of_its_field(about: Any, classes: list[str]) -> None:
    expected: dict[str, str] = {}
    for name in classes:
        expected |= fields_of(name)
    assert len(expected) > 1
    assert told(about) == expected


def test_every_option_has_a_description() -> None:
    for cls in (options.ClientOptions, options.AsyncClientOptions, options.RequestOptions):
        described = fields_of(cls.__name__) | fields_of("CommonClientOptions")
        assert set(cls.__optional_keys__) <= set(described)
