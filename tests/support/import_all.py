"""Imports every module of the packages in a folder and builds a decoder for every model.

`python -m tests.support.import_all FOLDER` in a process of its own: that runs all code there is
outside methods, and evaluates every annotation of a model. It prints, as JSON, how each package
fails, an empty text for one that does not, and exits with 1 if any fails.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
import traceback
from pathlib import Path

import msgspec


def main(folder: str) -> int:
    """Import everything; return 1 if a package fails, else 0."""
    failures: dict[str, str] = {}
    for package in sorted(Path(folder).glob("*/src/*_client")):
        sys.path.insert(0, str(package.parent))
        failures[package.name.removesuffix("_client")] = failure(package.name)
        sys.path.remove(str(package.parent))
    sys.stdout.write(json.dumps(failures))
    sys.stderr.write("".join(failures.values()))
    return int(any(failures.values()))


def failure(package: str) -> str:
    """Import a package; return the exception that this raises as text, empty if there is none."""
    try:
        top = importlib.import_module(package)
        for name in sorted(top.__all__):
            getattr(top, name)
        for module in pkgutil.walk_packages(top.__path__, f"{package}."):
            importlib.import_module(module.name)
        models = sys.modules.get(f"{package}.models")
        for model in vars(models).values() if models else ():
            if isinstance(model, type) and issubclass(model, msgspec.Struct):
                msgspec.json.Decoder(model)
    except Exception:
        return traceback.format_exc()
    return ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
