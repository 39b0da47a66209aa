"""Applies a plan: sends its changes, reads back what may have arrived, and keeps a journal."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final, Literal

from ..backend import Ahead, Backend
from ..errors import InvalidArgumentError
from ..values import Private
from .changes import Change, PlanRefusedError
from .contents import Contents, keys_of
from .current import Current, read_current
from .journal import Journal
from .ordering import stages
from .outcomes import Applied, Outcome, outcome_of
from .readback import changed_since, state_of
from .sending import Sender

OnError = Literal["continue", "stop"]
Allowed = Literal["conflicts", "removals"]
_AGE: Final = dt.timedelta(minutes=10)
"""A plan that is older is compared with the records as they are now before anything is sent."""
_WINDOW: Final = 256
"""Requests that one line of the journal announces."""
_STOPPED: Final = "stopped after an earlier failure"


class Applying(Private, frozen=True, kw_only=True):
    """The arguments of `apply`; see there."""

    on_error: OnError = "continue"
    journal: Journal | None = None
    max_concurrency: int = 4
    allow: frozenset[str] = frozenset()
    recheck: bool | None = None
    on_progress: Callable[[int, int], object] | None = None


def check(contents: Contents, how: Applying) -> None:
    """Raise PlanRefusedError if the plan must not be applied without the caller's consent."""
    if how.on_error not in ("continue", "stop"):
        raise InvalidArgumentError(f"on_error must be 'continue' or 'stop', not {how.on_error!r}")
    if how.max_concurrency < 1:
        raise InvalidArgumentError("max_concurrency must be 1 or more")
    unknown = sorted(how.allow - {"conflicts", "removals"})
    if unknown:
        raise InvalidArgumentError(f"allow must be of 'conflicts' and 'removals', not {unknown[0]!r}")
    reasons: list[str] = []
    if contents.excess and "removals" not in how.allow:
        reasons.append(f"{contents.excess} (allow 'removals' applies it)")
    if contents.conflicts and "conflicts" not in how.allow:
        count = len(contents.conflicts)
        reasons.append(f"{count:,} conflicts (allow 'conflicts' applies the rest)")
    if reasons:
        raise PlanRefusedError(f"{contents.sync.name}: nothing was sent: {'; '.join(reasons)}")


async def apply_plan(resource: Any, backend: Backend, contents: Contents, how: Applying) -> Applied:
    """Send the changes of a plan. Raise PlanRefusedError, before anything is sent, if it must not be applied."""
    check(contents, how)
    journal = how.journal
    if journal is None:
        return await _Run(resource, backend, contents, how).run()
    journal.begin()
    try:
        applied = await _Run(resource, backend, contents, how).run()
        if applied.is_complete or not any(each.status in ("unknown", "unsent") for each in applied.outcomes):
            journal.complete()
        return applied
    finally:
        journal.close()


