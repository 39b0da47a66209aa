"""The git commands of a review."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path

from ..specs.problems import fail

# The folders of a revision that a review reads.
_PARTS = ("specs", "generated", "generator", "tests/typing/good")


def git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run git in a folder. Return the finished process."""
    command = ["git", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False)  # noqa: S603


def left_main(root: Path) -> str:
    """Return the commit where the current branch left main. Raise SpecError if main is missing."""
    for name in ("origin/main", "main"):
        done = git(root, "merge-base", "HEAD", name)
        if done.returncode == 0:
            return done.stdout.decode().strip()[:12]
    raise fail("--base", "there is no branch main to compare with; name a git revision")


def extract(root: Path, ref: str, folder: Path) -> None:
    """Write the folders of a revision that a review reads into a folder.

    Raise SpecError for an unknown revision.
    """
    known = git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    if known.returncode != 0:
        raise fail("--base", f"git knows no revision {ref!r}; fetch it, or name another")
    commit = known.stdout.decode().strip()
    parts = git(root, "ls-tree", "-d", "--name-only", commit, *_PARTS).stdout.decode().splitlines()
    archive = git(root, "archive", "--format=tar", commit, "--", *parts)
    if archive.returncode != 0:
        raise fail("--base", f"git cannot export {ref!r}: {archive.stderr.decode().strip()}")
    with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as tar:
        tar.extractall(folder, filter="data")
