"""Hostile text and hostile YAML at random places of a complete spec, in numbers."""

from __future__ import annotations

import time
from random import Random
from typing import Any

from hypothesis import HealthCheck, given, seed, settings

from tests.support.hostile_yaml import hostile_yaml
from tests.support.planting import Planting, base, cases
from tests.support.trials import Trials


def run(number: int, *, start: int, progress: Any = None) -> list[str]:
    """Try so many specs with hostile text, and as many with hostile YAML.

    Then type-check and import one package of each structure. Gives what is wrong. The first specs
    of a seed are the same in every run.
    """
    trials, begun = Trials(), time.monotonic()
    trials.check(base())

    @seed(start)
    @settings(
        max_examples=number,
        derandomize=False,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(planting=cases())
    def attempt(planting: Planting) -> None:
        trials.check(planting.document())
        report()

    def report() -> None:
        done = trials.outcomes.total()
        if progress is not None and done % 100 == 0:
            progress("hostile specs", done, time.monotonic() - begun)

    try:
        attempt()
        random = Random(start)
        for _ in range(number):
            data = hostile_yaml(random)
            try:
                trials.check(data)
            except Exception as error:
                error.add_note(f"{data[:20_000]!r}")
                raise
            report()
    except Exception as error:
        return [f"a hostile spec: {error!r} {getattr(error, '__notes__', '')}"]
    if progress is not None:
        progress(f"hostile specs ({dict(trials.outcomes)})", trials.outcomes.total(), 1.0)
    return [f"a hostile spec: {line}" for line in trials.check_types(limit=40)]
