"""Imports every module of the packages in a folder and builds a decoder for every model.

`python -m tests.support.import_all FOLDER` in a process of its own: that runs all code there is
outside methods, and evaluates every annotation of a model.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from pathlib import Path

import msgspec


def main(folder: str) -> None:
    """Import everything; any exception ends the process."""
    for package in sorted(Path(folder).glob("*/src/*_client")):
        sys.path.insert(0, str(package.parent))
        top = importlib.import_module(package.name)
        for name in sorted(top.__all__):
            getattr(top, name)
        for module in pkgutil.walk_packages(top.__path__, f"{package.name}."):
            importlib.import_module(module.name)
        models = sys.modules.get(f"{package.name}.models")
        for model in vars(models).values() if models else ():
            if isinstance(model, type) and issubclass(model, msgspec.Struct):
                msgspec.json.Decoder(model)
        sys.path.remove(str(package.parent))


if __name__ == "__main__":
    main(sys.argv[1])
