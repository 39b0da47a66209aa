# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""Dishes, clean or not."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from .. import _profile, enums, models
from .. import _rules as rules
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    SyncPages,
    SyncResource,
    awaitable,
    omit,
    paged,
)

if TYPE_CHECKING:
    from .. import params

_LIST = Operation[list[models.Dish]](
    "list_dishes",
    "GET",
    "/dishes",
    list[models.Dish],
    paging=_profile.OFFSETS,
    require=(("kind",), ("skip",)),
    rules={"kind": rules.KIND},
)
_REPLACE = Operation[None](
    "replace_dishes", "PUT", "/dishes", whole="items", rules={"items": rules.DISHES}
)
_WASH = Operation[dict[str, int]](
    "wash_dishes",
    "POST",
    "/dishes/wash",
    dict[str, int],
    encoding="form",
    rules={"kind": rules.KIND, "at": rules.AT},
)


class Dishes(SyncResource):
    """Dishes, clean or not."""

    def list(
        self,
        *,
        skip: int | Omit = omit,
        take: int | Omit = omit,
        kind: enums.DishKind | Omit = omit,
        options: Options = None,
    ) -> SyncPages[models.Dish, builtins.list[models.Dish]]:
        """List dishes.

        Gives all dishes. `GET /dishes` (documented; docs: Dishes).

        Args:
            skip: How many dishes to leave out. At least 0.
            take: How many dishes to give. At most 100.
            kind: Only dishes of this kind.
        """
        return self._pages(
            _LIST,
            (),
            options,
            skip=skip,
            take=take,
            kind=kind,
        )

    def replace(self, *, items: Sequence[params.NewDish], options: Options = None) -> None:
        """Replace all dishes.

        Replaces all dishes by those given. `PUT /dishes` (documented; docs: Dishes).

        Args:
            items: The dishes.
        """
        return self._call(_REPLACE, (), options, items=items)

    def wash(
        self,
        *,
        kind: enums.DishKind,
        at: datetime | Omit = omit,
        options: Options = None,
    ) -> dict[str, int]:
        """Wash dishes.

        Washes all dishes of a kind. `POST /dishes/wash` (documented; docs: Dishes).

        Args:
            kind: Kind of a dish.
            at: When to wash.
        """
        return self._call(_WASH, (), options, kind=kind, at=at)


class AsyncDishes(AsyncResource):
    """Dishes, clean or not."""

    list = paged(Dishes.list)
    replace = awaitable(Dishes.replace)
    wash = awaitable(Dishes.wash)
