"""Parameters of a spec, as the generated client writes them on the wire."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any
from urllib.parse import parse_qsl

import pytest

from tests.support.packages import Built, Calls, Workshop

MOMENT = datetime(2024, 3, 1, 14, 5, 6, 789000, tzinfo=timezone(timedelta(hours=2)))

SEARCH = """
    paths:
      /things/{kind}/{thing-id}:
        parameters:
          - {name: kind, in: path}
        get:
          x-sdk: {resource: things, method: search}
          parameters:
            - {name: thing-id, in: path, schema: {type: [string, integer]}}
            - {name: pageSize, in: query, schema: {type: integer}}
            - {name: 'names[]', in: query, x-sdk: {name: names}, schema: {type: array, items: {type: string}}}
            - {name: marks, in: query, explode: false, schema: {type: array, items: {type: string}, x-empty-list: no marks}}
            - {name: ids, in: query, explode: false, schema: {type: array, items: {type: integer}}}
            - {name: color, in: query, schema: {$ref: '#/components/schemas/Color'}}
            - {name: colors, in: query, explode: false, schema: {type: array, items: {$ref: '#/components/schemas/Color'}}}
            - {name: sort, in: query, schema: {anyOf: [{$ref: '#/components/schemas/Color'}, {type: string}]}}
            - {name: size, in: query, schema: {type: string, enum: [small, large]}}
            - {name: unset, in: query, schema: {type: [string, 'null']}}
            - {name: unset_ids, in: query, schema: {type: [array, 'null'], items: {type: [integer, 'null']}}}
            - {name: q, in: query, style: deepObject, explode: true, schema: {$ref: '#/components/schemas/Filter'}}
            - {name: day, in: query, schema: {type: string, format: date}}
            - {name: since, in: query, schema: {type: string, format: date-time}}
            - {name: changed, in: query, schema: {type: string, format: date-time, x-wire-format: round-trip}}
            - {name: stamped, in: query, schema: {type: string, format: date-time, x-wire-format: '%Y-%m-%d %H:%M:%S'}}
            - {name: us_day, in: query, schema: {type: string, format: date, x-wire-format: '%m/%d/%Y'}}
            - {name: epoch, in: query, schema: {type: integer, format: unix-time}}
            - {name: either, in: query, schema: {type: string, format: date-time, x-wire-format: date-or-date-time}}
            - {name: X-Trace, in: header}
    components:
      schemas:
        Color: {type: string, enum: [red, dark green], x-enum-aliases: {dark green: [dark_green]}}
        Filter:
          type: object
          properties:
            first_name_eq: {type: string}
            tags_in: {type: array, items: {type: string}}
            born_gt: {type: string, format: date, x-wire-format: '%d.%m.%Y'}
            color_eq: {$ref: '#/components/schemas/Color'}
