"""What packages say of themselves beside their spec: `tool.generator` in `pyproject.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

from .problems import Problem, SpecError, fail
from .schema_rules import characters

FILE = "pyproject.toml"
LICENSE = "LICENSE"
_ADDRESS = re.compile(r"https://[A-Za-z0-9.-]+(?::\d+)?(?:/[A-Za-z0-9._~-]+)+")
_KINDS = {"license": str, "authors": list, "repository": str, "published": bool}
_WANTED = {
    "license": "an SPDX expression, such as MIT",
    "authors": "a list of names",
    "repository": "the address of this project, https://host/group/name, or empty",
    "published": "true or false",
}


@attrs.frozen(kw_only=True)
class Distribution:
    """Facts about every package of a project.

    `license` is an SPDX expression, `license_text` the project's file LICENSE. `repository` is the
    address of the project; without it, packages have no addresses of their sources. `published`:
    packages are on the Python Package Index.
    """

    license: str = ""
    license_text: str = ""
    authors: tuple[str, ...] = ()
    repository: str = ""
    published: bool = False

    def folder(self, vendor: str) -> str:
        """Return the address of a package's folder; empty if that of the project is not known."""
        return self.repository and f"{self.repository}/tree/HEAD/generated/{vendor}"

    def file(self, vendor: str, name: str) -> str:
        """Return the address of a file of a package; empty if that of the project is not known."""
        return self.repository and f"{self.repository}/blob/HEAD/generated/{vendor}/{name}"


def distribution(root: Path) -> Distribution:
    """Return what the packages of a project say of themselves; nothing without such a table.

    Raise SpecError for a file that cannot be read, an unknown key or a value of another kind.
    """
    try:
        text = (root / FILE).read_bytes().decode("utf-8")
        table = tomllib.loads(text).get("tool", {}).get("generator", {})
    except FileNotFoundError:
        return Distribution()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise fail(FILE, f"cannot be read: {error}") from None
    problems = [
        Problem(FILE, 0, f"/tool/generator/{name}", message) for name, message in _problems(table)
    ]
    if problems:
        raise SpecError(problems)
    values = {**table, "authors": tuple(table.get("authors", ()))}
    return Distribution(**values, license_text=_license(root) if table.get("license") else "")


def license_notes(found: Distribution) -> list[Problem]:
    """Return a note if the project names a license without its text."""
    if not found.license or found.license_text:
        return []
    message = f"does not exist, so packages have no text of the license that {FILE} names"
    return [Problem(LICENSE, 0, "", message)]


def license_file(found: Distribution) -> dict[str, str]:
    """Return the license of a package as a path-to-text mapping; empty if there is none."""
    return {LICENSE: found.license_text} if found.license_text else {}


def _problems(table: Any) -> Iterator[tuple[str, str]]:
    if not isinstance(table, dict):
        yield "", "must be a table"
        return
    for name, value in table.items():
        if name not in _KINDS:
            yield name, f"is not known; known are {', '.join(_KINDS)}"
            continue
        texts = value if isinstance(value, list) else [value]
        is_right = isinstance(value, _KINDS[name])
        if name == "authors":
            is_right = is_right and all(isinstance(each, str) and each.strip() for each in texts)
        if name == "license":
            is_right = is_right and re.fullmatch(r"[A-Za-z0-9.+() -]+", value) is not None
        if name == "repository":
            is_right = is_right and (not value or _ADDRESS.fullmatch(value) is not None)
        if not is_right:
            yield name, f"must be {_WANTED[name]}"
            continue
        for each in texts:
            yield from ((name, message) for _, message in characters(str(each), ""))


def _license(root: Path) -> str:
    try:
        text = (root / LICENSE).read_bytes().decode("utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise fail(LICENSE, f"cannot be read as UTF-8: {error}; save it again") from None
    return "\n".join(line.rstrip() for line in text.split("\n")).strip("\n") + "\n"
