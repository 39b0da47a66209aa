"""Valid answers of every schema of every vendor, and what may happen to them on the way."""

from __future__ import annotations

import copy
import functools
import importlib
import json
import pkgutil
import random
from collections.abc import Iterator
from typing import Any

import attrs

from generator.specs.document import Document

from .contract import contracts_of
from .vendors import spec_of

BodyPath = tuple[str | int, ...]
Difference = tuple[str, str]
"""Kind and path of a drift."""


@attrs.frozen(eq=False, repr=False)
class Schema:
    """One decoded type of a vendor: an operation that responds with it, and what the spec says.

    `name` is the id of the operation. `wrapped`: an envelope stands around the responses.
    """

    name: str
    operation: Any
    document: Document
    node: Any
    bodies: tuple[Any, ...]
    vendor: str
    wrapped: bool = False

    def __str__(self) -> str:
        return f"{self.vendor}-{self.name}{'-wrapped' if self.wrapped else ''}"

    def runtime(self, module: str) -> Any:
        """Return a module of the package's own runtime."""
        return runtime(self.vendor, module)

    def opened(self, body: Any) -> Any:
        """Return what stands in the envelope, if there is one."""
        envelope = self.operation.envelope
        inner = body.get(envelope) if isinstance(body, dict) else None
        return body if envelope is None or inner is None else inner

    def decode(self, body: Any) -> tuple[Any, list[Difference]]:
        """Decode a body, compare its keys, and give the value with kind and path of every drift."""
        value, drifts = self.read(encoded(body))
        return value, sorted((drift.kind, drift.path) for drift in drifts)

    def read(self, data: bytes) -> tuple[Any, list[Any]]:
        """Decode bytes, compare their keys, and give the value with every drift."""
        drifts: list[Any] = []
        decoder, name = self.operation.decoder(), self.operation.name
        empty_lists = self.document.root["x-sdk"].get("empty-objects") == "list"
        value = decoder.decode(data, name, drifts.append, empty_lists=empty_lists)
        decoder.compare(data, name, drifts.append)
        return value, drifts


def runtime(vendor: str, module: str) -> Any:
    """Return a module of the runtime in a vendor's package."""
    return importlib.import_module(f"{vendor}_client._runtime.{module}")


def encoded(body: Any) -> bytes:
    """Return a body as ASCII, halves of characters escaped."""
    return json.dumps(body).encode()


@functools.cache
def operations_of(vendor: str) -> dict[str, Any]:
    """Return the operations of a generated package by route."""
    found: dict[str, Any] = {}
    kind = runtime(vendor, "operations").Operation
    package = importlib.import_module(f"{vendor}_client.resources")
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        for thing in vars(importlib.import_module(module.name)).values():
            if isinstance(thing, kind):
                found[thing.route] = thing
                if thing.also_put:
                    found[thing.put.route] = thing.put
    return found


@functools.cache
def schemas_of(vendor: str) -> tuple[Schema, ...]:
    """Return every type that a vendor's package decodes, each once."""
    operations, seen = operations_of(vendor), set[tuple[str, str | None]]()
    schemas: list[Schema] = []
    for contract in contracts_of(vendor):
        name, operation = contract.node["operationId"], operations[contract.route]
        key = (str(operation.body_type), operation.envelope)
        if operation.body_type is None or key in seen:
            continue
        seen.add(key)
        node = next(iter(_good(contract.node, spec_of(vendor))["content"].values()))["schema"]
        sampled = contract.sampler.sample(node).sent
        shown = [json.loads(reply.body) for reply in contract.replies()]
        bodies = (sampled, *(body for body in shown if body != sampled))
        schemas.append(Schema(name, operation, spec_of(vendor), node, bodies, vendor))
        if operation.envelope is not None:
            wrapped = tuple({operation.envelope: body} for body in bodies)
            schemas.append(Schema(name, operation, spec_of(vendor), node, wrapped, vendor, True))
    return tuple(schemas)


def _good(node: Any, document: Document) -> Any:
    return next(
        document.resolve(answer)
        for status, answer in node["responses"].items()
        if status.startswith("2")
    )


