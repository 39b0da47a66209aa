"""The reference of the packages is complete: each public name has a place in a page."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from .conftest import SITE

pytestmark = pytest.mark.skipif(not SITE.is_dir(), reason="there is no site; run `make docs`")
GENERATED = SITE.parent / "generated"
VENDORS = sorted(path.parent.name for path in GENERATED.glob("*/pyproject.toml"))


def public_names(source: Path) -> Iterator[str]:
    """Yield what users may import from a package, and the methods of its resources."""
    for path in sorted(source.glob("**/*.py")):
        parts = path.relative_to(source.parent).with_suffix("").parts
        if any(part.startswith("_") and part != "__init__" for part in parts):
            continue
        module = ".".join(part for part in parts if part != "__init__")
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
                if "resources" not in parts:
                    yield from (f"{module}.{name}" for name in ast.literal_eval(node.value))
            elif isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                yield f"{module}.{node.name}"
                if "resources" in parts and not node.name.startswith("Async"):
                    properties = {
                        getattr(each, "name", "") for each in node.body if "property" in _head(each)
                    }
                    yield from (
                        f"{module}.{node.name}.{each.name}"
                        for each in node.body
                        if isinstance(each, ast.FunctionDef) and each.name not in properties
                    )


def _head(node: ast.stmt) -> str:
    return " ".join(map(ast.unparse, getattr(node, "decorator_list", ())))


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_public_name_has_a_place_in_the_reference(vendor: str) -> None:
    source = next((GENERATED / vendor / "src").iterdir())
    pages = [path.read_text("utf-8") for path in (SITE / vendor / "reference").rglob("*.html")]
    places = {place for page in pages for place in re.findall(r'\bid="([\w.]+)"', page)}
    modules = {f"{source.name}.{path.stem}" for path in source.glob("[!_]*.py")}
    names = set(public_names(source)) - modules
    assert len(names) > 100
    # The package also exports the errors, which have their places in the module `errors`.
    places |= {place.replace(".errors.", ".") for place in places}
    assert sorted(names - places) == []
