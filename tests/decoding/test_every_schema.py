"""Whatever changes in a valid answer: nothing raises, nothing is lost, all is told."""

from __future__ import annotations

import contextlib
import functools
import json
from typing import Any

import msgspec
import pytest

from tests.decoding.fits import Fit
from tests.support.mutations import (
    BodyPath,
    Difference,
    Schema,
    at,
    change_of,
    encoded,
    schemas_of,
)
from tests.support.vendors import VENDORS

every_vendor = pytest.mark.parametrize("vendor", VENDORS)
SEEDS = range(15)
MARK = "zoe-was-here"


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_vendor_has_schemas(vendor: str) -> None:
    assert schemas_of(vendor)


def plain(schema: Schema, value: Any) -> Any:
    return schema.runtime("model").plain(value)


@functools.cache
def attributes(model: type[msgspec.Struct]) -> dict[str, str]:
    """Return the attributes of a model by the vendor's names."""
    return {field.encode_name: field.name for field in msgspec.structs.fields(model)}


@functools.cache
def decoded(schema: Schema, seed: int) -> tuple[Any, list[Difference]]:
    """Return what a changed body is decoded to, and what is reported; for tests that only look."""
    return schema.decode(change_of(schema, seed).after)


def inner(value: Any, key: str | int) -> Any:
    """Return what stands in a decoded value under the vendor's name."""
    if isinstance(value, msgspec.Struct):
        return getattr(value, attributes(type(value))[str(key)])
    return value[key]


@every_vendor
def test_a_valid_response_decodes_whole_and_without_a_difference(
    vendor: str, subtests: pytest.Subtests
) -> None:
    for schema in schemas_of(vendor):
        with subtests.test(schema=str(schema)):
            for body in schema.bodies:
                value, drifts = schema.decode(body)
                assert drifts == []
                fit = Fit(schema.document)
                assert list(fit.lost(schema.node, schema.opened(body), plain(schema, value))) == []


@every_vendor
def test_every_value_that_a_change_leaves_is_in_the_decoded_response(
    vendor: str, subtests: pytest.Subtests
) -> None:
    for schema in schemas_of(vendor):
        with subtests.test(schema=str(schema)):
            for seed in SEEDS:
                after = change_of(schema, seed).after
                value, _ = decoded(schema, seed)
                sent = schema.opened(after)
                lost = Fit(schema.document).lost(schema.node, sent, plain(schema, value))
                assert list(lost) == [], f"seed {seed}"


@every_vendor
def test_the_raw_response_is_what_was_sent_whatever_changed(
    vendor: str, subtests: pytest.Subtests
) -> None:
    for schema in schemas_of(vendor):
        with subtests.test(schema=str(schema)):
            for seed in SEEDS:
                after = change_of(schema, seed).after
                raw = schema.runtime("json_values").parse(encoded(after))
                assert raw == after, f"seed {seed}"


@every_vendor
def test_exactly_the_change_is_reported_with_its_kind_and_path(
    vendor: str, subtests: pytest.Subtests
) -> None:
    for schema in schemas_of(vendor):
        with subtests.test(schema=str(schema)):
            for seed in SEEDS:
                after = change_of(schema, seed).after
                _, drifts = decoded(schema, seed)
                expected = Fit(schema.document).differences(schema.node, schema.opened(after))
                assert drifts == sorted(expected), f"seed {seed}"


@every_vendor
def test_the_neighbours_of_a_change_are_as_they_were(
    vendor: str, subtests: pytest.Subtests
) -> None:
    for schema in schemas_of(vendor):
        with subtests.test(schema=str(schema)):
            for seed in SEEDS:
                _compare_neighbours(schema, seed)


def _compare_neighbours(schema: Schema, seed: int) -> None:
    change = change_of(schema, seed)
    before, _ = schema.decode(change.before)
    after, _ = decoded(schema, seed)
    body_path: BodyPath = change.body_path[1:] if schema.wrapped else change.body_path
    body = schema.opened(change.before)
    for depth, key in enumerate(body_path):
        parent = at(body, body_path[:depth])
        for other in parent if isinstance(parent, dict) else range(len(parent)):
            if other != key:
                assert inner(after, other) == inner(before, other), f"seed {seed}"
        if depth + 1 < len(body_path):
            before, after = inner(before, key), inner(after, key)


@every_vendor
def test_a_strict_client_raises_exactly_where_a_lenient_one_bends(
    vendor: str, strict_client: Any, subtests: pytest.Subtests
) -> None:
    client = strict_client(vendor)
    for schema in schemas_of(vendor):
        with subtests.test(schema=str(schema)):
            for seed in SEEDS:
                _compare_strict(schema, seed, client)


def _compare_strict(schema: Schema, seed: int, client: Any) -> None:
    after = change_of(schema, seed).after
    value, drifts = decoded(schema, seed)
    bent = any(kind not in ("alias_used", "undocumented_field") for kind, _ in drifts)
    # A record with none of its fields is refused by the client, not by the decoder.
    if not schema.operation.unwrap and isinstance(value, schema.runtime("model").Model):
        raw = json.loads(encoded(schema.opened(after)))
        unknown = schema.runtime("paging").unknown(raw, value)
        bent = bent or (isinstance(raw, dict) and len(unknown) == len(raw))
    # So is an empty list in place of the record, even where it is an empty object elsewhere.
    sent = after.get(schema.operation.unwrap) if isinstance(after, dict) else None
    bent = bent or (sent == [] and not isinstance(inner(value, schema.operation.unwrap), list))
    body = encoded(after)
    answer = schema.runtime("responses").Response(200, {}, body, 1, 0.0, None)
    raising = schema.runtime("errors").ResponseDecodeError
    with pytest.raises(raising, match=r"\$|without a field") if bent else contextlib.nullcontext():
        client._engine.result(schema.operation, schema.operation.decoder(), answer)


@every_vendor
def test_no_value_is_in_a_report_but_an_unknown_one_of_an_enum(
    vendor: str, subtests: pytest.Subtests
) -> None:
    for schema in schemas_of(vendor):
        with subtests.test(schema=str(schema)):
            for seed in SEEDS:
                change = change_of(schema, seed)
                new = [MARK, [MARK], {"id": MARK}, [[{"x": MARK}]]][seed % 4]
                holder = {"body": json.loads(encoded(change.before))}
                *parents, last = ("body", *change.body_path)
                at(holder, tuple(parents))[last] = new
                _, drifts = schema.read(encoded(holder["body"]))
                told = repr([drift for drift in drifts if drift.kind != "unknown_enum"])
                assert MARK not in told, f"seed {seed}"


@every_vendor
def test_a_decoded_response_decodes_again_to_the_same(
    vendor: str, subtests: pytest.Subtests
) -> None:
    for schema in schemas_of(vendor):
        with subtests.test(schema=str(schema)):
            for body in schema.bodies:
                first, _ = schema.decode(body)
                again, drifts = schema.decode(plain(schema, first))
                assert again == first
                assert drifts == []
