"""What a reader sees of Markdown, as the platform renders it: text, and text in code."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

_PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
# What the platform makes links, pictures and mentions of, outside of code.
LIVE = {
    "mention": r"@\w",
    "thread": r"#\d|GH-\d",
    "commit": r"(?<!\w)[0-9a-fA-F]{7,40}(?!\w)",
    "address": r"://|www\.\w|mailto:\S|\w@\w",
    "emoji": r":[\w+-]+:",
}


def texts(markdown: str) -> Iterator[str]:
    """Yield each piece of text outside of code."""
    for token in inline(markdown):
        if token.type == "text":
            yield token.content


def inline(markdown: str) -> Iterator[Token]:
    """Yield the tokens of all lines, those within HTML's `code` left out."""
    for block in _PARSER.parse(markdown):
        inside = False
        for token in block.children or ():
            if token.type == "html_inline" and token.content in ("<code>", "</code>"):
                inside = token.content == "<code>"
            elif not inside:
                yield token


def kinds(markdown: str) -> set[str]:
    """Return the kinds of the elements of a page."""
    blocks = {token.type for token in _PARSER.parse(markdown)}
    return blocks | {token.type for token in inline(markdown)}


def html(markdown: str) -> list[str]:
    """Return the HTML that a page contains as such, code aside."""
    blocks = [t.content for t in _PARSER.parse(markdown) if t.type == "html_block"]
    return blocks + [t.content for t in inline(markdown) if t.type == "html_inline"]


def live(markdown: str) -> list[str]:
    """Return what the platform would make more of than text."""
    return [
        f"{kind}: {text}"
        for text in texts(markdown)
        for kind, pattern in LIVE.items()
        if re.search(pattern, text)
    ]


def hidden(text: str) -> list[str]:
    """Return the characters that show nothing or change the direction of writing."""
    return [
        f"U+{ord(char):04X}"
        for char in text
        if char != "\n"
        and (unicodedata.category(char) in ("Cc", "Cf", "Cs", "Cn", "Co") or char in "\u3164\u115f")
    ]
