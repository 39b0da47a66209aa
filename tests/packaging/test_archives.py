"""Wheel and source archive of every package, opened: files, metadata, the same bytes anywhere."""

from __future__ import annotations

import ast
import email
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from email.message import Message
from pathlib import Path, PurePosixPath

import pytest
import yaml

from generator.specs.changelog import sections
from tests.support import golden
from tests.support.vendors import GENERATED, ROOT, VENDORS, source_of

from .conftest import Built, call

every_vendor = pytest.mark.parametrize("vendor", VENDORS)
VERSIONS = "Programming Language :: Python :: 3."


def files_of(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def wheel_of(built: Built) -> dict[str, bytes]:
    with zipfile.ZipFile(built.wheel) as wheel:
        return {name: wheel.read(name) for name in wheel.namelist()}


def archive_of(built: Built) -> dict[str, bytes]:
    """Return the files of a source archive, without the folder around them."""
    with tarfile.open(built.archive) as archive:
        return {
            str(PurePosixPath(*PurePosixPath(member.name).parts[1:])): found.read()
            for member in archive.getmembers()
            if (found := archive.extractfile(member))
        }


def metadata_of(built: Built) -> Message:
    [name] = [name for name in wheel_of(built) if name.endswith(".dist-info/METADATA")]
    return email.message_from_bytes(wheel_of(built)[name])


@every_vendor
def test_a_wheel_holds_the_sources_the_table_of_methods_and_the_license(
    vendor: str, build: Callable[[str], Built]
) -> None:
    files = wheel_of(build(vendor))
    about = {name for name in files if ".dist-info/" in name}
    sources = files_of(source_of(vendor).parent)
    assert set(files) - about == sources | {f"{vendor}_client/api.md"}
    assert f"{vendor}_client/py.typed" in files
    assert files[f"{vendor}_client/api.md"] == (GENERATED / vendor / "api.md").read_bytes()
    [license] = [name for name in about if name.endswith(".dist-info/licenses/LICENSE")]
    assert files[license] == (ROOT / "LICENSE").read_bytes()


@every_vendor
def test_a_source_archive_holds_every_file_of_the_package(
    vendor: str, build: Callable[[str], Built]
) -> None:
    packed = archive_of(build(vendor))
    written = files_of(GENERATED / vendor)
    assert set(packed) == written | {"PKG-INFO"}
    assert all(packed[name] == (GENERATED / vendor / name).read_bytes() for name in written)


@every_vendor
def test_the_metadata_tell_license_authors_versions_and_audience(
    vendor: str, build: Callable[[str], Built]
) -> None:
    found = metadata_of(build(vendor))
    assert found["License-Expression"] == "MIT"
    assert found.get_all("License-File") == ["LICENSE"]
    assert found["Author"] == "The authors of api-client-generator"
    assert found["Requires-Python"] == ">=3.11"
    classifiers = found.get_all("Classifier", [])
    assert {
        "Framework :: AsyncIO",
        "Intended Audience :: Developers",
        "Typing :: Typed",
    } <= set(classifiers)
    workflow = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text("utf-8"))
    tested = workflow["jobs"]["ci"]["strategy"]["matrix"]["python"]
    assert [f"{VERSIONS}{name.partition('.')[2]}" for name in tested] == [
        name for name in classifiers if name.startswith(VERSIONS)
    ]


@every_vendor
def test_a_package_names_no_address_of_its_project_that_is_not_set(
    vendor: str, build: Callable[[str], Built]
) -> None:
    links = metadata_of(build(vendor)).get_all("Project-URL", [])
    assert {link.partition(",")[0] for link in links} <= {"API vendor"}


def test_a_package_links_to_its_sources_where_the_address_of_the_project_is_set(
    tmp_path: Path,
) -> None:
    for path, text in golden.built().items():
        target = tmp_path / "sink" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text)
    command = (sys.executable, "-m", "build", "--no-isolation", "--quiet")
    call(*command, "--outdir", str(tmp_path / "dist"), str(tmp_path / "sink"))
    [wheel], [archive] = (tmp_path / "dist").glob("*.whl"), (tmp_path / "dist").glob("*.tar.gz")
    found = metadata_of(Built(wheel, archive))
    folder = "https://git.example.org/kitchen/clients"
    package = "HEAD/generated/kitchen_sink"
    assert found.get_all("Project-URL") == [
        f"Source, {folder}/tree/{package}",
        f"Documentation, {folder}/blob/{package}/api.md",
        f"Changelog, {folder}/blob/{package}/CHANGELOG.md",
        f"Issues, {folder}/issues",
        "API vendor, https://kitchen-sink.example",
    ]
    assert found["License-Expression"] == "LicenseRef-Kitchen"
    assert found["Author"] == "Ada Cook, Ben Cook"
    assert f"[api.md]({folder}/blob/{package}/api.md)" in str(found.get_payload())


def test_two_builds_in_different_folders_give_the_same_bytes(
    tmp_path: Path, build: Callable[[str], Built]
) -> None:
    vendor = VENDORS[0]
    first = build(vendor)
    other = tmp_path / "another place" / "renamed"
    shutil.copytree(GENERATED / vendor, other)
    for path in other.rglob("*"):
        path.chmod(0o700 if path.is_dir() else 0o600)
    (other.parent / ".gitignore").write_text("*.md\n", "utf-8")
    call(sys.executable, "-m", "build", "--no-isolation", "--quiet", str(other))
    for built in (first.wheel, first.archive):
        assert (other / "dist" / built.name).read_bytes() == built.read_bytes()


def test_a_package_is_installed_from_the_git_address_of_its_readme(tmp_path: Path) -> None:
    vendor = VENDORS[0]
    repository = tmp_path / "clients"
    shutil.copytree(GENERATED / vendor, repository / "generated" / vendor)
    who = ("-c", "user.name=x", "-c", "user.email=x@example.org")
    for command in (("init", "-q"), ("add", "-A"), (*who, "commit", "-qm", "Clients")):
        call("git", "-C", str(repository), *command)
    text = (GENERATED / vendor / "README.md").read_text("utf-8")
    [line] = re.findall(r'(?m)^\$ pip install ("git\+.*subdirectory.*")\n(?=\$ pip)', text)
    pip = f"{sys.executable} -m pip install --quiet --no-deps --no-build-isolation"
    done = subprocess.run(
        ["sh", "-c", f"{pip} --target {tmp_path / 'site'} {line}"],
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "REPOSITORY": repository.as_uri()},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "site" / f"{vendor}_client" / "api.md").is_file()


@every_vendor
def test_every_package_folder_lists_its_names_in_its_source(vendor: str) -> None:
    for file in source_of(vendor).rglob("__init__.py"):
        nodes = ast.parse(file.read_text("utf-8")).body
        listed = [
            ast.literal_eval(node.value)
            for node in nodes
            if isinstance(node, (ast.Assign, ast.AnnAssign))
            and node.value
            and "__all__" in ast.unparse(node).partition("=")[0]
        ]
        assert len(listed) == 1, file
        assert all(isinstance(name, str) for name in listed[0])


@every_vendor
def test_every_version_of_a_changelog_has_a_date(vendor: str) -> None:
    text = (GENERATED / vendor / "CHANGELOG.md").read_text("utf-8")
    dated = re.findall(r"(?m)^## (\S+) \((\d{4}-\d\d-\d\d)\)$", text)
    assert [version for version, _ in dated] == sections(text)
    days = [day for _, day in dated]
    assert days == sorted(days, reverse=True)
