"""Gathers what lists share: arguments, as one type of keywords, and what they give, by one name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

import attrs

from .names import pascal
from .plan import Argument, ListKeywords, Method

Pairs = tuple[tuple[str, str], ...]


def share_keywords(
    methods: Iterable[Method], schemes: Mapping[str, tuple[str, ...]]
) -> tuple[list[Method], tuple[ListKeywords, ...]]:
    """Give the methods and the types of keywords that lists share.

    `schemes` gives the vendor's names of the parameters in question by the constant of the scheme.
    A list shares them if it has all of them, as the first list of the scheme has them.
    """
    methods = list(methods)
    free = {(m.scheme, m.free) for m in methods if m.kind == "pages"}
    shared: dict[tuple[str, bool], ListKeywords] = {}
    made: list[Method] = []
    for method in methods:
        own = _own(method, schemes.get(method.scheme or "", ()))
        key = (method.scheme or "", method.free)
        if own and method.kind == "pages":
            both = method.free and (method.scheme, False) in free
            name = pascal(f"{'free_' if both else ''}{key[0].lower()}_keywords")
            kind = ListKeywords(name=name, free=method.free, arguments=own)
            if shared.setdefault(key, kind).arguments == own:
                method = attrs.evolve(method, shared=shared[key])
        made.append(method)
    return made, tuple(shared.values())


def _own(method: Method, wires: tuple[str, ...]) -> tuple[Argument, ...]:
    """Give the arguments of these names; none if one is missing or required."""
    found = tuple(a for wire in wires for a in method.keywords if a.wire == wire)
    return found if len(found) == len(wires) and not any(a.required for a in found) else ()


def share_types(methods: Iterable[Method]) -> tuple[list[Method], Pairs]:
    """Give the methods and the names of what several lists of records give, with their meaning."""
    methods = list(methods)
    counts = Counter(m.typed for m in methods if m.kind == "pages" and m.free)
    named: dict[str, str] = {}
    for method in methods:
        if counts[method.typed] > 1 and method.typed not in named:
            name = f"{method.item}Pages"
            taken = sum(other.startswith(name) for other in named.values())
            named[method.typed] = f"{name}{taken + 1}" if taken else name
    made = [attrs.evolve(m, list_type=named.get(m.typed, "")) for m in methods]
    return made, tuple((name, meaning) for meaning, name in named.items())
