"""Docstrings: text of a spec, wrapped and made harmless."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text.docstrings import docstring, quoted, sentence, text_of

LETTERS = "ab \\\"'{}\nnNuUx0\täÉ中\u2028\U0001f600"


@pytest.mark.parametrize(
    ("text", "line"),
    [("a  b\n c\t", "a b c"), ("", ""), (None, "None"), (5, "5"), (" \n ", "")],
)
def test_a_text_becomes_one_line(text: object, line: str) -> None:
    assert text_of(text) == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Gives it", "Gives it."),
        ("Gives it.", "Gives it."),
        ("Really?", "Really?"),
        ("Really!", "Really!"),
        ("As here:", "As here:"),
        ("In (brackets)", "In (brackets)."),
        ("a\nb", "a b."),
        ("", ""),
        (" ", ""),
    ],
)
def test_a_sentence_ends_with_a_stop(text: str, line: str) -> None:
    assert sentence(text) == line


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([], []),
        ([""], []),
        (["", ""], []),
        (["One."], ['"""One."""']),
        (["One.", ""], ['"""One."""']),
        (["One.", "", "Two."], ['"""One.', "", "Two.", '"""']),
        (['Say "so"'], ['"""Say "so" """']),
        (["Ends with \\"], ['"""Ends with \\\\ """']),
        (['Three """ quotes'], ['"""Three \\"\\"\\" quotes"""']),
        (["a\\nb"], ['"""a\\\\nb"""']),
    ],
)
def test_lines_become_a_docstring(lines: list[str], expected: list[str]) -> None:
    assert docstring(lines) == expected


def test_an_indented_docstring_has_no_spaces_on_its_empty_lines() -> None:
    assert docstring(["One.", "", "Two."], 4) == ['    """One.', "", "    Two.", '    """']


def test_a_line_that_continues_an_indented_one_is_indented_further() -> None:
    lines = docstring(["Args:", f"    name: {'word ' * 30}"])
    assert lines[1].startswith("    name: word")
    assert lines[2].startswith("        word")


def test_a_line_that_continues_a_list_item_is_aligned_with_it() -> None:
    lines = docstring(["Notes:", f"    - {'word ' * 30}"])
    assert lines[1].startswith("    - word")
    assert lines[2].startswith("      word")


@pytest.mark.parametrize("indent", [0, 4, 8])
@pytest.mark.parametrize("length", range(80, 102))
def test_no_line_is_longer_than_a_hundred_and_twenty_characters(indent: int, length: int) -> None:
    text = ("word " * 40)[:length].strip().ljust(length, "x")
    assert max(map(len, docstring([text], indent))) <= 120


def test_a_word_longer_than_a_line_is_kept_whole() -> None:
    assert "x" * 150 in "\n".join(docstring(["see " + "x" * 150]))


TRICKY = st.text(alphabet=st.sampled_from(list("ab \\\"'{}\n#%")), max_size=120)


@given(TRICKY)
def test_any_text_stays_inside_its_docstring(text: str) -> None:
    lines = docstring([text]) or ['"""x"""']
    tree = ast.parse("\n".join([*lines, "done = 1"]))
    assert [type(node) for node in tree.body] == [ast.Expr, ast.Assign]


@given(TRICKY)
def test_a_docstring_says_the_words_of_the_text(text: str) -> None:
    lines = docstring([text_of(text)])
    said = ast.literal_eval("\n".join(lines)) if lines else ""
    assert said.split() == text.split()


@given(st.text(LETTERS, max_size=40))
def test_quoting_can_be_undone(text: str) -> None:
    line = text_of(text).replace("\x00", "")
    assert ast.literal_eval(f'"""{quoted(line)} """') == f"{line} "
