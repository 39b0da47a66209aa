"""`llms.txt` and `llms-full.txt`: their links, their examples, and every signature."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

import pytest

from generator.docs.assistants import texts_of
from generator.docs.project import Project, read
from tests.support.vendors import GENERATED, ROOT, VENDORS


@pytest.fixture(scope="module")
def project() -> Project:
    return read(ROOT)


@pytest.fixture(scope="module")
def texts(project: Project) -> dict[str, str]:
    return texts_of(project)


def test_the_index_lists_every_package_and_links_only_to_texts_of_the_site(
    texts: dict[str, str],
) -> None:
    index = texts["llms.txt"]
    assert re.match(r"# .+\n\n> .+\n\n", index)
    targets = re.findall(r"\]\(([^)]+)\)", index)
    assert {posixpath.dirname(target) for target in targets} == {*VENDORS, ""}
    assert [target for target in targets if target not in texts] == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_example_is_one_of_the_guide_whose_examples_are_run(
    texts: dict[str, str], vendor: str
) -> None:
    blocks = re.compile(r"(?ms)^```python\n(.*?)^```")
    guide = blocks.findall((GENERATED / vendor / "README.md").read_text("utf-8"))
    found = blocks.findall(texts[f"{vendor}/llms-full.txt"])
    assert found == guide
    assert found


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_method_has_its_signature(
    project: Project, texts: dict[str, str], vendor: str
) -> None:
    package = next(v.package for v in project.vendors if v.package.vendor == vendor)
    whole = texts[f"{vendor}/llms-full.txt"]
    for resource, method in package.methods:
        assert f"\nclient.{resource.path}.{method.name}(" in whole
    assert whole in texts["llms-full.txt"]


def test_a_signature_has_the_arguments_and_the_result_of_the_method(texts: dict[str, str]) -> None:
    assert (
        "\nclient.enterprise.timelog_entries.retrieve(timelog_entry_id: int, *, "
        "result: type[TimelogEntryT]=models.TimelogEntry, options: RequestOptions | None=None) "
        "-> TimelogEntryT\n"
    ) in texts["better_impact/llms-full.txt"]


def test_a_package_that_is_not_generated_is_refused_with_what_to_do(tmp_path: Path) -> None:
    from generator.specs.problems import SpecError

    (tmp_path / "specs").symlink_to(ROOT / "specs")
    with pytest.raises(SpecError, match="is not complete: run `make regenerate`"):
        read(tmp_path)
