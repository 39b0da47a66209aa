"""Tokens that the vendor does not give."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.runtime.errors import AuthenticationError, ClientError
from generator.runtime.grants import ClientCredentialsScheme
from tests.runtime.acme import ONE, PROFILE, READ, SECRET
from tests.runtime.leaks import traces
from tests.support.driving import Driver, Open
from tests.support.each import each
from tests.support.loopback import Loopback, Reply, json_reply

OAUTH = {"client_id": "me", "client_secret": SECRET}
PROGRAM = replace(PROFILE, security=(ClientCredentialsScheme("/token"),))


def token(name: str) -> Reply:
    return json_reply({"access_token": name, "expires_in": 3600})


@each(
    ("reply", "words"),
    [
        (json_reply({"error": "invalid_client"}, 401), "refused with 401: invalid_client"),
        (json_reply({"error_description": "no such client"}, 400), "no such client"),
        (Reply(b"<html>", 404), "refused with 404: no reason given"),
        (
            json_reply({}, 403),
            r"check client_id \(ACME_CLIENT_ID\), client_secret \(ACME_CLIENT_SECRET\)",
        ),
        (json_reply({"token": "x"}), "has no access_token"),
        (json_reply({"access_token": ""}), "has no access_token"),
        (json_reply([]), "has no access_token"),
        (Reply(b"<html>"), "has no access_token"),
    ],
)
def test_a_token_that_is_not_passed_is_an_error_without_secrets(
    open_client: Open, server: Loopback, driver: Driver, reply: Reply, words: str
) -> None:
    server.script(reply)
    client = open_client(profile=PROGRAM, credentials=OAUTH)
    with pytest.raises(AuthenticationError, match=words) as caught:
        driver.run(client.execute(READ, ONE))
    assert [trace for trace in traces(caught.value) if SECRET in trace] == []
    assert len(server.requests) == 1


def test_a_token_that_would_break_a_header_is_refused(
    open_client: Open, server: Loopback, driver: Driver
) -> None:
    server.script(token("evil\r\nX-Evil: 1"))
    with pytest.raises(ClientError):
        driver.run(open_client(profile=PROGRAM, credentials=OAUTH).execute(READ, ONE))
    assert len(server.requests) == 1
