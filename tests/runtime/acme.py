"""A vendor made up for these tests: its profile, models and operations."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar, Literal

import httpx
import msgspec
from hypothesis import settings

from generator.runtime.credentials import TokenScheme
from generator.runtime.drift import Drift
from generator.runtime.model import Model
from generator.runtime.operations import Operation, Profile
from generator.runtime.paging_schemes import LinkedPages, NumberedPages
from generator.runtime.responses import Response
from generator.runtime.values import Call, HiddenArguments
from tests.support.exploring import tried
from tests.support.loopback import Reply, json_reply

SECRET = "s3cret-of-acme"
"""Part of the credentials; it may show up nowhere but in the Authorization header."""

PROFILE = Profile(
    package="acme_client",
    title="Acme",
    version="1.2.3",
    env_prefix="ACME",
    servers={"production": "https://api.acme.example/v1"},
    headers={"X-Api-Version": "7"},
    error_message=("error.message", "message"),
    error_details="error.details",
    spec="specs/acme/openapi.yaml",
    security=(TokenScheme(),),
)

Status = Literal["active", "gone"]


class Pet(Model):
    """A pet."""

    _spec_source: ClassVar[str] = "specs/acme/openapi.yaml#/components/schemas/Pet"
    _aliases: ClassVar[dict[str, list[str]]] = {"age": ["Age"]}
    name: str
    age: int | None = None
    weight: float | None = None
    good: bool | None = None
    status: Status | None = None
    born: dt.date | None = None
    seen_at: dt.datetime | None = msgspec.field(name="seenAt", default=None)
    tags: list[str] | None = None
    scores: dict[str, int] | None = None
    anything: Any = None


class Owner(Model):
    """A person with pets."""

    _spec_source: ClassVar[str] = "specs/acme/openapi.yaml#/components/schemas/Owner"
    _aliases: ClassVar[dict[str, list[str]]] = {"email": ["e_mail", "emailAddress"]}
    id: int
    email: str | None = None
    pets: list[Pet] | None = None
    by_name: dict[str, Pet] | None = None
    best: Pet | None = None
    manager: Owner | None = None


class Paging(Model):
    """What a page says about the list."""

    _spec_source: ClassVar[str] = "specs/acme/openapi.yaml#/components/schemas/Paging"
    more: Any = None
    next: Any = None
    pages: Any = None


class Owners(Model):
    """A page of people."""

    _spec_source: ClassVar[str] = "specs/acme/openapi.yaml#/components/schemas/Owners"
    data: list[Owner] | None = None
    paging: Paging | None = None


class Envelope(Model):
    """A person in an envelope."""

    _spec_source: ClassVar[str] = "specs/acme/openapi.yaml#/components/schemas/Envelope"
    data: Owner | None = None


READ = Operation[Owner]("GET /owners/{id}", Owner)
CREATE = Operation[Owner]("POST /owners", Owner)
REPLACE = Operation[Owner]("PUT /owners/{id}", Owner)
REMOVE = Operation[None]("DELETE /owners/{id}")
FILE = Operation[Any]("GET /owners/{id}/photo")
LIST = Operation[Owners](
    "GET /owners",
    Owners,
    items="data",
    paging=NumberedPages(page="page", size="size", more="paging.more"),
)
LINKED = Operation[Owners](
    "GET /groups/{group}/owners",
    Owners,
    items="data",
    paging=LinkedPages(next="paging.next", more="paging.more", page="page"),
)

ONE = Call(path={"id": 1})
"""A call about one owner."""

thorough = settings(max_examples=tried(150, few=40))
"""For properties; with EXAMPLES=all in the environment, which `.ci/run` sets, more examples."""


def owner(number: int = 1) -> Reply:
    """Answer with an owner."""
    return json_reply({"id": number})


def page(*numbers: int, **paging: Any) -> Reply:
    """Answer with a page of owners."""
    return json_reply({"data": [{"id": number} for number in numbers], "paging": paging})


def response_of(body: bytes = b"", status: int = 200, **headers: str) -> Response:
    """Return a response as the client sees it."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    request_id = named.get("x-request-id")
    return Response(status, httpx.Headers(named), body, 1, 0.0, request_id)


CREDENTIALS = HiddenArguments(token=SECRET)
"""What a caller passes to authenticate."""


def kinds(drifts: list[Drift]) -> list[tuple[str, str]]:
    """Return kind and path of every drift."""
    return [(drift.kind, drift.path) for drift in drifts]
