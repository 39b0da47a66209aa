"""The figures that tell most, drawn: decode, call, import and size."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure as Canvas

from .figures import Figure
from .measure import Spread

# One panel: the family, its title, and a part of the rows' names that picks the rows.
_PANELS = (
    ("decode", "Decode a page, × orjson.loads", ""),
    ("call", "One call over loopback, × httpx", "loopback"),
    ("import", "Import of the largest package / import httpx", "unite_us"),
    ("size", "Lines of Python, in thousands", ": lines"),
)
_COLOURS = {
    "ours": "#1b6ca8",
    "pydantic": "#c0a16b",
    "openapi-python-client": "#8d99ae",
    "openapi-generator": "#5c677d",
    "openai": "#b56576",
    "stripe": "#6d597a",
    "httpx": "#bcbcbc",
}


def draw(figures: list[Figure], folder: Path) -> None:
    """Write `ratios.svg` and `ratios.png`, the same bytes for the same figures."""
    mpl.rcParams.update({"svg.hashsalt": "ratios", "font.size": 8})
    canvas = Canvas(figsize=(11, 8.5), layout="constrained")
    for axes, (family, title, part) in zip(canvas.subplots(2, 2).flat, _PANELS, strict=True):
        shown = [f for f in figures if f.family == family and part in f.row]
        if shown:
            _panel(axes, shown, title)
        else:
            axes.set_axis_off()
    canvas.savefig(folder / "ratios.svg", metadata={"Date": None, "Creator": None})
    canvas.savefig(folder / "ratios.png", dpi=110, metadata={"Software": None})


def _panel(axes: Any, figures: list[Figure], title: str) -> None:
    labels: list[str] = []
    values: list[float] = []
    colours: list[str] = []
    for figure in figures:
        bars: dict[str, Spread | str] = {"ours": figure.ours, **figure.peers}
        for name, bar in bars.items():
            if isinstance(bar, Spread):
                labels.append(f"{_short(figure.row)}  {name}")
                values.append(bar.median / (1000 if figure.unit == "lines" else 1))
                colours.append(_COLOURS.get(name, "#999999"))
    axes.barh(range(len(values)), values, color=colours)
    for place, value in enumerate(values):
        axes.text(value, place, f" {value:,.2f}" if value < 100 else f" {value:,.0f}", va="center")
    axes.set_yticks(range(len(values)), labels)
    axes.invert_yaxis()
    axes.set_xscale("log")
    axes.margins(x=0.15)
    axes.set_title(title)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)


def _short(row: str) -> str:
    """Return the few words of a row that tell it from its neighbours."""
    if row.startswith("one call"):
        return "async" if row.endswith("async") else "sync"
    if row.startswith("import"):
        return ""
    return row.removeprefix("decode ").partition(" (")[0].partition(":")[0]
