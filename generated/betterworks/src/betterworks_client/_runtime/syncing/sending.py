"""Sends changes: one record at a time, or several in a request."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from typing import Any, Final

from ..errors import APIStatusError, AuthenticationError, ClientError, InvalidArgumentError
from ..json_values import is_array, is_object
from ..model import Record
from ..options import RequestOptions
from ..values import omit
from .canonical import look, outgoing
from .changes import Change
from .current import Current
from .declaration import Bulk, Field, Step, Sync
from .outcomes import Outcome, failed, outcome_of

_DIVISIBLE: Final = (400, 413, 422)
"""Statuses of a request with several records that one of them alone may have caused."""


class Sender:
    """Sends the changes of a plan through the methods of a resource."""

    def __init__(self, resource: Any, sync: Sync, current: Current, options: RequestOptions | None) -> None:
        self._resource, self._sync, self._current = resource, sync, current
        # Values were checked for the plan; those that the API has already may be undocumented.
        self._options: Any = {**(options or {}), "allow_unknown_values": True}
        self.refusal: ClientError | None = None
        """The error after which nothing else is sent: the credentials were refused."""

    def in_bulk(self, change: Change) -> bool:
        """Return whether a change is sent together with others."""
        step = self._step(change)
        return self._sync.bulk is not None and (step is None or not step.method)

    def _step(self, change: Change) -> Step | None:
        sync = self._sync
        steps = {"reactivate": sync.reactivate, "deactivate": sync.deactivate, "delete": sync.delete}
        return steps.get(change.action)

    async def send(self, changes: Sequence[Change]) -> list[Outcome]:
        """Send changes in one request if they are several, and return an outcome for each."""
        if self._sync.bulk is not None and self.in_bulk(changes[0]):
            return await self._send_bulk(self._sync.bulk, changes)
        return [await self._send_one(change) for change in changes]

    async def _send_one(self, change: Change) -> Outcome:
        identity = change.id
        try:
            for method, arguments, fields, returns in self._calls(change):
                given = (identity,) if arguments else ()
                result = await self._call(method, given, fields, returns)
                if is_object(result) and result.get(self._sync.id) is not None:
                    identity = result[self._sync.id]
        except ClientError as error:
            self._note(error)
            outcome = failed(change, error)
            if change.id is None and identity is not None:  # created, and the second call failed
                return outcome_of(change, "unknown", outcome.message, identity)
            return outcome
        return outcome_of(change, "done", id=identity)

    def _note(self, error: ClientError) -> None:
        if isinstance(error, AuthenticationError):
            self.refusal = error

    def _calls(self, change: Change) -> list[tuple[str, bool, dict[str, Any], bool]]:
        """Return the calls for a change: method, whether it takes the id, fields, whether it returns the record."""
        sync, calls = self._sync, list[tuple[str, bool, dict[str, Any], bool]]()
        fields = {name: new for name, (_, new) in change.fields.items()} | dict(change.unverified)
        if change.action == "create":
            assert sync.create is not None
            first = {name: value for name, value in fields.items() if sync.named[name].create}
            calls.append((sync.create.method, False, self._arguments(first), sync.create.returns))
            rest = {name: value for name, value in fields.items() if name not in first}
            if rest and sync.update is not None:
                needed = {f.name: fields[f.name] for f in sync.fields if "update" in f.required and f.name in fields}
                calls.append((sync.update.method, True, self._arguments({**needed, **rest}), sync.update.returns))
            return calls
        step = self._step(change)
        if step is not None and step.method:
            calls.append((step.method, True, {}, step.returns))
        elif step is not None:
            fields = {**{sync.named[name].name: value for name, value in step.sets.items()}, **fields}
        if fields:
            assert sync.update is not None
            known = {**self.kept(change, whole=sync.update.whole), **fields}
            missing = [f.name for f in sync.fields if "update" in f.required and known.get(f.name) is None]
            if missing:
                raise InvalidArgumentError(f"an update needs {', '.join(missing)}, which the record does not have")
            calls.append((sync.update.method, True, self._arguments(known), sync.update.returns))
        return calls

    def kept(self, change: Change, *, whole: bool) -> dict[str, Any]:
        """Return the values of a record that are sent although they stay: those that are required, or all."""
        if change.slot < 0:
            return {}
        values = zip(self._current.fields, self._current.values(change.slot), strict=True)
        return {
            field.name: value
            for field, value in values
            if value is not None and field.update and not field.inside and (whole or "update" in field.required)
        }

    def _arguments(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for name, value in fields.items():
            field = self._sync.named[name]
            if field.inside:
                made[field.inside] = [{**field.beside, field.wire: outgoing(field, value)}, *made.get(field.inside, ())]
            elif field.name in made:
                made[field.name] = [*made[field.name], *outgoing(field, value)]
            else:
                made[field.name] = outgoing(field, value)
        return made

    async def _call(self, method: str, given: tuple[Any, ...], fields: Mapping[str, Any], returns: bool) -> Any:
        more: dict[str, Any] = {"result": Record} if returns else {}
        found = getattr(self._resource, method)(*given, **fields, **more, options=self._options)
        return await found if inspect.isawaitable(found) else found

    async def _send_bulk(self, bulk: Bulk, changes: Sequence[Change]) -> list[Outcome]:
        rows = [self._row(change) for change in changes]
        try:
            result = await self._call(bulk.method, (), {bulk.rows: rows}, True)
        except ClientError as error:
            self._note(error)
            if _is_of_one(error) and len(changes) > 1:
                half = len(changes) // 2
                return [*await self._send_bulk(bulk, changes[:half]), *await self._send_bulk(bulk, changes[half:])]
            return [failed(change, error) for change in changes]
        return _read(bulk, changes, result)

    def _row(self, change: Change) -> dict[str, Any]:
        step = self._step(change)
        sets: Mapping[str, Any] = step.sets if step is not None else {}
        fields = {name: new for name, (_, new) in change.fields.items()} | dict(change.unverified)
        made = {**self.kept(change, whole=False), **{self._sync.named[n].name: v for n, v in sets.items()}, **fields}
        return {self._field(name).wire: outgoing(self._field(name), value) for name, value in made.items()}

    def _field(self, name: str) -> Field:
        return self._sync.named[name]


def _is_of_one(error: ClientError) -> bool:
    """Return whether one record alone may be why a request with several was refused."""
    if isinstance(error, APIStatusError):
        return error.status in _DIVISIBLE
    return isinstance(error, InvalidArgumentError)


def _read(bulk: Bulk, changes: Sequence[Change], result: Any) -> list[Outcome]:
    """Return the outcomes that the response to a request with several records tells."""
    refused: dict[int, str] = {}
    told: dict[int, str] = {}
    for each in (look(result, (bulk.refused,)) or ()) if bulk.refused else ():
        place = look(each, (bulk.index,))
        if not isinstance(place, int) or not 0 <= place < len(changes):
            return [outcome_of(change, "unknown", "the response names no record of the request") for change in changes]
        words = look(each, bulk.reason)
        text = "; ".join(map(str, words)) if is_array(words) else "" if words is omit else str(words or "")
        (told if look(each, (bulk.done,)) is True else refused)[place] = text or "the API gives no reason"
    if bulk.counts:
        numbers = [look(result, (name,)) for name in bulk.counts]
        total = sum(number for number in numbers if isinstance(number, int))
        if total != len(changes) - len(refused):
            text = f"the response counts {total} of {len(changes)} records"
            return [outcome_of(change, "unknown", text) for change in changes]
    return [
        outcome_of(change, "refused", refused[place])
        if place in refused
        else outcome_of(change, "done", told.get(place, ""))
        for place, change in enumerate(changes)
    ]
