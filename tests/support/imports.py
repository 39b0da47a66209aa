"""Imports of published descriptions into a project."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent
from typing import Any

import attrs

from generator.importing.importing import import_file
from generator.importing.notes import Notes
from generator.specs.document import Document
from generator.specs.loading import load

from .packages import Workshop

HEAD = """
openapi: {version}
info: {{title: Acme, version: '1'}}
servers: [{{url: 'https://api.acme.example'}}]
"""


@attrs.frozen
class Import:
    """A finished import: the document of the spec, and the notes."""

    document: Document
    notes: Notes

    def __getitem__(self, path: str) -> Any:
        """Return the value at a path such as `paths//things/get`: keys separated by blanks."""
        node: Any = self.document.root
        for key in path.split(" "):
            node = node[int(key)] if isinstance(node, list) else node[key]
        return node

    def operation(self, path: str = "/things", http: str = "get") -> dict[str, Any]:
        """Return an operation of the spec."""
        found: dict[str, Any] = self.document.root["paths"][path][http]
        return found

    @property
    def schemas(self) -> dict[str, Any]:
        """The schemas of the spec."""
        return self.document.root["components"].get("schemas") or {}

    @property
    def lines(self) -> str:
        """Every note, each in a line."""
        return "\n".join(self.notes.lines())


@attrs.frozen
class Importer:
    """Imports descriptions into a project; `make` builds and imports the packages."""

    root: Path
    make: Workshop

    def file(self, name: str, text: str) -> Path:
        """Save a file beside the published description."""
        path = self.root / "published" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), "utf-8")
        return path

    def overlay(self, actions: str, vendor: str = "acme") -> Path:
        """Save the overlay of a vendor with these actions."""
        path = self.root / "specs" / vendor / "overlay.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        head = "overlay: 1.1.0\ninfo: {title: Decisions, version: '1'}\nactions:\n"
        path.write_text(head + dedent(actions).strip("\n") + "\n", "utf-8")
        return path

    def of(self, text: str, *, version: str = "3.1.0", vendor: str = "acme") -> Import:
        """Import a description without its head."""
        path = self.file("acme.yaml", HEAD.format(version=version) + dedent(text))
        return self.imported(path, vendor)

    def of_schema(self, schemas: str, *, version: str = "3.1.0") -> Import:
        """Import a description whose only operation returns the schema Thing."""
        lines = dedent(schemas).strip("\n").splitlines()
        listed = "\n".join(f"    {line}" for line in lines)
        return self.of(f"{OPERATION}components:\n  schemas:\n{listed}\n", version=version)

    def imported(self, path: Path, vendor: str = "acme") -> Import:
        """Import a file."""
        done = import_file(self.root, path, vendor)
        return Import(load(self.root / "specs", vendor), done.notes)


OPERATION = """
paths:
  /things:
    get:
      operationId: getThing
      tags: [things]
      responses:
        '200':
          description: It
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
"""
