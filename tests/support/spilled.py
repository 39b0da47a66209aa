"""Everything that a program emits or keeps, searched for a secret in every usual spelling."""

from __future__ import annotations

import base64
import gc
import traceback
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

_BORING = (
    type,
    types.ModuleType,
    types.FunctionType,
    types.BuiltinFunctionType,
    types.MethodType,
    types.CodeType,
    types.FrameType,
    types.TracebackType,
)
_MOST = 200_000


def spellings(secret: str) -> set[str]:
    """Return a secret plain, percent-encoded, escaped, and within base64 wherever it begins."""
    found = {secret, quote(secret), quote(secret, safe=""), quote_plus(secret), repr(secret)[1:-1]}
    for shift in range(3):
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            code = encode(b"\0" * shift + secret.encode()).decode().rstrip("=")
            # The first and the last characters also depend on what stands around.
            found.add(code[4 if shift else 0 : -4])
    return found


def spilled(secret: str, text: str) -> list[str]:
    """Return the spellings of a secret that a text holds."""
    return sorted(spelling for spelling in spellings(secret) if spelling in text)


def chain(error: BaseException) -> Iterator[BaseException]:
    """Return an error and everything that it came of."""
    todo: list[BaseException | None] = [error]
    seen: set[int] = set()
    while todo:
        each = todo.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            yield each
            todo += [each.__cause__, each.__context__]


def traceback_text(error: BaseException, package: Path) -> str:
    """Return the tracebacks of an error, with the local variables of a package's own frames."""
    lines = traceback.format_exception(error)
    for each in chain(error):
        for frame, _ in traceback.walk_tb(each.__traceback__):
            if Path(frame.f_code.co_filename).is_relative_to(package):
                held = [f"{name} = {_show(value)}" for name, value in frame.f_locals.items()]
                lines.append(f"{frame.f_code.co_name}: {held}")
    return "\n".join(lines)


def _show(value: object) -> str:
    try:
        return repr(value)
    except Exception as error:  # something half-made
        return f"<{type(error).__name__}>"


def _reachable(start: Any) -> Iterator[Any]:
    """Return every object that can be reached from one, not through code, types or tracebacks."""
    todo, seen = [start], {id(start)}
    while todo:
        value = todo.pop()
        yield value
        for inner in gc.get_referents(value):
            if id(inner) not in seen and not isinstance(inner, _BORING):
                seen.add(id(inner))
                todo.append(inner)
        assert len(seen) < _MOST, "the search does not end"


def texts_within(start: object) -> str:
    """Return every text and every bytes that an error, say, keeps alive, tracebacks aside."""
    found = [value for value in _reachable(start) if isinstance(value, (str, bytes, bytearray))]
    return "\n".join(
        value if isinstance(value, str) else bytes(value).decode("latin-1") for value in found
    )


def shown_within(start: Any, package: str) -> str:
    """Return how every object of a package shows itself, of those that can be reached from one."""
    found = [value for value in _reachable(start) if type(value).__module__.startswith(package)]
    # `str` of a hidden text is that text, which is what it is there for; its repr hides it.
    own = [value for value in found if not isinstance(value, str)]
    assert own
    assert {repr(value) for value in found if isinstance(value, str)} <= {"<hidden>"}
    return "\n".join(
        f"{type(value).__name__}: {_show(value)} {value!s} {getattr(value, '__dict__', '')!r}"
        for value in own
    )
