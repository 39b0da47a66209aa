"""Decoding a page into objects, against `orjson.loads` of the same bytes into plain dicts."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import orjson

from . import ours, payloads, peers
from .figures import Figure, Scale
from .measure import Act, alternate, paired, pinned


@attrs.frozen
class Page:
    """A kind of page: its model, its list, and what makes one of so many records; and the goal."""

    vendor: str
    title: str
    model: str
    items: str
    count: int
    make: Callable[[int], dict[str, Any]]
    goal: float = 0.6


PAGES = (
    Page("better_impact", "Better Impact", "UserPage", "users", 250, payloads.better_impact_page),
    Page("betterworks", "Betterworks", "GoalPage", "results", 100, payloads.betterworks_page),
    Page("assemble", "Assemble", "UserPage", "data", 100, payloads.assemble_page),
)

_CONTACTS = ("data", 100, payloads.unite_us_page, 1.3)
RECORDS = (
    Page("unite_us", "Unite Us records", "RecordListEnvelope", *_CONTACTS),
    Page("unite_us", "Unite Us annotated records", "ContactListEnvelope", *_CONTACTS),
)
"""Pages of records, which are dicts: decoding cannot be faster than into dicts."""


def decoding(scale: Scale) -> Iterator[Figure]:
    """Measure pages that fit their models, and pages in which records do not."""
    with pinned():
        for page in (*PAGES, *RECORDS):
            yield _fitting(page, scale)
        for page in PAGES:
            yield from _lenient(page, scale)


def _fitting(page: Page, scale: Scale) -> Figure:
    body = orjson.dumps(page.make(page.count))
    decoder = ours.decoder(page.vendor, page.model)

    def ours_act() -> object:
        found = decoder.decode(body, "bench", None)  # strict: raises if it does not fit
        return found, getattr(found, page.items)  # records are made when a list is read

    ours_act()
    acts: dict[str, Act] = {
        "orjson": lambda: orjson.loads(body),
        "ours": ours_act,
        **peer_acts(page, body),
    }
    times = alternate(acts, scale.rounds(15))
    row = f"decode {page.count} {page.title} {page.items} ({len(body) // 1000} kB)"
    found: dict[str, Any] = {
        name: paired(times[name], times["orjson"]) for name in acts if name != "orjson"
    }
    if not peers.has_java():
        found[peers.JAVA] = peers.NO_JAVA
    return Figure("decode", row, "orjson.loads", found.pop("ours"), page.goal, peers=found)


def peer_acts(page: Page, body: bytes) -> dict[str, Act]:
    """Return how the peers decode a page."""
    names = ["pydantic", peers.STOCK] + ([peers.JAVA] if peers.has_java() else [])
    return {name: peer_act(name, page.vendor, page.model, body) for name in names}


def peer_act(name: str, vendor: str, model: str, body: bytes) -> Act:
    """Return how a peer decodes a page, the way its own client does."""
    if name == "pydantic":
        validate = peers.pydantic_model(vendor, model).model_validate_json
        return lambda: validate(body)
    folder = peers.stock(vendor) if name == peers.STOCK else peers.java(vendor)
    assert folder is not None
    build = getattr(peers.load(folder, "models"), model).from_dict
    return lambda: build(json.loads(body))


def _lenient(page: Page, scale: Scale) -> Iterator[Figure]:
    decoder = ours.decoder(page.vendor, page.model)
    for title, every in (("one record", page.count), ("every record", 1)):
        body = orjson.dumps(_bent(page.make(page.count), page.items, every))
        drifts: list[Any] = []
        decoder.decode(body, "bench", drifts.append)
        assert len(drifts) == page.count // every
        times = alternate(
            {
                "orjson": lambda body=body: orjson.loads(body),  # type: ignore[misc]
                "ours": lambda body=body: decoder.decode(body, "bench", _ignore),  # type: ignore[misc]
            },
            scale.rounds(15),
        )
        row = f"the same {page.title} page, {title} with a misfit"
        ratio = paired(times["ours"], times["orjson"])
        yield Figure("lenient", row, "orjson.loads", ratio, 4.0)


def _bent(page: dict[str, Any], items: str, every: int) -> dict[str, Any]:
    """Return a page with a value of the wrong kind in one record of so many."""
    page = copy.deepcopy(page)
    for record in page[items][::every]:
        name = next(key for key, value in record.items() if type(value) is int)
        record[name] = {"unexpected": True}
    return page


def _ignore(drift: object) -> None:
    pass
