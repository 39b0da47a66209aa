# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""How values are checked and written on the wire, where that needs saying."""

from __future__ import annotations

from . import enums
from ._runtime.wire import Rule

COLORS = Rule(style="comma", choices=enums.Color, spellings={"light_grey": "light grey"})
Q = Rule(
    style="deep",
    fields={
        "fullName_cont": Rule(style="deep"),
        "color_in": Rule(style="deep", choices=enums.Color, spellings={"light_grey": "light grey"}),
        "builtOn_gt": Rule(style="deep", format="%d.%m.%Y"),
    },
)
CHANGED_SINCE = Rule(format="round-trip")
BUILT_ON = Rule(format="%m/%d/%Y")
SEEN_AFTER = Rule(format="unix-time")
SOLD_ON = Rule(format="date-or-date-time")
STATE = Rule(choices=("empty", "full"))
COLOR = Rule(choices=enums.Color, spellings={"light_grey": "light grey"})
DISHES = Rule(fields={"kind": Rule(choices=enums.DishKind), "boughtAt": Rule(format="round-trip")})
KIND = Rule(choices=enums.DishKind)
AT = Rule(format="%Y-%m-%d %H:%M")
