"""The type that a caller wants instead of the documented one (`result`)."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any, Generic, NamedTuple, TypedDict, TypeVar

import attrs
import msgspec
import pytest

from generator.runtime.errors import InvalidArgumentError, ResponseDecodeError
from generator.runtime.model import AnyRecords, Model, Record
from generator.runtime.operations import Operation
from generator.runtime.values import Call
from tests.runtime.acme import LIST, ONE, READ, Envelope, Owner, Owners, Pet, kinds, owner, page
from tests.runtime.listings import listing
from tests.support.driving import Driver, Open
from tests.support.each import each
from tests.support.loopback import Loopback, json_reply

T = TypeVar("T")
WRAPPED = Operation[Envelope]("GET /me", Envelope, unwrap="data")
WRAPPED_LIST = Operation[Owners]("GET /all", Owners, unwrap="data")
ARRAY = Operation[list[Owner]]("GET /array", list[Owner])
LOOSE = Operation[Any]("GET /loose", AnyRecords)


class Inner(Model):
    """A list under a name that differs from the vendor's."""

    pets: list[Pet] | None = msgspec.field(name="allPets", default=None)


class Outer(Model):
    """An envelope under such a name."""

    data: Inner | None = msgspec.field(name="theData", default=None)


RENAMED = Operation[Outer]("GET /renamed", Outer, unwrap="data.pets")
ENVELOPED = Operation[Owner]("GET /enveloped", Owner, envelope="data")
SHOD = {"id": 5, "shoe": 44}


class Shod(Owner):
    """The documented model with a field that the documentation lacks."""

    shoe: int | None = None


class Bare(msgspec.Struct):
    id: int
    shoe: int


@dataclasses.dataclass
class Data:
    id: int
    shoe: int


@attrs.define
class Attrs:
    id: int
    shoe: int


class Typed(TypedDict):
    id: int
    shoe: int


class Pair(NamedTuple):
    id: int
    shoe: int


class Box(msgspec.Struct, Generic[T]):
    id: int
    shoe: T


class Plain:
    """A class that msgspec does not know."""


class Validated:
    """What a model of pydantic looks like from here."""

    @classmethod
    def model_validate(cls, value: object) -> Validated:
        raise NotImplementedError


OBJECTS: list[tuple[Any, Any]] = [
    (Shod, Shod(id=5, shoe=44)),
    (Bare, Bare(5, 44)),
    (Data, Data(5, 44)),
    (Attrs, Attrs(5, 44)),
    (Typed, {"id": 5, "shoe": 44}),
    (Box[int], Box(5, 44)),
    (Record, SHOD),
    (dict[str, Any], SHOD),
    (dict, SHOD),
    (Any, SHOD),
    (Bare | None, Bare(5, 44)),
]
objects = each(("result", "expected"), OBJECTS, ids=[str(given[0]) for given in OBJECTS])
SCALARS: list[tuple[Any, Any, Any]] = [
    (int, 7, 7),
    (int, "7", 7),
    (float, 1.5, 1.5),
    (str, "x", "x"),
    (bool, True, True),
    (dt.date, "2024-02-29", dt.date(2024, 2, 29)),
    (int | str, "x", "x"),
    (list[int], [1, 2], [1, 2]),
    (list[Bare], [{"id": 5, "shoe": 44}], [Bare(5, 44)]),
    (dict[str, int], {"a": 1}, {"a": 1}),
    (tuple[int, str], [1, "a"], (1, "a")),
    (Pair, [5, 44], Pair(5, 44)),
]
scalars = each(("result", "body", "expected"), SCALARS, ids=[str(given[0]) for given in SCALARS])


def called(client: Any, operation: Operation[Any], result: Any, call: Call = ONE) -> Any:
    return client._done(client._engine.call(operation, call, result))


@objects
def test_a_record_is_of_the_requested_type(
    client: Any, server: Loopback, driver: Driver, result: Any, expected: Any
) -> None:
    server.script(json_reply(SHOD))
    found = driver.run(called(client, READ, result))
    assert (type(found), found) == (type(expected) if result is not Record else Record, expected)
    assert client.drifts() == []


@scalars
def test_a_scalar_or_a_list_is_decoded_as_the_requested_type(
    client: Any, server: Loopback, driver: Driver, result: Any, body: Any, expected: Any
) -> None:
    server.script(json_reply(body))
    assert driver.run(called(client, READ, result)) == expected
    assert client.drifts() == []


