"""What the spec says about the API as a whole reaches the README and the docstrings."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from generator.checks.specs import house_rules
from generator.runtime import errors
from tests.support.packages import Built, Workshop
from tests.support.projects import Project

SPEC = """
    info:
      title: Mini API
      version: '1'
      description: |
        Keeps things.

        # Not a heading; a key without access sees nothing.
    servers:
      - {url: https://a.example, description: Production}
      - {url: https://b.example, description: Emptied every night, x-sdk: {name: night}}
    tags:
      - name: things
        description: All the things.
        x-notes: [Only things of the account., Things may vanish]
      - {name: others, description: The others.}
    paths:
      /things:
        get:
          summary: Read the things
          x-sdk: {resource: things, method: read}
          x-notes: [At most ten things]
        post:
          summary: Make a thing
          description: Returns nothing.
          x-sdk: {resource: things, method: make}
      /others:
        get:
          tags: [others]
          x-sdk: {resource: others, method: read}
    components:
      securitySchemes:
        basic: {type: http, scheme: basic, description: A user with admin access}
"""


SHARED = """
    tags:
      - {name: things, description: All the things., x-evidence-note: Seen in the titles.}
    paths:
      /a: {get: {x-evidence: inferred, x-sdk: {resource: things, method: first}}}
      /b:
        get:
          x-evidence: inferred
          x-evidence-note: A guess.
          x-sdk: {resource: things, method: second}
"""


def test_a_note_on_evidence_that_operations_share_stands_once(make: Workshop) -> None:
    text = make(SHARED).files["api.md"]
    assert text.count("Seen in the titles.") == 1
    assert "| inferred: A guess. |" in text
    assert "| `first(…)` | `GET /a` | inferred |" in text.replace("first()", "first(…)")


@pytest.mark.parametrize(
    ("description", "found"),
    [("Read the things", 1), ("Read the things.", 1), ("Reads all of them.", 0), (None, 0)],
)
def test_lint_reports_a_description_that_repeats_the_summary(
    description: str | None, found: int, tmp_path: Path
) -> None:
    project = Project.create(tmp_path / "project")
    operation = {"summary": "Read the things", "description": description}
    project.spec("one", {"paths": {"/things": {"get": operation}}})
    reported = [each for each in house_rules(project.root) if each.rule == "descriptions"]
    assert ["repeats the summary" in each.message for each in reported] == [True] * found


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(SPEC)


@pytest.fixture(params=["client", "async_client"])
def client(api: Built, request: pytest.FixtureRequest) -> object:
    return getattr(api, request.param)()[0]


def paragraphs(thing: object) -> list[str]:
    doc = inspect.getdoc(thing) or ""
    return [" ".join(part.split()) for part in doc.split("\n\n")]


def test_the_readme_says_what_the_api_is(api: Built) -> None:
    assert "\n\nKeeps things.\n\n" in api.files["README.md"]


def test_a_paragraph_of_the_readme_is_never_a_heading(api: Built) -> None:
    assert "\n\n\\# Not a heading; a key without access sees nothing.\n\n" in api.files["README.md"]


def test_the_class_says_what_the_api_is(client: object) -> None:
    said = ["Keeps things.", "# Not a heading; a key without access sees nothing."]
    assert paragraphs(type(client))[1:3] == said


def test_the_readme_says_what_the_credentials_need(api: Built) -> None:
    assert "\n\nA user with admin access.\n\n" in api.files["README.md"]


def test_the_constructor_says_what_the_credentials_need(client: object) -> None:
    assert paragraphs(type(client).__init__)[1] == "A user with admin access."


def test_the_readme_says_what_each_server_is(api: Built) -> None:
    listed = (
        '- `server="production"`: `https://a.example`\n'
        '- `server="night"`: `https://b.example`. Emptied every night.\n'
    )
    assert listed in api.files["README.md"]


def test_the_constructor_says_what_each_server_is(client: object) -> None:
    said = (
        "server: Name of the server to call: production (https://a.example); "
        "night (https://b.example): Emptied every night."
    )
    assert said in " ".join(paragraphs(type(client).__init__))


@pytest.mark.parametrize("name", errors.__all__)
def test_the_readme_lists_every_error(api: Built, name: str) -> None:
    doc = " ".join((inspect.getdoc(getattr(errors, name)) or "").partition("\n\n")[0].split())
    [row] = [r for r in api.files["README.md"].splitlines() if r.startswith(f"| `{name}` |")]
    assert row.endswith(f" | {doc} |")


def test_the_readme_lists_the_base_of_all_errors_first(api: Built) -> None:
    lines = api.files["README.md"].splitlines()
    first = lines.index("| class | subclass of | meaning |") + 2
    assert lines[first].startswith(f"| `{api.name}Error` | `Exception` |")


def test_the_notes_of_a_tag_follow_those_of_a_method(client: object) -> None:
    things = type(client.things)  # type: ignore[attr-defined]
    notes = "Notes: - At most ten things. - Only things of the account. - Things may vanish."
    assert notes in paragraphs(things.read)
    assert "Notes: - Only things of the account. - Things may vanish." in paragraphs(things.make)


def test_the_notes_of_a_tag_stay_out_of_the_methods_of_others(client: object) -> None:
    others = type(client.others)  # type: ignore[attr-defined]
    assert not any(part.startswith("Notes:") for part in paragraphs(others.read))


def test_an_operation_needs_no_description(make: Workshop) -> None:
    api = make("""
        paths:
          /things:
            get: {summary: Read the things, description: null}
    """)
    client, calls = api.client()
    client.things.call()
    assert len(calls.requests) == 1
    assert paragraphs(type(client.things).call)[1].startswith("Args:")
