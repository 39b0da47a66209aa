# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
"""Currencies a match amount can be held in."""

from __future__ import annotations

import builtins

from .. import models
from .._runtime.aio.resource import AsyncResource
from .._runtime.methods import paged
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.pages import SyncPages
from .._runtime.sync.resource import SyncResource

_LIST: Operation[models.CurrencyList | list[Record]] = Operation(
    id="list_currencies",
    method="GET",
    path="/api/v1/currencies",
    result=models.CurrencyList | list[Record],
    items="items",
)


class Currencies(SyncResource):
    """Currencies a match amount can be held in."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> SyncPages[Record, models.CurrencyList | builtins.list[Record]]:
        """List the currencies.

        Gives the ids for `matchAmountCurrencyId`, needed for a match amount in other than USD.

        `GET /api/v1/currencies`, documented. Documentation: Currencies.

        Notes:
            - The shape of the answer is not documented; it may be a plain list or an object
              around one.
        """
        return self._pages(
            _LIST,
            options=options,
        )


class AsyncCurrencies(AsyncResource):
    """Currencies a match amount can be held in."""

    list = paged(Currencies.list)
