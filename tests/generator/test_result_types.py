"""Other types of responses: `result` of every method that decodes one."""

from __future__ import annotations

import asyncio
import dataclasses
import inspect
from collections.abc import Callable
from typing import Any, TypedDict

import msgspec
import pytest

from tests.support.packages import Built, Workshop

THINGS = """
    x-paging-schemes:
      pages: {kind: page, page: page, more: hasMore}
      links: {kind: link, next: next}
    paths:
      /one: {get: {x-sdk: {resource: things, method: one}, gives: Thing}}
      /opened: {get: {x-sdk: {resource: things, method: opened, unwrap-if-present: thing}, gives: Thing}}
      /unwrapped:
        get: {x-sdk: {resource: things, method: unwrapped, unwrap: data.theThing}, gives: Wrapped}
      /optional: {get: {x-sdk: {resource: things, method: optional, unwrap: theThing}, gives: Inner}}
      /needed: {get: {x-sdk: {resource: things, method: needed, unwrap: theThing}, gives: Needed}}
      /paged: {get: {x-sdk: {resource: things, method: paged}, x-paging: pages, gives: Page}}
      /linked: {get: {x-sdk: {resource: things, method: linked}, x-paging: links, gives: Page}}
      /at_once:
        get:
          x-sdk: {resource: things, method: at_once}
          x-paging: none
          gives: {type: array, items: {$ref: '#/components/schemas/Thing'}}
      /either:
        get:
          x-sdk: {resource: things, method: either}
          x-paging: none
          gives: {oneOf: [{$ref: '#/components/schemas/Page'}, {type: array, items: {$ref: '#/components/schemas/Thing'}}]}
      /all:
        post:
          x-sdk: {resource: things, method: every}
          gives: {type: array, items: {$ref: '#/components/schemas/Thing'}}
      /held: {post: {x-sdk: {resource: things, method: held, unwrap: rows}, gives: Held}}
      /free: {get: {x-sdk: {resource: things, method: free}, gives: Free}}
      /free_or_many:
        post:
          x-sdk: {resource: things, method: free_or_many}
          gives: {oneOf: [{$ref: '#/components/schemas/Free'}, {type: array, items: {$ref: '#/components/schemas/Free'}}]}
      /by_name: {get: {x-sdk: {resource: things, method: by_name}, gives: ByName}}
      /number: {get: {x-sdk: {resource: things, method: number}, gives: {type: integer}}}
      /run:
        get:
          x-sdk: {resource: things, method: look}
          x-wait: {method: wait, description: Wait, state: theName, running: [busy], done: [a], failed: [b]}
          gives: Thing
      /gone: {delete: {x-sdk: {resource: things, method: delete}}}
      /file:
        get:
          x-sdk: {resource: things, method: save}
          responses:
            '200':
              description: The file.
              content: {application/octet-stream: {schema: {type: string, format: binary}}}
    components:
      schemas:
        Thing: {type: object, required: [id], properties: {id: {type: integer}, theName: {type: string}}}
        Free: {type: object, additionalProperties: true}
        ByName: {type: object, additionalProperties: {$ref: '#/components/schemas/Thing'}}
        Wrapped: {type: object, required: [data], properties: {data: {$ref: '#/components/schemas/Inner'}, at: {type: string}}}
        Inner: {type: object, properties: {theThing: {$ref: '#/components/schemas/Thing'}}}
        Needed: {type: object, required: [theThing], properties: {theThing: {$ref: '#/components/schemas/Thing'}}}
        Page:
          type: object
          properties:
            rows: {type: array, items: {$ref: '#/components/schemas/Thing'}}
            hasMore: {type: boolean}
            next: {type: string}
        Held: {type: object, required: [rows], properties: {rows: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}
"""  # noqa: E501 (one response a line reads best)
SENT = {"id": 1, "theName": "a", "badge": "x"}


@dataclasses.dataclass
class Plain:
    """A dataclass, whose fields are the vendor's names."""

    id: int
    badge: str
    theName: str | None = None  # noqa: N815 (the vendor's name)


class Typed(TypedDict):
    """A TypedDict of the vendor's names."""

    id: int
    badge: str


class Validated:
    """Like a model of pydantic: msgspec does not decode it."""

    @classmethod
    def model_validate(cls, value: object) -> Validated:
        return cls()


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(THINGS)


