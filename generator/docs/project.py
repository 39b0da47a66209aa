"""What the site is made of: the packages, their specs, and the documents of the project."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import attrs

from ..plan.package import Package
from ..plan.planning import adapt
from ..specs import folder
from ..specs.loading import load
from ..specs.problems import fail
from .markdown import section

_DOCUMENTS = ("*.md", ".github/*.md", "generator/**/README.md", "specs/*.md", "tests/*/README.md")
_NO_PAGE = ("PULL_REQUEST_TEMPLATE.md",)


@attrs.frozen
class Vendor:
    """A vendor's package, and what the site says about it.

    `places` is the place of each operation in the page of the spec, by its id. `start`, `export`
    and `sync` are anchors in the guide.
    """

    package: Package
    folder: Path
    places: Mapping[str, str]
    start: str
    export: str
    sync: str

    @property
    def evidence(self) -> dict[str, int]:
        """The number of operations by their evidence."""
        operations = {m.operation.id: m.operation for _, m in self.package.methods}
        return dict(Counter(each.evidence for each in operations.values()))

    @property
    def unplaced(self) -> int:
        """The number of documented operations that have no method."""
        return sum(count for _, count in self.package.unplaced)


@attrs.frozen
class Project:
    """The packages, and the page of each file of the project that has one."""

    root: Path
    vendors: tuple[Vendor, ...]
    pages: Mapping[str, str]

    @property
    def documents(self) -> list[tuple[str, str]]:
        """The documents of the project with their pages; those of packages are not among them."""
        return [
            (file, page)
            for file, page in self.pages.items()
            if page.startswith("project/") and file.endswith(".md")
        ]


def read(root: Path) -> Project:
    """Return what the site is made of. Raise SpecError for a spec that cannot be used."""
    vendors = tuple(_vendor(root, name) for name in folder.vendors(root / "specs"))
    pages = _documents(root)
    for each in vendors:
        pages |= _pages_of(each.package.vendor)
    return Project(root, vendors, pages)


def _vendor(root: Path, name: str) -> Vendor:
    document = load(root / "specs", name)
    places = {
        operation["operationId"]: f"#/{operation['tags'][0]}/{operation['operationId']}"
        for item in document.root["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and re.fullmatch(r"\w+", operation.get("tags", [""])[0])
    }
    home = root / "generated" / name
    package = adapt(document)
    if not (home / "src" / package.module / "__init__.py").is_file():
        raise fail(f"generated/{name}", "is not complete: run `make regenerate`")
    text = (home / "README.md").read_text("utf-8")
    return Vendor(
        package,
        home,
        places,
        start=section(text, "Start"),
        export=section(text, "Export"),
        sync=section(text, "Sync", "Make records equal", "Export"),
    )


def _documents(root: Path) -> dict[str, str]:
    """Return the pages of the project's documents, and of the images beside them."""
    files = sorted({path for pattern in _DOCUMENTS for path in root.glob(pattern)})
    pages: dict[str, str] = {}
    for path in files:
        file = path.relative_to(root)
        if path.name in _NO_PAGE or "node_modules" in file.parts:
            continue
        pages[file.as_posix()] = f"project/{_slug(file)}.md"
        if path.name == "README.md" and len(file.parts) > 1:
            pages[file.parent.as_posix()] = f"project/{_slug(file)}.md"
        for image in sorted(path.parent.glob("*.svg")):
            pages[image.relative_to(root).as_posix()] = f"project/{image.name}"
    return pages


def _pages_of(vendor: str) -> dict[str, str]:
    """Return the pages of a package's files, by the paths of the files in the project."""
    files = {"README.md": "index.md", "api.md": "methods.md", "CHANGELOG.md": "changelog.md"}
    return {
        **{f"generated/{vendor}/{name}": f"{vendor}/{page}" for name, page in files.items()},
        f"generated/{vendor}": f"{vendor}/index.md",
        f"specs/{vendor}/CHANGELOG.md": f"{vendor}/changelog.md",
        f"specs/{vendor}/openapi.yaml": f"{vendor}/spec.html",
        f"specs/{vendor}": f"{vendor}/spec.html",
    }


def _slug(file: Path) -> str:
    parts = [part for part in file.with_suffix("").parts if part not in (".github", "README")]
    return "-".join(part.lower() for part in parts) or "index"
