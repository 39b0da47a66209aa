"""What a review makes of edits of the vendors' specs: impact, version, exit status."""

from __future__ import annotations

import attrs
import pytest

from generator.review.change import Impact, worst
from generator.review.versions import judge, parse

from .conftest import Reviewed
from .edit import Edit
from .edits import EDITS

EACH = pytest.mark.parametrize("edit", EDITS, ids=[edit.name for edit in EDITS])


@EACH
def test_an_edit_has_the_impact_that_it_should(edit: Edit, reviewed: Reviewed) -> None:
    review = reviewed(edit)
    assert worst(review.api) is edit.api, review.api
    assert worst(review.surface) is edit.python, review.surface


@EACH
def test_an_edit_asks_for_a_version_and_blocks_while_a_break_is_not_announced(
    edit: Edit, reviewed: Reviewed
) -> None:
    review = reviewed(edit)
    # Every word in a package counts, so what changes it at all takes a version.
    needed = edit.version if edit.version != "0.1.0" or not review.size.changed else "0.1.1"
    assert review.version.needed == needed
    assert int(bool(review.version.blocking)) == edit.exit, review.version


@EACH
def test_an_edit_passes_once_its_version_announces_it(edit: Edit, reviewed: Reviewed) -> None:
    review = reviewed(edit)
    base, head = parse("0.1.0", "-"), parse(review.version.needed, "-")
    verdict = judge(base, head, review.impact, told=True, spec="specs/x")
    assert (verdict.blocking, verdict.advice) == ((), ())


@EACH
def test_a_review_says_what_an_edit_changed(edit: Edit, reviewed: Reviewed) -> None:
    review = reviewed(edit)
    evidence = (line for lines in attrs.astuple(review.evidence) for line in lines)
    changes = (f"{change.place} {change.text}" for change in (*review.api, *review.surface))
    size = f"Spec +{review.size.spec_added} -{review.size.spec_removed} lines"
    assert edit.says in "\n".join([*changes, *evidence, size])


def test_every_vendor_and_every_impact_is_among_the_edits() -> None:
    assert {edit.vendor for edit in EDITS} == {
        "assemble",
        "better_impact",
        "betterworks",
        "selflessly",
        "unite_us",
    }
    assert {edit.api for edit in EDITS} == set(Impact)
    assert len(EDITS) >= 25
