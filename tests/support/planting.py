"""A complete spec, every place in it that holds text, and hostile text to put there."""

from __future__ import annotations

import copy
import functools
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import attrs
from hypothesis import strategies as st

from generator.specs.loading import load
from generator.specs.source import escape

from .golden import VENDOR, copy_spec
from .hostile import MARK, PIECES

Place = tuple[str | int, ...]
Way = Literal["instead", "before", "after"]

MORE = [
    f"\nimport {MARK}\n",
    f"\x00{MARK}",
    "\r",
    "\x85",
    "\u2028",
    "\u202e",
    "\u200b",
    "\ufeff",
    "\U0001f600",
    "..",
    ".",
    "/",
    "//evil.example/",
    "C:\\x",
    "x" * 5000,
    "x y " * 900,
    f'"\n[tool.{MARK}]\na = "',
    f"'\n[[{MARK}]]\n",
    "[a](javascript:a)",
    "![a](http://evil.example/a.png)",
    "\n# heading\n",
    "\n```\n",
    "*_~",
    "</details>",
    "&lt;",
    f"${{{MARK}}}",
    f"$({MARK})",
    f"{{0.__class__.{MARK}}}",
    f"%({MARK})s",
    "class",
    "import",
    "None",
    "match",
    "self",
    "str",
    "int",
    "list",
    "Any",
    "id",
    "type",
    "object",
    "print",
    "property",
    "datetime",
    "Literal",
    "Model",
    "msgspec",
    "_private",
    "__class__",
    "__init__",
    "__dict__",
    "__slots__",
    "__struct_fields__",
    "mro",
    "0",
    "-1",
    "1e5",
    "true",
    "null",
    "~",
    "",
    "A",
    "z9",
]

HOSTILE = st.one_of(
    st.sampled_from(PIECES + MORE),
    st.lists(st.sampled_from(PIECES + MORE), min_size=2, max_size=5).map("".join),
    st.text(max_size=30).filter(lambda text: text.isprintable() or not text.isspace()),
)
"""Text that tries to become code, a path, a file name, markup or a value of another kind."""


@attrs.frozen
class Spot:
    """One place of a document: a scalar, or (`is_key`) the last key of the path itself."""

    path: Place
    is_key: bool

    def __str__(self) -> str:
        pointer = "".join(f"/{escape(str(part))}" for part in self.path)
        return f"key {pointer}" if self.is_key else pointer


@functools.cache
def base() -> dict[str, Any]:
    """Return the spec with every feature, joined into one document, and every way to log in."""
    with tempfile.TemporaryDirectory() as scratch:
        root = copy.deepcopy(load(copy_spec(Path(scratch)), VENDOR).root)
    root["servers"][1] |= {
        "url": "https://{tenant}.kitchen-sink.example/v3",
        "variables": {
            "tenant": {
                "default": "",
                "description": "Name of the kitchen.",
                "x-required": True,
            }
        },
    }
    root["components"]["securitySchemes"] |= {
        "key": {"type": "apiKey", "in": "header", "name": "Authorization", "x-prefix": "Token"},
        "program": {
            "type": "oauth2",
            "description": "Tokens for programs.",
            "flows": {"clientCredentials": {"tokenUrl": "/oauth/token", "scopes": {}}},
        },
    }
    root["security"] = [{"basic": []}, {"key": []}, {"program": []}]
    return root


@functools.cache
def spots() -> tuple[Spot, ...]:
    """Return every scalar and every key of that spec."""
    return tuple(_spots(base(), ()))


def _spots(node: Any, path: Place) -> Iterator[Spot]:
    if isinstance(node, dict):
        for key, value in node.items():
            yield Spot((*path, key), is_key=True)
            yield from _spots(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _spots(value, (*path, index))
    else:
        yield Spot(path, is_key=False)


def planted(spot: Spot, text: str, way: Way = "instead", *, everywhere: bool = False) -> Any:
    """Return the spec with a text at one place, or wherever the same text stands."""
    old = str(spot.path[-1] if spot.is_key else _look(spot.path))
    new = {"instead": text, "before": f"{text}{old}", "after": f"{old}{text}"}[way]
    if everywhere:
        return _renamed(base(), old, new)
    document = copy.deepcopy(base())
    holder = _look(spot.path[:-1], document)
    last = spot.path[-1]
    if spot.is_key:
        entries = [(new if key == last else key, value) for key, value in holder.items()]
        holder.clear()
        holder.update(entries)
    else:
        holder[last] = new
    return document


def _look(path: Place, node: Any = None) -> Any:
    node = base() if node is None else node
    for part in path:
        node = node[part]
    return node


def _renamed(node: Any, old: str, new: str) -> Any:
    if isinstance(node, dict):
        return {_renamed(key, old, new): _renamed(value, old, new) for key, value in node.items()}
    if isinstance(node, list):
        return [_renamed(value, old, new) for value in node]
    if not isinstance(node, str):
        return node
    if node.startswith("#/components/"):
        head, _, name = node.rpartition("/")
        return f"{head}/{escape(new)}" if name == escape(old) else node
    return new if node == old else node


# Where most texts are accepted, so that not every trial ends with a refusal.
_WORDS = {"description", "summary", "title", "section", "note", "doc", "reason", "x-notes"}


def _is_free(spot: Spot) -> bool:
    """Return whether a place holds words, an example, or the name of a parameter or property."""
    held = {str(part) for part in spot.path[-2:]}
    if spot.is_key:
        return spot.path[-2:-1] == ("properties",)
    return bool(held & {*_WORDS, "name", "default", "enum", "x-aliases", "pattern", "keywords"})


@attrs.frozen
class Planting:
    """A text, where it goes in the spec, and how; short enough to be shown."""

    spot: Spot
    text: str
    way: Way
    everywhere: bool

    def document(self) -> dict[str, Any]:
        """Return the spec with the text in it."""
        return dict(planted(self.spot, self.text, self.way, everywhere=self.everywhere))


@st.composite
def cases(draw: st.DrawFn) -> Planting:
    """Return hostile text for one place or for several."""
    free = draw(st.booleans())
    places = [spot for spot in spots() if _is_free(spot)] if free else list(spots())
    spot, text = draw(st.sampled_from(places)), draw(HOSTILE)
    way: Way = draw(st.sampled_from(("instead", "before", "after")))
    return Planting(spot, text, way, draw(st.booleans()))
