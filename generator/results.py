"""Names what operations give, so that operations that answer alike share one constant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import attrs

from .names import snake
from .plan import Method

Pairs = tuple[tuple[str, str], ...]
_PLAIN = re.compile(r"(models|enums)\.\w+|Records?|str|int|float|bool|bytes")


def name_results(methods: Iterable[Method]) -> tuple[list[Method], Pairs]:
    """Give the methods with what they give, and the constants that they share, as source.

    A result that is just a type needs no constant.
    """
    methods = list(methods)
    groups: dict[tuple[str, str], list[Method]] = {}
    for method in methods:
        source = _source(method)
        if source is not None and method.has_operation:
            groups.setdefault(source, []).append(method)
    named: dict[tuple[str, str], str] = {}
    common: dict[tuple[str, str], Pairs] = {}
    constants: list[tuple[str, str]] = []
    for source, members in groups.items():
        name = named[source] = _name(members[0], named.values())
        names = _common(members, lambda m: m.names, lambda m: {a.name for a in m.others})
        rules = _common(members, lambda m: m.rules, lambda m: {a.wire for a in m.arguments})
        common[source] = names + rules
        given = [source[1]] if source[1] else []
        given += [f"names={dict(names)!r}"] if names else []
        given += [f"rules={{{', '.join(f'{w!r}: {r}' for w, r in rules)}}}"] if rules else []
        constants.append((name, f"{source[0]}{', '.join(given)})"))
    made = [_with(method, named, common) for method in methods]
    return made, tuple(constants)


def _with(
    method: Method, named: dict[tuple[str, str], str], common: dict[tuple[str, str], Pairs]
) -> Method:
    source = _source(method)
    if source is None:
        return attrs.evolve(method, gives="" if method.result == "None" else method.result)
    return attrs.evolve(method, gives=named.get(source, ""), common=common.get(source, ()))


def _common(
    members: list[Method],
    pairs: Callable[[Method], Pairs],
    known: Callable[[Method], set[str]],
) -> Pairs:
    """Give the pairs of lists that hold for every member that knows the name, and several have."""
    if members[0].kind != "pages":  # what is not a list has little in common with others
        return ()
    found = dict.fromkeys(pair for member in members for pair in pairs(member))
    return tuple(
        pair
        for pair in found
        if sum(pair in pairs(member) for member in members) > 1
        and all(pair in pairs(member) for member in members if pair[0] in known(member))
    )


def _source(method: Method) -> tuple[str, str] | None:
    """Give the result as source, in two halves; None where the type alone says it, or for none."""
    details = {"unwrap": method.unwrap, "envelope": method.envelope, "items": method.items}
    given = [f"{key}={value!r}" for key, value in details.items() if value]
    if method.scheme:
        given.insert(0, f"paging=_profile.{method.scheme}")
    if method.shared:
        given.append(f"keywords={tuple(a.name for a in method.shared.arguments)!r}")
    if method.result == "None" or (not given and _PLAIN.fullmatch(method.result)):
        return None
    gives = method.returns if method.kind == "call" else method.result
    return f"Result[{gives}](", ", ".join([method.result, *given])


def _name(method: Method, taken: Iterable[str]) -> str:
    """Give a name after what a call gives, or after its envelope where that name is taken."""
    if method.kind == "pages":
        pages = "PAGES" if method.scheme else "LIST"
        item = _constant(method.item)
        names = [f"{item}_{pages}", f"{item}_{pages}_{method.scheme}"]
    else:
        names = [_constant(method.returns), _constant(method.result)]
    for name in names:
        if name not in taken:
            return name
    return f"{names[0]}_{1 + sum(other.startswith(names[0]) for other in taken)}"


def _constant(text: str) -> str:
    """Give the name of a constant for a type, such as `USER` for `models.User`."""
    words = re.findall(r"[\w.]+", text)
    return "_".join(snake(word.rpartition(".")[2]) for word in words).upper()
