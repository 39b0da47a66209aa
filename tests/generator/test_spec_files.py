"""The files of a spec: references to whole files, aliases of components, JSON files."""

from __future__ import annotations

import json

import pytest

from generator.specs.loading import load
from generator.specs.source import read_source
from tests.support.minispec import complete
from tests.support.packages import Workshop
from tests.support.problems import problems_of, stands_there
from tests.support.projects import Project

PART = "type: object\ndescription: A part\nproperties:\n  kind: {type: string, description: K}\n"


def test_a_reference_to_a_whole_file_is_a_component_named_after_the_file(project: Project) -> None:
    project.file("specs/mini/parts/small_part.yaml", PART)
    project.spec("mini", "paths: {/a: {get: {gives: {$ref: 'parts/small_part.yaml'}}}}")
    document = load(project.root / "specs", "mini")
    assert "SmallPart" in document.root["components"]["schemas"]
    place = document.location("/components/schemas/SmallPart/properties/kind")
    assert place == ("specs/mini/parts/small_part.yaml", 4, "/properties/kind")


def test_a_whole_file_has_the_name_under_which_a_component_refers_to_it(project: Project) -> None:
    project.file("specs/mini/part.yaml", PART)
    project.spec(
        "mini",
        """
        paths:
          /a: {get: {x-sdk: {resource: a, method: b}, gives: {$ref: 'part.yaml'}}}
          /b: {get: {x-sdk: {resource: a, method: c}, gives: {$ref: 'part.yaml#/properties/kind'}}}
        components: {schemas: {Piece: {$ref: 'part.yaml'}}}
        """,
    )
    schemas = load(project.root / "specs", "mini").root["components"]["schemas"]
    assert schemas.keys() >= {"Piece", "Kind"}
    assert "Part" not in schemas


def test_a_component_that_is_only_a_reference_is_another_name_of_its_target(make: Workshop) -> None:
    built = make("""
        paths: {/a: {get: {gives: Alias}}}
        components:
          schemas:
            Alias: {$ref: '#/components/schemas/Second'}
            Second: {$ref: '#/components/schemas/Thing'}
            Thing: {type: object, properties: {a: {type: integer}}}
    """)
    client, _ = built.client({"a": 1})
    assert type(client.things.call()).__name__ == "Thing"


def test_a_spec_in_json_generates_what_the_same_spec_in_yaml_does(project: Project) -> None:
    fragment = """
        paths: {/a: {get: {gives: Thing}}}
        components: {schemas: {Thing: {type: object, properties: {a: {type: integer}}}}}
    """
    project.spec("mini", fragment)
    assert project.run("mini") == 0
    before = project.generated()
    (project.root / "specs/mini/openapi.yaml").unlink()
    document = complete(fragment, "mini")
    project.file("specs/mini/openapi.json", json.dumps(document, indent="\t"))
    assert project.run("mini") == 0
    after = project.generated()
    assert {k: v.replace(b"openapi.json", b"openapi.yaml") for k, v in after.items()} == before


def test_a_spec_has_one_root(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.spec("bad", "paths: {/a: {get: {}}}")
    project.file("specs/bad/openapi.json", "{}")
    assert project.run("bad") == 2
    (problem,) = problems_of(capsys.readouterr().err)
    assert problem.file == "specs/bad/openapi.yaml"
    assert problem.message == "and openapi.json are both roots of this spec; keep one of them"


def test_json_tells_the_line_of_every_value(project: Project) -> None:
    path = project.file(
        "a.json", '{"a": [1,\n  {"b\\u00e9": -1.5e3,\n "c": null}],\n"d": "\\ud83d\\ude00"}\n'
    )
    source = read_source(path, "a.json")
    assert source.content == {"a": [1, {"bé": -1500.0, "c": None}], "d": "😀"}
    assert [source.lines[p] for p in ("/a/0", "/a/1", "/a/1/bé", "/a/1/c", "/d")] == [1, 2, 2, 3, 4]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ('{"a": 1,}', 1, "a key in double quotes"),
        ('{\n"a": 1\n"b": 2}', 3, "a comma or }"),
        ('{"a": [1 2]}', 1, "a comma or ]"),
        ('{"a" 1}', 1, "a colon"),
        ('{\n"a": nul}', 2, "a value"),
        ('{"a": 01}', 1, "a comma or }"),
        ('{"a": 1} x', 1, "the end of the file"),
        ('{"a": "b\n"}', 1, "Invalid control character"),
        ('{"a": "\\ud83d"}', 1, "half of a surrogate pair"),
        ('{"a": 1', 1, "the file ends"),
        ('{"a": 1,\n"a": 2}', 2, "the key 'a' is duplicated"),
        ('{"a": 1e999}', 1, "too large"),
        (f'{{"a":\n{"9" * 400}}}', 2, "is a number of more than 300 characters"),
        ("[" * 200, 1, "nested more than 100 levels"),
        ("1", 1, "must contain a mapping or a list"),
        ("", 1, "a value must be here, but the file ends"),
    ],
)
def test_bad_json_is_refused_with_its_line(
    project: Project, capsys: pytest.CaptureFixture[str], text: str, line: int, message: str
) -> None:
    project.file("specs/bad/openapi.json", text)
    assert project.run("bad") == 2
    (problem,) = problems_of(capsys.readouterr().err)
    assert (problem.file, problem.line) == ("specs/bad/openapi.json", line)
    assert message in problem.message


def test_a_finding_in_a_json_file_has_its_line(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.file("specs/bad/parts.json", '{"A": {\n"type": "objekt", "description": "d"}}\n')
    project.spec("bad", "paths: {/a: {get: {gives: {$ref: 'parts.json#/A'}}}}")
    assert project.run("bad") == 2
    problems = problems_of(capsys.readouterr().err)
    assert [(p.file, p.line, p.pointer) for p in problems] == [
        ("specs/bad/parts.json", 2, "/A/type")
    ]
    assert stands_there(project.root, problems[0])
