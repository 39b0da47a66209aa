"""The page that a reviewer reads."""

from __future__ import annotations

import pytest

from generator.checks.toolbox import missing
from generator.review.report import as_markdown, nothing
from tests.support import review_pages
from tests.support.exploring import ALL

LARGE = ("assemble", "unite_us")
VENDORS = [vendor for vendor in review_pages.CHANGES if ALL or vendor not in LARGE]
"""Those whose page is written; with EXAMPLES=all, the vendors with large specs too."""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """All pages, of one run of the tools that reviews need."""
    reason = missing()
    if reason is not None:
        pytest.skip(f".tools: {reason}")
    return review_pages.pages(tmp_path_factory.mktemp("pages"), VENDORS)


@pytest.mark.parametrize("name", [*VENDORS, review_pages.NEW])
def test_the_review_of_a_realistic_change_is_the_page_that_was_read(
    name: str, pages: dict[str, str]
) -> None:
    assert pages[name] == (review_pages.FOLDER / f"{name}.md").read_text("utf-8")


def test_every_page_is_one_that_a_test_makes() -> None:
    written = {path.stem for path in review_pages.FOLDER.glob("*.md")}
    assert written == {*review_pages.CHANGES, review_pages.NEW}


def test_no_change_is_one_line() -> None:
    assert as_markdown([], "v1") == nothing("`v1`")
    assert nothing("v1").count("\n") == 1
