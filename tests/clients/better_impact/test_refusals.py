"""What the client refuses, and a page without its list."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from better_impact_client import BetterImpact, PagingError, ResponseDecodeError


def opened(**options: Any) -> BetterImpact:
    """Open a client whose every response is an object of another kind."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"oops": 1}))
    return BetterImpact(username="u", password="p", transport=transport, **options)


def test_a_page_without_its_list_is_refused_and_reported() -> None:
    with opened() as client:
        with pytest.raises(PagingError, match="object with the keys oops"):
            client.organization.users.list().to_list()
        missing = [drift for drift in client.drifts() if drift.kind == "missing"]
    assert [(drift.path, drift.expected) for drift in missing] == [("users", "list")]


def test_a_strict_client_refuses_a_page_without_its_list() -> None:
    with opened(strict=True) as client, pytest.raises(ResponseDecodeError, match=r"\$\.users"):
        client.organization.users.list().to_list()


def test_a_misspelt_option_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match=r"unknown option max_retires; known are .*max_retries"):
        opened(max_retires=0)


def test_a_misspelt_option_of_a_call_is_refused_by_name() -> None:
    wrong: Any = {"max_retires": 0}
    with opened() as client, pytest.raises(ValueError, match="unknown option max_retires"):
        client.organization.users.retrieve(1, options=wrong)


@pytest.mark.parametrize("option", [{"timeout": "5"}, {"timeout": -1}, {"max_retries": "2"}])
def test_an_option_of_the_wrong_kind_is_refused_before_anything_is_sent(
    option: dict[str, Any],
) -> None:
    with pytest.raises(ValueError, match=next(iter(option))):
        opened(**option)


def test_a_negative_limit_is_refused() -> None:
    with opened() as client, pytest.raises(ValueError, match="limit"):
        client.organization.users.list().to_list(limit=-1)
