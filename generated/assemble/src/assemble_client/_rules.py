# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""How values are checked and written on the wire, where that needs saying."""

from __future__ import annotations

from . import enums
from ._runtime.wire import Rule

GRANT_TYPE = Rule(choices=("client_credentials",))
AGE = Rule(choices=("organisation", "senior"))
VIEW = Rule(choices=enums.UserView)
LOGINS = Rule(choices=("alltime", "recent", "period"))
LOGINS_ONLY = Rule(choices=("alltime", "recent"))
S = Rule(choices=enums.SortDirection)
INCLUDE = Rule(style="comma", choices=enums.UserInclude)
TYPE = Rule(choices=enums.AddressType)
TYPE_2 = Rule(choices=enums.PhoneNumberType)
S_2 = Rule(choices=("date",))
