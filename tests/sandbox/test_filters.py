"""Filters of the sandbox, compared with an evaluator of this test's own, for every list.

What a filter compares (fields, and how) is data of the spec; how that is carried out is not shared
with the sandbox.
"""

from __future__ import annotations

import datetime as dt
import functools
import itertools
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any
from urllib.parse import urlencode

import attrs
import httpx
import pytest

from generator.sandbox.meanings import Condition, Meaning
from generator.sandbox.surface import Endpoint
from tests.contract import filters
from tests.support.contract import contracts_of
from tests.support.sandboxes import Running, catalog_of, endpoint_of, inner, running, surface_of
from tests.support.vendors import VENDORS

DAY = dt.timedelta(days=1)
LISTS = [(v, e.id) for v in VENDORS for e in surface_of(v).endpoints if e.role == "list"]
VENDOR_OF = {name: vendor for vendor, name in LISTS}
narrowed: dict[tuple[str, str, str | None], list[int]] = {}
SHOWN = [(vendor, name) for vendor, name in LISTS if catalog_of(vendor).filters[name].meanings]


def at(record: Any, path: str) -> list[Any]:
    """Return the values at a field path of a record, lists spread out."""
    found = [record]
    for name in path.replace("[]", "").split("."):
        found = [item.get(name) for item in found if isinstance(item, dict)]
        found = [v for item in found for v in (item if isinstance(item, list) else [item])]
    return found


def moment(value: Any) -> dt.datetime:
    if isinstance(value, (int, float)):
        return dt.datetime.fromtimestamp(value, dt.timezone.utc)
    found = dt.datetime.fromisoformat(value.replace("Z", "+00:00"))
    return found if found.tzinfo else found.replace(tzinfo=dt.timezone.utc)


def names(value: Any) -> set[str]:
    """Return what a value may be called, without case and punctuation."""
    every = [value.get(n) for n in ("id", "uuid", "name")] if isinstance(value, dict) else [value]
    return {"".join(c for c in str(v).lower() if c.isalnum()) for v in every if v is not None}


def words(value: Any) -> list[str]:
    """Return the texts in a value, also those inside objects."""
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [w for v in inside for w in words(v)] if inside else [str(value)]


def meets(found: list[Any], compare: str, value: Any) -> bool:
    """Return whether the values of a field meet a comparison: the evaluator of this test."""
    wanted = value if isinstance(value, list) else [value]
    present = [v for v in found if v is not None]
    same = [v for v in present for w in wanted if names(v) & names(w)]
    texts = [word for v in present for word in words(v)]
    return {
        "equal": lambda: bool(same) or (value is False and not any(present)),
        "none-of": lambda: not same,
        "starts": lambda: any(
            min(names(v)).startswith(min(names(w))) for v in present for w in wanted
        ),
        "contains": lambda: any(str(w).lower() in t.lower() for t in texts for w in wanted),
        "set": lambda: any(v not in (False, "", {}) for v in present) is value,
        "from": lambda: any(moment(v) >= value for v in present),
        "until": lambda: any(moment(v) <= value for v in present),
        "within": lambda: any(value[0] <= moment(v) < value[1] + DAY for v in present),
    }[compare]()


@attrs.frozen
class Sample:
    """A value for a filter: as it is sent, and what it means."""

    meaning: Meaning
    sent: Any
    value: Any


