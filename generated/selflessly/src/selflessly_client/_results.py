# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
"""Type variables of the results of methods; their defaults are the documented types.

Type checkers use the defaults, on every version of Python; at run time, the variables have none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

if TYPE_CHECKING:
    from typing_extensions import TypeVar
else:
    from ._runtime.values import type_variable as TypeVar

TokenT = TypeVar("TokenT", default=models.Token)
UserListItemT = TypeVar("UserListItemT", default=models.UserListItem)
UserT = TypeVar("UserT", default=models.User)
GroupT = TypeVar("GroupT", default=models.Group)
CurrencyT = TypeVar("CurrencyT", default=models.Currency)
