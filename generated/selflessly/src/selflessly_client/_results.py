# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
"""Type variables of the results of methods; their defaults are the documented types.

Only type checkers use them: these support defaults of type variables on every version of Python.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from . import models

    TokenT = TypeVar("TokenT", default=models.Token)
    UserListItemT = TypeVar("UserListItemT", default=models.UserListItem)
    UserT = TypeVar("UserT", default=models.User)
    GroupT = TypeVar("GroupT", default=models.Group)
    CurrencyT = TypeVar("CurrencyT", default=models.Currency)
