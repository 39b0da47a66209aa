"""Checks the modules of a package before it is written: types of responses, and annotations.

The modules are executed in memory, as a package of its own that shares the generator's runtime.
"""

from __future__ import annotations

import importlib
import re
import sys
import types
import typing
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from inspect import isfunction
from types import ModuleType
from typing import Any

import msgspec
from msgspec import inspect

from ..plan.methods import Method
from ..plan.package import Package, Resource
from ..runtime.model import Choice, Record, decode_hook
from ..runtime.operations import Operation
from ..specs.document import Document
from ..specs.problems import SpecError, fail
from ..specs.source import escape

_ROOT = "generated_package"
_RUNTIME = "generator.runtime"
_OF_RUNTIME = re.compile(r"from \.+_runtime([.\w]*) import ")
"""An import from the runtime; the group is the name of a module below the runtime's own."""
_SHARED = ("enums", "models", "params", "_results", "_serialization", "_profile")


def verify(document: Document, package: Package, files: dict[str, str]) -> None:
    """Raise SpecError for every type that msgspec does not decode, and every undefined name."""
    pointers = {op["operationId"]: pointer for pointer, _, _, op in document.operations()}
    found: list[tuple[str, str]] = []
    with _loaded(package, files) as modules:
        fields = list(_fields(modules["models"])) if "models" in modules else []
        bodies = [_body_type(modules, r, method) for r in package.resources for method in r.methods]
        reasons = _Reasons([*(hint for _, _, hint, _ in fields), *bodies])
        for pointer, field, hint, error in fields:
            text = error or reasons[hint]
            if text:
                found.append((pointer, f"the type of {field} cannot be decoded: {text}"))
        for resource in package.resources:
            found += _resource(resource, modules, pointers, reasons)
    if found:
        raise SpecError(document.problem(pointer, message) for pointer, message in found)


@contextmanager
def _loaded(package: Package, files: dict[str, str]) -> Generator[dict[str, ModuleType]]:
    """Execute the modules of a package; yield them by name and forget them at the end."""
    try:
        root, resources = ModuleType(_ROOT), ModuleType(f"{_ROOT}.resources")
        for module in (root, resources):
            module.__path__ = []
            sys.modules[module.__name__] = module
        named = [*_SHARED, *(f"resources.{resource.module}" for resource in package.resources)]
        paths = {name: f"src/{package.module}/{name.replace('.', '/')}.py" for name in named}
        chosen = {name: path for name, path in paths.items() if path in files}
        used = {name for path in chosen.values() for name in _OF_RUNTIME.findall(files[path])}
        for name in sorted({"", *used}):
            sys.modules[f"{_ROOT}._runtime{name}"] = importlib.import_module(f"{_RUNTIME}{name}")
        yield {name: _executed(name, files[path], path) for name, path in chosen.items()}
    finally:
        for name in [name for name in sys.modules if name.partition(".")[0] == _ROOT]:
            del sys.modules[name]


def _executed(name: str, text: str, path: str) -> ModuleType:
    parent, _, last = f"{_ROOT}.{name}".rpartition(".")
    module = ModuleType(f"{_ROOT}.{name}")
    module.__package__ = parent
    sys.modules[module.__name__] = module
    setattr(sys.modules[parent], last, module)
    try:
        exec(compile(text, path, "exec", dont_inherit=True), vars(module))  # noqa: S102
    except Exception as error:  # a module may fail in any way that Python can
        raise fail(path, f"the module cannot be imported: {error}; rename what it names") from error
    return module


def _fields(module: ModuleType) -> Iterator[tuple[str, str, Any, str]]:
    """Yield the fields of models and records: pointer of the schema, and what `_hints` yields."""
    for name, made in vars(module).items():
        if isinstance(made, type) and made.__module__ == module.__name__:
            for field, hint, error in _hints(made):
                yield f"/components/schemas/{escape(name)}", field, hint, error


def _hints(made: type) -> Iterator[tuple[str, Any, str]]:
    """Yield the fields of a class with their types, or with the reason why they cannot be read."""
    try:
        hints = typing.get_type_hints(made, include_extras=True)
    except (NameError, TypeError) as error:
        yield "a field", None, str(error)
        return
    for name, hint in hints.items():
        if not name.startswith("_") or not issubclass(made, (msgspec.Struct, Record)):
            yield name, hint, ""


class _Reasons(dict[Any, str]):
    """Why msgspec does not decode a type, by type; empty if it does."""

    def __init__(self, hints: Iterable[Any]) -> None:
        """Describe types together, so that each class is described once, if that does not fail."""
        super().__init__()
        self._described = set(hints)
        try:
            inspect.multi_type_info(self._described)
        except (TypeError, NameError):
            self._described.clear()

    def __missing__(self, hint: Any) -> str:
        """Find and keep the reason for a type."""
        self[hint] = reason = self._found(hint)
        return reason

    def _found(self, hint: Any) -> str:
        try:
            if hint not in self._described:
                inspect.type_info(hint)
            msgspec.json.Decoder(hint, dec_hook=decode_hook)
        except (TypeError, NameError) as error:
            return str(error)
        inside = hint.members if isinstance(hint, Choice) else typing.get_args(hint)
        kinds = (Choice, type, types.UnionType)
        return next(
            (text for each in inside if isinstance(each, kinds) and (text := self[each])), ""
        )


def _body_type(modules: dict[str, ModuleType], resource: Resource, method: Method) -> Any:
    """Return the type of the decoded response of a method; None without one."""
    module = modules[f"resources.{resource.module}"]
    operation = vars(module).get(method.operation.constant)
    return operation.body_type if isinstance(operation, Operation) else None


def _resource(
    resource: Resource,
    modules: dict[str, ModuleType],
    pointers: dict[str, str],
    reasons: _Reasons,
) -> Iterator[tuple[str, str]]:
    """Yield the problems of the methods of a resource, each with the pointer of its operation."""
    module = modules[f"resources.{resource.module}"]
    for method in resource.methods:
        pointer = pointers.get(method.operation.id, "")
        text = reasons[_body_type(modules, resource, method)]
        if text:
            yield pointer, f"the response cannot be decoded: {text}"
        for prefix in ("", "Async"):
            function = vars(module)[f"{prefix}{resource.class_name}"].__dict__[method.name]
            if isfunction(function):
                try:
                    typing.get_type_hints(function)
                except (NameError, AttributeError, TypeError) as error:
                    yield pointer, f"the annotations of {method.name} cannot be read: {error}"
