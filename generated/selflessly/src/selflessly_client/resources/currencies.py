# Generated from specs/selflessly by `make regenerate`: edit the spec instead.

from __future__ import annotations

import builtins
from typing import Unpack

from .. import models
from .._results import RECORD_LIST
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, paged
from .._runtime.model import Record
from .._runtime.options import PagesInto, R

_LIST = Operation("GET /api/v1/currencies", RECORD_LIST)


class Currencies(SyncResource):
    """Currencies a match amount can be held in."""

    def list(self, **paging: Unpack[PagesInto[R]]) -> SyncPages[R, models.CurrencyList | builtins.list[Record]]:
        """List the currencies (documented; docs: Currencies).

        Gives the ids for `matchAmountCurrencyId`, needed for a match amount in other than USD.

        Notes:
            - The shape of the answer is not documented; it may be a plain list or an object around one.
        """
        return self._pages(_LIST, locals())


class AsyncCurrencies(AsyncResource):
    """`Currencies` for the asynchronous client."""

    list = paged(Currencies.list)
