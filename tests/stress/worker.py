"""One caller: random calls on a client, each response and each error checked."""

from __future__ import annotations

import asyncio
import inspect
import random
import time
import traceback
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

import attrs

from tests.support.clock import Watch
from tests.support.dialects import FIXED, file_of, fixed_value
from tests.support.stores import NO_PAGES

from .ledger import Ledger, Record, State
from .surfaces import Surface, folder_is_clean

RETRIES = 2
_FIXED = [(number, fixed_value(number)) for number in range(1, FIXED + 1)]
_ODDITIES = ("", "", "", "grow", "empty", "repeat", "foreign", *NO_PAGES)
ANNOUNCING = ("assemble", "betterworks", "better_impact")
"""Vendors whose pages say whether another one follows."""
MOST_RESUMED = 5
"""How often a list that broke off is continued."""
LATE = 1.0
"""Seconds that a call may take beyond its deadline."""
CANCELLED = 0.02
"""Share of the calls that an asynchronous worker cancels."""


async def settle(outcome: Any) -> Any:
    """Return a result, awaited if it has to be."""
    return await outcome if inspect.isawaitable(outcome) else outcome


def at_once(work: Coroutine[Any, Any, None]) -> None:
    """Run work that never waits: that of a synchronous client."""
    try:
        work.send(None)
    except StopIteration:
        return
    raise AssertionError("a synchronous client gave something to wait for")


async def collect(listing: Any, into: list[Any], watch: Watch) -> None:
    """Add every item of a list as it comes."""
    if hasattr(listing, "__aiter__"):
        async for item in listing:
            watch.lap()
            into.append(item)
    else:
        for item in listing:
            watch.lap()
            into.append(item)


