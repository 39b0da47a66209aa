"""Docstrings: text of a spec, wrapped and escaped."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

LINE = 120
WIDTH = 116


def text_of(text: object) -> str:
    """Return a text as one line, with whitespace collapsed."""
    return " ".join(str(text).split())


def sentence(text: object) -> str:
    """Return a text as one line that ends with punctuation; add a full stop if needed."""
    line = text_of(text)
    return line if not line or line[-1] in ".!?:" else f"{line}."


def quoted(line: str) -> str:
    """Return a line with backslashes and triple quotes escaped for a docstring."""
    return line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def docstring(lines: Iterable[str], indent: int = 0) -> list[str]:
    """Return a docstring as indented lines; each given line is wrapped separately.

    If a line starts with spaces, its continuation lines are indented by four more (list items: by
    two). The closing quotes of a single paragraph are on its last line, if they fit.
    """
    pad = " " * indent
    out: list[str] = []
    given = list(lines)
    alone = sum(map(bool, given)) == 1
    for line in given:
        lead = line[: len(line) - len(line.lstrip())]
        hang = (lead + ("  " if line.lstrip().startswith("- ") else "    ")) if lead else ""
        out += textwrap.wrap(
            quoted(line.strip()),
            WIDTH - indent - (3 if alone and len(line) + indent + 6 > LINE else 0),
            initial_indent=lead,
            subsequent_indent=hang,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [""]
    out = [line.replace("\u00a0", " ") for line in out]
    while out and not out[-1]:
        out.pop()
    if not out:
        return []
    if out[-1].endswith(('"', "\\")):
        out[-1] += " "
    made = [f'{pad}"""{out[0]}', *(f"{pad}{line}".rstrip() for line in out[1:])]
    if alone and len(made[-1]) + 3 <= LINE:
        made[-1] += '"""'
        return made
    return [*made, f'{pad}"""']
