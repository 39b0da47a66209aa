"""Misspelt names: the error names the nearest one that there is."""

from __future__ import annotations

import enum
import inspect
from typing import Any

import pytest

from generator.runtime.client import Resource
from generator.runtime.errors import ConfigurationError, InvalidArgumentError, did_you_mean
from generator.runtime.operations import Operation
from generator.runtime.options import RequestOptions
from generator.runtime.serialization import Serialization
from generator.runtime.sync.backend import run
from generator.runtime.sync.client import SyncAPIClient as Base
from generator.runtime.values import Call, HiddenArguments, omit
from tests.runtime.acme import LIST, ONE, PROFILE, READ, SECRET, Owner, owner
from tests.runtime.leaks import traces
from tests.runtime.listings import listing
from tests.support.driving import Driver, Open
from tests.support.loopback import Loopback


class SyncOwners(Resource):
    """Owners, with methods as a package has them."""

    def retrieve(
        self, id: int, *, email: Any = omit, options: RequestOptions | None = None
    ) -> Owner:
        """Retrieve an owner."""
        query = {"email": email}
        return run(self._call(READ, path={"id": id}, query=query, result=Owner, options=options))

    def anything(self, **values: Any) -> dict[str, Any]:
        """Return back what it takes."""
        return values


class AsyncOwners(Resource):
    """The same for an asynchronous client."""

    async def retrieve(
        self, id: int, *, email: Any = omit, options: RequestOptions | None = None
    ) -> Owner:
        """Retrieve an owner."""
        query = {"email": email}
        return await self._call(READ, path={"id": id}, query=query, result=Owner, options=options)

    async def anything(self, **values: Any) -> dict[str, Any]:
        """Return back what it takes."""
        return values


class Vendor(Base):
    """A client as a package has one."""

    def __init__(
        self, *, token: str | None = None, base_url: str | None = None, max_retries: int = 2
    ) -> None:
        super().__init__(
            PROFILE,
            HiddenArguments(token=token),
            {"base_url": base_url, "max_retries": max_retries},
        )


@pytest.fixture
def owners(client: Any, driver: Driver) -> Any:
    """A resource with methods."""
    return (SyncOwners if driver.mode == "sync" else AsyncOwners)(client._engine)


class TestKeywords:
    @pytest.mark.parametrize(
        ("unknown", "nearest"), [("emial", "email"), ("Email", "email"), ("option", "options")]
    )
    def test_an_unknown_keyword_of_a_method_names_the_nearest(
        self, owners: Any, server: Loopback, driver: Driver, unknown: str, nearest: str
    ) -> None:
        with pytest.raises(TypeError) as caught:
            driver.run(owners.retrieve(1, **{unknown: "x"}))
        assert f"Owners.retrieve() got an unexpected keyword argument '{unknown}'" in str(
            caught.value
        )
        assert f"did you mean '{nearest}'?" in str(caught.value).lower()
        assert server.requests == []

    def test_a_keyword_that_is_near_nothing_is_refused_without_a_suggestion(
        self, owners: Any, driver: Driver
    ) -> None:
        with pytest.raises(TypeError, match="unexpected keyword argument 'zzz'") as caught:
            driver.run(owners.retrieve(1, zzz=1))
        assert "did you mean" not in str(caught.value).lower()

    def test_no_value_is_in_the_message(self, owners: Any, driver: Driver) -> None:
        with pytest.raises(TypeError) as caught:
            driver.run(owners.retrieve(1, emial="zoe@example.org"))
        assert "zoe" not in str(caught.value)

    def test_a_missing_argument_and_one_too_many_are_errors_as_usual(
        self, owners: Any, driver: Driver
    ) -> None:
        with pytest.raises(TypeError, match="missing 1 required positional argument: 'id'"):
            driver.run(owners.retrieve(email="x"))
        with pytest.raises(TypeError, match="takes 2 positional arguments but 3"):
            driver.run(owners.retrieve(1, 2))

    def test_a_method_that_takes_any_keyword_takes_it(self, owners: Any, driver: Driver) -> None:
        assert driver.run(owners.anything(emial=1)) == {"emial": 1}

    def test_right_keywords_are_passed_on(
        self, owners: Any, server: Loopback, driver: Driver
    ) -> None:
        server.script(owner(7), owner(7))
        assert driver.run(owners.retrieve(7, email="a")) == Owner(id=7)
        assert driver.run(owners.retrieve(email="a", id=7, options={})) == Owner(id=7)
        assert server.targets == ["/owners/7?email=a"] * 2

    @pytest.mark.parametrize("kind", [SyncOwners, AsyncOwners])
    def test_a_method_keeps_its_name_signature_and_docstring(self, kind: Any) -> None:
        method = kind.retrieve
        assert (method.__name__, method.__doc__) == ("retrieve", "Retrieve an owner.")
        assert method.__qualname__ == f"{kind.__name__}.retrieve"
        assert list(inspect.signature(method).parameters) == ["self", "id", "email", "options"]
        assert inspect.iscoroutinefunction(method) == (kind is AsyncOwners)

    def test_an_error_of_the_call_is_not_taken_for_one_of_its_keywords(
        self, owners: Any, driver: Driver
    ) -> None:
        with pytest.raises(InvalidArgumentError, match="email: a value of type object"):
            driver.run(owners.retrieve(1, email=object()))


