"""Turns request bodies and responses of the source into those of a spec."""

from __future__ import annotations

from collections import Counter
from typing import Any

import attrs

from ..specs.schemas import argument_name
from . import carried
from .keywords import types_of
from .naming import Names, pascal_case
from .notes import Notes
from .published import Part, Published
from .schemas import Schemas
from .texts import Texts

JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_BINARY = "application/octet-stream"
_EMPTY = ("204", "205")
"""Statuses whose responses never have a body."""
_BYTES = {"type": "string", "format": "binary"}
_TEXTS = ("text/plain", "text/csv", "text/html", "application/xml", "text/xml")


@attrs.frozen
class Success:
    """The successful responses of an operation; `part` and `schema` are those of its JSON body.

    `is_union`: other statuses have JSON bodies of their own.
    """

    responses: dict[str, dict[str, Any]]
    part: Part | None = None
    schema: dict[str, Any] | None = None
    headers: tuple[str, ...] = ()
    is_union: bool = False


class Bodies:
    """Makes request bodies and responses; of several media types, the one that the client reads."""

    def __init__(self, published: Published, notes: Notes, texts: Texts, schemas: Schemas) -> None:
        self._published, self._notes, self._texts = published, notes, texts
        self._schemas = schemas
        self.responses: dict[str, dict[str, Any]] = {}
        self._names = Names()
        self._names.claim("Error")
        self._of: dict[tuple[str, str], str] = {}
        self.errors: Counter[str] = Counter()

    def is_empty(self, part: Part) -> bool:
        """Return whether a request body has nothing to send, in each of its media types."""
        target = self._published.resolve(part)
        return not target.value.get("required") and all(
            self._is_empty(content.at("schema")) for _, content in target.at("content").members()
        )

    def _is_empty(self, schema: Part) -> bool:
        final = self._schemas.shapes.final(schema)
        value = final.value if isinstance(final.value, dict) else {}
        said = {key for key in value if key not in ("type", "properties", "description")}
        return value.get("type") == "object" and not value.get("properties") and not said

    def request(self, part: Part, name: str) -> tuple[dict[str, Any] | None, set[str]]:
        """Return a request body, and the names of the arguments that it becomes.

        `name` is that of its schema, where that has none. The body is None if no media type of it
        can be sent.
        """
        target = self._published.resolve(part)
        content = target.at("content")
        chosen = self._chosen(content, (JSON, _FORM, _MULTIPART, _BINARY))
        if chosen is None:
            return None, set()
        media, schema, body_part = self._content(content, chosen, name)
        node: dict[str, Any] = {}
        text = self._texts.short(target, target.text("description"))
        if text:
            node["description"] = text
        if target.value.get("required") is True:
            node["required"] = True
        entry: dict[str, Any] = {"schema": schema}
        if media == _MULTIPART:
            entry |= self._encoding(content.at(chosen))
        elif media == _FORM:
            entry |= self._fields(content.at(chosen))
        elif content.at(chosen).has("encoding"):
            self._notes.lossy(content.at(chosen), "the encoding of parts of a request body")
        return {**node, "content": {media: entry}}, self._arguments(body_part)

    def fields(self, part: Part) -> dict[str, Part]:
        """Return the properties of the JSON object in a request body, if it is one."""
        content = self._published.resolve(part).at("content")
        for media, entry in content.members():
            schema = self._schemas.shapes.final(entry.at("schema"))
            if _is_json(media) and self._schemas.shapes.is_object(schema):
                return self._schemas.shapes.of(schema).properties
        return {}

    def _encoding(self, content: Part) -> dict[str, Any]:
        """Return the media types of the parts of a multipart body."""
        found = {
            name: {"contentType": part.text("contentType")}
            for name, part in content.at("encoding").members()
            if part.text("contentType")
        }
        return {"encoding": found} if found else {}

    def _fields(self, content: Part) -> dict[str, Any]:
        """Return how the fields of a form are written."""
        found: dict[str, dict[str, Any]] = {}
        schema = self._schemas.shapes.final(content.at("schema"))
        encoding = dict(content.at("encoding").members())
        for wire, value in self._schemas.shapes.of(schema).properties.items():
            part = encoding.get(wire)
            said: dict[str, Any] = part.value if part is not None else {}
            how: dict[str, Any] = {}
            if self._may_be_object(value):
                if _is_json(str(said.get("contentType", ""))):
                    how = {"contentType": JSON}
                else:
                    how = {"style": "deepObject", "explode": True}
                    if said.get("style") != "deepObject":
                        message = f"the object {wire} of a form is written as {wire}[field]"
                        self._notes.guess(part or value, message)
            elif said.get("explode") is False:
                how = {"style": "form", "explode": False}
            found |= {wire: how} if how else {}
        return {"encoding": found} if found else {}

    def _may_be_object(self, part: Part) -> bool:
        """Return whether a value is an object, or may be one as a member of a union."""
        shapes = self._schemas.shapes
        final = shapes.final(part)
        return any(map(shapes.is_object, (final, *map(shapes.final, shapes.members(final)))))

    def _arguments(self, schema: Part) -> set[str]:
        """Return the names of the arguments of a body: its properties, or one for the whole."""
        final = self._schemas.shapes.final(schema)
        if self._schemas.shapes.is_object(final) and not self._schemas.shapes.members(final):
            shape = self._schemas.shapes.of(final)
            if shape.properties:
                return {argument_name({}, wire) for wire in shape.properties}
        return {"items", "fields", "content"}

    def _chosen(self, content: Part, preferred: tuple[str, ...]) -> str | None:
        """Return the media type to use, and note the others; None if there is none to use."""
        medias = [media for media, _ in content.members()]
        ranked = sorted(
            (media for media in medias if self._carried(media)),
            key=lambda media: self._rank(media, preferred),
        )
        for media in medias:
            if media not in ranked[:1]:
                self._notes.lossy(content.at(media), f"the media type {media}")
        return ranked[0] if ranked else None

    @staticmethod
    def _rank(media: str, preferred: tuple[str, ...]) -> tuple[int, int]:
        plain = _plain(media)
        if plain in preferred:
            return preferred.index(plain), 0
        return (0, 1) if plain.endswith("+json") or plain == "*/*" else (len(preferred), 0)

    @staticmethod
    def _carried(media: str) -> bool:
        plain = _plain(media)
        return carried.media_type(plain) or plain.endswith("+json") or _is_file(plain)

    def _content(self, content: Part, media: str, hint: str) -> tuple[str, dict[str, Any], Part]:
        """Return the media type of a spec, the schema, and the schema in the source."""
        plain, schema = _plain(media), content.at(media).at("schema")
        if plain == "*/*":
            plain = JSON if schema.value and not self._is_binary(schema) else _BINARY
        elif not carried.media_type(plain):
            instead = JSON if plain.endswith("+json") else _BINARY
            self._notes.lossy(content.at(media), f"{plain} is called {instead}")
            plain = instead
        if plain != JSON and not plain.endswith("+json") and plain not in (_FORM, _MULTIPART):
            text = {"type": "string"}
            return plain, text if plain in _TEXTS else dict(_BYTES), schema
        made = self._schemas.use(schema, hint)
        if plain in (_FORM, _MULTIPART) and not self._schemas.shapes.is_object(schema):
            self._notes.lossy(content.at(media), f"a body of {plain} that is no object")
            made = {}
        return plain, made, schema

    def _is_binary(self, schema: Part) -> bool:
        final = self._schemas.shapes.final(schema)
        return types_of(final) == ["string"] and final.value.get("format") in ("binary", "byte")

    def success(self, responses: Part, hint: str, http: str) -> Success | None:
        """Return the successful response; None if there is none that the client can tell."""
        statuses = [status for status, _ in responses.members()]
        good = sorted(s for s in statuses if len(s) == 3 and s.startswith("2") and s.isdigit())
        described = {"200": "2XX"} if not good and "2XX" in statuses else {s: s for s in good}
        if not described and "default" in statuses:
            described = {"200": "default"}
            self._notes.guess(responses.at("default"), "the response default is that of success")
        if not described:
            return None
        bodies = [
            s
            for s in described
            if http != "head" and s not in _EMPTY and self._has_body(responses.at(described[s]))
        ]
        chosen = (bodies or list(described))[0]
        others: dict[str, dict[str, Any]] = {}
        for status in described:
            if status != chosen:
                others[status] = self._beside(responses.at(status), hint, status, chosen)
        target = self._published.resolve(responses.at(described[chosen]))
        node: dict[str, Any] = {"description": self._about(target, "Success")}
        node |= self._headers(target)
        headers = tuple(name for name, _ in target.at("headers").members())
        if chosen not in bodies:
            if self._has_body(target):
                self._notes.lossy(target, f"the content of {chosen}, which never has a body")
            return Success(dict(sorted({chosen: node, **others}.items())), headers=headers)
        content = target.at("content")
        media = self._chosen(content, (JSON, _BINARY))
        if media is None:
            return None
        plain, schema, part = self._content(content, media, f"{hint}Response")
        node["content"] = {plain: {"schema": schema}}
        is_json = plain == JSON or plain.endswith("+json")
        return Success(
            dict(sorted({chosen: node, **others}.items())),
            part if is_json else None,
            schema if is_json else None,
            headers,
            any("content" in other for other in others.values()),
        )

    def _beside(self, part: Part, hint: str, status: str, chosen: str) -> dict[str, Any]:
        """Return a further successful response; only a JSON body of it is read."""
        target = self._published.resolve(part)
        node = {"description": self._about(target, "Success"), **self._headers(target)}
        content = target.at("content")
        media = next((name for name, _ in content.members() if _is_json(name)), None)
        if media is None and self._has_body(part):
            self._notes.lossy(part, f"the body of the response {status} beside {chosen}")
        elif media is not None and status not in _EMPTY:
            plain, schema, _ = self._content(content, media, f"{hint}Response{status}")
            node["content"] = {plain: {"schema": schema}}
        return node

    def _headers(self, response: Part) -> dict[str, Any]:
        """Return the documented headers of a response as text, as callers read them."""
        found: dict[str, Any] = {}
        for name, part in response.at("headers").members():
            if name.lower().startswith("content-"):  # the client reads these itself
                continue
            target = self._published.resolve(part)
            text = self._texts.short(target, target.text("description"))
            node = {**({"description": text} if text else {}), "schema": {"type": "string"}}
            if carried.carries("response", {"description": "x", "headers": {name: node}}):
                found[name] = node
            else:
                self._notes.lossy(part, f"the header {name} of a response")
        return {"headers": found} if found else {}

    def _has_body(self, response: Part) -> bool:
        return bool(self._published.resolve(response).value.get("content"))

    def _about(self, part: Part, otherwise: str) -> str:
        return self._texts.short(part, part.text("description")) or otherwise

    def failures(self, responses: Part, hint: str) -> dict[str, dict[str, Any]]:
        """Return the responses for failures, each a shared component; `default` is one of them."""
        found: dict[str, dict[str, Any]] = {}
        for status, part in responses.members():
            if status[:1] in "45" and len(status) == 3:
                found[status] = self._failure(part, hint, status)
            elif status == "default" and any(s.startswith("2") for s, _ in responses.members()):
                found["default"] = self._failure(part, hint, "default")
            elif status[:1] in "13":
                self._notes.lossy(part, f"the response {status}")
        found.setdefault("default", {"$ref": "#/components/responses/Error"})
        return dict(sorted(found.items()))

    def _failure(self, part: Part, hint: str, status: str) -> dict[str, Any]:
        target = self._published.resolve(part)
        place = (target.file, target.pointer)
        if place not in self._of:
            name = target.pointer.rpartition("/")[2] if part.has("$ref") else f"{hint}{status}"
            node: dict[str, Any] = {"description": self._about(target, f"Failure {status}")}
            media = next((m for m, _ in target.at("content").members() if _is_json(m)), None)
            if media is not None:
                schema = self._schemas.use(
                    target.at("content").at(media).at("schema"), f"{name}Body"
                )
                node["content"] = {JSON: {"schema": schema}}
            if not part.has("$ref"):
                self._count(node)
                return node
            self._of[place] = self._names.claim(pascal_case(name))
            self.responses[self._of[place]] = node
        name = self._of[place]
        self._count(self.responses[name])
        return {"$ref": f"#/components/responses/{name}"}

    def _count(self, node: dict[str, Any]) -> None:
        ref = (node.get("content") or {}).get(JSON, {}).get("schema", {}).get("$ref")
        if ref:
            self.errors[ref] += 1


def _plain(media: str) -> str:
    return media.partition(";")[0].strip().lower()


def _is_json(media: str) -> bool:
    return _plain(media).endswith(("/json", "+json")) or _plain(media) == "*/*"


def _is_file(media: str) -> bool:
    """Return whether a body of a media type can only be a file for the client."""
    return not media.endswith(("json", "/x-www-form-urlencoded")) and not media.startswith(
        "multipart/"
    )
