# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""The responses of the API. A field that was absent or null is None. A record keeps every field as it was sent."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, ClassVar, Literal

from msgspec import field

from . import enums
from ._runtime.model import Lazy, Model, OneOf, Record, Unwrapped, UTCDateTime


class AboutPage(Model, kw_only=True):
    """Where a page stands."""

    _spec_source: ClassVar[str] = "specs/kitchen_sink/components/schemas.yaml#/AboutPage"
    has_more: bool | None = field(name="hasMore", default=None)
    """Whether another page follows."""
    total_pages: int | None = field(name="totalPages", default=None)
    """How many pages there are."""
    next: int | None = None
    """Number of the next page."""


class BrokenDishes(Model, kw_only=True):
    """One page of broken dishes."""

    _spec_source: ClassVar[str] = "specs/kitchen_sink/components/schemas.yaml#/BrokenDishes"
    dishes: list[Dish] | None = None
    """The dishes."""
    next_token: str | None = field(name="nextToken", default=None)
    """Token of the next page."""
    has_more: bool | None = field(name="hasMore", default=None)
    """Whether there is one."""
    total: int | None = None
    """How many there are."""


class Dish(Model, kw_only=True):
    """One dish."""

    _spec_source: ClassVar[str] = "specs/kitchen_sink/components/schemas.yaml#/Dish"
    dish_no: int | None = field(name="dishNo", default=None)
    """Number of the dish."""
    kind: enums.DishKind | None = None
    material: Literal["clay", "glass"] | None = None
    """What it is made of."""


class DishWashed(Model, kw_only=True):
    """What the kitchen sends when a dish was washed."""

    _spec_source: ClassVar[str] = "specs/kitchen_sink/components/schemas.yaml#/DishWashed"
    event: str
    """Name of the event."""
    dish: Dish | None = None
    washed_at: UTCDateTime | None = field(name="washedAt", default=None)
    """When it was washed."""


class Label(Record):
    """What is written on a sink, and anything else."""

    _spec_source: ClassVar[str] = "specs/kitchen_sink/components/schemas.yaml#/Label"
    text: str
    """What it says."""
    printed_at: UTCDateTime | None
    """When it was printed."""
    older: list[Label] | None
    """Labels below it."""


class LinkedDishes(Model, kw_only=True):
    """One page of dishes."""

    _spec_source: ClassVar[str] = "specs/kitchen_sink/components/schemas.yaml#/LinkedDishes"
    dishes: list[Dish] | None = None
    """The dishes."""
    links: Links | None = None


class Links(Model, kw_only=True):
    """Where the next page is."""

    _spec_source: ClassVar[str] = "specs/kitchen_sink/components/schemas.yaml#/Links"
    next: str | None = None
    """Address of the next page."""
    has_more: bool | None = field(name="hasMore", default=None)
    """Whether there is one."""


class Named(Model, kw_only=True):
    """Something with a name."""

    _spec_source: ClassVar[str] = "specs/kitchen_sink/components/schemas.yaml#/Named"
    _aliases: ClassVar[dict[str, list[str]]] = {"full_name": ["full_name", "name"]}
    full_name: str = field(name="fullName")
    """Its name."""


class Note(Model, kw_only=True):
    """A note on a paper, and the date on which each reader saw it."""

    _spec_source: ClassVar[str] = "specs/kitchen_sink/components/papers.yaml#/Note"
    note_id: int = field(name="noteId")
    """Id of the note."""
    text: str
    """What it says."""
    due: dt.date | None = None
    """When it ends."""
    subject: OneOf[Annotated[Stain | Tear, "kind", {"stain": Stain, "tear": Tear}]] | None = None
    """What a note is about."""
    replies: list[Note] | None = None
    """Notes on the note."""
    extras: dict[str, dt.date] = field(name="*", default_factory=dict)
    """Further fields, by the vendor's names."""


class Paper(Model, kw_only=True):
    """A paper about a sink."""

    _spec_source: ClassVar[str] = "specs/kitchen_sink/components/papers.yaml#/Paper"
    paper_id: int = field(name="paperId")
    """Id of the paper."""
    title: str | None = None
    """What it is called."""


