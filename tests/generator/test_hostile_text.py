"""Text of a spec that tries to become code: it stays text, or the spec is refused."""

from __future__ import annotations

import ast
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.build import build
from generator.specs.problems import Problem, SpecError
from tests.support.exploring import tried
from tests.support.hostile import CALL, PIECES, mild, spec
from tests.support.minispec import write_spec

HOSTILE = st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map("".join)


def generated(document: dict[str, Any]) -> dict[str, str]:
    with tempfile.TemporaryDirectory() as scratch:
        write_spec(Path(scratch), "hostile", document)
        return build(Path(scratch) / "specs", "hostile")


def attempt(document: dict[str, Any]) -> tuple[dict[str, str], list[Problem]]:
    """Return the files, or the problems of the refusal."""
    try:
        return generated(document), []
    except SpecError as error:
        return {}, error.problems


def code_of(files: dict[str, str]) -> Iterator[tuple[str, ast.Module]]:
    for path, text in files.items():
        if path.endswith(".py") and "/_runtime/" not in path:
            yield path, ast.parse(text, path)


def names_in(tree: ast.Module) -> set[str]:
    """Return every name, attribute, import, keyword and definition: all that is not a constant."""
    found: set[str] = set()
    for node in ast.walk(tree):
        for field in ("id", "attr", "name", "arg", "module", "asname"):
            value = getattr(node, field, None)
            if isinstance(value, str):
                found.add(value)
    return found


def calls_in(tree: ast.Module) -> set[str]:
    return {
        node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }


def harmless(files: dict[str, str], usual: dict[str, set[str]]) -> None:
    """Check that files are well-formed and call nothing that those of a plain spec do not."""
    assert all(".." not in path and not path.startswith("/") for path in files)
    for path, tree in code_of(files):
        assert "__import__" not in names_in(tree), path
        assert calls_in(tree) <= usual.get(path, set()), path
        assert not any(isinstance(node, ast.JoinedStr) for node in ast.walk(tree)) or (
            path.endswith("__init__.py")
        )
    project = tomllib.loads(files["pyproject.toml"])
    assert set(project) == {"build-system", "project", "tool"}
    assert project["project"]["name"] == "hostile-client"
    assert project["project"]["dependencies"] == [
        "httpx>=0.28.1,<1",
        "msgspec>=0.20",
        "sniffio>=1.3",
    ]


@pytest.fixture(scope="module")
def usual() -> dict[str, set[str]]:
    """The calls in the package of the same spec with plain text."""
    calls: dict[str, set[str]] = {}
    for document in (spec("plain"), spec("Plain Text")):
        for path, tree in code_of(generated(document)):
            calls.setdefault(path, set()).update(calls_in(tree))
    return calls


@given(text=HOSTILE)
@example(text=CALL)
@example(text='"""\n' + CALL + '\n"""')
@example(text="\\")
@example(text='a"')
@example(text="{{ 7 * 7 }}")
@settings(max_examples=tried(15, few=4))
def test_hostile_text_everywhere_is_refused_or_stays_text(
    usual: dict[str, set[str]], text: str
) -> None:
    files, problems = attempt(spec(text))
    assert [p for p in problems if not p.file.startswith("specs/hostile")] == []
    assert bool(files) is not bool(problems)
    if files:
        harmless(files, usual)


@given(text=HOSTILE.filter(lambda text: bool(text.strip())))
@example(text=CALL)
@example(text='"""\n' + CALL + '\n"""')
@example(text="ends with \\")
@example(text='ends with "')
@settings(max_examples=tried(15, few=4))
def test_hostile_documentation_is_kept_as_text(usual: dict[str, set[str]], text: str) -> None:
    harmless(generated(mild(text)), usual)


def test_jinja_in_a_text_is_not_run() -> None:
    files = generated(mild("{{ 7 * 7 }} {% if %}"))
    assert "{{ 7 * 7 }} {% if %}" in files["src/hostile_client/resources/things.py"]


@pytest.mark.parametrize("place", ["../../evil", "a/b", "/tmp/evil", "a\\b", "..", "a b"])
def test_a_resource_cannot_name_a_file_elsewhere(place: str) -> None:
    document = spec("plain")
    document["paths"]["/things"]["get"]["x-sdk"] = {"resource": place, "method": "list"}
    with pytest.raises(SpecError, match="must be dotted snake_case"):
        generated(document)


def renamed(kind: str, name: str) -> dict[str, Any]:
    """Return a spec with one Python name set by x-sdk."""
    document = spec("plain")
    if kind == "parameter":
        node = document["paths"]["/things"]["get"]["parameters"][0]
    else:
        owner = "Thing" if kind == "field" else "Inner"
        node = next(iter(document["components"]["schemas"][owner]["properties"].values()))
    node["x-sdk"] = {"name": name}
    return document


@pytest.mark.parametrize("kind", ["parameter", "property", "field"])
def test_a_name_may_be_set(kind: str) -> None:
    files = generated(renamed(kind, "given_name"))
    assert any("given_name: " in text for text in files.values())


@pytest.mark.parametrize("name", ["a b", "a-b", "class", "A", "a;b", "a=1", "__a", f"a{CALL}"])
@pytest.mark.parametrize("kind", ["parameter", "property", "field"])
def test_an_unusable_name_is_refused(name: str, kind: str) -> None:
    with pytest.raises(SpecError, match="snake_case"):
        generated(renamed(kind, name))


@pytest.mark.parametrize("name", ["self", "options", "omit"])
def test_a_parameter_does_not_hide_what_every_method_has(name: str) -> None:
    things = generated(renamed("parameter", name))["src/hostile_client/resources/things.py"]
    assert f" {name}_: str | Omit = omit" in things


@pytest.mark.parametrize("name", ["a b", "1A", "a-b", "class", f"A = {CALL}", "mro", "name"])
def test_a_name_of_an_enum_member_that_is_none_is_refused(name: str) -> None:
    document = spec("plain")
    document["components"]["schemas"]["Level"]["x-enum-varnames"] = [name]
    with pytest.raises(SpecError, match="x-enum-varnames"):
        generated(document)
