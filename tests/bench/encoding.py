"""Writing the body of a request, against `orjson.dumps` of dicts that need no care."""

from __future__ import annotations

from collections.abc import Iterator

import orjson

from . import ours, payloads
from .figures import Figure, Scale
from .measure import alternate, paired, pinned

USERS = 1000


def encoding(scale: Scale) -> Iterator[Figure]:
    """Measure the whole way from the arguments of a bulk upsert to a request ready to be sent."""
    users = payloads.records("betterworks", "UserUpsert", USERS)
    values = ours.module("betterworks", "_runtime.values")
    prepare = ours.module("betterworks", "_runtime.requests").prepare
    resolve = ours.module("betterworks", "_runtime.settings").resolve_settings
    profile = ours.module("betterworks", "_profile").PROFILE
    settings = resolve(profile, {"base_url": "http://127.0.0.1"})
    resource = ours.module("betterworks", "resources.users")
    operation = resource._BULK_UPSERT

    def request() -> bytes:
        call = values.Call(body={"users": users})
        content: bytes = prepare(settings, operation, call, {}, None).content
        return content

    assert orjson.loads(request()) == {"users": users}
    with pinned():
        acts = {"orjson": lambda: orjson.dumps({"users": users}), "ours": request}
        times = alternate(acts, scale.rounds(15))
    size = len(request()) // 1000
    row = f"encode a Betterworks bulk upsert of {USERS:,} users ({size} kB)"
    yield Figure("encode", row, "orjson.dumps", paired(times["ours"], times["orjson"]), 1.5)
