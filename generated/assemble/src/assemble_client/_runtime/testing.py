"""A mock transport for the tests of programs that use a package."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeGuard
from urllib.parse import urlsplit

from .addresses import PLACEHOLDER
from .answers import (
    Answer,
    Failure,
    InOrder,
    Matched,
    Planned,
    check_body,
    check_names,
    content_of,
    in_order,
    is_known,
    spelt,
)
from .errors import InvalidArgumentError, did_you_mean
from .examples import FILES, example
from .json_values import NotJSONError
from .library import httpx
from .operations import Operation, Profile
from .paging import Seen, items_of
from .requests import BASE, FILE, OPERATION

__all__ = ["Answer", "MockTransport", "fixture_of", "in_order"]
_ERROR: Final = 300


class MockTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Returns example data for every operation of a package, and records the requests.

    Pass it as `transport` to a synchronous or an asynchronous client. `answer` sets the response or the error of one
    operation. Every list ends after its first page; for more pages, call `answer` with `in_order`.
    """

    def __init__(self, profile: Profile) -> None:
        self.requests: list[httpx.Request] = []
        """Every request, in order, including token requests."""
        self._profile = profile
        self._operations_called: list[str] = []
        self._planned: list[Planned] = []
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
        error: Failure | None = None,
        times: int | None = None,
        delay: float = 0.0,
        check: bool = True,
        **arguments: Any,
    ) -> None:
        """Set the response to an operation from now on.

        Args:
            operation: The client's method without the client, such as `users.list`, or an HTTP
                method and a path below the API's base path, such as `GET /users/7`.
            body: JSON as plain dicts and lists or as models; bytes are sent unchanged, and so is the text of an
                operation whose response is text. An exception is raised instead. A function is called with the
                request, and returns any of these, an `Answer` or a response of the HTTP library. `in_order([…])`
                sets one for each of the next requests.
            status: HTTP status of the response.
            headers: Headers of the response, such as `{"Retry-After": "1"}`.
            error: Raised instead of a response, for instance `httpx.ConnectError`.
            times: Number of requests with this response; after them the previously set one applies again.
            delay: Seconds before the response; if the timeout of the request is shorter, it is raised.
            check: Whether the body of a success must be what is documented.
            arguments: Arguments of the method, by name: only requests with these values get the response.

        Raises:
            InvalidArgumentError: The package has no such operation, the method no such argument, or the body is
                not what is documented.
        """
        if isinstance(body, InOrder):
            times = len(body.answers)
        matched = self._matched(operation, arguments)
        known = matched.operation if matched is not None else None
        if isinstance(body, str) and known is not None and known.is_text:
            body = body.encode()
        body = error if error is not None else body
        planned = Planned(self._key(operation), matched, body, status, headers or {}, delay, check, times)
        answers = body.answers if isinstance(body, InOrder) else [body]
        for each in answers:
            whole = each if isinstance(each, Answer) else Answer(each, status)
            if check and known is not None and is_known(whole.body):
                check_body(known, whole)
        self._planned.append(planned)

    def calls(self, operation: str, **arguments: Any) -> list[httpx.Request]:
        """Return the requests of one operation, in order; `operation` and `arguments` are as in `answer`."""
        key, pairs = self._key(operation), zip(self._operations_called, self.requests, strict=True)
        matched = self._matched(operation, arguments)
        is_route = " " in operation
        found = [r for called, r in pairs if called == key or (is_route and self._route(r) == key)]
        return [r for r in found if not arguments or (matched is not None and matched.fits(r, self._profile))]

    def assert_all_used(self) -> None:
        """Raise AssertionError if a response that was set did not get its requests; it names them."""
        unused = [str(each) for each in self._planned if each.is_unused]
        if unused:
            raise AssertionError(f"no request got the answers to {'; '.join(unused)}")

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the response to a request, after its delay."""
        request.read()
        answer = self._answer(request)
        time.sleep(_limited(answer.delay, request))
        return _response(answer, request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Return the response to a request, after its delay."""
        await request.aread()
        answer = self._answer(request)
        if answer.delay:
            import anyio

            await anyio.sleep(_limited(answer.delay, request))
        return _response(answer, request)

    def _matched(self, operation: str, arguments: Mapping[str, Any]) -> Matched | None:
        """Return the operation of a name or a route, and the arguments, those in its path included."""
        if " " not in operation:
            known = self._named(operation)
            check_names(self._profile, operation, arguments)
            return Matched(known, arguments)
        found = self._routes.get(operation) or self._best(operation)
        if found is None:
            return None
        path = spelt(found.path, self._profile).search(operation)
        given = path.groupdict() if path is not None and operation not in self._routes else {}
        return Matched(found, {**given, **arguments})

    def _named(self, operation: str) -> Operation[Any]:
        found = self._names.get(operation.replace(".", "_"))
        if found is None:
            near = did_you_mean(operation.replace(".", "_"), self._names)
            raise InvalidArgumentError(f"{operation!r} is not a method that sends a request{near}")
        return found

    def _key(self, operation: str) -> str:
        return operation if " " in operation else self._named(operation).name

    def _route(self, request: httpx.Request) -> str:
        path = request.url.raw_path.partition(b"?")[0].decode()
        own = request.extensions.get(BASE)
        bases = self._bases if own is None else [httpx.URL(own).path.rstrip("/"), ""]
        base = next(base for base in bases if path.startswith(f"{base}/"))
        return f"{request.method} {path[len(base) :]}"

    def _best(self, route: str) -> Operation[Any] | None:
        """Return the operation of a route.

        If several paths match, return the one with the fewest placeholders, and of those the one with the most text
        beside them.
        """
        fitting = [known for known in self._routes if _pattern(known).fullmatch(route)]
        found = min(fitting, key=_vagueness, default=None)
        return self._routes[found] if found is not None else None

    def _answer(self, request: httpx.Request) -> Answer:
        """Record a request, and return the response to it."""
        route = self._route(request)
        operation = self._routes.get(request.extensions.get(OPERATION, "")) or self._best(route)
        self.requests.append(request)
        self._operations_called.append(operation.name if operation else "")
        planned = next(self._fitting(request, operation, route), None)
        if planned is not None and not _repeats(planned, operation, request):
            return planned.next(request)
        if operation is None:
            if request.url.host == FILES:
                return Answer(b"example")
            return Answer({"message": f"no operation has the route {route}"}, 404)
        if operation.body_type is None:
            is_file = FILE in request.extensions or operation.is_text
            headers = {"Content-Type": operation.accept} if operation.is_text else {}
            return Answer(b"example" if is_file else b"", operation.status, headers)
        return Answer(example(operation, request), operation.status)

    def _fitting(self, request: httpx.Request, operation: Operation[Any] | None, route: str) -> Iterator[Planned]:
        """Yield the responses that may still answer a request, the last one that was set first.

        Those with more arguments come before those with fewer.
        """
        name = operation.name if operation is not None else ""
        fitting = [
            each
            for each in reversed(self._planned)
            if each.times != 0
            and (
                each.key == route
                if each.matched is None
                else each.matched.operation.name == name and each.matched.fits(request, self._profile)
            )
        ]
        yield from sorted(fitting, key=lambda each: -len(each.matched.arguments if each.matched else ()))


