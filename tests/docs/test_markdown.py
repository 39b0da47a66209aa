"""Markdown files of the project as pages: their links lead to pages of the site."""

from __future__ import annotations

import pytest

from generator.docs.markdown import section, with_links, without_comments

PAGES = {
    "README.md": "project/index.md",
    ".github/GUIDE.md": "project/guide.md",
    "specs/acme/openapi.yaml": "acme/spec.html",
    "tests/bench/plot.svg": "project/plot.svg",
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[the guide](.github/GUIDE.md)", "[the guide](guide.md)"),
        ("[part](.github/GUIDE.md#a-part)", "[part](guide.md#a-part)"),
        ("[the spec](specs/acme/openapi.yaml)", "[the spec](../acme/spec.html)"),
        ("![bars](tests/bench/plot.svg)", "![bars](plot.svg)"),
        ("[`code`](.github/GUIDE.md)", "[`code`](guide.md)"),
        ("[no page](Makefile) follows", "no page follows"),
        ("[here](#below)", "[here](#below)"),
        ("[elsewhere](https://host.example/a.md)", "[elsewhere](https://host.example/a.md)"),
        ("`[text](Makefile)` in code", "`[text](Makefile)` in code"),
        ("```\n[text](Makefile)\n```\n", "```\n[text](Makefile)\n```\n"),
    ],
)
def test_a_link_leads_to_the_page_of_its_file(text: str, expected: str) -> None:
    assert with_links(text, "README.md", "project/index.md", PAGES) == expected


def test_a_link_of_a_file_in_a_folder_starts_there() -> None:
    found = with_links("[up](../README.md)", ".github/GUIDE.md", "project/guide.md", PAGES)
    assert found == "[up](index.md)"


def test_the_comments_at_the_beginning_are_left_out() -> None:
    assert without_comments("<!-- a\nb -->\n<!-- c -->\n# Title <!-- d -->\n") == (
        "# Title <!-- d -->\n"
    )


def test_a_section_is_found_by_its_first_words_and_not_in_code() -> None:
    text = "# Acme\n```\n# Export it\n```\n## Start\n## Exports, and `sync`\n"
    assert section(text, "Export") == "#exports-and-sync"
    assert section(text, "Sync", "Start") == "#start"
    assert section(text, "Webhooks") == ""
