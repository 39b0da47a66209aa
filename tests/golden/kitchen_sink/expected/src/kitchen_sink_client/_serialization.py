# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""Serializations of nested values, named after their types in `params` and `enums`."""

from __future__ import annotations

from . import enums
from ._runtime.conditions import Condition
from ._runtime.serialization import PLAIN, Serialization, complete, record

NOTE = Serialization()
COLOR = Serialization(style="comma", choices=enums.Color, spellings={"light_grey": "light grey"})
COLOR_2 = Serialization(choices=enums.Color, spellings={"light_grey": "light grey"})
SINK_FILTER = record(color_in=COLOR_2, builtOn_gt=Serialization(format="%d.%m.%Y"))
USED_WITHIN = Serialization(format="%d.%m.%Y", separator=" - ")
NEW_DISH = Serialization(
    fields={"kind": Serialization(choices=enums.DishKind), "boughtAt": Serialization(format="round-trip")},
    conditions=(Condition(name="kind", values=(0,), require=(("boughtAt",),)),),
    kinds={"kind": ("integer",), "boughtAt": ("string",)},
    require=(("kind",),),
)
ABOUT = Serialization(
    style="json", fields={"kind": Serialization(choices=("deep", "shallow")), "since": Serialization(format="date")}
)
ABOUT_2 = record(kind=("deep", "shallow"), since=Serialization(format="date"))
STAIN = record(kind=("stain",), seen=Serialization(format="date"), repair=("glue", "tape"))
TEAR = record(kind=("tear",), seen=Serialization(format="unix-time"), repair=("glue", "tape"))
SUBJECT = Serialization(
    fields={"kind": Serialization(choices=("stain", "tear")), "repair": Serialization(choices=("glue", "tape"))},
    objects=(
        STAIN,
        TEAR,
    ),
)
EXTRAS = Serialization(values=Serialization(format="date"))
complete(
    NOTE,
    Serialization(
        values=Serialization(format="date"),
        fields={
            "text": PLAIN,
            "secret": PLAIN,
            "due": Serialization(format="%d.%m.%Y"),
            "subject": SUBJECT,
            "replies": NOTE,
        },
        kinds={"text": ("string",), "secret": ("string",), "due": ("string",), "replies": ("array",)},
        require=(("text",),),
    ),
)
