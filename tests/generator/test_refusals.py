"""What only a later step finds: engines that drop a part, templates that fail, odd kinds."""

from __future__ import annotations

import copy
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import generator.emit.render
from generator.plan.planning import adapt
from generator.specs.document import Document
from generator.specs.house_rules import lint
from generator.specs.loading import load
from generator.specs.problems import SpecError
from tests.support.minispec import complete, write_spec
from tests.support.packages import Built, Workshop
from tests.support.problems import Reported, problems_of, stands_there
from tests.support.projects import REPOSITORY, THING, Project

TEMPLATES = REPOSITORY / "generator" / "templates"


def refused(project: Project, capsys: pytest.CaptureFixture[str]) -> list[Reported]:
    """Run, check that nothing was changed, and give the problems."""
    project.file("generated/bad/README.md", "old\n")
    before = project.generated()
    assert project.run("bad") == 2
    assert (project.generated(), project.leftovers()) == (before, [])
    return problems_of(capsys.readouterr().err)


@pytest.mark.parametrize("keyword", ["allOf", "oneOf", "anyOf"])
def test_a_schema_that_the_parser_drops_is_refused_with_its_location(
    project: Project, capsys: pytest.CaptureFixture[str], keyword: str
) -> None:
    project.spec(
        "bad",
        f"""
        paths: {{/things: {{get: {{gives: Aa}}}}}}
        components:
          schemas:
            Aa: {{{keyword}: [{{$ref: '#/components/schemas/Bb'}}]}}
            Bb: {{{keyword}: [{{$ref: '#/components/schemas/Aa'}}]}}
        """,
    )
    problems = refused(project, capsys)
    assert {"/components/schemas/Aa", "/components/schemas/Bb"} <= {p.pointer for p in problems}
    assert all(stands_there(project.root, problem) for problem in problems)


def test_what_an_engine_says_is_the_same_in_every_run(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.spec(
        "bad",
        """
        paths: {/things: {get: {gives: Aa}}}
        components: {schemas: {Aa: {allOf: [{$ref: '#/components/schemas/Aa'}]}}}
        """,
    )
    messages = [problem.message for problem in refused(project, capsys)]
    assert messages
    assert [message for message in messages if re.search(r"0x[0-9a-f]{6}", message)] == []


@pytest.mark.parametrize("name", ["Meta", "Any", "Literal", "Model", "Alias", "Struct", "UNSET"])
def test_a_schema_with_the_name_of_an_import_works_or_is_refused_with_its_location(
    make: Workshop, name: str
) -> None:
    fragment = f"""
        paths: {{/things: {{get: {{gives: {name}}}}}}}
        components:
          schemas:
            {name}:
              type: object
              properties: {{part: {{$ref: '#/components/schemas/Part'}}, any: {{}}}}
            Part:
              type: object
              properties:
                state: {{type: string, enum: [new, old]}}
                other: {{type: string, x-aliases: [another]}}
        """
    api, pointers = built_or_refused(make, fragment)
    if api is None:
        assert pointers == [f"/components/schemas/{name}"]
    else:
        client, _ = api.client({"part": {"state": "new", "another": "x"}, "any": [1]})
        found = client.things.call()
        assert (found.part.state, found.part.other, found.any) == ("new", "x", [1])


def built_or_refused(make: Workshop, fragment: str) -> tuple[Built | None, list[str]]:
    """Return the package, or the places that the refusal names."""
    try:
        return make(fragment), []
    except SpecError as error:
        return None, [problem.pointer for problem in error.problems]


@pytest.mark.parametrize(
    ("template", "broken"),
    [
        ("api.md.jinja", "one\ntwo {{ nothing_of_this_name }}\n"),
        ("api.md.jinja", "one\n{% if %}\n"),
        ("resource.py.jinja", "one\n{{ resource.nothing }}\n"),
    ],
)
def test_a_template_that_fails_is_named_with_its_line(
    project: Project,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    template: str,
    broken: str,
) -> None:
    folder = tmp_path / "templates"
    shutil.copytree(TEMPLATES, folder)
    (folder / template).write_text(broken, "utf-8")
    monkeypatch.setattr(generator.emit.render, "_TEMPLATES", folder)
    project.spec("bad")
    (problem,) = refused(project, capsys)
    assert (problem.file, problem.line) == (f"generator/templates/{template}", 2)
    assert "the template fails for " in problem.message


def test_a_template_that_renders_no_python_is_refused_with_the_file(
    project: Project,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    folder = tmp_path / "templates"
    shutil.copytree(TEMPLATES, folder)
    (folder / "errors.py.jinja").write_text("a = 1\nb = = 2\n", "utf-8")
    monkeypatch.setattr(generator.emit.render, "_TEMPLATES", folder)
    project.spec("bad")
    (problem,) = refused(project, capsys)
    assert (problem.file, problem.line) == ("src/bad_client/errors.py", 2)
    assert "invalid Python" in problem.message


def _places(node: Any, place: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if place:
        yield place
    if isinstance(node, dict):
        for key, value in node.items():
            yield from _places(value, (*place, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _places(value, (*place, index))


def _odd(document: dict[str, Any], place: tuple[str | int, ...], value: Any) -> dict[str, Any]:
    made = copy.deepcopy(document)
    node: Any = made
    for part in place[:-1]:
        node = node[part]
    node[place[-1]] = value
    return made


@pytest.mark.parametrize("odd", [None, 5, "text", ["a"], {"a": "b"}], ids=repr)
def test_a_value_of_another_kind_is_refused_or_kept_but_never_a_crash(
    tmp_path: Path, odd: Any
) -> None:
    good = complete(THING, "odd")
    crashes: list[str] = []
    for place in _places(good):
        write_spec(tmp_path, "odd", _odd(good, place, odd))
        try:
            document: Document = load(tmp_path / "specs", "odd")
            lint(document)
            adapt(document)
        except SpecError:
            pass
        except Exception as error:  # anything else would be a traceback for the author
            crashes.append(f"{'/'.join(map(str, place))}: {type(error).__name__}")
    assert crashes == []


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("openapi: 3.1.0\ninfo: {}\ninfo: {}\n", 3, "the key 'info' is duplicated; remove one"),
        ("openapi: 2.0.0\n", 1, "'2.0.0' must be 3.1.x; write `openapi: 3.1.0`"),
    ],
)
def test_the_program_ends_with_2_and_one_line_for_each_problem(
    project: Project, text: str, line: int, message: str
) -> None:
    project.file("specs/bad/openapi.yaml", text)
    project.file("generated/bad/README.md", "old\n")
    before = project.generated()
    finished = project.process("bad")
    assert (finished.code, finished.out) == (2, "")
    (problem,) = problems_of(finished.err)
    assert (problem.file, problem.line) == ("specs/bad/openapi.yaml", line)
    assert problem.message == message
    assert (project.generated(), project.leftovers()) == (before, [])
