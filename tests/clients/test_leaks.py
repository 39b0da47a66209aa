"""A planted credential, every way to fail, and a search through all that came of it.

What httpx and httpcore log at DEBUG is searched as well: it holds no credential. It does hold
addresses with their queries, which the packages' own loggers do not.
"""

from __future__ import annotations

import copy
import json
import logging
import pickle
import warnings
from collections.abc import Callable, Iterator
from operator import attrgetter
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest

from tests.support.contract import Contract, contracts_of
from tests.support.driving import Driver
from tests.support.loopback import (
    RESET,
    STALL,
    Loopback,
    Received,
    Reply,
    cut,
    json_reply,
    redirect,
    refusing_url,
    serving,
    zipped,
)
from tests.support.spilled import chain, shown_within, spilled, texts_within, traceback_text
from tests.support.vendors import (
    base_path,
    client_class,
    credentials,
    error_class,
    source_of,
    spec_of,
    token_responses,
)
from tests.support.ways import EXCHANGED, SCHEMES, Way

SHORT = httpx.Timeout(10, read=0.15)
PLANTED = "pl4nt3d/9f+2b=c%rr&ct"


def linked(vendor: str) -> Contract | None:
    """Return a vendor's first list whose pages hold the address of the next one."""
    schemes = spec_of(vendor).root.get("x-paging-schemes") or {}
    links = [name for name, scheme in schemes.items() if scheme["kind"] == "link"]
    return next((c for c in contracts_of(vendor) if c.node.get("x-paging") in links), None)


LINKED = [(vendor, scheme) for vendor, scheme in SCHEMES if linked(vendor) is not None]


@attrs.define
class Case:
    """A vendor, a driver, and servers at hand: its own, and a foreign one."""

    way: Way
    drive: Driver
    server: Loopback
    foreign: Loopback
    folder: Path
    clients: list[Any] = attrs.field(factory=list[Any])

    @property
    def error(self) -> type[Exception]:
        """The base class of the package's errors."""
        name = client_class(self.way.vendor, "sync").__name__
        found: type[Exception] = error_class(self.way.vendor, f"{name}Error")
        return found

    def open(self, **options: Any) -> Any:
        """Open a client that holds the planted credential."""
        given = {
            "base_url": self.server.url + base_path(self.way.vendor),
            "max_retries": 0,
            "timeout": 10.0,
            "max_response_bytes": 100_000,
            **self.way.credentials.arguments,
        }
        cls = client_class(self.way.vendor, self.drive.mode)
        self.clients.append(cls(**(given | options)))
        return self.clients[-1]

    def answer(self, *replies: Reply) -> None:
        """Answer calls with these in order, the last one again; token requests as they should."""
        waiting = list(replies)
        tokens = token_responses(self.way.vendor, self.way.credentials.exchange)

        def respond(request: Received) -> Reply:
            if request.path in tokens:
                return json_reply(tokens[request.path])
            return waiting.pop(0) if len(waiting) > 1 else waiting[0]

        self.server.respond = respond

    def call(self, reply: Reply, **options: Any) -> None:
        """Make one call that is answered so."""
        self.answer(reply)
        self.drive.run(self.way.call(self.open(**options)))

    def ask(self, client: Any, **options: Any) -> None:
        """Call an address of the API."""
        self.drive.run(client.request("GET", "/anything", **options))

    def download(self, reply: Reply, target: Path, *, foreign: bool = False) -> None:
        """Download a file that is answered so."""
        self.answer(reply)
        self.foreign.respond = lambda _: reply
        url = f"{(self.foreign if foreign else self.server).url}/file?id=1"
        self.drive.run(self.open().download(url, to=target))


@pytest.fixture(params=SCHEMES, ids="-".join)
def case(request: pytest.FixtureRequest, drive: Driver, tmp_path: Path) -> Iterator[Case]:
    """Every way to authenticate with every vendor, synchronous and asynchronous."""
    vendor, scheme = request.param
    with serving() as server, serving() as foreign:
        way = Way(vendor, credentials(vendor, PLANTED, scheme))
        made = Case(way, drive, server, foreign, tmp_path)
        yield made
        for client in made.clients:
            drive.close(client)


def _existing(case: Case) -> Path:
    target = case.folder / "there.txt"
    target.write_text("kept")
    return target


