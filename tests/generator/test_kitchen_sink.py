"""The package of a spec that uses every feature, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.emit.tree import read_tree
from generator.specs.dialect import dialect
from generator.specs.loading import load
from tests.support import golden
from tests.support.projects import REPOSITORY


@pytest.fixture(scope="module")
def package() -> dict[str, bytes]:
    return golden.built()


def test_the_kitchen_sink_generates_the_expected_files(package: dict[str, bytes]) -> None:
    assert sorted(golden.without_runtime(package)) == sorted(read_tree(golden.EXPECTED))


@pytest.mark.parametrize("path", sorted(read_tree(golden.EXPECTED)))
def test_a_file_of_the_kitchen_sink_is_as_expected(package: dict[str, bytes], path: str) -> None:
    expected = (golden.EXPECTED / path).read_text("utf-8").splitlines()
    assert package.get(path, b"").decode().splitlines() == expected
    assert package[path] == (golden.EXPECTED / path).read_bytes()


def test_the_runtime_of_a_package_is_a_copy_of_the_whole_runtime(
    package: dict[str, bytes],
) -> None:
    source = read_tree(REPOSITORY / "generator" / "runtime")
    copied = {
        path.removeprefix(golden.RUNTIME): data
        for path, data in package.items()
        if path.startswith(golden.RUNTIME)
    }
    assert copied == {path: data for path, data in source.items() if path.endswith(".py")}
    assert "engine.py" in copied


def test_renewing_the_expected_files_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(golden, "EXPECTED", tmp_path)
    (tmp_path / "old.txt").write_text("old", "utf-8")
    assert golden.renew() == len(read_tree(golden.EXPECTED)) + 1
    assert golden.renew() == 0
    assert not (tmp_path / "old.txt").exists()


def extensions(part: str = "") -> list[str]:
    """Return the extensions that the dialect has in a part of a spec, or at the root."""
    node = dialect()["$defs"][part] if part else dialect()
    return sorted(key for key in node["properties"] if key.startswith("x-"))


def spelled() -> str:
    """Return all of the spec's text."""
    files = sorted((golden.FOLDER / "spec").rglob("*.yaml"))
    return "\n".join(path.read_text("utf-8") for path in files)


@pytest.mark.parametrize("key", [*extensions("operation"), *extensions("schema")])
def test_the_kitchen_sink_uses_every_extension(key: str) -> None:
    assert f"{key}:" in spelled()


def test_the_kitchen_sink_has_a_tag_with_notes(tmp_path: Path) -> None:
    tags = load(golden.copy_spec(tmp_path), golden.VENDOR).root["tags"]
    assert [tag["name"] for tag in tags if "x-notes" in tag] == ["dishes"]


@pytest.mark.parametrize("key", ["unwrap", "unwrap-if-present", "same-as"])
def test_the_kitchen_sink_places_methods_in_every_way(key: str) -> None:
    assert f"{key}: " in spelled()


@pytest.mark.parametrize(
    "call", ["_call", "_call_list", "_send", "_list", "_save", "_wait", "_fetch"]
)
def test_the_kitchen_sink_calls_the_runtime_in_every_way(
    package: dict[str, bytes], call: str
) -> None:
    sources = [data for path, data in package.items() if "/resources/" in path]
    for way in (f"self.{call}(\n", f"await self.{call}(\n"):
        assert call == "_list" or any(way.encode() in data for data in sources)
    assert any(f"self.{call}(\n".encode() in data for data in sources)


@pytest.mark.parametrize("key", extensions())
def test_the_kitchen_sink_uses_every_extension_of_the_root(key: str, tmp_path: Path) -> None:
    assert key in load(golden.copy_spec(tmp_path), golden.VENDOR).root


@pytest.mark.parametrize("key", sorted(dialect()["$defs"]["package"]["properties"]))
def test_the_kitchen_sink_sets_every_fact_of_the_vendor(key: str, tmp_path: Path) -> None:
    root = load(golden.copy_spec(tmp_path), golden.VENDOR).root
    assert key in root["x-sdk"]


@pytest.mark.parametrize("kind", dialect()["$defs"]["pagingScheme"]["properties"]["kind"]["enum"])
def test_the_kitchen_sink_pages_in_every_way(kind: str, tmp_path: Path) -> None:
    root = load(golden.copy_spec(tmp_path), golden.VENDOR).root
    assert kind in {scheme["kind"] for scheme in root["x-paging-schemes"].values()}


@pytest.mark.parametrize("key", ["batch", "ends"])
def test_the_kitchen_sink_has_a_paging_scheme_with_each_object(key: str, tmp_path: Path) -> None:
    root = load(golden.copy_spec(tmp_path), golden.VENDOR).root
    assert any(key in scheme for scheme in root["x-paging-schemes"].values())


@pytest.mark.parametrize("wire", ["round-trip", "date-or-date-time", "unix-time", "'%"])
def test_the_kitchen_sink_writes_dates_in_every_format(wire: str) -> None:
    assert f": {wire}" in spelled()
