"""Files that cannot be a spec: refused with file and line, and nothing is touched."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.specs.loading import load
from generator.specs.source import MAX_DEPTH, read_source
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
        (b"", 1, "must contain a mapping"),
        (b"- a\n- b\n", 1, "must contain a mapping"),
        (b"openapi: 3.1.0\n  info: {}\n", 2, "is not valid YAML"),
        (b"a: 1\nb: [1, 2\nc: 3\n", 3, "is not valid YAML"),
        (b"openapi: 3.1.0\n\tinfo: 1\n", 2, "is not valid YAML"),
        (b"openapi: 3.1.0\ninfo: {}\npaths: {}\ninfo: {}\n", 4, "the key 'info' is duplicated"),
        (b"a: 1\nresponses:\n  200: {}\n", 3, "the key 200 must be quoted"),
        (b"a: 1\nb: *nothing\n", 2, "is not valid YAML"),
        (b"a: 1\nb: !!python/object/apply:os.system [ls]\n", 2, "is not allowed"),
        (b"a: 1\nb: !env HOME\n", 2, "is not allowed"),
        (b"a: 1\n---\nb: 2\n", 2, "contains several documents"),
        (b"a: 1\n...\n---\n", 3, "contains several documents"),
        (b"a: 1\ntitle: caf\xe9\n", 2, "is not UTF-8"),
        (b"\xff\xfea\x00:\x00", 1, "is not UTF-8"),
        (b"\xff\xfe\x00\x00a\x00\x00\x00", 1, "is not UTF-8"),
        (b"a: 1\nb: \xed\xa0\x80\n", 2, "is not UTF-8"),
        (b"a: 1\nb: \0\n", 2, "is not valid YAML: control characters are not allowed (U+0000)"),
        ("a: ééééé\nb: é\nc: \x01\n".encode(), 3, "control characters are not allowed (U+0001)"),
        (b"\xef\xbb\xbf", 1, "must contain a mapping"),
        (b"# only a comment\n", 1, "must contain a mapping"),
        (b"---\n", 1, "must contain a mapping"),
        (b'a: 1\nb: "\\uD800"\n', 2, "is not valid YAML"),
        (b"a: 1\nb: \x01\n", 2, "is not valid YAML"),
        (b"a: &k 1\nb: &k 2\n", 2, "an anchor of this name exists"),
        (b"a: 1\n\n? [x, y]\n: 2\n", 3, "a key must be text"),
        (b"a: 1\n? {x: y}\n: 2\n", 2, "a key must be text"),
        (b"a: 1\n~: 2\n", 2, "the key ~ must be quoted"),
        (b"a: &m {b: 1}\nc:\n  <<: *m\n", 3, "merge keys (<<) are not allowed"),
        (b"a: {b: 1}\nc: {d: 1, 'd': 2}\n", 2, "the key 'd' is duplicated"),
        (b"a: 1\nb: " + b"9" * 5000, 2, "is a number of more than 300 characters"),
        (b"a: 1\nb: 0." + b"9" * 5000, 2, "is a number of more than 300 characters"),
        (b"a: 1\nb: -1e999\n", 2, "the number -1e999 is too large"),
    ],
)
def test_a_file_that_is_no_plain_yaml_is_refused_with_its_line(
    project: Project, capsys: pytest.CaptureFixture[str], content: bytes, line: int, message: str
) -> None:
    project.file(SPEC, content)
    (problem,) = problems_of(refused(project, capsys))
    assert (problem.file, problem.line) == (SPEC, line)
    assert message in problem.message


TAGS = [
    "!!int abc",
    "!!int 0x1F",
    "!!int ''",
    "!!float .nan",
    "!!bool maybe",
    "!!null x",
    "!!str 5",
]
TAGS += [
    "!!binary aGk=",
    "!!set {a, b}",
    "!!omap [a: 1]",
    "!!timestamp 2001-01-01",
    "! 1",
    "!own 1",
]
TAGS += ["!!map x", "!!seq {a: b}", "!!map [a]", "!!int {a: b}", "!<tag:yaml.org,2002:int> x"]
TAGS += ["!!python/name:os.system", "!!python/object/apply:os.system [ls]", "{!!int x: 1}"]


@pytest.mark.parametrize("value", TAGS)
def test_a_tag_is_refused_even_one_that_fits_its_value(
    project: Project, capsys: pytest.CaptureFixture[str], value: str
) -> None:
    project.file(SPEC, f"a: 1\nb: {value}\n".encode())
    (problem,) = problems_of(refused(project, capsys))
    assert (problem.file, problem.line) == (SPEC, 2)
    assert re.fullmatch(r"the tag \S+ is not allowed; remove it", problem.message)


NESTED = {
    "lists": b"b: " + b"[" * 50_000 + b"]" * 50_000,
    "lists that are not closed": b"b: " + b"[" * 50_000,
    "mappings": b"b: " + b"{c: " * 50_000 + b"}" * 50_000,
    "lists in one line": b"- " * 50_000 + b"c",
    "indented mappings": b"".join(b" " * depth + b"c:\n" for depth in range(2000)),
    "complex keys": b"? " * 50_000 + b"c",
    "complex keys in braces": b"b: " + b"{? " * 50_000 + b"}" * 50_000,
    "a key": b"{" + b"[" * 50_000 + b"]" * 50_000 + b": 1}",
}


@pytest.mark.parametrize("text", NESTED.values(), ids=NESTED.keys())
def test_nesting_beyond_the_limit_ends_the_program_with_a_message(
    project: Project, text: bytes
) -> None:
    project.file(SPEC, text)
    finished = project.child("bad")
    assert finished.code == 2
    (problem,) = problems_of(finished.err)
    assert problem.file == SPEC
    assert problem.line == (MAX_DEPTH + 1 if text.startswith(b"c:\n") else 1)
    assert problem.message == f"is nested more than {MAX_DEPTH} levels deep; flatten it"


def test_nesting_up_to_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "deep.yaml"
    path.write_text("[" * MAX_DEPTH + "]" * MAX_DEPTH, "utf-8")
    source = read_source(path, "deep.yaml")
    assert source.lines["/0" * (MAX_DEPTH - 1)] == 1


def test_aliases_that_nest_beyond_the_limit_are_refused(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = ["a0: &a0 [x]", *(f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 200))]
    project.file(SPEC, "\n".join(lines))
    (problem,) = problems_of(refused(project, capsys))
    assert (problem.file, problem.line) == (SPEC, 1)
    assert problem.message == f"is nested more than {MAX_DEPTH} levels deep; flatten it"


@pytest.mark.parametrize("text", [b"a: 1\nb: &x [*x]\n", b"a: 1\nb: &x {c: [*x]}\n"])
def test_an_alias_inside_its_own_value_is_refused(
    project: Project, capsys: pytest.CaptureFixture[str], text: bytes
) -> None:
    project.file(SPEC, text)
    (problem,) = problems_of(refused(project, capsys))
    assert (problem.line, problem.message) == (
        2,
        "the alias *x is inside the value that it refers to; write the value out",
    )


def test_a_byte_order_mark_is_no_part_of_the_spec(project: Project) -> None:
    path = project.spec("good")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert project.run() == 0


def test_a_missing_spec_is_refused_with_its_path(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.spec("good")
    (problem,) = problems_of(refused(project, capsys, "nosuch"))
    assert problem.file == "specs/nosuch/openapi.yaml"
    assert problem.message == "does not exist; known: good"


def pipe(path: Path) -> None:
    os.mkfifo(path)


def endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def dangling(path: Path) -> None:
    path.symlink_to("nowhere.yaml")


def looping(path: Path) -> None:
    path.symlink_to(path.name)


def linked(path: Path) -> None:
    outside = path.parents[2] / "outside.yaml"
    outside.write_text("a: 1\n", "utf-8")
    path.symlink_to(outside)


ODD: dict[Callable[[Path], None], str] = {
    Path.mkdir: "is not a file",
    pipe: "is neither a file nor a folder",
    endless: "is a symbolic link that leaves specs/",
    dangling: "is not a file",
    looping: "is not a file",
    linked: "is a symbolic link that leaves specs/",
}


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: odd.__name__)
def test_a_spec_that_is_no_plain_file_is_refused(
    project: Project, capsys: pytest.CaptureFixture[str], odd: Callable[[Path], None]
) -> None:
    (project.root / SPEC).parent.mkdir(parents=True)
    odd(project.root / SPEC)
    (problem,) = problems_of(refused(project, capsys))
    assert problem.file == SPEC
    assert problem.message.startswith(ODD[odd])


@pytest.mark.parametrize("odd", [pipe, endless, linked], ids=lambda odd: odd.__name__)
def test_a_changelog_that_is_no_plain_file_is_refused(
    project: Project, capsys: pytest.CaptureFixture[str], odd: Callable[[Path], None]
) -> None:
    project.spec("bad")
    odd(project.root / "specs/bad/CHANGELOG.md")
    (problem,) = problems_of(refused(project, capsys))
    assert problem.file == "specs/bad/CHANGELOG.md"
    assert problem.message.startswith(ODD[odd])


def test_a_linked_folder_outside_of_specs_is_refused(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.spec("bad")
    (project.root / "specs/bad/parts").symlink_to("/etc")
    (problem,) = problems_of(refused(project, capsys))
    assert problem.file == "specs/bad/parts"
    assert problem.message == "is a symbolic link that leaves specs/; copy the target instead"


def test_a_vendor_that_is_a_link_out_of_specs_is_refused(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    (project.spec("bad").parent).rename(project.root / "outside")
    (project.root / "specs/bad").symlink_to(project.root / "outside")
    (problem,) = problems_of(refused(project, capsys))
    assert problem.file == "specs/bad"


@pytest.mark.parametrize("unreadable", ["openapi.yaml", "parts.yaml", "."])
def test_what_cannot_be_read_is_refused(project: Project, unreadable: str) -> None:
    project.spec("bad")
    project.file("specs/bad/parts.yaml", "Thing: {}\n")
    project.file("generated/bad/README.md", "old\n")
    before = project.generated()
    path = project.root / "specs/bad" / unreadable
    path.chmod(0)
    finished = project.child(unprivileged=True)
    path.chmod(0o755)
    assert finished.code == 2
    (problem,) = problems_of(finished.err)
    assert problem.file == f"specs/bad/{unreadable}".removesuffix("/.")
    assert problem.message == "cannot be read: Permission denied; change its permissions"
    assert project.generated() == before


@pytest.mark.parametrize("specs", ["missing", "empty", "file"])
def test_a_project_without_specs_keeps_its_packages(
    project: Project, capsys: pytest.CaptureFixture[str], specs: str
) -> None:
    project.file("generated/one/README.md", "old\n")
    before = project.generated()
    if specs != "empty":
        (project.root / "specs").rmdir()
    if specs == "file":
        project.file("specs", "x")
    assert project.run() == 2
    (problem,) = problems_of(capsys.readouterr().err)
    assert problem.file == "specs"
    assert project.generated() == before


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
    finished = project.child("bad")
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
    "no such component": ("'#/components/schemas/Nope'", "does not exist; check it"),
    "no such file": ("'parts/nope.yaml#/Thing'", "names no file"),
    "no such part of a file": (
        "'parts/all.yaml#/Nope'",
        "specs/bad/parts/all.yaml#/Nope, does not exist",
    ),
    "another vendor": ("'../good/openapi.yaml#/components/schemas/Thing'", "names no file"),
    "out by a detour": ("'parts/../../good/openapi.yaml#/components/schemas/Thing'", "no file"),
    "an absolute path": ("'/etc/passwd#/x'", "must name a file in the folder of the spec"),
    "an address": ("'https://x.example/a.yaml#/x'", "must name a file in the folder of the spec"),
    "a file address": ("'file:///etc/passwd#/x'", "must name a file in the folder of the spec"),
    "a link out of the folder": ("'parts/link.yaml#/components/schemas/Thing'", "names no file"),
    "nothing": ("''", "names a whole document"),
    "the document": ("'#'", "names a whole document"),
    "the document by its name": ("'openapi.yaml'", "names a whole document"),
    "a list from its end": ("'#/servers/-1'", "does not exist; check it"),
    "an index with a zero": ("'#/servers/00'", "does not exist; check it"),
    "an index of 5,000 digits": (f"'#/servers/{'9' * 5000}'", "does not exist; check it"),
    "a name of 5,000 characters": (f"'{'a' * 5000}.yaml#/x'", "names no file"),
    "a zero byte": ('"a\\0.yaml#/x"', "names no file"),
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
    assert any("circular" in problem.message for problem in problems)
    assert all(problem.line and problem.file.startswith("specs/bad/") for problem in problems)


ROWS = {
    "in a circle": ("{$ref: 'x.yaml#/B'}", "circular"),
    "in a circle that grows": ("{a: {$ref: 'x.yaml#/A'}, b: {$ref: 'x.yaml#/A'}}", "circular"),
    "in a long row": ("{$ref: 'x.yaml#/R0'}", "is a chain of more than 100 references"),
    "that multiply": ("{a: {$ref: 'x.yaml#/M0'}}", "references lead to more than 5000 values"),
}


@pytest.mark.parametrize(("item", "message"), ROWS.values(), ids=ROWS.keys())
def test_references_of_a_path_are_refused(
    project: Project,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    item: str,
    message: str,
) -> None:
    monkeypatch.setattr("generator.specs.document.MAX_VALUES", 5000)
    row = [f"R{n}: {{$ref: '#/R{n + 1}'}}" for n in range(150)]
    twice = [f"M{n}: {{a: {{$ref: '#/M{n + 1}'}}, b: {{$ref: '#/M{n + 1}'}}}}" for n in range(40)]
    parts = [f"A: {item}", "B: {$ref: '#/A'}", *row, "R150: {}", *twice, "M40: {}"]
    project.file("specs/bad/x.yaml", "\n".join(parts))
    path = project.spec("bad")
    text = path.read_text("utf-8")
    path.write_text(text.replace('"paths":\n', '"paths":\n  "/a": {$ref: "x.yaml#/A"}\n'), "utf-8")
    (problem,) = problems_of(refused(project, capsys))
    assert problem.file == "specs/bad/x.yaml"
    assert problem.line > 0
    assert message in problem.message


def test_a_long_row_of_components_in_another_file_is_joined(project: Project) -> None:
    schema = "S{}: {{type: object, description: d, properties: {{next: {{$ref: '#/S{}'}}}}}}"
    rows = [schema.format(number, number + 1) for number in range(300)]
    project.file("specs/good/x.yaml", "\n".join([*rows, schema.format(300, 0)]))
    project.spec("good", "paths: {/things: {get: {gives: {$ref: 'x.yaml#/S0'}}}}")
    schemas = load(project.root / "specs", "good").root["components"]["schemas"]
    assert {f"S{number}" for number in range(301)} <= set(schemas)


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
    assert problem.message == "two schemas are named 'Item'; rename one, or name it in components"
