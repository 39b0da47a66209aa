"""The changelog of a package: maintained by hand next to the spec, copied into the package."""

from __future__ import annotations

import re
from pathlib import Path

from .problems import Problem, SpecError, fail
from .schema_rules import characters

NAME = "CHANGELOG.md"
_SECTION = re.compile(r"^## +(\S+)", re.M)
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
    return _SECTION.findall(text or "")


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
