"""The next version that a package needs, and whether version and changelog announce the change."""

from __future__ import annotations

import re

import attrs

from ..specs.problems import fail
from .change import Impact

_FORM = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")


@attrs.frozen(order=True)
class Version:
    """A version of a package: three numbers, as in semantic versioning."""

    major: int
    minor: int
    patch: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"


def parse(text: str, file: str) -> Version:
    """Return the version in a text. Raise SpecError, with the file, unless it is three numbers."""
    match = _FORM.fullmatch(text)
    if match is None:
        raise fail(file, f"the version {text!r} must be three numbers, such as 0.2.0")
    return Version(*map(int, match.groups()))


def following(base: Version, impact: Impact) -> Version:
    """Return the lowest version that may follow `base` with a change of this impact.

    Before 1.0, a breaking change raises the second number and any other change the third. From 1.0
    on, a breaking change raises the first number, a compatible one the second, others the third.
    """
    if impact is Impact.NONE:
        return base
    if base.major == 0:
        if impact is Impact.BREAKING:
            return Version(0, base.minor + 1, 0)
        return Version(0, base.minor, base.patch + 1)
    if impact is Impact.BREAKING:
        return Version(base.major + 1, 0, 0)
    if impact is Impact.COMPATIBLE:
        return Version(base.major, base.minor + 1, 0)
    return Version(base.major, base.minor, base.patch + 1)


@attrs.frozen
class Verdict:
    """The version of a package at the base, now, and as it is needed.

    `blocking` lists messages about what must be fixed before a merge, `advice` the others.
    """

    base: str | None
    head: str
    needed: str
    blocking: tuple[str, ...]
    advice: tuple[str, ...]


def judge(
    base: Version | None,
    head: Version,
    impact: Impact,
    *,
    announced: bool,
    spec: str,
    root_file: str = "",
) -> Verdict:
    """Return the verdict on the version `head` for a change of the given impact since `base`.

    `base` is None for a new package; `announced`: whether the changelog has a section for `head`.
    `spec` is the folder of the spec, `root_file` its root file, which messages name.
    """
    file = f"{spec}/CHANGELOG.md"
    unannounced = (
        () if announced else (f"{file} has no section `## {head}`; write what changes for users",)
    )
    if base is None:
        return Verdict(None, str(head), str(head), (), unannounced)
    needed = following(base, impact)
    blocking: list[str] = []
    advice: list[str] = []
    if head < base:
        blocking.append(f"the version goes back from {base} to {head}")
    elif head < needed:
        target = blocking if impact is Impact.BREAKING else advice
        target.append(
            f"the change is {impact.word}: set `x-sdk.version` in {root_file or spec} "
            f"to {needed} (it is {head})"
        )
    (blocking if impact is Impact.BREAKING else advice).extend(
        unannounced if needed != base or head != base else ()
    )
    return Verdict(str(base), str(head), str(needed), tuple(blocking), tuple(advice))
