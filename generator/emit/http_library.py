"""The HTTP library of a package: httpx, or httpx2 with `make regenerate HTTP=httpx2`."""

from __future__ import annotations

import re
from typing import Final

import attrs


@attrs.frozen
class HttpLibrary:
    """A library that a package may be built on.

    `requires`: the dependencies that it brings to a package.
    """

    name: str
    requires: tuple[str, ...]

    @property
    def core(self) -> str:
        """The name of the library below it, which opens the connections."""
        return self.name.replace("httpx", "httpcore")


LIBRARIES: Final = {
    library.name: library
    for library in (
        HttpLibrary("httpx", ("httpx>=0.28.1,<1", "sniffio>=1.3")),
        HttpLibrary("httpx2", ("httpx2>=2.16,<3",)),
    )
}
"""The libraries by their names; the first is the default."""
DEFAULT: Final = next(iter(LIBRARIES))
_IMPORT = re.compile(r"\bimport (httpx|httpcore)$", re.MULTILINE)
_LATE = re.compile(r'^(LATE_IMPORTS: .+ = )\("sniffio",\)$', re.MULTILINE)
_NAMED = re.compile(r"`(httpx|httpcore)\.")


def built_on(library: HttpLibrary, path: str, text: str) -> str:
    """Return a module of the runtime for a package that is built on a library.

    For httpx it is the module unchanged. For httpx2, `library.py` imports httpx2, under the names
    that the other modules import from it, and docstrings name the classes of httpx2.
    """
    if library.name == DEFAULT:
        return text
    if path == "library.py":
        text = _IMPORT.sub(r"import \g<1>2 as \1", text)
        text = _LATE.sub(r"\1()", text)
    return _NAMED.sub(r"`\g<1>2.", text)


def annotated(library: HttpLibrary, annotation: str) -> str:
    """Return an annotation with the classes of the library."""
    return annotation.replace("httpx.", f"{library.name}.")
