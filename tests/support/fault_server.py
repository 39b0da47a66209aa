"""A vendor on loopback, in a process of its own, that misbehaves and knows the truth.

`Faulty.start()` runs it: two listeners (the vendor, and a foreign origin), every dialect of
`tests.support.dialects` below its vendor's name. What happens to a request is drawn at random at
the rate given (from all faults, or from those named), or is written in its `X-Faults` header: names
separated by `;`, one for each time that the call (`X-Call`) comes. `truth()` tells what was really
written. From `hold()` on, requests are kept waiting until `release()`.
"""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import attrs

from .dialects import DIALECTS, Odd
from .faults import FAULTS, Exchange, Fault, Gone, Reply, Request, draw, read_request
from .stores import Admission, Store
from .vendors import credentials

ROOT = Path(__file__).resolve().parents[2]


class _Server:
    """Both listeners and what they have seen."""

    def __init__(
        self, rate: float, seed: int, only: Sequence[str], admissions: dict[str, Admission]
    ) -> None:
        self.only = only
        self.stores = {
            name: Store(DIALECTS[name], admission) for name, admission in admissions.items()
        }
        self.rate = rate
        self.rng = random.Random(seed)
        self.origin = self.foreign = ""
        self.open = 0
        self.requests: Counter[str] = Counter()
        self.struck: Counter[str] = Counter()
        self.calls: Counter[str] = Counter()
        self.held: Counter[str] = Counter()
        self.going_on = asyncio.Event()
        self.going_on.set()
        self.leaks: list[str] = []
        self.crashes: list[str] = []

    async def listen(self) -> None:
        """Open both listeners."""
        for name in ("origin", "foreign"):
            server = await asyncio.start_server(
                self.connected if name == "origin" else self.strayed, "127.0.0.1", 0, backlog=512
            )
            port = server.sockets[0].getsockname()[1]
            host = "127.0.0.1" if name == "origin" else "localhost"
            setattr(self, name, f"http://{host}:{port}")

    async def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve a connection to the vendor."""
        await self._serve(reader, writer, foreign=False)

    async def strayed(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve a connection to the foreign origin."""
        await self._serve(reader, writer, foreign=True)

    async def _serve(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, foreign: bool
    ) -> None:
        self.open += 1
        try:
            while first := await reader.read(1):
                await self._exchange(first, reader, writer, foreign=foreign)
        except (Gone, ConnectionError):
            pass
        except Exception:
            self.crashes.append(traceback.format_exc())
        finally:
            self.open -= 1
            writer.close()

    async def _exchange(
        self,
        first: bytes,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        *,
        foreign: bool,
    ) -> None:
        fault = draw(self.rng, self.rate, self.only)
        if fault is not None and fault.name == "reset unread":
            self.struck[fault.name] += 1
            raise Exchange(Request("", "", {}, {}, b""), reader, writer, "").reset()
        request = await read_request(reader, first)
        self.requests[request.method] += 1
        await self._hold(request)
        fault = self._scripted(request) or fault
        self._note_portal(request, fault)
        exchange = Exchange(request, reader, writer, self.foreign)
        if foreign:
            self._strayed(request)
            fault = None
        elif request.path.startswith("/loop/"):
            fault = FAULTS["redirect: loop"]
            request = attrs.evolve(request, path=request.path.removeprefix("/loop"))
            exchange = attrs.evolve(exchange, request=request)
        if fault is None or (fault.hidden and request.path.endswith("/file")):
            reply = self._reply(request, foreign=foreign)
            await exchange.send(reply.head(), reply.body)
            return
        self.struck[fault.name] += 1
        reply = self._reply(request, foreign=False) if fault.done else Reply()
        await fault.strike(exchange, reply)

    async def _hold(self, request: Request) -> None:
        vendor = request.path.removeprefix("/").partition("/")[0]
        self.held[vendor] += 1
        try:
            await self.going_on.wait()
        finally:
            self.held[vendor] -= 1

    def _note_portal(self, request: Request, fault: Fault | None) -> None:
        store, call = self._store(request.path)[0], request.headers.get("x-call")
        if store is not None and call is not None:
            store.portals.discard(call)
            if fault is not None and fault.portal:
                store.portals.add(call)

    def _scripted(self, request: Request) -> Fault | None:
        script, call = request.headers.get("x-faults"), request.headers.get("x-call", "")
        if script is None or request.path.startswith("/moved/"):
            return None
        names = script.split(";")
        time = self.calls[call]
        self.calls[call] += 1
        return FAULTS.get(names[time]) if time < len(names) else None

    def _strayed(self, request: Request) -> None:
        """Note what must not come to another origin."""
        for name in ("authorization", "cookie", "x-call", "x-faults"):
            if name in request.headers:
                self.leaks.append(f"{request.method} {request.path}: {name}")
        if request.method not in ("GET", "HEAD"):
            self.leaks.append(f"{request.method} {request.path}: a write")

    def _store(self, path: str) -> tuple[Store | None, str]:
        """Return the store that a path belongs to, and the rest of the path."""
        while path.startswith(("/moved/", "/loop/")):
            path = path.removeprefix("/moved").removeprefix("/loop")
        vendor, _, rest = path.removeprefix("/").partition("/")
        return self.stores.get(vendor), f"/{rest}"

    def _reply(self, request: Request, *, foreign: bool) -> Reply:
        store, path = self._store(request.path)
        if store is None:
            return Reply.of({"message": "no such vendor"}, 404)
        base = f"{self.origin}/{store.dialect.vendor}"
        odd = Odd(request.query.get("odd", ""), base, self.foreign)
        return store.answer(attrs.evolve(request, path=path), odd, foreign=foreign)

    def truth(self) -> dict[str, Any]:
        """Return everything that was written and seen."""
        return {
            "open": self.open,
            "held": dict(self.held),
            "requests": dict(self.requests),
            "faults": dict(self.struck),
            "leaks": self.leaks,
            "crashes": self.crashes,
            "stores": {name: store.truth() for name, store in self.stores.items()},
        }

    async def obey(self) -> None:
        """Answer the commands of the parent until it closes its end."""
        loop = asyncio.get_running_loop()
        reader = asyncio.StreamReader()
        await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
        while command := (await reader.readline()).decode().split():
            if command[0] == "rate":
                self.rate = float(command[1])
            elif command[0] == "hold":
                self.going_on.clear()
            elif command[0] == "release":
                self.going_on.set()
            answer = self.truth() if command[0] == "truth" else {"origin": self.origin}
            print(json.dumps(answer), flush=True)


