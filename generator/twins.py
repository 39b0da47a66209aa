"""Pairs the methods that update and replace the same thing with the same arguments."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from .plan import Method


def pair_twins(methods: Iterable[Method]) -> tuple[Method, ...]:
    """Give the methods of a resource, each PUT that is called like the PATCH beside it as its twin.

    A twin stands right after the method whose signature it has.
    """
    methods = list(methods)
    updates = {m.path: m for m in methods if m.http == "PATCH" and m.has_operation}
    twins: dict[str, Method] = {}
    for method in methods:
        update = updates.get(method.path)
        if update is not None and method.http == "PUT" and _called(method) == _called(update):
            same = method.details("") == update.details("") and method.gives == update.gives
            constant = update.constant if same else ""
            twins[update.name] = attrs.evolve(method, twin=update.name, twin_of=constant)
    names = {twin.name for twin in twins.values()}
    paired: list[Method] = []
    for method in methods:
        if method.name not in names:
            paired += [method, *([twins[method.name]] if method.name in twins else [])]
    return tuple(paired)


def _called(method: Method) -> tuple[object, ...]:
    """Give all that a caller sees of a method but its name and its words."""
    return method.kind, method.positional, method.keywords, method.more, method.typed
