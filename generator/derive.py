"""Derives the synchronous runtime from the asynchronous one."""

from __future__ import annotations

import tempfile
from pathlib import Path

from unasync import Rule, unasync_files

from .format import format_python

REPLACEMENTS = {
    "AsyncBaseTransport": "BaseTransport",
    "AsyncClient": "Client",
    "AsyncClientOptions": "ClientOptions",
    "AsyncIterator": "Iterator",
    "aclose": "close",
    "aclosing": "closing",
    "aiter_raw": "iter_raw",
    "aread": "read",
    "async_auth_flow": "sync_auth_flow",
}
DERIVED = ("__init__.py", "auth.py", "client.py", "pages.py", "pool.py", "resource.py")
TWINS = ("ahead.py", "waiting.py")  # written by hand on both sides
HEADER = "# Derived from ../aio by `make regenerate`: edit that instead.\n"


def derive(runtime: Path) -> dict[str, str]:
    """Give the derived modules of a runtime folder, not yet formatted, by relative path."""
    with tempfile.TemporaryDirectory() as scratch:
        source, target = Path(scratch, "aio"), Path(scratch, "sync")
        source.mkdir()
        for name in DERIVED:
            (source / name).write_text((runtime / "aio" / name).read_text("utf-8"), "utf-8")
        rule = Rule(f"{source}/", f"{target}/", additional_replacements=REPLACEMENTS)
        unasync_files([str(source / name) for name in DERIVED], [rule])
        return {f"sync/{name}": HEADER + (target / name).read_text("utf-8") for name in DERIVED}


def derived(runtime: Path) -> dict[str, str]:
    """Give the derived modules, formatted, by their path in the `sync` folder."""
    formatted = format_python(derive(runtime))
    return {path.removeprefix("sync/"): text for path, text in formatted.items()}
