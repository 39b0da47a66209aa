"""Builds one vendor's package in memory: every step of the pipeline in order."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import attrs

from .emit.formatting import format_python
from .emit.http_library import DEFAULT, LIBRARIES
from .emit.models import write_models
from .emit.render import render
from .emit.verification import verify
from .plan.notes import mixed_objects
from .plan.planning import adapt
from .specs.changelog import changelog
from .specs.distribution import distribution, license_file, license_notes
from .specs.house_rules import lint
from .specs.loading import load
from .specs.media_types import unused
from .specs.problems import Problem


@attrs.frozen
class Built:
    """Every file of a package by its path, and what its users do not get of the spec."""

    files: dict[str, str]
    notes: list[Problem]


def build(specs: Path, vendor: str, http: str = DEFAULT) -> dict[str, str]:
    """Return every file of a vendor's package by its path in the package.

    `http` names the HTTP library that the package is built on.
    Raise SpecError for a spec (or a template) that cannot be used.
    """
    return build_with_notes(specs, vendor, http).files


def build_with_notes(specs: Path, vendor: str, http: str = DEFAULT) -> Built:
    """Return the files of a vendor's package, and the notes that `make regenerate` prints.

    `http` names the HTTP library that the package is built on.
    Raise SpecError for a spec (or a template) that cannot be used.
    """
    with _uncollected():
        document = load(specs, vendor)
        lint(document)
        package = adapt(document)
        modules = write_models(document)
        about = distribution(specs.parent)
        files = render(package, modules, about, LIBRARIES[http])
        files |= changelog(specs, vendor) | license_file(about)
        found = (*unused(document), *mixed_objects(document))
        notes = sorted(document.problem(pointer, text) for pointer, text in found)
        files = format_python(files, raw=("_runtime",))
        verify(document, package, files)
        return Built(files, [*notes, *license_notes(about)])


@contextmanager
def _uncollected() -> Generator[None]:
    """Disable the garbage collector: there is almost no garbage, and it took half of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
