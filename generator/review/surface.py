"""Changes of a package's Python surface: what users import, call and read.

griffe compares the sources: what is gone, moved, renamed, or called differently. It does not look
at types, so those are listed here, and `usage` has a type checker say which of them break users.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import attrs
import griffe

from .change import Change, Impact, in_order

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
_ASYNC = re.compile(r"\bAsync(?=[A-Z])")
_IGNORED = {griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE, griffe.BreakageKind.ATTRIBUTE_CHANGED_TYPE}


def read_package(source: Path, name: str) -> griffe.Module:
    """Read a package's sources, without importing it."""
    loaded = griffe.load(
        name, search_paths=[str(source)], allow_inspection=False, resolve_aliases=True
    )
    assert isinstance(loaded, griffe.Module)
    resources = loaded.members.get("resources")
    for module in resources.modules.values() if resources else ():
        for owner in module.classes.values():
            _give_signatures(owner)
    return loaded


def _give_signatures(owner: griffe.Class) -> None:
    """Make methods of `name = twin(method, …)`: they have the arguments of that method."""
    for name, member in list(owner.attributes.items()):
        call = member.value
        if not isinstance(call, griffe.ExprCall) or str(call.function) != "twin":
            continue
        method = owner.members.get(str(call.arguments[0]))
        if isinstance(method, griffe.Function):
            made = griffe.Function(
                name,
                parameters=method.parameters,
                returns=method.returns,
                lineno=member.lineno,
                docstring=member.docstring,
            )
            owner.set_member(name, made)


def surface_changes(old: griffe.Module, new: griffe.Module) -> tuple[Change, ...]:
    """Give what users of a package lose, gain, or find with another type.

    What an asynchronous resource shares with the synchronous one is told once.
    """
    found = list(_all(old, new))
    told = {(change.impact, change.place) for change in found}
    return in_order(
        change
        for change in found
        if (sync := _ASYNC.sub("", change.place)) == change.place
        or (change.impact, sync) not in told
    )


def _all(old: griffe.Module, new: griffe.Module) -> Iterator[Change]:
    names = _Names(old, new)
    for breakage in griffe.find_breaking_changes(old, new):
        place = names.public(breakage.obj.path)
        if breakage.kind in _IGNORED or place is None:
            continue
        named = next((p.name for p in _values(breakage) if isinstance(p, griffe.Parameter)), "")
        text = _WORDS[breakage.kind].format(name=f"`{named}`")
        yield Change(Impact.BREAKING, place, text)
    before, after = dict(_members(old, names)), dict(_members(new, names))
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


class _Names:
    """The names that users know things of a package by."""

    def __init__(self, *packages: griffe.Module) -> None:
        self._prefix = f"{packages[0].path}."
        self._exported = {
            member.final_target.path: name
            for package in packages
            for name, member in package.members.items()
            if isinstance(member, griffe.Alias) and member.resolved and not name.startswith("_")
        }

    def public(self, path: str) -> str | None:
        """Give the public name of a full path; None for what is private."""
        head, rest = path, ""
        while head not in self._exported and "." in head:
            head, _, last = head.rpartition(".")
            rest = f".{last}{rest}"
        place = f"{self._exported[head]}{rest}" if head in self._exported else path
        place = place.removeprefix(self._prefix)
        parts = place.partition("(")[0].split(".")
        private = (part.startswith("_") and part != "__init__" for part in parts)
        return None if any(private) else place


def _members(package: griffe.Module, names: _Names) -> Iterator[tuple[str, _Member]]:
    """Give every public name of a package by its place."""
    todo: list[griffe.Object] = [package]
    while todo:
        owner = todo.pop()
        for name, alias in owner.members.items():
            exported = isinstance(alias, griffe.Alias) and owner is package and alias.resolved
            if isinstance(alias, griffe.Alias) and not exported:
                continue
            member = alias.final_target if isinstance(alias, griffe.Alias) else alias
            place = names.public(member.path)
            if place is None or name == "TYPE_CHECKING":
                continue
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


def with_breaks(changes: tuple[Change, ...], breaks: list[Change]) -> tuple[Change, ...]:
    """Add what no longer type-checks to the changes of a surface.

    A break explains the changes at its place; what is known to break needs no second line.
    """
    found = {change.place: change for change in breaks}
    kept: list[Change] = []
    for change in changes:
        said = found.get(change.place)
        if said is not None and change.impact is Impact.COMPATIBLE and "→" in change.text:
            change = Change(Impact.BREAKING, change.place, f"{change.text}; {said.text}")
        kept.append(change)
    known = {change.place for change in kept if change.impact is Impact.BREAKING}
    return in_order([*kept, *(change for change in breaks if change.place not in known)])
