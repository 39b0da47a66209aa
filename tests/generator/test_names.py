"""Names: from the vendor's spelling to Python's."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text.names import is_class_name, is_snake, pascal, snake

LETTERS = "abzABZ019_-.[]$ \n\täÉßǅ中²٣\u200b\U0001f600"


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("name", "name"),
        ("firstName", "first_name"),
        ("FirstName", "first_name"),
        ("first-name", "first_name"),
        ("first_name", "first_name"),
        ("first name", "first_name"),
        ("first.name", "first_name"),
        ("names[]", "names"),
        ("q[first_name]", "q_first_name"),
        ("X-Request-ID", "x_request_id"),
        ("userID", "user_id"),
        ("HTTPServer", "http_server"),
        ("parseJSONBody", "parse_json_body"),
        ("ID", "id"),
        ("line2", "line2"),
        ("line2Text", "line2_text"),
        ("UPPER_CASE", "upper_case"),
        ("__private", "private"),
        ("trailing_", "trailing"),
        ("2ndName", "field_2nd_name"),
        ("123", "field_123"),
        ("", "field_"),
        ("-", "field_"),
        ("$ref", "ref"),
        ("class", "class_"),
        ("from", "from_"),
        ("None", "none"),
    ],
)
def test_a_wire_name_becomes_snake_case(wire: str, name: str) -> None:
    assert snake(wire) == name


@given(st.text(LETTERS, max_size=30))
def test_every_text_becomes_an_identifier_that_is_no_keyword(wire: str) -> None:
    name = snake(wire)
    assert name.isidentifier()
    assert not keyword.iskeyword(name)


@given(st.from_regex(r"[a-z][a-z0-9]*(_[a-z0-9]+){0,3}", fullmatch=True))
def test_a_snake_case_name_keeps_its_letters_and_digits(name: str) -> None:
    assert snake(name).replace("_", "") == name.replace("_", "")


@pytest.mark.parametrize(
    ("name", "class_name"),
    [
        ("users", "Users"),
        ("organization.users", "OrganizationUsers"),
        ("time_log.entries", "TimeLogEntries"),
        ("a-b c", "ABC"),
        ("", ""),
    ],
)
def test_a_dotted_name_becomes_pascal_case(name: str, class_name: str) -> None:
    assert pascal(name) == class_name


@pytest.mark.parametrize("name", ["a", "ab", "a1", "list_users", "a_1", "match"])
def test_a_usable_snake_case_name_is_suggested(name: str) -> None:
    assert is_snake(name)


@pytest.mark.parametrize(
    "name", ["", "A", "aB", "_a", "a_", "a__b", "1a", "a-b", "a b", "class", "é", "a\n", None, 5]
)
def test_another_name_is_no_snake_case(name: object) -> None:
    assert not is_snake(name)


@pytest.mark.parametrize("name", ["A", "User", "User2", "HTTPError"])
def test_a_usable_class_name_is_suggested(name: str) -> None:
    assert is_class_name(name)


@pytest.mark.parametrize(
    "name", ["", "user", "User_Name", "2User", "None", "True", "Exception", "User\n", "É", None, 5]
)
def test_another_name_is_no_class_name(name: object) -> None:
    assert not is_class_name(name)
