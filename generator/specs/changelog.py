"""The changelog of a package: maintained by hand next to the spec, copied into the package."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path

from .problems import Problem, SpecError, fail
from .schema_rules import characters

NAME = "CHANGELOG.md"
_SECTION = re.compile(r"^## +(\S+)(.*)", re.M)
_DATE = re.compile(r" \((\d{4}-\d\d-\d\d)\)\s*")
_HEADER = (
    "<!-- Generated from specs/{vendor}/CHANGELOG.md by `make regenerate`: edit it there. -->\n"
)


def changelog(specs: Path, vendor: str) -> dict[str, str]:
    """Return the package's changelog as a path-to-text mapping; empty if the spec has no changelog.

    Raise SpecError for text that is not UTF-8 or contains invisible characters.
    """
    text = read(specs, vendor)
    if text is None:
        return {}
    body = "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")
    return {NAME: f"{_HEADER.format(vendor=vendor)}{body}\n"}


def read(specs: Path, vendor: str) -> str | None:
    """Return the changelog of a spec, None if there is none. Raise SpecError like `changelog`."""
    path = specs / vendor / NAME
    name = f"{specs.name}/{vendor}/{NAME}"
    try:
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise fail(name, f"cannot be read as UTF-8: {error}; save it again") from None
    hidden = [
        Problem(name, number, "", message)
        for number, line in enumerate(text.split("\n"), 1)
        for _, message in characters(line, "")
    ]
    if hidden:
        raise SpecError(hidden)
    return text


def sections(text: str | None) -> list[str]:
    """Return the versions for which a changelog has a section, in its order."""
    return [match[1] for match in _SECTION.finditer(text or "")]


def changelog_problems(specs: Path, vendor: str, version: str) -> list[Problem]:
    """Return a problem if the changelog is missing or does not begin with the spec's version."""
    name = f"{specs.name}/{vendor}/{NAME}"
    text = read(specs, vendor)
    if text is None:
        return [Problem(name, 0, "", "does not exist; begin it with `# Changelog`")]
    found = sections(text)
    if found[:1] != [version]:
        first = found[0] if found else "none"
        message = f"its first section is {first}; begin with `## {version}`, the spec's version"
        return [Problem(name, 1, "", message)]
    return []


def undated(specs: Path, vendor: str) -> list[Problem]:
    """Return a problem for each version of a changelog that does not say when it appeared."""
    name, text = f"{specs.name}/{vendor}/{NAME}", read(specs, vendor) or ""
    return [
        Problem(name, line, "", f"write the day of {version}: `## {version} (YYYY-MM-DD)`")
        for line, version, day in _dated(text)
        if day is None
    ]


def _dated(text: str) -> Iterator[tuple[int, str, dt.date | None]]:
    """Yield line, version and day of each section; None for a day that is missing or wrong."""
    for match in _SECTION.finditer(text):
        found = _DATE.fullmatch(match[2])
        line = text.count("\n", 0, match.start()) + 1
        try:
            yield line, match[1], dt.date.fromisoformat(found[1]) if found else None
        except ValueError:
            yield line, match[1], None
