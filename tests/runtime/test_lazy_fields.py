"""Fields whose objects have no documented fields (`Lazy`): records when they are read."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Annotated, Any, ClassVar

import msgspec
import pytest

from generator.runtime.decoding import Decoder, decoder_of
from generator.runtime.drift import Drift
from generator.runtime.model import Lazy, Model, Record, Records, Unwrapped, plain

SOURCE = "specs/acme/openapi.yaml#/components/schemas/"


class Place(Model, kw_only=True):
    _spec_source: ClassVar[str] = f"{SOURCE}Place"
    id: int | None = None
    flags: Lazy[Record] | None = None
    visits: Lazy[list[Record]] | None = None
    notes: Lazy[Records] | None = None
    files: Unwrapped[Annotated[Lazy[Records], "data"]] | None = None
    rooms: Unwrapped[Annotated[dict[str, Room], "data"]] | None = None
    within: list[Place] | None = None


class Room(Model, kw_only=True):
    _spec_source: ClassVar[str] = f"{SOURCE}Room"
    size: int | None = None


class Flags(Record):
    colour: str


class Mine(Place, kw_only=True):
    flags: Flags | None = None
    notes: dict[str, Any] | None = None  # type: ignore[assignment]
    stars: int | None = None


class Mixed(Mine, kw_only=True):
    flags: int | None = None  # type: ignore[assignment]
    notes: Lazy[Record] | None = None


class Page(Model, kw_only=True):
    data: Lazy[list[Record]]


class Envelope(Model, kw_only=True):
    data: Lazy[Records]


SENT = {
    "flags": {"colour": "blue"},
    "visits": [{"day": 1}, {"day": 2}],
    "notes": {"by": {"name": "Mina"}},
}


def decoded(fields: Any, kind: Any = Place) -> Any:
    """Return the object that JSON is decoded into, without any difference from the model."""
    drifts: list[Drift] = []
    found = Decoder(kind).decode(json.dumps(fields).encode(), "op", drifts.append)
    assert drifts == []
    return found


def test_objects_are_records_when_they_are_read() -> None:
    place = decoded(SENT)
    assert (type(place.flags), place.flags.colour) == (Record, "blue")
    assert [type(visit) for visit in place.visits] == [Record, Record]
    assert place.notes.by.name == "Mina"
    assert type(decoded({"notes": [{"a": 1}]}).notes[0]) is Record


def test_a_field_holds_the_same_record_each_time() -> None:
    place = decoded(SENT)
    place.flags["colour"] = "red"
    place.visits.append(Record(day=3))
    assert place.flags is place.flags
    assert (place.flags.colour, len(place.visits)) == ("red", 3)
    assert plain(place)["flags"] == {"colour": "red"}


def test_a_field_can_be_set_and_deleted() -> None:
    place = decoded(SENT)
    place.flags = None
    del place.visits
    assert place.flags is None
    with pytest.raises(AttributeError):
        _ = place.visits


@pytest.mark.parametrize("empty", [{}, {"flags": None, "visits": [], "notes": []}])
def test_what_is_no_object_is_read_as_it_is(empty: Any) -> None:
    place = decoded(empty)
    assert (place.flags, place.visits or [], place.notes or []) == (None, [], [])


def read(place: Any) -> Any:
    _ = place.flags, place.visits, place.notes, place.files
    return place


@pytest.mark.parametrize(
    "use",
    [
        repr,
        plain,
        Place.to_dict,
        Place.to_json,
        msgspec.json.encode,
        msgspec.structs.asdict,
        lambda place: list(place.__rich_repr__()),
    ],
)
def test_a_model_is_used_alike_before_and_after_its_fields_are_read(
    use: Callable[[Any], Any],
) -> None:
    assert use(decoded(SENT)) == use(read(decoded(SENT)))
    assert decoded(SENT) == read(decoded(SENT))


def pickled(value: object) -> object:
    return pickle.loads(pickle.dumps(value))


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickled])
@pytest.mark.parametrize("looked", [False, True])
def test_a_copy_has_records(copied: Any, looked: bool) -> None:
    place = copied(read(decoded(SENT)) if looked else decoded(SENT))
    assert place == decoded(SENT)
    assert (type(place.flags), type(place.visits[0])) == (Record, Record)


def test_a_shallow_copy_has_the_same_records() -> None:
    place = decoded(SENT)
    other = copy.copy(place)
    assert (other.flags is place.flags, other.visits is place.visits) == (True, True)


def test_a_subclass_may_declare_a_field_anew() -> None:
    mine = decoded({**SENT, "stars": 5}, Mine)
    assert (type(mine.flags), type(mine.notes), mine.stars) == (Flags, dict, 5)
    assert type(mine.visits[0]) is Record
    mixed = decoded({**SENT, "flags": 5}, Mixed)
    assert (mixed.flags, type(mixed.notes), copy.copy(mixed)) == (5, Record, mixed)


@pytest.mark.parametrize(("sent", "found"), [({}, Record), ([{}, {}], [Record, Record])])
def test_a_type_of_the_callers_own_takes_the_place_of_records(sent: Any, found: Any) -> None:
    class Person(Record):
        name: str

    class Named(msgspec.Struct):
        name: str = ""

    for kind in (None, Record, Person, Named):
        body_type: Any = Page if isinstance(sent, list) else Envelope
        decoder = decoder_of(body_type, "data", None, kind)
        data = decoder.decode(json.dumps({"data": sent}).encode(), "op", None).data
        items = data if isinstance(data, list) else [data]
        assert {type(item) for item in items} == {kind or Record}
        assert isinstance(data, list) == isinstance(found, list)


@pytest.mark.parametrize("inner", [{"name": "a.pdf"}, [{"name": "a.pdf"}], [], None])
@pytest.mark.parametrize("place", [[], ["within"]])
def test_records_are_taken_out_of_their_envelope(inner: Any, place: list[str]) -> None:
    sent: Any = {"id": 7, "files": {"data": inner}}
    found = decoded({"within": [sent, sent]} if place else sent)
    found = found.within[1] if place else found
    assert (found.id, found.files) == (7, inner)
    assert plain(found)["files"] == inner
    assert type(found.files[0] if isinstance(inner, list) and inner else found.files or Record())


def test_an_object_with_other_fields_is_in_no_envelope() -> None:
    files = {"data": {"name": "a.pdf"}, "total": 1}
    assert decoded({"files": files}).files == files


def test_a_map_is_taken_out_of_its_envelope() -> None:
    sent = {"hall": {"size": 9}}
    expected = {"hall": Room(size=9)}
    assert decoded({"rooms": {"data": sent}}).rooms == decoded({"rooms": sent}).rooms == expected


@pytest.mark.parametrize("files", ["none", {"data": "none"}, {"data": [1]}, [1]])
def test_what_is_no_record_is_kept_and_reported(files: Any) -> None:
    drifts: list[Drift] = []
    body = json.dumps({"id": 7, "files": files, **SENT}).encode()
    place = Decoder(Place).decode(body, "op", drifts.append)
    assert place.files == (files["data"] if isinstance(files, dict) else files)
    assert {(drift.kind, drift.path.rstrip("[]")) for drift in drifts} == {("shape", "files")}
    assert (place.flags.colour, place.visits[1].day, place.notes.by.name) == ("blue", 2, "Mina")


def test_a_list_with_something_else_in_it_has_records_too() -> None:
    drifts: list[Drift] = []
    place = Decoder(Place).decode(b'{"visits": ["x", {"day": 1}]}', "op", drifts.append)
    assert (place.visits[0], place.visits[1].day) == ("x", 1)
    assert [drift.path for drift in drifts] == ["visits[]"]


def test_a_deeply_nested_body_is_searched_for_envelopes() -> None:
    deep: Any = {"files": {"data": [{"name": "a.pdf"}]}}
    for _ in range(150):
        deep = {"within": [deep]}
    found = decoded(deep)
    for _ in range(150):
        found = found.within[0]
    assert found.files == [{"name": "a.pdf"}]
