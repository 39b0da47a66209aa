"""Writes the comment of a pull request: `python -m generator.review.comment REVIEW COMMENT`.

The run of a pull request writes review.json with the code of the pull request, so its content is
not trusted. It must have the form that `as_json` writes, and a limited size. `as_markdown` then
writes the comment, and escapes every text.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import Any

import msgspec

from .change import Impact
from .compare import VendorReview
from .report import as_json, as_markdown

MAX_BYTES = 5_000_000
MAX_TEXT = 10_000
MAX_NUMBER = 100_000_000
MAX_VENDORS = 100
# The platform accepts 65,536 characters.
MAX_COMMENT = 60_000
_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
_STATUSES = frozenset({"new", "changed", "removed", "same"})
_IMPACTS: dict[Any, Impact] = {impact.word: impact for impact in Impact}

_ORIGIN = "Found by the run of this pull request, with the code of this pull request:\n\n"
_NO_REVIEW = "The specs cannot be reviewed; the log of the run of `review` shows the reason.\n"
_BAD_REVIEW = (
    "The review of this pull request is not shown: its `review.json` is not one that the main "
    "branch writes. See the artifact of the run of `review`, or run `make review`.\n"
)
_CUT = "… shortened; the artifact of the run of `review` contains all of it.\n"


class ReviewError(Exception):
    """A review.json does not have the form that `as_json` writes; the message names the field."""


def comment(data: bytes) -> str:
    """Return the comment for a review.json. Raise ReviewError if its form is not valid."""
    reviews, base = read(data)
    return shortened(_ORIGIN + as_markdown(reviews, base))


def read(data: bytes) -> tuple[list[VendorReview], str]:
    """Return the reviews in a review.json and their base. Raise ReviewError for another form."""
    if len(data) > MAX_BYTES:
        raise ReviewError(f"it is larger than {MAX_BYTES} bytes")
    try:
        page = json.loads(data)
        _check_sizes(page, "")
    except (ValueError, RecursionError):
        raise ReviewError("it is not JSON in UTF-8, or nested too deeply") from None
    try:
        base, vendors = page["base"], page["vendors"]
        reviews = msgspec.convert([_with_impacts(vendor) for vendor in vendors], list[VendorReview])
    except (KeyError, TypeError):
        raise ReviewError("it lacks a field, or a field has another type") from None
    except msgspec.ValidationError as error:
        raise ReviewError(f"/vendors: {error}") from None
    if not isinstance(base, str):
        raise ReviewError("/base: must be text")
    if len(reviews) > MAX_VENDORS:
        raise ReviewError(f"/vendors: there are more than {MAX_VENDORS}")
    for position, review in enumerate(reviews):
        if not _NAME.fullmatch(review.vendor):
            raise ReviewError(f"/vendors/{position}/vendor: is not the name of a vendor")
        if review.status not in _STATUSES:
            raise ReviewError(f"/vendors/{position}/status: is none of {sorted(_STATUSES)}")
    # This finds unknown and missing fields, and whatever does not follow from the other fields.
    if json.loads(as_json(reviews, base)) != page:
        raise ReviewError("its fields are not those of a review, or contradict each other")
    return reviews, base


def _with_impacts(vendor: dict[str, Any]) -> dict[str, Any]:
    """Return a vendor's review with impacts as numbers.

    Raise KeyError or TypeError for an unknown impact, or for another form.
    """
    changes = {
        name: [{**change, "impact": _IMPACTS[change["impact"]].value} for change in vendor[name]]
        for name in ("api", "surface")
    }
    return {**vendor, **changes}


def _check_sizes(value: Any, pointer: str) -> None:
    """Raise ReviewError for a text or a number that no review contains."""
    if isinstance(value, str) and (len(value) > MAX_TEXT or not _is_unicode(value)):
        raise ReviewError(f"{pointer}: must be text of up to {MAX_TEXT} characters")
    if isinstance(value, float) or (isinstance(value, int) and not 0 <= value <= MAX_NUMBER):
        raise ReviewError(f"{pointer}: must be a whole number from 0 to {MAX_NUMBER}")
    if isinstance(value, dict):
        for name, member in value.items():
            if not _NAME.fullmatch(name):
                raise ReviewError(f"{pointer}: has a field that no review has")
            _check_sizes(member, f"{pointer}/{name}")
    if isinstance(value, list):
        for position, item in enumerate(value):
            _check_sizes(item, f"{pointer}/{position}")


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair
        return False
    return True


def shortened(text: str) -> str:
    """Return a page that is not longer than the platform accepts, cut between two lines."""
    if len(text) <= MAX_COMMENT:
        return text
    kept = text[: text.rfind("\n", 0, MAX_COMMENT) + 1]
    if kept.count("<details>") > kept.count("</details>"):
        kept += "\n</details>\n"
    return f"{kept}\n{_CUT}"


def main(arguments: list[str]) -> int:
    """Run the command line. Return 0, also without a valid review; then the comment says so."""
    parser = argparse.ArgumentParser(prog="python -m generator.review.comment", description=__doc__)
    parser.add_argument("review", type=Path, help="the review.json of a run; it may be missing")
    parser.add_argument("comment", type=Path, help="where to write the comment")
    options = parser.parse_args(arguments)
    review: Path = options.review
    text = _NO_REVIEW
    if review.is_symlink() or (review.exists() and not review.is_file()):
        sys.stderr.write(f"{review}: is not a plain file\n")
        text = _BAD_REVIEW
    elif review.is_file():
        try:
            with review.open("rb") as file:
                text = comment(file.read(MAX_BYTES + 1))
        except ReviewError as error:
            sys.stderr.write(f"{review}: {error}\n")
            text = _BAD_REVIEW
    options.comment.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
