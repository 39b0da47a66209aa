"""A mock transport for the tests of programs that use a package."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Mapping
from typing import Any, Final, TypeGuard

import httpx
import msgspec

from .addresses import PLACEHOLDER
from .errors import InvalidArgumentError, did_you_mean
from .operations import Operation, Profile
from .paging import PagingScheme
from .requests import BASE, OPERATION
from .shapes import NoneType, Shape

_FILES: Final = "files.example.org"
_DEPTH: Final = 5
_ERROR: Final = 300
_SAMPLES: Final[dict[str, Any]] = {
    "datetime": "2024-03-05T14:07:08Z",
    "date": "2024-03-05",
    "object": {"id": "example"},
    "object or list": {"id": "example"},
    "dict": {},
    "list": [],
}
_PLAIN: Final[tuple[tuple[type, Any], ...]] = ((bool, True), (int, 1), (float, 1.5))


def sample(shape: Shape, name: str = "", depth: int = 0) -> Any:
    """Return example JSON that fits a type, always the same."""
    if shape.model is not None:
        return {
            field.wire: None
            if field.required and NoneType in field.shape.plain
            else sample(field.shape, field.name, depth + 1)
            for field in shape.fields
            if field.required or depth < _DEPTH
        }
    if shape.item is not None:
        return [sample(shape.item, name, depth + 1)] if depth < _DEPTH else []
    if shape.values is not None:
        return {"example": sample(shape.values, name, depth + 1)}
    if shape.choices:
        return shape.choices[0]
    first = shape.name.partition(" or ")[0]
    for known in (shape.name, first):
        if known in _SAMPLES:
            return _SAMPLES[known]
    for kind, value in _PLAIN:
        if kind in shape.plain and (kind is not bool or shape.plain <= {bool, str, NoneType}):
            return 3600 if name == "expires_in" else value
    if str in shape.plain:
        return f"https://{_FILES}/example" if re.search(r"ur[il]s?$", name) else "example"
    return None


class _Answer(msgspec.Struct):
    content: bytes
    status: int
    headers: Mapping[str, str]
    error: Exception | type[Exception] | None
    times: int | None
    pages: set[int] = msgspec.field(default_factory=set[int])
    """Numbers of the pages for which it was returned."""


class MockTransport(httpx.MockTransport):
    """Returns example data for every operation of a package, and records the requests.

    Pass it as `transport` to a synchronous or an asynchronous client. `answer` sets the response or the error of one
    operation. Every list ends after its first page; for more pages, call `answer` for each with `times=1`, starting
    with the last page.
    """

    def __init__(self, profile: Profile) -> None:
        super().__init__(self._handle)
        self.requests: list[httpx.Request] = []
        """Every request, in order, including token requests."""
        self._asked: list[str] = []
        self._answers: dict[str, list[_Answer]] = {}
        self._names = _operations(profile.package)
        self._routes = {route: op for op in self._names.values() for route in _routes(op)}
        bases = (httpx.URL(url).path.rstrip("/") for url in profile.servers.values())
        self._bases = sorted({*bases, ""}, key=len, reverse=True)

    def answer(
        self,
        operation: str,
        body: Any = None,
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        error: Exception | type[Exception] | None = None,
        times: int | None = None,
    ) -> None:
        """Set the response to an operation from now on.

        Args:
            operation: The client's method without the client, such as `users.list`, or an HTTP
                method and a path below the API's base path, such as `GET /users/7`.
            body: JSON as plain dicts and lists or as models; bytes are sent unchanged.
            status: HTTP status of the response.
            headers: Headers of the response, such as `{"Retry-After": "1"}`.
            error: Raised instead of a response, for instance `httpx.ConnectError`.
            times: Number of requests with this response; after them the previously set one applies again.

        Raises:
            InvalidArgumentError: The package has no such operation.
        """
        content = body if isinstance(body, bytes) else msgspec.json.encode(body)
        content = b"" if body is None else content
        known = self._answers.setdefault(self._key(operation), [])
        known.append(_Answer(content, status, headers or {}, error, times))

    def calls(self, operation: str) -> list[httpx.Request]:
        """Return the requests of one operation, in order; `operation` is as in `answer`."""
        key, pairs = self._key(operation), zip(self._asked, self.requests, strict=True)
        return [r for asked, r in pairs if key in (asked, self._place(r))]

    def _key(self, operation: str) -> str:
        if " " in operation:
            return operation
        found = self._names.get(operation.replace(".", "_"))
        if found is None:
            near = did_you_mean(operation.replace(".", "_"), self._names)
            raise InvalidArgumentError(f"{operation!r} is no method that sends a request{near}")
        return found.name

    def _place(self, request: httpx.Request) -> str:
        path = request.url.raw_path.partition(b"?")[0].decode()
        own = request.extensions.get(BASE)
        bases = self._bases if own is None else [httpx.URL(own).path.rstrip("/"), ""]
        base = next(base for base in bases if path.startswith(f"{base}/"))
        return f"{request.method} {path[len(base) :]}"

    def _find(self, request: httpx.Request, place: str) -> Operation[Any] | None:
        """Return the operation of a request: the one in its extension, else the one for its method and path.

        If several paths match, return the one with the fewest placeholders.
        """
        named = self._routes.get(request.extensions.get(OPERATION, ""))
        if named is not None:
            return named
        fitting = [route for route in self._routes if _pattern(route).fullmatch(place)]
        route = min(fitting, key=lambda route: len(PLACEHOLDER.findall(route)), default=None)
        return self._routes[route] if route is not None else None

    def _handle(self, request: httpx.Request) -> httpx.Response:
        place = self._place(request)
        operation = self._find(request, place)
        self.requests.append(request)
        self._asked.append(operation.name if operation else "")
        known = (self._answers.get(name, []) for name in (self._asked[-1], place))
        answers = [answer for each in known for answer in each if answer.times != 0]
        if answers and not _repeats(answers[-1], operation, request):
            return _given(answers[-1], request)
        if operation is None:
            if request.url.host == _FILES:
                return httpx.Response(200, content=b"example")
            return httpx.Response(404, json={"message": f"no operation is at {place}"})
        if operation.answer is None:
            is_file = operation.method == "GET"  # or an operation without a result, which ignores the body
            return httpx.Response(200, content=b"example") if is_file else httpx.Response(204)
        return httpx.Response(200, json=_example(operation, request))


def _given(answer: _Answer, request: httpx.Request) -> httpx.Response:
    if answer.times is not None:
        answer.times -= 1
    if answer.error is not None:
        if isinstance(answer.error, type) and issubclass(answer.error, httpx.RequestError):
            raise answer.error("set by the test", request=request)
        raise answer.error
    return httpx.Response(answer.status, headers=dict(answer.headers), content=answer.content)


def _repeats(answer: _Answer, operation: Operation[Any] | None, request: httpx.Request) -> bool:
    """Return whether a response without `times` would also be the next page, which clients reject."""
    paging = operation.paging if operation else None
    number = paging.number(request.url.params) if paging is not None else None
    if number is None or answer.times is not None or answer.error is not None:
        return False
    if number - 1 in answer.pages:
        return answer.status < _ERROR
    answer.pages.add(number)
    return False


def _routes(operation: Operation[Any]) -> list[str]:
    """Return the routes of an operation: HTTP method and path template, with PUT also if it may be sent with PUT."""
    return [operation.route, *([operation.put.route] if operation.also_put else [])]


def _pattern(route: str) -> re.Pattern[str]:
    return re.compile("[^/]+".join(map(re.escape, PLACEHOLDER.split(route)[::2])))


def _operations(package: str) -> dict[str, Operation[Any]]:
    """Return every operation of a package by resource and method name, joined by an underscore."""
    resources = importlib.import_module(f"{package}.resources")
    found: dict[str, Operation[Any]] = {}
    for info in pkgutil.iter_modules(resources.__path__):
        module = importlib.import_module(f"{resources.__name__}.{info.name}")
        for name, value in vars(module).items():
            if _is_operation(value):
                found[f"{info.name}{name.lower()}"] = value
    return found


def _is_operation(value: object) -> TypeGuard[Operation[Any]]:
    return isinstance(value, Operation)


def _example(operation: Operation[Any], request: httpx.Request) -> Any:
    """Return an example body for an operation; for a list, the last page, or an empty page after it."""
    shape = operation.decoder().shape
    value = sample(shape)
    last = (operation.paging or PagingScheme()).last(request.url.params)
    if last is None:
        last = {operation.items: list[Any]()}
    for place, given in last.items():
        if place:
            _put(shape, value, place, given)
    return value


def _put(shape: Shape, value: Any, place: str, given: Any) -> None:
    """Set the value at a dotted path, in Python names, of an example."""
    *above, last = place.split(".")
    for name in above:
        field = next((f for f in shape.fields if f.name == name), None)
        if field is None:
            return
        shape, value = field.shape, value[field.wire]
    field = next((f for f in shape.fields if f.name == last), None)
    if field is not None:
        value[field.wire] = given
