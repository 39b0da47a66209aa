"""Reads one YAML file of a spec, with the line of every value."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, cast

import attrs
import yaml

from .problems import fail

MAX_BYTES = 10_000_000
MAX_DEPTH = 60
MAX_VALUES = 500_000
_COLLECTIONS = ("tag:yaml.org,2002:map", "tag:yaml.org,2002:seq")
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
        f"tag:yaml.org,2002:{_tag}", re.compile(rf"^(?:{_pattern})$"), _first
    )


@attrs.define
class Source:
    """One YAML file: its content and the line of every value by JSON pointer."""

    file: str
    content: Any
    lines: dict[str, int]


def escape(part: str) -> str:
    """Return a key escaped for a JSON pointer."""
    return part.replace("~", "~0").replace("/", "~1")


def unescape(part: str) -> str:
    """Return the key for an escaped part of a JSON pointer."""
    return part.replace("~1", "/").replace("~0", "~")


def read_source(path: Path, name: str) -> Source:
    """Return one YAML file; `name` is its path in messages.

    Raise SpecError, with the line, for a file that cannot be read or is not plain YAML.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise fail(
            name, f"cannot be read: {error.strerror}; every spec is a file in specs/"
        ) from None
    if len(data) > MAX_BYTES:
        raise fail(name, f"is larger than {MAX_BYTES} bytes; split it into files")
    lines: dict[str, int] = {}
    try:
        loader = _JSONLikeLoader(data.decode("utf-8"))
        node = loader.get_single_node()
        content = _construct(loader, node, "", lines, name, 0) if node is not None else None
    except UnicodeDecodeError as error:
        raise fail(name, f"is not UTF-8 (byte {error.start}); save it as UTF-8") from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 0
        raise fail(name, f"is not valid YAML: {error.problem}; fix that line", line=line) from None
    except yaml.reader.ReaderError as error:
        line = data.decode("utf-8")[: error.position].count("\n") + 1
        message = f"is not valid YAML: {error.reason} (U+{error.character:04X}); remove it"
        raise fail(name, message, line=line) from None
    except yaml.YAMLError as error:
        raise fail(name, f"is not valid YAML: {' '.join(str(error).split())}") from None
    if not isinstance(content, (dict, list)):
        raise fail(name, "must hold a mapping or a list at its top", line=1)
    return Source(name, content, lines)


def _construct(
    loader: Any, node: yaml.Node, pointer: str, lines: dict[str, int], name: str, depth: int
) -> Any:
    line = lines[pointer] = node.start_mark.line + 1
    if len(lines) > MAX_VALUES:
        raise fail(name, f"holds more than {MAX_VALUES} values; do not multiply aliases", line=line)
    if isinstance(node, yaml.CollectionNode) and node.tag not in _COLLECTIONS:
        raise fail(
            name, f"the tag {node.tag} is not allowed; write plain YAML", line=line, pointer=pointer
        )
    if depth > MAX_DEPTH:
        raise fail(name, f"is nested more than {MAX_DEPTH} deep", line=line, pointer=pointer)
    if isinstance(node, yaml.MappingNode):
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = key_node.value
            place = key_node.start_mark.line + 1
            if key_node.tag != "tag:yaml.org,2002:str":
                raise fail(name, f"the key {key} must be quoted", line=place, pointer=pointer)
            if key in mapping:
                raise fail(name, f"the key {key!r} stands twice", line=place, pointer=pointer)
            inner = f"{pointer}/{escape(key)}"
            mapping[key] = _construct(loader, value_node, inner, lines, name, depth + 1)
            lines[inner] = place
        return mapping
    if isinstance(node, yaml.SequenceNode):
        return [
            _construct(loader, item, f"{pointer}/{index}", lines, name, depth + 1)
            for index, item in enumerate(node.value)
        ]
    return _scalar(node, name, line, pointer)


def _scalar(node: yaml.Node, name: str, line: int, pointer: str) -> Any:
    kind = node.tag.removeprefix("tag:yaml.org,2002:")
    text = cast("str", node.value)
    if kind == "str":
        return text
    if kind == "null":
        return None
    if kind == "bool":
        return text == "true"
    if kind == "int":
        return int(text)
    if kind == "float":
        return float(text)
    raise fail(
        name, f"the tag {node.tag} is not allowed; write plain YAML", line=line, pointer=pointer
    )
