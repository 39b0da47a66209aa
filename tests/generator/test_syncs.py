"""`x-sync` of a spec: what it declares in the package, and names that do not exist."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest

from generator.plan.planning import adapt
from generator.specs.document import Document
from generator.specs.house_rules import findings
from generator.specs.loading import load
from generator.specs.problems import SpecError
from tests.support import golden
from tests.support.packages import Built, Workshop


@pytest.fixture
def document(tmp_path: Path) -> Document:
    """The kitchen sink, whose `x-sync` a test changes."""
    return load(golden.copy_spec(tmp_path), golden.VENDOR)


@pytest.fixture(scope="module")
def built(make_once: Workshop) -> Built:
    """The package of the kitchen sink."""
    golden.copy_spec(make_once.root)
    return make_once.imported(golden.VENDOR)


def test_a_declaration_says_where_fields_are_and_what_their_values_may_be(built: Built) -> None:
    sync = importlib.import_module(f"{built.module.__name__}.sync").SYNCS["kitchen.sinks"]
    fields = {field.name: field for field in sync.fields}
    name = fields["full_name"]
    assert name.reads == (("fullName",), ("full_name",), ("name",))
    assert (name.required, name.fold, name.changes) == (("create",), True, "if-empty")
    assert fields["kitchen"].reads == (("label", "text"),)
    assert fields["notes"].reads == ()
    assert (fields["notes"].clear, fields["notes"].nullable) == ("none", True)
    assert fields["dish"].inside == "dishes"
    assert fields["dish"].reads == (("dishes", "data", "[]"), ("dishes", "[]"))
    assert (fields["is_full"].create, fields["is_full"].update) == (False, True)
    assert (sync.id, sync.keys) == ("sinkId", ("full_name", "id"))
    assert (sync.create.method, sync.update.whole, sync.delete.returns) == ("create", True, False)
    assert sync.arguments == {"page_size": 100}


def test_a_resource_that_cannot_be_planned_says_why_and_has_no_plan(built: Built) -> None:
    sync = importlib.import_module(f"{built.module.__name__}.sync").SYNCS["dishes"]
    assert sync.why_not == "the vendor lists them by their owners only"
    client, _ = built.client({})
    assert not hasattr(client.dishes, "plan")


@pytest.mark.parametrize(
    ("edit", "place", "message"),
    [
        ({"list": "list_dishes"}, "/list", "kitchen.sinks has no operation list_dishes; it has"),
        ({"list": "get_sink"}, "/list", "get_sink must take no id in its path"),
        ({"update": "create_sink"}, "/update", "create_sink must take the id of one record"),
        ({"arguments": {"page": 1}}, "/arguments/page", "list_sinks has no parameter page"),
        ({"passes": [{"q": 1}, {"p": 1}]}, "/passes/1/p", "list_sinks has no parameter p"),
        ({"id": "uuid"}, "/id", "the items have no uuid"),
        ({"keys": ["nick"]}, "/keys", "neither requests nor items have nick"),
        ({"keys": ["notes"]}, "/keys/0", "notes is no field that the items of the list have once"),
        ({"active": {"field": "gone", "is": None}}, "/active/field", "there is no field gone"),
        ({"fields": {"size": {"case": "ignore"}}}, "/fields/notes", "say where they have notes"),
        ({"deactivate": {"sets": {"depth": 1}}}, "/deactivate/sets/depth", "takes no field depth"),
        (
            {"own-account": {"credential": "email", "field": "mail"}},
            "/own-account/field",
            "there is no field mail",
        ),
        (
            {"bulk": {"operation": "create_sink", "rows": "color", "size": 5}},
            "/bulk/rows",
            "create_sink takes no list color in its body",
        ),
    ],
)
def test_a_name_that_does_not_exist_is_told_with_its_place(
    document: Document, edit: dict[str, Any], place: str, message: str
) -> None:
    document.root["x-sync"]["kitchen.sinks"].update(edit)
    with pytest.raises(SpecError) as raised:
        adapt(document)
    (problem,) = raised.value.problems
    assert f"(#/x-sync/kitchen.sinks{place})" in str(problem)
    assert message in str(problem)


@pytest.mark.parametrize(
    ("field", "options", "place", "message"),
    [
        ("size", {"case": "ignore"}, "", "requests have no field size"),
        ("notes", {"reads": ["remark"]}, "/reads", "the items of the list have no remark"),
        ("color", {"refers": "shade"}, "/refers", "requests have no field shade"),
        (
            "dish",
            {"inside": {"list": "pots", "field": "kind"}},
            "/inside",
            "no list pots with kind",
        ),
    ],
)
def test_an_option_of_a_field_names_only_what_exists(
    document: Document, field: str, options: dict[str, Any], place: str, message: str
) -> None:
    document.root["x-sync"]["kitchen.sinks"]["fields"][field] = options
    with pytest.raises(SpecError) as raised:
        adapt(document)
    (problem,) = raised.value.problems
    assert f"(#/x-sync/kitchen.sinks/fields/{field}{place})" in str(problem)
    assert message in str(problem)


def test_an_unknown_resource_is_told_with_those_that_exist(document: Document) -> None:
    document.root["x-sync"] = {"pots": {"why-not": "there are none"}}
    with pytest.raises(SpecError, match=r"there is no resource pots; name one of kitchen"):
        adapt(document)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("    keys: [fullName, sinkId]\n", "", "needs `list`, `keys`, and one of"),
        ("    keys: [", "    why-not: no\n    keys: [", "`why-not` stands alone"),
        ("{operation: delete_sink, means", "{means", "needs either the `operation`"),
        ("credential: username", "credential: password", "must be a credential that is no secret"),
        ("    whole-update: true\n", "    whole: true\n", "'whole' is not known here"),
    ],
)
def test_the_dialect_tells_what_a_declaration_needs(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    folder = golden.copy_spec(tmp_path)
    file = tmp_path / "specs" / golden.VENDOR / "openapi.yaml"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    document = load(folder, golden.VENDOR)
    found = [str(problem) for problem in findings(document)]
    assert len(found) == 1, found
    assert message in found[0]
    assert "openapi.yaml:" in found[0]
