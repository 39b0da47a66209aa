"""Builds one vendor's package in memory: every step of the pipeline in order."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import attrs

from .emit.http_library import DEFAULT, LIBRARIES
from .emit.module import Module
from .processes import step
from .specs.changelog import changelog
from .specs.distribution import distribution, license_file, license_notes
from .specs.document import Document
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


def build_with_notes(
    specs: Path, vendor: str, http: str = DEFAULT, *, parallel: bool = False
) -> Built:
    """Return the files of a vendor's package, and the notes that `make regenerate` prints.

    `http` names the HTTP library that the package is built on. `parallel`: write the models in
    a process of its own; loading the tool that writes them takes as long as loading all others.
    Raise SpecError for a spec (or a template) that cannot be used.
    """
    with step(_models, beside=parallel) as models:
        document = load(specs, vendor)
        lint(document)
        models.start(document)
        from .emit.formatting import format_python
        from .emit.render import render
        from .emit.verification import verify
        from .plan.notes import mixed_objects
        from .plan.planning import adapt

        package = adapt(document)
        about = distribution(specs.parent)
        files = render(package, models.result, about, LIBRARIES[http])
    files |= changelog(specs, vendor) | license_file(about)
    found = (*unused(document), *mixed_objects(document))
    notes = sorted(document.problem(pointer, text) for pointer, text in found)
    files = format_python(files, raw=("_runtime",))
    verify(document, package, files)
    return Built(files, [*notes, *license_notes(about)])


def _models() -> Callable[[Document], dict[str, Module]]:
    from .emit.models import write_models

    return write_models


def load_tools() -> None:
    """Load the tools that builds use, for processes that are forked afterwards."""
    from .emit import models, render, verification  # noqa: F401
    from .plan import planning  # noqa: F401