@objects
def test_it_replaces_the_record_in_its_envelope(
    client: Any, server: Loopback, driver: Driver, result: Any, expected: Any
) -> None:
    server.script(json_reply({"data": SHOD}), json_reply({"data": None}))
    assert driver.run(called(client, WRAPPED, result)) == expected
    assert driver.run(called(client, WRAPPED, result)) is None
    assert client.drifts() == []


@scalars
def test_a_scalar_may_replace_the_record_in_its_envelope(
    client: Any, server: Loopback, driver: Driver, result: Any, body: Any, expected: Any
) -> None:
    server.script(json_reply({"data": body}))
    assert driver.run(called(client, WRAPPED, result)) == expected


@objects
def test_an_envelope_that_may_be_missing_is_taken_off_first(
    client: Any, server: Loopback, driver: Driver, result: Any, expected: Any
) -> None:
    server.script(json_reply({"data": SHOD}), json_reply(SHOD))
    assert driver.run(called(client, ENVELOPED, result)) == expected
    assert driver.run(called(client, ENVELOPED, result)) == expected


@objects
@each(
    ("operation", "body"), [(ARRAY, [SHOD]), (WRAPPED_LIST, {"data": [SHOD]})], ids=["array", "in"]
)
def test_of_a_list_it_is_the_type_of_each_record(
    client: Any,
    server: Loopback,
    driver: Driver,
    operation: Any,
    body: Any,
    result: Any,
    expected: Any,
) -> None:
    server.script(json_reply(body))
    assert driver.run(called(client, operation, result)) == [expected]
    assert client.drifts() == []


@objects
def test_one_record_where_a_list_is_documented_is_a_list_of_one_and_reported(
    open_client: Open, server: Loopback, driver: Driver, result: Any, expected: Any
) -> None:
    server.script(json_reply({"data": SHOD}))
    client = open_client()
    assert driver.run(called(client, WRAPPED_LIST, result)) == [expected]
    assert kinds(client.drifts()) == [("shape", "data")]


def test_a_strict_client_raises_where_a_list_is_documented_and_one_record_came(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"data": SHOD}))
    with pytest.raises(ResponseDecodeError, match=r"expected list at `\$\.data`"):
        driver.run(called(open_client(strict=True), WRAPPED_LIST, None))


def test_the_path_of_a_result_that_is_one_record_is_in_the_names_of_the_vendor(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"theData": {"allPets": {"name": "Rex", "age": "old"}}}))
    [pet] = driver.run(called(client, RENAMED, None))
    assert (type(pet), pet.name, pet.age) == (Pet, "Rex", "old")
    drifts = [("shape", "theData.allPets"), ("type", "theData.allPets[].age")]
    assert kinds(client.drifts()) == drifts


@objects
@each("prefetch", [0, 2])
def test_of_pages_it_is_the_type_of_each_item(
    client: Any, server: Loopback, driver: Driver, result: Any, expected: Any, prefetch: int
) -> None:
    server.respond = lambda request: json_reply(
        {"data": [SHOD], "paging": {"more": "page" not in request.query}}
    )
    pages = listing(client, LIST, {"result": result, "prefetch": prefetch})
    assert driver.items(pages) == [expected, expected]
    assert client.drifts() == []