"""  # noqa: E501 (one parameter a line reads best)


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(SEARCH)


def search(api: Built, *path: Any, options: Any = None, **arguments: Any) -> Calls:
    client, calls = api.client()
    client.things.search(*(path or ("a", 1)), **arguments, options=options)
    return calls


def refusal(api: Built, *path: Any, **arguments: Any) -> str:
    """Return the message with which a call is refused; nothing may have been sent."""
    client, calls = api.client()
    with pytest.raises(api.module.InvalidArgumentError) as caught:
        client.things.search(*(path or ("a", 1)), **arguments)
    assert calls.requests == []
    return str(caught.value)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("plain", "plain"),
        ("a/b", "a%2Fb"),
        ("a b", "a%20b"),
        ("ä?#%", "%C3%A4%3F%23%25"),
        ("..a", "..a"),
        (7, "7"),
    ],
)
def test_a_path_value_is_one_quoted_segment(api: Built, value: Any, written: str) -> None:
    assert search(api, "x", value).urls == [f"/v1/things/x/{written}"]


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_path_value_that_would_leave_its_segment_is_refused(api: Built, value: str) -> None:
    assert "thing_id of /things" in refusal(api, "x", value)


def test_path_parameters_come_in_the_order_of_the_path_and_may_be_named(api: Built) -> None:
    client, calls = api.client()
    client.things.search(thing_id=2, kind="x")
    assert calls.urls == ["/v1/things/x/2"]


@pytest.mark.parametrize(
    ("arguments", "written"),
    [
        ({}, ""),
        ({"page_size": 5}, "pageSize=5"),
        ({"names": ["a b", "c&d"]}, "names[]=a%20b&names[]=c%26d"),
        ({"marks": []}, "marks="),
        ({"marks": ["a", "b"]}, "marks=a,b"),
        ({"ids": [1, 2, 3]}, "ids=1,2,3"),
        ({"ids": (4,)}, "ids=4"),
        ({"color": "red"}, "color=red"),
        ({"color": "dark_green"}, "color=dark%20green"),
        ({"colors": ["red", "dark_green"]}, "colors=red,dark%20green"),
        ({"size": "large"}, "size=large"),
        ({"day": date(2024, 3, 1)}, "day=2024-03-01"),
        ({"us_day": date(2024, 3, 1)}, "us_day=03%2F01%2F2024"),
        ({"since": MOMENT}, "since=2024-03-01T12%3A05%3A06.789000Z"),
        ({"changed": MOMENT}, "changed=2024-03-01T12%3A05%3A06.7890000Z"),
        ({"stamped": MOMENT}, "stamped=2024-03-01%2012%3A05%3A06"),
        ({"epoch": MOMENT.replace(microsecond=0)}, "epoch=1709294706"),
        ({"either": date(2024, 3, 1)}, "either=2024-03-01"),
        ({"either": MOMENT.replace(microsecond=0)}, "either=2024-03-01T12%3A05%3A06Z"),
        ({"q": {"first_name_eq": "Ann"}}, "q[first_name_eq]=Ann"),
        ({"q": {"tags_in": ["a", "b"]}}, "q[tags_in][]=a&q[tags_in][]=b"),
        ({"q": {"born_gt": date(1990, 1, 2)}}, "q[born_gt]=02.01.1990"),
        ({"q": {"color_eq": "dark_green"}}, "q[color_eq]=dark%20green"),
    ],
)
def test_query_parameters_are_written_as_their_schema_says(
    api: Built, arguments: dict[str, Any], written: str
) -> None:
    assert search(api, **arguments).query == written


@pytest.mark.parametrize("empty", [[], (), set(), frozenset(), iter(())], ids=type)
@pytest.mark.parametrize("name", ["names", "ids", "colors"])
def test_an_empty_list_is_refused_since_the_vendor_would_return_everything(
    api: Built, name: str, empty: Any
) -> None:
    with pytest.raises(api.module.InvalidArgumentError, match=rf"{name}: the list is empty"):
        search(api, **{name: empty})


@pytest.mark.parametrize("filters", [{}, {"tags_in": []}, {"tags_in": ()}])
def test_an_empty_object_and_an_empty_list_inside_one_are_refused(api: Built, filters: Any) -> None:
    with pytest.raises(api.module.InvalidArgumentError, match=r"q[.a-z_]*: the .* is empty"):
        search(api, q=filters)


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        ({"color": "blue"}, "color"),
        ({"colors": ["red", "blue"]}, "colors"),
        ({"size": "medium"}, "size"),
        ({"q": {"color_eq": "blue"}}, "q.color_eq"),
    ],
)
def test_a_value_that_is_not_documented_is_refused(
    api: Built, arguments: dict[str, Any], name: str
) -> None:
    message = refusal(api, **arguments)
    assert message.startswith(f"{name}: ")
    assert "allow_unknown_values" in message


def test_an_undocumented_value_is_sent_where_the_call_allows_it(api: Built) -> None:
    calls = search(api, color="blue", options={"allow_unknown_values": True})
    assert calls.query == "color=blue"


def test_an_undocumented_value_is_sent_where_the_client_allows_it(api: Built) -> None:
    client, calls = api.client(allow_unknown_values=True)
    client.things.search("a", 1, q={"color_eq": "blue"})
    assert parse_qsl(calls.query) == [("q[color_eq]", "blue")]


def test_a_date_time_without_a_zone_is_refused(api: Built) -> None:
    assert "no time zone" in refusal(api, since=datetime(2024, 3, 1))


def test_none_is_refused_in_a_query(api: Built) -> None:
    assert "leave the argument out" in refusal(api, page_size=None)


def test_a_header_parameter_goes_into_the_headers(api: Built) -> None:
    assert search(api, x_trace="abc").last.headers["X-Trace"] == "abc"


def test_a_header_parameter_that_is_left_out_is_not_sent(api: Built) -> None:
    assert "X-Trace" not in search(api).last.headers


def test_the_credentials_of_the_security_scheme_are_sent(api: Built) -> None:
    assert search(api).last.headers["Authorization"] == "Basic dTpw"


def test_the_signature_shows_names_types_and_what_is_required(api: Built) -> None:
    source = " ".join(api.source("resources/things.py").split())
    assert "self, kind: str, thing_id: str | int, *, page_size: int | Omit = omit" in source
    assert "names: Sequence[str] | Omit = omit" in source
    assert "color: enums.Color | Omit = omit" in source
    assert 'size: Literal["small", "large"] | Omit = omit' in source
    assert "q: params.Filter | Omit = omit" in source
    assert "either: date | datetime | Omit = omit" in source


def test_a_required_query_parameter_cannot_be_left_out(make: Workshop) -> None:
    api = make("""
        paths:
          /things:
            get:
              x-sdk: {resource: things, method: find}
              parameters: [{name: term, in: query, required: true}]
    """)
    client, _ = api.client()
    with pytest.raises(TypeError, match="term"):
        client.things.find()


def test_a_parameter_named_as_a_python_keyword_gets_an_underscore(make: Workshop) -> None:
    api = make("""
        paths:
          /things:
            get:
              x-sdk: {resource: things, method: find}
              parameters: [{name: from, in: query}, {name: options, in: query}]
    """)
    client, calls = api.client()
    client.things.find(from_="a", options_="b")
    assert calls.query == "from=a&options=b"


def test_a_parameter_of_the_operation_replaces_that_of_its_path(make: Workshop) -> None:
    api = make("""
        paths:
          /things:
            parameters: [{name: size, in: query, schema: {type: integer}}]
            get:
              x-sdk: {resource: things, method: find}
              parameters: [{name: size, in: query, schema: {type: string, enum: [s, l]}}]
    """)
    client, calls = api.client()
    client.things.find(size="s")
    assert calls.query == "size=s"


@pytest.mark.parametrize("value", ["red", "name"])
def test_a_union_of_listed_values_and_text_takes_any_text(api: Built, value: str) -> None:
    assert search(api, sort=value).urls == [f"/v1/things/a/1?sort={value}"]


@pytest.mark.parametrize(
    ("schema", "value", "written"),
    [
        ("{anyOf: [LIST, {type: 'null'}]}", ["a", "b"], "names=a,b"),
        ("{oneOf: [{type: string}, LIST]}", ["a", "b"], "names=a,b"),
        ("{oneOf: [{type: string}, LIST]}", "a", "names=a"),
    ],
)
def test_a_list_that_is_a_member_of_a_union_is_written_in_its_style(
    make: Workshop, schema: str, value: Any, written: str
) -> None:
    listed = schema.replace("LIST", "{type: array, items: {type: string}}")
    parameter = f"{{name: names, in: query, explode: false, schema: {listed}}}"
    built = make(f"paths: {{/things: {{get: {{parameters: [{parameter}]}}}}}}")
    client, calls = built.client()
    client.things.call(names=value)
    assert calls.query == written


def test_a_parameter_may_be_an_object_or_a_plain_value(make: Workshop) -> None:
    built = make(
        """
        paths:
          /things:
            get:
              parameters:
                - name: made
                  in: query
                  style: deepObject
                  explode: true
                  schema: {anyOf: [{$ref: '#/components/schemas/Range'}, {type: integer}]}
        components:
          schemas:
            Range: {type: object, properties: {since: {type: string, format: date}}}
        """
    )
    client, calls = built.client()
    client.things.call(made=7)
    client.things.call(made={"since": date(2024, 3, 1)})
    assert [url.partition("?")[2] for url in calls.urls] == ["made=7", "made[since]=2024-03-01"]


def test_null_is_no_type_of_an_argument_in_the_query(api: Built) -> None:
    source = api.source("resources/things.py")
    assert "unset: str | Omit = omit" in source
    assert "unset_ids: Sequence[int] | Omit = omit" in source
    with pytest.raises(ValueError, match="unset"):
        search(api, "cars", 7, unset=None)
