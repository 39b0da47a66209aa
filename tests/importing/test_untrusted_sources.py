"""Published files that cannot be read: one clear error, and nothing is written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.specs import source
from tests.support.projects import Project

GOOD = {
    "openapi": "3.1.0",
    "info": {"title": "Acme", "version": "1"},
    "servers": [{"url": "https://api.acme.example"}],
    "paths": {"/things": {"get": {"responses": {"204": {"description": "Done"}}}}},
}
CHAIN = "{openapi: 3.1.0, paths: {/a: {$ref: '#/paths/~1b'}, /b: {$ref: '#/paths/~1a'}}}"


def run(project: Project, capsys: pytest.CaptureFixture[str], name: str, data: bytes) -> str:
    """Import a file that must be refused, and return the message."""
    path = project.file(f"published/{name}", data)
    assert project.run("import", str(path), "acme") == 2
    assert not (project.root / "specs/acme").exists()
    return capsys.readouterr().err


def ref(target: str) -> bytes:
    whole = {**GOOD, "paths": {"/things": {"$ref": target}}}
    return json.dumps(whole).encode()


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.json", b"{", "a.json:1: is not valid JSON"),
        ("a.json", b'{"a": 1, "a": 2}', "the key 'a' is duplicated"),
        ("a.json", b'{"openapi": "3.1.0", "x": NaN}', "is not valid JSON"),
        ("a.json", b'{"openapi": "3.1.0", "x": 1e999}', "is too large"),
        ("a.json", b'{"openapi": "3.1.0", "x": ' + b"1" * 5000 + b"}", "is a number of more than"),
        ("a.json", b"[" * 200_000, "levels deep"),
        ("a.json", b"[" * 150 + b"]" * 150, "levels deep"),
        ("a.json", b"\xff{}", "is not UTF-8"),
        ("a.json", b"[]", "must contain a mapping"),
        ("a.yaml", b"a: [", "is not valid YAML"),
        ("a.yaml", b"a: &a [*a]", "is inside the value that it refers to"),
        ("a.yaml", b"a: !!python/object:os.system x", "is not allowed"),
        ("a.yaml", b"swagger: '2.0'", "is Swagger 2.0; convert it"),
        ("a.yaml", b"openapi: 4.0.0", "is OpenAPI 4.0.0; 3.0, 3.1 and 3.2 are read"),
        ("a.yaml", b"openapi: 3.1.0", "(#/paths)"),
        ("a.yaml", CHAIN.encode(), "the references are circular"),
        ("a.json", ref("http://evil.example/x.yaml"), "names another host or an absolute path"),
        ("a.json", ref("/etc/passwd"), "names another host or an absolute path"),
        ("a.json", ref("file:///etc/passwd"), "names another host or an absolute path"),
        ("a.json", ref("../secret.yaml"), "names no file below published/"),
        ("a.json", ref("%2e%2e/secret.yaml"), "names no file below published/"),
        ("a.json", ref("missing.yaml#/a"), "names no file below published/"),
        ("a.json", ref("#/components/nothing"), "does not exist; check it"),
        ("a.json", ref("#Thing"), "needs a JSON pointer"),
    ],
)
def test_a_file_that_cannot_be_used_is_one_error_with_its_place(
    project: Project, capsys: pytest.CaptureFixture[str], name: str, data: bytes, message: str
) -> None:
    project.file("secret.yaml", "get: {}\n")
    text = run(project, capsys, name, data)
    assert message in text
    assert name in text
    assert "Traceback" not in text


def test_a_link_out_of_the_folder_is_not_followed(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.file("secret.yaml", "get: {}\n")
    (project.root / "published").mkdir()
    (project.root / "published/inside.yaml").symlink_to(project.root / "secret.yaml")
    assert "names no file below" in run(project, capsys, "a.json", ref("inside.yaml"))


def test_a_file_that_is_too_large_is_refused(
    project: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source, "MAX_BYTES", 100)
    data = json.dumps(GOOD).encode()
    assert "is larger than 100 bytes" in run(project, capsys, "a.json", data)
    assert "is larger than 100 bytes" in run(project, capsys, "a.yaml", data)


def test_a_missing_file_is_refused(
    project: Project, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert project.run("import", str(tmp_path / "none.yaml"), "acme") == 2
    assert "none.yaml: cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize("named", [[], ["a.yaml"], ["a.yaml", "acme", "more"]])
def test_an_import_needs_a_file_and_a_vendor(
    project: Project, capsys: pytest.CaptureFixture[str], named: list[str]
) -> None:
    assert project.run("import", *named) == 2
    assert "import FILE VENDOR" in capsys.readouterr().err


def test_a_vendor_must_be_a_name_of_a_package(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project.file("a.json", json.dumps(GOOD))
    assert project.run("import", str(path), "../acme") == 2
    assert "write it in snake_case" in capsys.readouterr().err


def test_a_spec_that_a_person_wrote_is_not_replaced(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = project.spec("one").read_bytes()
    path = project.file("a.json", json.dumps(GOOD))
    assert project.run("import", str(path), "one") == 2
    assert "was not written by an import" in capsys.readouterr().err
    assert (project.root / "specs/one/openapi.yaml").read_bytes() == spec


def test_the_next_import_keeps_what_is_there_if_it_fails(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project.file("a.json", json.dumps(GOOD))
    assert project.run("import", str(path), "acme") == 0
    before = (project.root / "specs/acme/openapi.yaml").read_bytes()
    path.write_text("{", "utf-8")
    assert project.run("import", str(path), "acme") == 2
    assert (project.root / "specs/acme/openapi.yaml").read_bytes() == before
    capsys.readouterr()
