"""Operations: what they need, and what their arguments are called."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from msgspec.structs import replace

from generator.runtime.errors import ConfigurationError, InvalidArgumentError, NotFoundError
from generator.runtime.operations import Operation, Spelling
from generator.runtime.requests import check_arguments, prepare
from generator.runtime.serialization import Serialization, record
from generator.runtime.settings import resolve_settings
from generator.runtime.values import Call, omit
from tests.runtime.acme import LIST, ONE, PROFILE, READ, Owner, owner
from tests.runtime.listings import listing
from tests.support.driving import Driver, Open
from tests.support.each import each
from tests.support.loopback import Loopback, json_reply

READ_BY = Operation[Owner]("GET /owners/{id}/pets/{pet}", Owner)


def test_a_route_is_the_method_and_the_path() -> None:
    assert (READ_BY.method, READ_BY.path) == ("GET", "/owners/{id}/pets/{pet}")
    assert READ_BY.name == READ_BY.route


def test_an_operation_whose_path_is_the_callers_own_is_not_called_by_it() -> None:
    assert Operation[Any]("GET /owners/anna", literal="request").name == "request"


class TestRequired:
    GROUPS = (("userId",), ("b", "c"))

    def operation(self, *, exactly: bool) -> Operation[Owner]:
        return Operation("POST /", Owner, require=self.GROUPS, exactly=exactly)

    @pytest.mark.parametrize("given", [{"userId": 1}, {"b": 1, "c": 2}, {"userId": 1, "b": 1}])
    @pytest.mark.parametrize("exactly", [True, False])
    def test_one_complete_group_is_enough(self, given: dict[str, int], exactly: bool) -> None:
        for call in (Call(query=given), Call(body=given)):
            check_arguments(self.operation(exactly=exactly), call)

    def test_a_group_may_lie_in_the_query_and_in_the_body(self) -> None:
        check_arguments(self.operation(exactly=True), Call(query={"b": 1}, body={"c": None}))

    @pytest.mark.parametrize(
        "given", [{}, {"z": 1}, {"b": 1}, {"userId": omit, "b": omit, "c": 1}, {"user_id": 1}]
    )
    def test_without_a_complete_group_nothing_is_sent(
        self, client: Any, server: Loopback, driver: Driver, given: dict[str, Any]
    ) -> None:
        message = r"^POST /: pass at least user_id or b with c$"
        for call in (Call(query=given), Call(body=given)):
            with pytest.raises(InvalidArgumentError, match=message):
                driver.run(client.execute(self.operation(exactly=False), call))
        assert server.requests == []

    def test_without_a_complete_group_there_is_no_list(self, client: Any) -> None:
        with pytest.raises(InvalidArgumentError, match=r"^GET /owners: pass at least user_id"):
            listing(client, replace(LIST, require=self.GROUPS), b=1)

    def test_two_groups_are_refused_where_only_one_is_allowed(self) -> None:
        both = Call(query={"userId": 1, "b": 1, "c": 1})
        check_arguments(self.operation(exactly=False), both)
        with pytest.raises(InvalidArgumentError, match="pass exactly one of user_id or b with c"):
            check_arguments(self.operation(exactly=True), both)

    def test_an_argument_of_another_name_is_named_by_its_own(self) -> None:
        operation = replace(self.operation(exactly=False), labels={"userId": "person", "c": "d"})
        with pytest.raises(InvalidArgumentError, match=r"^POST /: pass at least person or b with "):
            check_arguments(operation, Call())


class TestMessages:
    """Arguments in messages have the names that the caller knows."""

    HOW = Serialization(choices=("cat",))
    OPERATION = Operation[Owner](
        "POST /owners", Owner, serialization={"petKind": HOW}, labels={"type": "kind_of_pet"}
    )
    REFUSED = (
        ("petKind", "dog", "pet_kind"),
        ("petKind", {"firstOne": "dog"}, "pet_kind.firstOne"),
        ("firstName", float("nan"), "first_name"),
        ("type", float("nan"), "kind_of_pet"),
    )

    @pytest.mark.parametrize(("wire", "value", "name"), REFUSED)
    @pytest.mark.parametrize("location", ["query", "body"])
    def test_an_argument_is_called_as_the_caller_knows_it(
        self, wire: str, value: Any, name: str, location: str
    ) -> None:
        how = record(firstOne=("cat",)) if isinstance(value, dict) else self.HOW
        operation = replace(self.OPERATION, serialization={"petKind": how})
        call = Call(**{location: {wire: value}})
        with pytest.raises(InvalidArgumentError) as caught:
            prepare(resolve_settings(PROFILE, {}), operation, call)
        assert str(caught.value).startswith(f"{name}: ")

    def test_a_body_that_is_one_argument_is_called_by_its_name(self) -> None:
        for labels, name in (({}, "body"), ({"": "owners"}, "owners")):
            with pytest.raises(InvalidArgumentError, match=rf"^{name}\.born: the date-time has no"):
                prepare(
                    resolve_settings(PROFILE, {}),
                    replace(self.OPERATION, labels=labels),
                    Call(body=[{"born": dt.datetime(2024, 1, 1)}]),
                )

    def test_a_body_that_is_one_argument_is_written_as_its_serialization_says(self) -> None:
        how = record(born=Serialization(format="%d.%m.%Y"))
        prepared = prepare(
            resolve_settings(PROFILE, {}),
            replace(self.OPERATION, serialization={"": how}),
            Call(body=[{"born": dt.date(2024, 1, 31)}]),
        )
        assert prepared.content == b'[{"born":"31.01.2024"}]'


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
        server.script(json_reply({}))
        client = open_client(profile=self.PROFILE, paths={"owners": "people"})
        driver.run(client.request("GET", "/owners/1"))
        assert server.targets == ["/owners/1"]

    def test_a_spelling_may_be_several_segments_for_one(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(owner())
        client = open_client(profile=self.PROFILE, paths={"owners": "animals/owners"})
        driver.run(client.execute(READ, ONE))
        assert server.targets == ["/animals/owners/1"]

    def test_a_spelling_replaces_several_segments_before_one_of_them(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(owner())
        spellings = {"pets": Spelling("pets"), "care": Spelling("pets/care/team")}
        profile = replace(self.PROFILE, spellings=spellings)
        operation = replace(READ, route="GET /pets/{id}/pets/care/team")
        client = open_client(profile=profile, paths={"pets": "animals", "care": "carers"})
        driver.run(client.execute(operation, ONE))
        assert server.targets == ["/animals/1/carers"]

    def test_a_value_of_the_path_is_never_taken_for_a_segment(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(owner())
        client = open_client(profile=self.PROFILE, paths={"owners": "people"})
        driver.run(client.execute(READ, Call({"id": "owners"})))
        assert server.targets == ["/people/owners"]

    @each("spelling", ["", ".", "..", "a/", "/a", "a//b", "a/../b", "a b", "a?b", "%2e", "ä"])
    def test_a_spelling_must_be_segments(self, open_client: Open, spelling: str) -> None:
        with pytest.raises(ConfigurationError, match="owners must be path segments"):
            open_client(profile=self.PROFILE, paths={"owners": spelling})

    def test_a_segment_that_is_certain_has_no_other_spelling(self, open_client: Open) -> None:
        with pytest.raises(ConfigurationError, match="'pets' has no other spelling"):
            open_client(profile=self.PROFILE, paths={"pets": "cats"})

    def test_a_missing_page_points_to_the_other_spellings(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply({}, 404))
        with pytest.raises(Exception, match=r"paths=\{'owners': …\} .* \('people' or 'users'\)"):
            driver.run(open_client(profile=self.PROFILE).execute(READ, ONE))

    def test_a_missing_page_names_every_segment_that_may_be_spelt_differently(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply({}, 404))
        spellings = {"a": Spelling("owners", ("people",)), "b": Spelling("{id}/pets", ("dogs",))}
        profile = replace(self.PROFILE, spellings=spellings)
        operation = replace(READ, route="GET /owners/{id}/pets")
        with pytest.raises(Exception, match=r"'a': .*\('people'\), or paths=\{'b': .*\('dogs'\)"):
            driver.run(open_client(profile=profile).execute(operation, ONE))

    def test_an_error_404_contains_the_address_as_it_was_spelt(
        self, open_client: Open, server: Loopback, driver: Driver
    ) -> None:
        server.script(json_reply({}, 404))
        client = open_client(profile=self.PROFILE, paths={"owners": "people"})
        with pytest.raises(NotFoundError) as caught:
            driver.run(client.execute(READ, ONE))
        assert f"sent to {server.url}/people/{{id}}" in str(caught.value)
        assert caught.value.path == "/owners/{id}"
