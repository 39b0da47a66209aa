"""The figures as a Markdown table and as JSON, and their place on the page of the benchmarks."""

from __future__ import annotations

import json
from typing import Any

import attrs

from .figures import Figure
from .measure import Spread

START = "<!-- Written by `make bench ARGS=--write`. -->"
_COUNTED = ("lines", "files")
END = "<!-- The end of what `make bench ARGS=--write` writes. -->"


def markdown(families: dict[str, list[Figure]], machine: dict[str, Any]) -> str:
    """Return the figures as a table, below the machine they come from."""
    figures = [figure for rows in families.values() for figure in rows]
    lines = [describe(machine), "", "| measured | ours | goal | others |", "|---|---|---|---|"]
    lines += [_row(figure) for figure in figures]
    missed = sum(figure.is_met is False for figure in figures)
    aimed = sum(figure.goal is not None for figure in figures)
    lines += ["", f"Goals: {aimed - missed} of {aimed} met."]
    return "\n".join(lines) + "\n"


def describe(machine: dict[str, Any]) -> str:
    """Return a sentence about the machine."""
    versions = ", ".join(f"{name} {number}" for name, number in machine["versions"].items())
    return (
        f"Measured on {machine['cores']} cores of {machine['processor']} ({machine['system']}), "
        f"{machine['python']}; {versions}. Medians, quartiles in brackets."
    )


def _row(figure: Figure) -> str:
    ours = f"{number(figure.ours.median, figure.unit)}{_unit(figure)}{_quartiles(figure)}"
    goal = ""
    if figure.goal is not None:
        verdict = "met" if figure.is_met else "**missed**"
        goal = f"≤ {number(figure.goal, figure.unit)}, {verdict}"
    others = ", ".join(_peer(name, value, figure) for name, value in figure.peers.items())
    return f"| {figure.row} | {ours} | {goal} | {others} |"


def _unit(figure: Figure) -> str:
    if figure.unit == "×":
        return f" × {figure.baseline}"
    more = " over" if figure.unit == "ms" else ""
    is_one = number(figure.ours.median, figure.unit) == "1"
    unit = figure.unit.removesuffix("s") if is_one and figure.unit in _COUNTED else figure.unit
    return f" {unit}{more} {figure.baseline}".rstrip()


def _quartiles(figure: Figure) -> str:
    ours = figure.ours
    if ours.low == ours.high:
        return ""
    low, high = number(ours.low, figure.unit), number(ours.high, figure.unit)
    return f" ({low} to {high})"


def _peer(name: str, value: Spread | str, figure: Figure) -> str:
    said = value if isinstance(value, str) else number(value.median, figure.unit)
    return f"{name} {said}"


def number(value: float, unit: str) -> str:
    """Write a number with as many digits as say something."""
    if unit in _COUNTED or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.2f}" if abs(value) < 10 else f"{value:.1f}"


def to_json(families: dict[str, list[Figure]], machine: dict[str, Any]) -> str:
    """Return the figures of every family as JSON."""
    found = {name: [attrs.asdict(figure) for figure in rows] for name, rows in families.items()}
    return json.dumps({"machine": machine, "families": found}, indent=1, ensure_ascii=False) + "\n"


def from_json(text: str) -> tuple[dict[str, list[Figure]], dict[str, Any]]:
    """Read the figures and the machine back."""
    found = json.loads(text)
    families = {name: [_figure(node) for node in rows] for name, rows in found["families"].items()}
    return families, found["machine"]


def _figure(node: dict[str, Any]) -> Figure:
    peers = {name: v if isinstance(v, str) else Spread(**v) for name, v in node["peers"].items()}
    return Figure(**{**node, "ours": Spread(**node["ours"]), "peers": peers})


def placed(page: str, table: str) -> str:
    """Return a page with the table in its place. Raises ValueError if it has no such place."""
    before, start, rest = page.partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise ValueError(f"the page has no place for the table: a line {START} and a line {END}")
    return f"{before}{START}\n\n{table}\n{END}{after}"
