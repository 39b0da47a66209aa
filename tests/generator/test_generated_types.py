"""Small random schemas: read and sent by the package, or refused with a place."""

from __future__ import annotations

import inspect
import json
import tempfile
import typing
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.emit.verification import verify
from generator.plan.planning import adapt
from generator.specs.loading import load
from generator.specs.problems import SpecError
from tests.support.calls import call
from tests.support.exploring import tried
from tests.support.minispec import complete, write_spec
from tests.support.packages import Built, Workshop

OBJECTS: dict[str, Any] = {
    "Cat": {"kind": {"type": "string", "const": "cat"}, "name": {"type": "string"}},
    "Dog": {"kind": {"type": "string", "enum": ["dog", "hound"]}, "age": {"type": "integer"}},
    "Bird": {"kind": {"type": "string"}, "wings": {"type": "integer"}},
    "Plain": {"at": {"type": "string", "format": "date-time"}},
}
EXAMPLES: dict[str, Any] = {
    "Cat": {"kind": "cat", "name": "Tom"},
    "Dog": {"kind": "hound", "age": 3},
    "Bird": {"kind": "Bird", "wings": 2},
    "Plain": {"at": "2020-01-02T03:04:05Z"},
}
LISTED = st.lists(
    st.sampled_from(["a", "A", "", "none", 0, 1, -1, 1.5, True, False, None]),
    min_size=1,
    max_size=4,
    unique_by=lambda value: (type(value), value),
)
Case = tuple[dict[str, Any], Any]
"""A schema, and a value that fits it."""


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


SIMPLE: st.SearchStrategy[Case] = st.one_of(
    st.sampled_from(sorted(OBJECTS)).map(lambda name: (_ref(name), EXAMPLES[name])),
    LISTED.map(lambda values: ({"enum": values}, values[-1])),
    st.sampled_from(["a", 3, None, True]).map(lambda value: ({"const": value}, value)),
    st.sampled_from(
        [
            ({"type": "string"}, "text"),
            ({"type": "integer"}, 7),
            ({"type": "number"}, 0.5),
            ({"type": "boolean"}, False),
            ({"type": "null"}, None),
            ({"type": ["string", "null"]}, None),
            ({"type": ["integer", "string"]}, "x"),
            ({"type": "string", "format": "date"}, "2020-01-02"),
            ({"type": "string", "format": "date-time"}, "2020-01-02T03:04:05Z"),
        ]
    ),
)


def _composed(inner: st.SearchStrategy[Case]) -> st.SearchStrategy[Case]:
    lists = inner.map(lambda case: ({"type": "array", "items": case[0]}, [case[1]]))
    unions = st.tuples(
        st.sampled_from(["oneOf", "anyOf"]), st.lists(inner, min_size=1, max_size=3)
    ).map(lambda pair: ({pair[0]: [schema for schema, _ in pair[1]]}, pair[1][-1][1]))
    return lists | unions


CASES = st.recursive(SIMPLE, _composed, max_leaves=4)


def _fragment(schema: dict[str, Any]) -> dict[str, Any]:
    described = schema if "$ref" in schema else {**schema, "description": "Any of it."}
    objects = {
        name: {
            "type": "object",
            "required": ["kind"] if "kind" in fields else [],
            "properties": fields,
        }
        for name, fields in OBJECTS.items()
    }
    # Every object is used, so that the house rules accept the spec.
    used = {name.lower(): _ref(name) for name in OBJECTS}
    holder = {"type": "object", "properties": {"value": described, **used}}
    paging = {"x-paging": "none"} if schema.get("type") == "array" else {}
    return {
        "paths": {
            "/whole": {"get": {"x-sdk": _method("whole"), "gives": schema, **paging}},
            "/held": {
                "get": {"x-sdk": _method("held"), "gives": "Holder"},
                "put": {"x-sdk": _method("replace"), "takes": "Holder", "gives": "Holder"},
            },
            "/sent": {"post": {"x-sdk": _method("create"), "takes": schema}},
        },
        "components": {"schemas": {**json.loads(json.dumps(objects)), "Holder": holder}},
    }


def _method(name: str) -> dict[str, str]:
    return {"resource": "things", "method": name}


@settings(max_examples=tried(25, few=8), suppress_health_check=[HealthCheck.too_slow])
@given(case=CASES)
def test_any_small_schema_is_right_or_refused(case: Case) -> None:
    schema, value = case
    with tempfile.TemporaryDirectory() as folder:
        workshop = Workshop(Path(folder))
        try:
            _check(workshop(_fragment(schema)), value)
        except SpecError as error:
            unplaced = [problem for problem in error.problems if not problem.pointer]
            if unplaced:
                raise
        finally:
            workshop.close()


def _check(api: Built, value: Any) -> None:
    for prefix in ("", "Async"):
        (resource,) = api.resources(prefix)
        for name in ("whole", "held", "replace", "create"):
            assert typing.get_type_hints(vars(resource)[name])
    found = call(api, lambda things: things.whole(), value)
    assert (_plain(found.value), found.drifts) == (value, [])
    found = call(api, lambda things: things.held(), {"value": value})
    assert (_plain(found.value.value), found.drifts) == (value, [])
    found = call(api, lambda things: things.replace(value=value), {})
    assert found.request.json() == {"value": value}
    arguments = _arguments(api, value)
    assert call(api, lambda things: things.create(**arguments)).request.json() == value


def _plain(value: Any) -> Any:
    """Return a decoded value as JSON, without the fields that were not sent."""
    plain = json.loads(msgspec.json.encode(value, enc_hook=dict))
    return _without_null(plain)


def _without_null(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_null(inner) for key, inner in value.items() if inner is not None}
    return [_without_null(item) for item in value] if isinstance(value, list) else value


def _arguments(api: Built, value: Any) -> dict[str, Any]:
    """Return the arguments of a body: one for each property, or one for the whole."""
    names = inspect.signature(vars(api.resources()[0])["create"]).parameters
    whole = next((name for name in ("items", "fields") if name in names), None)
    return {whole: value} if whole else value


def test_a_type_that_cannot_be_decoded_is_found_with_its_place(tmp_path: Path) -> None:
    """No spec is known that leads to such a type, so a module is changed after it was generated."""
    vendor = "broken"
    write_spec(tmp_path, vendor, complete(_fragment({"type": "string"}), vendor))
    document = load(tmp_path / "specs", vendor)
    package = adapt(document)
    api = Workshop(tmp_path).imported(vendor)
    models = f"src/{vendor}_client/models.py"
    for broken, message in (
        ("value: Cat | Dog", "the type of value cannot be decoded"),
        ("value: Missing", "name 'Missing' is not defined"),
    ):
        text = api.files[models].replace("value: str", broken)
        assert text != api.files[models]
        with pytest.raises(SpecError) as caught:
            verify(document, package, {**api.files, models: text})
        assert message in str(caught.value)
        assert "#/components/schemas/Holder" in str(caught.value)
