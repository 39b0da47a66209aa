"""Builds the site in a folder: pages as Markdown, then Zensical, then what belongs beside it."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import yaml

from ..checks.toolbox import TOOLS, run
from ..specs.problems import SpecError, fail
from . import assistants, links, start
from .project import Project
from .reference import section_of
from .specs import write_spec

_HERE = Path(__file__).parent
PROGRAM = Path(".docs") / ("Scripts" if os.name == "nt" else "bin") / "zensical"
_SHIM = "https://unpkg.com/iframe-worker/shim"
_SHIM_FILE = TOOLS / "node_modules" / "iframe-worker" / "shim" / "index.js"
_ICON = '<link rel="icon" href="../assets/images/favicon.png">'
_NAME = re.compile(r'(?:<code>|<span class="md-ellipsis">)\s*[^<>\n&]{16,}(?=\s*</)')
_BREAKS = re.compile(r"(?<=\w)([_/.(])(?=\w)")
"""Long names in tables and in the navigation, and where they may continue on the next line."""
_POLICY = (
    '<meta http-equiv="Content-Security-Policy" content="default-src \'self\' file: data: blob: '
    "'unsafe-inline' 'unsafe-eval'; form-action 'none'\">"
)
"""Browsers load nothing from another host, whatever the scripts of Zensical and Redocly try."""


def build(project: Project, work: Path) -> Path:
    """Build the site in an empty folder, and return the folder that contains it.

    Raise SpecError if a tool fails or a link is broken.
    """
    source, specs = work / "source", work / "specs"
    source.mkdir(parents=True)
    specs.mkdir()
    with ThreadPoolExecutor(1) as aside:
        written = [aside.submit(write_spec, each, project.root, specs) for each in project.vendors]
        _write_source(project, source, work)
        _run_zensical(project.root, work)
        for each in written:
            each.result()
    site = work / "built"
    _complete(site)
    for vendor in project.vendors:
        name = vendor.package.vendor
        page = (specs / f"{name}.html").read_text("utf-8")
        head = f"<head>{_POLICY}{_ICON}"
        _write(site, {f"{name}/spec.html": page.replace("<head>", head, 1)})
    _write(site, assistants.texts_of(project))
    found = links.problems(site)
    if found:
        raise SpecError(found)
    return site


def _write_source(project: Project, source: Path, work: Path) -> None:
    documents = start.project_pages(project)
    sections = {each.package.vendor: section_of(each, project.pages) for each in project.vendors}
    pages = documents | start.leading_pages(project, documents)
    for section in sections.values():
        pages |= section.pages
    _write(source, pages)
    shutil.copy(_HERE / "style.css", source)
    for file, page in project.pages.items():
        if page.endswith(".svg"):
            shutil.copy(project.root / file, source / page)
    navigation = {name: section.nav for name, section in sections.items()}
    settings = _settings(project, start.navigation(project, navigation, documents))
    (work / "mkdocs.yml").write_text(yaml.safe_dump(settings, sort_keys=False), "utf-8")


def _settings(project: Project, nav: list[object]) -> dict[str, Any]:
    settings: dict[str, Any] = yaml.safe_load((_HERE / "mkdocs.yml").read_text("utf-8"))
    named = next(each for each in settings["plugins"] if "mkdocstrings" in each)
    python = named["mkdocstrings"]["handlers"]["python"]
    python["paths"] = [str(each.folder / "src") for each in project.vendors]
    python["options"]["extensions"] = [str(_HERE / "fields.py")]
    return settings | {"nav": nav}


def _write(folder: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def _run_zensical(root: Path, work: Path) -> None:
    program = root / PROGRAM
    if not program.is_file():
        raise fail(str(PROGRAM), "is not installed: run `make docs`, which installs it")
    done = run(
        str(program), "build", "--clean", "--strict", "--config-file", "mkdocs.yml", cwd=work
    )
    if done.returncode:
        raise fail(
            "generator/docs/mkdocs.yml",
            f"Zensical fails: {(done.stdout + done.stderr).strip()[-4000:]}",
        )


def _complete(site: Path) -> None:
    """Make the pages load nothing from elsewhere: the search on `file://` needs a script."""
    shutil.copy(_SHIM_FILE, site / "assets" / "javascripts" / "iframe-worker.js")
    for path in sorted(site.rglob("*.html")):
        up = "../" * (len(path.relative_to(site).parts) - 1)
        text = path.read_text("utf-8")
        text = text.replace(_SHIM, f"{up}assets/javascripts/iframe-worker.js")
        text = text.replace("<head>", f"<head>{_POLICY}", 1)
        text = _NAME.sub(lambda found: _BREAKS.sub(r"\1<wbr>", found[0]), text)
        path.write_text(text, "utf-8")
    # Both need a fixed address of the site: the links of the one are absolute, the other is empty.
    for name in ("404.html", "sitemap.xml"):
        (site / name).unlink(missing_ok=True)
