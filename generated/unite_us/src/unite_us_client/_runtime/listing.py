"""The part of a list that sends nothing: where an iteration stands, starts and goes on."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import msgspec
from msgspec.structs import replace

from .addresses import resolve, same_origin
from .decoding import result_type
from .errors import ClientError, InvalidArgumentError, PagingError
from .operations import Call, Operation
from .options import PagesInto, Paging
from .paging import Cursor, Scheme, Seen, items_of
from .responses import Answer
from .resume import Position, mark_of, portable, read_token, reading, write_token

if TYPE_CHECKING:
    from .engine import Engine

B = TypeVar("B")


class Place(msgspec.Struct):
    """Where an iteration stands: in a page of `count` items, `given` of which were handed out.

    `plan` holds the cursors of the pages behind it, as far as they may be fetched ahead.
    """

    start: Position
    count: int
    following: Cursor | None
    plan: list[Cursor]
    given: int

    def next(self) -> Position | None:
        """Give the position of the next page; None at the end."""
        if self.following is None:
            return None
        return Position(self.following, self.start.number + 1)

    def position(self) -> Position | None:
        """Give the position of the next item."""
        if self.given < self.count:
            return replace(self.start, given=self.given)
        return self.next()


def _kept(values: Any) -> Any:
    """Give arguments of which every page can read all: an iterator is empty after the first."""
    if not isinstance(values, dict):
        return values
    given = cast("dict[str, Any]", values)
    return {name: list(cast("Any", value)) if isinstance(value, Iterator) else value for name, value in given.items()}


class Listing(Generic[B]):
    """A list: an operation, its arguments, and what the caller wants of it."""

    def __init__(self, engine: Engine, operation: Operation[B], call: Call, paging: Paging | PagesInto[Any]) -> None:
        self._engine = engine
        self._operation = operation
        self._call = replace(call, query=_kept(call.query), body=_kept(call.body))
        self._reading = reading(paging)
        self._model = result_type(paging)
        self._scheme = operation.gives.paging or Scheme()
        self._place: Place | Position | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation.name}>"

    @property
    def resume_token(self) -> str | None:
        """The token that continues after the last item (or page) that the last iteration gave.

        None at the end of the list; before the first iteration, the token that the list was given.
        An item counts as given when it was handed out, whatever became of it then.
        """
        place = self._place
        if place is None:
            return self._reading.resume
        if isinstance(place, Place):
            place = place.position()
        return self._token(place) if place is not None else None

    def _start(self) -> Position | None:
        """Give the position where an iteration starts."""
        token = self._reading.resume
        if token is not None:
            mark = mark_of(self._operation, self._call, self._reading.options)
            return read_token(token, mark, links=self._scheme.links)
        cursor = self._scheme.start(self._call)
        return Position(cursor) if cursor is not None else None

    def _plan(self, cursor: Cursor | None, seen: Seen) -> list[Cursor]:
        """Give the cursors of the next pages, as many as are fetched ahead."""
        plan: list[Cursor] = []
        while cursor is not None and len(plan) < self._reading.prefetch > 1:
            plan.append(cursor)
            cursor = self._scheme.ahead(self._call, cursor, seen)
        return plan

    def _request(self, cursor: Cursor) -> tuple[Call, str | None]:
        """Give the call for a page, and its address where that is a link."""
        call, link = self._scheme.request(self._call, cursor)
        return call, self._address(link) if link is not None else None

    def _opened(self, cursor: Cursor, answer: Answer) -> tuple[list[Any], B, Cursor | None]:
        """Give the items of a page, its body, and the cursor of the next one."""
        body = self._engine.result(self._operation, answer)
        items = items_of(body, self._operation.gives.items)
        if items is None:
            self._engine.miss_list(self._operation, answer, body)
            items = []
        elif self._model is not None:
            model = cast("Any", list)[self._model]
            items = self._engine.into(self._operation, answer, items, model)
        return items, body, self._scheme.following(self._call, cursor, Seen(body, len(items)))

    def _again(self, verb: str, position: Position) -> PagingError:
        error = PagingError(
            f"{self._operation.name}: the vendor {verb} the same page twice; stopped at page {position.number}"
        )
        error.page = position.number
        return error

    def _tell(self, error: ClientError, position: Position) -> None:
        """Add to an error which page failed, and where to continue."""
        error.page = position.number
        with contextlib.suppress(InvalidArgumentError, PagingError):  # there is no going on there
            error.resume = self._token(position)
        if position.number > 1:
            text = f"{error} (page {position.number} of the list; error.resume continues there)"
            error.args = (text, *error.args[1:])

    def _token(self, position: Position) -> str:
        options = self._reading.options
        if isinstance(position.cursor, str):
            call, url = self._request(position.cursor)
            query = {**call.query, **options.get("query", {})}
            own = self._engine.address(self._operation, self._call)
            link = portable(url or own, own, query, self._operation)
            position = replace(position, cursor=link)
        return write_token(position, mark_of(self._operation, self._call, options))

    def _address(self, link: str) -> str:
        """Give the address of a next link. Raises PagingError if it leaves the API's origin."""
        base = self._engine.base_url
        try:
            url = resolve(self._engine.address(self._operation, self._call), link)
        except ValueError:
            url = ""
        if not same_origin(url, base):
            raise PagingError(f"{self._operation.name}: the next link leaves {base}; it was not followed")
        return url
