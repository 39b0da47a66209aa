"""A mock transport for the tests of programs that use a package."""

from __future__ import annotations

import datetime as dt
import importlib
import pkgutil
import re
import types
from collections.abc import Mapping
from typing import Any, Final, TypeGuard, Union, get_args, get_origin, get_type_hints
from urllib.parse import urlsplit

import msgspec

from .addresses import PLACEHOLDER
from .decoding import is_class
from .errors import InvalidArgumentError, did_you_mean
from .json_values import NotJSONError
from .library import httpx
from .model import EXTRAS, AnyRecords, Record
from .operations import Operation, Profile
from .paging import PagingScheme, Seen, items_of
from .requests import BASE, FILE, OPERATION
from .shapes import NoneType, Shape, shape_of

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
_SECONDS: Final = 1709647628
_PLAIN: Final[tuple[tuple[type, Any], ...]] = ((bool, True), (int, 1), (float, 1.5))


def sample(shape: Shape, name: str = "", depth: int = 0) -> Any:
    """Return example JSON that fits a type, always the same."""
    if shape.tags:
        tag, chosen = next(iter(shape.tags.items()))
        return {**sample(chosen, name, depth), shape.tag: tag}
    if shape.model is not None:
        return {
            field.wire: None
            if field.required and NoneType in field.shape.plain
            else sample(field.shape, field.name, depth + 1)
            for field in shape.fields
            if field.wire != EXTRAS and (field.required or depth < _DEPTH)
        }
    if shape.item is not None:
        return [sample(shape.item, name, depth + 1)] if depth < _DEPTH else []
    if shape.values is not None:
        return {"example": sample(shape.values, name, depth + 1)}
    if shape.choices:
        return shape.choices[0]
    if is_class(shape.type, AnyRecords) or is_class(shape.type, Record):
        return _record(getattr(shape.type, "record", shape.type), depth)
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


def _record(record: type[Record], depth: int) -> dict[str, Any]:
    """Return an example of a record: an id, and the fields that its class annotates."""
    hints = get_type_hints(record) if record is not Record and depth < _DEPTH else {}
    fields = {name: _field(hint, name, depth + 1) for name, hint in hints.items() if not name.startswith("_")}
    return {"id": "example", **fields}


def _field(hint: Any, name: str, depth: int) -> Any:
    """Return an example of a record's field: of the first member of a union, with a Unix time for a datetime."""
    if get_origin(hint) in (Union, types.UnionType):
        hint = get_args(hint)[0]
    if get_origin(hint) is list:
        return [_field(get_args(hint)[0], name, depth)]
    return _SECONDS if hint is dt.datetime else sample(shape_of(hint), name, depth)


