"""The packages themselves, and the runtime they are made of, are free of type errors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.support.vendors import ROOT, VENDORS, source_of

from .conftest import Lines


def test_the_packages_are_strictly_typed(check: Callable[[list[Path]], Lines]) -> None:
    assert check([source_of(vendor) for vendor in VENDORS]) == {}


def test_the_runtime_is_strictly_typed(check: Callable[[list[Path]], Lines]) -> None:
    assert check([ROOT / "generator" / "runtime"]) == {}
