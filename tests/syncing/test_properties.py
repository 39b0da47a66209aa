"""Whatever people are and should be, and whatever is lost: they end as the list wants them."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .world import SELFLESSLY, VENDORS, Cut, Fate, Killed, Vendor, world

EXAMPLES = int(os.environ.get("SYNC_EXAMPLES", "8"))
TEXT = st.sampled_from(["Noor", "Teo", "Ines", "Éva", "0042", "O'Neil"])
NUMBERS = st.integers(0, 7)


def people(vendor: Vendor) -> st.SearchStrategy[dict[int, dict[str, Any]]]:
    """People by number, each with the fields that they need and some others."""
    more: dict[str, Any] = {"country": TEXT, "volunteer_time_off": st.integers(0, 3)}
    if vendor is not SELFLESSLY:
        more = {"title": TEXT, "phone": TEXT}
    needed = {"first_name": TEXT, "last_name": TEXT}
    return st.dictionaries(NUMBERS, st.fixed_dictionaries(needed, optional=more), max_size=7)


def addressed(number: int, fields: Mapping[str, Any], *, loud: bool = False) -> dict[str, Any]:
    address = f"person.{number}@example.org"
    return {"email": address.upper() if loud else address, **fields}


FATES: st.SearchStrategy[list[Fate]] = st.lists(
    st.sampled_from(["ok", "ok", "ok", "lost", "unanswered", "killed"]), max_size=12
)


@pytest.mark.parametrize("vendor", VENDORS, ids=lambda vendor: vendor.name)
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_the_people_end_as_the_list_wants_them(vendor: Vendor, data: st.DataObject) -> None:
    before = data.draw(people(vendor), "before")
    wanted = data.draw(people(vendor), "wanted")
    if vendor.removal != "deactivate":  # a deleted person cannot be brought back
        wanted |= {number + 100: wanted[number] for number in wanted if number % 2}
    fates = data.draw(FATES, "fates")
    removes = data.draw(st.booleans(), "removes")
    remove = vendor.removal if removes else "never"
    concurrency = data.draw(st.sampled_from([1, 3]), "max_concurrency")
    rows = [addressed(number, fields, loud=number % 3 == 0) for number, fields in wanted.items()]
    options: dict[str, Any] = {"remove": remove, "max_removals": "100%"}
    with world(vendor) as there, tempfile.TemporaryDirectory() as folder:
        there.put(addressed(number, fields) for number, fields in before.items())
        journal = Path(folder) / "people.journal"
        cut = Cut(fates)
        for _ in range(len(fates) + 2):
            with there.client(cut) as client:
                plan = client.users.plan(rows, **options)
                assert not plan.conflicts
                assert not plan.refusals
                if plan.is_empty:
                    break
                try:
                    plan.apply(journal=journal, max_concurrency=concurrency)
                except Killed:
                    continue
        cut.close()
        with there.client() as client:
            last = client.users.plan(rows, **options)
            assert last.is_empty, str(last)
            assert last.unchanged == len(rows)
        expected = {} if removes else {n: dict(fields) for n, fields in before.items()}
        for number, fields in wanted.items():
            expected[number] = {**before.get(number, {}), **fields}
        assert there.active() == {
            f"person.{number}@example.org": addressed(number, fields)
            for number, fields in expected.items()
        } or _same_but_case(there.active(), expected)


def _same_but_case(found: dict[str, Any], expected: dict[int, dict[str, Any]]) -> bool:
    """Return whether people are as expected, whatever the case of their addresses."""
    folded = {address.casefold(): {**fields, "email": ""} for address, fields in found.items()}
    assert len(folded) == len(found)
    assert folded == {
        f"person.{number}@example.org": {**fields, "email": ""}
        for number, fields in expected.items()
    }
    return True
