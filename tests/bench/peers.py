"""The peers: what other generators make of the same specs, made in the run under `.cache/bench`."""

from __future__ import annotations

import functools
import importlib
import json
import shutil
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from generator.emit.tree import digest, read_tree

from ..support.vendors import ROOT, SPECS, spec_of
from .measure import Run, run

CACHE = ROOT / ".cache" / "bench"
BIN = Path(sys.executable).parent
STOCK = "openapi-python-client"
JAVA = "openapi-generator"
NO_JAVA = "skipped: no Java"


def has_java() -> bool:
    """Return whether openapi-generator can run here."""
    return shutil.which("java") is not None


@functools.cache
def joined(vendor: str) -> Path:
    """Write a vendor's spec as one JSON file, for tools that want one; give the file."""
    return write_spec(vendor, spec_of(vendor).root)


def write_spec(name: str, root: Any) -> Path:
    """Write a spec under a name; give the file."""
    path = CACHE / "specs" / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(root, indent=1, default=str), "utf-8")
    return path


def generate_stock(spec: Path, target: Path) -> Run:
    """Generate a client with openapi-python-client as it is installed, its formatter included."""
    shutil.rmtree(target, ignore_errors=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    command = [BIN / STOCK, "generate", "--path", spec, "--output-path", target]
    return run([*command, "--meta", "setup"], CACHE)


def generate_java(spec: Path, target: Path, package: str) -> Run:
    """Generate a Python client with openapi-generator."""
    shutil.rmtree(target, ignore_errors=True)
    names = f"packageName={package},projectName={package.replace('_', '-')}"
    command = [BIN / "openapi-generator-cli", "generate", "-g", "python", "-i", spec, "-o", target]
    return run([*command, "--skip-validate-spec", f"--additional-properties={names}"], CACHE)


def generate_pydantic(spec: Path, target: Path) -> Run:
    """Generate pydantic models with datamodel-code-generator."""
    target.parent.mkdir(parents=True, exist_ok=True)
    command = [BIN / "datamodel-codegen", "--input", spec, "--input-file-type", "openapi"]
    kind = ["--output-model-type", "pydantic_v2.BaseModel", "--target-python-version", "3.11"]
    return run([*command, "--output", target, *kind, "--formatters", "ruff-format"], CACHE)


def made_stock(vendor: str) -> Run:
    """Make a vendor's client by openapi-python-client anew, as the peer that is measured."""
    found = generate_stock(joined(vendor), _folder("stock", vendor))
    _note(vendor, _folder("stock", vendor))
    return found


def made_java(vendor: str) -> Run:
    """Make a vendor's client by openapi-generator anew, as the peer that is measured."""
    found = generate_java(joined(vendor), _folder("java", vendor), f"java_{vendor}")
    _note(vendor, _folder("java", vendor))
    return found


@functools.cache
def stock(vendor: str) -> Path:
    """Return the folder of a vendor's client by openapi-python-client."""
    target = _folder("stock", vendor)
    if not _kept(vendor, target):
        made_stock(vendor)
    return target


@functools.cache
def java(vendor: str) -> Path | None:
    """Return the folder of a vendor's client by openapi-generator; None without Java."""
    target = _folder("java", vendor)
    if not has_java():
        return None
    if not _kept(vendor, target):
        made_java(vendor)
    return target


def _folder(kind: str, vendor: str) -> Path:
    return CACHE / "peers" / f"{kind}_{vendor}"


def _kept(vendor: str, target: Path) -> bool:
    """Return whether a peer was made from this very spec, in this environment."""
    note = _note_of(vendor, target)
    return target.exists() and note.is_file() and note.read_text("utf-8") == _key(vendor)


def _note(vendor: str, target: Path) -> None:
    """Keep what a peer was made from."""
    note = _note_of(vendor, target)
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(_key(vendor), "utf-8")


def _note_of(vendor: str, target: Path) -> Path:
    return CACHE / "made" / f"{vendor}-{target.name}"


def _key(vendor: str) -> str:
    lock = (ROOT / ".bench.lock").read_bytes()
    return digest([*sorted(read_tree(SPECS / vendor).items()), ("lock", lock)])


def package_in(folder: Path) -> Path:
    """Return the import package that a generator wrote into a folder."""
    found = [p.parent for p in folder.glob("*/__init__.py") if p.parent.name != "test"]
    found += [p.parent for p in folder.glob("src/*/__init__.py")]
    return found[0]


def load(folder: Path, module: str) -> ModuleType:
    """Import a module (`models.user`) of the package in a folder."""
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
    return importlib.import_module(f"{package_in(folder).name}.{module}")


def pydantic_model(vendor: str, name: str) -> Any:
    """Return a vendor's pydantic model by datamodel-code-generator."""
    target = CACHE / "peers" / f"pydantic_{vendor}.py"
    if not _kept(vendor, target):
        generate_pydantic(joined(vendor), target)
        _note(vendor, target)
    if str(target.parent) not in sys.path:
        sys.path.append(str(target.parent))
    return getattr(importlib.import_module(target.stem), name)
