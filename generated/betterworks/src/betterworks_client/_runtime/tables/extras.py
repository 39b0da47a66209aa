"""Packages that some destinations, Spark and dlt need, and that are installed as extras of a package."""

from __future__ import annotations

import importlib
from typing import Any

from ..errors import ConfigurationError


def extra(module: str, name: str) -> Any:
    """Return a module. Raise ConfigurationError, with the extra to install, if it is missing."""
    try:
        return importlib.import_module(module)
    except ImportError:
        own = __name__.partition(".")[0].replace("_", "-")
        raise ConfigurationError(
            f"this needs the package {module}; install it with: pip install '{own}[{name}]'"
        ) from None
