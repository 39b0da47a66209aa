"""What became of each change, and the report of a whole run."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias

from ..errors import (
    APIConnectionError,
    APIStatusError,
    AuthenticationError,
    ClientError,
    InvalidArgumentError,
    NotFoundError,
    RateLimitError,
    one_line,
)
from ..values import Private
from .changes import Action, Change

Status: TypeAlias = Literal["done", "refused", "unknown", "unsent"]
_SERVER: Final = 500
_REQUEST_TIMEOUT: Final = 408


class Outcome(Private, frozen=True, kw_only=True):
    """What became of a change.

    `status`: `done`; `refused`, by the vendor, in whose words `message` says why, or by the client; `unknown`, the
    connection broke and reading the records again did not show what became of it; `unsent`. `message` is empty for most
    changes that are done. `lost`: the request got no usable answer. `sent`: the texts of a change that is not done, by
    field, which the vendor's words may repeat.
    """

    action: Action
    row: int | None
    key: str | None
    id: Any
    status: Status
    message: str = ""
    fields: tuple[str, ...] = ()
    lost: bool = False
    sent: Mapping[str, str] = {}

    def told(self, *, show_values: bool = False) -> str:
        """Return the message; unless values are to be shown, names of fields stand for the texts that were sent."""
        text = self.message
        for name, value in sorted(self.sent.items(), key=lambda pair: -len(pair[1])) if not show_values else ():
            text = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", f"<{name}>", text, flags=re.IGNORECASE)
        return text


class Applied(Private, frozen=True):
    """What became of a plan: an outcome for each change, in the order in which they were sent.

    `stopped` says why not everything was sent; empty if everything was. `credentials_refused`: that was the reason.
    """

    outcomes: Sequence[Outcome]
    stopped: str = ""
    credentials_refused: bool = False

    @property
    def counts(self) -> dict[Status, int]:
        """How many changes have each status."""
        counted: Counter[Status] = Counter(outcome.status for outcome in self.outcomes)
        statuses: tuple[Status, ...] = ("done", "refused", "unknown", "unsent")
        return {status: counted[status] for status in statuses}

    @property
    def is_complete(self) -> bool:
        """Whether every change is done."""
        return all(outcome.status == "done" for outcome in self.outcomes)

    def __repr__(self) -> str:
        return f"<Applied {', '.join(f'{count:,} {status}' for status, count in self.counts.items())}>"

    def lines(self, *, show_values: bool = False) -> Iterator[str]:
        """Yield the outcomes as JSON Lines; with what was matched by, if values are to be shown."""
        for outcome in self.outcomes:
            about: dict[str, Any] = {"action": outcome.action, "row": outcome.row, "id": outcome.id}
            message = outcome.told(show_values=show_values)
            about |= {"status": outcome.status, "message": message, "fields": outcome.fields}
            if show_values:
                about["key"] = outcome.key
            yield json.dumps(about, ensure_ascii=False)


def outcome_of(change: Change, status: Status, message: str = "", id: Any = None, *, lost: bool = False) -> Outcome:
    """Return the outcome of a change."""
    return Outcome(
        action=change.action,
        row=change.row,
        key=change.key,
        id=change.id if id is None else id,
        status=status,
        message=message,
        fields=tuple(change.fields) + tuple(change.unverified),
        lost=lost,
        sent=_texts(change) if status != "done" else {},
    )


def _texts(change: Change) -> dict[str, str]:
    """Return the texts of a change by field, and what its record was matched by."""
    values = {"key": change.key} | {name: new for name, (_, new) in change.fields.items()} | dict(change.unverified)
    return {name: value for name, value in values.items() if isinstance(value, str) and value != str(change.id)}


def failed(change: Change, error: ClientError) -> Outcome:
    """Return the outcome of a change whose call failed; `unknown` if the request may have arrived."""
    status, words = status_of(change, error), words_of(error)
    is_lost = status == "unknown" and not isinstance(error, APIStatusError)
    return outcome_of(change, status, f"no answer: {words}" if is_lost else words, lost=is_lost)


def words_of(error: ClientError) -> str:
    """Return what an error says, with the vendor's details."""
    text = one_line(error)
    if isinstance(error, APIStatusError) and error.details:
        text = f"{text}: {one_line(json.dumps(error.details, ensure_ascii=False, default=str))}"
    return text


def status_of(change: Change, error: ClientError) -> Status:
    """Return what a failed call means for its change."""
    if isinstance(error, InvalidArgumentError):
        return "refused"
    if isinstance(error, APIConnectionError):
        return "unknown" if error.sent else "unsent"
    lost = any(reason in ("timeout", "connection") for reason in map(str, getattr(error, "failures", ())))
    if isinstance(error, APIStatusError):
        if isinstance(error, RateLimitError):
            return "unknown" if lost else "unsent"
        gone = isinstance(error, NotFoundError) and change.action != "create"
        if lost or gone or error.status >= _SERVER or error.status == _REQUEST_TIMEOUT:
            return "unknown"
        return "refused" if not isinstance(error, AuthenticationError) else "unsent"
    return "unsent" if isinstance(error, AuthenticationError) else "unknown"
