"""Arguments that must be passed together."""

from __future__ import annotations

import enum
from typing import Any

import pytest

from generator.runtime.conditions import Condition, check_conditions
from generator.runtime.errors import InvalidArgumentError
from generator.runtime.serialization import Serialization, json_value
from generator.runtime.values import omit

TOGETHER = (Condition("start", (), (("endDate",),)),)
BY_ROLE = (Condition("role", ("lead",), (("teams",), ("from", "to"))),)
DEEP = (Condition("kind", ("answers",), (("parameters.template",),)),)


class Role(enum.Enum):
    LEAD = "lead"


@pytest.mark.parametrize(
    ("conditions", "values"),
    [
        (TOGETHER, {}),
        (TOGETHER, {"start": omit, "endDate": omit}),
        (TOGETHER, {"start": 1, "endDate": 2}),
        (TOGETHER, {"endDate": 2}),
        (BY_ROLE, {"role": "member"}),
        (BY_ROLE, {"role": "lead", "teams": [1]}),
        (BY_ROLE, {"role": "lead", "from": 1, "to": 2}),
        (DEEP, {"kind": "answers", "parameters": {"template": 3}}),
        (DEEP, {"kind": "goals"}),
    ],
    ids=str,
)
def test_a_condition_that_is_met_passes(
    conditions: tuple[Condition, ...], values: dict[str, Any]
) -> None:
    check_conditions("GET /x", values, conditions)


@pytest.mark.parametrize(
    ("conditions", "values", "message"),
    [
        (TOGETHER, {"start": 1, "endDate": omit}, "start needs until"),
        (BY_ROLE, {"role": "lead"}, "role='lead' needs teams or from with to"),
        (BY_ROLE, {"role": "lead", "teams": []}, "role='lead' needs teams or from with to"),
        (BY_ROLE, {"role": "lead", "teams": None}, "role='lead' needs teams or from with to"),
        (BY_ROLE, {"role": "lead", "from": 1}, "role='lead' needs teams or from with to"),
        (BY_ROLE, {"role": Role.LEAD}, "role=Role.LEAD ('lead') needs teams or from with to"),
        (DEEP, {"kind": "answers", "parameters": {}}, "kind='answers' needs parameters.template"),
        (DEEP, {"kind": "answers"}, "kind='answers' needs parameters.template"),
    ],
    ids=str,
)
def test_a_condition_that_is_not_met_says_what_is_needed(
    conditions: tuple[Condition, ...], values: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        check_conditions("GET /x", values, conditions, {"endDate": "until"})
    assert str(caught.value) == f"GET /x: {message}"


def test_the_objects_of_a_list_are_checked_one_by_one() -> None:
    how = Serialization(conditions=BY_ROLE)
    with pytest.raises(InvalidArgumentError, match=r"^users: role='lead' needs"):
        json_value([{"role": "member"}, {"role": "lead"}], "users", how)
