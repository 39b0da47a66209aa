"""The page that a reviewer reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.checks.toolbox import missing
from generator.review.report import as_markdown, nothing
from tests.support import review_pages
from tests.support.projects import REPOSITORY


@pytest.mark.skipif(missing() is not None, reason=f".tools: {missing()}")
@pytest.mark.parametrize("vendor", review_pages.CHANGES)
def test_the_review_of_a_realistic_change_is_the_page_that_was_read(
    vendor: str, tmp_path: Path
) -> None:
    expected = (review_pages.FOLDER / f"{vendor}.md").read_text("utf-8")
    assert review_pages.page(vendor, tmp_path) == expected


def test_every_vendor_has_a_page() -> None:
    vendors = {path.parent.name for path in (REPOSITORY / "specs").glob("*/openapi.yaml")}
    assert {path.stem for path in review_pages.FOLDER.glob("*.md")} == vendors


def test_no_change_is_one_line() -> None:
    assert as_markdown([], "v1") == nothing("`v1`")
    assert nothing("v1").count("\n") == 1
