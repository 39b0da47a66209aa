"""Types of a package as code outside of it may write them."""

from __future__ import annotations

from collections.abc import Iterator

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

    def keywords(self, annotation: str | griffe.Expr | None) -> dict[str, str]:
        """Give the keys of an unpacked TypedDict with their types.

        A key whose type is the caller's choice (a type variable) is left out.
        """
        unpacked = annotation.slice if isinstance(annotation, griffe.ExprSubscript) else None
        return dict(self._keys(unpacked)) if isinstance(unpacked, (str, griffe.Expr)) else {}

    def _keys(self, kind: str | griffe.Expr) -> Iterator[tuple[str, str]]:
        generic = isinstance(kind, griffe.ExprSubscript)
        name = kind.left if isinstance(kind, griffe.ExprSubscript) else kind
        if not isinstance(name, griffe.Expr):
            return
        found = self._object(name.canonical_path)
        if not isinstance(found, griffe.Class):
            return
        for base in found.bases:
            yield from self._keys(base)
        for key, attribute in found.attributes.items():
            if not (generic and "[R]" in str(attribute.annotation)):
                yield key, self.spell(attribute.annotation)

    def _object(self, path: str) -> griffe.Object | None:
        """Give what a full path of the package names, imports followed."""
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
        """Write out what a name stands for; a type variable stands for its default."""
        value = attribute.value
        if isinstance(value, griffe.ExprCall):
            given = (a for a in value.arguments if isinstance(a, griffe.ExprKeyword))
            return self.spell(next((a.value for a in given if a.name == "default"), None))
        return f"({self.spell(value, depth + 1)})" if value else "typing.Any"

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
