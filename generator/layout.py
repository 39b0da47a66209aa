"""Lays out signatures and calls in rendered Python so that one argument more changes few lines.

The formatter gives each argument a line of its own once they do not fit into one. Here positional
arguments, of which operations seldom gain one, share a line; so do keyword arguments if they are
few and fit.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import NamedTuple

WIDTH = 120
FEW = 3
"""So many keyword arguments may share a line, a signature's `options` or `**into` among them."""


class _Parts(NamedTuple):
    """The lines of a signature or a call, and the source of what it consists of."""

    start: int
    end: int
    opening: str
    positional: list[str]
    keywords: list[str]
    closing: str


def lay_out(source: str) -> str:
    """Give formatted Python laid out anew: only blanks, line breaks and trailing commas change."""
    lines = source.split("\n")
    found: list[_Parts] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found += _signature(node, lines)
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            found += _call(node.value, lines)
    for parts in sorted(found, reverse=True):
        now = lines[parts.start : parts.end]
        gist = _gist(now)
        fitting = (
            layout
            for layout in _layouts(parts)
            if max(map(len, layout)) <= WIDTH and _gist(layout) == gist
        )
        lines[parts.start : parts.end] = next(fitting, now)
    return "\n".join(lines)


def _gist(lines: list[str]) -> str:
    """Give what must not change. It shows comments, brackets and calls that the parts leave out."""
    return re.sub(r"[\s,]", "", "".join(lines))


def _layouts(parts: _Parts) -> Iterator[list[str]]:
    """Give the layouts that arguments may have, the preferred one first."""
    _, _, opening, positional, keywords, closing = parts
    if not positional or not keywords or any("\n" in text for text in positional + keywords):
        return
    indent = opening[: len(opening) - len(opening.lstrip())]
    first, rest = ", ".join(positional), ", ".join(keywords)
    if len(keywords) == 1:
        yield [f"{opening}{first}, {rest}{closing}"]
    if len(keywords) <= FEW:
        yield [opening, f"{indent}    {first}, {rest}", indent + closing]
        yield [opening, f"{indent}    {first},", f"{indent}    {rest},", indent + closing]
    each = [f"{indent}    {text}," for text in (first, *keywords)]
    yield [opening, *each, indent + closing]


def _signature(node: ast.FunctionDef | ast.AsyncFunctionDef, lines: list[str]) -> Iterator[_Parts]:
    """Give the parts of a function's header, unless its body shares a line with it."""
    start, end, own = node.lineno - 1, node.body[0].lineno - 1, node.args
    if start >= end or own.posonlyargs or own.vararg:
        return
    defaults = [None] * (len(own.args) - len(own.defaults)) + own.defaults
    positional = [_text(lines, *pair) for pair in zip(own.args, defaults, strict=True)]
    keywords = [_text(lines, *pair) for pair in zip(own.kwonlyargs, own.kw_defaults, strict=True)]
    if keywords:
        positional.append("*")
    if own.kwarg:
        keywords.append(f"**{_text(lines, own.kwarg)}")
    opening = lines[start].partition("(")[0] + "("
    closing = f") -> {_text(lines, node.returns)}:" if node.returns else "):"
    if "\n" not in closing:
        yield _Parts(start, end, opening, positional, keywords, closing)


def _call(node: ast.Call, lines: list[str]) -> Iterator[_Parts]:
    """Give the parts of a call that the formatter broke into several lines."""
    start, end = node.lineno - 1, node.end_lineno or node.lineno
    if lines[start].endswith("(") and all(keyword.arg for keyword in node.keywords):
        positional = [_text(lines, value) for value in node.args]
        keywords = [f"{keyword.arg}={_text(lines, keyword.value)}" for keyword in node.keywords]
        yield _Parts(start, end, lines[start], positional, keywords, ")")


def _text(lines: list[str], node: ast.expr | ast.arg, until: ast.expr | None = None) -> str:
    """Give the source of an argument with its default; a line break if it takes several lines."""
    end = until or node
    if node.lineno != end.end_lineno:
        return "\n"
    return lines[node.lineno - 1].encode()[node.col_offset : end.end_col_offset].decode()
