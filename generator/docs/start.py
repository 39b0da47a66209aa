"""The pages that lead to all others: the start page, and the specs with their evidence."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import jinja2

from .markdown import with_links, without_comments
from .project import Project
from .reference import titles

_TEMPLATES = Path(__file__).parent / "templates"
_ABOUT = "project/index.md"


def project_pages(project: Project) -> dict[str, str]:
    """Return the documents of the project as pages."""
    return {
        page: with_links(
            without_comments((project.root / file).read_text("utf-8")), file, page, project.pages
        )
        for file, page in project.documents
    }


def leading_pages(project: Project, documents: Mapping[str, str]) -> dict[str, str]:
    """Return the start page and the page about the specs. `documents` are those of the project."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # noqa: S701 (it writes Markdown)
        trim_blocks=True,
        keep_trailing_newline=True,
    )
    page = project.pages.get
    values = {
        "vendors": project.vendors,
        "sandbox": page("generator/sandbox/README.md", _ABOUT),
        "exports": page(".github/EXPORTS.md", _ABOUT),
        "contributing": page(".github/CONTRIBUTING.md", _ABOUT),
        "documents": [(title, each) for each, title in titles(documents).items()],
    }
    return {
        f"{name}.md": environment.get_template(f"{template}.md.jinja").render(values)
        for name, template in (("index", "start"), ("specs", "specs"))
    }


def navigation(
    project: Project, sections: Mapping[str, list[object]], documents: Mapping[str, str]
) -> list[object]:
    """Return the navigation of the site, as mkdocs takes it. `sections` are those of packages."""
    about = [{title: page} for page, title in titles(documents).items() if page != _ABOUT]
    return [
        {"Start": "index.md"},
        *({vendor.package.title: sections[vendor.package.vendor]} for vendor in project.vendors),
        {"Project": [{"Specs and evidence": "specs.md"}, {"About the project": _ABOUT}, *about]},
    ]
