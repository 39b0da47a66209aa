"""What a vendor has deprecated: warnings, docstrings, api.md, README."""

from __future__ import annotations

import asyncio
import inspect
import threading
import warnings
from typing import Any

import pytest

from tests.support.packages import Built, Workshop

SPEC = """
    paths:
      /old:
        get:
          deprecated: true
          x-sdk: {resource: things, method: old}
          gives: Thing
      /olds:
        get:
          deprecated: true
          x-sdk: {resource: things, method: list_old}
          x-paging: none
          gives: {type: array, items: {$ref: '#/components/schemas/Thing'}}
      /things/{kind}:
        post:
          x-sdk: {resource: things, method: create}
          parameters:
            - {name: kind, in: path, required: true, schema: {type: string}}
            - {name: dryRun, in: query, deprecated: true, description: Only check., schema: {type: boolean}}
            - {name: X-Old, in: header, schema: {$ref: '#/components/schemas/OldText'}}
          takes: NewThing
          gives: Thing
      /new: {get: {x-sdk: {resource: things, method: new}, gives: Thing}}
    components:
      schemas:
        Thing:
          type: object
          properties:
            id: {type: integer}
            oldId: {type: integer, deprecated: true, description: Id in the first version.}
            part: {$ref: '#/components/schemas/OldPart'}
        OldPart: {type: object, deprecated: true, description: A part., properties: {x: {type: integer}}}
        OldText: {type: string, deprecated: true, description: A text.}
        OldKind: {type: string, deprecated: true, description: A kind., enum: [a, b]}
        NewThing:
          type: object
          properties:
            name: {type: string}
            oldName: {type: string, deprecated: true}
            oldKind: {$ref: '#/components/schemas/OldKind'}
            nested: {$ref: '#/components/schemas/NewPart'}
        NewPart: {type: object, properties: {y: {type: integer, deprecated: true, description: A number.}}}
"""  # noqa: E501 (one part a line reads best)


@pytest.fixture
def api(make: Workshop) -> Built:
    """A package that was just imported: nothing of it has given a warning yet."""
    return make(SPEC)


def caught(act: Any) -> list[warnings.WarningMessage]:
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        act()
    return [warning for warning in found if warning.category is DeprecationWarning]


def test_a_deprecated_operation_warns_the_code_that_calls_it(api: Built) -> None:
    client, calls = api.client({"id": 1})
    line = inspect.currentframe().f_lineno + 1  # type: ignore[union-attr]
    [warning] = caught(lambda: client.things.old())
    assert str(warning.message) == ("things.old (GET /old) is deprecated: the vendor may remove it")
    assert (warning.filename, warning.lineno) == (__file__, line)
    assert len(calls.requests) == 1


def test_an_asynchronous_call_warns_the_code_that_awaits_it(api: Built) -> None:
    client, _ = api.async_client({"id": 1})

    async def act() -> None:
        await client.things.old()

    [warning] = caught(lambda: asyncio.run(act()))
    assert warning.filename == __file__
    assert warning.lineno == act.__code__.co_firstlineno + 1


@pytest.mark.parametrize("name", ["client", "async_client"])
def test_a_deprecated_list_warns_when_it_is_made(api: Built, name: str) -> None:
    client, calls = getattr(api, name)([{"id": 1}])
    [warning] = caught(lambda: client.things.list_old())
    assert "things.list_old (GET /olds)" in str(warning.message)
    assert (warning.filename, calls.requests) == (__file__, [])


def test_each_warning_is_given_once_in_a_process(api: Built) -> None:
    client, _ = api.client({"id": 1})
    other, _ = api.client({"id": 1})
    assert len(caught(client.things.old)) == 1
    assert caught(client.things.old) == caught(other.things.old) == []


def test_a_deprecated_argument_warns_only_where_it_is_passed(api: Built) -> None:
    client, _ = api.client({"id": 1})
    assert caught(lambda: client.things.create("k", name="n")) == []
    found = caught(
        lambda: client.things.create("k", dry_run=True, x_old="x", old_name="o", old_kind="a")
    )
    assert [str(warning.message).partition(" is ")[0] for warning in found] == [
        "the argument dry_run of things.create",
        "the argument x_old of things.create",
        "the argument old_name of things.create",
        "the argument old_kind of things.create",
    ]
    assert {warning.filename for warning in found} == {__file__}


def test_other_operations_warn_of_nothing(api: Built) -> None:
    client, _ = api.client({"id": 1, "oldId": 2})
    assert caught(client.things.new) == []


def test_a_warning_that_is_an_error_is_raised_each_time_and_nothing_is_sent(api: Built) -> None:
    client, calls = api.client({"id": 1})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(2):
            with pytest.raises(DeprecationWarning, match=r"things\.old"):
                client.things.old()
    assert calls.requests == []


def test_threads_get_the_warning_too(api: Built) -> None:
    client, _ = api.client({"id": 1})

    def act() -> None:
        thread = threading.Thread(target=client.things.old)
        thread.start()
        thread.join()

    assert len(caught(act)) == 1


def test_docstrings_say_what_is_deprecated(api: Built) -> None:
    [cls] = api.resources()
    assert "Deprecated: the vendor may remove it." in cls.old.__doc__
    assert "dry_run: Deprecated: the vendor may remove it. Only check." in cls.create.__doc__
    assert "Deprecated" not in cls.new.__doc__
    models, params, enums = (api.source(f"{name}.py") for name in ("models", "params", "enums"))
    assert '"""Deprecated: the vendor may remove it. Id in the first version."""' in models
    assert '"""Deprecated: the vendor may remove it. A part."""' in models
    assert '"""Deprecated: the vendor may remove it. A number."""' in params
    assert '"""Deprecated: the vendor may remove it. A kind."""' in enums


def test_a_method_is_marked_for_type_checkers(api: Built) -> None:
    [cls] = api.resources()
    assert cls.old.__deprecated__ == "things.old (GET /old) is deprecated: the vendor may remove it"
    assert not hasattr(cls.new, "__deprecated__")


def test_the_documents_mark_what_is_deprecated(api: Built) -> None:
    table, readme = api.files["api.md"], api.files["README.md"]
    assert "**Deprecated.**" in next(line for line in table.splitlines() if "GET /old`" in line)
    created = next(line for line in table.splitlines() if "POST /things" in line)
    assert "Deprecated arguments: `dry_run`, `x_old`, `old_name`, `old_kind`" in created
    assert "## Deprecated operations and arguments" in readme
