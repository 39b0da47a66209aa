"""Where the arguments of a method go."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from generator.runtime.errors import ConfigurationError, InvalidArgumentError
from generator.runtime.omitted import omit
from generator.runtime.operations import ASIDE, Call, Operation, Spelling
from generator.runtime.requests import prepare
from generator.runtime.settings import resolve_settings
from tests.runtime.acme import ONE, PROFILE, READ, Owner, owner
from tests.support.driving import Driver, Open
from tests.support.loopback import Loopback, answer

READ_BY = Operation[Owner]("GET /owners/{id}/pets/{pet}", Owner)
WRITE = Operation[Owner](
    "POST /owners",
    Owner,
    names={"kind_": "kind", "page": "page[number]", "key": "X-Key"},
    query=("page",),
    headers=("key",),
)
WHOLE = Operation[Owner]("PUT /owners", Owner, query=("dry",), whole="owners")


def test_a_route_is_the_method_and_the_path() -> None:
    assert (READ_BY.method, READ_BY.path) == ("GET", "/owners/{id}/pets/{pet}")
    assert READ_BY.name == READ_BY.route


def test_an_operation_whose_path_is_the_callers_own_is_not_called_by_it() -> None:
    assert Operation[Any]("GET /owners/anna", literal="request").name == "request"


def test_values_of_the_path_are_those_of_the_arguments_named_in_it() -> None:
    assert READ_BY.call({"pet": "rex", "id": 1}) == Call({"id": 1, "pet": "rex"})


def test_a_place_without_a_value_is_an_error() -> None:
    with pytest.raises(KeyError, match="pet"):
        READ_BY.call({"id": 1})


@pytest.mark.parametrize("operation", [READ_BY, replace(READ_BY, route="PUT /{id}/{pet}")])
def test_arguments_that_say_how_to_call_are_not_sent(operation: Operation[Owner]) -> None:
    path = {"id": 1, "pet": 2}
    assert operation.call({**dict.fromkeys(ASIDE, 0), **path}) == Call(path)
    assert operation.call({**dict.fromkeys(ASIDE, 0), **path, "q": 3}) in (
        Call(path, {"q": 3}),
        Call(path, {}, {"q": 3}),
    )


@pytest.mark.parametrize("method", ["GET", "HEAD", "DELETE"])
def test_arguments_of_a_read_go_into_its_query(method: str) -> None:
    operation = replace(READ_BY, route=f"{method} /owners/{{id}}", names={"from_": "from"})
    assert operation.call({"id": 1, "from_": 3, "until": 4}) == Call(
        {"id": 1}, {"from": 3, "until": 4}
    )


@pytest.mark.parametrize("method", ["GET", "DELETE", "POST"])
def test_an_argument_that_is_left_out_is_not_sent(method: str) -> None:
    operation = replace(READ_BY, route=f"{method} /owners", query=("since",))
    call = operation.call({"since": omit, "until": omit})
    prepared = prepare(resolve_settings(PROFILE, {}), operation, call)
    assert prepared.url.query == b""
    assert prepared.content == (b"{}" if method == "POST" else None)


def test_arguments_of_a_write_go_into_its_body_unless_they_are_named() -> None:
    call = WRITE.call({"page": 1, "kind_": "cat", "key": "k", "name": None})
    assert call == Call({}, {"page[number]": 1}, {"kind": "cat", "name": None}, {"X-Key": "k"})


def test_an_argument_of_a_delete_may_be_its_body() -> None:
    operation = Operation[Any]("DELETE /owners", body=("ids",))
    assert operation.call({"ids": [1], "force": True}) == Call({}, {"force": True}, {"ids": [1]})


def test_one_argument_may_be_the_whole_body() -> None:
    assert WHOLE.call({"dry": True, "owners": [{"id": 1}]}) == Call({}, {"dry": True}, [{"id": 1}])


class TestRequired:
    GROUPS = (("a",), ("b", "c"))

    def operation(self, *, exactly: bool) -> Operation[Owner]:
        return Operation("GET /", Owner, require=self.GROUPS, exactly=exactly)

    @pytest.mark.parametrize("given", [{"a": 1}, {"b": 1, "c": 2}, {"a": 1, "b": 1}])
    @pytest.mark.parametrize("exactly", [True, False])
    def test_one_complete_group_is_enough(self, given: dict[str, int], exactly: bool) -> None:
        assert self.operation(exactly=exactly).call(given).query == given

    @pytest.mark.parametrize("given", [{"z": 1}, {"b": 1}, {"a": omit, "b": omit, "c": 1}])
    def test_without_a_complete_group_nothing_is_sent(self, given: dict[str, Any]) -> None:
        with pytest.raises(InvalidArgumentError, match=r"^GET /: give at least a or b with c$"):
            self.operation(exactly=False).call(given)

    def test_two_groups_are_refused_where_only_one_is_allowed(self) -> None:
        both = {"a": 1, "b": 1, "c": 1}
        assert self.operation(exactly=False).call(both).query == both
        with pytest.raises(InvalidArgumentError, match="give exactly one of"):
            self.operation(exactly=True).call(both)


class TestSpellings:
    """Path segments that the vendor's documentation lost, and that a caller may spell."""

    PROFILE = replace(
        PROFILE,
        evidence="inferred",
        spellings={"owners": Spelling("owners", ("people", "users"))},
    )

    def test_the_spelling_of_the_caller_replaces_the_segment(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(owner())
        client = open_client(profile=self.PROFILE, paths={"owners": "people"})
        driver.run(client.execute(READ, ONE))
        assert server.targets == ["/people/1"]

    def test_a_path_that_the_caller_writes_is_sent_as_it_is(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(answer({}))
        client = open_client(profile=self.PROFILE, paths={"owners": "people"})
        driver.run(client.request("GET", "/owners/1"))
        assert server.targets == ["/owners/1"]

    def test_a_value_of_the_path_is_never_taken_for_a_segment(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(owner())
        client = open_client(profile=self.PROFILE, paths={"owners": "people"})
        driver.run(client.execute(READ, Call({"id": "owners"})))
        assert server.targets == ["/people/owners"]

    @pytest.mark.parametrize("spelling", ["", ".", "..", "a/b", "a b", "a?b", "%2e", "ä"])
    def test_a_spelling_must_be_one_segment(self, open_client: Open, spelling: str) -> None:
        with pytest.raises(ConfigurationError, match="owners must be one path segment"):
            open_client(profile=self.PROFILE, paths={"owners": spelling})

    def test_a_segment_that_is_certain_has_no_other_spelling(self, open_client: Open) -> None:
        with pytest.raises(ConfigurationError, match="'pets' has no other spelling"):
            open_client(profile=self.PROFILE, paths={"pets": "cats"})

    def test_a_missing_page_points_to_the_other_spellings(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(answer({}, 404))
        with pytest.raises(Exception, match=r"paths=\{'owners': …\} .* \('people' or 'users'\)"):
            driver.run(open_client(profile=self.PROFILE).execute(READ, ONE))
