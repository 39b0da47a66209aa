"""Ends calls from outside once the vendor has their request: Ctrl-C, or a time limit of asyncio."""

from __future__ import annotations

import asyncio
import signal
import sys
import threading
import time
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, contextmanager

_STILL = 5
"""In how many looks a thread that waits is found in the same place."""
_BETWEEN = 0.01
_PATIENCE = 10.0
"""Seconds after which the request counts as missing."""

Arrived = Callable[[float], object]
"""Waits, at most so many seconds, until the vendor has the request; false if it does not come."""


def await_still(thread: int, file: str) -> None:
    """Return once a thread waits for something in a function of a file, or in what that calls."""
    still, last = 0, None
    end = time.monotonic() + _PATIENCE
    while still < _STILL:
        assert time.monotonic() < end, f"the thread does not wait in {file}"
        time.sleep(_BETWEEN)
        frame = sys._current_frames()[thread]
        place = (id(frame), frame.f_lasti)
        caller = frame.f_back or frame
        waits = any(each.f_code.co_filename.endswith(file) for each in (frame, caller))
        still = still + 1 if waits and place == last else 0
        last = place


@contextmanager
def interrupted_once(arrived: Arrived) -> Generator[None]:
    """Interrupt the main thread, as Ctrl-C does, while it waits for the response."""
    main = threading.main_thread().ident or 0

    def interrupt() -> None:
        assert arrived(_PATIENCE)
        await_still(main, "_backends/sync.py")  # where httpcore reads
        signal.pthread_kill(main, signal.SIGINT)

    thread = threading.Thread(target=interrupt)
    thread.start()
    try:
        yield
    finally:
        thread.join()


@asynccontextmanager
async def timing_out(arrived: Arrived) -> AsyncGenerator[None]:
    """Let the time limit of a block (`asyncio.timeout`) end soon after the request has arrived."""

    async def end(limit: asyncio.Timeout) -> None:
        assert await asyncio.to_thread(arrived, _PATIENCE)
        await asyncio.sleep(0.05)
        limit.reschedule(asyncio.get_running_loop().time())

    async with asyncio.timeout(None) as limit:
        ending = asyncio.ensure_future(end(limit))
        try:
            yield
        finally:
            ending.cancel()
