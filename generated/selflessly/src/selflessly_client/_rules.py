# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
"""How values are checked and written on the wire, where that needs saying."""

from __future__ import annotations

from . import enums
from ._runtime.wire import Rule

GRANT_TYPE = Rule(choices=("password",))
GRANT_TYPE_2 = Rule(choices=("refresh_token",))
ROLE = Rule(choices=enums.Role)
