"""The pages of a package: guide, every method, changelog, and the reference of its modules.

The reference pages contain directives of mkdocstrings, which reads signatures and docstrings from
the source of the package.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from ..plan.package import Package, Resource
from .markdown import with_links, without_comments
from .project import Vendor

_HEADER = re.compile(r"^## `client\.([\w.]+)`$")
_ROW = re.compile(r"^\| `((\w+)\(.*?\))` \| `([^`]+)`")
_MODULES = (
    ("models", "Models: what responses contain"),
    ("params", "Nested objects of requests"),
    ("enums", "Enums: values that the documentation lists"),
    ("errors", "Errors"),
    ("webhooks", "Webhooks"),
    ("tables", "Tables and exports"),
    ("testing", "Tests without a server"),
)
_BARE = ("models", "params", "enums")
"""Modules of plain data, whose source would say the same again."""


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
    methods = pages[f"generated/{package.vendor}/api.md"]
    found[methods] = _with_references(found[methods], vendor)
    modules, resources = _modules(package, source), _resources(package)
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
    methods = {
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
        if row and (path, row[2]) in methods:
            name, method = methods[path, row[2]]
            place = vendor.places.get(method.operation.id)
            route = f"[`{row[3]}`](spec.html{place})" if place else f"`{row[3]}`"
            line = f"| [`{row[1]}`][{name}.{method.name}] | {route}{line[row.end() :]}"
        lines.append(line)
    return "".join(lines)


def _resources(package: Package) -> dict[str, str]:
    return {
        f"{package.vendor}/reference/resources/{each.module}.md": "\n".join(
            _resource(package, each)
        )
        for each in package.resources
    }


def _resource(package: Package, resource: Resource) -> Iterator[str]:
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
    for method in resource.methods:
        yield _directive(f"{name}.{method.name}")


def _modules(package: Package, source: Path) -> dict[str, str]:
    page = f"{package.vendor}/reference/{{}}.md".format
    name, module = package.class_name, package.module
    clients = {name, f"Async{name}"}
    modules = {each: title for each, title in _MODULES if (source / f"{each}.py").is_file()}
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
    for each, title in modules.items():
        names = exported(source / f"{each}.py")
        options = ["show_source: false"] if each in _BARE else []
        directives = [_directive(f"{module}.{each}.{one}", *options) for one in names]
        if not names:
            directives = [_directive(f"{module}.{each}", "show_root_heading: false", *options)]
        found[page(each)] = f"# {title}\n\n" + "\n".join(directives)
    return found


def _directive(name: str, *options: str) -> str:
    lines = [f"::: {name}", "    options:", *(f"      {option}" for option in options)]
    return "\n".join(lines if options else lines[:1]) + "\n"


def exported(file: Path) -> list[str]:
    """Return the names in `__all__` of a module; none if it has no such list."""
    for node in ast.parse(file.read_text("utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            names: list[str] = ast.literal_eval(node.value)
            return names
    return []


def titles(pages: Mapping[str, str]) -> dict[str, str]:
    """Return the first heading of each page."""
    found: dict[str, str] = {}
    for page, text in pages.items():
        heading = re.search(r"(?m)^# (.+)$", text)
        found[page] = heading[1].replace("`", "") if heading else page
    return found