async def _main(rate: float, seed: int, *only: str) -> None:
    given = json.loads(sys.stdin.readline())
    admissions = {vendor: Admission(**admission) for vendor, admission in given.items()}
    server = _Server(rate, seed, only, admissions)
    await server.listen()
    print(json.dumps({"origin": server.origin, "foreign": server.foreign}), flush=True)
    await server.obey()


def _admissions() -> dict[str, Any]:
    """Return how each vendor lets its callers in; their specs are read here, not in each server."""
    ways = {vendor: credentials(vendor) for vendor in DIALECTS}
    return {
        vendor: attrs.asdict(Admission(way.authorization, way.exchange))
        for vendor, way in ways.items()
    }


class Faulty:
    """The server, seen from the tests. Use it as a context manager."""

    def __init__(self, rate: float = 0.0, seed: int = 0, only: Sequence[str] = ()) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__, str(rate), str(seed), *only],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._talking = threading.Lock()
        addresses = self._ask(json.dumps(_admissions()))
        self.origin: str = addresses["origin"]
        self.foreign: str = addresses["foreign"]

    def _line(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the fault server ended with {self._process.wait()}")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _ask(self, command: str) -> dict[str, Any]:
        assert self._process.stdin is not None
        with self._talking:
            self._process.stdin.write(f"{command}\n")
            self._process.stdin.flush()
            return self._line()

    def truth(self) -> dict[str, Any]:
        """Return what was written how often, which faults struck, which connections are open."""
        return self._ask("truth")

    def hold(self) -> None:
        """Keep all requests waiting from now on."""
        self._ask("hold")

    def release(self) -> None:
        """Answer the requests that wait, and all others, again."""
        self._ask("release")

    def set_rate(self, rate: float) -> None:
        """Set the share of requests that meet a random fault."""
        self._ask(f"rate {rate}")

    def __enter__(self) -> Faulty:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


if __name__ == "__main__":
    asyncio.run(_main(float(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:]))
