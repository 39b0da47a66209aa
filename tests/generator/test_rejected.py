"""Schemas that datamodel-code-generator rejects are named with their places, all at once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.emit import models
from generator.emit.views import ModelView
from generator.specs.document import Document
from generator.specs.loading import load
from generator.specs.problems import SpecError
from tests.support.minispec import complete, to_yaml
from tests.support.packages import Workshop

SPEC = """
    paths:
      /a: {post: {x-sdk: {resource: things, method: create}, takes: Thing, gives: Thing}}
    components:
      schemas:
        Thing:
          type: object
          properties:
            good: {type: string}
            part: {$ref: '#/components/schemas/Part'}
            self: {$ref: '#/components/schemas/Thing'}
        Part: {type: object, properties: {name: {type: string}, other: {type: string}}}
        Free: {type: object, properties: {name: {type: string}}}
"""
BROKEN = {"type": "array", "items": {"$ref": "#/components/schemas/Nowhere"}}


@pytest.fixture
def document(tmp_path: Path) -> Document:
    folder = tmp_path / "specs" / "acme"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(to_yaml(complete(SPEC, "acme")), "utf-8")
    return load(tmp_path / "specs", "acme")


def spoil(
    monkeypatch: pytest.MonkeyPatch, *, sent: bool, places: dict[str, tuple[str, ...]]
) -> None:
    """Let a view contain properties that the tool really rejects."""
    view = ModelView.document

    def spoiled(self: ModelView) -> dict[str, object]:
        if self._sent == sent:
            for name, wires in places.items():
                for wire in wires:
                    self.schemas[name]["properties"][wire] = BROKEN
        return view(self)

    monkeypatch.setattr(ModelView, "document", spoiled)


def test_every_rejected_property_is_named_with_file_line_and_pointer(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(monkeypatch, sent=False, places={"Thing": ("good",), "Part": ("name", "other")})
    with pytest.raises(SpecError) as caught:
        models.write_models(document)
    assert [problem.pointer for problem in caught.value.problems] == [
        "/components/schemas/Thing/properties/good",
        "/components/schemas/Part/properties/name",
        "/components/schemas/Part/properties/other",
    ]
    for problem in caught.value.problems:
        assert re.match(
            r"specs/acme/openapi\.yaml:\d+: datamodel-code-generator rejects", str(problem)
        )
        assert "Nowhere" in problem.message


def test_models_and_types_of_arguments_are_reported_together(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(monkeypatch, sent=False, places={"Thing": ("good",)})
    spoil(monkeypatch, sent=True, places={"Part": ("name",)})
    with pytest.raises(SpecError) as caught:
        models.write_models(document)
    assert len(caught.value.problems) == 2


def test_a_constant_that_is_a_list_is_refused_with_its_place(make: Workshop) -> None:
    with pytest.raises(SpecError, match=r"bad/const") as caught:
        make(SPEC.replace("good: {type: string}", "bad: {const: [1]}"))
    assert "is neither text, a number, true, false nor null" in str(caught.value)
