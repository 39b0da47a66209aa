"""Steps of a build that run in a process of their own."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Callable

import pytest

from generator.processes import StepBeside, step
from generator.specs.problems import Problem, SpecError

from ..support.forking import needs_fork
from ..support.projects import Project

pytestmark = [needs_fork, pytest.mark.filterwarnings("ignore::DeprecationWarning")]


def test_a_package_that_two_processes_build_is_the_one_that_one_builds(project: Project) -> None:
    project.spec("one")
    assert project.run("one") == 0
    assert project.process("--check", "--jobs=2", "one").code == 0


@pytest.mark.parametrize("beside", [False, True])
def test_a_step_runs_in_a_process_of_its_own_or_in_this_one(beside: bool) -> None:
    with step(lambda: lambda given: (given, os.getpid()), beside=beside) as running:
        running.start([1, 2])
        given, process = running.result()
    assert given == [1, 2]
    assert (process != os.getpid()) is beside


@pytest.mark.parametrize("beside", [False, True])
def test_the_problems_that_a_step_finds_are_raised_where_its_result_is_asked_for(
    beside: bool,
) -> None:
    problems = [Problem("specs/one/openapi.yaml", 3, "/paths", "is odd; mend it")]

    def fails(_: int) -> int:
        raise SpecError(problems)

    with step(lambda: fails, beside=beside) as running:
        running.start(1)
        with pytest.raises(SpecError) as caught:
            running.result()
    assert caught.value.problems == problems


def test_a_step_that_is_nested_too_deeply_is_reported_like_one_in_this_process() -> None:
    def deeper(level: int) -> int:
        return deeper(level + 1) + 1

    with StepBeside(lambda: deeper) as running:
        running.start(0)
        with pytest.raises(RecursionError):
            running.result()


def test_what_a_step_is_given_is_received_while_its_function_is_loaded() -> None:
    def load() -> Callable[[bytes], int]:
        time.sleep(60)
        return len

    with StepBeside(load) as running:
        running.start(b"x" * 10_000_000)  # more than fits into a pipe


def test_a_process_that_ends_without_a_result_is_an_error() -> None:
    with StepBeside(lambda: os._exit) as running:
        running.start(3)
        with pytest.raises(RuntimeError, match="a process of the build failed"):
            running.result()


def test_a_process_that_nobody_waits_for_is_ended() -> None:
    with StepBeside(lambda: time.sleep) as running:
        running.start(600)
    assert multiprocessing.active_children() == []
