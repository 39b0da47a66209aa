"""Generated trees on disk: read, compared, replaced as a whole."""

from __future__ import annotations

import difflib
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

_IGNORED = {"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", "dist", "build"}


def read_tree(root: Path) -> dict[str, bytes]:
    """Return the files of a generated package, build leftovers aside."""
    if not root.is_dir():
        return {}
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
        and not _IGNORED & set(path.relative_to(root).parts)
        and not any(part.endswith(".egg-info") for part in path.relative_to(root).parts)
    }


def diff_tree(root: Path, files: dict[str, str], label: str) -> list[str]:
    """Return a unified diff from the tree on disk to the files; empty if they are equal."""
    disk = read_tree(root)
    lines: list[str] = []
    for path in sorted({*disk, *files}):
        new = files.get(path)
        old = disk[path].decode("utf-8", "replace") if path in disk else None
        if old != new:
            lines += difflib.unified_diff(
                (old or "").splitlines(keepends=True),
                (new or "").splitlines(keepends=True),
                f"{label}/{path}" if old is not None else "/dev/null",
                f"{label}/{path}" if new is not None else "/dev/null",
            )
            if not (old or new):
                lines.append(
                    f"{label}/{path}: {'missing' if old is None else 'stale'}, empty file\n"
                )
    return lines


def write_tree(root: Path, files: dict[str, str]) -> bool:
    """Make the tree on disk equal to the files; give whether anything changed.

    The new tree is written beside the old one and takes its place at the end, so that an
    interruption leaves one of the two, never a mixture.
    """
    encoded = {path: text.encode() for path, text in files.items()}
    if read_tree(root) == encoded:
        return False
    root.parent.mkdir(parents=True, exist_ok=True)
    scratch = Path(tempfile.mkdtemp(dir=root.parent, prefix=f".{root.name}-"))
    try:
        fresh, old = scratch / "new", scratch / "old"
        for path, data in encoded.items():
            target = fresh / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        if root.exists():
            os.replace(root, old)
        try:
            os.replace(fresh, root)
        except BaseException:
            if old.exists():
                os.replace(old, root)
            raise
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return True


def digest(paths: Iterable[tuple[str, bytes]]) -> str:
    """Return one hash of named contents."""
    total = hashlib.sha256()
    for name, data in paths:
        total.update(f"{len(name)}:{name}:{len(data)}:".encode())
        total.update(data)
    return total.hexdigest()
