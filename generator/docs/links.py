"""Checks a built site: links lead to files and places that exist, and pages load only those."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from ..specs.problems import Problem

_LOADS = {"script": "src", "img": "src", "iframe": "src", "source": "src", "link": "href"}
"""Elements that the browser loads without a click, with their attribute."""


class Page(HTMLParser):
    """The links of a page and what it loads, with their lines, and the places of the page."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[tuple[str, int]] = []
        self.loads: list[tuple[str, int]] = []
        self.places: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        given = {name: value or "" for name, value in attrs}
        line = self.getpos()[0]
        self.places.update(given[name] for name in ("id", "name") if name in given)
        if tag == "a" and "href" in given:
            self.links.append((given["href"], line))
        attribute = _LOADS.get(tag, "")
        # Addresses of pages before and after are hints, which load nothing.
        if attribute in given and given.get("rel") not in (
            "prev",
            "next",
            "canonical",
            "alternate",
        ):
            self.loads.append((given[attribute], line))


def problems(site: Path) -> list[Problem]:
    """Return a problem for each broken link of a site, and for what a page loads from elsewhere."""
    pages: dict[str, Page] = {}
    for path in sorted(site.rglob("*.html")):
        page = Page()
        page.feed(path.read_text("utf-8"))
        pages[path.relative_to(site).as_posix()] = page
    return sorted({found for name in pages for found in _problems(site, name, pages)})


def _problems(site: Path, name: str, pages: dict[str, Page]) -> Iterator[Problem]:
    page = pages[name]
    for target, line in page.loads:
        if urlsplit(target).scheme not in ("", "data") or target.startswith("//"):
            yield Problem(name, line, "", f"loads {target} from another host")
    for target, line in [*page.links, *page.loads]:
        parts = urlsplit(target)
        if parts.scheme or parts.netloc:
            continue
        folder = posixpath.dirname(name)
        path = (
            posixpath.normpath(posixpath.join(folder, unquote(parts.path))) if parts.path else name
        )
        file = site / path
        if path.startswith("..") or not file.is_file():
            yield Problem(name, line, "", f"links to {target}, which is not in the site")
        elif path in pages and parts.fragment and not _has(pages[path], unquote(parts.fragment)):
            yield Problem(name, line, "", f"links to {target}, but that page has no such place")


def _has(page: Page, place: str) -> bool:
    # Redocly's pages make their places, such as `/users/list_users`, when they are opened.
    return place in page.places or place == "__top" or place.startswith("/")