Fail = Callable[[Case], None]
JSON = {"Content-Type": "application/json"}
FAILURES: dict[str, Fail] = {
    **{
        f"status {status}": lambda case, s=status: case.call(json_reply({"message": "No."}, s))
        for status in (300, 400, 401, 403, 404, 409, 422, 429, 500, 503)
    },
    "status without a body": lambda case: case.call(Reply(b"", 502)),
    "status with text": lambda case: case.call(Reply(b"<h1>Oops</h1>", 500)),
    "retries": lambda case: case.call(json_reply({}, 503, Retry_After="0"), max_retries=2),
    "not JSON": lambda case: case.call(Reply(b"<html>")),
    "half of JSON": lambda case: case.call(Reply(b'{"id": ', headers=JSON)),
    "not UTF-8": lambda case: case.call(Reply(b"\xff\xfe", headers=JSON)),
    "strict": lambda case: case.call(Reply(b'"text"', headers=JSON), strict=True),
    "refused": lambda case: case.call(Reply(), base_url=refusing_url(), timeout=1.0),
    "reset": lambda case: case.call(RESET),
    "closed": lambda case: case.call(Reply(silent=True, ending="closed")),
    "timeout": lambda case: case.call(STALL, timeout=SHORT),
    "deadline": lambda case: case.call(STALL, deadline=0.05),
    "cut": lambda case: case.call(cut(b'{"id": 1}')),
    "reset in the body": lambda case: case.call(cut(b'{"id": 1}', "reset")),
    "stalled in the body": lambda case: case.call(cut(b'{"id": 1}', "stalled"), timeout=SHORT),
    "bad gzip": lambda case: case.call(Reply(b"no", headers={"Content-Encoding": "gzip"})),
    "too large": lambda case: case.call(zipped(bytes(200_000))),
    "no HTTP": lambda case: case.call(Reply(b"x", headers={"Content-Length": "y"})),
    "redirect in a circle": lambda case: case.call(redirect("/again")),
    "redirect to nowhere": lambda case: case.call(redirect("http://[")),
    "redirect to plain http": lambda case: case.call(redirect("http://api.example/x")),
    "redirect with a user": lambda case: case.call(redirect("https://a:b@api.example/x")),
    "redirect elsewhere": lambda case: _elsewhere(case),
    "unknown option": lambda case: case.ask(case.open(), options={"retires": 1}),
    "bad header": lambda case: case.ask(case.open(), options={"headers": {"X-Key": "a\n"}}),
    "bad path": lambda case: case.drive.run(case.open().request("GET", "anything")),
    "bad timeout": lambda case: case.ask(case.open(), options={"timeout": -1}),
    "bad base URL": lambda case: case.open(base_url="http://plain.example"),
    "bad client option": lambda case: case.open(max_retries=-1),
    "closed client": lambda case: _closed(case),
    "download: status": lambda case: case.download(json_reply({}, 404), case.folder / "a"),
    "download: elsewhere, status": lambda case: case.download(
        json_reply({}, 403), case.folder / "a", foreign=True
    ),
    "download: cut": lambda case: case.download(cut(b"abc"), case.folder / "a"),
    "download: elsewhere, cut": lambda case: case.download(
        cut(b"abc"), case.folder / "a", foreign=True
    ),
    "download: there already": lambda case: case.download(Reply(b"abc"), _existing(case)),
    "download: no folder": lambda case: case.download(Reply(b"abc"), _existing(case) / "a"),
    "download: bad address": lambda case: case.drive.run(
        case.open().download("ftp://files.example/a", to=case.folder)
    ),
}
TOKEN_FAILURES: dict[str, Reply] = {
    "refused": json_reply({"error": "invalid_client"}, 401),
    "bad request": json_reply({"error": "invalid_grant"}, 400),
    "server error": Reply(b"<h1>Oops</h1>", 500),
    "not JSON": Reply(b"<html>"),
    "no token": json_reply({"token_type": "Bearer"}),
    "a token that is no text": json_reply({"access_token": 7, "token": 7}),
    "a token with a line break": json_reply(
        {"access_token": f"{PLANTED}\n", "token": f"{PLANTED}\n"}
    ),
    "reset": RESET,
    "timeout": STALL,
    "cut": cut(b'{"access_token": "'),
    "redirect": redirect("https://evil.example/token", 307),
}


def _elsewhere(case: Case) -> None:
    case.foreign.respond = lambda _: json_reply({"message": "No."}, 403)
    case.call(redirect(f"{case.foreign.url}/x"))


def _closed(case: Case) -> None:
    client = case.open()
    case.drive.close(client)
    case.ask(client)


@attrs.define
class Emitted:
    """What one failing call left behind."""

    case: Case
    error: BaseException
    output: str

    def places(self) -> dict[str, str]:
        """Return every place that a secret could show in."""
        error, vendor = self.error, self.case.way.vendor
        shown = [f"{each} {each!r} {vars(each)!r}" for each in chain(error)]
        places = {
            "output": self.output,
            "errors": "\n".join(shown),
            "traceback": traceback_text(error, source_of(vendor)),
            "kept by the error": texts_within(error),
            "pickle": pickle.dumps(error).decode("latin-1"),
        }
        for client in self.case.clients:
            places["client"] = shown_within(client, f"{vendor}_client")
        return places

    def leaks(self) -> dict[str, list[str]]:
        """Return the places that hold the planted credential, with its spellings."""
        found = {place: spilled(PLANTED, text) for place, text in self.places().items()}
        return {place: spellings for place, spellings in found.items() if spellings}


