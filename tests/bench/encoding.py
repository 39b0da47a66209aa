"""Writing the body of a request, against `orjson.dumps` of dicts that need no care."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, get_type_hints

import msgspec
import orjson

from . import ours, payloads, peers
from .figures import Figure, Scale
from .measure import Act, Spread, alternate, paired, pinned

USERS = 1000


def encoding(scale: Scale) -> Iterator[Figure]:
    """Measure the whole way from the arguments of a bulk upsert to a request ready to be sent."""
    users = payloads.records("betterworks", "UserUpsert", USERS)
    further = [{**user, "shirt_size": "M", "badge": 7} for user in users]
    row = f"encode a Betterworks bulk upsert of {USERS:,} users"
    yield _figure(row, users, _peers(users), scale)
    yield _figure(f"{row}, with two fields of the customer's own", further, {}, scale)


def request_of(users: list[Any]) -> Callable[[], bytes]:
    """Return what makes the body of a bulk upsert, from its arguments to bytes."""
    values = ours.module("betterworks", "_runtime.values")
    prepare = ours.module("betterworks", "_runtime.requests").prepare
    resolve = ours.module("betterworks", "_runtime.settings").resolve_settings
    profile = ours.module("betterworks", "_profile").PROFILE
    settings = resolve(profile, {"base_url": "http://127.0.0.1"})
    operation = ours.module("betterworks", "resources.users")._BULK_UPSERT

    def request() -> bytes:
        call = values.Call(body={"users": users})
        content: bytes = prepare(settings, operation, call, {}, None).content
        return content

    return request


def _figure(row: str, users: list[Any], others: dict[str, Act], scale: Scale) -> Figure:
    request = request_of(users)
    acts = {"orjson": lambda: orjson.dumps({"users": users}), "ours": request, **others}
    for act in acts.values():
        assert orjson.loads(act()) == {"users": users}  # type: ignore[arg-type]
    with pinned():
        times = alternate(acts, scale.rounds(15))
    found: dict[str, Spread | str] = {name: paired(times[name], times["orjson"]) for name in others}
    size = len(request()) // 1000
    mine = paired(times["ours"], times["orjson"])
    return Figure("encode", f"{row} ({size} kB)", "orjson.dumps", mine, 3.0, peers=found)


def _peers(users: list[Any]) -> dict[str, Act]:
    """Return what validates the same users with other libraries, and encodes them."""
    import pydantic

    documented = ours.module("betterworks", "params").UserUpsert
    typed_dict: Any = list[documented]
    struct: Any = list[_struct_of(documented)]  # type: ignore[misc]
    model: Any = list[peers.pydantic_model("betterworks", "UserUpsert")]  # type: ignore[misc]
    adapter: Any = pydantic.TypeAdapter(model)

    def by_pydantic() -> bytes:
        valid = adapter.validate_python(users)
        return b'{"users":' + bytes(adapter.dump_json(valid, exclude_unset=True)) + b"}"

    def by_msgspec(kind: Any) -> bytes:
        return msgspec.json.encode({"users": msgspec.convert(users, kind)})

    return {
        "pydantic": by_pydantic,
        "msgspec with a TypedDict": lambda: by_msgspec(typed_dict),
        "msgspec with a Struct": lambda: by_msgspec(struct),
    }


def _struct_of(documented: Any) -> Any:
    """Return a Struct with the fields of a TypedDict."""
    required = documented.__required_keys__
    fields = [
        (name, kind) if name in required else (name, kind | msgspec.UnsetType, msgspec.UNSET)
        for name, kind in get_type_hints(documented).items()
    ]
    return msgspec.defstruct("UserUpsert", fields, kw_only=True)