class _MockResponse(msgspec.Struct):
    content: bytes
    status: int
    headers: Mapping[str, str]
    error: Exception | type[Exception] | None
    times: int | None
    pages: set[int] = msgspec.field(default_factory=set[int])
    """Numbers or offsets of the pages for which it was returned."""


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
        self._operations_called: list[str] = []
        self._responses: dict[str, list[_MockResponse]] = {}
        self._names = _operations(profile.package)
        self._routes = {route: op for op in self._names.values() for route in _routes(op)}
        lists = (profile.servers, *profile.operation_servers.values())
        bases = (urlsplit(url).path.rstrip("/") for servers in lists for url in servers.values())
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
            body: JSON as plain dicts and lists or as models; bytes are sent unchanged, and so is the text of an
                operation whose response is text.
            status: HTTP status of the response.
            headers: Headers of the response, such as `{"Retry-After": "1"}`.
            error: Raised instead of a response, for instance `httpx.ConnectError`.
            times: Number of requests with this response; after them the previously set one applies again.

        Raises:
            InvalidArgumentError: The package has no such operation.
        """
        known = self._routes.get(self._key(operation))
        if isinstance(body, str) and known is not None and known.is_text:
            body = body.encode()
        content = body if isinstance(body, bytes) else msgspec.json.encode(body)
        content = b"" if body is None else content
        responses = self._responses.setdefault(self._key(operation), [])
        responses.append(_MockResponse(content, status, headers or {}, error, times))

    def calls(self, operation: str) -> list[httpx.Request]:
        """Return the requests of one operation, in order; `operation` is as in `answer`."""
        key, pairs = self._key(operation), zip(self._operations_called, self.requests, strict=True)
        return [r for called, r in pairs if key in (called, self._route(r))]

    def _key(self, operation: str) -> str:
        if " " in operation:
            return operation
        found = self._names.get(operation.replace(".", "_"))
        if found is None:
            near = did_you_mean(operation.replace(".", "_"), self._names)
            raise InvalidArgumentError(f"{operation!r} is not a method that sends a request{near}")
        return found.name

    def _route(self, request: httpx.Request) -> str:
        path = request.url.raw_path.partition(b"?")[0].decode()
        own = request.extensions.get(BASE)
        bases = self._bases if own is None else [httpx.URL(own).path.rstrip("/"), ""]
        base = next(base for base in bases if path.startswith(f"{base}/"))
        return f"{request.method} {path[len(base) :]}"

    def _find(self, request: httpx.Request, route: str) -> Operation[Any] | None:
        """Return the operation of a request: the one in its extension, else the one for its method and path.

        If several paths match, return the one with the fewest placeholders, and of those the one with the most text
        beside them.
        """
        named = self._routes.get(request.extensions.get(OPERATION, ""))
        if named is not None:
            return named
        fitting = [known for known in self._routes if _pattern(known).fullmatch(route)]
        found = min(fitting, key=_vagueness, default=None)
        return self._routes[found] if found is not None else None

    def _handle(self, request: httpx.Request) -> httpx.Response:
        route = self._route(request)
        operation = self._find(request, route)
        self.requests.append(request)
        self._operations_called.append(operation.name if operation else "")
        known = (self._responses.get(name, []) for name in (self._operations_called[-1], route))
        responses = [response for each in known for response in each if response.times != 0]
        if responses and not _repeats(responses[-1], operation, request):
            return _send_back(responses[-1], request)
        if operation is None:
            if request.url.host == _FILES:
                return httpx.Response(200, content=b"example")
            return httpx.Response(404, json={"message": f"no operation has the route {route}"})
        if operation.body_type is None:
            is_file = FILE in request.extensions or operation.is_text
            headers = {"Content-Type": operation.accept} if operation.is_text else {}
            return httpx.Response(operation.status, headers=headers, content=b"example" if is_file else b"")
        return httpx.Response(operation.status, json=_example(operation, request))


def _send_back(response: _MockResponse, request: httpx.Request) -> httpx.Response:
    if response.times is not None:
        response.times -= 1
    if response.error is not None:
        if isinstance(response.error, type) and issubclass(response.error, httpx.RequestError):
            raise response.error("set by the test", request=request)
        raise response.error
    return httpx.Response(response.status, headers=dict(response.headers), content=response.content)


def _repeats(response: _MockResponse, operation: Operation[Any] | None, request: httpx.Request) -> bool:
    """Return whether a response without `times` would also be the next page, which clients reject."""
    paging = operation.paging if operation else None
    number = paging.number(request.url.params) if paging is not None else None
    if (
        operation is None
        or paging is None
        or number is None
        or response.times is not None
        or response.error is not None
    ):
        return False
    if response.status < _ERROR and response.pages:
        seen = Seen(None, _count(operation, response.content))
        if any(paging.after(page, seen) == number != page for page in response.pages):
            return True
    response.pages.add(number)
    return False


def _count(operation: Operation[Any], content: bytes) -> int:
    """Return the number of items on a page; 0 if it is not a page."""
    try:
        body = operation.decoder().decode(content, operation.name, lambda _: None)
    except NotJSONError:
        return 0
    return len(items_of(body, operation.items) or ())


def _routes(operation: Operation[Any]) -> list[str]:
    """Return the routes of an operation: HTTP method and path template, with PUT also if it may be sent with PUT."""
    return [operation.route, *([operation.put.route] if operation.also_put else [])]


def _pattern(route: str) -> re.Pattern[str]:
    return re.compile("[^/]+".join(map(re.escape, PLACEHOLDER.split(route)[::2])))


def _vagueness(route: str) -> tuple[int, int]:
    """Return the number of placeholders in a route, and the length of the other text as a negative number."""
    literals = PLACEHOLDER.split(route)[::2]
    return len(literals), -sum(map(len, literals))


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
    paging, query = operation.paging or PagingScheme(), request.url.params
    last = dict(paging.last(query))
    if paging.beyond(query):
        last[operation.items] = []
    for field_path, new in last.items():
        if field_path:
            _put(shape, value, field_path, new)
    return value


def _put(shape: Shape, value: Any, field_path: str, new: Any) -> None:
    """Set the value at a dotted path, in Python names, of an example."""
    *above, last = field_path.split(".")
    for name in above:
        field = next((f for f in shape.fields if f.name == name), None)
        if field is None:
            return
        shape, value = field.shape, value[field.wire]
    field = next((f for f in shape.fields if f.name == last), None)
    if field is not None:
        value[field.wire] = new
