"""Plain text for assistants that write programs: `llms.txt`, and everything in `llms-full.txt`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from ..plan.package import Package
from .markdown import without_comments
from .project import Project, Vendor
from .sources import methods

_SUMMARY = (
    "Typed Python clients of HTTP APIs, synchronous and asynchronous, generated from reviewed "
    "OpenAPI specs. All of them work alike; they differ in resources, methods and credentials."
)
_FILES = (
    ("README.md", "guide: credentials, lists, exports, errors, tests, options"),
    ("api.md", "every method with HTTP method, path, evidence and result; the tables of exports"),
    ("CHANGELOG.md", "what changed for users, by version"),
)


def texts_of(project: Project) -> dict[str, str]:
    """Return the plain texts of the site by path: the two for assistants, and what they link to."""
    found = {"llms.txt": _index(project)}
    everything = [f"# API clients\n\n> {_SUMMARY}\n"]
    for vendor in project.vendors:
        home = vendor.package.vendor
        for name, _ in _FILES:
            found[f"{home}/{name}"] = without_comments((vendor.folder / name).read_text("utf-8"))
        found[f"{home}/llms-full.txt"] = _whole(vendor, found)
        everything.append(found[f"{home}/llms-full.txt"])
    found["llms-full.txt"] = "\n".join(everything)
    return found


def _index(project: Project) -> str:
    lines = [f"# API clients\n\n> {_SUMMARY}\n"]
    for vendor in project.vendors:
        package = vendor.package
        lines.append(f"## {package.title}\n")
        lines.append(f"{package.summary.rstrip('.')}.")
        lines.append(f"Distribution `{package.distribution}`, module `{package.module}`.\n")
        lines += [
            f"- [{package.title}: {name}]({package.vendor}/{name}): {about}"
            for name, about in _FILES
        ]
        lines.append(
            f"- [{package.title}: all of it]({package.vendor}/llms-full.txt): "
            "guide, every method, signatures, changelog\n"
        )
    lines.append("## Optional\n")
    lines.append("- [Everything](llms-full.txt): all packages in one file\n")
    return "\n".join(lines)


def _whole(vendor: Vendor, texts: dict[str, str]) -> str:
    home = vendor.package.vendor
    guide, table, changelog = (texts[f"{home}/{name}"] for name, _ in _FILES)
    signatures = "\n".join(_signatures(vendor.package, vendor.folder))
    return f"{guide}\n{table}\n{signatures}\n{changelog}"


def _signatures(package: Package, folder: Path) -> Iterator[str]:
    """Yield the signature of every method of the synchronous client, as its source has it."""
    yield f"# {package.title}: every signature\n"
    yield f"`Async{package.class_name}` has the same methods, to be awaited.\n\n```text"
    for resource in package.resources:
        file = folder / "src" / package.module / "resources" / f"{resource.module}.py"
        for method in methods(file, resource.class_name):
            yield f"client.{resource.path}.{_signature(method)}"
    yield "```\n"


def _signature(node: ast.FunctionDef) -> str:
    node.args.args = [each for each in node.args.args if each.arg != "self"]
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    return f"{node.name}({ast.unparse(node.args)}){returns}"
