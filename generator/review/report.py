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
from .guesses import Remark
from .introduction import Introduction
from .markdown import Markdown, cell
from .size import Size

_ROWS = 25
_REMARKS = 100
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
            "impact": review.kind,
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
                _status(r) or _counts(r.api),
                _status(r) or _counts(r.surface),
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
            f"{review.vendor}: {_summary(review)}; generated {_lines(review)}; "
            f"version {version.base or 'none'} -> {version.head}"
        )
        lines += [f"{review.vendor}: MUST: {text}" for text in review.blocking]
        lines += [f"{review.vendor}: should: {text}" for text in version.advice]
    return lines


def _status(review: VendorReview) -> str:
    return "new" if review.status == "new" else ""


def _summary(review: VendorReview) -> str:
    if review.status == "new":
        return f"{review.kind}; evidence {_evidence_counts(review.evidence)}"
    return (
        f"{review.status}, {review.kind}; API {_counts(review.api)}; "
        f"Python {_counts(review.surface)}"
    )


def _table(
    head: tuple[str, ...], rows: Iterable[tuple[object, ...]], most: int = _ROWS
) -> list[str]:
    listed = list(rows)
    shown = [f"| {' | '.join(cell(value) for value in row)} |" for row in listed[:most]]
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}", *shown, ""]
    return [*lines, *_more(len(listed), most)]


def _more(count: int, most: int = _ROWS) -> list[str]:
    return (
        [f"… and {count - most} more; all of them are in `review.json`.", ""]
        if count > most
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
    yield from (f"Version: {was}{needed}. Impact: {review.kind}.", "")
    if review.introduction is not None:
        yield from _introduction(review.introduction, review.size)
    else:
        yield from _changes("API", review.api)
        yield from _by_operation(review)
        yield from _changes("Python", review.surface)
        yield from _evidence(review.evidence)
        yield from _size(review)
    if review.stale:
        yield from ("### To be regenerated", "")
        yield from (f"- {cell(f'`{path}`')}" for path in review.stale[:_ROWS])
        yield from ("", *_more(len(review.stale)))


def _introduction(found: Introduction, size: Size) -> Iterator[str]:
    """Yield the page about a new package, which has nothing to be compared with."""
    lines = f"Spec {size.spec_added:,} lines, package {size.total:,} lines."
    yield from (f"Package {cell(found.package)}. {lines}", "")
    yield from _list("How it authenticates", found.access)
    yield from _list("How it pages", found.paging)
    yield from _list("How it fails", found.failures)
    yield from ("### Operations by evidence", "")
    yield from _table(
        ("evidence", "operations"), [(each.evidence, each.operations) for each in found.evidence]
    )
    yield from _remarks("Not documented by the vendor", found.unproven)
    yield from _remarks("Contradictions and guesses", found.guesses)
    yield from _remarks("What the client cannot do", found.limits)
    yield from ("### Names to judge", "")
    yield from _table(
        ("resource", "methods"),
        [(f"`{each.name}`", each.meaning) for each in found.resources],
        _REMARKS,
    )
    if found.names:
        rows = [(f"`{each.name}`", each.meaning) for each in found.names]
        yield from _table(("argument", "the vendor's name"), rows, _REMARKS)
    yield from ("<details><summary>Names of schemas</summary>", "", cell(found.models), "")
    yield from ("</details>", "")


def _list(title: str, texts: tuple[str, ...]) -> Iterator[str]:
    yield from (f"### {title}", "")
    yield from (f"- {cell(text)}" for text in texts[:_ROWS] or ("Nothing is known.",))
    yield from ("", *_more(len(texts)))


def _remarks(title: str, remarks: tuple[Remark, ...]) -> Iterator[str]:
    yield from (f"### {title}", "")
    if not remarks:
        yield from ("Nothing.", "")
        return
    rows = [(each.kind, f"`{each.where}`", each.text) for each in remarks]
    yield from _table(("kind", "where", "what"), rows, _REMARKS)


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
