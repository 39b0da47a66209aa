"""Files that cannot be a spec: refused with file and line, and nothing is touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.problems import problems_of, stands_there
from tests.support.projects import THING, Project

SPEC = "specs/bad/openapi.yaml"


def refused(project: Project, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run, check that the run was refused and changed nothing, and give its stderr."""
    project.file("generated/bad/README.md", "old\n")
    before = project.generated()
    assert project.run(*(arguments or ("bad",))) == 2
    assert project.generated() == before
    assert project.leftovers() == []
    return capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "line", "message"),
    [
        (b"", 1, "must hold a mapping"),
        (b"- a\n- b\n", 1, "must hold a mapping at its top"),
        (b"openapi: 3.1.0\n  info: {}\n", 2, "is not valid YAML"),
        (b"a: 1\nb: [1, 2\nc: 3\n", 3, "is not valid YAML"),
        (b"openapi: 3.1.0\n\tinfo: 1\n", 2, "is not valid YAML"),
        (b"openapi: 3.1.0\ninfo: {}\npaths: {}\ninfo: {}\n", 4, "the key 'info' stands twice"),
        (b"a: 1\nresponses:\n  200: {}\n", 3, "the key 200 must be quoted"),
        (b"a: 1\nb: *nothing\n", 2, "is not valid YAML"),
        (b"a: 1\nb: !!python/object/apply:os.system [ls]\n", 2, "is not allowed"),
        (b"a: 1\nb: !env HOME\n", 2, "is not allowed"),
        (b"a: 1\n---\nb: 2\n", 2, "is not valid YAML"),
        (b"title: caf\xe9\n", 0, "is not UTF-8"),
        (b"\xff\xfea\x00:\x00", 0, "is not UTF-8"),
        (b"a: 1\nb: \x01\n", 2, "is not valid YAML"),
        (b"a: &x [*x]\n", 1, "is nested more than"),
        (b"a: " + b"[" * 100 + b"]" * 100, 1, "is nested more than"),
    ],
)
def test_a_file_that_is_no_plain_yaml_is_refused_with_its_line(
    project: Project, capsys: pytest.CaptureFixture[str], content: bytes, line: int, message: str
) -> None:
    project.file(SPEC, content)
    (problem,) = problems_of(refused(project, capsys))
    assert (problem.file, problem.line) == (SPEC, line)
    assert message in problem.message


def test_a_missing_spec_is_refused_with_its_path(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.spec("good")
    (problem,) = problems_of(refused(project, capsys, "nosuch"))
    assert problem.file == "specs/nosuch/openapi.yaml"
    assert problem.message == "does not exist; known: good"


def test_a_spec_that_is_a_folder_is_refused(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    (project.root / SPEC).mkdir(parents=True)
    (problem,) = problems_of(refused(project, capsys))
    assert problem.file == SPEC


def test_a_file_larger_than_the_limit_is_refused(
    project: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.specs.source.MAX_BYTES", 100)
    project.file(SPEC, b"a: " + b"x" * 100)
    (problem,) = problems_of(refused(project, capsys))
    assert problem.message == "is larger than 100 bytes; split it into files"


def test_aliases_that_multiply_are_refused_before_they_fill_the_memory(project: Project) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    project.file(SPEC, "\n".join(lines))
    finished = project.process("bad", limit=20)
    assert finished.code == 2
    assert "Traceback" not in finished.err


@pytest.mark.parametrize("name", ["better-mini", "Mini", "2mini", "mini.api", "class"])
def test_a_folder_that_is_no_package_name_is_refused(
    project: Project, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    project.spec(name, THING, **{"x-sdk": {"title": "Mini", "class": "Mini", "version": "1"}})
    (problem,) = problems_of(refused(project, capsys, name))
    assert problem.file.startswith(f"specs/{name}")
    assert "snake_case" in problem.message


REFERENCES = {
    "no such component": ("'#/components/schemas/Nope'", "leads nowhere"),
    "no such file": ("'parts/nope.yaml#/Thing'", "names no file"),
    "no such part of a file": ("'parts/all.yaml#/Nope'", "leads nowhere: specs/bad/parts/all.yaml"),
    "another vendor": ("'../good/openapi.yaml#/components/schemas/Thing'", "names no file"),
    "out by a detour": ("'parts/../../good/openapi.yaml#/components/schemas/Thing'", "no file"),
    "an absolute path": ("'/etc/passwd#/x'", "must name a file of the spec's own folder"),
    "an address": ("'https://x.example/a.yaml#/x'", "must name a file of the spec's own folder"),
    "a file address": ("'file:///etc/passwd#/x'", "must name a file of the spec's own folder"),
    "a link out of the folder": ("'parts/link.yaml#/components/schemas/Thing'", "names no file"),
    "no pointer": ("'#Thing'", "'#Thing'"),
    "no text": ("5", "$ref must be text"),
}


@pytest.mark.parametrize(("ref", "message"), REFERENCES.values(), ids=REFERENCES.keys())
def test_a_reference_that_leads_nowhere_is_refused_with_its_location(
    project: Project, capsys: pytest.CaptureFixture[str], ref: str, message: str
) -> None:
    project.spec("good")
    project.file("specs/bad/parts/all.yaml", "Thing: {type: object, description: d}\n")
    link = project.root / "specs/bad/parts/link.yaml"
    link.symlink_to(Path("../../good/openapi.yaml"))
    project.spec("bad", f"paths: {{/things: {{get: {{gives: {{$ref: {ref}}}}}}}}}")
    (problem,) = problems_of(refused(project, capsys))
    assert message in problem.message
    assert problem.file == SPEC
    assert stands_there(project.root, problem)


@pytest.mark.parametrize(
    ("ref", "components"),
    [
        ("#/paths/~1things/get/responses/200/content/application~1json/schema", "{}"),
        ("#/components/schemas/A", "{A: {$ref: '#/components/schemas/A'}}"),
        (
            "#/components/schemas/A",
            "{A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}",
        ),
        (
            "#/components/schemas/A",
            "{A: {description: a, $ref: '#/components/schemas/B'},"
            " B: {description: b, $ref: '#/components/schemas/A'}}",
        ),
        ("more.yaml#/A", "{}"),
    ],
)
def test_references_in_a_circle_are_refused_with_file_and_line(
    project: Project, capsys: pytest.CaptureFixture[str], ref: str, components: str
) -> None:
    project.file("specs/bad/more.yaml", "A: {$ref: 'more.yaml#/B'}\nB: {$ref: 'more.yaml#/A'}\n")
    project.spec(
        "bad",
        f"""
        paths: {{/things: {{get: {{gives: {{$ref: '{ref}'}}}}}}}}
        components: {{schemas: {components}}}
        """,
    )
    problems = problems_of(refused(project, capsys))
    assert any("circle" in problem.message for problem in problems)
    assert all(problem.line and problem.file.startswith("specs/bad/") for problem in problems)


def test_two_parts_with_one_name_are_refused(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.file("specs/bad/one.yaml", "Item: {type: object, description: d}\n")
    project.file("specs/bad/two.yaml", "Item: {type: object, description: e}\n")
    project.spec(
        "bad",
        """
        paths:
          /a: {get: {x-sdk: {resource: a, method: b}, gives: {$ref: 'one.yaml#/Item'}}}
          /b: {get: {x-sdk: {resource: a, method: c}, gives: {$ref: 'two.yaml#/Item'}}}
        """,
    )
    (problem,) = problems_of(refused(project, capsys))
    assert problem.message == "two schemas are named 'Item'; rename one"
