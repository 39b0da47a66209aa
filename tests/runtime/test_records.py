"""Records, and subclasses of them with annotations, as decoded responses."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from typing import Any

import msgspec
import pytest

from generator.runtime.decoding import Decoder, decoder_of
from generator.runtime.drift import Drift
from generator.runtime.errors import InvalidArgumentError
from generator.runtime.model import AnyRecords, Model, Record, plain


class Street(Record):
    """A record inside another one."""

    name: str


class Visit(Record):
    """A record that contains records of its own kind."""

    at: dt.datetime | None
    earlier: list[Visit] | None


class Person(Record):
    """A record with fields of every kind."""

    name: str
    created_at: dt.datetime
    street: Street | None
    streets: list[Street]
    visits: list[Visit] | None


class Holder(Model, kw_only=True):
    data: Person


class Holders(Model, kw_only=True):
    data: list[Person]


class Anything(Model, kw_only=True):
    data: AnyRecords  # type: ignore[valid-type]


def decoded(fields: Any, type: Any = Holder) -> Any:
    """Return what `data` is decoded into, without any difference from the model."""
    drifts: list[Drift] = []
    value = Decoder(type).decode(json.dumps({"data": fields}).encode(), "op", drifts.append)
    assert drifts == []
    return value.data


def test_a_record_of_a_response_is_of_the_annotated_class() -> None:
    person = decoded({"name": "Mina"})
    assert (type(person), person.name) == (Person, "Mina")


def test_the_records_of_a_list_are_of_the_annotated_class() -> None:
    assert [type(each) for each in decoded([{"name": "a"}, {}], Holders)] == [Person, Person]


def test_nested_records_are_of_their_annotated_classes() -> None:
    person = decoded({"street": {"name": "a"}, "streets": [{"name": "b"}, {"name": "c"}]})
    assert (type(person.street), person.street.name) == (Street, "a")
    assert [type(each) for each in person.streets] == [Street, Street]
    assert person.street is person.street


def test_a_record_may_contain_records_of_its_own_kind() -> None:
    visits = decoded({"visits": [{"earlier": [{"at": 0}]}]}).visits
    assert visits[0].earlier[0].at == dt.datetime(1970, 1, 1, tzinfo=dt.timezone.utc)


def test_a_nested_object_without_an_annotation_is_a_plain_record() -> None:
    person = decoded({"_meta": {"_type": "person"}})
    assert type(person._meta) is Record
    assert person._meta._type == "person"


@pytest.mark.parametrize(
    ("seconds", "moment"),
    [
        (315532800, dt.datetime(1980, 1, 1, tzinfo=dt.timezone.utc)),
        (-86400, dt.datetime(1969, 12, 31, tzinfo=dt.timezone.utc)),
        (0.5, dt.datetime(1970, 1, 1, 0, 0, 0, 500000, tzinfo=dt.timezone.utc)),
    ],
)
def test_a_unix_time_is_a_datetime_as_attribute_and_a_number_as_item(
    seconds: float, moment: dt.datetime
) -> None:
    person = decoded({"created_at": seconds})
    assert person.created_at == moment
    assert person["created_at"] == seconds


@pytest.mark.parametrize("value", ["2024-01-01", None, True, 10**30, {"a": 1}, [1]])
def test_what_is_no_unix_time_is_returned_as_it_was_sent(value: Any) -> None:
    assert decoded({"created_at": value}).created_at == value


@pytest.mark.parametrize("value", [1, "x", None, [1, None], {}])
def test_a_value_of_another_type_than_annotated_is_returned_as_it_was_sent(value: Any) -> None:
    person = decoded({"name": value, "street": value, "streets": value})
    assert (person.name, person.street, person.streets) == (value, value, value)


def test_an_annotated_field_that_was_not_sent_is_no_attribute() -> None:
    person = decoded({})
    with pytest.raises(AttributeError, match="the record has no field 'name'"):
        _ = person.name
    assert not hasattr(person, "created_at")


def test_a_record_is_equal_to_its_dict_and_shown_like_it() -> None:
    sent = {"name": "Mina", "created_at": 1, "street": {"name": "a"}}
    person = decoded(sent)
    assert person.street.name == "a"
    assert person == sent
    assert (repr(person), json.dumps(person)) == (repr(sent), json.dumps(sent))
    assert plain(person) == sent


def pickled(value: object) -> object:
    return pickle.loads(pickle.dumps(value))


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickled])
def test_a_copy_of_a_record_is_of_the_same_class(copied: Any) -> None:
    person = copied(decoded({"name": "Mina", "street": {"name": "a"}}))
    assert (type(person), person) == (Person, {"name": "Mina", "street": {"name": "a"}})
    assert type(person.street) is Street


def test_the_class_of_the_caller_may_extend_a_record() -> None:
    class Member(Person):
        badge: int

    decoder = decoder_of(Holder, "data", None, Member)
    member = decoder.decode(b'{"data": {"badge": 7, "created_at": 0}}', "op", None).data
    assert (type(member), member.badge, member.created_at.year) == (Member, 7, 1970)


def test_a_default_is_read_only_where_the_field_was_not_sent() -> None:
    class Member(Person):
        badge: int | None = None

    decoder = decoder_of(Holders, "data", None, Member)
    members = decoder.decode(b'{"data": [{"badge": 7}, {}]}', "op", None).data
    assert [member.badge for member in members] == [7, None]
    assert members == [{"badge": 7}, {}]


@pytest.mark.parametrize(("sent", "found"), [({}, Person), ([{}, {}], [Person, Person])])
def test_one_record_or_a_list_is_decoded_into_the_class_of_the_caller(
    sent: Any, found: Any
) -> None:
    decoder = decoder_of(Anything, "data", None, Person)
    data = decoder.decode(json.dumps({"data": sent}).encode(), "op", None).data
    assert ([type(each) for each in data] if isinstance(data, list) else type(data)) == found


def test_a_record_whose_annotation_has_an_unknown_name_is_refused_as_result() -> None:
    class Odd(Record):
        street: Missing  # type: ignore[name-defined] # noqa: F821

    with pytest.raises(InvalidArgumentError, match="result must be a type that msgspec decodes"):
        decoder_of(Holder, "data", None, Odd)


def test_what_is_no_object_is_kept_and_reported() -> None:
    drifts: list[Drift] = []
    holder = Decoder(Holder).decode(b'{"data": "x"}', "op", drifts.append)
    assert holder.data == "x"
    found = [(each.kind, each.path, each.expected) for each in drifts]
    assert found == [("shape", "data", "object")]


def test_a_record_can_be_converted_into_a_model() -> None:
    class Named(msgspec.Struct):
        name: str

    assert msgspec.convert(decoded({"name": "Mina", "more": 1}), Named) == Named("Mina")
