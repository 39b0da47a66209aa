"""Makes the arguments of methods: those of parameters and those of request bodies."""

from __future__ import annotations

from typing import Any

import attrs

from ..runtime.media import is_json, media_type
from ..runtime.model import EXTRAS
from ..specs.document import Document
from ..specs.media_types import JSON, Content, body_of, is_file, parameter_schema
from ..specs.schemas import (
    Reader,
    argument_name,
    demands_of,
    further,
    is_extensible,
    is_hidden,
    kinds_of,
    types_of,
)
from ..text.docstrings import sentence
from .annotations import List, Type, Upload
from .operation import Argument, Body, Location
from .parsing import Parsed
from .serialization import SerializationMaker
from .types import type_of
from .words import argument_doc

_NEEDED = " Required if the request has a body: if another of its fields is passed."


class ArgumentMaker:
    """Makes the arguments of one document, and tells how they are written."""

    def __init__(
        self, document: Document, reader: Reader, serializations: SerializationMaker, sent: Reader
    ) -> None:
        self._document = document
        self._root = document.root
        self._reader = reader
        self._sent = sent
        self._serializations = serializations
        self._clients = {
            node["parameter"]: name
            for name, node in (document.root.get("x-client-arguments") or {}).items()
        }
        """Names of the client's arguments by the vendor's names of path parameters."""

    def parameters(
        self, path: str, operation: dict[str, Any], parsed: Parsed
    ) -> tuple[list[Argument], tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
        """Return the arguments for parameters, and how those of query and headers are written."""
        item = self._root["paths"][path]
        nodes = [*item.get("parameters", []), *operation.get("parameters", [])]
        by_wire = {(p["in"], p["name"]): p for p in map(self._document.resolve, nodes)}
        order: list[tuple[Location, str, bool]] = [
            *(("path", name, True) for name in parsed.path_parameters),
            *(("query", name, required) for name, required in parsed.query_parameters),
            *(("header", name, required) for name, required in parsed.header_parameters),
        ]
        arguments: list[Argument] = []
        known: list[tuple[str, str]] = []
        headers: list[tuple[str, str]] = []
        for location, wire, required in order:
            node = by_wire[location, wire]
            if is_hidden(node):
                continue
            schema = parameter_schema(node)
            found = type_of(self._document, schema)
            annotation = (found if "content" in node else _without_null(found)).sent()
            of_client = self._clients.get(wire) if location == "path" else None
            doc = argument_doc(self._document, node, schema)
            arguments.append(
                Argument(
                    name=argument_name(node, wire),
                    wire=wire,
                    location=location,
                    annotation=annotation,
                    required=required and not of_client,
                    doc=f"{doc} Default: `{of_client}` of the client." if of_client else doc,
                    of_client=of_client is not None,
                    deprecated=self._is_deprecated(node, schema),
                )
            )
            if location == "query":
                style = "json" if "content" in node else _style(node, schema, self._document)
                reserved = node.get("allowReserved", False)
                how = self._serializations.of(wire, schema, style=style, reserved=reserved)
                if how:
                    known.append((wire, how))
            elif "content" in node:
                headers.append((wire, self._serializations.of(wire, schema, style="json")))
        return arguments, tuple(known), tuple(headers)

    def body(self, operation: dict[str, Any]) -> Body:
        """Return the request body: an argument for each property, or one for the whole body."""
        content = body_of(self._document, operation)
        if content is None:
            return Body()
        body, schema = self._document.resolve(operation["requestBody"]), content.schema
        if content.format in ("text", "binary"):
            return self._raw(body, content)
        properties = self._sent.properties(schema)
        if not properties:
            return self._whole(body, content)
        required = self._sent.required(schema)
        is_optional = not body.get("required")
        properties = {w: node for w, node in properties.items() if not is_hidden(node)}
        require, exactly = self._reader.conditions(schema)
        files, known = [], []
        arguments: list[Argument] = []
        for wire, node in properties.items():
            found = self._file(node) if content.format == "multipart" else None
            if found:
                files.append(wire)
            else:
                how = content.encoding.get(wire) or {}
                style = _style(how, node, self._document) if content.format == "form" else ""
                style = "json" if content.format == "form" and _is_json_field(how) else style
                reserved = how.get("allowReserved", False)
                known.append(
                    (wire, self._serializations.of(wire, node, style=style, reserved=reserved))
                )
            arguments.append(
                Argument(
                    name=argument_name(node, wire),
                    wire=wire,
                    location="body",
                    annotation=(found or type_of(self._document, node)).sent(),
                    required=wire in required and not is_optional,
                    doc=argument_doc(self._document, node, node)
                    + (_NEEDED if is_optional and wire in required else ""),
                    deprecated=self._is_deprecated(node, node),
                )
            )
        extras = self._extras(self._document.resolve(schema))
        if extras:
            values = further(self._document.resolve(schema))
            known.append((EXTRAS, self._serializations.of_values(values)))
        return Body(
            arguments=(*arguments, *extras),
            serialization=tuple((wire, how) for wire, how in known if how),
            encoding=content.format,
            media=_media(content),
            files=tuple(files),
            part_types=self._part_types(content, properties),
            require=require,
            exactly=exactly,
            needs=tuple(wire for wire in properties if wire in required) if is_optional else (),
            conditions=demands_of(self._document.resolve(schema)),
        )

    def _is_deprecated(self, node: dict[str, Any], schema: Any) -> bool:
        """Return whether a parameter or property is deprecated, itself or by its schema."""
        return bool(node.get("deprecated") or self._document.resolve(schema).get("deprecated"))

    def _file(self, node: Any) -> Type | None:
        """Return the type of a part that is a file, or a list of files; None for any other part."""
        if is_file(self._document, node):
            return Upload(named=True)
        items = self._document.resolve(node).get("items")
        return List(Upload(named=True)) if items and is_file(self._document, items) else None

    def _part_types(
        self, content: Content, properties: dict[str, Any]
    ) -> tuple[tuple[str, str], ...]:
        """Return the documented media types of the parts of a multipart body."""
        if content.format != "multipart":
            return ()
        found: list[tuple[str, str]] = []
        for wire, node in properties.items():
            held = self._document.resolve(node)
            held = self._document.resolve(held["items"]) if "items" in held else held
            declared = "" if "contentEncoding" in held else held.get("contentMediaType")
            media = (content.encoding.get(wire) or {}).get("contentType") or declared
            found += [(wire, media)] if media else []
        return tuple(found)

    def _raw(self, body: Any, content: Content) -> Body:
        """Return a body that is text or a file and is sent as it is."""
        is_binary = content.format == "binary"
        found = Upload(named="*" in content.media).sent() if is_binary else "str"
        about = argument_doc(self._document, body, content.schema) or "What to send."
        once = " A file object is sent from its current position, and never a second time."
        argument = Argument(
            name="content",
            wire="",
            location="body",
            annotation=found,
            required=bool(body.get("required")),
            doc=f"{about} Sent as `{content.media}`.{once if is_binary else ''}",
        )
        return Body(
            arguments=(argument,), encoding=content.format, media=content.media, whole="content"
        )

    def _extras(self, schema: dict[str, Any]) -> tuple[Argument, ...]:
        """Return the argument for the fields that a body may have beside its own."""
        if not is_extensible(schema):
            return ()
        values = further(schema)
        about = sentence(values.get("description", ""))
        return (
            Argument(
                name="extras",
                wire=EXTRAS,
                location="body",
                annotation=f"Mapping[str, {type_of(self._document, values).sent()}]",
                required=False,
                doc=f"Further fields, by the vendor's names. {about}".strip(),
            ),
        )

    def _whole(self, body: Any, content: Content) -> Body:
        """Return a body that is passed as one argument."""
        schema = content.schema
        is_list = "array" in types_of(self._document.resolve(schema))
        name = "items" if is_list else "fields"
        argument = Argument(
            name=name,
            wire="",
            location="body",
            annotation=type_of(self._document, schema).sent(),
            required=bool(body.get("required")),
            doc=argument_doc(self._document, body, schema),
        )
        how = self._serializations.of(name, schema)
        known = (("", how),) if how else ()
        return Body(
            arguments=(argument,),
            serialization=known,
            encoding=content.format,
            media=_media(content),
            whole=name,
        )


def _media(content: Content) -> str:
    """Return the media type of a JSON body, if it is not the usual one."""
    is_usual = media_type(content.media) == JSON or "*" in content.media
    return "" if content.format != "json" or is_usual else content.media


def _is_json_field(how: dict[str, Any]) -> bool:
    """Return whether a field of a form is sent as JSON."""
    return is_json(media_type(how.get("contentType", "")))


def _without_null(found: Type) -> Type:
    """Return the type of a parameter without null, which only JSON can express."""
    if isinstance(found, List):
        found = attrs.evolve(found, item=attrs.evolve(found.item, null=False))
    return attrs.evolve(found, null=False)


def _style(node: dict[str, Any], schema: Any, document: Document) -> str:
    """Return the style of a parameter or a field of a form: comma for a list joined by commas."""
    is_list = "array" in kinds_of(document, schema)
    is_joined = is_list and node.get("explode") is False and node.get("style") != "deepObject"
    return "comma" if is_joined else ""
