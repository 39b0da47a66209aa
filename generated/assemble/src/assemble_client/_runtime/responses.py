"""Responses as the client sees them, and the errors made from them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from .access import schemes_of
from .addresses import contains
from .error_details import described
from .errors import APIStatusError, ResponseDecodeError, UnauthorizedError, one_line, status_error_class
from .json_values import NotJSONError, look, parse
from .library import httpx
from .media import SHOWN, shown
from .operations import Operation, Profile
from .retries import Failure, Progress, TokenFailureError, parse_retry_after
from .values import Private

T = TypeVar("T")


class Response(Private, frozen=True):
    """One response of the vendor, its body read and its connection released.

    `attempts`: how often the request was sent. `elapsed`: seconds since the call started. `failures`:
    the reasons why earlier attempts failed (a status, "timeout" or "connection").
    """

    status: int
    headers: httpx.Headers
    body: bytes
    attempts: int
    elapsed: float
    request_id: str | None
    failures: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"<Response {self.status} {len(self.body)} bytes>"

    def json(self) -> Any:
        """Return the body as plain dicts, lists and scalars. Raise ValueError if it is not JSON."""
        try:
            return parse(self.body)
        except NotJSONError:
            raise ValueError("the body is not JSON") from None


class RawResponse(Response, Generic[T], frozen=True, kw_only=True):
    """A response together with the result of the call: `value`."""

    value: T

    def __repr__(self) -> str:
        return f"<RawResponse {self.status} {type(self.value).__name__}>"


def failure_of(operation: Operation[Any], status: int, headers: httpx.Headers) -> Failure:
    """Return the failure for a response with an error status."""
    retry_after = parse_retry_after(headers.get("retry-after"))
    return Failure(status, True, retry_after, explained=status in operation.errors)


def request_id(profile: Profile, headers: httpx.Headers) -> str | None:
    """Return the request id in the response headers; None if there is none."""
    return next((headers[name] for name in profile.request_id_headers if name in headers), None)


def status_error(
    profile: Profile,
    operation: Operation[Any],
    response: Response,
    address: str = "",
    sent: frozenset[str] = frozenset(),
) -> APIStatusError:
    """Return the error for a response with an error status.

    `address` is the base address and the path template as sent, for the message. `sent`: the texts of the request,
    which the details of the error must not show.
    """
    body = _error_body(response)
    message = _vendor_message(profile, body)
    details = look(body, profile.error_details) if profile.error_details and isinstance(body, dict) else None
    cls = status_error_class(response.status, operation.errors.get(response.status))
    text = f"{operation.route} returned {response.status}"
    if message:
        text += f": {message}"
    said = described(details, sent) if details else ""
    if said and not (message and said in message):
        text += f" ({said})"
    if response.request_id:
        text += f" (request id {response.request_id})"
    failures = (*response.failures, str(response.status))
    text += after(response.attempts, failures)
    evidence = operation.evidence or profile.evidence
    if cls is UnauthorizedError:
        text = f"{text.rstrip('.')}; check the credentials{_variables(profile, operation)}"
    if response.status == 405 and operation.also_put:
        other = "PATCH" if operation.method == "PUT" else "PUT"
        how = f'pass update_method="{other}" to the client, or in the options of a call'
        known = f"the documentation also shows {other} for this update"
        if evidence != "documented":
            known = f"its method is {evidence}, not documented by the vendor, and may be {other}"
        text = f"{text.rstrip('.')}; {known}: {how}"
    elif evidence != "documented" and response.status in (404, 405):
        text = f"{text.rstrip('.')}; {_hint(profile, operation, evidence)}"
    if response.status == 404 and address:
        how = f"pass base_url=… or set {profile.env_prefix}_BASE_URL"
        if operation.server:
            how = f"pass servers={{{operation.server!r}: …}} or base_url=…"
        text += f" (sent to {address}; to change its beginning, {how})"
    error = cls(
        text,
        method=operation.method,
        path=operation.path,
        status=response.status,
        request_id=response.request_id,
        attempts=response.attempts,
        failures=failures,
        body=body,
        vendor_message=message,
        retry_after=parse_retry_after(response.headers.get("retry-after")),
    )
    if profile.error_details:
        error.details = details
    return error


def token_error(operation: Operation[Any], error: TokenFailureError, progress: Progress) -> APIStatusError:
    """Return the error for a call whose token request has a status that may change with a later attempt."""
    status = error.failure.status or 500
    text = f"{operation.route}: the token request returned {status}: {error.words}"
    return status_error_class(status)(
        text + after(progress.attempt, progress.failures),
        **progress.about(operation.method, operation.path),
        status=status,
        retry_after=error.failure.retry_after,
        vendor_message=error.words,
        late=progress.late,
    )


def after(attempts: int, failures: tuple[str, ...]) -> str:
    """Return the part of a message about the number of attempts; empty for one attempt."""
    return f" after {attempts} attempts ({', '.join(failures)})" if attempts > 1 else ""


def _hint(profile: Profile, operation: Operation[Any], evidence: str) -> str:
    """Return the part of a message that says that an inferred method or path may be wrong, and what to do."""
    hint = f"its method and path are {evidence}, not documented by the vendor"
    if operation.token_bases:
        return f"{hint}: check base_url and token_base, which choose where the path is"
    found: list[str] = []
    for name, spelling in profile.spellings.items():
        if contains(operation.path, spelling.segment):
            other = " or ".join(map(repr, spelling.alternatives)) or "another spelling"
            found.append(f"paths={{{name!r}: …}} to the client ({other})")
    if found:
        return f"{hint}: if it is the path, pass {', or '.join(found)}"
    call = f'client.request("{operation.method}", "/…")'
    return f"{hint}: if it is the path, {call} reaches another"


def _variables(profile: Profile, operation: Operation[Any]) -> str:
    """Return the environment variables of the credentials that an operation accepts."""
    alternatives = profile.operation_security.get(operation.security, profile.security)
    schemes = (scheme for each in alternatives for scheme in schemes_of(each))
    names = dict.fromkeys(f"{profile.env_prefix}_{name.upper()}" for scheme in schemes for name in scheme.needs)
    return f" (environment: {', '.join(names)})" if names else ""


def _error_body(response: Response) -> Any:
    try:
        return parse(response.body)
    except NotJSONError:
        return response.body.decode("utf-8", "replace")[:SHOWN]


def _vendor_message(profile: Profile, body: Any) -> str | None:
    if isinstance(body, Mapping):
        for field_path in profile.error_message:
            message = look(body, field_path)
            if isinstance(message, str) and message:
                return one_line(message)
    return None


def decode_error(operation: Operation[Any], response: Response, reason: str, *, snippet: bool) -> ResponseDecodeError:
    """Return the error for a response that cannot be decoded.

    `snippet` adds the first 200 characters of the body, for responses that are not JSON.
    """
    kind = one_line(response.headers.get("content-type", "")) or "no content type"
    message = f"{operation.route} returned {response.status} ({kind}), {reason}"
    if snippet:
        message += f": {shown(response.body)!r}"
    return ResponseDecodeError(
        message,
        method=operation.method,
        path=operation.path,
        status=response.status,
        request_id=response.request_id,
        attempts=response.attempts,
        failures=response.failures,
    )
