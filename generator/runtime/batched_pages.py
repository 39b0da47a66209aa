"""Any number of ids, sent in batches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .errors import InvalidArgumentError
from .jsontypes import is_sequence
from .omitted import omit
from .paging import Cursor, Scheme, Seen, with_query

if TYPE_CHECKING:
    from .operations import Call


class BatchedPages(Scheme, frozen=True, kw_only=True):
    """Any number of ids, sent `size` at a time; each answer is a page, an empty one too."""

    distinct: ClassVar[bool] = False

    ids: str
    size: int

    def _ids(self, call: Call) -> Sequence[Any]:
        ids: Any = call.query.get(self.ids, omit)
        if not is_sequence(ids):
            raise InvalidArgumentError(f"{self.ids}: give a list of ids")
        return ids

    def start(self, call: Call) -> Cursor | None:
        """Give the position of the first id; None for no ids at all."""
        return 0 if self._ids(call) else None

    def request(self, call: Call, cursor: Cursor) -> tuple[Call, str | None]:
        """Give the call for one batch of ids."""
        start = int(cursor)
        batch = self._ids(call)[start : start + self.size]
        return with_query(call, **{self.ids: batch}), None

    def following(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Give the position of the next batch, whatever this one answered."""
        return self.ahead(call, cursor, seen)

    def ahead(self, call: Call, cursor: Cursor, seen: Seen) -> Cursor | None:
        """Give the position of the next batch."""
        start = int(cursor) + self.size
        return start if start < len(self._ids(call)) else None
