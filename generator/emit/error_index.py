"""The table of errors in a README, from the classes of the runtime."""

from __future__ import annotations

import inspect

import attrs

from ..plan.package import Package
from ..runtime import errors


@attrs.frozen
class ErrorClass:
    """An error class: its name, those of its base classes, and when it is raised."""

    name: str
    bases: tuple[str, ...]
    doc: str


def error_index(package: Package) -> tuple[ErrorClass, ...]:
    """Return every error class of a package, base classes before those derived from them."""
    names: dict[type, str] = {errors.ClientError: f"{package.class_name}Error"}
    found: list[ErrorClass] = []
    for error in vars(errors).values():
        if inspect.isclass(error) and issubclass(error, errors.ClientError):
            name = names.setdefault(error, error.__name__)
            bases = tuple(names.get(base, base.__name__) for base in error.__bases__)
            meaning = (inspect.getdoc(error) or "").partition("\n\n")[0]
            found.append(ErrorClass(name, bases, meaning))
    return tuple(found)
