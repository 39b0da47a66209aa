"""Reads one YAML or JSON file of a spec, with the line of every value."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Any, cast

import attrs
import yaml

from .json_text import JSONText
from .problems import SpecError, fail, short

MAX_BYTES = 50_000_000
MAX_DEPTH = 100
"""How many mappings and lists may enclose a value; with aliases written out."""
MAX_VALUES = 500_000
"""How many values aliases, or references, may add to those that are written."""
MAX_DIGITS = 300
"""How many characters a number may have."""
_CORE = "tag:yaml.org,2002:"
_Loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _JSONLikeLoader(_Loader):  # type: ignore[misc]
    """Reads plain scalars like JSON: no dates, no yes/no, no octal numbers."""


_JSONLikeLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", r"null|~|", ["n", "~", ""]),
    ("bool", r"true|false", ["t", "f"]),
    ("int", r"-?(0|[1-9][0-9]*)", list("-0123456789")),
    ("float", r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?", list("-0123456789")),
):
    _JSONLikeLoader.add_implicit_resolver(
        f"{_CORE}{_tag}", re.compile(rf"^(?:{_pattern})\Z"), _first
    )


@attrs.define
class Source:
    """One file: its content and the line of every value by JSON pointer."""

    file: str
    content: Any
    lines: dict[str, int]


def escape(part: str) -> str:
    """Return a key escaped for a JSON pointer."""
    return part.replace("~", "~0").replace("/", "~1")


def unescape(part: str) -> str:
    """Return the key for an escaped part of a JSON pointer."""
    return part.replace("~1", "/").replace("~0", "~")


def read_source(path: Path, name: str, *, any_keys: bool = False) -> Source:
    """Return one YAML or JSON file; `name` is its path in messages.

    `any_keys`: keys need no quotes, as in files of others, where a status is written as a number.

    Raise SpecError, with the line, for a file that cannot be read or is not plain YAML: one
    document without tags and merge keys, its keys text and unique in their mapping. A file whose
    name ends with `.json` must be JSON.
    """
    text = _text(path, name)
    lines: dict[str, int] = {}
    if name.endswith(".json"):
        document = JSONText(text, name)
        content = _json(document, "", lines, name, 0)
        document.close()
    else:
        content = _yaml(text, lines, name, any_keys=any_keys)
    if not isinstance(content, (dict, list)):
        raise fail(name, "must contain a mapping or a list", line=1)
    return Source(name, content, lines)


def _yaml(text: str, lines: dict[str, int], name: str, *, any_keys: bool) -> Any:
    try:
        most = MAX_VALUES + _check(text, name)
        loader = _JSONLikeLoader(text)
        node = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 0
        reason = "an anchor of this name exists" if error.problem == _TWICE else error.problem
        raise fail(name, f"is not valid YAML: {reason}; fix that line", line=line) from None
    except yaml.reader.ReaderError as error:
        # Not `error.position`, which libyaml counts in bytes.
        line = text[: text.find(chr(error.character))].count("\n") + 1
        message = f"is not valid YAML: {error.reason} (U+{error.character:04X}); remove it"
        raise fail(name, message, line=line) from None
    except yaml.YAMLError as error:
        raise fail(name, f"is not valid YAML: {' '.join(str(error).split())}") from None
    return _Maker(lines, name, most, any_keys).value(node, "", 0) if node is not None else None


def _json(text: JSONText, pointer: str, lines: dict[str, int], name: str, depth: int) -> Any:
    """Return the next value of a JSON document; `depth` is its level of nesting."""
    line = lines[pointer] = text.line
    if text.opens("["):
        items: list[Any] = []
        while text.more("]", first=not items):
            _check_depth(depth, name, line)
            items.append(_json(text, f"{pointer}/{len(items)}", lines, name, depth + 1))
        return items
    if not text.opens("{"):
        kind, value = text.scalar()
        return _number(kind, value, name, line, pointer) if kind in ("int", "float") else value
    mapping: dict[str, Any] = {}
    while text.more("}", first=not mapping):
        _check_depth(depth, name, line)
        key_line, key = text.line, text.key()
        if key in mapping:
            raise _duplicated(key, name, key_line, pointer)
        inner = f"{pointer}/{escape(key)}"
        mapping[key] = _json(text, inner, lines, name, depth + 1)
        lines[inner] = key_line
    return mapping


def _check_depth(depth: int, name: str, line: int) -> None:
    if depth >= MAX_DEPTH:
        raise _too_deep(name, line)


def _duplicated(key: str, name: str, line: int, pointer: str) -> SpecError:
    message = f"the key {short(repr(key))} is duplicated; remove one"
    return fail(name, message, line=line, pointer=pointer)


_TWICE = "second occurrence"  # how libyaml reports a repeated anchor


def _text(path: Path, name: str) -> str:
    try:
        if path.exists() and not path.is_file():  # opening a pipe would wait for a writer
            raise fail(name, "is not a file; every part of a spec is a YAML or JSON file in specs/")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise fail(
            name, f"cannot be read: {error.strerror}; check the file and its permissions"
        ) from None
    if len(data) > MAX_BYTES:
        raise fail(name, f"is larger than {MAX_BYTES} bytes; split it into files")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        message = f"is not UTF-8 (byte {error.start}); save it as UTF-8"
        raise fail(name, message, line=line) from None


def _check(text: str, name: str) -> int:
    """Return the number of values.

    Raise SpecError for tags, several documents, recursive aliases and deep nesting.

    Events are checked first, because the parser of nodes recurses.
    """
    documents, values, anchors = 0, 0, list[str | None]()
    for event in yaml.parse(text, Loader=_Loader):
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise fail(name, "contains several documents; write one per file", line=line)
        elif isinstance(event, yaml.CollectionEndEvent):
            anchors.pop()
        elif isinstance(event, yaml.AliasEvent) and event.anchor in anchors:
            message = f"the alias *{event.anchor} is inside the value that it refers to"
            raise fail(name, f"{message}; write the value out", line=line)
        elif isinstance(event, (yaml.CollectionStartEvent, yaml.ScalarEvent)):
            values += 1
            if event.tag is not None:
                raise fail(name, f"the tag {short(event.tag)} is not allowed; remove it", line=line)
            if isinstance(event, yaml.CollectionStartEvent):
                anchors.append(event.anchor)
                if len(anchors) > MAX_DEPTH:
                    raise _too_deep(name, line)
    return values


@attrs.frozen
class _Maker:
    """Makes the values of one YAML file from its nodes.

    `most`: how many there may be; `any_keys`: keys that are no text are read as it.
    """

    lines: dict[str, int]
    name: str
    most: int
    any_keys: bool

    def value(self, node: yaml.Node, pointer: str, depth: int) -> Any:
        """Return the value of a node; `depth` is its level of nesting, at most MAX_DEPTH."""
        line = self.lines[pointer] = node.start_mark.line + 1
        if len(self.lines) > self.most:
            message = f"contains more than {MAX_VALUES} values of aliases; use fewer aliases"
            raise fail(self.name, message, line=line)
        if isinstance(node, yaml.ScalarNode):
            return _scalar(node, self.name, line, pointer)
        _check_depth(depth, self.name, line)
        if isinstance(node, yaml.SequenceNode):
            return [
                self.value(item, f"{pointer}/{index}", depth + 1)
                for index, item in enumerate(node.value)
            ]
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key_line = key_node.start_mark.line + 1
            key = self._key(key_node, key_line, pointer)
            if key in mapping:
                raise _duplicated(key, self.name, key_line, pointer)
            inner = f"{pointer}/{escape(key)}"
            mapping[key] = self.value(value_node, inner, depth + 1)
            self.lines[inner] = key_line
        return mapping

    def _key(self, node: yaml.Node, line: int, pointer: str) -> str:
        if not isinstance(node, yaml.ScalarNode):
            message = "a key must be text, not a list or mapping"
            raise fail(self.name, message, line=line, pointer=pointer)
        key = cast("str", node.value)
        if key == "<<" and not node.style:
            message = "merge keys (<<) are not allowed; write the values out"
            raise fail(self.name, message, line=line, pointer=pointer)
        if node.tag != f"{_CORE}str" and not self.any_keys:
            message = f"the key {short(key)} must be quoted"
            raise fail(self.name, message, line=line, pointer=pointer)
        return key


def _scalar(node: yaml.ScalarNode, name: str, line: int, pointer: str) -> Any:
    kind, text = node.tag.removeprefix(_CORE), cast("str", node.value)
    if kind == "null":
        return None
    if kind == "bool":
        return text == "true"
    if kind not in ("int", "float"):
        return text
    return _number(kind, text, name, line, pointer)


def _number(kind: str, text: str, name: str, line: int, pointer: str) -> int | float:
    if len(text) > MAX_DIGITS:
        message = f"is a number of more than {MAX_DIGITS} characters; shorten or quote it"
        raise fail(name, message, line=line, pointer=pointer)
    number = int(text) if kind == "int" else float(text)
    if not math.isfinite(number):
        message = f"the number {short(text)} is too large; write a smaller one, or quote it"
        raise fail(name, message, line=line, pointer=pointer)
    return number


def _too_deep(name: str, line: int) -> SpecError:
    return fail(name, f"is nested more than {MAX_DEPTH} levels deep; flatten it", line=line)
