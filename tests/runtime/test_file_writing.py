"""Files appear complete or not at all, and never in the place of another."""

from __future__ import annotations

import os
import resource
from pathlib import Path

import pytest

from generator.runtime.errors import DownloadError
from generator.runtime.files import target_of, writing


def write(target: Path, data: bytes = b"new", *, overwrite: bool = False) -> None:
    with writing(target, overwrite=overwrite) as file:
        file.write(data)


def break_off(target: Path, error: type[BaseException], *, overwrite: bool = False) -> None:
    with writing(target, overwrite=overwrite) as file:
        file.write(b"half")
        raise error


def test_a_file_is_written(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    assert (tmp_path / "a.txt").read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["a.txt"]


@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o002, 0o664), (0o077, 0o600)])
@pytest.mark.parametrize("overwrite", [False, True])
def test_it_may_be_read_by_whom_the_umask_allows(
    tmp_path: Path, mask: int, mode: int, overwrite: bool
) -> None:
    if overwrite:
        (tmp_path / "a.txt").write_bytes(b"old")
    before = os.umask(mask)
    try:
        write(tmp_path / "a.txt", overwrite=overwrite)
    finally:
        os.umask(before)
    assert (tmp_path / "a.txt").stat().st_mode & 0o777 == mode


def test_folders_are_made(tmp_path: Path) -> None:
    write(tmp_path / "x" / "y" / "a.txt")
    assert (tmp_path / "x" / "y" / "a.txt").read_bytes() == b"new"


def test_it_has_its_name_only_when_it_is_complete(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    with writing(target, overwrite=False) as file:
        file.write(b"half")
        file.flush()
        assert not target.exists()
        (partial,) = tmp_path.iterdir()
        assert partial.name.startswith(".")


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, GeneratorExit])
def test_after_an_error_nothing_is_left(tmp_path: Path, error: type[BaseException]) -> None:
    with pytest.raises(error):
        break_off(tmp_path / "a.txt", error)
    assert os.listdir(tmp_path) == []


def test_an_error_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError):
        break_off(target, ZeroDivisionError, overwrite=True)
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_an_existing_file_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")
    with pytest.raises(DownloadError, match=r"a\.txt exists; pass overwrite=True"):
        write(target)
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_an_existing_file_is_replaced_with_overwrite(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")
    write(target, overwrite=True)
    assert target.read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_file_that_appears_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"

    def race() -> None:
        with writing(target, overwrite=False):
            target.write_bytes(b"other")

    with pytest.raises(DownloadError, match="exists"):
        race()
    assert target.read_bytes() == b"other"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_link_that_leads_nowhere_is_not_written_through(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.symlink_to(tmp_path / "victim")
    with pytest.raises(DownloadError, match="exists"):
        write(target)
    assert not (tmp_path / "victim").exists()


@pytest.mark.parametrize("taken", [False, True])
def test_a_file_system_without_hard_links_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, taken: bool
) -> None:
    def no_link(source: str, target: object) -> None:
        if taken:
            Path(str(target)).write_bytes(b"other")
        raise PermissionError("no links here")

    monkeypatch.setattr(os, "link", no_link)
    target = tmp_path / "a.txt"
    if taken:
        with pytest.raises(DownloadError, match="exists"):
            write(target)
        assert target.read_bytes() == b"other"
    else:
        write(target)
        assert target.read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_folder_with_the_name_of_the_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    with pytest.raises(DownloadError, match="cannot be written"):
        write(tmp_path / "a.txt", overwrite=True)
    assert os.listdir(tmp_path) == ["a.txt"]


@pytest.mark.parametrize("overwrite", [True, False])
def test_a_file_with_the_name_of_the_folder_is_named_as_the_cause(
    tmp_path: Path, overwrite: bool
) -> None:
    (tmp_path / "folder").write_bytes(b"a file")
    with pytest.raises(DownloadError, match="cannot be written"):
        write(tmp_path / "folder" / "a.txt", overwrite=overwrite)
    assert (tmp_path / "folder").read_bytes() == b"a file"


def test_a_disk_that_takes_no_more_is_an_error_of_the_package(tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(DownloadError, match="cannot be written: File too large"):
            write(tmp_path / "a.txt", bytes(5000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert os.listdir(tmp_path) == []


def test_an_existing_folder_takes_the_name_of_the_vendor(tmp_path: Path) -> None:
    assert target_of(tmp_path, "a.txt") == tmp_path / "a.txt"
    assert target_of(str(tmp_path), "a.txt") == tmp_path / "a.txt"


def test_a_trailing_slash_means_a_folder(tmp_path: Path) -> None:
    assert target_of(f"{tmp_path}/new/", "a.txt") == tmp_path / "new" / "a.txt"


def test_any_other_path_is_the_file_itself(tmp_path: Path) -> None:
    assert target_of(tmp_path / "b.bin", "a.txt") == tmp_path / "b.bin"
