# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""How values are checked and written on the wire, where that needs saying."""

from __future__ import annotations

from . import enums
from ._runtime.wire import Rule, record

COLOR = Rule(style="comma", choices=enums.Color, spellings={"light_grey": "light grey"})
COLOR_2 = Rule(choices=enums.Color, spellings={"light_grey": "light grey"})
DATE_FORMAT = Rule(format="%d.%m.%Y")
SINK_FILTER = record(color_in=COLOR_2, builtOn_gt=DATE_FORMAT)
ROUND_TRIP = Rule(format="round-trip")
DATE_FORMAT_2 = Rule(format="%m/%d/%Y")
UNIX_TIME = Rule(format="unix-time")
DATE_OR_DATE_TIME = Rule(format="date-or-date-time")
STATE = Rule(choices=("empty", "full"))
NEW_DISH = record(kind=enums.DishKind, boughtAt=ROUND_TRIP)
DISH_KIND = Rule(choices=enums.DishKind)
DATE_FORMAT_3 = Rule(format="%Y-%m-%d %H:%M")
