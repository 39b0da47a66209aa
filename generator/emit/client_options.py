"""The options of a client and of a call, as the runtime declares them."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path

import attrs

from ..plan.package import Package
from ..text.docstrings import sentence
from .http_library import HttpLibrary, annotated

_RUNTIME = Path(__file__).parents[1] / "runtime" / "options.py"
_DEFAULTS = {
    "timeout": "DEFAULT_TIMEOUT",
    "max_retries": "2",
    "update_method": '"PATCH"',
    "strict": "False",
    "drift_every": "100",
    "max_response_bytes": "DEFAULT_MAX_BYTES",
    "verify": "True",
    "trust_env": "True",
    "allow_unknown_values": "False",
}
"""Defaults other than None, as source."""
_TOLD = re.compile("; default |[.] Default: ")
"""What precedes the default in the description of an option."""


@attrs.frozen
class Option:
    """An option: name, annotation and default as source, and its meaning with the default."""

    name: str
    annotation: str
    default: str
    doc: str

    @property
    def meaning(self) -> str:
        """What the option does, without its default and further paragraphs."""
        return sentence(_TOLD.split(self._first)[0])

    @property
    def usual(self) -> str:
        """What applies if the option is left out, in words; empty if nothing does."""
        return "".join(_TOLD.split(self._first)[1:]).rstrip(".")

    @property
    def _first(self) -> str:
        return " ".join(self.doc.partition("\n\n")[0].split())


@functools.cache
def _declared() -> dict[str, tuple[Option, ...]]:
    """Return the options by the TypedDict of the runtime that declares them."""
    nodes = ast.parse(_RUNTIME.read_text("utf-8")).body
    return {node.name: tuple(_fields(node)) for node in nodes if isinstance(node, ast.ClassDef)}


def _fields(node: ast.ClassDef) -> Iterator[Option]:
    for field, docstring in zip(node.body, node.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(docstring, ast.Expr):
            name, doc = ast.unparse(field.target), str(ast.literal_eval(docstring.value))
            default = _DEFAULTS.get(name, "None")
            yield Option(name, ast.unparse(field.annotation), default, sentence(doc))


def call_options(package: Package) -> tuple[Option, ...]:
    """Return the options of a call, without `update_method` where it would have no effect."""
    useless = () if _has_put(package) else ("update_method",)
    return tuple(each for each in _declared()["RequestOptions"] if each.name not in useless)


def _has_put(package: Package) -> bool:
    """Return whether an update may be sent with PATCH or PUT."""
    return any(method.operation.other_put for _, method in package.methods)


def client_options(package: Package, prefix: str, http: HttpLibrary) -> tuple[Option, ...]:
    """Return the options of a client; `prefix` is "Async" for the asynchronous client.

    `http` is the library whose classes they take.

    Options that would have no effect are left out: `token_store` if the client obtains no tokens,
    `token_base` if the place of all token paths is known, `paths` if no path segment has other
    spellings, `update_method` if no update may be sent with PATCH or PUT, `servers` if no operation
    has servers of its own.
    """
    has_bases = any(method.operation.token_bases for _, method in package.methods)
    useless = {
        *(() if package.auth.obtains else ("token_store",)),
        *(() if has_bases else ("token_base",)),
        *(() if package.spellings else ("paths",)),
        *(() if _has_put(package) else ("update_method",)),
        *(() if package.operation_servers else ("servers",)),
    }
    found = _declared()["CommonClientOptions"] + _declared()[f"{prefix}ClientOptions"]
    variable = f"environment variable `{package.env_prefix}_BASE_URL`"
    base_url = found[0].doc
    if package.operation_servers:
        base_url += " It replaces the servers of all operations, except those in `servers`."
    base_url += f" Default: {variable}, otherwise the documented address."
    first = attrs.evolve(found[0], doc=base_url)
    return tuple(
        attrs.evolve(option, annotation=annotated(http, option.annotation))
        for option in (first, *found[1:])
        if option.name not in useless
    )
