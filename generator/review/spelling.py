"""Writes the types of a package as code outside the package can."""

from __future__ import annotations

from collections.abc import Iterator

import griffe

_DEPTH = 20


class Speller:
    """Writes annotations of a package with full names, and collects what must be imported.

    A type alias is replaced by its value, so that a later change of the alias has no effect. A
    private type is written by the name under which it is exported, or as `typing.Any`.
    """

    def __init__(self, package: griffe.Module) -> None:
        self.package = package
        self.modules: set[str] = set()
        self._exported: dict[str, str] = {}
        for name, member in package.members.items():
            if isinstance(member, griffe.Alias) and not name.startswith("_"):
                self._exported[self._target(member.target_path)] = name
        self._defaults = dict(_defaults(package))

    def spell(self, annotation: str | griffe.Expr | None, depth: int = 0) -> str:
        """Return an annotation as source."""
        if annotation is None:
            return "typing.Any"
        if isinstance(annotation, str):
            return annotation
        if isinstance(annotation, (griffe.ExprName, griffe.ExprAttribute)):
            return self._name(annotation.canonical_path, depth)
        return "".join(self.spell(part, depth) for part in annotation.iterate(flat=False))

    def short(self, annotation: str | griffe.Expr | None) -> str:
        """Return an annotation as it is written, with type variables replaced by their defaults."""
        if not isinstance(annotation, griffe.Expr):
            return annotation or ""
        return "".join(
            str(part if isinstance(part, str) else self._defaults.get(part.canonical_path, part))
            for part in annotation.iterate(flat=True)
        )

    def chosen(self, annotation: str | griffe.Expr | None) -> bool:
        """Return whether callers choose a type: it contains a type variable."""
        return isinstance(annotation, griffe.Expr) and any(
            not isinstance(part, str) and part.canonical_path in self._defaults
            for part in annotation.iterate(flat=True)
        )

    def _object(self, path: str) -> griffe.Object | None:
        """Return the object at a full path of the package; imports are followed."""
        try:
            found = self.package[self._target(path).removeprefix(f"{self.package.path}.")]
        except KeyError:
            return None
        return found if isinstance(found, griffe.Object) else None

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
        found = self._object(path)
        if isinstance(found, griffe.Attribute):
            return self._alias(found, depth) if depth < _DEPTH else "typing.Any"
        if found is None:
            return "typing.Any"
        if any(part.startswith("_") for part in inner.split(".")):
            return "typing.Any"
        self.modules.add(target.rpartition(".")[0])
        return target

    def _alias(self, attribute: griffe.Attribute, depth: int) -> str:
        """Return the value of a type alias, or the default of a type variable, as source."""
        if attribute.path in self._defaults:
            return self.spell(self._defaults[attribute.path], depth + 1)
        value = attribute.value
        if value is None or isinstance(value, griffe.ExprCall):
            return "typing.Any"
        return f"({self.spell(value, depth + 1)})"

    def _target(self, path: str) -> str:
        """Return the path where a name is defined; imports are followed."""
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


def _defaults(package: griffe.Module) -> Iterator[tuple[str, str | griffe.Expr]]:
    """Yield the default of each type variable of a package's results, by its path."""
    module = package.members.get("_results")
    for attribute in module.attributes.values() if isinstance(module, griffe.Module) else ():
        call = attribute.value
        for argument in call.arguments if isinstance(call, griffe.ExprCall) else ():
            if isinstance(argument, griffe.ExprKeyword) and argument.name == "default":
                yield attribute.path, argument.value
