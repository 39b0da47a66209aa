"""The README of each package: what it lists is what the package has."""

from __future__ import annotations

import builtins
import importlib
import inspect
import re
import tomllib
from typing import Any

import pytest

from tests.support.vendors import GENERATED, VENDORS, spec_of

every_vendor = pytest.mark.parametrize("vendor", VENDORS)


def section(vendor: str, title: str) -> str:
    text = (GENERATED / vendor / "README.md").read_text("utf-8")
    return text.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def tables(text: str) -> list[list[list[str]]]:
    """Return the tables of a text, each as the cells of its rows, without the headings."""
    blocks = re.findall(r"(?m)(?:^\|.*\n)+", text)
    return [
        [re.split(r"(?<!\\) \| ", row.strip("| ")) for row in block.splitlines()[2:]]
        for block in blocks
    ]


def client_of(vendor: str) -> Any:
    package = importlib.import_module(f"{vendor}_client")
    return getattr(package, spec_of(vendor).root["x-sdk"]["class"])


def in_words(name: str, default: Any) -> str:
    """Return a pattern of how a default is told."""
    if default is None:
        return r"(?!\d|true|false)"
    if name == "verify":
        return "those of certifi"
    if name == "timeout":
        return f"{default.read:g}, {default.connect:g} to connect$"
    if name == "max_response_bytes":
        return f"{default // 1024**2} MiB$"
    return rf"{str(default).lower() if isinstance(default, bool) else default}\b"


@every_vendor
def test_the_readme_lists_every_option_of_the_client_with_its_default(vendor: str) -> None:
    client, _ = tables(section(vendor, "Options"))
    rows = {row[0].strip("`"): row[1] if len(row) > 2 else "" for row in client}
    signature = inspect.signature(client_of(vendor)).parameters
    own = [*signature][[*signature].index("base_url") :]
    assert [*rows] == own
    for name in own:
        assert re.match(in_words(name, signature[name].default), rows[name]), name


@every_vendor
def test_the_readme_lists_every_option_of_a_call(vendor: str) -> None:
    _, call = tables(section(vendor, "Options"))
    package = importlib.import_module(f"{vendor}_client")
    taken = set(inspect.signature(package.request_options).parameters)
    listed = {row[0].strip("`") for row in call}
    puts = "update_method" in inspect.signature(client_of(vendor)).parameters
    assert listed == (taken if puts else taken - {"update_method"})


@every_vendor
def test_the_readme_lists_every_error_class_with_its_bases(vendor: str) -> None:
    [rows] = tables(section(vendor, "Errors"))
    package = importlib.import_module(f"{vendor}_client")
    names = {
        name
        for name in package.__all__
        if inspect.isclass(getattr(package, name)) and issubclass(getattr(package, name), Exception)
    }
    assert {row[0].strip("`") for row in rows} | {"WebhookError"} >= names
    for name, bases, meaning in rows:
        cls = getattr(package, name.strip("`"))
        shown = [
            getattr(package, base, getattr(builtins, base, None))
            for base in re.findall(r"\w+", bases)
        ]
        assert list(cls.__bases__) == shown
        assert meaning


@every_vendor
def test_the_readme_begins_with_three_lines_that_install_authorize_and_export(vendor: str) -> None:
    text = (GENERATED / vendor / "README.md").read_text("utf-8")
    block = re.search(r"(?ms)^```console\n(.*?)^```", text)
    assert block is not None
    assert text[: block.start()].count("\n") < 8
    install, export, command = block[1].splitlines()
    assert install.startswith("$ pip install ")
    assert export.startswith("$ export ")
    assert re.fullmatch(rf"\$ {vendor.replace('_', '-')}-client export \S+ --to \w+\.db", command)


@every_vendor
def test_the_links_inside_the_readme_lead_to_its_headings(vendor: str) -> None:
    text = (GENERATED / vendor / "README.md").read_text("utf-8")
    titles = re.findall(r"(?m)^## (.+)$", text)
    anchors = {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}
    linked = set(re.findall(r"\]\(#([^)]+)\)", text))
    assert len(linked) > 5
    assert linked <= anchors


@every_vendor
def test_the_readme_names_every_extra(vendor: str) -> None:
    project = tomllib.loads((GENERATED / vendor / "pyproject.toml").read_text("utf-8"))["project"]
    listed = section(vendor, "Install").partition("\nThe extras are ")[2].partition(".\n")[0]
    assert re.findall(r"`(\w+)`", listed) == sorted(project["optional-dependencies"])
