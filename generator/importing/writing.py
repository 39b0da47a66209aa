"""Writes parts of a spec as YAML: short mappings and lists in one line, the rest in blocks."""

from __future__ import annotations

import re
from typing import Any

import yaml

WIDTH = 110
_Dumper: type = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class _SpecDumper(_Dumper):  # type: ignore[misc]
    """Quotes whatever our reader, or a reader of YAML 1.2, takes for a number."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


_SpecDumper.yaml_implicit_resolvers = {
    key: list(value)
    for key, value in _Dumper.yaml_implicit_resolvers.items()  # type: ignore[attr-defined]
}
_NUMBER = re.compile(
    r"^[-+]?(0o[0-7]+|0x[0-9a-fA-F]+|(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?)$"
)
_SpecDumper.add_implicit_resolver("tag:yaml.org,2002:float", _NUMBER, list("-+.0123456789"))


def to_yaml(node: Any) -> str:
    """Return a value as YAML; equal values give equal text, keys stay in their order."""
    dumper = _SpecDumper("", sort_keys=False)
    represented = dumper.represent_data(node)
    dumper.dispose()
    _shape(represented, 0)
    text = yaml.serialize(
        represented, Dumper=_SpecDumper, allow_unicode=True, width=WIDTH + 10, indent=2
    )
    return str(text)


def _shape(node: yaml.Node, depth: int) -> int:
    """Set the style of a node and of those in it; return its length if it stands in one line.

    A node that needs more than one line has a length that fits nowhere.
    """
    if not isinstance(node, yaml.CollectionNode):
        return len(node.value) + 2
    if isinstance(node, yaml.MappingNode):
        length = sum(len(k.value) + 4 + _shape(v, depth + 1) for k, v in node.value)
    else:
        length = sum(2 + _shape(value, depth + 1) for value in node.value)
    node.flow_style = not node.value or (depth > 1 and length <= WIDTH - 2 * depth)
    return length if node.flow_style else 10 * WIDTH
