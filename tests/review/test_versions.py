"""Which version a package needs, and what a version may not be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.review.change import Impact
from generator.review.versions import Version, following, judge, parse
from generator.specs.problems import SpecError

numbers = st.integers(min_value=0, max_value=10**6)
versions = st.builds(Version, numbers, numbers, numbers)
impacts = st.sampled_from(Impact)


@given(versions, impacts)
def test_a_change_never_lowers_a_version_and_always_moves_it(base: Version, impact: Impact) -> None:
    following_it = following(base, impact)
    assert (following_it > base) is (impact is not Impact.NONE)


@given(versions, impacts, impacts)
def test_a_stronger_impact_never_requires_less(base: Version, one: Impact, other: Impact) -> None:
    assert (following(base, max(one, other))) >= following(base, min(one, other))


@given(versions)
def test_a_version_reads_as_it_is_written(version: Version) -> None:
    assert parse(str(version), "x") == version


@pytest.mark.parametrize("text", ["1.0", "1.0.0rc1", "01.0.0", "v1.0.0", "", "1.0.0 "])
def test_anything_but_three_numbers_is_refused_with_the_file(text: str) -> None:
    with pytest.raises(SpecError, match=r"specs/x/openapi\.yaml: the version .* three numbers"):
        parse(text, "specs/x/openapi.yaml")


@given(versions, versions, impacts, st.booleans())
def test_only_an_announced_break_and_a_version_that_goes_on_pass(
    base: Version, head: Version, impact: Impact, listed: bool
) -> None:
    verdict = judge(base, head, impact, announced=listed, spec="specs/x")
    announced = head >= following(base, impact) and listed
    breaks = impact is Impact.BREAKING
    assert bool(verdict.blocking) is (head < base or (breaks and not announced))


def test_a_version_that_goes_back_blocks() -> None:
    verdict = judge(Version(0, 2, 0), Version(0, 1, 9), Impact.NONE, announced=True, spec="specs/x")
    assert verdict.blocking == ("the version goes back from 0.2.0 to 0.1.9",)


def test_a_new_package_needs_a_changelog_only() -> None:
    verdict = judge(None, Version(0, 1, 0), Impact.BREAKING, announced=False, spec="specs/x")
    assert verdict.blocking == ()
    assert verdict.advice[0].startswith("specs/x/CHANGELOG.md has no section `## 0.1.0`")
