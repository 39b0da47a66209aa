"""Changes of a package's Python surface: what users import, call and read.

griffe compares the sources: what is gone, moved, renamed, or called differently. It does not look
at types, so those are listed here, and `usage` has a type checker say which of them break users.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import attrs
import griffe

from .change import Change, Impact

_WORDS = {
    griffe.BreakageKind.PARAMETER_MOVED: "argument {name} moved",
    griffe.BreakageKind.PARAMETER_REMOVED: "argument {name} is gone",
    griffe.BreakageKind.PARAMETER_CHANGED_KIND: "argument {name} is given in another way",
    griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT: "argument {name} has another default",
    griffe.BreakageKind.PARAMETER_CHANGED_REQUIRED: "argument {name} is now required",
    griffe.BreakageKind.PARAMETER_ADDED_REQUIRED: "new required argument {name}",
    griffe.BreakageKind.OBJECT_REMOVED: "is gone",
    griffe.BreakageKind.OBJECT_CHANGED_KIND: "became something else",
    griffe.BreakageKind.ATTRIBUTE_CHANGED_TYPE: "has another type",
    griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE: "has another value",
    griffe.BreakageKind.CLASS_REMOVED_BASE: "lost a base class",
}
# The value of an attribute is the runtime's business; a type alias is judged by its uses.
_IGNORED = {griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE, griffe.BreakageKind.ATTRIBUTE_CHANGED_TYPE}


def read_package(source: Path, name: str) -> griffe.Module:
    """Read a package's sources, without importing it."""
    loaded = griffe.load(
        name, search_paths=[str(source)], allow_inspection=False, resolve_aliases=True
    )
    assert isinstance(loaded, griffe.Module)
    return loaded


def surface_changes(old: griffe.Module, new: griffe.Module) -> Iterator[Change]:
    """Give what users of a package lose, gain, or find with another type."""
    prefix = f"{old.path}."
    for breakage in griffe.find_breaking_changes(old, new):
        place = breakage.obj.path.removeprefix(prefix)
        if breakage.kind in _IGNORED or _private(place):
            continue
        # One of several names of the same thing is enough; `__all__` tells the exported ones.
        named = next((p.name for p in _values(breakage) if isinstance(p, griffe.Parameter)), "")
        text = _WORDS[breakage.kind].format(name=f"`{named}`")
        yield Change(Impact.BREAKING, place, text)
    before, after = dict(_members(old, prefix)), dict(_members(new, prefix))
    for place in after.keys() - before.keys():
        parent = place.rpartition(".")[0]
        if not parent or parent in before or parent not in after:
            yield Change(Impact.COMPATIBLE, place, f"is new{_as(after[place].type)}")
    for place in before.keys() & after.keys():
        yield from _compare(place, before[place], after[place])


@attrs.frozen
class _Member:
    """A public name: its type as text, and the types of its arguments."""

    type: str
    arguments: dict[str, str]
    required: frozenset[str]


def _values(breakage: griffe.Breakage) -> tuple[object, object]:
    return breakage.old_value, breakage.new_value


def _private(place: str) -> bool:
    parts = place.removesuffix(")").split(".")
    return any(part.startswith("_") and not part.startswith("__init__") for part in parts)


def _members(package: griffe.Module, prefix: str) -> Iterator[tuple[str, _Member]]:
    """Give every public name of a package by its place, private modules aside."""
    todo: list[griffe.Object] = [package]
    while todo:
        owner = todo.pop()
        for name, member in owner.members.items():
            if name.startswith("_") or member.is_alias or name == "TYPE_CHECKING":
                continue
            assert isinstance(member, griffe.Object)
            place = member.path.removeprefix(prefix)
            if isinstance(member, griffe.Module):
                todo.append(member)
                continue
            yield place, _member(member)
            if isinstance(member, griffe.Class):
                todo.append(member)


def _member(member: griffe.Object) -> _Member:
    if isinstance(member, griffe.Function):
        given = [p for p in member.parameters if p.name != "self"]
        arguments = {p.name: str(p.annotation or "") for p in given}
        required = frozenset(p.name for p in given if p.required)
        return _Member(str(member.returns or ""), arguments, required)
    if isinstance(member, griffe.Attribute):
        alias = str(member.annotation or "") == "TypeAlias"
        return _Member(str((member.value if alias else member.annotation) or ""), {}, frozenset())
    return _Member("", {}, frozenset())


def _compare(place: str, old: _Member, new: _Member) -> Iterator[Change]:
    if old.type != new.type:
        yield Change(Impact.COMPATIBLE, place, f"type `{old.type}` → `{new.type}`")
    for name, annotation in new.arguments.items():
        if name not in old.arguments:
            if name not in new.required:
                yield Change(Impact.COMPATIBLE, place, f"new argument `{name}`{_as(annotation)}")
        elif old.arguments[name] != annotation:
            text = f"argument `{name}`: type `{old.arguments[name]}` → `{annotation}`"
            yield Change(Impact.COMPATIBLE, place, text)
    for name in old.required - new.required:
        if name in new.arguments:
            yield Change(Impact.COMPATIBLE, place, f"argument `{name}` may be left out")


def _as(annotation: str) -> str:
    return f": `{annotation}`" if annotation else ""
