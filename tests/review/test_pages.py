"""The page that a reviewer reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.checks.toolbox import missing
from generator.review.report import as_markdown, nothing
from tests.support import review_pages


@pytest.mark.skipif(missing() is not None, reason=f".tools: {missing()}")
@pytest.mark.parametrize("vendor", review_pages.CHANGES)
def test_the_review_of_a_realistic_change_is_the_page_that_was_read(
    vendor: str, tmp_path: Path
) -> None:
    expected = (review_pages.FOLDER / f"{vendor}.md").read_text("utf-8")
    assert review_pages.page(vendor, tmp_path) == expected


@pytest.mark.skipif(missing() is not None, reason=f".tools: {missing()}")
def test_the_review_of_a_new_package_is_the_page_that_was_read(tmp_path: Path) -> None:
    expected = (review_pages.FOLDER / f"{review_pages.NEW}.md").read_text("utf-8")
    assert review_pages.new_page(tmp_path) == expected


def test_every_page_is_one_that_a_test_makes() -> None:
    pages = {path.stem for path in review_pages.FOLDER.glob("*.md")}
    assert pages == {*review_pages.CHANGES, review_pages.NEW}


def test_no_change_is_one_line() -> None:
    assert as_markdown([], "v1") == nothing("`v1`")
    assert nothing("v1").count("\n") == 1
