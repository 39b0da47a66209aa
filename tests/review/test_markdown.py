"""Text of a spec or of a pull request cannot steer the page that shows it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.review.markdown import cell
from tests.support import rendered

PLACES = ("| a | b |\n|---|---|\n| {} | end |\n", "- {}\n", "> **Must:** {}\n", "{}\n", "## {}\n")
PIECES = (
    *"\\|`*_~[]()<>!#@&:;.,+-= \n\t\"'0x{}",
    *("@org/team", "#12", "GH-12", "owner/repo#1", "3e5f45b2cf", "deadbeef", "```", "~~~", "---"),
    *("https://a.example", "www.a.example", "a@b.example", "<b>", "</code>", "-->", "<!--", "](x)"),
    *("![", "&#64;", "&lt;", "\u202e", "\u200b", "\u3164", "word", "`code`", ":smile:", "1."),
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("field added (enum-added): 10 → 20, 0.1.0", "field added (enum-added): 10 → 20, 0.1.0"),
        ('type "float | None"', 'type "float \\| None"'),
        ("`a | b`", "`a \\| b`"),
        ("`a\\|@b`", "<code>a&#92;&#124;&#64;b</code>"),
        ("`code <b>` and <b>", "`code <b>` and `<b>`"),
        ("a lonely ` <b>", "a lonely ' `<b>`"),
        ("one\ntwo\r\n| three |", "one two \\| three \\|"),
        ('enum ["a", "b"] → ["a"]', 'enum `["a", "b"]` → `["a"]`'),
        ("<img src=x onerror=y>", "`<img src=x onerror=y>`"),
        ("@org/team, #12", "`@org/team, #12`"),
        ("me@a.example", "`me@a.example`"),
        ("owner/repo#1 GH-12", "`owner/repo#1 GH-12`"),
        ("in 3e5f45b2cf or deadbeef", "in `3e5f45b2cf` or `deadbeef`"),
        ("see https://a.example.", "see `https://a.example`."),
        ("![x](y)", "`![x](y)`"),
        ("**bold** _and_ ~~more~~", "`**bold** _and_ ~~more~~`"),
        ("a\u202eb c\u200bd", "`a[U+202E]b c[U+200B]d`"),
        ("1. x", "`1`. x"),
        ("- x", "`-` x"),
    ],
)
def test_only_words_that_mean_nothing_stand_outside_of_code(text: str, shown: str) -> None:
    assert cell(text) == shown


@pytest.mark.parametrize("place", PLACES)
@given(text=st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_no_text_becomes_more_than_text_and_code(place: str, text: str) -> None:
    page = place.format(cell(text))
    assert rendered.kinds(page) <= rendered.kinds(place.format("word")) | {"code_inline", "text"}
    assert rendered.live(page) == []
    assert rendered.html(page) == []
    assert rendered.hidden(page) == []


@pytest.mark.parametrize("place", PLACES)
@given(text=st.text(max_size=30))
def test_no_character_is_hidden_or_steers(place: str, text: str) -> None:
    page = place.format(cell(text))
    assert rendered.kinds(page) <= rendered.kinds(place.format("word")) | {"code_inline", "text"}
    assert rendered.hidden(page) == []


@given(text=st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_a_cell_of_a_table_stays_one_cell(text: str) -> None:
    page = PLACES[0].format(cell(text))
    row = page.splitlines()[-1]
    assert list(rendered.texts(f"| a | b |\n|---|---|\n{row}\n"))[-1] == "end"
