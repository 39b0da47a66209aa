"""Conversion of the vendor's names to Python names."""

from __future__ import annotations

import builtins
import keyword
import re

PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
"""A placeholder in the template of a path or an address."""
_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+|[0-9]+")
# Names of arguments that are not sent, and names that the body of a method uses.
RESERVED = frozenset(
    {"self", "options", "result", "resume", "prefetch", "max_pages", "run"}
    | {"to", "overwrite", "on_progress", "timeout", "omit"}
)


def snake(name: str) -> str:
    """Return a name (`firstName`, `first-name`, `names[]`) in snake_case; never a keyword."""
    words = "_".join(word.lower() for word in _WORDS.findall(name))
    if not words or words[0].isdigit():
        words = f"field_{words}"
    return f"{words}_" if keyword.iskeyword(words) else words


def pascal(name: str) -> str:
    """Return a dotted or snake_case name in PascalCase."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[._\s-]+", name))


def is_snake(name: object) -> bool:
    """Return whether a name is a usable snake_case identifier."""
    return (
        isinstance(name, str)
        and re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name) is not None
        and not keyword.iskeyword(name)
    )


def is_class_name(name: object) -> bool:
    """Return whether a name is a usable PascalCase class name that hides no builtin."""
    return (
        isinstance(name, str)
        and re.fullmatch(r"[A-Z][A-Za-z0-9]*", name) is not None
        and not keyword.iskeyword(name)
        and not hasattr(builtins, name)
    )
