"""`overlay.yaml`: the decisions of a person, applied to the spec that an import makes."""

from __future__ import annotations

import pytest

from generator.specs.problems import SpecError
from tests.support.imports import OPERATION, Importer

THINGS = f"""{OPERATION}components:
  schemas:
    Thing:
      type: object
      properties:
        id: {{type: integer}}
        name: {{type: string, description: The name}}
"""
OTHER = """  /other:
    get:
      operationId: getOther
      tags: [others]
      responses:
        '200': {description: It, content: {application/json: {schema: {$ref: '#/x-other'}}}}
x-other: {type: object, properties: {a: {type: string}}}
"""


def refused(importer: Importer, actions: str) -> str:
    importer.overlay(actions)
    with pytest.raises(SpecError) as caught:
        importer.of(THINGS)
    assert not (importer.root / "specs/acme/openapi.yaml").exists()
    return str(caught.value)


def test_an_update_is_merged_into_what_it_matches(importer: Importer) -> None:
    importer.overlay("- {target: $.x-sdk, update: {version: 0.2.0, keywords: [a]}}")
    made = importer.of(THINGS)
    assert made["x-sdk version"] == "0.2.0"
    assert made["x-sdk class"] == "Acme"


def test_an_update_of_a_list_is_appended(importer: Importer) -> None:
    importer.overlay(
        """
        - target: $.servers
          update: {url: 'https://eu.acme.example', description: Europe}
        """
    )
    made = importer.of(THINGS)
    urls = [server["url"] for server in made["servers"]]
    assert urls == ["https://api.acme.example", "https://eu.acme.example"]


def test_an_update_replaces_plain_values_wherever_they_are(importer: Importer) -> None:
    importer.overlay("- {target: $..name.description, update: What it is called}")
    made = importer.of(THINGS)
    assert made.schemas["Thing"]["properties"]["name"]["description"] == "What it is called"


def test_what_is_removed_leaves_no_unused_part(importer: Importer) -> None:
    importer.overlay("- {target: \"$.paths['/other']\", remove: true}")
    made = importer.of(THINGS.replace("components:", f"{OTHER}components:", 1))
    assert list(made["paths"]) == ["/things"]
    assert list(made.schemas) == ["Thing"]
    assert [tag["name"] for tag in made["tags"]] == ["things"]


def test_several_items_of_a_list_are_removed(importer: Importer) -> None:
    servers = "servers: [{url: 'https://a.example'}, {url: 'https://b.example', description: B}"
    path = importer.file(
        "acme.yaml",
        f"openapi: 3.1.0\ninfo: {{title: Acme, version: '1'}}\n"
        f"{servers}, {{url: 'https://c.example', description: C}}]\n{THINGS}",
    )
    importer.overlay("- {target: '$.servers[1:]', remove: true}")
    assert [server["url"] for server in importer.imported(path)["servers"]] == ["https://a.example"]


def test_a_copy_takes_one_part_of_the_spec(importer: Importer) -> None:
    importer.overlay(
        """
        - target: $.components.schemas.Thing.properties.id
          copy: $.components.schemas.Thing.properties.name
        """
    )
    identifier = importer.of(THINGS).schemas["Thing"]["properties"]["id"]
    assert identifier["description"] == "The name"
    assert identifier["type"] == "string"


@pytest.mark.parametrize(
    ("actions", "message"),
    [
        ("- {target: $.x-sdk, update: {}}\n- {target: $.no, remove: true}", ":5: $.no matches"),
        ("- {target: '$.paths[', remove: true}", ":4: is no JSONPath"),
        ("- {target: $.x-sdk, copy: $.tags}", "the update does not fit"),
        ("- {target: $.x-sdk, copy: '$.info.*'}", "it must match one"),
        ("- {target: $.x-sdk, update: text}", "the update does not fit"),
        ("- {target: $, remove: true}", "would remove the whole document"),
        ("- {target: $.x-sdk}", "is no OpenAPI Overlay 1.1"),
        ("- {target: $.x-sdk, update: {}, copy: $.info}", "is no OpenAPI Overlay 1.1"),
        ("- {target: $.x-sdk, update: {class: acme}}", "a problem at #/x-sdk/class"),
    ],
)  # fmt: skip
def test_an_action_that_cannot_be_applied_is_an_error_with_its_place(
    importer: Importer, actions: str, message: str
) -> None:
    text = refused(importer, actions)
    assert text.startswith("specs/acme/overlay.yaml")
    assert message in text


def test_an_action_that_does_not_remove_changes_nothing(importer: Importer) -> None:
    importer.overlay("- {target: $.x-sdk, remove: false}")
    assert importer.of(THINGS)["x-sdk class"] == "Acme"


def test_the_next_version_keeps_the_decisions(importer: Importer) -> None:
    path = importer.overlay("- {target: $.paths.*.get.x-sdk, update: {method: look_up}}")
    text = path.read_text("utf-8")
    importer.of(THINGS)
    made = importer.of(THINGS.replace("id: {type", "size: {type: number}\n        id: {type"))
    assert made.operation()["x-sdk"]["method"] == "look_up"
    assert "size" in made.schemas["Thing"]["properties"]
    assert path.read_text("utf-8") == text
