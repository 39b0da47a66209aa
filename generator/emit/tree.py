"""Reads, compares and replaces generated packages on disk; a package always exists."""

from __future__ import annotations

import difflib
import errno
import hashlib
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

import attrs

_IGNORED = {"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", "dist", "build"}
_STAGED = ".new"


def read_tree(root: Path) -> dict[str, bytes]:
    """Return the files of a generated package, without caches and build output."""
    found: dict[str, bytes] = {}
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if not _ignored(name)]
        place = os.path.relpath(folder, root).replace(os.sep, "/")
        for name in files:
            path = os.path.join(folder, name)
            if not _ignored(name) and os.path.isfile(path):
                with open(path, "rb") as file:
                    found[name if place == "." else f"{place}/{name}"] = file.read()
    return dict(sorted(found.items()))


def _ignored(name: str) -> bool:
    return name in _IGNORED or name.endswith(".egg-info")


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


# Why files are replaced one by one: a folder with content cannot be replaced in one step on every
# system, and between two steps a killed run would leave no package. One file can (os.replace), so
# a package always exists. At worst it mixes old and new files; then `--check` shows the difference
# and the next run replaces the rest. All new files are written before the first is moved,
# so that a full disk or a folder that cannot be written changes nothing.


@attrs.frozen
class Staged:
    """The new and changed files of a tree, written to a folder beside it, not moved yet."""

    root: Path
    folder: Path
    changed: tuple[str, ...]
    paths: frozenset[str]

    def move(self) -> None:
        """Move the files into the tree, and remove others. Raise OSError if that fails midway.

        KeyboardInterrupt is raised after all files are moved, which takes little time.
        """
        try:
            self._move()
        except KeyboardInterrupt:
            self._move()
            raise

    def _move(self) -> None:
        if not self.root.exists():  # a new tree: one step for all of it
            os.replace(self.folder, self.root)
            return
        for path in self.changed:
            if (self.folder / path).is_file():
                target = self.root / path
                _make_room(self.root, target)
                os.replace(self.folder / path, target)
                # Python compares only size and second of a source file with its compiled form.
                shutil.rmtree(target.parent / "__pycache__", ignore_errors=True)
        _remove_others(self.root, self.paths)
        self.discard()

    def discard(self) -> None:
        """Remove the files that were written and not moved."""
        shutil.rmtree(self.folder, ignore_errors=True)


def stage(root: Path, files: dict[str, str]) -> Staged | None:
    """Write the files that differ from the tree on disk beside it; return None if none differ.

    Raise OSError, and leave nothing behind, if they or the folders of the tree cannot be written.
    """
    encoded = {path: text.encode() for path, text in files.items()}
    disk = read_tree(root)
    if disk == encoded:
        return None
    if root.is_symlink() or (root.exists() and not root.is_dir()):
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(root))
    changed = tuple(path for path, data in encoded.items() if disk.get(path) != data)
    staged = Staged(root, root.with_name(f".{root.name}{_STAGED}"), changed, frozenset(encoded))
    root.parent.mkdir(parents=True, exist_ok=True)
    try:
        staged.discard()  # of a run that was killed
        staged.folder.mkdir()
        for path in changed:
            target = staged.folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            write_file(target, encoded[path])
        _check_writable(root, {*changed, *(disk.keys() - encoded.keys())})
    except BaseException:
        staged.discard()
        raise
    return staged


def write_tree(root: Path, files: dict[str, str]) -> bool:
    """Make the tree on disk equal to the files; return whether anything changed."""
    staged = stage(root, files)
    if staged is not None:
        staged.move()
    return staged is not None


def write_file(path: Path, data: bytes) -> None:
    """Write a file. Raise OSError, which then names the file even if it could be opened."""
    try:
        path.write_bytes(data)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None


def remove_tree(root: Path) -> None:
    """Remove a tree, or a symbolic link to one; for other processes it disappears in one step."""
    hidden = root.with_name(f".{root.name}{_STAGED}")
    os.replace(root, hidden)
    _remove(hidden)


def remove_leftovers(folder: Path) -> None:
    """Remove the files that killed runs left beside the trees of a folder."""
    for path in folder.glob(f".*{_STAGED}"):
        _remove(path)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


def _check_writable(root: Path, paths: Iterable[str]) -> None:
    """Raise OSError for a folder in which files have to be replaced but cannot be."""
    for folder in sorted({(root / path).parent for path in paths}):
        nearest = next(parent for parent in (folder, *folder.parents) if parent.is_dir())
        if not os.access(nearest, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(nearest))


def _make_room(root: Path, target: Path) -> None:
    """Make the folders of a file; remove files that block a folder, and a folder that blocks it."""
    for folder in reversed(target.relative_to(root).parents[:-1]):
        if (root / folder).is_symlink() or (root / folder).is_file():
            (root / folder).unlink()
        (root / folder).mkdir(exist_ok=True)
    if target.is_dir() and not target.is_symlink():
        shutil.rmtree(target)


def _remove_others(root: Path, paths: frozenset[str]) -> None:
    """Remove whatever is not one of the files, except build leftovers in folders that stay."""
    stay = {root / parent for path in paths for parent in Path(path).parents}
    for folder in sorted(stay):
        for path in sorted(folder.iterdir()):
            file = path.relative_to(root).as_posix() in paths
            if not file and path not in stay and not _ignored(path.name):
                _remove(path)


def digest(paths: Iterable[tuple[str, bytes]]) -> str:
    """Return one hash of several files, given as pairs of name and content."""
    total = hashlib.sha256()
    for name, data in paths:
        total.update(f"{len(name)}:{name}:{len(data)}:".encode())
        total.update(data)
    return total.hexdigest()
