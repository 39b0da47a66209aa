"""The errors: their family, and that they survive a pickle."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

from generator.runtime import errors
from generator.runtime.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    ClientError,
    ResponseError,
    UnauthorizedError,
    status_error_class,
)
from tests.support.each import each


def family(base: type[ClientError]) -> Iterator[type[ClientError]]:
    yield base
    for cls in base.__subclasses__():
        if cls.__module__ == errors.__name__:
            yield from family(cls)


EVERY = sorted(set(family(ClientError)), key=lambda cls: cls.__name__)


def made(cls: Any) -> Any:
    facts: dict[str, Any] = {}
    if issubclass(cls, (APIConnectionError, ResponseError)):
        facts = {"method": "GET", "path": "/owners/{id}", "attempts": 3}
    if issubclass(cls, APIConnectionError):
        facts["sent"] = False
    if issubclass(cls, ResponseError):
        facts |= {"status": 418, "request_id": "r-1"}
    error = cls("what happened", **facts)
    if isinstance(error, APIStatusError):
        error.body = {"errors": [{"field": "x"}]}
        error.vendor_message = "no"
        error.details = [{"field": "x"}]
        error.retry_after = 1.5
    return error


def test_every_error_of_the_module_belongs_to_the_family() -> None:
    stray = {
        value
        for value in vars(errors).values()
        if isinstance(value, type) and issubclass(value, BaseException)
    } - set(EVERY)
    assert stray == set()


@each("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@each("cls", EVERY, ids=lambda cls: cls.__name__)
def test_an_error_comes_back_from_a_pickle_as_it_was(cls: type, protocol: int) -> None:
    error = made(cls)
    again = pickle.loads(pickle.dumps(error, protocol))
    assert (type(again), again.args, vars(again)) == (cls, error.args, vars(error))
    assert str(again) == "what happened"


@each("cls", EVERY, ids=lambda cls: cls.__name__)
def test_an_error_can_be_copied(cls: type) -> None:
    error = made(cls)
    again = copy.deepcopy(error)
    assert (type(again), str(again), vars(again)) == (cls, str(error), vars(error))


@each(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "UnauthorizedError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (503, "InternalServerError"),
        (599, "InternalServerError"),
        (302, "APIStatusError"),
        (405, "APIStatusError"),
        (418, "APIStatusError"),
        (499, "APIStatusError"),
    ],
)
def test_a_status_has_its_class(status: int, name: str) -> None:
    assert status_error_class(status).__name__ == name


@pytest.mark.parametrize(
    ("named", "name"),
    [
        ("NotFoundError", "NotFoundError"),
        ("NotFoundServerError", "NotFoundServerError"),
        ("AuthenticationError", "UnauthorizedError"),
        ("InternalServerError", "InternalServerError"),
    ],
)
def test_the_name_in_the_spec_goes_before_the_status(named: str, name: str) -> None:
    assert status_error_class(500, named).__name__ == name


def test_one_handler_catches_missing_and_refused_credentials() -> None:
    assert issubclass(UnauthorizedError, AuthenticationError)


def test_one_handler_catches_a_timeout_and_a_broken_connection() -> None:
    assert issubclass(APITimeoutError, APIConnectionError)


def test_what_the_caller_did_wrong_is_a_value_error() -> None:
    assert issubclass(errors.ConfigurationError, ValueError)
    assert issubclass(errors.InvalidArgumentError, ValueError)