def body_paths(value: Any, here: BodyPath = ()) -> Iterator[BodyPath]:
    """Return the path of everything in a body, the body itself first."""
    yield here
    if isinstance(value, (dict, list)):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from body_paths(item, (*here, key))


def at(value: Any, body_path: BodyPath) -> Any:
    """Return the value at a path of a body."""
    for key in body_path:
        value = value[key]
    return value


@attrs.frozen
class Change:
    """A valid body, the same body with a change, and where the change is."""

    before: Any
    after: Any
    body_path: BodyPath
    what: str


@functools.cache
def aliases_of(vendor: str) -> dict[str, tuple[str, ...]]:
    """Return the other spellings of properties that a spec names, by property."""
    found: dict[str, tuple[str, ...]] = {}

    def look(node: Any) -> None:
        if isinstance(node, dict):
            for name, inner in node.items():
                if isinstance(inner, dict) and "x-aliases" in inner:
                    found[name] = tuple(inner["x-aliases"])
                look(inner)
        elif isinstance(node, list):
            for inner in node:
                look(inner)

    look(spec_of(vendor).root)
    return found


LETTERS = 'aZäж漢😀\x00\n"\\ ./~{}'
VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 12, 1709647628, 2**63, 10**30, 10**400),
    *(1.5, 2.0, -0.0, 1e-320, 1e300),
    *("", "12", "-1.5", "true", "lost", "\ud83d", "Zoë 😀 \x00", "x" * 3000),
    *("2024-03-05", "2024-03-05T00:00:00", "2024-02-30", "yesterday"),
    *("2024-03-05 14:07:08+02:00", "2024-03-05T14:07:08.1234567Z"),
    *([], {}, [[]], [None], [{}], {"": 1}, {"a": {"b": []}}),
)
KEYS = ("", "ключ", "\ud83d", "a.b[]", "k" * 5000, "items", "__class__")
ACTS = ("null", "replace", "retype", "nest", "empty")
ACTS_IN_OBJECTS = (*ACTS, "drop", "rename", "add", "reorder")


@functools.cache
def change_of(schema: Schema, seed: int) -> Change:
    """Change one thing in a valid body; which one, the seed says.

    Several tests look at the same change: none of them may change it.
    """
    chance = random.Random(seed)
    number = chance.randrange(len(schema.bodies))
    before = schema.bodies[number]
    holder = {"body": copy.deepcopy(before)}
    body_path = chance.choice(_body_paths(schema, number))
    parent = at(holder, ("body", *body_path)[:-1])
    key = ("body", *body_path)[-1]
    inside = bool(body_path) and isinstance(parent, dict)
    spellings = aliases_of(schema.vendor).get(str(key), ()) if inside else ()
    acts = (*ACTS_IN_OBJECTS, "alias", "alias") if spellings else ACTS_IN_OBJECTS
    act = chance.choice(acts if inside else ACTS)
    if act == "alias":
        parent[chance.choice(spellings)] = parent.pop(key)
    elif act == "drop":
        del parent[key]
    elif act == "rename":
        parent[f"{key} {_key(chance)}"] = parent.pop(key)
    elif act == "add":
        parent[f"{_key(chance)}?"] = _value(chance)
    elif act == "reorder":
        turned = dict(reversed(parent.items()))
        parent.clear()
        parent.update(turned)
    else:
        parent[key] = _other(act, parent[key], chance)
    return Change(before, holder["body"], body_path, act)


def _other(act: str, value: Any, chance: random.Random) -> Any:
    if act == "null":
        return None
    if act == "nest":
        return [value]
    if act == "empty":
        return type(value)() if isinstance(value, (dict, list, str)) else ""
    if act == "retype":
        text = value if isinstance(value, str) else json.dumps(value)
        return chance.choice([text, 3, 2.5, True, [value], {"value": value}])
    return _value(chance)


def _text(chance: random.Random) -> str:
    return "".join(chance.choices(LETTERS, k=chance.randrange(8)))


def _key(chance: random.Random) -> str:
    return chance.choice((*KEYS, _text(chance)))


def _value(chance: random.Random) -> Any:
    return copy.deepcopy(chance.choice((*VALUES, _text(chance))))


@functools.cache
def _body_paths(schema: Schema, number: int) -> list[BodyPath]:
    return list(body_paths(schema.bodies[number]))
