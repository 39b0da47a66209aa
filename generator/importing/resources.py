"""Resource and method of each operation, from its tag, its path and its HTTP method.

The names depend on the paths alone, not on their order, so that they stay when others are added.
"""

from __future__ import annotations

import re
from collections import defaultdict

import attrs

from ..specs.operation_rules import CLIENT, USED
from .naming import is_plural, singular, snake_case, words

_PREFIX = re.compile(r"(?i)v?\d+(\.\d+)*|v\d+\w*|api|rest|\d{4}-\d{2}-\d{2}|{version}")
_SUFFIX = re.compile(r"(?i)\.(json|xml|csv)$")
_HOLE = re.compile(r"\{[^{}]*\}")
_CLIENT = CLIENT | {"aclose", "is_done", "options"}
_ACTIONS = frozenset(
    {"find", "search", "get", "list", "query", "lookup", "export", "check", "count"}
)
"""First words of segments that are methods, even if they return a list."""
_LEVELS = 4
"""How deep a resource may be; a deeper path has methods with longer names."""
_VERBS = {"post": "create", "patch": "update", "delete": "delete", "head": "check"}


@attrs.frozen
class Call:
    """What the name of a method depends on; `id` is the vendor's name of the operation."""

    http: str
    path: str
    tag: str
    id: str
    is_list: bool


def placed(calls: list[Call]) -> dict[Call, tuple[str, str]]:
    """Return resource and method of each operation; no two are the same."""
    https: dict[str, set[str]] = defaultdict(set)
    for call in calls:
        https[call.path].add(call.http)
    above = {path.rpartition("/")[0] for path in https}
    ranked = sorted(calls, key=lambda c: (c.path.count("{"), len(c.path), c.path, c.http))
    used: set[tuple[str, str]] = set()
    found: dict[Call, tuple[str, str]] = {}
    for call in ranked:
        resource, wanted = _place(call, https[call.path], above)
        for method in (wanted, _by_id(call, resource), _by_path(call)):
            if (resource, method) not in used:
                break
        number, plain = 2, method
        while (resource, method) in used:
            method, number = f"{plain}_{number}", number + 1
        used.add((resource, method))
        found[call] = (resource, method)
    return _without_hiding(found)


def _without_hiding(found: dict[Call, tuple[str, str]]) -> dict[Call, tuple[str, str]]:
    """Rename methods that have the name of a resource below theirs, or one that classes use."""
    resources = {resource for resource, _ in found.values()}
    parents = {r.rsplit(".", n)[0] for r in resources for n in range(r.count(".") + 1)}
    for call, (resource, method) in found.items():
        name = method
        while (
            f"{resource}.{name}" in parents
            or name in USED
            or (resource, name) in (place for other, place in found.items() if other != call)
        ):
            name = f"{name}_{call.http}" if not name.endswith(call.http) else f"{name}_call"
        found[call] = (resource, name)
    return found


def segments(path: str) -> list[str]:
    """Return the segments of a path, without versions, file suffixes and colons."""
    found: list[str] = []
    for segment in path.strip("/").split("/"):
        plain = _SUFFIX.sub("", segment)
        pieces = re.split(r"[:.](?![^{]*\})", plain) if not plain.startswith("{") else [plain]
        if plain.startswith("{") and "}:" in plain:
            pieces = [plain.partition("}:")[0] + "}", plain.partition("}:")[2]]
        found += [piece for piece in pieces if piece]
    kept = [piece for piece in found if not _PREFIX.fullmatch(piece)]
    return kept if any(not _HOLE.search(piece) for piece in kept) else found


def _place(call: Call, https: set[str], above: set[str]) -> tuple[str, str]:
    """Return the resource and the method that an operation has if no other one has them."""
    parts = segments(call.path)
    static = [_name(part) for part in parts if not _HOLE.search(part)]
    is_item = bool(parts) and bool(_HOLE.search(parts[-1]))
    resource = _resource(call.tag, static)
    verb = _verb(call, https, is_item=is_item, last=static[-1] if static else "")
    last = static[-1] if static else ""
    is_action = (
        not is_item
        and "." in resource
        and resource.rpartition(".")[2] == _safe(last)
        and (not (is_plural(last) or call.is_list) or last.split("_")[0] in _ACTIONS)
        and not (call.path in above or len(https) > 1)
        and call.http != "delete"
    )
    if is_action:
        return resource.rpartition(".")[0], _name(last)
    return resource, verb


def _resource(tag: str, static: list[str]) -> str:
    """Return the resource: the path from the segment that has the name of the tag, if one has."""
    names = static[:_LEVELS] or ["root"]
    if not tag:
        return ".".join([_top(names[0]), *map(_safe, names[1:])])
    top = _name(tag)
    same = [i for i, n in enumerate(names) if singular(n) == singular(top) and n not in _ACTIONS]
    if not same:  # the path says more than a tag that is not in it
        return _resource("", static)
    return ".".join([_top(top), *map(_safe, names[same[-1] + 1 :])])


def _verb(call: Call, https: set[str], *, is_item: bool, last: str) -> str:
    if call.http == "get":
        is_list = call.is_list and not is_item
        return "list" if is_list or (not is_item and is_plural(last)) else "retrieve"
    if call.http == "put":
        return "replace" if "patch" in https else "update"
    if call.http == "post" and is_item and not https & {"put", "patch"}:
        return "update"
    if call.http == "delete" and not is_item and is_plural(last):
        return "delete_all"
    return _VERBS.get(call.http, call.http)


def _by_id(call: Call, resource: str) -> str:
    """Return a method name from the operation's name, without the names of its resource."""
    if not call.id or "/" in call.id.strip("/").partition("/")[2]:  # it repeats the path
        return _by_path(call)
    found = words(call.id)
    for name in resource.split("."):
        own = name.split("_")
        if found[: len(own)] == own and len(found) > len(own):
            found = found[len(own) :]
    return snake_case("_".join(found), "call")


def _by_path(call: Call) -> str:
    static = [_name(part) for part in segments(call.path) if not _HOLE.search(part)]
    return snake_case("_".join([_VERBS.get(call.http, call.http), *static]), "call")


def _name(text: str) -> str:
    return snake_case(text, "resource")


def _safe(name: str) -> str:
    return f"{name}_resource" if name in USED else name


def _top(name: str) -> str:
    return f"{name}_resource" if name in _CLIENT else name
