"""The figures of the benchmarks: their statistics, their table, and its place on their page."""

from __future__ import annotations

from pathlib import Path

import pytest

from .bench import table
from .bench.figures import Figure
from .bench.measure import Spread, alternate, beyond, paired, run, spread, take_turns
from .bench.review_size import undocumented

ROOT = Path(__file__).parent.parent
RESULTS = ROOT / "tests" / "bench" / "results.json"
MACHINE = {
    "processor": "Acme One",
    "cores": 2,
    "system": "Linux x86_64",
    "python": "CPython 3.11.7",
    "versions": {"httpx": "0.28.1"},
}


def test_a_spread_is_the_median_with_its_quartiles() -> None:
    assert spread([5.0, 1.0, 4.0, 2.0, 3.0]) == Spread(3.0, 2.0, 4.0, 5)


def test_a_single_value_is_its_own_spread() -> None:
    assert spread([7.0]) == Spread(7.0, 7.0, 7.0, 1)


def test_a_ratio_is_taken_within_each_round() -> None:
    # The machine was ten times slower in the last round; the ratio does not show it.
    assert paired([1.0, 2.0, 10.0], [2.0, 4.0, 20.0]) == Spread(0.5, 0.5, 0.5, 3)


def test_a_difference_is_taken_within_each_round() -> None:
    assert beyond([11.0, 12.0, 110.0], [1.0, 2.0, 100.0]) == [10.0, 10.0, 10.0]


def test_acts_take_turns() -> None:
    order: list[str] = []
    acts = {"a": lambda: order.append("a"), "b": lambda: order.append("b")}
    times = alternate(acts, 3, seconds=0.0)
    assert order[-6:] == ["a", "b"] * 3
    assert {name: len(values) for name, values in times.items()} == {"a": 3, "b": 3}


def test_measures_take_turns_and_keep_their_values() -> None:
    numbers = iter(range(6))
    found = take_turns({"a": lambda: next(numbers), "b": lambda: next(numbers)}, 3)
    assert found == {"a": [0, 2, 4], "b": [1, 3, 5]}


def test_a_program_that_fails_is_reported_with_its_output(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="no such thing"):
        run(["python", "-c", "raise SystemExit('no such thing')"], tmp_path)


def figures() -> dict[str, list[Figure]]:
    peers: dict[str, Spread | str] = {"pydantic": spread([3.25]), "java": "skipped: no Java"}
    page = Figure(
        "decode", "decode a page", "orjson.loads", Spread(0.5, 0.4, 0.6, 9), 0.6, "×", peers
    )
    lines = Figure("size", "lines of it", "", spread([14_420.0]), 12_000.0, "lines")
    start = Figure("import", "import it", "the interpreter", spread([12.0]), None, "ms")
    return {"decoding": [page], "size": [lines, start]}


def test_the_table_has_ratios_goals_and_peers() -> None:
    lines = table.markdown(figures(), MACHINE).splitlines()
    assert lines[0].startswith("Measured on 2 cores of Acme One")
    assert lines[4:] == [
        "| decode a page | 0.50 × orjson.loads (0.40 to 0.60) | ≤ 0.60, met "
        "| pydantic 3.25, java skipped: no Java |",
        "| lines of it | 14,420 lines | ≤ 12,000, **missed** |  |",
        "| import it | 12.0 ms over the interpreter |  |  |",
        "",
        "Goals: 1 of 2 met.",
    ]


def test_figures_survive_json() -> None:
    assert table.from_json(table.to_json(figures(), MACHINE)) == (figures(), MACHINE)


def test_only_the_table_changes_on_the_page() -> None:
    page = f"# Title\n\n{table.START}\nold\n{table.END}\n\nmore\n"
    once = table.placed(page, "new\n")
    assert once == f"# Title\n\n{table.START}\n\nnew\n\n{table.END}\n\nmore\n"
    assert table.placed(once, "new\n") == once


def test_a_page_without_a_table_is_refused() -> None:
    with pytest.raises(ValueError, match="no place for the table"):
        table.placed("# Title\n", "new\n")


def test_the_page_shows_the_newest_results() -> None:
    found, machine = table.from_json(RESULTS.read_text("utf-8"))
    page = (ROOT / "tests" / "bench" / "README.md").read_text("utf-8")
    assert table.placed(page, table.markdown(found, machine)) == page


def test_documentation_does_not_count_as_changed() -> None:
    source = '''"""Module."""

X = 1  # kept
# gone
"""About X."""


def f():
    """Gone."""
    return "kept"
'''
    assert undocumented(source) == ["X = 1  # kept", "def f():", '    return "kept"']
