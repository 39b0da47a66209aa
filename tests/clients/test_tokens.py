"""Credentials that are exchanged for a token, with every vendor that works so."""

from __future__ import annotations

import pytest

from tests.support.driving import Driver, Open
from tests.support.vendor_server import Received, Reply, VendorServer
from tests.support.vendors import error_class, token_responses
from tests.support.ways import EXCHANGED, Way

pytestmark = pytest.mark.parametrize("way", EXCHANGED, indirect=True, ids="-".join)
REFUSED = Reply.json({"message": "The token has expired."}, 401)


def calls(server: VendorServer, way: Way) -> list[str]:
    """Return what was asked for, in order: a token, or the call itself."""
    tokens = token_responses(way.vendor, way.credentials.exchange)
    return ["token" if request.path in tokens else "call" for request in server.received]


def test_two_calls_share_a_token(
    way: Way, drive: Driver, server: VendorServer, opened: Open
) -> None:
    server.respond = way.behind_tokens(lambda _: way.read.replies()[0])
    client = opened()
    drive.run(way.call(client))
    drive.run(way.call(client))
    steps = len(way.credentials.exchange)
    assert calls(server, way) == ["token"] * steps + ["call", "call"]


def test_a_token_is_sent_with_the_call_and_not_with_the_token_request(
    way: Way, drive: Driver, server: VendorServer, opened: Open
) -> None:
    server.respond = way.behind_tokens(lambda _: way.read.replies()[0])
    drive.run(way.call(opened()))
    steps = len(way.credentials.exchange)
    sent = [way.credentials.sent_in(request) for request in server.received]
    assert sent == [None] * steps + [way.credentials.authorization]


def test_a_refused_token_is_renewed_and_the_call_sent_again(
    way: Way, drive: Driver, server: VendorServer, opened: Open
) -> None:
    answers = [REFUSED, way.read.replies()[0]]

    def numbered(request: Received) -> Reply:
        names = ("access_token", "token")
        reply = way.behind_tokens(lambda _: answers.pop(0))(request)
        if calls(server, way)[-1] == "call":
            return reply
        number = str(len(server.received)).encode()
        body = reply.body
        for name in names:
            body = body.replace(f'"{name}": "'.encode(), f'"{name}": "{name[0]}'.encode() + number)
        return Reply(body, reply.status, reply.headers)

    server.respond = numbered
    drive.run(way.call(opened()))
    steps = len(way.credentials.exchange)
    assert calls(server, way) == (["token"] * steps + ["call"]) * 2
    sent = [r.headers["authorization"] for r in server.received if "authorization" in r.headers]
    assert len(set(sent)) == 2


def test_a_call_refused_for_good_is_an_error_even_if_the_token_stays_the_same(
    way: Way, drive: Driver, server: VendorServer, opened: Open
) -> None:
    server.respond = way.behind_tokens(lambda _: REFUSED)
    with pytest.raises(error_class(way.vendor, "UnauthorizedError"), match="returned 401"):
        drive.run(way.call(opened()))
