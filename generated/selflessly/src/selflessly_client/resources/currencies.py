# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Currencies a match amount can be held in."""

from __future__ import annotations

import builtins

from .. import models
from .._results import CurrencyT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.client import SyncPages

_LIST = Operation[models.CurrencyList | list[models.Currency]](
    "GET /api/v1/currencies", models.CurrencyList | list[models.Currency], items="items"
)


class Currencies(Resource):
    """Currencies a match amount can be held in."""

    def list(
        self,
        *,
        resume: str | None = None,
        result: type[CurrencyT] = models.Currency,
        options: RequestOptions | None = None,
    ) -> SyncPages[CurrencyT, models.CurrencyList | builtins.list[models.Currency]]:
        """List the currencies (documented; docs: Currencies).

        Returns the currencies whose ids are used for `matchAmountCurrencyId`, needed for a match amount in a
        currency other than USD.

        Notes:
            - The structure of the response is not documented; it may be a list or an object that contains one.

        Args:
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                resume=resume,
                result=result,
                options=options,
            )
        )


class AsyncCurrencies(Resource):
    """Currencies a match amount can be held in. Its methods are awaited."""

    def list(
        self,
        *,
        resume: str | None = None,
        result: type[CurrencyT] = models.Currency,
        options: RequestOptions | None = None,
    ) -> AsyncPages[CurrencyT, models.CurrencyList | builtins.list[models.Currency]]:
        """List the currencies (documented; docs: Currencies).

        Returns the currencies whose ids are used for `matchAmountCurrencyId`, needed for a match amount in a
        currency other than USD.

        Notes:
            - The structure of the response is not documented; it may be a list or an object that contains one.

        Args:
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                resume=resume,
                result=result,
                options=options,
            )
        )
