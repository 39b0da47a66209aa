"""Types of a package as code outside of it may write them."""

from __future__ import annotations

import griffe

_DEPTH = 20


class Speller:
    """Writes annotations of a package with full names, and collects what must be imported.

    A type alias is written out, so that it keeps the values it had. What a package keeps private
    is written by the name it is exported with, or as `typing.Any` where it has none.
    """

    def __init__(self, package: griffe.Module) -> None:
        self.package = package
        self.modules: set[str] = set()
        self._exported: dict[str, str] = {}
        for name, member in package.members.items():
            if isinstance(member, griffe.Alias) and not name.startswith("_"):
                self._exported[self._target(member.target_path)] = name

    def spell(self, annotation: str | griffe.Expr | None, depth: int = 0) -> str:
        """Give an annotation as source."""
        if annotation is None:
            return "typing.Any"
        if isinstance(annotation, str):
            return annotation
        if isinstance(annotation, (griffe.ExprName, griffe.ExprAttribute)):
            return self._name(annotation.canonical_path, depth)
        return "".join(self.spell(part, depth) for part in annotation.iterate(flat=False))

    def _name(self, path: str, depth: int) -> str:
        if not path.startswith(f"{self.package.path}."):
            module, _, name = path.rpartition(".")
            if module and module != "builtins":
                self.modules.add(module)
                return path
            return name
        target = self._target(path)
        exported = self._exported.get(target)
        if exported is not None:
            return f"{self.package.path}.{exported}"
        inner = target.removeprefix(f"{self.package.path}.")
        try:
            found = self.package[inner]
        except KeyError:
            return "typing.Any"
        if isinstance(found, griffe.Attribute) and depth < _DEPTH:
            return f"({self.spell(found.value, depth + 1)})" if found.value else "typing.Any"
        if any(part.startswith("_") for part in inner.split(".")):
            return "typing.Any"
        self.modules.add(target.rpartition(".")[0])
        return target

    def _target(self, path: str) -> str:
        """Follow the imports behind a name to where it is defined."""
        for _ in range(_DEPTH):
            inner = path.removeprefix(f"{self.package.path}.")
            try:
                found = self.package[inner]
            except (KeyError, griffe.AliasResolutionError):
                return path
            if not isinstance(found, griffe.Alias):
                return path
            path = found.target_path
        return path
