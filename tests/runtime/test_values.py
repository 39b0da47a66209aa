"""Comparing values of requests and responses."""

from __future__ import annotations

import enum
from typing import Any

import pytest

from generator.runtime.values import same_value


class Kind(enum.IntEnum):
    CUP = 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Accepted", "accepted"),
        ("IN PROGRESS", "in progress"),
        ("straße", "STRASSE"),
        (7, "7"),
        (Kind.CUP, 1),
        (Kind.CUP, "1"),
        (1.5, 1.5),
        (None, None),
        (["a"], ["a"]),
    ],
)
def test_values_that_mean_the_same_are_the_same(one: Any, other: Any) -> None:
    assert same_value(one, other)
    assert same_value(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("accepted", "rejected"),
        ("in progress", "in_progress"),
        (7, "8"),
        (True, "true"),
        (True, "1"),
        (None, ""),
        (None, "none"),
        ("", 0),
        ({"a": 1}, "a"),
    ],
)
def test_other_values_differ(one: Any, other: Any) -> None:
    assert not same_value(one, other)
    assert not same_value(other, one)
