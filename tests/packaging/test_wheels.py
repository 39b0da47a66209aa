"""The packages as they are published: built, installed in an empty environment, and used."""

from __future__ import annotations

import re

import pytest

from tests.support.sandboxes import running
from tests.support.vendors import GENERATED, VENDORS, source_of

from .conftest import Environment

OURS = {f"{vendor.replace('_', '-')}-client" for vendor in VENDORS}
NEEDS = {"httpx", "msgspec", "sniffio"}
every_vendor = pytest.mark.parametrize("vendor", VENDORS)


def required(requirements: list[str]) -> set[str]:
    """Return the names of the requirements that hold here, extras left out."""
    kept = [text for text in requirements if "extra ==" not in text]
    return {re.split(r"[^A-Za-z0-9._-]", text)[0].lower().replace("_", "-") for text in kept}


def blocks_of(vendor: str) -> list[str]:
    """Return the Python of a package's README, block by block."""
    text = (GENERATED / vendor / "README.md").read_text("utf-8")
    return re.findall(r"(?ms)^```python\n(.*?)^```", text)


@every_vendor
def test_a_package_needs_three_others(vendor: str, environment: Environment) -> None:
    requirements = environment.distributions()[f"{vendor.replace('_', '-')}-client"]
    assert required(requirements) == NEEDS


def test_installing_brings_only_what_those_three_need(environment: Environment) -> None:
    installed = {name.replace("_", "-"): r for name, r in environment.distributions().items()}
    wanted: set[str] = set()
    todo = [*NEEDS]
    while todo:
        name = todo.pop()
        if name in installed and name not in wanted:
            wanted.add(name)
            todo += required(installed[name])
    assert set(installed) == OURS | wanted


@every_vendor
def test_importing_a_package_loads_no_dependency(vendor: str, environment: Environment) -> None:
    heavy = '{"httpx", "msgspec", "sniffio"}'
    code = f"import sys, {vendor}_client\nprint(sorted({heavy} & set(sys.modules)))"
    assert environment.run(code).strip() == "[]"


@every_vendor
def test_every_module_of_a_package_can_be_imported(vendor: str, environment: Environment) -> None:
    code = (
        f"import importlib, pkgutil, {vendor}_client as package\n"
        "for found in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        "    print(importlib.import_module(found.name).__name__)\n"
    )
    modules = {
        ".".join(path.relative_to(source_of(vendor).parent).with_suffix("").parts)
        for path in source_of(vendor).rglob("*.py")
    }
    names = {name.removesuffix(".__init__") for name in modules} - {f"{vendor}_client"}
    assert set(environment.run(code).split()) == names


@every_vendor
def test_every_exported_name_is_there(vendor: str, environment: Environment) -> None:
    code = (
        f"import {vendor}_client as package\n"
        "print([name for name in package.__all__ if getattr(package, name, None) is None])\n"
        "print(set(package.__all__) <= set(dir(package)))"
    )
    assert environment.run(code).split() == ["[]", "True"]


@every_vendor
def test_the_code_of_a_readme_runs(vendor: str, environment: Environment) -> None:
    blocks = blocks_of(vendor)
    code = "".join(f"exec({block!r}, {{'__name__': '__main__'}})\n" for block in blocks)
    with running(vendor, people=30, records=20) as sandbox:
        environment.run(code, **sandbox.environment)


@every_vendor
def test_a_readme_shows_code(vendor: str) -> None:
    assert len(blocks_of(vendor)) >= 3
