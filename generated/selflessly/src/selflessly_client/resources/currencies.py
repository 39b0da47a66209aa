# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
"""Currencies a match amount can be held in."""

from __future__ import annotations

import builtins

from .. import models
from .._runtime.api import (
    AsyncResource,
    Operation,
    Options,
    Record,
    SyncPages,
    SyncResource,
    paged,
)

_LIST = Operation[models.CurrencyList | list[Record]](
    "list_currencies",
    "GET",
    "/api/v1/currencies",
    models.CurrencyList | list[Record],
    items="items",
)


class Currencies(SyncResource):
    """Currencies a match amount can be held in."""

    def list(
        self, *, options: Options = None
    ) -> SyncPages[Record, models.CurrencyList | builtins.list[Record]]:
        """List the currencies.

        Gives the ids for `matchAmountCurrencyId`, needed for a match amount in other than USD.
        `GET /api/v1/currencies` (documented; docs: Currencies).

        Notes:
            - The shape of the answer is not documented; it may be a plain list or an object
              around one.
        """
        return self._pages(_LIST, (), options)


class AsyncCurrencies(AsyncResource):
    """Currencies a match amount can be held in."""

    list = paged(Currencies.list)
