"""Lists as tables: keys, changes, scopes, arguments of exports and personal fields."""

from __future__ import annotations

import importlib
import re
from typing import Any

import pytest

from generator.specs.problems import SpecError
from tests.support.packages import Built, Workshop

SPEC = """
    x-paging-schemes:
      pages: {{kind: page, page: page, size: per, items: rows}}
    x-client-arguments:
      shop: {{parameter: shop, description: Shop that the calls are about.}}
    paths:
      /shops/{{shop}}/rows:
        get:
          x-sdk: {{resource: rows, method: list}}
          x-paging: pages
          x-table: {table}
          parameters:
            - {{name: shop, in: path, required: true, description: d, schema: {{type: string}}}}
            - {{name: page, in: query, description: d, schema: {{type: integer}}}}
            - {{name: per, in: query, description: d, x-sdk: {{name: page_size}},
                schema: {{type: integer, maximum: 50}}}}
            - {{name: parts, in: query, explode: false, description: d,
                schema: {{type: array, items: {{$ref: '#/components/schemas/Part'}}}}}}
            - {{name: whole, in: query, description: d,
                schema: {{type: string, enum: ['yes', 'no'], x-wire-format: yes-no}}}}
            - {{name: changed, in: query, description: d,
                schema: {{type: string, format: date-time, x-wire-format: round-trip}}}}
          gives: Page
    components:
      schemas:
        Part: {{type: string, enum: [lid, side]}}
        Page:
          type: object
          properties:
            rows: {{type: array, description: d, items: {{$ref: '#/components/schemas/Row'}}}}
        Row:
          type: object
          properties:
            rowId: {{type: integer, description: d}}
            changedAt: {{type: string, format: date-time, description: d}}
            owner: {{type: string, description: d, x-personal: name}}
"""
WHOLE = """
            key: [rowId]
            change: {parameter: changed, field: changedAt}
            arguments: {per: 50, parts: [lid, side], whole: true}
"""


def tables(built: Built) -> dict[str, Any]:
    """Return the tables of a package."""
    found: dict[str, Any] = importlib.import_module(f"{built.module.__name__}.tables").TABLES
    return found


def refused(make_once: Workshop, table: str) -> tuple[str, str]:
    """Return the pointer and the message of the only problem of a spec."""
    with pytest.raises(SpecError) as caught:
        make_once(SPEC.format(table=table))
    (problem,) = caught.value.problems
    return problem.pointer, problem.message


def test_a_table_has_the_names_that_the_method_has(make_once: Workshop) -> None:
    table = tables(make_once(SPEC.format(table=WHOLE)))["rows"]
    assert (table.key, table.scope, table.size) == (("row_id",), ("shop",), "page_size")
    assert (table.change.parameter, table.change.field) == ("changed", "changed_at")
    assert table.arguments == {"page_size": 50, "parts": ("lid", "side"), "whole": True}


def test_the_arguments_of_an_export_are_sent_unless_the_caller_has_others(
    make_once: Workshop,
) -> None:
    built = make_once(SPEC.format(table=WHOLE))
    client, calls = built.client({"rows": []}, shop="7")
    list(tables(built)["rows"].list(client, {"parts": ["lid"]}).pages())
    assert calls.query == "per=50&parts=lid&whole=yes"


def test_a_required_argument_is_that_of_the_caller_or_else_of_the_client(
    make_once: Workshop,
) -> None:
    built = make_once(SPEC.format(table=WHOLE))
    table, error = tables(built)["rows"], built.module.InvalidArgumentError
    assert table.scope_of(built.client({"rows": []}, shop="7")[0], {}) == ("7",)
    assert table.scope_of(built.client({"rows": []}, shop="7")[0], {"shop": 8}) == ("8",)
    with pytest.raises(error, match="rows needs shop: pass it as a filter"):
        table.scope_of(built.client({"rows": []})[0], {})


@pytest.mark.parametrize(
    ("name", "message"),
    [("whol", "has no argument 'whol' (did you mean 'whole'?)"), ("resume", "")],
)
def test_an_export_takes_the_arguments_of_its_list_only(
    make_once: Workshop, name: str, message: str
) -> None:
    built = make_once(SPEC.format(table=WHOLE))
    client, calls = built.client({"rows": []}, shop="7")
    exporting = importlib.import_module(f"{built.module.__name__}.tables")
    error = built.module.InvalidArgumentError
    with pytest.raises(error, match=re.escape(message) or f"has no argument '{name}'"):
        exporting.export(client, "rows", to="-", where={name: True})
    assert not calls.requests


def test_arguments_that_leave_no_item_out_are_no_filters(make_once: Workshop) -> None:
    table = tables(make_once(SPEC.format(table=WHOLE)))["rows"]
    assert table.filters(["page_size", "shop", "parts", "changed", "page"]) == ["changed", "page"]


@pytest.mark.parametrize(
    ("table", "place", "message"),
    [
        ("{key: [id]}", "", "the items have no field id"),
        ("{change: {parameter: since, field: changedAt}}", "", "has no parameter since"),
        ("{change: {parameter: per, field: changedAt}}", "", "per takes no date"),
        ("{arguments: {size: 5}}", "/arguments/size", "has no parameter size"),
        ("{arguments: {per: 51}}", "/arguments/per", "per does not take this value: 51"),
        ("{arguments: {parts: [lid, top]}}", "/arguments/parts", "parts does not take this value"),
        ("{arguments: {parts: lid}}", "/arguments/parts", "parts does not take this value"),
        ("{arguments: {whole: 'yes'}}", "/arguments/whole", "whole must be true or false"),
        ("{arguments: {shop: a}}", "/arguments/shop", "shop depends on the export"),
        ("{arguments: {changed: '2024-01-01'}}", "/arguments/changed", "changed takes a date"),
    ],
)
def test_a_table_names_only_what_its_list_has(
    make_once: Workshop, table: str, place: str, message: str
) -> None:
    pointer, told = refused(make_once, table)
    assert pointer == f"/paths/~1shops~1{{shop}}~1rows/get/x-table{place}"
    assert message in told


def test_an_argument_of_an_export_is_a_scalar_or_a_list_of_scalars(make_once: Workshop) -> None:
    pointer, told = refused(make_once, "{arguments: {parts: {a: 1}}}")
    assert pointer.endswith("/x-table/arguments/parts")
    assert told == "must be a text, a number, a boolean or a list of them"


def test_two_tables_do_not_share_a_name_in_databases(make_once: Workshop) -> None:
    lists = "".join(
        f"""
              /{path}:
                get:
                  operationId: {path}
                  x-sdk: {{resource: {resource}, method: list}}
                  x-paging: none
                  gives: {{type: array, items: {{$ref: '#/components/schemas/Row'}}}}"""
        for path, resource in (("one", "shop.rows"), ("two", "shop_rows"))
    )
    with pytest.raises(SpecError) as caught:
        make_once(f"""
            paths: {lists}
            components:
              schemas:
                Row: {{type: object, properties: {{id: {{type: integer, description: d}}}}}}
        """)
    (problem,) = caught.value.problems
    assert problem.pointer == "/paths/~1two/get"
    assert "shop.rows and shop_rows would both be shop_rows in a database" in problem.message
