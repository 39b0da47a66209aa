"""Makes the methods of the plan: one for each operation, and further ones that wait or download."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NoReturn

import attrs

from ..runtime.conditions import Condition
from ..runtime.media import media_type
from ..specs.document import Document
from ..specs.media_types import (
    JSON,
    answer_of,
    answers_of,
)
from ..specs.problems import SpecError
from ..specs.schemas import (
    Reader,
    argument_name,
    demands_of,
)
from ..text.names import pascal
from .annotations import Type, Union
from .argument_maker import ArgumentMaker
from .authentication import security_of
from .methods import (
    CallMethod,
    FetchMethod,
    ListMethod,
    Method,
    SaveMethod,
    TextMethod,
    WaitMethod,
)
from .operation import Argument, Operation
from .parsing import Parsed
from .serialization import SerializationMaker
from .servers import ServerPlanner
from .types import ResultType, name_of, result_of, type_of
from .words import fetch_doc, headers_of, method_doc, wait_doc

_KNOWN_AHEAD = ("page", "offset", "batch")
"""Kinds of paging whose later pages can be requested before the next page has arrived."""


class MethodMaker:
    """Makes the methods of one document; collects the serializations and types that they share."""

    def __init__(self, document: Document, reader: Reader, servers: ServerPlanner) -> None:
        self._document = document
        self._servers = servers
        self._reader = reader
        self._schemes: dict[str, Any] = document.root.get("x-paging-schemes") or {}
        sent = Reader(document, "readOnly")
        self.serializations = SerializationMaker(document, sent)
        self._arguments = ArgumentMaker(document, reader, self.serializations, sent)
        self._variables: dict[str, str] = {}

    @property
    def variables(self) -> tuple[tuple[str, str], ...]:
        """The type variables of results, each with its default, the documented type."""
        return tuple((variable, documented) for documented, variable in self._variables.items())

    def make(
        self,
        pointer: str,
        path: str,
        node: dict[str, Any],
        parsed: Parsed,
        puts: Mapping[str, str],
    ) -> list[Method]:
        """Return the method of an operation, and those that wait or download.

        `puts` maps the id of a PATCH to the id of the PUT that the same method can send.
        """
        schema = self.success_schema(node)
        operation = self._operation(pointer, path, node, parsed, schema)
        operation = attrs.evolve(operation, other_put=puts.get(operation.id, ""))
        method = self._method(pointer, node, operation, schema)
        return [method, *self._additional(pointer, node, method)]

    def success_schema(self, operation: dict[str, Any]) -> Any:
        """Return the schema of the usual response of a success; None if it is not JSON."""
        content = answer_of(self._document, operation)
        return content.schema if content is not None and content.format == "json" else None

    def _others(self, operation: dict[str, Any]) -> tuple[tuple[int, Type | None], ...]:
        """Return the types of the responses for further statuses, as far as they differ."""
        usual, *more = answers_of(self._document, operation)
        if usual.content is None or usual.content.format != "json":
            return ()
        documented = type_of(self._document, usual.content.schema)
        found = (
            (each.status, type_of(self._document, each.content.schema) if each.content else None)
            for each in more
            if each.status
        )
        return tuple((status, other) for status, other in found if other != documented)

    def _operation(
        self, pointer: str, path: str, node: dict[str, Any], parsed: Parsed, schema: Any
    ) -> Operation:
        sdk, body = node["x-sdk"], self._arguments.body(node)
        arguments, serialization, headers = self._arguments.parameters(path, node, parsed)
        arguments += body.arguments
        unwrap = sdk.get("unwrap")
        if unwrap and (schema is None or self._reader.at(schema, unwrap) is None):
            self._refuse(
                f"{pointer}/x-sdk/unwrap",
                f"the response has no field {unwrap}; correct the field path",
            )
        answer = answers_of(self._document, node)[0]
        accept = answer.content.media if answer.content else ""
        is_binary = answer.content is not None and answer.content.format == "binary"
        scheme = node.get("x-paging")
        is_list = scheme is not None and schema is not None
        security, authenticated = security_of(self._document, node)
        return Operation(
            id=node["operationId"],
            constant=f"_{sdk['method'].upper()}",
            http=parsed.method,
            path=_with_names(path, arguments),
            arguments=tuple(arguments),
            body=body,
            response_type=type_of(self._document, schema) if schema is not None else None,
            items=self._items(pointer, node, schema)[0] if is_list else "",
            no_list="x-no-list" in node,
            unwrap=self._reader.python_path(schema, unwrap) if unwrap and not is_list else "",
            envelope=sdk.get("unwrap-if-present"),
            scheme=str(scheme).upper() if scheme in self._schemes else None,
            serialization=tuple(dict(serialization + body.serialization).items()),
            retry_safe=_retry_safe(parsed.method, node),
            security=security,
            server=self._server(pointer, path, node),
            authenticated=authenticated,
            status=answer.status or 200,
            header_serialization=headers,
            accept="" if is_binary or media_type(accept) == JSON or "*" in accept else accept,
            is_text=answer.content is not None and answer.content.format == "text",
            others=self._others(node),
            is_list=is_list,
            response_headers=tuple(name for name, _ in headers_of(self._document, node)),
            errors=self._errors(node),
            require=self._required(pointer, node, arguments) or body.require,
            conditions=self._demands(pointer, node, arguments) + body.conditions,
            evidence=node["x-evidence"],
            evidence_note=node.get("x-evidence-note", ""),
            section=str(node["x-source"]["section"]),
            token_bases=tuple(node.get("x-token-bases", ())),
            deprecated=bool(node.get("deprecated")),
            method=f"{sdk['resource']}.{sdk['method']}",
        )

    def _server(self, pointer: str, path: str, node: dict[str, Any]) -> str:
        found = self._servers.name_of(path, node)
        if found and "x-token-bases" in node:
            self._refuse(
                f"{pointer}/x-token-bases", "the operation has servers of its own; remove one"
            )
        return found

    def _refuse(self, pointer: str, message: str) -> NoReturn:
        raise SpecError([self._document.problem(pointer, message)])

    def _required(
        self, pointer: str, node: dict[str, Any], arguments: list[Argument]
    ) -> tuple[tuple[str, ...], ...]:
        """Return the parameters of which one is required, each as a group of vendor's names.

        Raise SpecError if two arguments have the same name, or no argument has a required name.
        """
        names = [argument.name for argument in arguments]
        for name in sorted({n for n in names if names.count(n) > 1}):
            self._refuse(pointer, f"two arguments are named {name}; give one an x-sdk name")
        wires = {argument.name: argument.wire for argument in arguments}
        groups = node.get("x-require-one-of", ())
        wanted = [name for group in groups for name in group]
        unknown = sorted(set(wanted) - set(wires) - set(wires.values()))
        if unknown:
            names_of = ", ".join(unknown)
            self._refuse(
                f"{pointer}/x-require-one-of", f"there is no parameter {names_of}; correct the name"
            )
        return tuple((wires.get(name, name),) for name in wanted)

    def _demands(
        self, pointer: str, node: dict[str, Any], arguments: list[Argument]
    ) -> tuple[Condition, ...]:
        """Return the parameters that others demand. Raise SpecError for a name that none has."""
        found = demands_of(node)
        wires = {argument.wire for argument in arguments}
        for condition in found:
            named = {condition.name, *(name for group in condition.require for name in group)}
            for name in sorted(named - wires):
                key = "x-require-if" if condition.values else "x-require-together"
                self._refuse(f"{pointer}/{key}", f"{name}: no such parameter")
        return found

    def _method(
        self, pointer: str, node: dict[str, Any], operation: Operation, schema: Any
    ) -> Method:
        about: dict[str, Any] = {
            "name": node["x-sdk"]["method"],
            "operation": operation,
            "arguments": operation.arguments,
            "summary": node["summary"],
            "doc": tuple(method_doc(self._document, node)),
        }
        answer = answer_of(self._document, node)
        if answer is not None and answer.format == "binary":
            return SaveMethod(**about)
        if operation.is_text:
            return TextMethod(**about)
        if schema is None:
            return Method(**about)
        if "x-paging" in node:
            scheme: dict[str, Any] = self._schemes.get(node["x-paging"]) or {}
            item = self._result(self._items(pointer, node, schema)[1], whole=True)
            return ListMethod(
                **about,
                result=attrs.evolve(item, several="one", optional=False),
                can_prefetch=scheme.get("kind") in _KNOWN_AHEAD,
                ids=scheme.get("ids"),
            )
        return CallMethod(**about, result=self._returned(pointer, node, schema))

    def _result(self, found: Type, *, optional: bool = False, whole: bool = False) -> ResultType:
        """Return the result of a method for a response type, with the type variable for it.

        `whole`: a list is the record itself, as an item of a list may be.
        """
        result = result_of(found, "", optional=optional)
        if whole:
            result = attrs.evolve(result, record=found)
        documented = result.documented
        if documented not in self._variables:
            name = pascal(name_of(documented))
            variable, number = f"{name}T", 2
            while variable in self._variables.values():
                variable, number = f"{name}{number}T", number + 1
            self._variables[documented] = variable
        return attrs.evolve(result, variable=self._variables[documented])

    def _returned(self, pointer: str, node: dict[str, Any], schema: Any) -> ResultType:
        """Return the result of a method: the whole response, or the field at `unwrap`.

        It is a union if responses for different statuses differ, and may be None if one is empty.
        """
        unwrap = node["x-sdk"].get("unwrap")
        contents = [each.content for each in answers_of(self._document, node)]
        found: list[Type] = []
        is_optional = None in contents
        for each in (schema, *(content.schema for content in contents if content is not None)):
            inner = self._reader.at(each, unwrap) if unwrap else each
            if inner is None:
                place = f"{pointer}/x-sdk/unwrap"
                self._refuse(place, f"a response of another status has no field {unwrap}")
            kind = type_of(self._document, inner)
            is_optional |= kind.null or bool(unwrap and unwrap not in self._reader.required(each))
            found += [kind] if kind not in found else []
        # The status tells them apart, so they need not differ by themselves.
        only = found[0] if len(found) == 1 else Union(tuple(found), tuple(found))
        return self._result(only, optional=is_optional)

    def _additional(self, pointer: str, node: dict[str, Any], method: Method) -> list[Method]:
        """Return the methods for `x-wait` and `x-download` of an operation."""
        schema = self.success_schema(node)
        made: list[Method] = []
        wait, download = node.get("x-wait"), node.get("x-download")
        keys = ("state", "ended", "reason")
        paths = [wait[key] for key in keys if wait and key in wait]
        paths += [download[key] for key in ("url", "file-name") if download and key in download]
        for path in paths:
            if schema is None or self._reader.at(schema, path) is None:
                self._refuse(pointer, f"the response has no field {path}; correct the field path")
        if wait:
            polling: dict[str, str | tuple[str, ...]] = {
                "state": self._reader.python_path(schema, wait["state"]),
                "done": tuple(wait["done"]),
                "failed": tuple(wait["failed"]),
            }
            for key in ("ended", "reason"):
                if key in wait:
                    polling[key] = self._reader.python_path(schema, wait[key])
            assert isinstance(method, CallMethod)
            made.append(
                WaitMethod(
                    name=wait["method"],
                    operation=method.operation,
                    arguments=method.arguments,
                    summary=wait["description"],
                    doc=tuple(wait_doc(method, {**wait, **polling})),
                    result=method.result,
                    polling=tuple(polling.items()),
                )
            )
        if download:
            made.append(self._fetch(method, schema, download))
        return made

    def _fetch(self, method: Method, schema: Any, download: dict[str, Any]) -> FetchMethod:
        """Return the method that downloads the file whose address is in a response."""
        response_type = type_of(self._document, schema).read()
        source = Argument(
            name=argument_name({}, response_type.rpartition(".")[2]),
            wire="",
            location="path",
            annotation=method.record.documented if method.record else "Any",
            required=True,
            doc=f"Result of `{method.name}`.",
        )
        keys = [key for key in ("url", "file-name") if key in download]
        paths: dict[str, str] = {
            key: self._reader.python_path(schema, download[key]) for key in keys
        }
        return FetchMethod(
            name=download["method"],
            operation=method.operation,
            arguments=(source,),
            summary=download["description"],
            doc=tuple(fetch_doc({**download, **paths})),
            field_path=paths["url"],
            authenticated=download.get("authenticated", True),
            file_name=paths.get("file-name"),
        )

    def _items(self, pointer: str, operation: dict[str, Any], schema: Any) -> tuple[str, Type]:
        """Return field path, by attribute names, and item type of the list in a response."""
        scheme = self._schemes.get(operation["x-paging"]) or {}
        path = operation["x-sdk"].get("unwrap") or scheme.get("items")
        if path is None:
            found = self._reader.list_path(schema)
        else:
            node = self._reader.at(schema, path)
            found = (path, self._document.resolve(node).get("items") or {}) if node else None
        if found is None:
            self._refuse(
                f"{pointer}/x-paging", "the response has no list, or several; name it with `items`"
            )
        wire, item = found
        return self._reader.python_path(schema, wire), type_of(self._document, item)

    def _errors(self, operation: dict[str, Any]) -> tuple[tuple[int, str], ...]:
        named = []
        for status, node in operation["responses"].items():
            error = self._document.resolve(node).get("x-error")
            if error and status.isdigit():
                named.append((int(status), error))
        return tuple(named)


def _retry_safe(http: str, operation: dict[str, Any]) -> bool | None:
    """Return whether a request may be repeated; None if the HTTP method decides.

    A PUT may only if the spec says so, or if its method is called `replace`: many vendors update
    fields with PUT.
    """
    declared: bool | None = operation.get("x-retry-safe")
    if declared is None and http == "PUT":
        return bool(operation["x-sdk"]["method"] == "replace")
    return declared


def _with_names(path: str, arguments: list[Argument]) -> str:
    """Return a path template whose placeholders are the names of arguments."""
    names = {argument.wire: argument.name for argument in arguments if argument.location == "path"}
    return re.sub(r"\{([^{}]+)\}", lambda match: f"{{{names[match[1]]}}}", path)
