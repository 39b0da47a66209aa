"""Reviews of realistic changes and of a new package, kept as pages under `tests/golden/review/`.

After `make regenerate`, `python -m tests.support.review_pages` writes them again. Read the
difference before you commit it.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import attrs

from generator.review.compare import Pair, compare
from generator.review.report import as_markdown

from . import golden
from .projects import REPOSITORY

FOLDER = REPOSITORY / "tests" / "golden" / "review"
NEW = "new_vendor"
_TOTAL = re.compile(r"[\d,]+(?= lines in all)|(?<=package )[\d,]+(?= lines)|(?<=\+)\d+(?= -0 )")
IGNORED = shutil.ignore_patterns("__pycache__")
Swap = tuple[str, str, str]

CHANGES: dict[str, list[Swap]] = {
    # Somebody saw the skills work, and found the level of a skill in a response.
    "assemble": [
        ("paths/skills.yaml", "x-evidence: inferred", "x-evidence: corroborated"),
        (
            "paths/skills.yaml",
            "a list below a user is assumed to be GET;",
            "the operation was seen to work;",
        ),
        (
            "components/skills.yaml",
            "      description: Name of the skill.\n",
            "      description: Name of the skill.\n"
            "    level:\n      type: integer\n      description: How good the user is at it.\n",
        ),
    ],
    # The vendor responds with another spelling, and takes fewer results a page.
    "better_impact": [
        (
            "components/common.yaml",
            "x-aliases: [total_items_count]",
            "x-aliases: [total_items_count, total]",
        ),
        (
            "components/parameters.yaml",
            "minimum: 1, maximum: 250, default: 100",
            "minimum: 1, maximum: 200",
        ),
        *2 * [("paths/users.yaml", "page_size: 250", "page_size: 200")],
        *2 * [("paths/timelog_entries.yaml", "page_size: 250", "page_size: 200")],
    ],
    # Goals can be seen by a team, have a color, and keep no initial value.
    "betterworks": [
        ("components/goals.yaml", "enum: [public, private]", "enum: [public, private, team]"),
        (
            "components/goals.yaml",
            "    description: {type: string, description: What the goal is about}\n",
            "    description: {type: string, description: What the goal is about}\n"
            "    color: {type: string, description: Color of the goal}\n",
        ),
        (
            "components/goals.yaml",
            "    initial: {type: number, description: Value at the start}\n",
            "",
        ),
    ],
    # Lifetimes have fractions, and an update is named after what it does.
    "selflessly": [
        ("openapi.yaml", "expires_in: {type: integer,", "expires_in: {type: number,"),
        ("openapi.yaml", "resource: users, method: update}", "resource: users, method: replace}"),
        ("openapi.yaml", "summary: List the currencies", "summary: List the known currencies"),
        ("openapi.yaml", "  version: 0.2.0", "  version: 0.3.0"),
        (
            "CHANGELOG.md",
            "## 0.2.0",
            "## 0.3.0\n\n- `users.update` is `users.replace`.\n\n## 0.2.0",
        ),
    ],
    # Users may have been invited only, and a summary says more plainly what it means.
    "unite_us": [
        (
            "components/schemas/enums.yaml",
            "enum: [is_active, is_inactive, any]",
            "enum: [is_active, is_inactive, is_invited, any]",
        ),
        (
            "paths/system.yaml",
            "summary: Retrieve the options that the server defines",
            "summary: Retrieve the settings that the server defines",
        ),
    ],
}


def pages(scratch: Path, vendors: Iterable[str] = CHANGES) -> dict[str, str]:
    """Review the change of each vendor and a new package, and give the pages for people."""
    pairs = [*(_changed(vendor, scratch / vendor) for vendor in vendors), _new(scratch / NEW)]
    names = [pair.vendor for pair in pairs[:-1]] + [NEW]
    # The runtime is part of every package, and what it counts is not what these pages are about.
    # A review generates the package of the changed spec. To write it before as well would take as
    # long again, so that the page does not tell that it is stale.
    return {
        name: _TOTAL.sub("…", as_markdown([attrs.evolve(review, stale=())], "main"))
        for name, review in zip(names, compare(pairs, jobs=1), strict=True)
    }


def _changed(vendor: str, scratch: Path) -> Pair:
    """Make the spec of a vendor before and after its change, and take its package as it is."""
    base, head = scratch / "base", scratch / "head"
    for side in (base, head):
        shutil.copytree(REPOSITORY / "specs" / vendor, side / "specs" / vendor)
    for file, old, new in CHANGES[vendor]:
        path = head / "specs" / vendor / file
        text = path.read_text("utf-8")
        assert old in text, f"specs/{vendor}/{file} no longer contains {old!r}; update CHANGES"
        path.write_text(text.replace(old, new, 1), "utf-8")
    package = REPOSITORY / "generated" / vendor
    shutil.copytree(package, base / "generated" / vendor, ignore=IGNORED)
    for about in ("pyproject.toml", "LICENSE"):  # what the packages say of themselves
        shutil.copy(REPOSITORY / about, head)
    return Pair(base, head, vendor)


def _new(scratch: Path) -> Pair:
    """Make the spec of the kitchen sink, as that of a new vendor."""
    base, head = scratch / "base", scratch / "head"
    (base / "specs").mkdir(parents=True)
    golden.copy_spec(head)
    return Pair(base, head, golden.VENDOR)


def renew() -> None:
    """Write all pages anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        for name, page in pages(Path(scratch)).items():
            (FOLDER / f"{name}.md").write_text(page, "utf-8")
            sys.stdout.write(f"{FOLDER / name}.md\n")


if __name__ == "__main__":
    renew()
