"""Equal sources give equal specs; the vendor's next version shows only the vendor's changes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.checks.specs import house_rules, redocly, spectral
from generator.checks.toolbox import missing
from generator.emit.tree import read_tree
from generator.importing.importing import import_file
from generator.specs.loading import load
from tests.support.imports import OPERATION, Importer
from tests.support.packages import Workshop
from tests.support.projects import REPOSITORY
from tests.support.synthetic import description

PUBLISHED = Path(__file__).parent / "published"
THINGS = f"""{OPERATION}components:
  schemas:
    Thing:
      type: object
      properties:
        id: {{type: integer}}
        owner: {{type: object, properties: {{name: {{type: string}}}}}}
"""

# Imports files into a folder.
_IMPORT = """
import sys
from pathlib import Path
from generator.command import main
root, *files = map(Path, sys.argv[1:])
(root / "specs").mkdir(parents=True)
sys.exit(max(main(["import", str(file), file.stem], root) for file in files))
"""


def test_a_second_import_changes_nothing(importer: Importer) -> None:
    first = import_file(importer.root, PUBLISHED / "boxes.yaml", "boxes")
    before = read_tree(importer.root / "specs")
    second = import_file(importer.root, PUBLISHED / "boxes.yaml", "boxes")
    assert first.changed
    assert not second.changed
    assert read_tree(importer.root / "specs") == before


def test_the_order_of_hashes_changes_nothing(tmp_path: Path) -> None:
    found: list[dict[str, bytes]] = []
    for seed in ("1", "2"):
        files = [str(PUBLISHED / name) for name in ("forge.yaml", "crm.json")]
        done = subprocess.run(
            [sys.executable, "-c", _IMPORT, str(tmp_path / seed), *files],
            cwd=REPOSITORY,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        found.append(read_tree(tmp_path / seed / "specs"))
    assert {path.partition("/")[0] for path in found[0]} == {"forge", "crm"}
    assert found[0] == found[1]


def test_json_and_yaml_of_one_description_give_one_spec(importer: Importer) -> None:
    text = description(10)
    path = importer.file("a.json", text)
    first = importer.imported(path)
    path = importer.file("a.yaml", text)
    assert importer.imported(path).document.root == first.document.root


def test_the_next_version_changes_only_what_the_vendor_changed(importer: Importer) -> None:
    before = importer.of(THINGS).document.root
    after = importer.of(THINGS.replace("id: {type", "size: {type: number}\n        id: {type"))
    properties = after.schemas["Thing"]["properties"]
    assert properties.pop("size")["type"] == "number"
    assert after.document.root == before


def test_a_changelog_is_begun_once_and_then_kept(importer: Importer) -> None:
    importer.of(THINGS)
    path = importer.root / "specs/acme/CHANGELOG.md"
    assert "## 0.1.0" in path.read_text("utf-8")
    path.write_text("# Changelog\n\n## 0.1.0\n\n- Mine.\n", "utf-8")
    importer.of(THINGS)
    assert "- Mine." in path.read_text("utf-8")


@pytest.fixture(scope="module")
def large(make_once: Workshop) -> Importer:
    """A project with the spec `large` of 400 operations; to be copied, not changed."""
    importer = Importer(make_once.root, make_once)
    (make_once.root / "specs").mkdir()
    made = import_file(make_once.root, importer.file("large.json", description(400)), "large")
    assert made.operations == 400
    return importer


def test_a_large_spec_has_several_files_that_are_not_long(large: Importer) -> None:
    folder = large.root / "specs/large"
    files = {file: file.read_text("utf-8").count("\n") for file in folder.rglob("*.yaml")}
    assert len(files) > 3
    assert max(files.values()) <= 1500
    document = load(large.root / "specs", "large")
    assert len(list(document.operations())) == 400
    assert len(document.root["components"]["schemas"]) > 160


def test_a_spec_that_became_small_leaves_no_old_files(large: Importer, importer: Importer) -> None:
    shutil.copytree(large.root / "specs/large", importer.root / "specs/large")
    import_file(importer.root, importer.file("large.json", description(5)), "large")
    names = sorted(read_tree(importer.root / "specs/large"))
    assert names == ["CHANGELOG.md", "import.md", "openapi.yaml"]


def test_the_notes_are_written_beside_the_spec_with_every_place(importer: Importer) -> None:
    import_file(importer.root, PUBLISHED / "chat.json", "chat")
    text = (importer.root / "specs/chat/import.md").read_text("utf-8")
    assert "## Not carried over" in text
    assert "## Guessed: correct them in overlay.yaml" in text
    place = "chat.json#/paths/~1chat.postMessage/post/requestBody/content/"
    assert f"`{place}application~1x-www-form-urlencoded`" in text


@pytest.mark.skipif(missing() is not None, reason=f".tools: {missing()}")
def test_an_imported_spec_is_checked_without_the_rules_of_style(importer: Importer) -> None:
    import_file(importer.root, PUBLISHED / "petstore.yaml", "petstore")
    assert house_rules(importer.root) == []
    assert redocly(importer.root) == []
    assert spectral(importer.root) == []
    path = importer.root / "specs/petstore/openapi.yaml"
    path.write_text(path.read_text("utf-8").replace("x-lint: imported\n", ""), "utf-8")
    assert any(finding.rule == "retries" for finding in house_rules(importer.root))
    assert spectral(importer.root) != []
