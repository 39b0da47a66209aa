# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""What operations give: the type of an answer, what stands around it, and how its pages go on."""

from __future__ import annotations

from . import _profile, models
from ._runtime.operations import Result

SINK_PAGES = Result[models.SinkPage](models.SinkPage, paging=_profile.PAGES, items="sinks")
SINK_NONE = Result[models.Sink | None](models.SinkAnswer, unwrap="sink")
SINK_PAGES_BATCHES = Result[models.SinkList | list[models.Sink]](
    models.SinkList | list[models.Sink], paging=_profile.BATCHES, items="sinks"
)
DISH_PAGES = Result[models.LinkedDishes](models.LinkedDishes, paging=_profile.LINKS, items="dishes")
DISH_PAGES_OFFSETS = Result[list[models.Dish]](list[models.Dish], paging=_profile.OFFSETS)
DICT_STR_INT = Result[dict[str, int]](dict[str, int])
WASH_RUN = Result[models.WashRun](models.WashRun, envelope="wash")
