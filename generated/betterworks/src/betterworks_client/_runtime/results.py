"""From a response to a result: decoding, what the documentation allows, drift."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Collection, Mapping
from fnmatch import fnmatchcase
from typing import Any

import msgspec
from msgspec.structs import replace

from .decoding import Decoder, MisfitError, takes_list, takes_null
from .drift import MOST, Drift, DriftLog, Drifts, Kind
from .errors import ClientError, ResponseDecodeError, one_line
from .json_values import NotJSONError, is_array, is_object, json_name, look, parse
from .media import PROBLEM, charset_of, is_blank, is_never_json, is_page, media_type
from .model import Record, is_bare
from .operations import Operation, Profile
from .paging import Cursor, is_sent, no_list, sent_at, unknown
from .redaction import cut_bytes, cut_error
from .responses import Response, decode_error
from .settings import Settings, logger_of, resolve_settings

EXCERPT = 4096
"""How many bytes of a body an error may show a part of."""
_EMPTY = (204, 205)


class Results:
    """Turns responses into results, and reports how they differ from the documentation.

    `name` is the name of the client's class.
    """

    def __init__(
        self,
        name: str,
        profile: Profile,
        options: Mapping[str, Any],
        server: str | None,
        variables: Mapping[str, str | None] | None,
        known: Collection[str],
    ) -> None:
        self.name = name
        self._profile = profile
        self._settings: Settings = resolve_settings(profile, options, server, variables, known)
        self._logger = logger_of(profile.package)
        self._drift = DriftLog(self._logger, options.get("on_drift"))
        self._calls: dict[str, int] = {}

    def drifts(self) -> Drifts:
        """Return the differences between responses and models that this client has seen.

        It keeps the first 1,000 distinct ones; `more` of the returned list counts the others.
        """
        return self._drift.drifts()

    def drift_report(self) -> str:
        """Return the differences as JSON Lines; each names the spec file and the JSON pointer of the schema.

        If more than 1,000 distinct ones were seen, a last line of the kind "more" counts the others.
        """
        return self._drift.report(self._profile.spec)

    def decode(self, operation: Operation[Any], decoder: Decoder, response: Response) -> Any:
        """Return the decoded body of a response.

        Raise ResponseDecodeError if it is not JSON, or with `strict=True` if it does not fit. Where the documentation
        describes no body, it may be empty or any JSON.
        """
        report, kind = self._drift.add, response.headers.get("content-type")
        if kind is not None and kind != "application/json":
            self._check_kind(operation, decoder, response, media_type(kind))
        if decoder.type is None:
            self._check_undescribed(operation, response)
            return None
        try:
            reported = None if self._settings.strict else report
            empties = self._profile.empty_lists
            value = decoder.decode(response.body, operation.name, reported, empty_lists=empties)
        except NotJSONError:
            raise self._undecodable(operation, response, "which is not JSON", snippet=True) from None
        except MisfitError as error:
            raise self._undecodable(operation, response, str(error), snippet=False) from None
        if self._samples(operation.name):
            with contextlib.suppress(NotJSONError):  # nested too deeply to compare
                decoder.compare(response.body, operation.name, report)
        return value

    def _check_kind(self, operation: Operation[Any], decoder: Decoder, response: Response, kind: str) -> None:
        """Raise ResponseDecodeError for a media type that cannot be the documented response.

        JSON with a wrong media type, where JSON is documented, is reported as a drift.
        """
        if is_blank(response.body):
            return
        if kind == PROBLEM and operation.accept != PROBLEM:
            raise self._undecodable(operation, response, "which describes an error", snippet=True)
        if is_never_json(kind):
            with contextlib.suppress(NotJSONError):
                parse(response.body)
                if decoder.type is None:
                    raise self._undecodable(operation, response, "where no such body is documented", snippet=True)
                self._differs(operation, response, "type", "JSON", one_line(kind))

    def _check_undescribed(self, operation: Operation[Any], response: Response) -> None:
        """Raise ResponseDecodeError for a body that is not JSON; report one where the documentation says 204."""
        if is_blank(response.body):
            return
        value = self._raw(operation, response)
        if operation.status in _EMPTY:
            self._differs(operation, response, "shape", "nothing", json_name(value))

    def _differs(self, operation: Operation[Any], response: Response, kind: Kind, expected: str, got: str) -> None:
        """Report a body that is not the documented one as a whole. Raise ResponseDecodeError with `strict=True`."""
        if self._settings.strict:
            raise decode_error(operation, response, f"expected {expected}, got {got}", snippet=False)
        self._drift.add(Drift(operation.name, "(body)", kind, expected, got))

    def result(self, operation: Operation[Any], decoder: Decoder, response: Response, *, required: bool = False) -> Any:
        """Return the result of an operation: the decoded body, or the value at its `unwrap` path.

        A write whose response has no body, although one is documented, took effect: return None and report a drift.
        Raise ResponseDecodeError if the operation only reads, or if the result is `required`. An object with none of
        the documented fields is reported as a drift.
        """
        if operation.is_text:
            return self._text(operation, response)
        if decoder.type is not None and is_blank(response.body):
            if required or operation.reads:
                raise decode_error(operation, response, "which has no body", snippet=False)
            self._differs(operation, response, "missing", "JSON", "nothing")
            return None
        value = self.decode(operation, decoder, response)
        if operation.unwrap and isinstance(value, (dict, msgspec.Struct)):
            return self._unwrapped(operation, response, value)
        if value is None and operation.reads and not takes_null(decoder.type):
            raise decode_error(operation, response, "which is null", snippet=False)
        if isinstance(value, msgspec.Struct) and is_bare(value):
            self._check_bare(operation, decoder, response, value)
        return value

    def _text(self, operation: Operation[Any], response: Response) -> str:
        """Return a body that is text, in the charset of its media type (default UTF-8).

        Raise ResponseDecodeError for a web page that is not documented, and for the description of an error. Another
        media type, and bytes that are not in the charset, are reported as a drift.
        """
        header = response.headers.get("content-type", "")
        kind, wanted = media_type(header), media_type(operation.accept)
        if kind != wanted and is_page(kind, response.body):
            raise self._undecodable(operation, response, "which is a web page", snippet=True)
        if kind != wanted and kind == PROBLEM:
            raise self._undecodable(operation, response, "which describes an error", snippet=True)
        if kind and not fnmatchcase(kind, wanted):
            self._differs(operation, response, "type", wanted, one_line(kind))
        charset = charset_of(header)
        try:
            return response.body.decode(charset)
        except (LookupError, UnicodeError):
            self._differs(operation, response, "type", f"text in {charset}", "other bytes")
            return response.body.decode("utf-8", "replace")

    def _check_bare(self, operation: Operation[Any], decoder: Decoder, response: Response, value: Any) -> None:
        """Report a record without values if the response has none of its fields, not even as null."""
        raw = decoder.raw(response.body)
        if is_object(raw) and len(unknown(raw, value)) == len(raw):
            name = type(value).__name__
            self._differs(operation, response, "missing", name, f"an object without a field of {name}")

    def _unwrapped(self, operation: Operation[Any], response: Response, value: Any) -> Any:
        """Return the value at the `unwrap` path; the whole body if it has none of the expected fields.

        In the second case, raise ResponseDecodeError with `strict=True`.
        """
        field_path = operation.unwrap
        inner = look(value, field_path)
        if self._profile.empty_lists and (inner == {} or (isinstance(inner, msgspec.Struct) and is_bare(inner))):
            self._check_empty(operation, response, value)
        raw = self._raw(operation, response) if inner is None else None
        if not is_object(raw) or not raw or len(unknown(raw, value)) < len(raw):
            return inner
        if self._settings.strict:
            raise self._undecodable(operation, response, f"which has nothing at `$.{field_path}`", snippet=False)
        self._drift.add(Drift(operation.name, field_path, "missing", "value", "nothing"))
        return Record(raw)

    def _check_empty(self, operation: Operation[Any], response: Response, value: Any) -> None:
        """Report a result that is an empty list in the response: a record is no object without fields."""
        field_path = operation.unwrap
        if is_array(sent_at(self._raw(operation, response), value, field_path)):
            if self._settings.strict:
                raise self._undecodable(operation, response, f"which is a list at `$.{field_path}`", snippet=False)
            self._drift.add(Drift(operation.name, field_path, "shape", "object", "list"))

    def _raw(self, operation: Operation[Any], response: Response) -> Any:
        try:
            return parse(response.body)
        except NotJSONError:
            raise self._undecodable(operation, response, "which is not JSON", snippet=True) from None

    def check_no_list(self, operation: Operation[Any], cursor: Cursor, response: Response, body: Any) -> None:
        """Report a page whose list is null or missing, or whose body is an empty list where an object is documented.

        Return if the page is empty: its list is null and its own fields say that no page follows, or the documentation
        says that a page without items has no list. Otherwise raise PagingError, with `strict=True` ResponseDecodeError.
        """
        if is_array(body) and takes_list(operation.body_type):
            return
        raw = self._raw(operation, response)
        others = unknown(raw, body)
        fits = is_object(raw) and not others if operation.items else raw is None
        if operation.no_list and fits and look(body, operation.items) is None:
            return
        self._drift.add(Drift(operation.name, operation.items or "(body)", "missing", "list", "nothing"))
        if self._settings.strict:
            raise self._undecodable(operation, response, f"which has no list at `$.{operation.items}`", snippet=False)
        sent = functools.partial(is_sent, raw, body)
        is_null = sent(operation.items) and look(body, operation.items) is None
        elsewhere = any(is_array(value) and value for value in others.values())
        paging = operation.paging
        if not is_null or elsewhere or paging is None or not paging.is_end(cursor, body, sent, response.headers):
            raise no_list(operation.name, operation.items, raw)

    def _undecodable(
        self, operation: Operation[Any], response: Response, reason: str, *, snippet: bool
    ) -> ResponseDecodeError:
        shown = replace(response, body=cut_bytes(response.body[:EXCERPT], self._secrets()))
        error = decode_error(operation, shown, reason, snippet=snippet)
        self.redact(error)
        return error

    def _secrets(self) -> list[str]:
        """Return the secrets that the client sends; the vendor may send them back."""
        return []

    def redact(self, error: ClientError) -> None:
        """Cut the secrets that the client sends out of an error."""
        cut_error(error, self._secrets())

    def _samples(self, operation: str) -> bool:
        """Return whether to compare this response key by key: the first, then every `drift_every`th."""
        every = self._settings.drift_every
        if not every:
            return False
        count = self._calls.get(operation, 0)
        if not count and len(self._calls) >= MOST:  # `client.request` takes any number of paths
            return False
        self._calls[operation] = count + 1
        return count % every == 0
