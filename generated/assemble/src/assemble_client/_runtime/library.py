"""The HTTP library that the package is built on: httpx, or httpx2 in packages that were generated for it.

Only this module names the library; every other module imports `httpx` and `httpcore` from here. In a package for
httpx2, they are httpx2 and httpcore2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import httpx

if TYPE_CHECKING:
    import httpcore

__all__ = ["LATE_IMPORTS", "NAME", "httpcore", "httpx", "qualified", "with_target"]

NAME: Final = httpx.__name__
"""The library in use: `httpx` or `httpx2`. In a program that calls `httpx2.alias_httpx()` first, it is `httpx2`."""
LATE_IMPORTS: Final[tuple[str, ...]] = ("sniffio",)
"""What the library imports at every asynchronous request."""


def __getattr__(name: str) -> Any:
    """Return `httpcore`, which is loaded on first use, to keep startup fast."""
    if name != "httpcore":
        raise AttributeError(name)
    import httpcore

    return httpcore


def qualified(value: object) -> str:
    """Return the name of a value's class with its library, such as `httpx2.Client`; without one for other classes."""
    for each in type(value).__mro__:
        family = each.__module__.partition(".")[0]
        if family in ("httpx", "httpx2"):
            return f"{family}.{each.__name__}"
    return type(value).__name__


def with_target(url: httpx.URL, path: str, query: str | None) -> httpx.URL:
    """Return an address with another path and query, which must be percent-encoded.

    `URL.copy_with` parses them again, which takes a tenth of the time of a call; it is used where a release of httpx
    keeps the parts of an address otherwise.
    """
    made = httpx.URL.__new__(httpx.URL)
    try:
        made._uri_reference = url._uri_reference._replace(path=path, query=query)  # pyright: ignore[reportPrivateUsage]
    except AttributeError:
        return url.copy_with(raw_path=(path if query is None else f"{path}?{query}").encode("ascii"))
    return made
