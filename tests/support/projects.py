"""Project folders of their own, on which the command line runs."""

from __future__ import annotations

import ctypes
import os
import shutil
import struct
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from textwrap import dedent
from typing import Any, cast

import attrs
import pytest

from generator import command
from generator.emit.tree import read_tree

from .forking import Child
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


_PATIENCE = 60.0
"""Seconds after which a run in another process counts as hanging."""
_CAPABILITIES = 0x20080522
"""The version of Linux's capabilities whose sets are two words each."""


def drop_privileges() -> None:
    """Let modes of files hold for this process even if root runs it; skip the test if they cannot.

    Raise OSError if the system refuses.
    """
    if os.geteuid() != 0:
        return
    libc = ctypes.CDLL(None, use_errno=True)
    if not hasattr(libc, "capset"):
        pytest.skip("root may do everything here, and the system has no capabilities")
    header = struct.pack("Ii", _CAPABILITIES, 0)  # of this process
    if libc.capset(header, bytes(24)):  # no capability in any of the sets
        raise OSError(ctypes.get_errno(), "capset")


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
        shutil.copytree(self.root, root, copy_function=shutil.copyfile)
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

    def child(self, *arguments: str, unprivileged: bool = False) -> Finished:
        """Run the command line in a child process, which may crash or hang.

        It is forked, so that it need not load the generator. With `unprivileged`, modes of files
        hold for it even if root runs the tests.
        """

        def run() -> Finished:
            if unprivileged:
                drop_privileges()
            with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err:
                code = self.run(*arguments)
            return Finished(code, out.getvalue(), err.getvalue())

        return cast("Finished", Child(run).result(_PATIENCE))

    def process(self, *arguments: str, **environment: str) -> Finished:
        """Run `python -m generator` of a copy of the generator as a program of its own."""
        shutil.copytree(REPOSITORY / "generator", self.root / "generator", dirs_exist_ok=True)
        (self.root / "specs").mkdir(exist_ok=True)
        shutil.copy(REPOSITORY / "specs" / "dialect.schema.json", self.root / "specs")
        done = subprocess.run(
            [sys.executable, "-m", "generator", *arguments],
            cwd=self.root,
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            check=False,
            timeout=_PATIENCE,
        )
        return Finished(done.returncode, done.stdout, done.stderr)
