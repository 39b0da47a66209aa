"""Decodes a request and checks it against its operation."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Any, Literal
from urllib.parse import unquote_plus

import attrs
import jsonschema_rs
import msgspec

from ..specs.media_types import Content, base_type, is_json_type
from ..specs.schemas import types_of, variants
from ..text.names import PLACEHOLDER
from .auth import key_of
from .conditions import unmet
from .parts import BadRequestError, json_of, parts_of
from .schemas import URN, Directed
from .surface import Endpoint, Parameter, Surface

_NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?")
_WHOLE = re.compile(r"-?(0|[1-9]\d{0,299})")
_MAX_REASONS = 5
_MAX_NESTING = 20


@attrs.frozen
class DecodedRequest:
    """The decoded parameters and body of a request, by the vendor's names."""

    path: Mapping[str, Any]
    query: Mapping[str, Any]
    body: Any
    texts: Mapping[str, str]
    """The path parameters as text, as they were sent."""


Pairs = list[tuple[str, str]]


Direction = Literal["readOnly", "writeOnly"]


@functools.lru_cache(maxsize=16)
def checker_of(surface: Surface, left_out: Direction) -> Checker:
    """Return the checker of a spec, which all sandboxes in a process share."""
    return Checker(surface, left_out)


class Checker:
    """Checks values against the schemas of one spec; validators are created on first use.

    `left_out`: `readOnly` to check requests, `writeOnly` to check responses.
    """

    def __init__(self, surface: Surface, left_out: Direction) -> None:
        self._document = surface.document
        self._reader = surface.reader
        self._directed = Directed(surface.reader, left_out)
        self._registry = jsonschema_rs.Registry(
            [(URN, {"components": {"schemas": self._directed.component_schemas()}})],
            draft=jsonschema_rs.Draft202012,
        )
        self._made: dict[int, tuple[Any, jsonschema_rs.Validator]] = {}

    def validator(self, node: Any) -> jsonschema_rs.Validator:
        """Return the validator of a schema."""
        known = self._made.get(id(node))
        if known is None:
            schema = self._directed.schema(node)
            made = jsonschema_rs.Draft202012Validator(
                schema, registry=self._registry, validate_formats=True
            )
            known = self._made[id(node)] = (node, made)  # keeping the node keeps its id unique
        return known[1]

    def fits(self, node: Any, value: Any) -> bool:
        """Return whether a value fits a schema."""
        return self.validator(node).is_valid(value)

    def reasons(self, node: Any, value: Any, label: str) -> list[str]:
        """Return why a value does not fit, without the value itself, which may be a secret."""
        validator = self.validator(node)
        if validator.is_valid(value):
            return []
        found: list[str] = []
        for error in validator.iter_errors(value):
            where = "".join(f"/{part}" for part in error.instance_path)
            rule = error.schema_path[-1] if error.schema_path else "schema"
            if isinstance(error.kind, jsonschema_rs.ValidationErrorKind.Required):
                rule = f"{error.kind.property} is required"  # a name from the spec, not a value
            reason = f"{label}{where} does not fit its schema ({rule})"
            if reason in found:
                continue
            found.append(reason)
            if len(found) == _MAX_REASONS:
                break
        return found

    def read(
        self,
        endpoint: Endpoint,
        values: list[str],
        query: str,
        headers: Mapping[str, str],
        body: bytes,
    ) -> DecodedRequest:
        """Return a decoded request. Raise BadRequestError, with the reasons, if it does not fit."""
        reasons: list[str] = []
        names = PLACEHOLDER.findall(endpoint.path)
        texts = dict(zip(names, values, strict=True))
        pairs = [
            (unquote_plus(name), value)
            for name, _, value in (part.partition("=") for part in query.split("&") if part)
        ]
        path: dict[str, Any] = {}
        query_values: dict[str, Any] = {}
        known: set[str] = set()
        for parameter in endpoint.parameters:
            if parameter.location == "path":
                found: Any = self._typed(parameter.schema, texts[parameter.name])
                path[parameter.name] = found
            elif parameter.location == "header":
                found = headers.get(parameter.name.lower())
                found = None if found is None else self._parameter(parameter, found)
            else:
                found = self._query(parameter, pairs, known)
            if found is None:
                if parameter.required:
                    reasons.append(f"{parameter.location} parameter {parameter.name} is missing")
                continue
            label = f"{parameter.location} parameter {parameter.name}"
            reasons += self.reasons(parameter.schema, found, label)
            if parameter.location == "query":
                query_values[parameter.name] = found
        odd = sorted({name for name, _ in pairs} - known - self._keys(endpoint))
        reasons += [f"query parameter {name!r:.80} is not known here" for name in odd]
        content: Any = None
        if endpoint.content is not None:
            content = self._body(endpoint, endpoint.content, headers, body, reasons)
        reasons += unmet(self._reader, endpoint, query_values, content)
        if reasons:
            raise BadRequestError(*reasons[:_MAX_REASONS])
        return DecodedRequest(path, query_values, content, texts)

    def _keys(self, endpoint: Endpoint) -> set[str]:
        """Return the query parameters of an operation that hold API keys."""
        schemes = self._document.root["components"].get("securitySchemes", {})
        return {key_of(schemes[name]) for entry in endpoint.security for name in entry}

    def _query(self, parameter: Parameter, pairs: Pairs, known: set[str]) -> Any:
        """Return a query parameter, decoded by its style; None if it was not sent."""
        name = parameter.name
        if parameter.style == "deepObject":
            entries = [(n[len(name) :], v) for n, v in pairs if n.startswith(f"{name}[")]
            known.update(n for n, _ in pairs if n.startswith(f"{name}["))
            if not entries:
                return None
            return self._shaped(parameter.schema, _nested(entries))
        known.add(name)
        values = [value for n, value in pairs if n == name]
        if not values:
            return None
        schema = self._document.resolve(parameter.schema)
        if schema.get("type") == "array" and parameter.style != "json":
            parts = values if parameter.explode else [p for v in values if v for p in v.split(",")]
            return [self._typed(schema.get("items") or {}, unquote_plus(part)) for part in parts]
        if len(values) > 1:
            raise BadRequestError(f"query parameter {name} is sent more than once")
        return self._parameter(parameter, unquote_plus(values[0]))

    def _parameter(self, parameter: Parameter, text: str) -> Any:
        """Return a single value of a parameter. Raise BadRequestError if it must be JSON."""
        if parameter.style != "json":
            return self._typed(parameter.schema, text)
        return json_of(text, f"{parameter.location} parameter {parameter.name}")

    def _typed(self, node: Any, text: str) -> Any:
        """Return a text converted to the first type of a schema that it fits."""
        schema = self._document.resolve(node)
        members = variants(schema)
        for member in members:
            value = self._typed(member, text)
            if self.fits(member, value):
                return value
        kinds = schema.get("type", "string")
        kinds = [kinds] if isinstance(kinds, str) else kinds
        if "integer" in kinds and _WHOLE.fullmatch(text):
            return int(text)
        if "number" in kinds and _NUMBER.fullmatch(text):
            return float(text)
        if "boolean" in kinds and text in ("true", "false"):
            return text == "true"
        return text

    def _shaped(self, node: Any, value: Any) -> Any:
        """Return a nested value with its texts converted to the types of a schema."""
        schema = self._document.resolve(node)
        if isinstance(value, dict):
            if set(value) == {""}:
                return self._shaped(node, value[""])
            if schema.get("type") == "array" and all(map(str.isdecimal, value)):
                return self._shaped(node, list(value.values()))  # numbered entries: `[ids][0]`
            inner = self._reader.properties(schema)
            return {k: self._shaped(inner.get(k, {}), v) for k, v in value.items()}
        if schema.get("type") == "array":
            listed = value if isinstance(value, list) else [value]
            return [self._shaped(schema.get("items") or {}, item) for item in listed]
        return self._typed(schema, value) if isinstance(value, str) else value

    def _body(
        self,
        endpoint: Endpoint,
        content: Content,
        headers: Mapping[str, str],
        body: bytes,
        reasons: list[str],
    ) -> Any:
        """Return the decoded body, None for a file; add to `reasons` what does not fit.

        Raise BadRequestError if it cannot be decoded.
        """
        media = base_type(headers.get("content-type", ""))
        if not body:
            if endpoint.body_required:
                reasons.append("the body is missing")
            return None
        if not fnmatchcase(media, base_type(content.media)):
            raise BadRequestError(f"the body must be sent as {content.media}", status=415)
        if content.format == "binary":
            return None
        try:
            if content.format == "json":
                value = msgspec.json.decode(body)
            elif content.format == "text":
                value = body.decode()
            elif content.format == "multipart":
                parts = parts_of(headers["content-type"], body, reasons, content.encoding)
                value = self._shaped(content.schema, self._collected(content.schema, parts))
            else:
                value = self._form(content, body)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            raise BadRequestError(f"the body is not {media}") from None
        reasons += self.reasons(content.schema, value, "body")
        return value

    def _form(self, content: Content, body: bytes) -> Any:
        """Return a form, its fields decoded as their encoding says."""
        pairs = (part.partition("=") for part in body.decode("ascii").split("&"))
        found = _nested([(_bracketed(unquote_plus(n)), v) for n, _, v in pairs])
        for name, how in content.encoding.items():
            if isinstance(found.get(name), str):
                if is_json_type(how.get("contentType", "")):
                    found[name] = json_of(found[name], f"field {name}")
                elif how.get("explode") is False:
                    found[name] = found[name].split(",")
        return self._shaped(content.schema, found)

    def _collected(self, schema: Any, parts: list[tuple[str, Any]]) -> dict[str, Any]:
        """Return the parts of a multipart body by name, those of a list together."""
        properties = self._reader.properties(schema)
        found: dict[str, Any] = {}
        for name, value in parts:
            if "array" in types_of(self._document.resolve(properties.get(name, {}))):
                found.setdefault(name, []).append(value)
            elif name in found:
                raise BadRequestError(f"part {name!r:.80} is sent more than once")
            else:
                found[name] = value
        return found


def _bracketed(name: str) -> str:
    """Return the name of a form field with its first part in brackets too: `a[b]` as `[a][b]`."""
    head, bracket, rest = name.partition("[")
    return f"[{head}]{bracket}{rest}"


def _nested(pairs: Pairs) -> Any:
    """Return the nested objects and lists for names such as `[a][b]` and `[c][]`.

    If a name is both a value and an object, the later one applies: no standard forbids that.
    """
    found: dict[str, Any] = {}
    for name, value in pairs:
        parts = re.findall(r"\[([^\[\]]*)\]", name) or [""]
        text = unquote_plus(value)
        if len(parts) > _MAX_NESTING:
            raise BadRequestError(f"{name!r:.80} is nested too deeply")
        many = len(parts) > 1 and parts[-1] == ""
        if many:
            parts.pop()
        node: Any = found
        for part in parts[:-1]:
            if not isinstance(node.get(part), dict):
                node[part] = {}
            node = node[part]
        if many:
            known = node.get(parts[-1])
            node[parts[-1]] = [*(known if isinstance(known, list) else ()), text]
        else:
            node[parts[-1]] = text
    return found
