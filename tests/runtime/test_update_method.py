"""Updates that the documentation prints with both PATCH and PUT."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from generator.runtime.client import Resource
from generator.runtime.errors import (
    APIConnectionError,
    APIStatusError,
    ConfigurationError,
    InternalServerError,
    InvalidArgumentError,
    ResponseDecodeError,
)
from generator.runtime.operations import Operation
from generator.runtime.values import Call
from tests.runtime.acme import CREATE, LIST, ONE, READ, REMOVE, REPLACE, Owner, owner
from tests.runtime.listings import listing
from tests.support.driving import Driver, Open
from tests.support.each import each
from tests.support.loopback import RESET, Loopback, Reply, json_reply

UPDATE = Operation[Owner]("PATCH /owners/{id}", Owner, also_put=True)
UPDATE_ONLY = Operation[Owner]("PATCH /owners/{id}", Owner)
CHANGE = Call(path={"id": 1}, body={"email": "a"})
PUT = {"update_method": "PUT"}
either = pytest.mark.parametrize("options", [PUT, {"update_method": "PATCH"}], ids=["put", "patch"])


def test_an_update_is_sent_with_patch_unless_somebody_says_otherwise(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(owner(), owner())
    driver.run(client.execute(UPDATE, CHANGE))
    driver.run(client.execute(UPDATE, CHANGE, {"update_method": "PATCH"}))
    assert [request.method for request in server.requests] == ["PATCH", "PATCH"]


def test_the_option_of_a_call_sends_the_same_update_with_put(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(owner(7))
    assert driver.run(client.execute(UPDATE, CHANGE, PUT)) == Owner(id=7)
    (sent,) = server.requests
    assert (sent.method, sent.target, sent.json()) == ("PUT", "/owners/1", {"email": "a"})


def test_the_option_of_a_client_sends_its_updates_with_put(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(owner())
    driver.run(open_client(**PUT).execute(UPDATE, CHANGE))
    assert server.requests[0].method == "PUT"


def test_the_option_of_a_call_goes_before_that_of_the_client(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(owner())
    driver.run(open_client(**PUT).execute(UPDATE, CHANGE, {"update_method": "PATCH"}))
    assert server.requests[0].method == "PATCH"


def test_the_option_of_a_client_leaves_other_operations_alone(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.respond = lambda _: owner()
    client = open_client(**PUT)
    for operation in (UPDATE_ONLY, CREATE, READ, REPLACE, REMOVE):
        driver.run(client.execute(operation, ONE))
    driver.run(client.request("PATCH", "/owners/1"))
    sent = [request.method for request in server.requests]
    assert sent == ["PATCH", "POST", "GET", "PUT", "DELETE", "PATCH"]


def test_a_resource_passes_the_option_on(client: Any, server: Loopback, driver: Driver) -> None:
    server.script(owner())
    options: Any = PUT
    sent = Resource(client._engine)._call(
        UPDATE, path={"id": 1}, body={"email": "a"}, result=Owner, options=options
    )
    driver.run(client._done(sent))
    assert server.requests[0].method == "PUT"


@either
@each("operation", [UPDATE_ONLY, CREATE, READ, REPLACE, REMOVE], ids=lambda op: op.method)
def test_the_option_on_an_operation_with_one_method_is_refused_before_anything_is_sent(
    client: Any, server: Loopback, driver: Driver, operation: Operation[Any], options: Any
) -> None:
    with pytest.raises(InvalidArgumentError, match=rf"^{operation.method} .*only one method"):
        driver.run(client.execute(operation, ONE, options))
    assert server.requests == []


@either
def test_the_option_on_a_request_or_a_list_is_refused(
    client: Any, server: Loopback, driver: Driver, options: Any
) -> None:
    with pytest.raises(InvalidArgumentError, match="only one method"):
        driver.run(client.request("PATCH", "/owners/1", options=options))
    with pytest.raises(InvalidArgumentError, match="only one method"):
        listing(client, LIST, {"options": options})
    assert server.requests == []


@pytest.mark.parametrize("method", ["POST", "put", "", 1])
def test_another_method_is_refused(
    client: Any, open_client: Open, server: Loopback, driver: Driver, method: Any
) -> None:
    with pytest.raises(InvalidArgumentError, match="update_method must be PATCH or PUT"):
        driver.run(client.execute(UPDATE, CHANGE, {"update_method": method}))
    with pytest.raises(ConfigurationError, match="update_method must be PATCH or PUT"):
        open_client(update_method=method)
    assert server.requests == []


@pytest.mark.parametrize(("sent", "other"), [("PATCH", "PUT"), ("PUT", "PATCH")])
def test_a_method_that_is_not_allowed_points_to_the_other_one(
    client: Any, server: Loopback, driver: Driver, sent: str, other: str
) -> None:
    server.script(json_reply({"message": "no"}, 405))
    with pytest.raises(APIStatusError) as caught:
        driver.run(client.execute(UPDATE, CHANGE, {"update_method": sent}))
    assert caught.value.method == sent
    assert str(caught.value) == (
        f"{sent} /owners/{{id}} returned 405: no; "
        f"the documentation also shows {other} for this update: "
        f'pass update_method="{other}" to the client, or in the options of a call'
    )


def test_a_method_that_is_not_allowed_points_to_no_other_where_there_is_none(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"message": "no"}, 405))
    with pytest.raises(APIStatusError) as caught:
        driver.run(client.execute(UPDATE_ONLY, CHANGE))
    assert "update_method" not in str(caught.value)


def failure(reply: Reply) -> str:
    return "reset" if reply is RESET else str(reply.status)


@pytest.mark.parametrize("reply", [RESET, json_reply({}, 500), json_reply({}, 503)], ids=failure)
@either
def test_what_may_have_been_received_is_repeated_no_more_freely_than_a_patch(
    client: Any, server: Loopback, driver: Driver, reply: Reply, options: Any
) -> None:
    server.respond = lambda _: reply
    with pytest.raises((InternalServerError, APIConnectionError)) as caught:
        driver.run(client.execute(UPDATE, CHANGE, options))
    assert caught.value.attempts == len(server.requests) == 1


def test_a_put_of_an_operation_that_has_no_patch_is_repeated(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({}, 500), owner())
    driver.run(client.execute(REPLACE, CHANGE))
    assert [request.method for request in server.requests] == ["PUT", "PUT"]


@pytest.mark.parametrize(
    ("operation", "reply"),
    [
        (UPDATE, json_reply({}, 503, retry_after="0")),
        (UPDATE, json_reply({}, 429, retry_after="0")),
        (replace(UPDATE, retry_safe=True), json_reply({}, 500)),
    ],
    ids=["503 with a time", "429 with a time", "safe"],
)
@either
def test_it_is_repeated_where_a_patch_is(
    client: Any,
    server: Loopback,
    driver: Driver,
    operation: Operation[Any],
    reply: Reply,
    options: Any,
) -> None:
    server.script(reply, owner())
    driver.run(client.execute(operation, CHANGE, options))
    assert [request.method for request in server.requests] == [options["update_method"]] * 2


def test_a_response_that_cannot_be_read_names_the_method_that_was_sent(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(Reply(b"<html>"))
    with pytest.raises(ResponseDecodeError, match=r"^PUT /owners/\{id\} returned 200") as caught:
        driver.run(client.execute(UPDATE, CHANGE, PUT))
    assert caught.value.method == "PUT"
