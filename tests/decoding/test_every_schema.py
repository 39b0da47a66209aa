"""Whatever changes in a valid answer: nothing raises, nothing is lost, all is told."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.decoding.fits import Fit
from tests.support.mutations import (
    BodyPath,
    Schema,
    all_schemas,
    at,
    change_of,
    encoded,
)
from tests.support.vendors import VENDORS

SCHEMAS = all_schemas()
every_schema = pytest.mark.parametrize("schema", SCHEMAS, ids=str)
SEEDS = st.integers(0, 2**32)
few = settings(max_examples=15)
MARK = "zoe-was-here"


def test_every_vendor_has_schemas() -> None:
    assert {schema.vendor for schema in SCHEMAS} == set(VENDORS)


def plain(schema: Schema, value: Any) -> Any:
    return schema.runtime("model").plain(value)


def inner(value: Any, key: str | int) -> Any:
    """Return what stands in a decoded value under the vendor's name."""
    if isinstance(value, msgspec.Struct):
        fields = msgspec.structs.fields(type(value))
        return getattr(value, next(f.name for f in fields if f.encode_name == key))
    return value[key]


@every_schema
def test_a_valid_response_decodes_whole_and_without_a_difference(schema: Schema) -> None:
    for body in schema.bodies:
        value, drifts = schema.decode(body)
        assert drifts == []
        fit = Fit(schema.document)
        assert list(fit.lost(schema.node, schema.opened(body), plain(schema, value))) == []


@every_schema
@few
@given(seed=SEEDS)
def test_every_value_that_a_change_leaves_is_in_the_decoded_response(
    schema: Schema, seed: int
) -> None:
    after = change_of(schema, seed).after
    value, _ = schema.decode(after)
    sent = schema.opened(after)
    assert list(Fit(schema.document).lost(schema.node, sent, plain(schema, value))) == []


@every_schema
@few
@given(seed=SEEDS)
def test_the_raw_response_is_what_was_sent_whatever_changed(schema: Schema, seed: int) -> None:
    after = change_of(schema, seed).after
    assert schema.runtime("json_values").parse(encoded(after)) == after


@every_schema
@few
@given(seed=SEEDS)
def test_exactly_the_change_is_reported_with_its_kind_and_path(schema: Schema, seed: int) -> None:
    after = change_of(schema, seed).after
    _, drifts = schema.decode(after)
    expected = Fit(schema.document).differences(schema.node, schema.opened(after))
    assert drifts == sorted(expected)


@every_schema
@few
@given(seed=SEEDS)
def test_the_neighbours_of_a_change_are_as_they_were(schema: Schema, seed: int) -> None:
    change = change_of(schema, seed)
    before, _ = schema.decode(change.before)
    after, _ = schema.decode(change.after)
    body_path: BodyPath = change.body_path[1:] if schema.wrapped else change.body_path
    body = schema.opened(change.before)
    for depth, key in enumerate(body_path):
        parent = at(body, body_path[:depth])
        for other in parent if isinstance(parent, dict) else range(len(parent)):
            if other != key:
                assert inner(after, other) == inner(before, other)
        if depth + 1 < len(body_path):
            before, after = inner(before, key), inner(after, key)


@every_schema
@few
@given(seed=SEEDS)
def test_a_strict_client_raises_exactly_where_a_lenient_one_bends(
    schema: Schema, seed: int, strict_client: Any
) -> None:
    after = change_of(schema, seed).after
    value, drifts = schema.decode(after)
    bent = any(kind not in ("alias_used", "undocumented_field") for kind, _ in drifts)
    # A record with none of its fields is refused by the client, not by the decoder.
    if not schema.operation.unwrap and isinstance(value, schema.runtime("model").Model):
        raw = json.loads(encoded(schema.opened(after)))
        unknown = schema.runtime("paging").unknown(raw, value)
        bent = bent or (isinstance(raw, dict) and len(unknown) == len(raw))
    # So is an empty list in place of the record, even where it is an empty object elsewhere.
    sent = after.get(schema.operation.unwrap) if isinstance(after, dict) else None
    bent = bent or (sent == [] and not isinstance(inner(value, schema.operation.unwrap), list))
    client = strict_client(schema.vendor)
    body = encoded(after)
    answer = schema.runtime("responses").Response(200, {}, body, 1, 0.0, None)
    raising = schema.runtime("errors").ResponseDecodeError
    with pytest.raises(raising, match=r"\$|without a field") if bent else contextlib.nullcontext():
        client._engine.result(schema.operation, schema.operation.decoder(), answer)


@every_schema
@few
@given(seed=SEEDS)
def test_no_value_is_in_a_report_but_an_unknown_one_of_an_enum(schema: Schema, seed: int) -> None:
    change = change_of(schema, seed)
    new = [MARK, [MARK], {"id": MARK}, [[{"x": MARK}]]][seed % 4]
    holder = {"body": json.loads(encoded(change.before))}
    at(holder, ("body", *change.body_path)[:-1])[("body", *change.body_path)[-1]] = new
    _, drifts = schema.read(encoded(holder["body"]))
    assert MARK not in repr([drift for drift in drifts if drift.kind != "unknown_enum"])


@every_schema
def test_a_decoded_response_decodes_again_to_the_same(schema: Schema) -> None:
    for body in schema.bodies:
        first, _ = schema.decode(body)
        again, drifts = schema.decode(plain(schema, first))
        assert again == first
        assert drifts == []
