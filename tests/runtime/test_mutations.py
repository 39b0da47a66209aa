"""Whatever a vendor changes in a valid response, nothing raises and nothing else is lost."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.decoding import Decoder
from generator.runtime.drift import Drift
from generator.runtime.model import plain
from tests.runtime.acme import Owners, thorough
from tests.support.mutations import Place, at, places

PET = {
    "name": "Rex",
    "age": 3,
    "weight": 1.5,
    "good": True,
    "status": "active",
    "born": "2020-01-02",
    "seenAt": "2024-01-01T10:00:00Z",
    "tags": ["a", "b"],
    "scores": {"chess": 1, "go": 2},
}
OWNER = {"id": 1, "email": "zoe@example.org", "pets": [PET, PET], "by_name": {"Rex": PET}}
VALID = {
    "data": [OWNER, {**OWNER, "best": PET, "manager": {"id": 9}}],
    "paging": {"more": True, "next": "/x", "pages": 2},
}


def replaced(value: Any, place: Place, new: Any) -> Any:
    if not place:
        return new
    value = json.loads(json.dumps(value))
    at(value, place[:-1])[place[-1]] = new
    return value


PLACES = sorted(places(VALID), key=str)
LEAVES = [place for place in PLACES if not isinstance(at(VALID, place), (dict, list))]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(-1e300, 1e300) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
DECODER = Decoder(Owners)


def decoded(body: Any) -> tuple[Any, list[Drift]]:
    drifts: list[Drift] = []
    data = json.dumps(body).encode()
    value = DECODER.decode(data, "op", drifts.append)
    DECODER.compare(data, "op", drifts.append)
    return value, drifts


def check_others(value: Any, place: Place) -> None:
    """Check that what is not at or below a place is as it was."""
    others = [leaf for leaf in LEAVES if leaf[: len(place)] != place]
    raw = plain(value)
    assert [at(raw, leaf) for leaf in others] == [at(VALID, leaf) for leaf in others]


def test_the_response_is_valid_to_begin_with() -> None:
    value, drifts = decoded(VALID)
    assert drifts == []
    check_others(value, ("nowhere",))


@thorough
@given(st.sampled_from(PLACES), JSON)
def test_after_any_change_of_one_place_every_other_value_is_still_there(
    place: Place, new: Any
) -> None:
    value, _ = decoded(replaced(VALID, place, new))
    check_others(value, place)


@thorough
@given(st.sampled_from([place for place in PLACES if place]))
def test_after_the_loss_of_any_key_every_other_value_is_still_there(place: Place) -> None:
    body = json.loads(json.dumps(VALID))
    parent = at(body, place[:-1])
    if isinstance(parent, list):
        parent[int(place[-1])] = None
    else:
        del parent[place[-1]]
    value, _ = decoded(body)
    check_others(value, place)


MARK = "zoe-was-here"


@thorough
@given(
    st.sampled_from([place for place in PLACES if "status" not in place]),
    st.sampled_from([MARK, [MARK], {"name": MARK}, {"id": MARK}, [[{"x": MARK}]]]),
)
def test_no_value_is_in_any_report_but_that_of_an_enum(place: Place, new: Any) -> None:
    _, drifts = decoded(replaced(VALID, place, new))
    assert MARK not in repr(drifts)
