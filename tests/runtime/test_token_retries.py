"""Token requests that fail for a while are repeated; only a refusal is about the credentials."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from generator.runtime.errors import (
    APIStatusError,
    AuthenticationError,
    InternalServerError,
    RateLimitError,
)
from generator.runtime.grants import ClientCredentialsScheme, PasswordScheme
from tests.runtime.acme import CREATE, ONE, PROFILE, READ, SECRET, owner
from tests.runtime.leaks import traces
from tests.support.driving import Driver, Open
from tests.support.each import each
from tests.support.loopback import RESET, Loopback, Received, Reply, json_reply

PROGRAM: dict[str, Any] = {
    "profile": replace(PROFILE, security=(ClientCredentialsScheme("/token"),)),
    "credentials": {"client_id": "a", "client_secret": SECRET},
}
PERSON: dict[str, Any] = {
    "profile": replace(PROFILE, security=(PasswordScheme("/token", "/refresh"),)),
    "credentials": {
        "username": "me",
        "password": SECRET,
        "client_id": "a",
        "client_secret": "b",
    },
}
TOKEN = json_reply({"access_token": "a"})


@each("status", [408, 429, 500, 502, 503, 504])
@each("operation", [READ, CREATE], ids=["read", "write"])
def test_a_failure_of_the_vendor_is_repeated(
    open_client: Open, server: Loopback, driver: Driver, status: int, operation: Any
) -> None:
    server.script(json_reply({}, status), TOKEN, owner(3))
    assert driver.run(open_client(**PROGRAM).execute(operation, ONE)).id == 3
    assert [request.path for request in server.requests][:2] == ["/token", "/token"]


def test_it_is_repeated_after_the_time_that_the_vendor_asks_for(
    open_client: Open, server: Loopback, driver: Driver, pauses: list[float]
) -> None:
    server.script(json_reply({}, 429, retry_after="7"), TOKEN, owner())
    driver.run(open_client(**PROGRAM).execute(READ, ONE))
    assert 7 in pauses


@pytest.mark.parametrize(
    ("status", "kind"), [(429, RateLimitError), (503, InternalServerError), (408, APIStatusError)]
)
def test_the_last_failure_is_raised_as_the_error_of_its_status(
    open_client: Open, server: Loopback, driver: Driver, status: int, kind: type[APIStatusError]
) -> None:
    server.script(*[json_reply({"error": "busy"}, status)] * 3)
    with pytest.raises(kind, match=f"token request returned {status}: busy after 3") as caught:
        driver.run(open_client(**PROGRAM).execute(READ, ONE))
    error = caught.value
    assert not isinstance(error, AuthenticationError)
    assert (error.status, error.attempts, error.failures) == (status, 3, (str(status),) * 3)
    assert [trace for trace in traces(error) if SECRET in trace] == []


def test_a_pause_that_passes_the_deadline_is_not_waited_for(
    open_client: Open, server: Loopback, driver: Driver, pauses: list[float]
) -> None:
    server.script(json_reply({}, 503, retry_after="5"))
    with pytest.raises(InternalServerError) as caught:
        driver.run(open_client(deadline=2.0, **PROGRAM).execute(READ, ONE))
    assert (caught.value.retry_after, caught.value.late, pauses) == (5, True, [])


def expiring(server: Loopback, failure: Reply) -> list[str]:
    """Refuse the first token, fail once to renew it, and return the paths of the requests."""
    paths: list[str] = []
    failures = [failure]

    def respond(request: Received) -> Reply:
        paths.append(request.path)
        if request.path == "/refresh" and failures:
            return failures.pop()
        if request.path in ("/token", "/refresh"):
            return json_reply({"access_token": request.path[1:], "refresh_token": "r"})
        is_valid = request.headers["Authorization"] == "Bearer refresh"
        return owner(4) if is_valid else json_reply({}, 401)

    server.respond = respond
    return paths


def test_a_failing_refresh_does_not_send_the_password(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    paths = expiring(server, json_reply({}, 503))
    assert driver.run(open_client(**PERSON).execute(READ, ONE)).id == 4
    assert [paths.count("/token"), paths.count("/refresh")] == [1, 2]


@pytest.mark.parametrize("failure", [json_reply({}, 503), RESET], ids=["status", "connection"])
def test_a_write_that_was_refused_is_sent_again_after_the_token_request_failed(
    open_client: Open, server: Loopback, driver: Driver, failure: Reply
) -> None:
    paths = expiring(server, failure)
    assert driver.run(open_client(**PERSON).execute(CREATE, ONE)).id == 4
    assert paths.count("/refresh") == 2


@pytest.mark.parametrize("status", [400, 401, 403, 404])
def test_a_refusal_is_not_repeated_and_names_the_credentials(
    open_client: Open, server: Loopback, driver: Driver, status: int
) -> None:
    server.script(json_reply({"error": "invalid_grant"}, status))
    with pytest.raises(AuthenticationError) as caught:
        driver.run(open_client(**PERSON).execute(READ, ONE))
    assert str(caught.value) == (
        f"the token request was refused with {status}: invalid_grant; check username "
        "(ACME_USERNAME), password (ACME_PASSWORD), client_id (ACME_CLIENT_ID), "
        "client_secret (ACME_CLIENT_SECRET)"
    )
    assert [trace for trace in traces(caught.value) if SECRET in trace] == []
