"""Writes a review as Markdown for people and as JSON for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from .change import Change, Impact
from .compare import VendorReview
from .evidence import EvidenceChange
from .markdown import Markdown, cell

_ROWS = 25
_LEGEND = (
    "Breaking: users must change their code, or the API no longer does what was documented. "
    "Compatible: something new or wider. Documentation: text only. Before 1.0, a breaking change "
    "raises the second number of the version."
)


def as_json(reviews: list[VendorReview], base: str) -> str:
    """Return a review as JSON."""
    vendors = [
        {
            **attrs.asdict(review, value_serializer=_plain),
            "impact": review.impact.word,
            "blocking": list(review.blocking),
        }
        for review in reviews
    ]
    blocking = any(review.blocking for review in reviews)
    return json.dumps({"base": base, "blocking": blocking, "vendors": vendors}, indent=2) + "\n"


def _plain(_: object, __: object, value: Any) -> Any:
    return value.word if isinstance(value, Impact) else value


def nothing(base: str) -> str:
    """Return the text of a review without changes."""
    return f"No spec and no generated package has changed since {base}.\n"


def as_markdown(reviews: list[VendorReview], base: str) -> str:
    """Return a review as Markdown: a summary of all vendors, then a section for each."""
    if not reviews:
        return nothing(cell(base))
    lines = ["# Review of the specs", "", f"Compared with {cell(base)}. {_LEGEND}", ""]
    lines += _table(
        ("vendor", "API", "Python", "evidence", "generated", "version"),
        [
            (
                r.vendor,
                _counts(r.api),
                _counts(r.surface),
                _evidence_counts(r.evidence),
                _lines(r),
                _version(r),
            )
            for r in reviews
        ],
    )
    for review in reviews:
        lines += _vendor(review)
    return "\n".join(lines) + "\n"


def summary(reviews: list[VendorReview]) -> list[str]:
    """Return a line for each vendor, and one for each thing that must or should be fixed."""
    lines: list[str] = []
    for review in reviews:
        version = review.version
        lines.append(
            f"{review.vendor}: {review.status}, {review.impact.word}; API {_counts(review.api)}; "
            f"Python {_counts(review.surface)}; generated {_lines(review)}; "
            f"version {version.base or 'none'} -> {version.head}"
        )
        lines += [f"{review.vendor}: MUST: {text}" for text in review.blocking]
        lines += [f"{review.vendor}: should: {text}" for text in version.advice]
    return lines


def _table(head: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> list[str]:
    listed = list(rows)
    shown = [f"| {' | '.join(cell(value) for value in row)} |" for row in listed[:_ROWS]]
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}", *shown, ""]
    return [*lines, *_more(len(listed))]


def _more(count: int) -> list[str]:
    return (
        [f"… and {count - _ROWS} more; all of them are in `review.json`.", ""]
        if count > _ROWS
        else []
    )


def _vendor(review: VendorReview) -> Iterator[str]:
    yield from (f"## {cell(review.vendor)}", "")
    for text in review.blocking:
        yield from (f"> **Must be fixed:** {cell(text)}", "")
    for text in review.version.advice:
        yield from (f"> Should be fixed: {cell(text)}", "")
    version = review.version
    head = cell(version.head)
    was = f"{cell(version.base)}, now {head}" if version.base else f"{head}, the first"
    enough = version.needed in ("none", version.head)
    needed = "" if enough else f"; at least {cell(version.needed)} is needed"
    yield from (f"Version: {was}{needed}. Impact: {review.impact.word}.", "")
    yield from _changes("API", review.api)
    yield from _by_operation(review)
    yield from _changes("Python", review.surface)
    yield from _evidence(review.evidence)
    yield from _size(review)
    if review.stale:
        yield from ("### To be regenerated", "")
        yield from (f"- {cell(f'`{path}`')}" for path in review.stale[:_ROWS])
        yield from ("", *_more(len(review.stale)))


def _changes(title: str, changes: tuple[Change, ...]) -> Iterator[str]:
    yield from (f"### {title}", "")
    if not changes:
        yield from ("No change.", "")
        return
    rows = [(_impact_text(c.impact), f"`{c.where}`", c.text) for c in changes]
    yield from _table(("impact", "where", "change"), rows)


def _impact_text(impact: Impact) -> str:
    return Markdown(f"**{impact.word}**") if impact is Impact.BREAKING else impact.word


def _by_operation(review: VendorReview) -> Iterator[str]:
    if review.api_changelog is None:
        yield from (
            "There is no changelog by operation: oasdiff is not available for this machine.",
            "",
        )
    elif review.api_changelog:
        yield from (f"<details><summary>By operation ({len(review.api_changelog)})</summary>", "")
        yield from (f"- {cell(text)}" for text in review.api_changelog[:_ROWS])
        yield from ("", *_more(len(review.api_changelog)), "</details>", "")


def _evidence(evidence: EvidenceChange) -> Iterator[str]:
    yield from ("### Evidence", "")
    titles = {
        "fell": "Fell",
        "unproven": "New, not documented by the vendor",
        "unplaced": "New in `x-unplaced`",
        "rose": "Rose",
        "documented": "New, documented",
        "placed": "No longer in `x-unplaced`",
    }
    for name, title in titles.items():
        entries: tuple[str, ...] = getattr(evidence, name)
        if entries:
            yield from (f"{title}:", "", *(f"- {cell(text)}" for text in entries[:_ROWS]), "")
            yield from _more(len(entries))
    if not evidence:
        yield from ("No change.", "")


def _size(review: VendorReview) -> Iterator[str]:
    size = review.size
    yield from ("### Size", "")
    yield (
        f"Spec +{size.spec_added} -{size.spec_removed} lines, package +{size.added} "
        f"-{size.removed}, {size.total:,} lines in all."
    )
    yield ""
    if size.rows:
        rows = [
            (f"`{r.spec}`" if r.spec else "", f"`{r.part}`", f"+{r.added} -{r.removed}")
            for r in size.rows
        ]
        yield from _table(("spec", "generated", "lines"), rows)


def _counts(changes: tuple[Change, ...]) -> str:
    found = Counter(change.impact for change in changes)
    order = (Impact.BREAKING, Impact.COMPATIBLE, Impact.DOCUMENTATION)
    return ", ".join(f"{found[i]} {i.word}" for i in order if found[i]) or "no change"


def _evidence_counts(evidence: EvidenceChange) -> str:
    words = {
        "rose": "rose",
        "fell": "fell",
        "documented": "new",
        "unproven": "new, not documented",
        "placed": "placed",
        "unplaced": "unplaced",
    }
    counts = {word: len(getattr(evidence, name)) for name, word in words.items()}
    return ", ".join(f"{count} {word}" for word, count in counts.items() if count) or "no change"


def _lines(review: VendorReview) -> str:
    return f"+{review.size.added} -{review.size.removed}"


def _version(review: VendorReview) -> str:
    version = review.version
    state = "**not yet**" if version.blocking else "see below" if version.advice else "fits"
    return Markdown(f"{cell(version.base or 'new')} → {cell(version.head)}, {state}")
