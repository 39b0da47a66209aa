"""Project folders of their own, on which the command line runs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from typing import Any

import attrs
import pytest

from generator import command
from generator.emit.tree import read_tree

from .minispec import complete, write_spec

REPOSITORY = Path(__file__).resolve().parent.parent.parent
THING = """
    paths:
      /things/{id}:
        get:
          x-sdk: {resource: things, method: retrieve}
          parameters: [{name: id, in: path, schema: {type: integer}}]
          gives: Thing
    components:
      schemas:
        Thing: {type: object, properties: {id: {type: integer}, name: {type: string}}}
"""
RENAMED = THING.replace("name: {type", "title: {type")


def _unprivileged() -> list[str]:
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("root may do everything here, and setpriv is not installed")
    return ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]


@attrs.frozen
class Finished:
    """What a run of the command line left: its exit code and what it wrote."""

    code: int
    out: str
    err: str


@attrs.frozen
class Project:
    """A project folder: `specs/` and `generated/`."""

    root: Path

    @classmethod
    def create(cls, root: Path) -> Project:
        """Make an empty project."""
        (root / "specs").mkdir(parents=True)
        (root / "generated").mkdir()
        return cls(root)

    def copy(self, root: Path) -> Project:
        """Make a project like this one."""
        shutil.copytree(self.root, root)
        return Project(root)

    def spec(self, vendor: str, fragment: str = THING, **root: Any) -> Path:
        """Write the spec of a vendor from a fragment; `root` replaces keys of the document."""
        return write_spec(self.root, vendor, {**complete(fragment, vendor), **root})

    def file(self, path: str, text: str | bytes) -> Path:
        """Write any file of the project."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        data = dedent(text).lstrip("\n").encode() if isinstance(text, str) else text
        target.write_bytes(data)
        return target

    def run(self, *arguments: str) -> int:
        """Run the command line in this process."""
        return command.main([*arguments, "--jobs=1"], root=self.root)

    def generated(self) -> dict[str, bytes]:
        """Return every generated file."""
        return read_tree(self.root / "generated")

    def package(self, vendor: str) -> Path:
        """Return the folder of a vendor's package."""
        return self.root / "generated" / vendor

    def leftovers(self) -> list[str]:
        """Return hidden files and folders that a run left beside the packages."""
        return sorted(path.name for path in (self.root / "generated").glob(".*"))

    def process(
        self, *arguments: str, limit: float = 60, unprivileged: bool = False, **environment: str
    ) -> Finished:
        """Run `python -m generator` of a copy of the generator in a process of its own.

        With `unprivileged`, modes of files hold for it even if root runs the tests.
        """
        shutil.copytree(REPOSITORY / "generator", self.root / "generator", dirs_exist_ok=True)
        (self.root / "specs").mkdir(exist_ok=True)
        shutil.copy(REPOSITORY / "specs" / "dialect.schema.json", self.root / "specs")
        prefix = _unprivileged() if unprivileged else []
        done = subprocess.run(
            [*prefix, sys.executable, "-m", "generator", *arguments],
            cwd=self.root,
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            check=False,
            timeout=limit,
        )
        return Finished(done.returncode, done.stdout, done.stderr)