def fixture_of(make: Callable[[], MockTransport]) -> Any:
    """Return a pytest fixture that yields a transport, and fails if a response that was set was not used."""
    import pytest

    @pytest.fixture
    def mock_api() -> Iterator[MockTransport]:
        """Yield a transport with example data; every answer that a test sets must be used."""
        api = make()
        yield api
        api.assert_all_used()

    return mock_api


def _limited(delay: float, request: httpx.Request) -> float:
    """Return a delay. Raise the timeout of the request if that is shorter."""
    limits: dict[str, float | None] = request.extensions.get("timeout") or {}
    limit = limits.get("read")
    if limit is not None and delay > limit:
        raise httpx.ReadTimeout("set by the test", request=request)
    return delay


def _response(answer: Answer, request: httpx.Request) -> httpx.Response:
    headers = dict(answer.headers)
    if answer.body is not None and not isinstance(answer.body, bytes):
        headers = {"Content-Type": "application/json", **headers}
    return httpx.Response(answer.status, headers=headers, content=content_of(answer.body), request=request)


def _repeats(planned: Planned, operation: Operation[Any] | None, request: httpx.Request) -> bool:
    """Return whether a response without `times` would also be the next page, which clients reject."""
    paging = operation.paging if operation else None
    number = paging.number(request.url.params) if paging is not None else None
    if operation is None or paging is None or number is None or planned.times is not None:
        return False
    answer = planned.body if isinstance(planned.body, Answer) else Answer(planned.body, planned.status)
    if not is_known(answer.body):
        return False
    if answer.status < _ERROR and planned.pages:
        seen = Seen(None, _count(operation, content_of(answer.body)))
        if any(paging.after(page, seen) == number != page for page in planned.pages):
            return True
    planned.pages.add(number)
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
