"""The error that a response with an error status becomes."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.runtime.errors import APIStatusError, NotFoundError, UnauthorizedError
from generator.runtime.operations import Operation
from generator.runtime.responses import decode_error, failure_of, status_error
from tests.runtime.acme import CREATE, PROFILE, READ, SECRET, Owner, response_of

EXPLAINED = Operation[Owner]("GET /find", Owner, errors={500: "NotFoundError"})


def error_of(
    body: bytes = b"", status: int = 422, operation: Operation[Owner] = READ, **headers: str
) -> APIStatusError:
    return status_error(PROFILE, operation, response_of(body, status, **headers))


def test_the_message_names_method_template_and_status() -> None:
    assert str(error_of(status=418)) == "GET /owners/{id} returned 418"


def test_the_message_holds_the_words_of_the_vendor() -> None:
    error = error_of(b'{"error": {"message": "age is odd"}}')
    assert error.vendor_message == "age is odd"
    assert str(error) == "GET /owners/{id} returned 422: age is odd"


def test_the_message_is_read_from_the_second_field_if_the_first_is_empty() -> None:
    error = error_of(b'{"error": {"message": ""}, "message": "later"}')
    assert error.vendor_message == "later"


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"null", b'"x"', b'{"error": "x"}', b'{"error": {"message": 5}}']
)
def test_a_body_without_a_message_has_none(body: bytes) -> None:
    assert error_of(body).vendor_message is None


def test_the_words_of_the_vendor_stay_on_one_line_and_short() -> None:
    error = error_of(b'{"message": "a\\r\\n\\tb' + b"c" * 5000 + b'"}')
    assert error.vendor_message is not None
    assert error.vendor_message.startswith("a bccc")
    assert len(error.vendor_message) == 200


def test_the_request_id_is_in_message_and_error() -> None:
    error = error_of(x_request_id="r-77")
    assert error.request_id == "r-77"
    assert str(error).endswith("returned 422 (request id r-77)")


def test_the_number_of_attempts_is_in_message_and_error() -> None:
    response = replace(response_of(status=503), attempts=3, failures=("500", "timeout"))
    error = status_error(PROFILE, READ, response)
    assert (error.attempts, error.failures) == (3, ("500", "timeout", "503"))
    assert str(error).endswith("returned 503 after 3 attempts (500, timeout, 503)")


def test_refused_credentials_point_to_the_environment() -> None:
    error = error_of(status=401)
    assert isinstance(error, UnauthorizedError)
    assert "ACME_" in str(error)


@pytest.mark.parametrize(("status", "noted"), [(404, True), (405, True), (422, False)])
def test_an_inferred_path_is_named_as_a_possible_cause(status: int, noted: bool) -> None:
    guessed = replace(READ, evidence="inferred")
    assert ("are inferred, not documented" in str(error_of(b"", status, guessed))) is noted


def test_a_documented_path_is_not_doubted() -> None:
    assert "inferred" not in str(error_of(status=404))


def test_the_details_of_the_vendor_are_kept() -> None:
    error = error_of(b'{"error": {"details": [{"field": "age"}]}}')
    assert error.details == [{"field": "age"}]


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        (b'{"a": 1}', {"a": 1}),
        (b"\xef\xbb\xbf[1]", [1]),
        (b"<html>", "<html>"),
        (b"", ""),
        (b"\xff", "\ufffd"),
        (b"x" * 9999, "x" * 200),
    ],
)
def test_the_body_is_decoded_or_kept_as_short_text(body: bytes, kept: object) -> None:
    assert error_of(body).body == kept


def test_the_wait_that_the_vendor_requires_is_kept() -> None:
    assert error_of(status=429, retry_after="12").retry_after == 12.0


def test_a_status_that_misleads_has_the_class_of_the_spec() -> None:
    assert isinstance(error_of(b"", 500, EXPLAINED), NotFoundError)


def test_a_status_that_the_spec_explains_counts_as_explained() -> None:
    assert failure_of(EXPLAINED, 500, response_of().headers).explained
    assert not failure_of(EXPLAINED, 502, response_of().headers).explained


def test_no_header_is_in_an_error() -> None:
    error = error_of(b"{}", 500, CREATE, set_cookie=f"session={SECRET}", x_token=SECRET)
    assert SECRET not in repr((str(error), repr(error), vars(error)))


def test_what_is_not_json_is_shown_shortly() -> None:
    response = response_of(b"<h1>" + b"x" * 9999, content_type="text/html", x_request_id="r-1")
    error = decode_error(READ, response, "which is not JSON", snippet=True)
    assert str(error).startswith(
        "GET /owners/{id} returned 200 (text/html), which is not JSON: '<h1>xxx"
    )
    assert len(str(error)) < 300
    assert (error.status, error.request_id) == (200, "r-1")


def test_what_is_json_is_not_shown() -> None:
    response = response_of(b'{"email": "zoe@example.org"}')
    error = decode_error(READ, response, "Expected `int` - at `$.id`", snippet=False)
    assert "zoe" not in str(error)