def test_the_body_around_the_items_of_a_page_stays_the_documented_one(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(page(1, more=False, next="/x"))
    first = driver.run(listing(client, LIST, {"result": Shod}).page())
    assert isinstance(first.body, Owners)
    assert (first.items, first.body.paging.next) == ([Shod(id=1)], "/x")


@objects
@each("is_list", [False, True])
def test_where_a_response_is_one_record_or_a_list_both_are_of_the_requested_type(
    client: Any, server: Loopback, driver: Driver, result: Any, expected: Any, is_list: bool
) -> None:
    server.script(json_reply([SHOD] if is_list else SHOD))
    found = driver.run(called(client, LOOSE, result))
    assert found == ([expected] if is_list else expected)


def test_a_list_requested_where_a_response_is_one_record_or_a_list_is_no_list_of_lists(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply([SHOD]))
    assert driver.run(called(client, LOOSE, list[Bare])) == [Bare(5, 44)]


def test_the_documented_type_is_the_default(client: Any, server: Loopback, driver: Driver) -> None:
    server.script(owner(7), owner(7))
    assert driver.run(called(client, READ, None)) == Owner(id=7)
    assert driver.run(called(client, READ, Owner)) == Owner(id=7)


def test_a_requested_type_does_not_affect_the_next_call(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.respond = lambda _: json_reply(SHOD)
    found = [driver.run(called(client, READ, result)) for result in (Shod, None, Bare, None)]
    assert [type(each) for each in found] == [Shod, Owner, Bare, Owner]


def test_a_decoder_is_made_once_for_each_type() -> None:
    operation = Operation[Owner]("GET /one", Owner)
    assert operation.decoder(Shod) is operation.decoder(Shod)
    assert operation.decoder(Shod) is not operation.decoder()


def test_other_spellings_of_names_are_read_into_a_subclass(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"data": {"id": 5, "e_mail": "a", "shoe": 44}}))
    assert driver.run(called(client, WRAPPED, Shod)) == Shod(id=5, email="a", shoe=44)
    assert kinds(client.drifts()) == [("alias_used", "data.e_mail")]


def test_a_misfit_in_a_field_of_the_callers_names_no_schema_of_the_specs(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"id": "x", "shoe": "big"}))
    found = driver.run(called(client, READ, Shod))
    assert (found.id, found.shoe) == ("x", "big")
    source = "specs/acme/openapi.yaml#/components/schemas/Owner"
    facts = [(drift.path, drift.model, drift.field, drift.source) for drift in client.drifts()]
    assert facts == [("id", "Owner", "id", source), ("shoe", None, None, None)]


def test_a_misfit_in_a_type_of_the_callers_is_kept_and_reported(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"id": "x", "shoe": 44}))
    assert driver.run(called(client, READ, Data)) == {"id": "x", "shoe": 44}
    assert [(drift.kind, drift.model) for drift in client.drifts()] == [("shape", None)]


@pytest.mark.parametrize("result", [Shod, Data, Typed, list[int], int])
def test_a_strict_client_refuses_a_response_that_does_not_fit_the_requested_type(
    open_client: Open, server: Loopback, driver: Driver, result: Any
) -> None:
    server.script(json_reply({"id": "x", "shoe": "y"}))
    with pytest.raises(ResponseDecodeError, match="expected"):
        driver.run(called(open_client(strict=True), READ, result))


REFUSED: list[Any] = [
    Plain,
    Validated,
    complex,
    "Owner",
    5,
    [Bare],
    len,
    Owner | Pet,
    list[Plain],
    dict[str, Validated],
]
refused = each("result", REFUSED, ids=str)


@refused
@each("operation", [READ, WRAPPED, ARRAY, LOOSE], ids=lambda op: op.path)
def test_a_type_that_cannot_be_decoded_is_refused_before_anything_is_sent(
    client: Any, server: Loopback, driver: Driver, operation: Operation[Any], result: Any
) -> None:
    server.respond = lambda _: json_reply(SHOD)
    with pytest.raises(InvalidArgumentError, match=r"^result.*take `result=Record`"):
        driver.run(called(client, operation, result))
    assert server.requests == []


@refused
def test_a_type_of_items_that_cannot_be_decoded_is_refused_when_the_list_is_made(
    client: Any, result: Any
) -> None:
    with pytest.raises(InvalidArgumentError, match=r"^result.*take `result=Record`"):
        listing(client, LIST, {"result": result})


@refused
def test_request_refuses_a_type_that_cannot_be_decoded_before_anything_is_sent(
    client: Any, server: Loopback, driver: Driver, result: Any
) -> None:
    server.respond = lambda _: json_reply(SHOD)
    with pytest.raises(InvalidArgumentError, match=r"^result.*take `result=Record`"):
        driver.run(client.request("GET", "/x", result=result))
    assert server.requests == []


@scalars
def test_request_decodes_the_whole_body_into_the_requested_type(
    client: Any, server: Loopback, driver: Driver, result: Any, body: Any, expected: Any
) -> None:
    server.script(json_reply(body))
    assert driver.run(client.request("GET", "/x", result=result)) == expected


def test_a_model_of_pydantic_is_refused_with_the_way_to_make_it() -> None:
    with pytest.raises(InvalidArgumentError, match=r"pass the record to Validated\.model_validate"):
        READ.decoder(Validated)
