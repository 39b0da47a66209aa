"""How rendered signatures and calls are laid out."""

from __future__ import annotations

import ast
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.layout import WIDTH, lay_out

LONG = "a_really_rather_long_name_of_an_argument: Sequence[Sequence[str]] | Omit = omit"
NAMES = st.from_regex(r"[a-z]{3,30}", fullmatch=True)
ARGUMENTS = st.lists(NAMES, unique=True, max_size=12)


def laid_out(source: str) -> str:
    return lay_out(textwrap.dedent(source).strip())


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            "def f(self, a: str, **into: Any) -> R:\n    return 1",
            "def f(self, a: str, **into: Any) -> R:\n    return 1",
        ),
        (
            "def f(self, a: str, *, b: str, **into: Any) -> R:\n    return 1",
            "def f(\n    self, a: str, *, b: str, **into: Any\n) -> R:\n    return 1",
        ),
        (
            f"def f(self, a: str, *, b: int, {LONG}, **into: Any) -> R:\n    return 1",
            f"def f(\n    self, a: str, *,\n    b: int, {LONG}, **into: Any,\n) -> R:\n"
            "    return 1",
        ),
        (
            "def f(self, *, b: int, c: int, d: int, e: int = 1):\n    return 1",
            "def f(\n    self, *,\n    b: int,\n    c: int,\n    d: int,\n    e: int = 1,\n):\n"
            "    return 1",
        ),
    ],
    ids=["none of its own", "one that fits", "few that need a line", "many"],
)
def test_keyword_arguments_share_a_line_while_they_are_few(given: str, expected: str) -> None:
    assert lay_out(given) == expected


def test_a_method_keeps_its_indentation() -> None:
    assert laid_out("""
        class A:
            async def f(self, *, b: int = 1, **into: Any) -> R:
                return 1
    """) == laid_out("""
        class A:
            async def f(
                self, *, b: int = 1, **into: Any
            ) -> R:
                return 1
    """)


def test_each_of_several_definitions_is_laid_out() -> None:
    one = "def f(\n    self,\n    *,\n    a: Literal['é'],\n    b: Literal['→'],\n):\n    return 1"
    out = "def f(\n    self, *, a: Literal['é'], b: Literal['→']\n):\n    return 1"
    assert lay_out(f"{one}\n\n\n{one}\n") == f"{out}\n\n\n{out}\n"


def test_the_details_of_a_constant_stand_below_its_first_facts() -> None:
    route = f"GET /{'a' * 100}"
    broken = f'A = Operation(\n    "{route}",\n    RECORD,\n    names={{"a": "b"}},\n)'
    assert lay_out(broken) == f'A = Operation(\n    "{route}", RECORD,\n    names={{"a": "b"}},\n)'


@pytest.mark.parametrize(
    "source",
    [
        "def f(self, *, a: int = 1) -> R: ...",
        "def f(\n    self,\n    *,\n    a: int,  # why\n    b: int,\n):\n    return 1",
        "def f(\n    self,\n    *,\n    a: int,\n    b: int,\n):  # so\n    return 1",
        "def f(self, *names: str, a: int = 1, b: int = 2) -> R:\n    return 1",
        "def f(\n    self,\n    *,\n    a: Literal[\n        1,\n    ],\n    b: int,\n):\n    pass",
        "def f(\n    self,\n    *,\n    a: int,\n    b: int,\n) -> Literal[\n    1,\n]:\n    pass",
        "def f(**options: Any) -> R:\n    return 1",
        "def f(\n    self,\n    *,\n    a: int,  #: why\n    b: int,\n):\n    return 1",
        "def f(self, *, a: int = (1 + 2), b: Any = (lambda: 1)) -> R:\n    return 1",
        "A = b(\n    1,\n    **c,\n)",
        "A = b(\n    1,  # why\n    c=2,\n)",
        "A = b(\n    1,\n    c=2,\n)  # type: ignore[arg-type]",
        "A = b(\n    1,\n    c=2,\n).d(3, e=4)",
        "A = b(\n    1,\n    c=(d := 2),\n)",
        "A = b(1, c=2)",
    ],
)
def test_what_it_does_not_know_stays_as_the_formatter_has_it(source: str) -> None:
    assert lay_out(source) == source


def test_what_is_too_wide_in_every_layout_stays_as_the_formatter_has_it() -> None:
    positional = ",\n".join(f"    argument_number_{n}: Sequence[str]" for n in range(5))
    source = f"def f(\n{positional},\n    *,\n    a: int,\n) -> R:\n    return 1"
    assert lay_out(source) == source


@given(NAMES, ARGUMENTS, st.integers(0, 12), st.booleans())
def test_the_meaning_stays(name: str, arguments: list[str], split: int, more: bool) -> None:
    positional = [f"x{a}: str" for a in arguments[:split]]
    keywords = [f"y{a}: int | Omit = omit" for a in arguments[split:]] + ["**z: Any"] * more
    star = ["*"] * any(text.startswith("y") for text in keywords)
    listed = ",\n    ".join(["self", *positional, *star, *keywords])
    source = f"def x{name}(\n    {listed},\n) -> R:\n    '''Täxt'''"
    once = lay_out(source)
    assert ast.dump(ast.parse(once)) == ast.dump(ast.parse(source))
    assert lay_out(once) == once
    assert max(map(len, once.splitlines())) <= max(WIDTH, *map(len, source.splitlines()))


@given(st.lists(st.text(max_size=40), max_size=4), st.dictionaries(NAMES, st.text(), max_size=6))
def test_the_meaning_of_a_call_stays(positional: list[str], keywords: dict[str, str]) -> None:
    given = [*map(ascii, positional), *(f"x{name}={v!a}" for name, v in keywords.items())]
    listed = ",\n    ".join(given)
    source = f"A = b(\n    {listed},\n)" if given else "A = b()"
    once = lay_out(source)
    assert ast.dump(ast.parse(once)) == ast.dump(ast.parse(source))
    assert lay_out(once) == once
