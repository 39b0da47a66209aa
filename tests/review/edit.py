"""An edit of a vendor's spec, with what a review must make of it."""

from __future__ import annotations

from pathlib import Path

import attrs

from generator.review.change import Impact

NONE, WORDS, MORE, BREAK = Impact


@attrs.frozen(kw_only=True)
class Edit:
    """Replaces text in files of a spec.

    `api` and `python` are the strongest impact on either; `says` must stand in what the review
    tells. `version` is the lowest one that may follow 0.1.0, and `exit` the status of a review
    while the version is still 0.1.0.
    """

    name: str
    file: str
    swap: tuple[tuple[str, str], ...]
    api: Impact
    python: Impact
    version: str
    exit: int
    says: str
    everywhere: bool = False

    @property
    def vendor(self) -> str:
        """The vendor whose spec is edited."""
        return self.file.partition("/")[0]

    def apply(self, specs: Path) -> None:
        """Edit the spec below a folder of specs."""
        path = specs / self.file
        text = path.read_text("utf-8")
        for old, new in self.swap:
            assert old in text, f"{self.file} no longer holds {old!r}; mend the edit {self.name!r}"
            text = text.replace(old, new, -1 if self.everywhere else 1)
        path.write_text(text, "utf-8")


def edit(
    name: str,
    file: str,
    old: str,
    new: str,
    api: Impact,
    python: Impact,
    says: str,
    *more: tuple[str, str],
    everywhere: bool = False,
    users: Impact | None = None,
) -> Edit:
    """Describe an edit; its version and exit status follow from the rules of CONTRIBUTING.md.

    `users` is the impact on users if the package keeps a change of the API from them.
    """
    impact = max(api, python) if users is None else users
    version = {NONE: "0.1.0", BREAK: "0.2.0"}.get(impact, "0.1.1")
    return Edit(
        name=name,
        file=file,
        swap=((old, new), *more),
        api=api,
        python=python,
        version=version,
        exit=int(impact is BREAK),
        says=says,
        everywhere=everywhere,
    )
