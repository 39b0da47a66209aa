"""Markdown files of the project as pages of the site: their links lead to pages of the site."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping

_FENCE = re.compile(r"^\s*(```|~~~)")
_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")
_LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\(([^()\s]+)\)")
_COMMENT = re.compile(r"\A(?:\s*<!--.*?-->)+\s*", re.DOTALL)
_HEADING = re.compile(r"^#{1,6} +(.+?) *$")
_OUTSIDE = re.compile(r"^(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)


def without_comments(text: str) -> str:
    """Return a text without the comments at its beginning, which tell editors where it is from."""
    return _COMMENT.sub("", text)


def prose(text: str) -> Iterator[tuple[str, bool]]:
    """Yield each line, and whether it is prose: not in a block of code."""
    fence = ""
    for line in text.splitlines(keepends=True):
        found = _FENCE.match(line)
        if fence:
            yield line, False
            if found and found[1] == fence:
                fence = ""
        else:
            fence = found[1] if found else ""
            yield line, not fence


def with_links(text: str, file: str, page: str, pages: Mapping[str, str]) -> str:
    """Return a file of the project as the text of a page.

    `file` and `page` are the paths of both, in the project and in the site. `pages` has the path of
    the page, or of the image, for each file of the project that is in the site. The label of a link
    to any other file remains, without a link.
    """

    def link(found: re.Match[str]) -> str:
        mark, label, target = found.groups()
        path, hash_, anchor = target.partition("#")
        if _OUTSIDE.match(target) or not path:
            return found[0]
        place = pages.get(posixpath.normpath(posixpath.join(posixpath.dirname(file), path)))
        if place is None:
            return label
        return f"{mark}[{label}]({relative(place, page)}{hash_}{anchor})"

    return changed_links(text, link)


def changed_links(text: str, change: Callable[[re.Match[str]], str]) -> str:
    """Return a text with each link of its prose replaced by what `change` returns for it."""
    return "".join(_outside_code(line, change) if said else line for line, said in prose(text))


def _outside_code(line: str, change: Callable[[re.Match[str]], str]) -> str:
    """Replace the links of a line; text in backquotes that contains none of them is no link."""
    hidden: list[str] = []

    def hide(found: re.Match[str]) -> str:
        hidden.append(found[0])
        return f"\0{len(hidden) - 1}\0"

    shown = _LINK.sub(change, _CODE.sub(hide, line))
    return re.sub("\0(\\d+)\0", lambda found: hidden[int(found[1])], shown)


def relative(target: str, page: str) -> str:
    """Return the address of a file of the site in the links of a page."""
    return posixpath.relpath(target, posixpath.dirname(page) or ".")


def section(text: str, *words: str) -> str:
    """Return the anchor of the first heading that begins with one of the words, in their order.

    It is empty if there is none.
    """
    headings = [found[1] for line, said in prose(text) if said and (found := _HEADING.match(line))]
    for word in words:
        for heading in headings:
            if heading.casefold().startswith(word.casefold()):
                plain = re.sub(r"[^\w\s-]", "", heading).strip().lower()
                return "#" + re.sub(r"[-\s]+", "-", plain)
    return ""