@attrs.frozen
class Listing:
    """One list of a running sandbox, with every record and the fields that only it knows."""

    running: Running
    http: httpx.Client
    endpoint: Endpoint
    path: str
    records: list[Any]

    @property
    def filters(self) -> Any:
        return catalog_of(self.running.vendor).filters[self.endpoint.id]

    def schema(self, meaning: Meaning) -> Any:
        """Return the schema of what is sent for a filter."""
        head, *rest = meaning.name.split(".")
        places = {p.name: p.schema for p in self.endpoint.parameters}
        reader = surface_of(self.running.vendor).reader
        node = (places | reader.properties(self.endpoint.body or {}))[head]
        for part in rest:
            node = reader.properties(node)[part]
        return reader.document.resolve(node)

    def values(self, record: Any, condition: Condition) -> list[Any]:
        if condition.fields == ("*",):
            return [value for value in record.values() if isinstance(value, str)]
        key = catalog_of(self.running.vendor).kind(self.endpoint.collection).key
        return [v for field in condition.fields for v in at(record, field or key)]

    def referred(self, found: list[Any], list_id: str) -> list[Any]:
        """Return the records of another list to which values refer."""
        ids = {value["id"] if isinstance(value, dict) else value for value in found if value}
        other = next(e for e in surface_of(self.running.vendor).endpoints if e.id == list_id)
        return [
            record for record in known(self.running, self.http, other.path) if record["id"] in ids
        ]

    def passes(self, record: Any, condition: Condition, sent: Any, value: Any) -> bool:
        """Return whether a record meets a condition."""
        if condition.when and not any(sent == e and type(sent) is type(e) for e in condition.when):
            return True
        if condition.flags:
            return any(
                any(at(record, condition.flags[item]))
                for item in (sent if isinstance(sent, list) else [sent])
            )
        if condition.compare == "overlaps":
            begin, end = (moment(at(record, field)[0]) for field in condition.fields)
            return bool(begin < value[1] + DAY and end >= value[0])
        if condition.value is not None:
            value = condition.value
        if isinstance(value, str) and value.startswith("now"):
            days = int(value[4:-1]) if "-" in value else 0
            value = dt.datetime.now(dt.timezone.utc) - days * DAY
        value = condition.values.get(str(sent), value) if isinstance(sent, (str, int)) else value
        found = self.values(record, condition)
        if condition.joined is None:
            return meets(found, condition.compare, value)
        others = self.referred(found, condition.joined.list)
        field = condition.joined.field
        return any(meets(at(other, field), condition.compare, value) for other in others)

    def samples(self, meaning: Meaning) -> list[Sample]:
        """Return values for a filter, most of them taken from the records."""
        schema, [condition, *_] = self.schema(meaning), meaning.conditions
        resolve = surface_of(self.running.vendor).document.resolve
        item = resolve(schema.get("items") or schema)
        if schema.get("x-wire-format") in ("yes-no", "one-zero"):
            spelt = ("no", "yes") if schema["x-wire-format"] == "yes-no" else (0, 1)
            return [Sample(meaning, spelt[flag], bool(flag)) for flag in (True, False)]
        if "boolean" in schema.get("type", ""):
            return [Sample(meaning, flag, flag) for flag in (True, False)]
        if "enum" in item or "oneOf" in item:
            chosen = item.get("enum") or resolve(item["oneOf"][1])["enum"]
            listed = [[each] for each in chosen] if "items" in schema else chosen
            return [Sample(meaning, each, each) for each in listed]
        found = self.found(condition)
        if condition.compare in ("from", "until", "within", "overlaps"):
            return self.times(meaning, condition, schema, sorted(map(moment, found)))
        if condition.compare == "contains":
            texts = [word for v in found for word in words(v)]
            return [Sample(meaning, text[:6], text[:6]) for text in texts[:2]]
        plain = [v.get("id", v.get("name")) if isinstance(v, dict) else v for v in found]
        every = [str(v) if item.get("type") == "string" else v for v in plain]
        singles: list[Any] = list(dict.fromkeys(every))[:2]
        if "items" in schema:
            singles = [singles[:1], singles] if singles else []
        return [Sample(meaning, each, each) for each in singles if each not in ([], None)]

    def found(self, condition: Condition) -> list[Any]:
        """Return the values that the records have where a condition looks."""
        found = [v for record in self.records for v in self.values(record, condition)]
        if condition.joined is not None:
            others = self.referred(found, condition.joined.list)
            found = [v for other in others for v in at(other, condition.joined.field)]
        return [value for value in found if value not in (None, "", {})]

    def times(
        self, meaning: Meaning, condition: Condition, schema: Any, found: list[dt.datetime]
    ) -> list[Sample]:
        if not found:
            return []
        middle = found[len(found) // 2].replace(microsecond=0)
        day = middle.replace(hour=0, minute=0, second=0)
        if "x-range-separator" in schema:
            text = "-".join(
                each.strftime(schema["x-wire-format"]) for each in (day, day + 30 * DAY)
            )
            return [Sample(meaning, text, (day, day + 30 * DAY))]
        if condition.compare == "within":
            return [Sample(meaning, f"{day:%Y-%m-%d}", (day, day))]
        if schema.get("format") == "unix-time":
            return [Sample(meaning, middle.timestamp(), middle)]
        end = DAY - dt.timedelta(microseconds=1) if condition.compare == "until" else 0 * DAY
        if schema.get("format") == "date":
            return [Sample(meaning, f"{day:%Y-%m-%d}", day + end)]
        return [Sample(meaning, f"{middle:%Y-%m-%dT%H:%M:%S}Z", middle)]

    def fixed(self) -> list[tuple[str, str]]:
        """Return the parameters without a known meaning that a request needs."""
        known = {n.replace(".", "[") for n, m in self.filters.meanings.items() if not m.unknown}
        contract = next(
            c
            for c in contracts_of(self.running.vendor)
            if c.node["operationId"] == self.endpoint.id
        )
        pairs = contract.expected("required").query
        return [(n, ",".join(v)) for n, v in pairs if n.removesuffix("[]").rstrip("]") not in known]

    def answer(self, chosen: list[Sample]) -> list[Any]:
        """Return the ids that the sandbox returns for values, on all pages."""
        query: list[tuple[str, str]] = []
        body: dict[str, Any] = {}
        declared = {p.name: p for p in self.endpoint.parameters}
        for sample in chosen:
            head, _, name = sample.meaning.name.partition(".")
            if head not in declared:
                (body.setdefault(head, {}) if name else body)[name or head] = sample.sent
                continue
            wire = f"{head}[{name}]" if name else head
            texts = [
                text(v) for v in (sample.sent if isinstance(sample.sent, list) else [sample.sent])
            ]
            if name and isinstance(sample.sent, list):
                wire += "[]"
            if isinstance(sample.sent, list) and not name and not declared[head].explode:
                texts = [",".join(texts)]
            query += [(wire, each) for each in texts]
        paging = catalog_of(self.running.vendor).paging[self.endpoint.id]
        found: list[Any] = []
        key = catalog_of(self.running.vendor).kind(self.endpoint.collection).key
        first = int(paging.scheme.get("first", 1))
        pages = itertools.count(first) if paging.names and self.endpoint.method == "GET" else [None]
        for page in pages:
            extra = [] if page is None else [(str(paging.scheme.get("page", "skip")), str(page))]
            response = self.running.send(
                self.http,
                self.endpoint.method,
                f"{self.path}?{urlencode([*query, *self.fixed(), *extra], safe=',')}",
                json=body or None,
            )
            if response.status_code == 400 and page not in (None, first):
                break  # a page past the end
            assert response.status_code == 200, response.text
            items = inner(response.json(), self.endpoint.field_path)
            found += [item[key] for item in items]
            if not items:
                break
        return found


def text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def known(running: Running, http: httpx.Client, path: str) -> list[Any]:
    """Return every record of a list, with the fields that no response contains."""
    root = running.url.removesuffix(surface_of(running.vendor).base)
    records: list[Any] = http.get(f"{root}/_sandbox{path}").json()["records"]
    return records


@pytest.fixture(scope="module")
def running_of() -> Iterator[Any]:
    """Sandboxes with few records, one of each vendor."""
    with ExitStack() as stack:
        yield functools.cache(lambda v: stack.enter_context(running(v, people=40, records=40)))


@pytest.mark.parametrize(("vendor", "name"), SHOWN)
def test_each_filter_of_a_list_keeps_the_records_that_it_names(
    running_of: Any, http: httpx.Client, vendor: str, name: str
) -> None:
    contract = next(c for c in contracts_of(vendor) if c.node["operationId"] == name)
    endpoint = endpoint_of(contract)
    path = next(filter(None, (running_of(vendor).filled(http, contract) for _ in range(20))))
    listing = Listing(running_of(vendor), http, endpoint, path, [])
    listing = attrs.evolve(listing, records=known(running_of(vendor), http, path))
    meanings = {n: m for n, m in listing.filters.meanings.items() if m.conditions}
    samples = {n: listing.samples(m) for n, m in meanings.items()}
    needed = needed_by(endpoint) & samples.keys()
    key = catalog_of(vendor).kind(endpoint.collection).key
    for tested in (*samples, *([] if needed_by(endpoint) else [None])):
        for sample in samples[tested] if tested else [None]:
            partners = {n for group in together(endpoint) if tested in group for n in group}
            others = [samples[n][0] for n in (needed | partners) - {tested} if samples[n]]
            chosen = [*others, *([sample] if sample is not None else [])]
            sent = {each.meaning.name: each for each in chosen}
            for other in meanings.values():
                if other.default is not None and other.name not in sent:
                    sent[other.name] = Sample(other, other.default, other.default)
            conditions = [
                (c, each.sent, each.value)
                for each in sent.values()
                for c in each.meaning.conditions
            ]
            conditions += [(c, c.value, c.value) for c in listing.filters.always]
            expected = [
                record[key]
                for record in listing.records
                if all(listing.passes(record, *condition) for condition in conditions)
            ]
            assert listing.answer(chosen) == expected, (tested, sample)
            if sample is not None and listing.records:
                narrowed.setdefault((vendor, name, tested), []).append(len(expected))


def needed_by(endpoint: Endpoint) -> set[str]:
    """Return the filters without which a list is refused."""
    reader = surface_of(VENDOR_OF[endpoint.id]).reader
    found: set[str] = set()

    def note(name: str, node: Any) -> None:
        required = reader.required(node)
        found.update([] if required else [name])
        for wire in required:
            note(f"{name}.{wire}", reader.properties(node)[wire])

    for parameter in endpoint.parameters:
        if parameter.required and parameter.location == "query":
            note(parameter.name, parameter.schema)
    for wire in reader.required(endpoint.body) if endpoint.body else ():
        note(wire, reader.properties(endpoint.body)[wire])
    for group in endpoint.node.get("x-require-one-of", ()):
        found.add(group[0])
    return found


def together(endpoint: Endpoint) -> list[list[str]]:
    groups: list[list[str]] = endpoint.node.get("x-require-together", [])
    return groups


def test_a_filter_that_is_not_known_has_a_reason_in_the_spec() -> None:
    unexplained = [
        f"{vendor} {operation}: {meaning.name}"
        for vendor in VENDORS
        for operation, meaning in filters.rows(vendor)
        if meaning.unknown and not meaning.reason
    ]
    assert unexplained == []


def test_a_filter_that_is_not_known_is_named_in_a_header_and_once_in_the_log(
    start: Any, http: httpx.Client, caplog: pytest.LogCaptureFixture
) -> None:
    running = start("assemble", people=3)
    with caplog.at_level("INFO", "generator.sandbox"):
        answers = [
            running.send(http, "GET", f"/users?{query}")
            for query in ("teamlist=a&userlist=b", "teamlist=c", "q=a")
        ]
    assert [a.headers.get("x-sandbox-ignored") for a in answers] == [
        "teamlist, userlist",
        "teamlist",
        None,
    ]
    assert [r.getMessage() for r in caplog.records if "teamlist" in r.getMessage()] == [
        "list_users: the filter teamlist has no effect here: "
        "the docs do not say what a team list is"
    ]
