"""What an error message says about single fields."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.error_details import described, sent_texts
from generator.runtime.errors import UnprocessableEntityError
from generator.runtime.values import Call
from tests.runtime.acme import CREATE, thorough
from tests.support.driving import Driver
from tests.support.each import each
from tests.support.loopback import Loopback, json_reply


@each(
    ("details", "text"),
    [
        ([{"field": "email", "message": "is taken"}], "email: is taken"),
        ([{"loc": ["body", "age"], "msg": "too low"}, {"msg": "no"}], "body.age: too low; no"),
        ({"email": ["is taken", "is odd"]}, "email: is taken; email: is odd"),
        ({"owner": {"name": ["is blank"]}, "age": "is odd"}, "owner.name: is blank; age: is odd"),
        (["Name can't be blank"], "Name can't be blank"),
        ("no", "no"),
        ([{"source": {"pointer": "/data/name"}, "detail": "is odd"}], "/data/name: is odd"),
        ([{"field": "a", "code": "missing"}], "a: missing"),
        ({"name": ["is odd"], "message": ["is odd"]}, "name: is odd; message: is odd"),
        ({"a": [str(n) + "x" for n in range(8)]}, "a: 0x; a: 1x; a: 2x; a: 3x; a: 4x; 3 more"),
        ([{"field": "x"}], "field: x"),
        ({"email": "is taken", "message": "is odd"}, "email: is taken; message: is odd"),
        ([], ""),
        (7, ""),
        ({"a": {"b": {"c": {"d": {"e": {"f": "deep"}}}}}}, ""),
    ],
)
def test_details_are_told_field_by_field(details: Any, text: str) -> None:
    assert described(details) == text


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("jo@example.org is taken", "… is taken"),
        ("'Jo Doe' isn't known", "… isn't known"),
        ('"Jo" is not a name, nor is “Al”', "… is not a name, nor is …"),
        ("born 1999-12-31", "born …"),
        ("call +1 (555) 010-999", "call …"),
        ("must have at most 20 characters", "must have at most 20 characters"),
        ("Jo Doe is a member", "… is a member"),
    ],
)
def test_values_of_persons_are_not_shown(words: str, shown: str) -> None:
    assert described([words], frozenset({"jo doe"})) == shown


def test_a_key_that_is_data_is_not_shown() -> None:
    assert described({"jo@example.org": ["is taken"]}) == "…: is taken"


def test_an_error_names_the_fields_and_shows_no_value_of_the_request(
    client: Any, server: Loopback, driver: Driver
) -> None:
    error = {
        "message": "invalid",
        "details": [{"field": "name", "message": "Zoe Quill exists"}, {"message": "retry 5x"}],
    }
    server.script(json_reply({"error": error}, 422))
    call = Call(body={"name": "Zoe Quill", "age": 12})
    with pytest.raises(UnprocessableEntityError) as caught:
        driver.run(client.execute(CREATE, call))
    assert str(caught.value).endswith(" 422: invalid (name: … exists; retry 5x)")
    assert caught.value.details == error["details"]


def test_details_that_the_message_repeats_are_not_told_twice(
    client: Any, server: Loopback, driver: Driver
) -> None:
    server.script(json_reply({"error": {"message": "name is odd", "details": ["is odd"]}}, 422))
    with pytest.raises(UnprocessableEntityError, match=r"422: name is odd$"):
        driver.run(client.execute(CREATE, Call(body={})))


@thorough
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_any_details_become_one_short_line(details: Any) -> None:
    text = described(details, sent_texts(b"a=b", b"{}"))
    assert text.isprintable()
    assert len(text) < 3000