@pytest.fixture(scope="module")
def wider(api: Built) -> type[Any]:
    """A subclass of the documented model with a field that the documentation lacks."""

    return type("Wider", (api.module.models.Thing,), {"__annotations__": {"badge": str}})


# The method, its whole response, and where the record is in what it returns.
FORMS: list[tuple[str, Any, Callable[[Any], Any]]] = [
    ("one", SENT, lambda found: found),
    ("opened", {"thing": SENT}, lambda found: found),
    ("opened", SENT, lambda found: found),
    ("unwrapped", {"data": {"theThing": SENT}, "at": "now"}, lambda found: found),
    ("optional", {"theThing": SENT}, lambda found: found),
    ("needed", {"theThing": SENT}, lambda found: found),
    ("paged", {"rows": [SENT], "hasMore": False}, lambda found: found.to_list()[0]),
    ("linked", {"rows": [SENT]}, lambda found: found.to_list()[0]),
    ("at_once", [SENT], lambda found: next(iter(found))),
    ("either", [SENT], lambda found: found.page().items[0]),
    ("either", {"rows": [SENT]}, lambda found: found.page().items[0]),
    ("every", [SENT], lambda found: found[0]),
    ("held", {"rows": [SENT]}, lambda found: found[0]),
    ("free", SENT, lambda found: found),
    ("free_or_many", SENT, lambda found: found[0]),
    ("free_or_many", [SENT], lambda found: found[0]),
    ("wait", SENT, lambda found: found),
]
IDS = [f"{method} {'list' if isinstance(sent, list) else 'object'}" for method, sent, _ in FORMS]
forms = pytest.mark.parametrize(("method", "sent", "record"), FORMS, ids=IDS)
# A waiting method looks for the state in the record; see test_a_wait_takes_any_type_too.
NO_WAIT = [form for form in FORMS if form[0] != "wait"]
unwaited = pytest.mark.parametrize(("method", "sent", "record"), NO_WAIT, ids=IDS[:-1])


def call(api: Built, method: str, sent: Any, **options: Any) -> Any:
    client, _ = api.client(sent)
    return getattr(client.things, method)(**options)


@forms
def test_a_subclass_of_the_model_has_its_own_fields_too(
    api: Built, wider: type[Any], method: str, sent: Any, record: Callable[[Any], Any]
) -> None:
    found = record(call(api, method, sent, result=wider))
    assert type(found) is wider
    assert (found.id, found.the_name, found.badge) == (1, "a", "x")


@unwaited
def test_a_record_keeps_every_field(
    api: Built, method: str, sent: Any, record: Callable[[Any], Any]
) -> None:
    found = record(call(api, method, sent, result=api.module.Record))
    assert type(found) is api.module.Record
    assert found == SENT
    assert found.badge == "x"


@unwaited
def test_a_dataclass_is_filled_by_the_names_of_the_vendor(
    api: Built, method: str, sent: Any, record: Callable[[Any], Any]
) -> None:
    assert record(call(api, method, sent, result=Plain)) == Plain(1, "x", "a")


@unwaited
def test_a_typed_dict_has_its_own_keys_alone(
    api: Built, method: str, sent: Any, record: Callable[[Any], Any]
) -> None:
    assert record(call(api, method, sent, result=Typed)) == {"id": 1, "badge": "x"}


@forms
def test_what_msgspec_does_not_decode_is_refused_before_anything_is_sent(
    api: Built, method: str, sent: Any, record: Callable[[Any], Any]
) -> None:
    client, calls = api.client(sent)
    way = r"`result=Record` and pass the record to Validated\.model_validate"
    with pytest.raises(api.module.InvalidArgumentError, match=way):
        getattr(client.things, method)(result=Validated)
    assert calls.requests == []


@forms
def test_left_out_it_is_the_documented_type(
    api: Built, method: str, sent: Any, record: Callable[[Any], Any]
) -> None:
    kind = api.module.Record if method.startswith("free") else api.module.models.Thing
    assert type(record(call(api, method, sent))) is kind


@pytest.mark.parametrize("kind", ["Record", Plain, Typed], ids=str)
def test_a_wait_takes_any_type_too(api: Built, kind: Any) -> None:
    kind = api.module.Record if kind == "Record" else kind
    found = call(api, "wait", SENT, result=kind)
    assert (found["badge"] if isinstance(found, dict) else found.badge) == "x"


