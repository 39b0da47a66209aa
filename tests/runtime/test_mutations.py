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
from tests.support.mutations import BodyPath, at, body_paths

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


def replaced(value: Any, body_path: BodyPath, new: Any) -> Any:
    if not body_path:
        return new
    value = json.loads(json.dumps(value))
    at(value, body_path[:-1])[body_path[-1]] = new
    return value


BODY_PATHS = sorted(body_paths(VALID), key=str)
LEAVES = [
    body_path for body_path in BODY_PATHS if not isinstance(at(VALID, body_path), (dict, list))
]
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


def check_others(value: Any, body_path: BodyPath) -> None:
    """Check that what is not at or below a path is unchanged."""
    others = [leaf for leaf in LEAVES if leaf[: len(body_path)] != body_path]
    raw = plain(value)
    assert [at(raw, leaf) for leaf in others] == [at(VALID, leaf) for leaf in others]


def test_the_response_is_valid_to_begin_with() -> None:
    value, drifts = decoded(VALID)
    assert drifts == []
    check_others(value, ("nowhere",))


@thorough
@given(st.sampled_from(BODY_PATHS), JSON)
def test_after_a_change_of_any_value_every_other_value_is_still_there(
    body_path: BodyPath, new: Any
) -> None:
    value, _ = decoded(replaced(VALID, body_path, new))
    check_others(value, body_path)


@thorough
@given(st.sampled_from([body_path for body_path in BODY_PATHS if body_path]))
def test_after_the_loss_of_any_key_every_other_value_is_still_there(body_path: BodyPath) -> None:
    body = json.loads(json.dumps(VALID))
    parent = at(body, body_path[:-1])
    if isinstance(parent, list):
        parent[int(body_path[-1])] = None
    else:
        del parent[body_path[-1]]
    value, _ = decoded(body)
    check_others(value, body_path)


MARK = "zoe-was-here"


@thorough
@given(
    st.sampled_from([body_path for body_path in BODY_PATHS if "status" not in body_path]),
    st.sampled_from([MARK, [MARK], {"name": MARK}, {"id": MARK}, [[{"x": MARK}]]]),
)
def test_no_value_is_in_any_report_but_that_of_an_enum(body_path: BodyPath, new: Any) -> None:
    _, drifts = decoded(replaced(VALID, body_path, new))
    assert MARK not in repr(drifts)