@attrs.define
class Worker:
    """A caller of one client; it owns the records that it creates.

    Its calls, and each page of its lists, have a `deadline` (None: none).
    """

    surface: Surface
    client: Any
    error: type[Exception]
    name: str
    folder: Path
    rng: random.Random
    ledger: Ledger
    cancels: bool = False
    tick: Callable[[], None] = lambda: None
    deadline: float | None = None
    now: Callable[[], float] = time.monotonic
    _count: int = 0
    _call: str = ""
    _own: list[Record] = attrs.field(factory=list[Record])

    async def run(self, calls: int) -> None:
        """Make so many calls."""
        names = [
            (kind, weight)
            for kind, weight in (
                ("retrieve", 40),
                ("listing", 4),
                ("create", 20),
                ("update", 16),
                ("delete", 9),
                ("many", 4),
                ("download", 4),
            )
            if getattr(self.surface, kind) is not None
        ]
        kinds, weights = zip(*names, strict=True)
        for _ in range(calls):
            kind = self.rng.choices(kinds, weights)[0]
            self._count += 1
            try:
                await getattr(self, f"_{kind}")()
            except Exception:
                self._complain(f"{kind}: {traceback.format_exc()}")
            self.ledger.calls[kind] += 1
            self.tick()

    def _complain(self, what: str) -> None:
        self.ledger.violations.append(f"{self.name}: {what}")

    def _options(self, **more: Any) -> dict[str, Any]:
        """Return the options of the next call, which name it."""
        self._call = f"{self.name}-{self._count}"
        options = {"headers": {"X-Call": self._call}, **more}
        return options if self.deadline is None else {**options, "deadline": self.deadline}

    async def _one(self, method: Any, *arguments: Any) -> tuple[State, Any]:
        """Make one call that gives one result."""
        options = self._options()
        state, found = await self._try(lambda _: settle(method(self.client, *arguments, options)))
        if state == "done":
            self.ledger.succeeded.add(self._call)
        return state, found

    async def _try(self, call: Callable[[Watch], Awaitable[Any]]) -> tuple[State, Any]:
        """Make one call; give what its caller knows, and its result or error."""
        watch = Watch(self.now)
        try:
            return await self._tried(lambda: call(watch))
        finally:
            watch.lap()
            if self.deadline is not None and watch.longest > self.deadline + LATE:
                self._complain(f"{watch.longest:.1f} s with a deadline of {self.deadline} s")

    async def _tried(self, call: Callable[[], Awaitable[Any]]) -> tuple[State, Any]:
        try:
            if self.cancels and self.rng.random() < CANCELLED:
                try:
                    async with asyncio.timeout(self.rng.random() * 0.01):
                        return "done", await call()
                except TimeoutError as error:
                    if not isinstance(error, self.error):
                        self.ledger.errors["(cancelled)"] += 1
                        return "cancelled", error
                    raise
            return "done", await call()
        except self.error as error:
            self.ledger.errors[type(error).__name__] += 1
            if isinstance(error, ValueError):  # what is asked for here can be sent
                self._complain(f"refused: {error}")
            attempts = getattr(error, "attempts", 1)
            if attempts > RETRIES + 1:
                self._complain(f"{attempts} attempts: {error}")
            if getattr(error, "status", 0) == 404 and attempts == 1:
                self._complain(f"not found although it is there: {error}")
            return ("failed" if getattr(error, "sent", True) else "unsent"), error

    async def _retrieve(self) -> None:
        alive = [record for record in self._own if not record.deleted]
        if alive and self.rng.random() < 0.3:
            record = self.rng.choice(alive)
            number, texts = record.number, record.texts
        else:
            number, text = self.rng.choice(_FIXED)
            texts = {text}
        call = self.surface.retrieve
        assert call is not None
        state, found = await self._one(call, number)
        if state == "done":
            got = self.surface.read(found)
            if got[0] != number or got[1] not in texts:
                self._complain(f"asked for {number} ({texts}), got {got}")

    async def _listing(self) -> None:
        odd = self.rng.choice(_ODDITIES)
        ahead = 0 if self._linked else self.rng.choice((0, 0, 3))
        query = {"odd": odd} if odd else {}
        keywords: dict[str, Any] = {"options": self._options(query=query)}
        if not self._linked:
            keywords["prefetch"] = ahead
        items: list[Any] = []
        state, error = await self._read(keywords, items)
        for _ in range(MOST_RESUMED):
            token = getattr(error, "resume", None)
            if state != "failed" or token is None or odd == "repeat":
                break  # whoever continues does not know which links were followed before
            state, error = await self._read({**keywords, "resume": token}, items)
        got = [self.surface.read(item) for item in items]
        wanted = _FIXED
        if odd == "grow" and len(got) > len(wanted):
            wanted = [(number, fixed_value(number)) for number in range(1, len(got) + 1)]
        if got != wanted[: len(got)]:
            self._complain(f"a list ({odd}, {ahead}) gave {[number for number, _ in got]}")
        whole = len(got) == len(wanted)
        ends = odd == "empty" and self.surface.vendor not in ANNOUNCING
        if state == "done" and not whole and not ends:
            self._complain(f"a list ({odd}, {ahead}) lost {len(wanted) - len(got)} items")
        if state == "done" and odd in ("repeat", "foreign") and self._linked:
            self._complain(f"a list went on after an odd link ({odd})")

    async def _read(self, keywords: dict[str, Any], into: list[Any]) -> tuple[State, Any]:
        """Read a list, adding its items, until its end or an error."""
        listing = self.surface.listing(self.client, keywords)
        return await self._try(lambda watch: collect(listing, into, watch))

    @property
    def _linked(self) -> bool:
        return self.surface.vendor == "betterworks"

    async def _many(self) -> None:
        call = self.surface.many
        assert call is not None
        items: list[Any] = []
        numbers = self.rng.sample(range(1, FIXED + 1), 20)
        listing = call(self.client, numbers, self._options())
        state, _ = await self._try(lambda watch: collect(listing, items, watch))
        got = [self.surface.read(item) for item in items]
        if state == "done" and got != [(number, fixed_value(number)) for number in numbers]:
            self._complain(f"asked for {numbers}, got {got}")

    async def _download(self) -> None:
        call = self.surface.download
        assert call is not None
        number = self.rng.randint(1, FIXED)
        target = self.folder / f"file-{number}"
        state, _ = await self._one(call, number, target)
        if state == "done":
            if target.read_bytes() != file_of(number):
                self._complain(f"file {number} is not what the vendor sent")
            target.unlink()
        if not folder_is_clean(self.folder):
            self._complain(f"a download ({state}) left {sorted(self.folder.iterdir())}")

    async def _create(self) -> None:
        call = self.surface.create
        assert call is not None
        text = f"{self.name}-{self._count}"
        state, found = await self._one(call, text)
        self.ledger.created[text] = state
        if state == "done":
            number, got = self.surface.read(found)
            if got != text:
                self._complain(f"created {text}, got {got}")
            self._own.append(Record(number, {text}))
            self.ledger.records.append(self._own[-1])

    async def _update(self) -> None:
        call = self.surface.update
        assert call is not None
        alive = [record for record in self._own if not record.deleted]
        if not alive:
            return await self._create()
        record, text = self.rng.choice(alive), f"{self.name}-{self._count}"
        state, found = await self._one(call, record.number, text)
        self.ledger.updated[text] = state
        record.texts.add(text)
        if state == "done":
            record.texts = {text}
            if self.surface.read(found) != (record.number, text):
                self._complain(f"updated {record.number} to {text}, got {found}")
        return None

    async def _delete(self) -> None:
        call = self.surface.delete
        assert call is not None
        alive = [record for record in self._own if not record.deleted]
        if not alive:
            return await self._create()
        record = self.rng.choice(alive)
        state, _ = await self._one(call, record.number)
        self.ledger.deleted[record.number] = state
        self._own.remove(record)  # whatever came of it, it may be gone
        record.deleted = state == "done"
        return None
