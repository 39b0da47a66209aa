"""The folders of specs/: the vendors that have a spec, and checks that a folder can be read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from .problems import Problem, SpecError, fail

NAME = "openapi.yaml"
"""The root file of a spec, unless it is JSON."""
NAMES = (NAME, "openapi.json")


def vendors(specs: Path) -> list[str]:
    """Return the vendors that have a root file, even one that cannot be read.

    Raise SpecError if a folder cannot be read, so that no package is taken for one without a spec.
    """
    try:
        names = sorted(os.listdir(specs))
    except OSError as error:
        message = f"cannot be read: {error.strerror}; specs are folders with {NAME}"
        raise fail(specs.name, message) from None
    return [name for name in names if _roots(specs, name)]


def root_file(specs: Path, vendor: str) -> str:
    """Return the name of the root file of a spec; the usual one if there is none."""
    return next(iter(_roots(specs, vendor)), NAME)


def _roots(specs: Path, vendor: str) -> list[str]:
    return [name for name in NAMES if _present(specs, vendor, name)]


def _present(specs: Path, vendor: str, name: str) -> bool:
    try:
        os.lstat(specs / vendor / name)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise _unreadable(f"{specs.name}/{vendor}", error.strerror or "unknown reason") from None
    return True


def check_folder(specs: Path, vendor: str) -> None:
    """Raise SpecError unless a vendor's folder has one root file and all of it can be read.

    It may contain readable files and folders, and symbolic links that do not leave `specs/`.
    """
    roots = _roots(specs, vendor)
    if not roots:
        known = ", ".join(vendors(specs)) or "none"
        raise fail(f"{specs.name}/{vendor}/{NAME}", f"does not exist; vendors with a spec: {known}")
    problems = list(_problems(specs / vendor, Path(specs.name, vendor), specs.resolve()))
    file = f"{specs.name}/{vendor}/{roots[0]}"
    if len(roots) > 1:
        message = f"and {roots[1]} are both roots of this spec; keep one of them"
        problems.append(Problem(file, 0, "", message))
    if not problems and not (specs / vendor / roots[0]).is_file():
        problems = [Problem(file, 0, "", "is not a file; write one")]
    if problems:
        raise SpecError(problems)


def _problems(path: Path, name: Path, top: Path) -> Iterator[Problem]:
    """Yield a problem for every entry below a path that cannot be read or is not allowed."""
    message = ""
    if path.is_symlink():
        if not Path(os.path.realpath(path)).is_relative_to(top):
            message = f"is a symbolic link that leaves {top.name}/; copy the target instead"
    elif not path.is_dir() and not path.is_file():
        message = "is neither a file nor a folder; remove it"
    elif not os.access(path, os.R_OK | (os.X_OK if path.is_dir() else 0)):
        message = "cannot be read: Permission denied; change its permissions"
    elif path.is_dir():
        for entry in sorted(os.listdir(path)):
            yield from _problems(path / entry, name / entry, top)
    if message:
        yield Problem(name.as_posix(), 0, "", message)


def _unreadable(name: str, reason: str) -> SpecError:
    return fail(name, f"cannot be read: {reason}; change its permissions")
