"""The packages as they are published: built, installed in an empty environment, and used."""

from __future__ import annotations

import re
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import PurePosixPath

import pytest

from tests.support.example_server import examples_of
from tests.support.vendor_server import VendorServer
from tests.support.vendors import (
    GENERATED,
    VENDORS,
    base_path,
    credentials,
    source_of,
    spec_of,
)

from .conftest import Built, Environment

OURS = {f"{vendor.replace('_', '-')}-client" for vendor in VENDORS}
NEEDS = {"httpx", "msgspec"}
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
def test_a_wheel_holds_the_sources_and_nothing_else(
    vendor: str, build: Callable[[str], Built]
) -> None:
    source = source_of(vendor)
    files = {
        path.relative_to(source.parent).as_posix()
        for path in source.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    with zipfile.ZipFile(build(vendor).wheel) as wheel:
        packed = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert packed == files


@every_vendor
def test_a_wheel_is_marked_as_typed(vendor: str, build: Callable[[str], Built]) -> None:
    with zipfile.ZipFile(build(vendor).wheel) as wheel:
        assert f"{vendor}_client/py.typed" in wheel.namelist()


@every_vendor
def test_a_source_archive_holds_what_a_build_needs(
    vendor: str, build: Callable[[str], Built]
) -> None:
    with tarfile.open(build(vendor).archive) as archive:
        names = [PurePosixPath(*PurePosixPath(name).parts[1:]) for name in archive.getnames()]
    texts = {str(name) for name in names}
    assert {"pyproject.toml", "README.md", f"src/{vendor}_client/__init__.py"} <= texts


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
    heavy = '{"httpx", "msgspec"}'
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


@pytest.mark.parametrize(
    ("vendor", "number"),
    [(vendor, number) for vendor in VENDORS for number in range(len(blocks_of(vendor)))],
)
def test_the_code_of_a_readme_runs(
    vendor: str, number: int, environment: Environment, server: VendorServer
) -> None:
    server.reset()
    server.respond = examples_of(vendor)
    prefix = vendor.upper()
    variables = {f"{prefix}_BASE_URL": server.base_url + base_path(vendor)}
    for name, value in credentials(vendor).arguments.items():
        variables[f"{prefix}_{name.upper()}"] = value
    for name in spec_of(vendor).root.get("x-client-arguments", ()):
        variables[f"{prefix}_{name.upper()}"] = "made-up"
    code = blocks_of(vendor)[number]
    environment.run(code, **variables)
    assert server.received or "base_url=" in code or "transport=" in code


@every_vendor
def test_a_readme_shows_code(vendor: str) -> None:
    assert len(blocks_of(vendor)) >= 3
