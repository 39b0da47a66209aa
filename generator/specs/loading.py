"""Loads a vendor's spec: reads it, joins its files, simplifies its schemas."""

from __future__ import annotations

from pathlib import Path

from ..text.names import is_snake
from .composition import compose
from .document import Document, Joiner
from .folder import check_folder, root_file
from .problems import fail


def load(specs: Path, vendor: str) -> Document:
    """Return the spec in `specs/<vendor>/openapi.yaml`, or `openapi.json`, its files joined.

    Raise SpecError for a missing file, a link out of `specs/`, invalid YAML or JSON, or a reference
    without a target.
    """
    folder = specs / vendor
    if not is_snake(vendor):
        raise fail(
            f"{specs.name}/{vendor}", "the folder names the package: rename it to snake_case"
        )
    check_folder(specs, vendor)
    document = Joiner(folder.resolve(), specs.name, vendor, root_file(specs, vendor)).join()
    compose(document)
    return document
