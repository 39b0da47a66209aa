"""Steps of a build that run in a process of their own."""

from __future__ import annotations

import multiprocessing
import os
import time

import pytest

from generator.processes import beside
from generator.specs.problems import Problem, SpecError

from ..support.forking import needs_fork

pytestmark = [needs_fork, pytest.mark.filterwarnings("ignore::DeprecationWarning")]


def test_a_step_runs_in_a_process_of_its_own() -> None:
    with beside(lambda given: (given, os.getpid()), [1, 2]) as result:
        given, process = result()
    assert (given, process != os.getpid()) == ([1, 2], True)


def test_the_problems_that_a_step_finds_are_raised_where_its_result_is_asked_for() -> None:
    problems = [Problem("specs/one/openapi.yaml", 3, "/paths", "is odd; mend it")]

    def fails(_: None) -> None:
        raise SpecError(problems)

    with beside(fails, None) as result, pytest.raises(SpecError) as caught:
        result()
    assert caught.value.problems == problems


def test_a_step_that_is_nested_too_deeply_is_reported_like_one_in_the_same_process() -> None:
    def deeper(level: int) -> int:
        return deeper(level + 1) + 1

    with beside(deeper, 0) as result, pytest.raises(RecursionError):
        result()


def test_a_process_that_ends_without_a_result_is_an_error() -> None:
    with beside(os._exit, 3) as result, pytest.raises(RuntimeError, match="a process of the build"):
        result()


def test_a_process_that_nobody_waits_for_is_ended() -> None:
    with beside(time.sleep, 600):
        pass
    assert multiprocessing.active_children() == []
