"""Imports the OpenAPI file of a vendor: every step in order."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import attrs

from ..emit.tree import write_tree
from ..specs.changelog import NAME as CHANGELOG
from ..specs.problems import fail
from ..text.names import is_snake
from .conversion import converted
from .files import is_written, spec_files
from .notes import Notes
from .overlay import read_overlay
from .published import Published
from .refused import without_refused

REPORT = "import.md"


@attrs.frozen
class Imported:
    """What an import wrote: the files, and its notes."""

    files: dict[str, str]
    changed: bool
    notes: Notes
    operations: int


def import_file(root: Path, file: Path, vendor: str) -> Imported:
    """Write `specs/<vendor>/` from a published file and the overlay in that folder.

    Equal inputs give equal files. Nothing is written if anything fails. Raise SpecError for a file
    that cannot be read or used, for an action of the overlay that matches nothing, and for a folder
    with a spec that no import wrote; OSError if a file cannot be written.
    """
    name = f"specs/{vendor}"
    if not is_snake(vendor):
        raise fail(name, "the vendor names the package: write it in snake_case")
    folder = root / "specs" / vendor
    kept = _kept(folder, name)
    published = Published(file)
    notes = Notes()
    document = converted(published, vendor, notes)
    overlay = read_overlay(folder, name)
    target = f"{name}/openapi.yaml"
    final = without_refused(document, vendor, target, notes, overlay or _unchanged)
    files = spec_files(final)
    files[REPORT] = notes.markdown(file.name, str(final["info"].get("version", "")))
    kept.setdefault(CHANGELOG, _changelog(final))
    changed = write_tree(folder, {**kept, **files})
    count = sum(len(item) for item in final["paths"].values())
    return Imported(files, changed, notes, count)


def _unchanged(document: dict[str, Any]) -> dict[str, Any]:
    return document


def _kept(folder: Path, name: str) -> dict[str, str]:
    """Return the files of a folder that a person wrote. Raise SpecError for a spec of a person."""
    kept: dict[str, str] = {}
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if not path.is_file():
            continue
        inner = path.relative_to(folder).as_posix()
        try:
            text = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            raise fail(f"{name}/{inner}", "is no text; move it out of this folder") from None
        if inner == "openapi.yaml" and not is_written(text):
            raise fail(
                f"{name}/{inner}", "was not written by an import; choose another name of a vendor"
            )
        if inner != REPORT and not is_written(text):
            kept[inner] = text
    return kept


def _changelog(document: dict[str, Any]) -> str:
    """Return the first changelog of a package, which a person continues."""
    sdk = document["x-sdk"]
    return (
        f"# Changelog\n\nWhat changes for users of the {sdk['title']} client.\n\n"
        f"## {sdk['version']} ({dt.date.today().isoformat()})\n\n- First version.\n"
    )
