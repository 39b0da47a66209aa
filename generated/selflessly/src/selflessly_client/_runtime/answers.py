"""Responses that a test sets for `MockAPI`: to which requests they belong, and what they are."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TypeAlias, cast
from urllib.parse import parse_qsl, unquote

import msgspec

from .addresses import PLACEHOLDER
from .conditions import argument_name
from .drift import Drift
from .errors import InvalidArgumentError, did_you_mean
from .json_values import NotJSONError
from .library import httpx
from .operations import Operation, Profile
from .serialization import PLAIN, json_value, query_string
from .values import Value

_ERROR: Final = 300
_SHOWN: Final = 5
Failure: TypeAlias = BaseException | type[BaseException]


class Answer(Value, frozen=True):
    """One response: a body with status and headers, after `delay` seconds.

    `body`: JSON as plain dicts and lists or as models; bytes are sent unchanged. An exception is raised instead.
    """

    body: Any = None
    status: int = 200
    headers: Mapping[str, str] = {}
    delay: float = 0.0


class InOrder(Value, frozen=True):
    """Several responses, each for one request; see `in_order`."""

    answers: tuple[Any, ...]


def in_order(answers: Iterable[Any]) -> InOrder:
    """Return responses for the next requests, one for each, the first one first.

    Each is what `answer` takes as a body: JSON, a model, an exception, a function of the request, or an `Answer`.
    """
    return InOrder(tuple(answers))


class Matched(Value, frozen=True):
    """The requests that a response belongs to: those of an operation, with all of these arguments, by their names."""

    operation: Operation[Any]
    arguments: Mapping[str, Any]

    def fits(self, request: httpx.Request, profile: Profile) -> bool:
        """Return whether a request of the operation has the arguments."""
        return not self.arguments or all(
            self._has(name, value, request, profile) for name, value in self.arguments.items()
        )

    def _has(self, name: str, value: Any, request: httpx.Request, profile: Profile) -> bool:
        path = _path_values(self.operation, request, profile)
        if name in path:
            return path[name] == str(value)
        wires = {wire for wire, label in self.operation.labels.items() if label == name}
        sent = parse_qsl(request.url.query.decode(), keep_blank_values=True)
        body = _body(request)
        for wire in wires or {w for w in (*(key for key, _ in sent), *body) if name in (w, argument_name(_root(w)))}:
            how = self.operation.serialization.get(_root(wire), PLAIN)
            if wire in body and json_value(value, name, how, open_enums=True) == body[wire]:
                return True
            written = query_string({_root(wire): value}, self.operation.serialization, open_enums=True)
            wanted = parse_qsl(written, keep_blank_values=True)
            if wanted and [pair for pair in sent if pair[0] in dict(wanted)] == wanted:
                return True
        return False


def _root(wire: str) -> str:
    """Return the name of a parameter that is sent in several parts, such as `q[text]`."""
    return wire if wire.endswith("[]") else wire.partition("[")[0]


def _body(request: httpx.Request) -> dict[str, Any]:
    try:
        found = msgspec.json.decode(request.content)
    except (msgspec.DecodeError, httpx.StreamError):
        return {}
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def _path_values(operation: Operation[Any], request: httpx.Request, profile: Profile) -> dict[str, str]:
    """Return the path arguments of a request, however the segments of its path are spelt."""
    path = request.url.raw_path.partition(b"?")[0].decode()
    match = spelt(operation.path, profile).search(path)
    return {} if match is None else {name: unquote(value) for name, value in match.groupdict().items()}


def spelt(template: str, profile: Profile) -> re.Pattern[str]:
    """Return the pattern of the end of a path, in which inferred segments may be any others."""
    inferred = {spelling.segment for spelling in profile.spellings.values()}
    pieces: list[str] = []
    for segment in template.lstrip("/").split("/"):
        if segment in inferred:
            pieces.append("[^?]+?")
        else:
            literals = PLACEHOLDER.split(segment)
            named = (f"(?P<{part}>[^/]+)" if n % 2 else re.escape(part) for n, part in enumerate(literals))
            pieces.append("".join(named))
    return re.compile(f"/{'/'.join(pieces)}$")


def check_names(profile: Profile, operation: str, arguments: Mapping[str, Any]) -> None:
    """Raise InvalidArgumentError if the method of an operation, `users.retrieve`, does not take an argument."""
    resource, _, method = operation.rpartition(".")
    if not arguments or not resource:
        return
    module = importlib.import_module(f"{profile.package}.resources.{resource.replace('.', '_')}")
    classes = (value for name, value in vars(module).items() if inspect.isclass(value) and not name.startswith("Async"))
    signatures = (inspect.signature(getattr(each, method)) for each in classes if method in vars(each))
    taken: list[str] = next((list(each.parameters) for each in signatures), list[str]())
    for name in arguments:
        if taken and name not in taken and "body" not in taken:
            near = did_you_mean(name, taken)
            raise InvalidArgumentError(f"{operation} takes no argument {name!r}{near}")


def check_body(operation: Operation[Any], answer: Answer) -> None:
    """Raise InvalidArgumentError if the body of a success is not what the operation documents."""
    known = operation.answered(answer.status)
    if answer.status >= _ERROR or answer.body is None or isinstance(answer.body, bytes) or known.body_type is None:
        return
    drifts: list[Drift] = []
    try:
        known.decoder().decode(content_of(answer.body), operation.name, drifts.append)
    except NotJSONError:
        raise InvalidArgumentError(f"the answer to {operation.name} is not JSON") from None
    if drifts:
        told = "; ".join(f"{each.path}: expected {each.expected}, got {each.got}" for each in drifts[:_SHOWN])
        raise InvalidArgumentError(
            f"the answer to {operation.name} is not what is documented: {told}; pass check=False to send it anyway"
        )


def content_of(body: Any) -> bytes:
    """Return a body as bytes."""
    return body if isinstance(body, bytes) else b"" if body is None else msgspec.json.encode(body)


class Planned(msgspec.Struct):
    """A response that was set: for which requests, what it is, and how often it was used.

    `times`: how many requests may still get it; None for any number. `pages`: numbers or offsets of the pages for
    which it was returned.
    """

    key: str
    matched: Matched | None
    body: Any
    status: int
    headers: Mapping[str, str]
    delay: float
    check: bool
    times: int | None
    used: int = 0
    pages: set[int] = msgspec.field(default_factory=set[int])

    def __str__(self) -> str:
        listed = ", ".join(self.matched.arguments) if self.matched is not None else ""
        left = f", {self.times} of {self.times + self.used} times" if self.used and self.times else ""
        return f"{self.key}{f' ({listed})' if listed else ''}{left}"

    @property
    def is_unused(self) -> bool:
        """Whether requests that the test expected did not come."""
        return not self.used or bool(self.times)

    def next(self, request: httpx.Request) -> Answer:
        """Return the response to a request, and count it. Raise the exception that was set instead."""
        body = self.body
        if isinstance(body, InOrder):
            body = body.answers[self.used]
        self.used += 1
        if self.times is not None:
            self.times -= 1
        answer = self._answer(body, request)
        if self.check and self.matched is not None:
            check_body(self.matched.operation, answer)
        return answer

    def _answer(self, body: Any, request: httpx.Request) -> Answer:
        answer = body if isinstance(body, Answer) else Answer(body, self.status, self.headers, self.delay)
        if is_failure(answer.body):
            raise raised(answer.body, request)
        if callable(answer.body):
            made = cast("Callable[[httpx.Request], Any]", answer.body)(request)
            if isinstance(made, httpx.Response):
                return Answer(made.content, made.status_code, dict(made.headers), answer.delay)
            return self._answer(
                made if isinstance(made, Answer) else msgspec.structs.replace(answer, body=made), request
            )
        return answer


def is_failure(value: Any) -> bool:
    """Return whether a value is an exception, or a class of exceptions."""
    return isinstance(value, BaseException) or (isinstance(value, type) and issubclass(value, BaseException))


def is_known(value: Any) -> bool:
    """Return whether a body is known before the request: it is no function and no exception."""
    return not callable(value) and not is_failure(value)


def raised(error: Failure, request: httpx.Request) -> BaseException:
    """Return the exception that a test set, made for the request if it is a class."""
    if not isinstance(error, type):
        return error
    if issubclass(error, httpx.RequestError):
        return error("set by the test", request=request)
    return error()
