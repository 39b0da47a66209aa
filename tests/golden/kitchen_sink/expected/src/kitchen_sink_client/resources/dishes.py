# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from .. import _rules, enums, models
from .._results import DICT_STR_INT, DISH_PAGES_OFFSETS
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging

if TYPE_CHECKING:
    from .. import params

_LIST = Operation("GET /dishes", DISH_PAGES_OFFSETS, require=(("kind",), ("skip",)), rules={"kind": _rules.DISH_KIND})
_REPLACE = Operation[None]("PUT /dishes", whole="items", rules={"items": _rules.NEW_DISH})
_WASH = Operation(
    "POST /dishes/wash", DICT_STR_INT, encoding="form", rules={"kind": _rules.DISH_KIND, "at": _rules.DATE_FORMAT_3}
)


class Dishes(SyncResource):
    """Dishes, clean or not.

    Args of its methods:
        items: The dishes.
    """

    def list(
        self, *,
        skip: int | Omit = omit,
        take: int | Omit = omit,
        kind: enums.DishKind | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.Dish, builtins.list[models.Dish]]:
        """List dishes (documented; docs: Dishes).

        Gives all dishes.

        Args:
            skip: How many dishes to leave out. At least 0.
            take: How many dishes to give. At most 100.
            kind: Only dishes of this kind.
        """
        return self._pages(_LIST, locals())

    def replace(
        self, *, items: Sequence[params.NewDish], options: Options = None
    ) -> None:
        """Replace all dishes (documented; docs: Dishes).

        Replaces all dishes by those given.
        """
        return self._call(_REPLACE, locals())

    def wash(
        self, *, kind: enums.DishKind, at: datetime | Omit = omit, options: Options = None
    ) -> dict[str, int]:
        """Wash dishes (documented; docs: Dishes).

        Washes all dishes of a kind.

        Args:
            kind: Kind of a dish.
            at: When to wash.
        """
        return self._call(_WASH, locals())


class AsyncDishes(AsyncResource):
    """`Dishes` for the asynchronous client."""

    list = paged(Dishes.list)
    replace = awaitable(Dishes.replace)
    wash = awaitable(Dishes.wash)
