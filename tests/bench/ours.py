"""The generated packages, imported from where they stand."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from ..support.vendors import GENERATED, SPECS, credentials, spec_of

VENDORS = tuple(sorted(path.parent.name for path in SPECS.glob("*/openapi.yaml")))


def source(vendor: str) -> Path:
    """Return the folder that a vendor's package is imported from."""
    return GENERATED / vendor / "src"


def module(vendor: str, name: str = "") -> ModuleType:
    """Import a module of a vendor's package."""
    if str(source(vendor)) not in sys.path:
        sys.path.append(str(source(vendor)))
    return importlib.import_module(f"{vendor}_client{name and '.'}{name}")


def decoder(vendor: str, model: str) -> Any:
    """Return what decodes the responses that hold one model."""
    return module(vendor, "_runtime.decoding").Decoder(getattr(module(vendor, "models"), model))


def client(vendor: str, mode: str = "sync", **options: Any) -> Any:
    """Return a client with credentials made up for it."""
    name = spec_of(vendor).root["x-sdk"]["class"]
    made = getattr(module(vendor), name if mode == "sync" else f"Async{name}")
    return made(**credentials(vendor).arguments, **options)
