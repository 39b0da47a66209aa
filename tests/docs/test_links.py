"""The check of a built site: broken links, missing places and what is loaded from elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.docs.links import problems


@pytest.mark.parametrize(
    ("markup", "message"),
    [
        ('<a href="gone.html">x</a>', "links to gone.html, which is not in the site"),
        ('<a href="../up.html">x</a>', "links to ../up.html, which is not in the site"),
        ('<a href="/other.html">x</a>', "links to /other.html, which is not in the site"),
        (
            '<a href="other.html#no">x</a>',
            "links to other.html#no, but that page has no such place",
        ),
        ('<a href="#no">x</a>', "links to #no, but that page has no such place"),
        ('<script src="https://cdn.example/a.js"></script>', "loads https://cdn.example/a.js"),
        ('<img src="//cdn.example/a.png">', "loads //cdn.example/a.png from another host"),
        ('<link rel="stylesheet" href="gone.css">', "links to gone.css, which is not in the site"),
    ],
)
def test_a_broken_link_is_reported_with_its_page_and_line(
    tmp_path: Path, markup: str, message: str
) -> None:
    (tmp_path / "other.html").write_text('<h1 id="yes">Yes</h1>', "utf-8")
    (tmp_path / "index.html").write_text(f"<p>first</p>\n{markup}", "utf-8")
    found = problems(tmp_path)
    assert str(found[0]).startswith(f"index.html:2: {message}")


def test_links_that_lead_somewhere_and_links_to_other_hosts_are_no_problem(tmp_path: Path) -> None:
    (tmp_path / "a b").mkdir()
    (tmp_path / "a b" / "other.html").write_text('<a href="../index.html#top">x</a>', "utf-8")
    (tmp_path / "index.html").write_text(
        '<h1 id="top">Top</h1><a href="a%20b/other.html">x</a><a href="https://host.example/">y</a>'
        '<a href="mailto:zoe@example.org">z</a><img src="data:image/png;base64,">',
        "utf-8",
    )
    assert problems(tmp_path) == []