@pytest.fixture
def provoke(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> Any:
    """Runs what fails and gathers what came of it."""

    def run(case: Case, fail: Fail) -> Emitted:
        with (
            caplog.at_level(logging.DEBUG),
            warnings.catch_warnings(record=True) as warned,
            pytest.raises(case.error) as caught,
        ):
            fail(case)
        out, err = capfd.readouterr()
        log = "\n".join(f"{r.name} {r.getMessage()} {r.args!r}" for r in caplog.records)
        return Emitted(case, caught.value, "\n".join([log, out, err, *map(str, warned)]))

    return run


def _pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


def _sent(case: Case) -> list[str | None]:
    return [case.way.credentials.sent_in(request) for request in case.server.requests]


@pytest.mark.parametrize("fail", FAILURES.values(), ids=FAILURES.keys())
def test_no_failure_shows_the_credential(case: Case, provoke: Any, fail: Fail) -> None:
    emitted = provoke(case, fail)
    assert emitted.leaks() == {}
    assert all("authorization" not in request.headers for request in case.foreign.requests)


@pytest.mark.parametrize("headers", [{"X-Key": f"{PLANTED}\n"}, {"X Key": PLANTED}], ids=str)
def test_no_refused_header_of_the_caller_is_repeated(
    case: Case, provoke: Any, headers: dict[str, str]
) -> None:
    emitted = provoke(case, lambda case: case.ask(case.open(), options={"headers": headers}))
    # The tracebacks show `options`, a mapping that is the caller's own.
    assert set(emitted.leaks()) <= {"traceback"}


@pytest.mark.parametrize("reply", TOKEN_FAILURES.values(), ids=TOKEN_FAILURES.keys())
@pytest.mark.parametrize("case", EXCHANGED, indirect=True, ids="-".join)
def test_no_failure_to_get_a_token_shows_the_credential(
    case: Case, provoke: Any, reply: Reply
) -> None:
    def fail(case: Case) -> None:
        case.server.respond = lambda _: reply
        timeout = SHORT if reply is STALL else 10.0
        case.drive.run(case.way.call(case.open(timeout=timeout)))

    assert provoke(case, fail).leaks() == {}
    assert case.server.requests or reply is STALL


def put(body: Any, field_path: str, value: Any) -> None:
    """Set a field of JSON."""
    *outer, last = field_path.split(".")
    for name in outer:
        body = body[name]
    body[last] = value


@pytest.mark.parametrize("case", LINKED, indirect=True, ids="-".join)
def test_no_foreign_next_link_gets_or_shows_the_credential(case: Case, provoke: Any) -> None:
    contract = linked(case.way.vendor)
    assert contract is not None
    scheme = spec_of(case.way.vendor).root["x-paging-schemes"][contract.node["x-paging"]]
    page = json.loads(contract.replies()[0].body)
    put(page, scheme["next"], f"{case.foreign.url}/?page=2")
    if "more" in scheme:
        put(page, scheme["more"], True)

    def fail(case: Case) -> None:
        case.answer(json_reply(page))
        listing = attrgetter(contract.method_path)(case.open())
        case.drive.items(listing(**contract.expected("required").arguments))

    assert provoke(case, fail).leaks() == {}
    assert case.way.credentials.authorization in _sent(case)
    assert case.foreign.requests == []


@pytest.mark.parametrize("take", [_pickled, copy.copy, copy.deepcopy])
def test_a_client_refuses_to_be_copied_and_shows_no_credential(case: Case, take: Any) -> None:
    client = case.open()
    with pytest.raises(TypeError, match="cannot be pickled or copied: it holds creden") as caught:
        take(client)
    assert spilled(PLANTED, traceback_text(caught.value, source_of(case.way.vendor))) == []


def test_a_call_that_succeeds_shows_the_credential_only_to_the_vendor(
    case: Case, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        case.call(json_reply({}))
    assert case.way.credentials.authorization in _sent(case)
    log = "\n".join(f"{r.name} {r.getMessage()} {r.args!r}" for r in caplog.records)
    assert {f"{httpx.__name__.replace('x', 'core')}.http11", f"{case.way.vendor}_client"} <= {
        r.name for r in caplog.records
    }
    assert spilled(PLANTED, log) == []
    shown = shown_within(case.clients[0], f"{case.way.vendor}_client")
    assert spilled(PLANTED, shown) == []


def test_the_search_finds_what_is_there() -> None:
    error = ValueError({"deep": [{"inside": PLANTED.encode()}]})
    assert spilled(PLANTED, texts_within(error))
    for text in (
        "Basic YXBpLXVzZXI6cGw0bnQzZC85ZisyYj1jJXJyJmN0",
        "?a=pl4nt3d%2F9f%2B2b%3Dc%25rr%26ct",
    ):
        assert spilled(PLANTED, text)
    assert not spilled(PLANTED, "nothing of the kind")
