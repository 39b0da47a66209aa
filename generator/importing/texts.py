"""Texts of the source as short descriptions of a spec."""

from __future__ import annotations

import html
import re
import unicodedata
from typing import Any

from .naming import sentence_of
from .notes import Notes
from .published import Part

MAX_TEXT = 300
"""Characters of a description; longer ones end with their last whole sentence or word."""
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
_MARK = re.compile(r"[*#|>`~]{2,}|^#+\s*|^[*>-]\s+", re.M)
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")


class Texts:
    """Makes descriptions, and marks those that are made from a name."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def short(self, part: Part, text: str) -> str:
        """Return the first paragraph of a text in one line, shortened; without markup."""
        plain = plain_text(text)
        if len(plain) < len(" ".join(visible(text).split())) and _cut(text):
            self._notes.lossy(part, "a description is shortened to its first paragraph")
        return plain

    def describe(
        self, node: dict[str, Any], part: Part, name: str, key: str = "description"
    ) -> None:
        """Set the description of a node: that of the source, or one made from a name and marked."""
        text = self.short(part, part.text(key) or part.text("title"))
        if text:
            node[key] = text
            return
        node[key] = sentence_of(name)
        node["x-filled"] = sorted({*node.get("x-filled", []), key})
        self._notes.filled(part, f"the {key}")


def visible(text: str) -> str:
    """Return a text without control and invisible characters; line breaks stay."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\t", " ").replace("\u00a0", " ")
    kept = (c for c in text if c == "\n" or unicodedata.category(c) not in _HIDDEN)
    return "".join(kept)


def plain_text(text: str) -> str:
    """Return the first paragraph of a text in one line, shortened; without markup."""
    text = html.unescape(_TAG.sub(" ", visible(text))).strip()
    first = next(filter(None, (_MARK.sub("", p).strip() for p in re.split(r"\n\s*\n", text))), "")
    line = " ".join(_LINK.sub(r"\1", first).split())
    line = " ".join(visible(line).split())
    return line if len(line) <= MAX_TEXT else _shortened(line)


def _cut(text: str) -> bool:
    """Return whether a text has words that its first paragraph does not have."""
    plain = html.unescape(_TAG.sub(" ", visible(text)))
    return len(re.findall(r"\w+", _LINK.sub(r"\1", plain))) > len(
        re.findall(r"\w+", plain_text(text))
    )


def _shortened(line: str) -> str:
    head = line[:MAX_TEXT]
    end = max(head.rfind(". "), head.rfind("! "), head.rfind("? "))
    if end > MAX_TEXT // 3:
        return head[: end + 1]
    return f"{head[: head.rfind(' ')] if ' ' in head else head[:-1]}…"
