"""Names of components, arguments and descriptions, made from the names of the source."""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable

from ..text.names import RESERVED, is_class_name, is_snake, snake

_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
_UPPER = {"api": "API", "id": "id", "ids": "ids", "uri": "URI", "url": "URL", "urls": "URLs"}
# Names that generated modules import or define themselves.
_TAKEN = frozenset(
    {"Any", "Literal", "TypeAlias", "Annotated", "Unwrapped", "Record", "Records", "Model"}
    | {"TypedDict", "NotRequired", "Required", "Mapping", "Sequence", "IntEnum", "Enum"}
    | {"Struct", "UNSET", "UnsetType", "Union", "Optional", "Meta", "Field", "ClassVar"}
    | {"Callable", "Response", "Options", "Date", "Datetime", "UTCDateTime"}
)


def words(name: str) -> list[str]:
    """Return the words of a name in any notation, in lower case."""
    return [word.lower() for word in _WORDS.findall(name)]


def pascal_case(name: str) -> str:
    """Return a name in any notation as a class name that generated modules do not use."""
    parts = re.findall(r"[A-Za-z0-9]+", name)
    text = "".join(part[:1].upper() + part[1:] for part in parts) or "Value"
    text = text if text[:1].isalpha() else f"The{text}"
    return text if is_class_name(text) and text not in _TAKEN else f"{text}Object"


def snake_case(name: str, suffix: str) -> str:
    """Return a name in snake_case; a keyword of Python gets a suffix."""
    text = snake(name)
    return text if is_snake(text) else f"{text.strip('_') or 'field'}_{suffix}"


def argument(name: str, suffix: str) -> str:
    """Return a name for an argument of Python; a reserved one gets a suffix."""
    text = snake_case(name, suffix)
    return f"{text}_{suffix}" if text in RESERVED or keyword.iskeyword(text) else text


def sentence_of(name: str) -> str:
    """Return the words of a name as the beginning of a sentence."""
    text = " ".join(_UPPER.get(word, word) for word in words(name)) or "value"
    return text[:1].upper() + text[1:]


def singular(name: str) -> str:
    """Return the singular of an English noun, or the noun itself."""
    lower = name.lower()
    if lower.endswith("ies") and len(name) > 4:
        return f"{name[:-3]}y"
    if lower.endswith(("sses", "xes", "ches", "shes")):
        return name[:-2]
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")):
        return name[:-1]
    return name


def is_plural(name: str) -> bool:
    """Return whether a noun looks like a plural."""
    return singular(name) != name


class Names:
    """Names that must differ; a name that is taken gets the number 2, 3, … at its end."""

    def __init__(self, separator: str = "", taken: Callable[[str], bool] | None = None) -> None:
        self._separator = separator
        self._taken = taken or (lambda name: False)
        self._used: set[str] = set()

    def claim(self, wanted: str) -> str:
        """Return a name that was not returned before, the wanted one if possible."""
        name, number = wanted, 2
        while name.lower() in self._used or self._taken(name):
            name, number = f"{wanted}{self._separator}{number}", number + 1
        self._used.add(name.lower())
        return name