class TestMethods:
    @pytest.mark.parametrize(
        ("unknown", "nearest"), [("retreive", "retrieve"), ("Retrieve", "retrieve")]
    )
    def test_an_unknown_method_of_a_resource_names_the_nearest(
        self, owners: Any, unknown: str, nearest: str
    ) -> None:
        message = rf"^'{type(owners).__name__}' object has no attribute '{unknown}'"
        with pytest.raises(AttributeError, match=rf"{message} \(did you mean '{nearest}'\?\)$"):
            getattr(owners, unknown)

    def test_an_unknown_method_of_a_client_names_the_nearest(self, client: Any) -> None:
        with pytest.raises(AttributeError, match=r"\(did you mean 'download'\?\)$"):
            _ = client.donwload

    @pytest.mark.parametrize("name", ["zzz", "_retreive", "__retrieve__"])
    def test_a_name_that_is_near_nothing_or_private_is_refused_without_a_suggestion(
        self, owners: Any, name: str
    ) -> None:
        with pytest.raises(AttributeError, match=rf"has no attribute '{name}'$"):
            getattr(owners, name)

    def test_the_error_has_name_and_object(self, owners: Any) -> None:
        with pytest.raises(AttributeError) as caught:
            _ = owners.retreive
        assert (caught.value.name, caught.value.obj) == ("retreive", owners)

    def test_a_name_that_is_not_there_is_not_there(self, owners: Any, client: Any) -> None:
        for thing in (owners, client):
            assert not hasattr(thing, "retreive")
            assert getattr(thing, "retreive", 5) == 5


class TestConstructors:
    @pytest.mark.parametrize(
        ("unknown", "nearest"),
        [("tokn", "token"), ("max_retires", "max_retries"), ("baseUrl", "base_url")],
    )
    def test_an_unknown_argument_names_the_nearest_and_all_that_there_are(
        self, unknown: str, nearest: str
    ) -> None:
        with pytest.raises(ConfigurationError) as caught:
            Vendor(**{"token": SECRET, unknown: SECRET})  # type: ignore[arg-type]
        message = str(caught.value)
        assert message.startswith(f"Vendor: unknown option {unknown}; ")
        assert "known are token, base_url, max_retries" in message
        assert f"(did you mean '{nearest}'?)" in message
        assert [trace for trace in traces(caught.value) if SECRET in trace] == []

    def test_an_argument_that_is_near_nothing_is_refused_without_a_suggestion(self) -> None:
        with pytest.raises(ConfigurationError, match="unknown option zzz") as caught:
            Vendor(zzz=1)  # type: ignore[call-arg]
        assert "did you mean" not in str(caught.value)

    def test_right_arguments_are_taken(self) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("ACME_TOKEN", SECRET)
            client = Vendor(base_url="https://api.acme.example")
        assert client.base_url == "https://api.acme.example"
        client.close()

    def test_a_client_may_take_any_argument_in_a_subclass(self) -> None:
        class Own(Vendor):
            def __init__(self, **given: Any) -> None:
                super().__init__(token=given["mine"])

        client = Own(mine=SECRET)
        assert client.base_url == "https://api.acme.example/v1"
        client.close()


class TestOptions:
    OPTIONS = pytest.mark.parametrize(
        ("unknown", "nearest"), [("timeuot", "timeout"), ("max_retires", "max_retries")]
    )

    @OPTIONS
    def test_an_unknown_option_of_a_call_names_the_nearest_and_all_that_there_are(
        self, client: Any, server: Loopback, driver: Driver, unknown: str, nearest: str
    ) -> None:
        for call in (
            lambda: client.execute(READ, ONE, {unknown: 1}),
            lambda: client.request("GET", "/x", options={unknown: 1}),
            lambda: listing(client, LIST, {"options": {unknown: 1}}),
        ):
            with pytest.raises(InvalidArgumentError, match=f"unknown option {unknown}") as caught:
                driver.run(call())
            assert f"(did you mean '{nearest}'?)" in str(caught.value)
            assert ", ".join(sorted(RequestOptions.__optional_keys__)) in str(caught.value)
        assert server.requests == []

    @OPTIONS
    def test_an_unknown_option_of_a_client_names_the_nearest(
        self, open_client: Open, unknown: str, nearest: str
    ) -> None:
        with pytest.raises(ConfigurationError, match=f"unknown option {unknown}") as caught:
            open_client(**{unknown: 1})
        assert f"(did you mean '{nearest}'?)" in str(caught.value)


class Role(enum.IntEnum):
    """An enum as a package has them."""

    USER = 1
    ADMIN = 2


@pytest.mark.parametrize("location", ["query", "body"])
@pytest.mark.parametrize(("given", "near"), [("admn", " (did you mean Role.ADMIN?)"), (9, "")])
def test_an_unknown_value_of_an_enum_names_the_members(
    client: Any, server: Loopback, driver: Driver, location: str, given: Any, near: str
) -> None:
    operation = Operation[Owner](
        "POST /owners", Owner, serialization={"userRole": Serialization(choices=Role)}
    )
    with pytest.raises(InvalidArgumentError) as caught:
        driver.run(client.execute(operation, Call(**{location: {"userRole": given}})))
    assert str(caught.value) == (
        f"user_role: {given!r} is not documented{near}; "
        "use one of Role.USER (1), Role.ADMIN (2) (allow_unknown_values=True sends it anyway)"
    )
    assert server.requests == []


@pytest.mark.parametrize(
    ("name", "known", "words"),
    [
        ("emial", ["id", "email"], " (did you mean 'email'?)"),
        ("EMAIL", ["id", "Email"], " (did you mean 'Email'?)"),
        (5, ["id", "email"], ""),
        ("", ["id"], ""),
        ("x", [], ""),
    ],
)
def test_the_nearest_of_the_known_names_is_suggested(
    name: object, known: list[str], words: str
) -> None:
    assert did_you_mean(name, known) == words
