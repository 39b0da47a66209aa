"""Escapes text for Markdown, and for the links that the platform adds to Markdown.

The platform makes links of mentions, numbers of threads, commit ids and addresses. Therefore only
words that certainly have no special meaning are written as they are. All other words are written as
code, which neither Markdown nor the platform interprets.
"""

from __future__ import annotations

import re
import unicodedata

# Letters with a hyphen or an apostrophe between them, a short number or version, an arrow, with
# marks around them. A number followed by a full stop would begin a list.
_PLAIN = re.compile(
    r"""["'(]*[^\W\d_]+(?:['-][^\W\d_]+)*["')]*[.,;:?…]*["')]*"""
    r"""|["'(]*[+-]?\d{1,6}(?:\.\d{1,6})*["')]*[,;]?"""
    r"""|→|["'().,;:?…]+"""
)
_AROUND = re.compile(r"""(["'(]*)(.*?)(["').,;:?…]*)""")
_AFTER = re.compile(r"()(.*?)([.,;:?…]*)")
_COMMIT = re.compile(r"\W*[0-9a-fA-F]{7,}\W*")
# Invisible characters that Unicode classifies as letters, marks or symbols.
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_HIDDEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})


class Markdown(str):
    """Markdown written by this project, which is not escaped."""


def cell(text: object) -> str:
    """Return a text on one line, escaped for a table, a list or a paragraph.

    Pairs of backticks in the text mark code. Invisible characters, and those that change the
    direction of writing, are written as their code points.
    """
    if isinstance(text, Markdown):
        return text
    plain = _visible(" ".join(str(text).split()))
    parts = plain.split("`")
    if len(parts) % 2 == 0 or "``" in plain:  # unpaired, or delimited by several backticks
        parts = [plain.replace("`", "'")]
    shown = "".join(
        code(part) if position % 2 else _words(part) for position, part in enumerate(parts)
    )
    return shown.replace("``", "` `")  # two pieces of code side by side


def code(text: str) -> str:
    """Return text without backticks as inline code for a table, a list or a paragraph."""
    if not text.strip():
        return text
    if "\\" in text and "|" in text:  # in tables, a backslash changes what `\|` means
        marks = (c if c.isalnum() or c == " " else f"&#{ord(c)};" for c in text)
        return f"<code>{''.join(marks)}</code>"
    cells = text.replace("|", "\\|")
    return f"`{cells}`"


def _visible(text: str) -> str:
    return "".join(f"[U+{ord(c):04X}]" if _is_hidden(c) else c for c in text)


def _is_hidden(char: str) -> bool:
    if char.isascii():
        return not char.isprintable()
    selector = "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"
    return selector or char in _BLANK or unicodedata.category(char) in _HIDDEN


def _words(text: str) -> str:
    """Return text outside of code: plain words as they are, runs of other words as code."""
    pieces: list[str] = []
    run: list[str] = []
    for word in re.split("( )", text):
        plain = _PLAIN.fullmatch(word) and not _COMMIT.fullmatch(word)
        if word in ("", " ") or _is_open(run):
            (run or pieces).append(word)
        elif plain or word == "|":
            pieces += [_run("".join(run)), word if plain else "\\|"]
            run = []
        else:
            run.append(word)
    return "".join([*pieces, _run("".join(run))])


def _is_open(run: list[str]) -> bool:
    """Return whether words end within a list or an object."""
    text = "".join(run)
    return text.count("[") > text.count("]") or text.count("{") > text.count("}")


def _run(text: str) -> str:
    """Return words as code, without the quotes, brackets and marks around all of them."""
    words = text.rstrip(" ")
    for around in (_AROUND, _AFTER):
        found = around.fullmatch(words)
        if found is not None and found[2] and _is_whole(found[2]):
            return f"{found[1]}{code(found[2])}{found[3]}{text[len(words) :]}"
    return f"{code(words)}{text[len(words) :]}"


def _is_whole(text: str) -> bool:
    """Return whether each quote and bracket of a text has its counterpart in it."""
    return text.count('"') % 2 == 0 and text.count("(") == text.count(")")