class Reading(Model, kw_only=True):
    """The reading of a paper."""

    _spec_source: ClassVar[str] = "specs/kitchen_sink/components/papers.yaml#/Reading"
    state: str | None = None
    """How far it is."""


class Sink(Model, kw_only=True):
    """One sink."""

    _spec_source: ClassVar[str] = "specs/kitchen_sink/components/schemas.yaml#/Sink"
    _aliases: ClassVar[dict[str, list[str]]] = {"full_name": ["full_name", "name"]}
    full_name: str = field(name="fullName")
    """Its name."""
    id: int = field(name="sinkId")
    """Id of the sink."""
    owner: str | None
    """Who owns it; null if nobody does."""
    class_: str | None = field(name="class", default=None)
    """Deprecated: the vendor may remove it. Its class."""
    color: enums.Color | None = None
    built_on: dt.date | None = field(name="builtOn", default=None)
    """When it was built."""
    changed_at: UTCDateTime | None = field(name="changedAt", default=None)
    """When it was changed."""
    seen_at: UTCDateTime | None = field(name="seenAt", default=None)
    """When it was seen."""
    depth: float | None = None
    """Depth in m."""
    is_full: bool | None = field(name="isFull", default=None)
    """Whether it is full."""
    value: str | float | bool | None = None
    """A value, quoted "so"."""
    extra: Lazy[Record] | None = None
    """Free-form fields."""
    label: Label | None = None
    anything: Any = None
    """Whatever the vendor sends."""
    dishes: Unwrapped[Annotated[list[Dish], "data"]] | None = None
    """What is in it."""
    neighbour: Sink | None = None


class SinkAnswer(Model, kw_only=True):
    """A sink with something around it."""

    _spec_source: ClassVar[str] = "specs/kitchen_sink/components/schemas.yaml#/SinkAnswer"
    sink: Sink | None = None


class SinkFull(Model, kw_only=True):
    """What the kitchen sends when a sink is full."""

    _spec_source: ClassVar[str] = "specs/kitchen_sink/components/schemas.yaml#/SinkFull"
    event: str | None = None
    """Name of the event."""
    sink_id: int | None = field(name="sinkId", default=None)
    """Id of the sink."""


class SinkList(Model, kw_only=True):
    """A list of sinks."""

    _spec_source: ClassVar[str] = "specs/kitchen_sink/components/schemas.yaml#/SinkList"
    sinks: list[Sink] | None = None
    """The sinks."""


class SinkPage(Model, kw_only=True):
    """One page of sinks."""

    _spec_source: ClassVar[str] = "specs/kitchen_sink/components/schemas.yaml#/SinkPage"
    sinks: list[Sink] | None = None
    """The sinks."""
    about: AboutPage | None = None


class Stain(Model, kw_only=True):
    """A stain on a paper."""

    _spec_source: ClassVar[str] = "specs/kitchen_sink/components/papers.yaml#/Stain"
    kind: Literal["stain"]
    """Always stain."""
    seen: dt.date | None = None
    """When it was seen."""


class Tear(Model, kw_only=True):
    """A tear in a paper."""

    _spec_source: ClassVar[str] = "specs/kitchen_sink/components/papers.yaml#/Tear"
    kind: Literal["tear"]
    """Always tear."""
    seen: UTCDateTime | None = None
    """When it was seen."""
    repair: Literal["glue", "tape"] | None = None
    """How it was repaired."""


class WashPhoto(Model, kw_only=True):
    """A photo of clean dishes."""

    _spec_source: ClassVar[str] = "specs/kitchen_sink/components/schemas.yaml#/WashPhoto"
    url: str | None = None
    """Where it is."""
    file_name: str | None = field(name="fileName", default=None)
    """Name of the file."""


class WashRun(Model, kw_only=True):
    """A wash in the background."""

    _spec_source: ClassVar[str] = "specs/kitchen_sink/components/schemas.yaml#/WashRun"
    status: Literal["soaking", "drying", "clean", "broken"] | None = None
    """How far it is."""
    ended_at: UTCDateTime | None = field(name="endedAt", default=None)
    """When it ended; null until then."""
    reason: str | None = None
    """Why it failed."""
    photo: WashPhoto | None = None
