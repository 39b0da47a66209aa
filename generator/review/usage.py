"""Writes code that uses the old package, to be type-checked with the new one.

It calls every method with its required and with all of its arguments, reads every field of a model
and writes every request object, with the types of the old package. Code that the type checker
rejects only with the new package is broken by the change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import griffe

from .spelling import Speller

_BLOCK = re.compile(r"^```python\n(.*?)^```", re.M | re.S)
_OPTIONAL = re.compile(r"typing\.NotRequired\[(.*)\]", re.S)


@attrs.define
class Usage:
    """Source that uses a package; `names` lists the name that each line uses."""

    lines: list[str] = attrs.field(factory=list[str])
    names: list[str] = attrs.field(factory=list[str])

    def add(self, name_path: str, *lines: str) -> None:
        """Add lines that use a name of the package."""
        self.lines += lines
        self.names += [name_path] * len(lines)

    def text(self, modules: set[str]) -> str:
        """Return the source, after the imports of the modules in one line."""
        return "\n".join([f"import {', '.join(sorted(modules))}", *self.lines, ""])


def write_usage(package: griffe.Module) -> tuple[str, list[str]]:
    """Return source that uses every public name of a package, and the name that each line uses."""
    speller = Speller(package)
    usage = Usage()
    number = 0
    for client in _clients(package):
        number += 1
        _open(usage, speller, number, client)
        for path, resource in _resources(package, client):
            for method in resource.functions.values():
                if not method.name.startswith("_"):
                    number += 1
                    _call(usage, speller, number, client, path, method)
    for kind in ("models", "params"):
        module = package.members.get(kind)
        for owner in module.classes.values() if isinstance(module, griffe.Module) else ():
            number += 1
            (_read if kind == "models" else _write)(usage, speller, number, owner)
    text = usage.text(speller.modules | {package.path, "typing"})
    return text, ["", *usage.names, ""]


def _clients(package: griffe.Module) -> Iterator[griffe.Class]:
    """Yield the synchronous and the asynchronous client."""
    module = package.members.get("_client")
    if isinstance(module, griffe.Module):
        yield from (
            c for c in module.classes.values() if not c.is_alias and not c.name.startswith("_")
        )


def _resources(
    package: griffe.Module, owner: griffe.Class, path: str = ""
) -> Iterator[tuple[str, griffe.Class]]:
    for name, attribute in owner.attributes.items():
        annotation = attribute.annotation
        if name.startswith("_") or not isinstance(annotation, griffe.Expr):
            continue
        found = _class_at(package, annotation.canonical_path)
        if found is not None:
            yield f"{path}.{name}", found
            yield from _resources(package, found, f"{path}.{name}")


def _class_at(package: griffe.Module, path: str) -> griffe.Class | None:
    inner = path.removeprefix(f"{package.path}.")
    if not inner.startswith("resources."):
        return None
    found: Any = package[inner]
    return found if isinstance(found, griffe.Class) else None


def _open(usage: Usage, speller: Speller, number: int, client: griffe.Class) -> None:
    """Create a client with its required arguments, and with all arguments."""
    made = f"{speller.package.path}.{client.name}"
    arguments = list(_arguments(speller, client.functions["__init__"]))
    usage.add(
        f"{client.name}.__init__",
        f"def use_{number}({', '.join(a.written for a in arguments)}) -> None:",
        f"    {made}({', '.join(a.passed for a in arguments if a.required)})",
        f"    {made}({', '.join(a.passed for a in arguments)})",
    )


def _call(
    usage: Usage,
    speller: Speller,
    number: int,
    client: griffe.Class,
    path: str,
    method: griffe.Function,
) -> None:
    """Call a method with its required arguments, and with all; declare the type of its result.

    `result` is not passed, so that the default type of the result is checked.
    """
    name_path = method.path.removeprefix(f"{speller.package.path}.")
    arguments = list(_arguments(speller, method))
    wants = [f"client: {speller.package.path}.{client.name}", *(a.written for a in arguments)]
    head, called = "def", f"client{path}.{method.name}"
    if "async" in method.labels:
        head, called = "async def", f"await {called}"
    returns = speller.spell(method.returns)
    usage.add(
        name_path,
        f"{head} use_{number}({', '.join(wants)}) -> {returns}:",
        f"    {called}({', '.join(a.passed for a in arguments if a.required)})",
        f"    return {called}({', '.join(a.passed for a in arguments)})",
    )


@attrs.frozen
class _Argument:
    """An argument of a method: how a caller declares it, and how it is passed on."""

    written: str
    passed: str
    required: bool


def _arguments(speller: Speller, method: griffe.Function) -> Iterator[_Argument]:
    """Yield the arguments of a method, except the one that sets the type of the result."""
    for parameter in method.parameters:
        name = parameter.name
        if name == "self" or speller.chosen(parameter.annotation):
            continue
        by_name = parameter.kind is griffe.ParameterKind.keyword_only
        written = f"{name}: {speller.spell(parameter.annotation)}"
        yield _Argument(written, f"{name}={name}" if by_name else name, parameter.required)


def _fields(owner: griffe.Class, speller: Speller) -> Iterator[tuple[str, str]]:
    for name, attribute in owner.attributes.items():
        annotation = attribute.annotation
        if not name.startswith("_") and annotation and "ClassVar" not in str(annotation):
            yield name, speller.spell(annotation)


def _read(usage: Usage, speller: Speller, number: int, owner: griffe.Class) -> None:
    """Read every field of a model and return it with its old type."""
    name_path = owner.path.removeprefix(f"{speller.package.path}.")
    usage.add(name_path, f"def use_{number}(value: {owner.path}) -> None:", "    del value")
    for name, annotation in _fields(owner, speller):
        number_of = f"use_{number}_{name}"
        head = f"def {number_of}(value: {owner.path}) -> {annotation}:"
        usage.add(f"{name_path}.{name}", head, f"    return value.{name}")


def _write(usage: Usage, speller: Speller, number: int, owner: griffe.Class) -> None:
    """Write a request object with its required keys, and with all keys."""
    name_path = owner.path.removeprefix(f"{speller.package.path}.")
    fields = [(n, _OPTIONAL.fullmatch(t), t) for n, t in _fields(owner, speller)]
    wants = [f"{name}: {inner[1] if inner else whole}" for name, inner, whole in fields]
    required = [name for name, inner, _ in fields if inner is None]
    usage.add(name_path, f"def use_{number}({', '.join(wants)}) -> {owner.path}:")
    usage.add(name_path, f"    least: {owner.path} = {{{_keys(required)}}}", "    del least")
    usage.add(name_path, f"    return {{{_keys([name for name, _, _ in fields])}}}")


def _keys(names: list[str]) -> str:
    return ", ".join(f'"{name}": {name}' for name in names)


def examples(package: Path) -> Iterator[tuple[str, str]]:
    """Yield the Python examples of a package's README, each with a name."""
    readme = package / "README.md"
    if readme.is_file():
        for number, block in enumerate(_BLOCK.findall(readme.read_text("utf-8")), 1):
            yield f"README.md, example {number}", block
