"""The plan as callers see it, for both clients."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Coroutine, Iterator
from typing import Any, TypeVar

from ..backend import Backend
from ..errors import InvalidArgumentError
from ..sync.backend import run
from .applying import Allowed, Applying, OnError, apply_plan
from .changes import Change, Changes, Conflict, Refusal
from .contents import Contents, Settings
from .declaration import Sync
from .journal import Journal
from .outcomes import Applied
from .planning import make_plan
from .sources import Desired
from .table import lines_of

T = TypeVar("T")


class PlanBase:
    """What has to change so that the records of a resource equal a list. Making it has changed nothing.

    Its repr and its text show no values; `changes` of it do.
    """

    def __init__(self, resource: Any, contents: Contents) -> None:
        self._resource = resource
        self._contents = contents
        self._is_applied = False

    @property
    def creates(self) -> Changes:
        """The new records."""
        return self._contents.creates

    @property
    def updates(self) -> Changes:
        """The records that change, each with the changed fields only; also those that are brought back."""
        return self._contents.updates

    @property
    def removals(self) -> Changes:
        """The records that are deactivated or deleted, since the list does not have them."""
        return self._contents.removals

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Rows that cannot be matched with one record each; none of them is sent."""
        return self._contents.conflicts

    @property
    def refusals(self) -> tuple[Refusal, ...]:
        """What is not sent, and why: rows, fields of rows, or removals."""
        return self._contents.refusals

    @property
    def unchanged(self) -> int:
        """How many records are as the list wants them."""
        return self._contents.unchanged

    @property
    def rows(self) -> int:
        """How many rows the list has."""
        return self._contents.rows

    @property
    def excess(self) -> str:
        """Why too many records would be removed; empty if not."""
        return self._contents.excess

    @property
    def notes(self) -> tuple[str, ...]:
        """What else to know, such as fields that the API does not return."""
        return self._contents.notes

    @property
    def is_empty(self) -> bool:
        """Whether nothing has to change."""
        return not (self.creates or self.updates or self.removals)

    def __iter__(self) -> Iterator[Change]:
        yield from self.creates
        yield from self.updates
        yield from self.removals

    def __len__(self) -> int:
        return len(self.creates) + len(self.updates) + len(self.removals)

    def __bool__(self) -> bool:
        return True  # an empty plan is a plan

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._contents.sync.name}: {self.summary()}>"

    def __str__(self) -> str:
        return "\n".join(self.lines())

    def summary(self) -> str:
        """Return the numbers of the plan as text."""
        counts = [
            f"{len(self.creates):,} to create",
            f"{len(self.updates):,} to update",
            f"{len(self.removals):,} to remove",
            f"{self.unchanged:,} unchanged",
            f"{len(self.conflicts):,} conflicts",
            f"{len(self.refusals):,} refused",
        ]
        return ", ".join(counts)

    def lines(self, *, show_values: bool = False, limit: int | None = 50) -> Iterator[str]:
        """Yield the plan as lines of a table, at most `limit` changes; values and keys with `show_values` only."""
        yield self.summary()
        yield from lines_of(self._contents, show_values=show_values, limit=limit)

    def _applying(
        self,
        on_error: OnError,
        journal: str | os.PathLike[str] | None,
        max_concurrency: int,
        allow: Collection[Allowed],
        recheck: bool | None,
        on_progress: Callable[[int, int], object] | None,
    ) -> Coroutine[Any, Any, Applied]:
        name = self._contents.sync.name
        if self._is_applied:
            recheck = True  # what was done already must not be done again
        self._is_applied = True
        how = Applying(
            on_error=on_error,
            journal=Journal(journal, name) if journal is not None else None,
            max_concurrency=max_concurrency,
            allow=frozenset([allow] if isinstance(allow, str) else allow),
            recheck=recheck,
            on_progress=on_progress,
        )
        backend: Backend = self._resource._engine.backend
        return apply_plan(self._resource, backend, self._contents, how)


class Plan(PlanBase):
    """What has to change so that the records of a resource equal a list. Making it has changed nothing."""

    def apply(
        self,
        *,
        on_error: OnError = "continue",
        journal: str | os.PathLike[str] | None = None,
        max_concurrency: int = 4,
        allow: Collection[Allowed] = (),
        recheck: bool | None = None,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> Applied:
        """Send the changes and return what became of each; a failed change raises nothing.

        A write whose answer was lost is looked up in the records before anything else is sent for that record.

        Args:
            on_error: After a change that failed, "continue" with the others, or "stop".
            journal: File that keeps what was sent, so that a run that was killed can be continued: plan again, and
                apply with the same file. It holds no personal data.
            max_concurrency: Number of requests at once.
            allow: What would otherwise refuse the plan: "conflicts" (the other rows are sent), "removals" (more than
                `max_removals`).
            recheck: Read the records again before anything is sent, and refuse changes of records that have changed
                since the plan was made. By default, if the plan is older than 10 minutes.
            on_progress: Called with the number of changes that are finished, and of all.

        Raises:
            PlanRefusedError: The plan has conflicts, or removes too many records; nothing was sent.
            InvalidArgumentError: The file of the journal is another one, or another run is using it.
        """
        return run(self._applying(on_error, journal, max_concurrency, allow, recheck, on_progress))


class AsyncPlan(PlanBase):
    """What has to change so that the records of a resource equal a list. Making it has changed nothing."""

    async def apply(
        self,
        *,
        on_error: OnError = "continue",
        journal: str | os.PathLike[str] | None = None,
        max_concurrency: int = 4,
        allow: Collection[Allowed] = (),
        recheck: bool | None = None,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> Applied:
        """Send the changes and return what became of each; see `Plan.apply`."""
        return await self._applying(on_error, journal, max_concurrency, allow, recheck, on_progress)


P = TypeVar("P", bound=PlanBase)


async def planned(made: type[P], resource: Any, sync: Sync, desired: Desired, arguments: dict[str, Any]) -> P:
    """Return the plan of a list. `arguments` are those of a resource's method `plan`."""
    match = arguments.pop("match")
    given = {name: value for name, value in arguments.items() if value is not None}
    settings = Settings(match=(match,) if isinstance(match, str) else tuple(match), **given)
    for name in ("fields", "ignore", "keep"):
        if isinstance(getattr(settings, name), str):
            raise InvalidArgumentError(f"{name} must be a list of texts, not one text")
    account = resource._engine.accounts.get(sync.own[0]) if sync.own is not None else None
    contents = await make_plan(resource, sync, desired, settings, account)
    return made(resource, contents)
