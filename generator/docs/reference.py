"""The pages of a package: guide, every method, changelog, and the reference of its modules.

The reference pages contain directives of mkdocstrings, which reads signatures and docstrings from
the source of the package.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from ..plan.package import Package, Resource
from .markdown import with_links, without_comments
from .project import Vendor
from .sources import exported, methods

_HEADER = re.compile(r"^## `client\.([\w.]+)`$")
_ROW = re.compile(r"^\| `((\w+)\(.*?\))` \| `([^`]+)`")
_TITLES = {
    "models": "Models: what responses contain",
    "params": "Nested objects of requests",
    "enums": "Enums: values that the documentation lists",
    "errors": "Errors",
    "webhooks": "Webhooks",
    "tables": "Tables and exports",
    "sync": "Synchronization",
    "testing": "Tests without a server",
}
"""The titles of modules, in the order of the navigation; any other public module comes last."""
_OPTIONS = {
    # Plain data, whose source would say the same again.
    "models": ("show_source: false",),
    "params": ("show_source: false",),
    "enums": ("show_source: false",),
    # Long constants; those of tables are a table in `api.md`.
    "tables": ("show_attribute_values: false",),
    "sync": ("show_attribute_values: false",),
}


@attrs.frozen
class Section:
    """The pages of a package: text by path, and the navigation as mkdocs takes it."""

    pages: dict[str, str]
    nav: list[object]


def section_of(vendor: Vendor, pages: Mapping[str, str]) -> Section:
    """Return the pages of a vendor's package; `pages` are the pages for files of the project."""
    package, folder = vendor.package, vendor.folder
    source = folder / "src" / package.module
    found: dict[str, str] = {}
    for name in ("README.md", "api.md", "CHANGELOG.md"):
        file = f"generated/{package.vendor}/{name}"
        text = without_comments((folder / name).read_text("utf-8"))
        found[pages[file]] = with_links(text, file, pages[file], pages)
    table = pages[f"generated/{package.vendor}/api.md"]
    found[table] = _with_references(found[table], vendor)
    modules, resources = _modules(package, source), _resources(package, source)
    return Section(found | modules | resources, _nav(package, [*modules], [*resources]))


def _nav(package: Package, modules: list[str], resources: list[str]) -> list[object]:
    vendor = package.vendor
    return [
        {"Guide": f"{vendor}/index.md"},
        {"Every method": f"{vendor}/methods.md"},
        {"Changelog": f"{vendor}/changelog.md"},
        {"Spec": f"{vendor}/spec.html"},
        {"Modules": modules},
        {"Resources": resources},
    ]


def _with_references(text: str, vendor: Vendor) -> str:
    """Return api.md with links: from each method to its reference, from its path to the spec."""
    module = f"{vendor.package.module}.resources"
    known = {
        (resource.path, method.name): (f"{module}.{resource.module}.{resource.class_name}", method)
        for resource, method in vendor.package.methods
    }
    lines: list[str] = []
    path = ""
    for line in text.splitlines(keepends=True):
        if line.startswith("## "):
            header = _HEADER.match(line.strip())
            path = header[1] if header else ""
        row = _ROW.match(line)
        if row and (path, row[2]) in known:
            name, method = known[path, row[2]]
            place = vendor.places.get(method.operation.id)
            route = f"[`{row[3]}`](spec.html{place})" if place else f"`{row[3]}`"
            line = f"| [`{row[1]}`][{name}.{method.name}] | {route}{line[row.end() :]}"
        lines.append(line)
    return "".join(lines)


def _resources(package: Package, source: Path) -> dict[str, str]:
    return {
        f"{package.vendor}/reference/resources/{each.module}.md": "\n".join(
            _resource(package, each, source / "resources" / f"{each.module}.py")
        )
        for each in package.resources
    }


def _resource(package: Package, resource: Resource, file: Path) -> Iterator[str]:
    name = f"{package.module}.resources.{resource.module}.{resource.class_name}"
    other = f"{package.module}.resources.{resource.module}.Async{resource.class_name}"
    yield f"# client.{resource.path}\n"
    # Links to the classes lead to the whole page.
    yield f"[](){{#{name}}}\n[](){{#{other}}}\n{resource.doc}\n"
    if resource.children:
        yield "Resources inside it:\n"
        for child in resource.children:
            yield f"- [`client.{resource.path}.{child.name}`]({child.module}.md): {child.doc}"
        yield ""
    if resource.methods:
        yield (
            f"`Async{package.class_name}` has the same methods: await them, and iterate over lists "
            "with `async for`.\n"
        )
    for method in methods(file, resource.class_name):
        yield _directive(f"{name}.{method.name}")


def _modules(package: Package, source: Path) -> dict[str, str]:
    page = f"{package.vendor}/reference/{{}}.md".format
    name, module = package.class_name, package.module
    clients = {name, f"Async{name}"}
    public = [path.stem for path in sorted(source.glob("[!_]*.py"))]
    modules = sorted(public, key=lambda each: [*_TITLES, each].index(each))
    errors = set(exported(source / "errors.py"))
    others = [
        each
        for each in exported(source / "__init__.py")
        if each not in clients | errors | set(modules)
    ]
    found = {
        page("client"): "# Clients\n\n"
        + "\n".join(
            _directive(f"{module}.{each}", "inherited_members: true")
            for each in (name, f"Async{name}")
        ),
        page("types"): "# Lists, options and other types\n\n"
        + "\n".join(_directive(f"{module}.{each}") for each in others),
    }
    for each in modules:
        options = _OPTIONS.get(each, ())
        directives = [
            _directive(f"{module}.{each}.{one}", *options)
            for one in exported(source / f"{each}.py")
        ]
        if not directives:
            hidden = ("show_root_heading: false", "show_root_toc_entry: false")
            directives = [_directive(f"{module}.{each}", *hidden, *options)]
        found[page(each)] = f"# {_TITLES.get(each, each)}\n\n" + "\n".join(directives)
    return found


def _directive(name: str, *options: str) -> str:
    lines = [f"::: {name}", "    options:", *(f"      {option}" for option in options)]
    return "\n".join(lines if options else lines[:1]) + "\n"


def titles(pages: Mapping[str, str]) -> dict[str, str]:
    """Return the first heading of each page."""
    found: dict[str, str] = {}
    for page, text in pages.items():
        heading = re.search(r"(?m)^# (.+)$", text)
        found[page] = heading[1].replace("`", "") if heading else page
    return found
