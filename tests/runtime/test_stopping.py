"""Ctrl-C in a program of its own: a loop ends at once, and nothing is left behind."""

from __future__ import annotations

import itertools
import signal
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.support.clock import at_most
from tests.support.raw_server import Talk, raw_server

NUMBERS = itertools.count(1)
SENDING = 60.0
"""Seconds in which the program must have met all interrupts."""
ROOT = Path(__file__).parents[2]
START = """
import faulthandler, gc, signal, sys, threading, time
from msgspec.structs import replace
from generator.runtime.grants import ClientCredentialsScheme
from generator.runtime.values import HiddenArguments
from tests.runtime.acme import CREDENTIALS, LIST, ONE, PROFILE, READ
from tests.runtime.clients import SyncAPIClient
from tests.runtime.listings import listing
from tests.support.interrupting import await_still

signal.signal(signal.SIGINT, signal.default_int_handler)
program = replace(PROFILE, security=(ClientCredentialsScheme("/token"),))
given = HiddenArguments(client_id="a", client_secret="b")
options = {"base_url": sys.argv[1], "max_concurrency": 5}

def threads():
    alive = [thread for thread in threading.enumerate() if thread.is_alive()]
    return [thread.name for thread in alive if thread.name not in ("MainThread", "teller")]
"""
LOOP = """
def tell():
    await_still(threading.main_thread().ident, "futures/_base.py")
    print("waiting", flush=True)

client = SyncAPIClient(PROFILE, CREDENTIALS, options)
try:
    for item in listing(client, LIST, {"prefetch": 4}):
        print("item", flush=True)
        threading.Thread(target=tell, name="teller").start()
except KeyboardInterrupt:
    print("interrupted", threads(), flush=True)
print(client.execute(READ, ONE, {"deadline": 5.0}).id, flush=True)
"""
AGAIN = """
client = SyncAPIClient(program, given, {**options, "max_concurrency": 1})
hits, over = 0, False
def hit(_, frame):
    global hits
    hits += 1
    file = frame.f_code.co_filename
    if over or file == "<string>":  # in the loop below
        return
    if file.endswith("_synchronization.py"):
        return  # httpcore would keep a lock for ever: it takes and frees it in Python functions
    raise KeyboardInterrupt
def once():
    client._engine._pools.here().auths['']._parts[0].credential.store.save(None)
    if hits % 2:
        client.execute(READ, ONE)
    else:
        list(listing(client, LIST, {"prefetch": 3}))
# An import that is interrupted may keep its lock for ever: what calls import is imported before.
client.execute(READ, ONE, {"deadline": 5.0})
first = iter(listing(client, LIST, {"prefetch": 3}))
next(first), next(first)
first.close()
signal.signal(signal.SIGINT, hit)
print("item", flush=True)
while hits < 25:
    try:
        once()
    except KeyboardInterrupt:
        pass
    except RuntimeError as error:  # of Python itself: a lock or a class statement was interrupted
        assert isinstance(error.__cause__ or error.__context__, KeyboardInterrupt)
over = True
signal.signal(signal.SIGINT, signal.SIG_IGN)
faulthandler.dump_traceback_later(15, exit=True)  # shows where it waits
print("interrupted", flush=True)
print(client.execute(READ, ONE, {"deadline": 5.0}).id, flush=True)
end = time.monotonic() + 5
while threads() and time.monotonic() < end:  # the last ones may be about to end
    gc.collect()  # a list whose close was interrupted ends its threads when it is collected
    time.sleep(0.01)
print(threads(), flush=True)
"""


def said(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)


def respond(talk: Talk, stalls: bool) -> None:
    """Answer with tokens, records and pages; keep every page but the first waiting if it stalls."""
    while talk.hear():
        if not stalls:
            talk.stopping.wait(0.002)
        if b"/token" in talk.received:
            talk.say(said(b'{"access_token":"a"}'))
        elif b"/owners/1" in talk.received:
            talk.say(said(b'{"id": 1}'))
        elif not stalls or b"page=" not in talk.received or b"page=1 " in talk.received:
            number = next(NUMBERS)  # no two pages are the same
            talk.say(said(b'{"data":[{"id":%d}],"paging":{"more":true}}' % number))
        else:
            talk.stopping.wait()


@contextmanager
def program(code: str, url: str) -> Generator[subprocess.Popen[str]]:
    """Run a program until its first line of output."""
    command = [sys.executable, "-c", START + code, url]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "item\n"
            yield process
        finally:
            process.kill()


@contextmanager
def fetching_ahead() -> Generator[subprocess.Popen[str]]:
    """Run a loop over a list until it waits for the second page."""
    with raw_server(lambda talk: respond(talk, True)) as server, program(LOOP, server.url) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "waiting\n"
        yield child


def test_a_loop_that_fetches_ahead_ends_at_once() -> None:
    with fetching_ahead() as child:
        with at_most(2):
            child.send_signal(signal.SIGINT)
            rest, _ = child.communicate(timeout=10)
        assert rest.splitlines() == ["interrupted []", "1"]
        assert child.returncode == 0


def test_pressing_ctrl_c_twice_does_not_keep_the_program_waiting() -> None:
    with fetching_ahead() as child, at_most(3):
        for _ in range(2):
            child.send_signal(signal.SIGINT)
            time.sleep(0.0005)
        child.communicate(timeout=10)


@pytest.mark.parametrize("burst", [1, 3])
def test_repeated_interrupts_leave_no_lock_slot_or_thread_behind(burst: int) -> None:
    with (
        raw_server(lambda talk: respond(talk, False)) as server,
        program(AGAIN, server.url) as child,
    ):
        sent, end = 0, time.monotonic() + SENDING
        while child.poll() is None and time.monotonic() < end:
            for _ in range(burst):
                child.send_signal(signal.SIGINT)
                time.sleep(0.0003)
            sent += 1
            time.sleep(0.01 + 0.001 * (sent % 17))
        rest: Any = child.communicate(timeout=20)[0]
        assert rest.splitlines() == ["interrupted", "1", "[]"]
        assert child.returncode == 0
