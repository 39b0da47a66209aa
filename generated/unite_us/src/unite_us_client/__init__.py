# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Typed client of the Unite Us API, synchronous and asynchronous.

Everything is imported on first use, so importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import enums as enums
    from . import errors as errors
    from . import models as models
    from . import params as params
    from ._client import *
    from ._lists import *
    from ._runtime.public import *
    from .errors import *

__version__ = "0.1.0"

_MODULES = ("enums", "errors", "models", "params")
_HOMES = ("errors", "_client", "_lists", "_runtime.public")


def __getattr__(name: str) -> Any:
    if name == "__all__":
        return __dir__()
    if name in _MODULES:
        return import_module(f".{name}", __name__)
    for home in _HOMES if not name.startswith("_") else ():
        module = import_module(f".{home}", __name__)
        if name in _names(module):
            value = globals()[name] = getattr(module, name)
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    homes = [import_module(f".{home}", __name__) for home in _HOMES]
    return sorted({*_MODULES, *(name for home in homes for name in _names(home))})


def _names(module: Any) -> list[str]:
    names: list[str] | None = getattr(module, "__all__", None)
    return names or [name for name in dir(module) if not name.startswith("_")]
