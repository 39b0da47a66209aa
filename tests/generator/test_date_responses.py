"""Responses that are dates, or contain only dates."""

from __future__ import annotations

import datetime as dt
import typing
from typing import Any

import pytest

from tests.support.calls import call
from tests.support.packages import Built, Workshop

DATE, MOMENT = "{type: string, format: date}", "{type: string, format: date-time}"
SPEC = f"""
    paths:
      /day: {{get: {{x-sdk: {{resource: things, method: day}}, gives: {DATE}}}}}
      /moment: {{get: {{x-sdk: {{resource: things, method: moment}}, gives: {MOMENT}}}}}
      /days:
        get:
          x-sdk: {{resource: things, method: days}}
          x-paging: none
          gives: {{type: array, items: {DATE}}}
      /moments:
        get:
          x-sdk: {{resource: things, method: moments}}
          x-paging: none
          gives: {{type: array, items: {MOMENT}}}
      /by_name: {{get: {{x-sdk: {{resource: things, method: by_name}}, gives: Days}}}}
      /either:
        get:
          x-sdk: {{resource: things, method: either}}
          gives: {{anyOf: [{DATE}, {MOMENT}]}}
    components:
      schemas:
        Days: {{type: object, additionalProperties: {DATE}}}
"""
DAY = dt.date(2020, 1, 2)
NOON = dt.datetime(2020, 1, 2, 12, tzinfo=dt.timezone.utc)


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(SPEC)


@pytest.mark.parametrize(
    ("method", "answer", "value"),
    [
        ("day", "2020-01-02", DAY),
        ("moment", "2020-01-02T12:00:00Z", NOON),
        ("days", ["2020-01-02"], [DAY]),
        ("moments", ["2020-01-02T12:00:00Z"], [NOON]),
        ("by_name", {"first": "2020-01-02"}, {"first": DAY}),
        ("either", "2020-01-02", DAY),
        ("either", "2020-01-02T12:00:00Z", NOON),
    ],
)
def test_a_date_in_a_response_is_read_as_one(
    api: Built, method: str, answer: Any, value: Any
) -> None:
    found = call(api, lambda things: getattr(things, method)(), answer)
    assert (found.value, type(found.value), found.drifts) == (value, type(value), [])


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_the_annotations_of_dates_can_be_read(api: Built, prefix: str) -> None:
    (resource,) = api.resources(prefix)
    for method in ("day", "moment", "days", "moments", "by_name", "either"):
        assert "return" in typing.get_type_hints(vars(resource)[method])
