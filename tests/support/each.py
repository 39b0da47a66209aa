"""Many cases of one behaviour in one test, each a subtest: for cases that take milliseconds.

pytest spends more on a test of its own, with its fixtures, than such a case takes.
"""

from __future__ import annotations

import functools
import inspect
import itertools
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import attrs
import pytest

Test = Callable[..., None]
Ids = Iterable[str] | Callable[[Any], object] | None


@attrs.frozen
class _Case:
    id: str
    values: dict[str, Any]


def each(
    names: str | Sequence[str], values: Iterable[Any], ids: Ids = None
) -> Callable[[Test], Test]:
    """Run a test with each of the values; takes what `pytest.mark.parametrize` takes.

    A failure names its case and keeps no other case from running. The cases share the fixtures of
    the test; those that have a method `renew` are renewed before each case.
    """
    every = [name.strip() for name in names.split(",")] if isinstance(names, str) else [*names]
    given = [value if len(every) > 1 else (value,) for value in values]
    if ids is None:
        shown = ["-".join(map(_text, value)) for value in given]
    elif callable(ids):
        shown = ["-".join(str(ids(part)) for part in value) for value in given]
    else:
        shown = list(ids)
    cases = [
        _Case(text, dict(zip(every, value, strict=True)))
        for text, value in zip(shown, given, strict=True)
    ]

    def decorate(test: Test) -> Test:
        inner = getattr(test, "_cases", [_Case("", {})])
        return _running(
            getattr(test, "_test", test), [_both(*p) for p in itertools.product(inner, cases)]
        )

    return decorate


def _text(value: object) -> str:
    is_short = value is None or isinstance(value, (str, int, float, type))
    return getattr(value, "__name__", str(value)) if is_short else repr(value)[:60]


def _both(first: _Case, second: _Case) -> _Case:
    return _Case("-".join(filter(None, (first.id, second.id))), first.values | second.values)


def _running(test: Test, cases: list[_Case]) -> Test:
    """Return a test that runs another one with each case."""

    @functools.wraps(test)
    def run(*own: object, subtests: pytest.Subtests, **fixtures: Any) -> None:
        for case in cases:
            for fixture in fixtures.values():
                if hasattr(fixture, "renew"):
                    fixture.renew()
            with subtests.test(case.id):
                test(*own, **fixtures, **case.values)

    signature = inspect.signature(test)
    kept = [p for name, p in signature.parameters.items() if name not in cases[0].values]
    subtests = inspect.Parameter("subtests", inspect.Parameter.KEYWORD_ONLY)
    run.__signature__ = signature.replace(parameters=[*kept, subtests])  # type: ignore[attr-defined]
    run._cases, run._test = cases, test  # type: ignore[attr-defined]
    return run