def test_the_asynchronous_client_takes_it_too(api: Built, wider: type[Any]) -> None:
    client, _ = api.async_client(SENT, {"rows": [SENT], "hasMore": False}, [SENT])

    async def read() -> list[Any]:
        async with client:
            one = await client.things.one(result=wider)
            rows = [row async for row in client.things.paged(result=Plain)]
            return [one.badge, *rows, *await client.things.every(result=Typed)]

    assert asyncio.run(read()) == ["x", Plain(1, "x", "a"), {"id": 1, "badge": "x"}]


def test_the_page_of_other_items_is_still_a_page(api: Built) -> None:
    client, calls = api.client(
        {"rows": [SENT], "hasMore": True}, {"rows": [SENT, SENT], "hasMore": False}
    )
    pages = list(client.things.paged(result=Typed).pages())
    assert [len(page.items) for page in pages] == [1, 2]
    assert isinstance(pages[0].body, api.module.models.Page)
    assert calls.urls == ["/v1/paged", "/v1/paged?page=2"]


def test_what_does_not_fit_the_callers_type_is_kept_and_reported(
    api: Built, wider: type[Any]
) -> None:
    client, _ = api.client({"theThing": {**SENT, "badge": [5]}})
    assert client.things.optional(result=wider).badge == [5]
    assert [(d.kind, d.path) for d in client.drifts()] == [("shape", "theThing.badge")]
    client, _ = api.client({"theThing": {**SENT, "badge": [5]}}, strict=True)
    with pytest.raises(api.module.ResponseDecodeError, match="badge"):
        client.things.optional(result=wider)


@pytest.mark.parametrize(("sent", "found"), [({}, None), ({"theThing": None}, None)])
def test_an_optional_record_may_be_absent_whatever_its_type(
    api: Built, sent: Any, found: None
) -> None:
    assert call(api, "optional", sent, result=Typed) is found


def test_a_map_is_taken_as_a_whole(api: Built) -> None:
    found = call(api, "by_name", {"a": SENT}, result=dict[str, Typed])
    assert found == {"a": {"id": 1, "badge": "x"}}


def test_a_scalar_may_be_another_one(api: Built) -> None:
    assert type(call(api, "number", 7, result=float)) is float


@pytest.mark.parametrize("method", ["delete", "save"])
def test_what_decodes_nothing_takes_none(api: Built, method: str) -> None:
    client, _ = api.client()
    assert "result" not in inspect.signature(getattr(client.things, method)).parameters


@pytest.mark.parametrize(
    ("method", "returns"),
    [
        ("one", "ThingT"),
        ("unwrapped", "ThingT | None"),
        ("optional", "ThingT | None"),
        ("needed", "ThingT"),
        ("paged", "SyncPages[ThingT, models.Page]"),
        ("at_once", "SyncPages[ThingT, list[models.Thing]]"),
        ("either", "SyncPages[ThingT, models.Page | list[models.Thing]]"),
        ("every", "list[ThingT]"),
        ("held", "list[ThingT]"),
        ("free", "RecordT"),
        ("free_or_many", "list[RecordT]"),
        ("by_name", "DictStrThingT"),
        ("number", "IntT"),
        ("wait", "ThingT"),
        ("delete", "None"),
        ("save", "Path"),
    ],
)
def test_the_signature_follows_it(api: Built, method: str, returns: str) -> None:
    client, _ = api.client()
    assert inspect.signature(getattr(client.things, method)).return_annotation == returns


def test_each_documented_type_has_one_variable_of_which_it_is_the_default(api: Built) -> None:
    results = api.source("_results.py")
    assert results.count("ThingT = TypeVar") == 2  # DictStrThingT is the other
    for line in (
        'ThingT = TypeVar("ThingT", default=models.Thing)',
        'RecordT = TypeVar("RecordT", default=Record)',
        'DictStrThingT = TypeVar("DictStrThingT", default=dict[str, models.Thing])',
        'IntT = TypeVar("IntT", default=int)',
    ):
        assert f"\n{line}\n" in results


def test_a_struct_that_is_no_model_will_do(api: Built) -> None:
    class Small(msgspec.Struct):
        badge: str

    assert call(api, "needed", {"theThing": SENT}, result=Small) == Small("x")
    assert call(api, "held", {"rows": [SENT]}, result=Small) == [Small("x")]
