"""A fast HTTP server in a process of its own: `python -m tests.bench.server`.

It reads one line of JSON from its standard input: `bodies` by path (or `path#2`, for its page 2
alone, or `path?name`, for requests with an argument of this name), in which `@PAGE@` becomes the
number of the page, and `delay`, the seconds to wait before each response. It prints its port and
runs until its input ends.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager

from ..support.vendors import ROOT

MARK = b"@PAGE@"
_PAGE = re.compile(rb"[?&](?:page_number|skip)=(\d+)")


@contextmanager
def serving(bodies: Mapping[str, str], *, delay: float = 0.0) -> Generator[str]:
    """Run the server; give its address."""
    command = [sys.executable, "-m", "tests.bench.server"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        order = json.dumps({"bodies": bodies, "delay": delay})
        process.stdin.write(order.encode() + b"\n")
        process.stdin.flush()
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.stdin.close()


def _answer(status: str, body: bytes) -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
    return f"{head}\r\n\r\n".encode() + body


class _Connection(asyncio.Protocol):
    """Answers requests one after the other; bodies, which hold no space, are not read."""

    def __init__(self, answers: Mapping[bytes, bytes], delay: float) -> None:
        self._answers, self._delay, self._rest = answers, delay, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        *requests, self._rest = (self._rest + data).split(b"\r\n\r\n")
        for request in requests:
            answer = self._find(request.split(b" ", 2)[1])
            if self._delay:
                asyncio.get_running_loop().call_later(self._delay, self._write, answer)
            else:
                self._write(answer)

    def _find(self, target: bytes) -> bytes:
        path, _, query = target.partition(b"?")
        page = _PAGE.search(b"?" + query)
        number = page[1] if page else b"0"
        named = [path + b"?" + each.partition(b"=")[0] for each in query.split(b"&")]
        known = [each for each in (path + b"#" + number, *named, path) if each in self._answers]
        answer = self._answers[known[0]] if known else None
        return (answer or _answer("404 Not Found", b"{}")).replace(MARK, number.zfill(len(MARK)))

    def _write(self, answer: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(answer)


async def _serve(bodies: Mapping[str, str], delay: float) -> None:
    answers = {path.encode(): _answer("200 OK", body.encode()) for path, body in bodies.items()}
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Connection(answers, delay), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.readline)


if __name__ == "__main__":
    if hasattr(os, "sched_setaffinity"):  # the measured process keeps the last processor
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    order = json.loads(sys.stdin.readline())
    asyncio.run(_serve(order["bodies"], order["delay"]))
