# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""How values are checked and written on the wire, where that needs saying."""

from __future__ import annotations

from . import enums
from ._runtime.wire import Rule, record

GRANT_TYPE = Rule(choices=("client_credentials",))
AGE = Rule(choices=("organisation", "senior"))
USER_VIEW = Rule(choices=enums.UserView)
DATE = Rule(format="date")
LOGINS = Rule(choices=("alltime", "recent", "period"))
LOGINS_ONLY = Rule(choices=("alltime", "recent"))
SORT_DIRECTION = Rule(choices=enums.SortDirection)
USER_INCLUDE = Rule(style="comma", choices=enums.UserInclude)
USER_CREATE_ROLE = record(start=DATE)
ADDRESS_TYPE = Rule(choices=enums.AddressType)
PHONE_NUMBER_TYPE = Rule(choices=enums.PhoneNumberType)
S = Rule(choices=("date",))
