"""Files that operations give, or whose addresses stand in answers."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .client import Bound
from .errors import InvalidArgumentError
from .operations import Operation
from .paging import look

if TYPE_CHECKING:
    from .engine import Engine

_HOW = ("to", "overwrite", "on_progress", "options")


class SavingResource(Bound):
    """A resource whose methods save files."""

    def _save(self, operation: Operation[Any], values: Mapping[str, Any]) -> Path:
        return self._engine.backend.run(_saved(self._engine, operation, values))

    def _fetch(self, source: Any, place: str, values: Mapping[str, Any]) -> Path:
        return self._engine.backend.run(_fetched(self._engine, source, place, values))


async def _saved(engine: Engine, operation: Operation[Any], values: Mapping[str, Any]) -> Path:
    return await engine.save(operation, operation.call(values), **{n: values[n] for n in _HOW})


async def _fetched(engine: Engine, source: Any, place: str, values: Mapping[str, Any]) -> Path:
    """Download the file whose address is at a place of an answer."""
    url = look(source, place)
    if not isinstance(url, str) or not url:
        raise InvalidArgumentError(f"there is nothing to download: {place} is empty")
    return await engine.download(url, **{n: values[n] for n in _HOW})
