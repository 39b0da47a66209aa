# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Dishes, clean or not."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from .._results import BoolT
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run

if TYPE_CHECKING:
    from .kitchen_sinks import AsyncKitchenSinks, KitchenSinks

_IS_OPEN = Operation("GET /status", bool, authenticated=False, token_bases=("base", "host"))


class Kitchen(Resource):
    """Dishes, clean or not."""

    @functools.cached_property
    def sinks(self) -> KitchenSinks:
        """Sinks and what is in them."""
        from .kitchen_sinks import KitchenSinks

        return KitchenSinks(self._engine)

    def is_open(
        self,
        *,
        result: type[BoolT] = bool,
        options: RequestOptions | None = None,
    ) -> BoolT:
        """Tell whether the kitchen is open (documented; docs: Status).

        Needs no credentials.

        Notes:
            - A key without access to the kitchen sees no dishes.

        Args:
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _IS_OPEN,
                result=result,
                options=options,
            )
        )


class AsyncKitchen(Resource):
    """Dishes, clean or not. Its methods are awaited."""

    @functools.cached_property
    def sinks(self) -> AsyncKitchenSinks:
        """Sinks and what is in them."""
        from .kitchen_sinks import AsyncKitchenSinks

        return AsyncKitchenSinks(self._engine)

    async def is_open(
        self,
        *,
        result: type[BoolT] = bool,
        options: RequestOptions | None = None,
    ) -> BoolT:
        """Tell whether the kitchen is open (documented; docs: Status).

        Needs no credentials.

        Notes:
            - A key without access to the kitchen sees no dishes.

        Args:
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _IS_OPEN,
            result=result,
            options=options,
        )
