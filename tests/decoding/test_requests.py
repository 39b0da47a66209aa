"""What is sent says what was given: bodies of every operation, read back by the spec alone."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.decoding.fits import kind_of, moment_of
from tests.support.contract import Contract, contracts_of, python_name
from tests.support.mutations import operations_of, runtime
from tests.support.sampling import Sampler
from tests.support.vendors import VENDORS, spec_of

ZONES = st.integers(-720, 720).map(lambda minutes: dt.timezone(dt.timedelta(minutes=minutes)))
MOMENTS = st.datetimes(dt.datetime(1971, 1, 1), dt.datetime(2100, 1, 1), timezones=ZONES)
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1))
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
SCALARS = {
    "boolean": st.booleans(),
    "integer": st.integers(-(2**63), 2**63),
    "number": st.floats(allow_nan=False, allow_infinity=False),
}


def body_schema(contract: Contract) -> Any:
    """Return the schema of a JSON body; None if the operation has none."""
    body = spec_of(contract.vendor).resolve(contract.node.get("requestBody") or {})
    return body.get("content", {}).get("application/json", {}).get("schema")


WRITES = [
    contract
    for vendor in VENDORS
    for contract in contracts_of(vendor)
    if body_schema(contract) is not None
    and Sampler(spec_of(vendor)).properties(body_schema(contract))
]


def similar(sampler: Sampler, document: Any, node: Any, sample: Any) -> st.SearchStrategy[Any]:
    """Return values of the shape of a sample that a schema allows."""
    schema = document.resolve(node)
    if isinstance(sample, dict) and sampler.properties(node):
        properties = sampler.properties(node)
        return st.fixed_dictionaries(
            {
                key: similar(sampler, document, properties[key], inner)
                for key, inner in sample.items()
            }
        )
    if isinstance(sample, list) and sample and kind_of(schema) == "array":
        return st.lists(
            similar(sampler, document, schema.get("items", {}), sample[0]), min_size=1, max_size=3
        )
    if isinstance(sample, dt.datetime):
        return MOMENTS
    if isinstance(sample, dt.date):
        return DAYS
    if "enum" in schema or "const" in schema or isinstance(sample, (dict, list)):
        return st.just(sample)
    kind = schema.get("type", "string")
    if isinstance(kind, list):
        return st.one_of(st.just(sample), st.just(None)) if "null" in kind else st.just(sample)
    return SCALARS.get(kind, TEXTS)


def read_back(sampler: Sampler, document: Any, node: Any, sent: Any, example: Any) -> Any:
    """Read what was sent as the schema says; `example` tells dates from texts."""
    schema = document.resolve(node)
    if isinstance(sent, dict) and isinstance(example, dict):
        properties = sampler.properties(node)
        return {
            key: read_back(sampler, document, properties.get(key, {}), inner, example.get(key))
            for key, inner in sent.items()
        }
    if isinstance(sent, list) and isinstance(example, list):
        items = schema.get("items", {})
        return [
            read_back(sampler, document, items, inner, example[0] if example else None)
            for inner in sent
        ]
    if isinstance(example, dt.datetime):
        return moment_of(sent)
    if isinstance(example, dt.date):
        pattern = schema.get("x-wire-format", "")
        pattern = pattern if pattern.startswith("%") else "%Y-%m-%d"
        return dt.datetime.strptime(sent, pattern).date()
    return sent


@pytest.mark.parametrize("contract", WRITES, ids=str)
@settings(max_examples=3)
@given(data=st.data())
def test_a_body_reads_back_as_what_was_passed(contract: Contract, data: st.DataObject) -> None:
    document, sampler, node = spec_of(contract.vendor), contract.sampler, body_schema(contract)
    names = {python_name(inner, wire): wire for wire, inner in sampler.properties(node).items()}
    sampled = contract.expected("all").arguments
    sample = {wire: sampled[name] for name, wire in names.items() if name in sampled}
    body = data.draw(similar(sampler, document, node, sample))

    operation = operations_of(contract.vendor)[contract.route]
    content = prepared(contract.vendor, operation, body)
    sent = json.loads(content)
    assert read_back(sampler, document, node, sent, sample) == body


def prepared(vendor: str, operation: Any, body: Any) -> bytes:
    """Return the bytes that an operation sends for a body by the vendor's names."""
    requests, values = runtime(vendor, "requests"), runtime(vendor, "values")
    settings_ = runtime(vendor, "settings").Settings(
        base_url="http://127.0.0.1",
        bases={"": "http://127.0.0.1"},
        timeout=httpx.Timeout(1).as_dict(),
        deadline=None,
        max_retries=0,
        header_list=[],
        strict=False,
        drift_every=0,
        max_response_bytes=1,
        max_download_bytes=None,
        max_requests_per_second=None,
        max_concurrency=None,
        allow_unknown_values=False,
        update_method="PATCH",
    )
    path = dict.fromkeys(runtime(vendor, "addresses").PLACEHOLDER.findall(operation.path), "1")
    content = requests.prepare(settings_, operation, values.Call(path, {}, None, body)).content
    assert isinstance(content, bytes)
    return content
