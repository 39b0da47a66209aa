"""Names what operations give, so that operations that answer alike share one constant."""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from .names import snake
from .plan import Method

_PLAIN = re.compile(r"(models|enums)\.\w+|Records?|str|int|float|bool|bytes")


def name_results(methods: Iterable[Method]) -> tuple[list[Method], tuple[tuple[str, str], ...]]:
    """Give the methods with what they give, and the constants that they share, as source.

    A result that is just a type needs no constant.
    """
    made: list[Method] = []
    named: dict[str, str] = {}
    for method in methods:
        source = _source(method)
        if source is None:
            gives = "" if method.result == "None" else method.result
        else:
            gives = named.setdefault(source, _name(method, named.values()))
        made.append(attrs.evolve(method, gives=gives))
    return made, tuple((name, source) for source, name in named.items())


def _source(method: Method) -> str | None:
    """Give the result as source; None where the type alone says it, or where there is none."""
    details = {
        "unwrap": method.unwrap,
        "envelope": method.envelope,
        "items": method.items,
    }
    given = [f"{key}={value!r}" for key, value in details.items() if value]
    if method.scheme:
        given.insert(0, f"paging=_profile.{method.scheme}")
    if method.result == "None" or (not given and _PLAIN.fullmatch(method.result)):
        return None
    gives = method.returns if method.kind == "call" else method.result
    return f"Result[{gives}]({', '.join([method.result, *given])})"


def _name(method: Method, taken: Iterable[str]) -> str:
    """Give a name after what a call gives, or after its envelope where that name is taken."""
    pages = ("_PAGES" if method.scheme else "_LIST") if method.kind == "pages" else ""
    for text in (method.item if pages else method.returns, method.result):
        name = "_".join(snake(word.rpartition(".")[2]) for word in re.findall(r"[\w.]+", text))
        name = name.upper() + pages
        if name not in taken:
            return name
    return f"{name}_{1 + sum(other.startswith(name) for other in taken)}"