class _Run:
    def __init__(self, resource: Any, backend: Backend, contents: Contents, how: Applying) -> None:
        self._resource, self._backend = resource, backend
        self._contents, self._how = contents, how
        self._sync = contents.sync
        self._sender = Sender(resource, contents.sync, contents.current, contents.settings.options)
        self._outcomes: list[Outcome] = []
        self._unknown: list[tuple[int, Change]] = []
        self._stopped = ""
        self._total = len(contents.creates) + len(contents.updates) + len(contents.removals)

    async def run(self) -> Applied:
        """Do it."""
        contents, journal = self._contents, self._how.journal
        stale = await self._stale()
        for stage in stages(self._sync, contents.current, contents.creates, contents.updates, contents.removals):
            todo = (change for change in stage if not self._is_settled(change, stale, journal))
            await self._send(todo)
        await self._read_back()
        return Applied(self._outcomes, self._stopped, self._sender.refusal is not None)

    async def _fresh(self) -> Current:
        settings = self._contents.settings
        keys = keys_of(self._sync, settings.match)
        return await read_current(self._resource, self._sync, keys, settings.options, settings.prefetch)

    async def _stale(self) -> Current | None:
        """Return the records as they are now, if the plan may be out of date."""
        recheck, read_at, journal = self._how.recheck, self._contents.read_at, self._how.journal
        if recheck is None:
            recheck = dt.datetime.now(dt.timezone.utc) - read_at > _AGE
        if journal is not None and journal.last is not None and journal.last >= read_at:
            recheck = True  # an interrupted run sent something after the records were read
        return await self._fresh() if recheck and self._total else None

    def _is_settled(self, change: Change, fresh: Current | None, journal: Journal | None) -> bool:
        """Add the outcome of a change that is not sent, and return whether it is one."""
        if journal is not None and journal.done and self._is_recent(journal):
            mark = journal.mark(change)
            if mark in journal.done:
                told = "done before the interruption"
                self._add(change, outcome_of(change, "done", told, journal.done[mark]))
                return True
        if fresh is not None:
            if state_of(self._sync, fresh, change).is_done:
                self._add(change, outcome_of(change, "done", "it was so already"))
                return True
            if changed_since(self._sync, self._contents.current, fresh, change):
                told = "the record has changed since the plan was made; plan again"
                self._add(change, outcome_of(change, "refused", told))
                return True
        return False

    def _is_recent(self, journal: Journal) -> bool:
        """Return whether an interrupted run ended just before the records were read: they may be out of date."""
        return journal.last is not None and self._contents.read_at - journal.last < _AGE

    def _add(self, change: Change, outcome: Outcome) -> None:
        if outcome.status == "unknown":
            self._unknown.append((len(self._outcomes), change))
        if outcome.status != "done" and self._how.on_error == "stop" and not self._stopped:
            self._stopped = f"a change was {outcome.status}"
        if self._sender.refusal is not None and not self._stopped:
            self._stopped = f"the credentials were refused: {self._sender.refusal}"
        self._outcomes.append(outcome)
        if self._how.on_progress is not None:
            self._how.on_progress(min(len(self._outcomes), self._total), self._total)

    def _units(self, changes: Iterable[Change]) -> Iterator[list[Change]]:
        """Yield the changes of each request."""
        size = self._sync.bulk.size if self._sync.bulk is not None else 1
        waiting: list[Change] = []
        for change in changes:
            if not self._sender.in_bulk(change):
                yield [change]
                continue
            waiting.append(change)
            if len(waiting) == size:
                yield waiting
                waiting = []
        if waiting:
            yield waiting

    async def _send(self, changes: Iterable[Change]) -> None:
        """Send changes that do not depend on each other, several at once."""
        units = self._units(changes)
        size = self._how.max_concurrency
        while window := list(itertools.islice(units, max(_WINDOW, size))):
            if self._stopped:
                self._skip(window)
                continue
            if self._how.journal is not None:
                self._how.journal.start(change for unit in window for change in unit)
            await self._send_window(window, size)

    async def _send_window(self, window: list[list[Change]], size: int) -> None:
        if size == 1 or len(window) == 1:
            for place, unit in enumerate(window):
                if self._stopped:
                    self._skip(window[place:])
                    return
                self._record(unit, await self._sender.send(unit))
            return

        async def sent(place: int) -> list[Outcome]:
            return await self._sender.send(window[place])

        ahead: Ahead[int, list[Outcome]] = self._backend.ahead(sent, size)
        try:
            started = 0
            for place, unit in enumerate(window):
                # Once something failed, the requests that are under way are waited for, and no other is started.
                started = started if self._stopped else min(place + size, len(window))
                if place >= started:
                    self._skip(window[place:])
                    return
                self._record(unit, await ahead.take(range(place, started)))
        finally:
            await ahead.close()

    def _record(self, unit: Sequence[Change], outcomes: Sequence[Outcome]) -> None:
        for change, outcome in zip(unit, outcomes, strict=True):
            if self._how.journal is not None:
                self._how.journal.end(change, outcome)
            self._add(change, outcome)

    def _skip(self, units: Iterable[Sequence[Change]]) -> None:
        for change in itertools.chain.from_iterable(units):
            self._outcomes.append(outcome_of(change, "unsent", _STOPPED))

    async def _read_back(self) -> None:
        """Find out what became of changes whose answer was lost; send those that did not arrive once more.

        A new record is not sent a second time, except where the API recognises it and changes it instead.
        """
        for is_last in (False, True):
            if not self._unknown or self._sender.refusal is not None:
                return
            waiting, self._unknown = self._unknown, []
            fresh = await self._fresh()
            again: list[tuple[int, Change]] = []
            for place, change in waiting:
                state = state_of(self._sync, fresh, change)
                outcome = self._outcomes[place]
                if state.is_done or (state.exists and outcome.id is None):
                    told = f"found when read again{state.told}"
                    self._settle(place, change, outcome_of(change, "done", told, state.id))
                elif outcome.message and not outcome.lost:
                    self._settle(place, change, outcome_of(change, "refused", outcome.message, outcome.id))
                elif (change.action == "create" and not self._sender.in_bulk(change)) or is_last or self._stopped:
                    told = "not found when read again; plan again later" if change.action == "create" else ""
                    told = f"found when read again{state.told}; plan again" if state.exists else told
                    self._unknown.append((place, change))
                    if told:
                        self._outcomes[place] = outcome_of(change, "unknown", told, outcome.id, lost=outcome.lost)
                else:
                    again.append((place, change))
            await self._repeat(again)
            if not again:
                return

    async def _repeat(self, again: Sequence[tuple[int, Change]]) -> None:
        places = {id(change): place for place, change in again}
        for unit in self._units(change for _, change in again):
            outcomes = await self._sender.send(unit)
            for change, outcome in zip(unit, outcomes, strict=True):
                self._settle(places[id(change)], change, outcome)

    def _settle(self, place: int, change: Change, outcome: Outcome) -> None:
        self._outcomes[place] = outcome
        if outcome.status == "unknown":
            self._unknown.append((place, change))
        if self._how.journal is not None:
            self._how.journal.end(change, outcome)
