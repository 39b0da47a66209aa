"""Changes of a package's public Python API: what users import, call and read.

griffe compares the sources and finds names and arguments that were removed, moved or changed. It
does not compare types: this module does, and `typecheck` finds the changes that break code.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs
import griffe

from ..emit.tree import read_tree
from .change import Change, Impact, in_order
from .spelling import Speller

_REMOVED = "was removed"
_RUNTIME = "_runtime"
_WORDS = {
    griffe.BreakageKind.PARAMETER_MOVED: "argument {name} moved",
    griffe.BreakageKind.PARAMETER_REMOVED: "argument {name} was removed",
    griffe.BreakageKind.PARAMETER_CHANGED_KIND: "argument {name} must be passed differently",
    griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT: "argument {name} has another default",
    griffe.BreakageKind.PARAMETER_CHANGED_REQUIRED: "argument {name} is now required",
    griffe.BreakageKind.PARAMETER_ADDED_REQUIRED: "new required argument {name}",
    griffe.BreakageKind.OBJECT_REMOVED: _REMOVED,
    griffe.BreakageKind.OBJECT_CHANGED_KIND: "is another kind of object",
    griffe.BreakageKind.ATTRIBUTE_CHANGED_TYPE: "has another type",
    griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE: "has another value",
    griffe.BreakageKind.CLASS_REMOVED_BASE: "no longer has a base class",
}
_PAIR = re.compile(r"\b(?:Async|Sync)(?=[A-Z])")
_VENDOR_MODULES = ("models.", "params.", "enums.")
# Values of attributes are internal; changes of a type alias appear where it is used.
_IGNORED = {griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE, griffe.BreakageKind.ATTRIBUTE_CHANGED_TYPE}


def read_package(source: Path, name: str, like: griffe.Module | None = None) -> griffe.Module:
    """Return a package, read from its sources without importing it.

    `like` is another version of the package. If both contain the same runtime, which is most of a
    package and imports nothing else of it, it is taken from there instead of being read again.
    """
    loader = griffe.GriffeLoader(search_paths=[str(source)], allow_inspection=False)
    shared = like.members.get(_RUNTIME) if like is not None else None
    if isinstance(shared, griffe.Module) and _same_folder(shared, source / name / _RUNTIME):
        loader.finder = _OutsideRuntime([source])
    else:
        shared = None
    loaded = loader.load(name)
    assert isinstance(loaded, griffe.Module)
    if shared is not None:
        loaded.members[_RUNTIME] = shared
    loader.resolve_aliases()
    return loaded


class _OutsideRuntime(griffe.ModuleFinder):
    """Finds the modules of a package, except those of the runtime."""

    def submodules(self, module: griffe.Module) -> list[tuple[tuple[str, ...], Path]]:
        return [found for found in super().submodules(module) if found[0][0] != _RUNTIME]


def _same_folder(module: griffe.Module, folder: Path) -> bool:
    """Return whether a folder contains what a package was read from."""
    file = module.filepath
    return isinstance(file, Path) and read_tree(file.parent) == read_tree(folder)


def surface_changes(old: griffe.Module, new: griffe.Module) -> tuple[Change, ...]:
    """Return the changes of the public names of a package and of their types."""
    return in_order(_once(_all(old, new)))


def _once(changes: Iterable[Change]) -> Iterable[Change]:
    """Return changes without those of an asynchronous class that its synchronous class shares."""
    found: dict[Change, Change] = {}
    for change in sorted(changes, key=lambda change: "Async" in change.where):
        found.setdefault(_common(change), change)
    return found.values()


def _common(change: Change) -> Change:
    """Return a change with the names that a class shares with the other of its pair."""
    if change.where.startswith(_VENDOR_MODULES):
        return change
    return Change(change.impact, _PAIR.sub("", change.where), _PAIR.sub("", change.text))


def _all(old: griffe.Module, new: griffe.Module) -> Iterator[Change]:
    names = _Names(old, new)
    spellers = Speller(old), Speller(new)
    for breakage in griffe.find_breaking_changes(old, new):
        name_path = names.public(breakage.obj.path)
        if breakage.kind in _IGNORED or name_path is None:
            continue
        parameters = [p for p in _values(breakage) if isinstance(p, griffe.Parameter)]
        if breakage.kind is griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT and all(
            speller.chosen(p.annotation) for speller, p in zip(spellers, parameters, strict=True)
        ):
            continue  # the default result type; the change of the method's type shows it
        text = _WORDS[breakage.kind].format(name=f"`{parameters[0].name}`" if parameters else "")
        yield Change(Impact.BREAKING, name_path, text)
    before, after = (dict(_members(speller, names)) for speller in spellers)
    for name_path in after.keys() - before.keys():
        parent = name_path.rpartition(".")[0]
        if not parent or parent in before or parent not in after:
            yield Change(Impact.COMPATIBLE, name_path, f"is new{_as(after[name_path].type)}")
    for name_path in before.keys() & after.keys():
        yield from _compare(name_path, before[name_path], after[name_path])


@attrs.frozen
class _Member:
    """A public name: its type as text, and the types of its arguments.

    `chosen` are the arguments that set the type of the result; `type` already shows that type.
    """

    type: str
    arguments: dict[str, str] = attrs.field(factory=dict[str, str])
    required: frozenset[str] = frozenset()
    chosen: frozenset[str] = frozenset()


def _values(breakage: griffe.Breakage) -> tuple[object, object]:
    return breakage.old_value, breakage.new_value


class _Names:
    """The public names of the objects in a package."""

    def __init__(self, *packages: griffe.Module) -> None:
        self._prefix = f"{packages[0].path}."
        self._exported = {
            member.final_target.path: name
            for package in packages
            for name, member in package.members.items()
            if isinstance(member, griffe.Alias) and member.resolved and not name.startswith("_")
        }

    def public(self, path: str) -> str | None:
        """Return the public name of a full path; None for a private object."""
        head, rest = path, ""
        while head not in self._exported and "." in head:
            head, _, last = head.rpartition(".")
            rest = f".{last}{rest}"
        name_path = f"{self._exported[head]}{rest}" if head in self._exported else path
        name_path = name_path.removeprefix(self._prefix)
        parts = name_path.partition("(")[0].split(".")
        private = (part.startswith("_") and part != "__init__" for part in parts)
        return None if any(private) else name_path


def _members(speller: Speller, names: _Names) -> Iterator[tuple[str, _Member]]:
    """Yield every public member of a package with its dotted name."""
    package = speller.package
    todo: list[griffe.Object] = [package]
    while todo:
        owner = todo.pop()
        for name, alias in owner.members.items():
            exported = isinstance(alias, griffe.Alias) and owner is package and alias.resolved
            if isinstance(alias, griffe.Alias) and not exported:
                continue
            member = alias.final_target if isinstance(alias, griffe.Alias) else alias
            name_path = names.public(member.path)
            if name_path is None or name == "TYPE_CHECKING":
                continue
            if isinstance(member, griffe.Module):
                todo.append(member)
                continue
            yield name_path, _member(speller, member)
            if isinstance(member, griffe.Class):
                todo.append(member)


def _member(speller: Speller, member: griffe.Object) -> _Member:
    if isinstance(member, griffe.Function):
        parameters = [p for p in member.parameters if p.name != "self"]
        return _Member(
            type=speller.short(member.returns),
            arguments={p.name: speller.short(p.annotation) for p in parameters},
            required=frozenset(p.name for p in parameters if p.required),
            chosen=frozenset(p.name for p in parameters if speller.chosen(p.annotation)),
        )
    if isinstance(member, griffe.Attribute):
        alias = str(member.annotation or "") == "TypeAlias"
        return _Member(speller.short(member.value if alias else member.annotation))
    return _Member("")


def _compare(name_path: str, old: _Member, new: _Member) -> Iterator[Change]:
    if old.type != new.type:
        yield Change(Impact.COMPATIBLE, name_path, f"type `{old.type}` → `{new.type}`")
    for name, annotation in new.arguments.items():
        if name not in old.arguments:
            if name not in new.required:
                yield Change(
                    Impact.COMPATIBLE, name_path, f"new argument `{name}`{_as(annotation)}"
                )
        elif old.arguments[name] != annotation and name not in old.chosen & new.chosen:
            text = f"argument `{name}`: type `{old.arguments[name]}` → `{annotation}`"
            yield Change(Impact.COMPATIBLE, name_path, text)
    for name in old.required - new.required:
        if name in new.arguments:
            yield Change(Impact.COMPATIBLE, name_path, f"argument `{name}` is now optional")


def _as(annotation: str) -> str:
    return f": `{annotation}`" if annotation else ""


def with_breaks(changes: tuple[Change, ...], breaks: list[Change]) -> tuple[Change, ...]:
    """Return the changes of the public API together with the code that no longer type-checks.

    A break is added to the text of a changed type of the same name. It is left out if that name
    is already listed as breaking.
    """
    breaks = list(_once(breaks))
    found = {change.where: change for change in breaks}
    kept: list[Change] = []
    for change in changes:
        known_break = found.get(change.where)
        if known_break is not None and change.impact is Impact.COMPATIBLE and "→" in change.text:
            change = Change(Impact.BREAKING, change.where, f"{change.text}; {known_break.text}")
        kept.append(change)
    known = {change.where for change in kept if change.impact is Impact.BREAKING}
    removed = tuple(f"{change.where}." for change in kept if change.text == _REMOVED)
    more = (c for c in breaks if c.where not in known and not c.where.startswith(removed))
    return in_order([*kept, *more])
