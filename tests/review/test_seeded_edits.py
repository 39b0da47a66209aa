"""What a review makes of edits of the vendors' specs: impact, version, exit status.

With EXAMPLES=all in the environment, which `.ci/run` sets, every edit is reviewed; without it, one
of the smallest spec for each pair of impacts.
"""

from __future__ import annotations

import attrs
import pytest

from generator.review.change import Impact, worst
from generator.review.versions import judge, parse
from tests.support.exploring import ALL
from tests.support.projects import REPOSITORY

from .conftest import Reviewed
from .edit import Edit
from .edits import EDITS, EVERY

EACH = pytest.mark.parametrize("edit", EDITS, ids=[edit.name for edit in EDITS])


def named(name: str) -> Edit:
    return next(edit for edit in EDITS if edit.name == name)


@EACH
def test_an_edit_has_the_impact_that_it_should(edit: Edit, reviewed: Reviewed) -> None:
    review = reviewed(edit)
    assert worst(review.api) is edit.api, review.api
    assert worst(review.surface) is edit.python, review.surface


@EACH
def test_an_edit_requires_a_version_and_blocks_while_a_break_is_not_announced(
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
    verdict = judge(base, head, review.impact, announced=True, spec="specs/x")
    assert (verdict.blocking, verdict.advice) == ((), ())


@EACH
def test_a_review_says_what_an_edit_changed(edit: Edit, reviewed: Reviewed) -> None:
    review = reviewed(edit)
    evidence = (line for lines in attrs.astuple(review.evidence) for line in lines)
    changes = (f"{change.where} {change.text}" for change in (*review.api, *review.surface))
    size = f"Spec +{review.size.spec_added} -{review.size.spec_removed} lines"
    assert edit.says in "\n".join([*changes, *evidence, size])


@EACH
def test_what_both_clients_share_is_reported_once(edit: Edit, reviewed: Reviewed) -> None:
    assert [change for change in reviewed(edit).surface if "Async" in change.where] == []


@EACH
def test_every_line_has_its_row(edit: Edit, reviewed: Reviewed) -> None:
    size = reviewed(edit).size
    assert sum(row.added for row in size.rows) == size.added
    assert sum(row.removed for row in size.rows) == size.removed


def test_another_type_of_a_response_is_one_change(reviewed: Reviewed) -> None:
    review = reviewed(named("schema of a response replaced"))
    assert [(change.impact, change.where) for change in review.surface] == [
        (Impact.BREAKING, "resources.users.Users.retrieve")
    ]


def test_a_method_is_counted_with_its_empty_lines_and_for_both_clients(reviewed: Reviewed) -> None:
    review = reviewed(named("operation added"))
    rows = {row.part: (row.added, row.removed) for row in review.size.rows}
    assert rows.keys() == {"api.md", "resources/auth.py _PING", "resources/auth.py ping"}
    both, rest = divmod(rows["resources/auth.py ping"][0], 2)
    assert both > 10
    assert rest == 0


@pytest.mark.skipif(not ALL, reason="EXAMPLES=all reviews this edit")
def test_a_put_with_a_method_of_its_own_is_counted_at_its_own_location(reviewed: Reviewed) -> None:
    rows = {row.part: row for row in reviewed(named("PUT given a method of its own")).size.rows}
    added, changed = (
        rows[f"resources/users_touchpoints.py {name}"] for name in ("replace", "update")
    )
    spec = (REPOSITORY / "specs/assemble/paths/touchpoints.yaml").read_text("utf-8").split("\n")
    for row, operation in ((added, "replace_user_touchpoint"), (changed, "update_user_touchpoint")):
        line = int(row.spec.rpartition(":")[2])
        assert spec[line] == f"    operationId: {operation}"


def test_every_impact_is_among_the_edits() -> None:
    assert {edit.api for edit in EDITS} == set(Impact)
    assert len(EVERY) >= 80
