"""Packages whose types are hard to write satisfy the type checkers, which start once for all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.build import build
from generator.emit.tree import write_tree
from tests.support.minispec import complete, write_spec
from tests.support.strict import mypy_errors, pyright_errors

from .test_field_names import KEYWORDS, PLAIN, fragment_of
from .test_nested_values import SPEC as NESTED_VALUES
from .test_results_without_class import NO_CLASS
from .test_unions import SPEC as UNIONS

FRAGMENTS: dict[str, str | dict[str, Any]] = {
    "any_names": fragment_of(PLAIN),
    "no_names": fragment_of(KEYWORDS),
    "nested_values": NESTED_VALUES,
    "unions": UNIONS,
    "results_without_class": NO_CLASS,
}


def written(vendor: str, fragment: str | dict[str, Any], folder: Path) -> None:
    """Write the package of a fragment beside others."""
    write_spec(folder, vendor, complete(fragment, vendor))
    package = f"src/{vendor}_client/"
    files = build(folder / "specs", vendor).items()
    inside = {path.removeprefix(package): text for path, text in files if path.startswith(package)}
    write_tree(folder / package, inside)


def test_the_type_checkers_accept_types_that_are_hard_to_write(tmp_path: Path) -> None:
    for vendor, fragment in FRAGMENTS.items():
        written(vendor, fragment, tmp_path)
    assert pyright_errors(tmp_path / "src") == []
    assert mypy_errors(tmp_path / "src") == []
