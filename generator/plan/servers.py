"""The servers of a spec: those of the root, and those of single paths and operations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from ..runtime.options import AsyncClientOptions, ClientOptions
from ..specs.document import Document
from ..specs.problems import Problem, SpecError
from ..specs.source import escape
from ..text.names import snake
from .package import OperationServers, Server, Variable

CLIENT_OPTIONS = ClientOptions.__optional_keys__ | AsyncClientOptions.__optional_keys__
_GENERAL = ("www", "api")
"""First labels of a host that say nothing about its purpose."""


class ServerPlanner:
    """Names the servers of a document. Raise SpecError for names that are taken."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.root = _servers(document.root["servers"])
        self._names: dict[tuple[str, ...], str] = {tuple(s.url for s in self.root): ""}
        self._groups: dict[str, tuple[Server, ...]] = {}
        problems = list(_options("/servers", document))
        for pointer, nodes in self._lists():
            problems += [*self._add(pointer, nodes), *_options(pointer, document)]
        if problems:
            raise SpecError(problems)

    @property
    def groups(self) -> tuple[OperationServers, ...]:
        """The servers of operations that have their own."""
        return tuple(OperationServers(name=n, servers=s) for n, s in self._groups.items())

    @property
    def variables(self) -> tuple[Variable, ...]:
        """The placeholders in the addresses of all servers."""
        found: dict[str, Variable] = {}
        for server in self._all():
            for name, node in (server.get("variables") or {}).items():
                default = None if node.get("x-required") else node.get("default")
                doc = node.get("description", name)
                found.setdefault(name, Variable(name=name, doc=doc, default=default))
        return tuple(found.values())

    def name_of(self, path: str, operation: dict[str, Any]) -> str:
        """Return the name of an operation's servers; "" for those of the root."""
        nodes = operation.get("servers") or self._document.root["paths"][path].get("servers")
        return self._names[tuple(node["url"] for node in nodes)] if nodes else ""

    def _all(self) -> Iterator[dict[str, Any]]:
        yield from self._document.root["servers"]
        for _, nodes in self._lists():
            yield from nodes

    def _lists(self) -> Iterator[tuple[str, list[dict[str, Any]]]]:
        """Yield the servers of every operation that has its own, with their pointer."""
        for pointer, _, path, operation in self._document.operations():
            item = self._document.root["paths"][path]
            if operation.get("servers"):
                yield f"{pointer}/servers", operation["servers"]
            elif item.get("servers"):
                yield f"{pointer.rpartition('/')[0]}/servers", item["servers"]

    def _add(self, pointer: str, nodes: list[dict[str, Any]]) -> Iterator[Problem]:
        urls = tuple(node["url"] for node in nodes)
        if urls in self._names:
            return
        servers = _servers(nodes)
        name = servers[0].name
        if name in {server.name for server in self.root}:
            name = _purpose(urls[0])
        if name in self._groups:
            message = f"other servers are named {name} too; give the first one here an x-sdk name"
            yield self._document.problem(pointer, message)
        self._names[urls] = name
        self._groups[name] = servers


def _options(pointer: str, document: Document) -> Iterator[Problem]:
    """Yield a problem for each variable of servers with the name of an option."""
    for index, server in enumerate(document.target(f"#{pointer}")):
        for name in server.get("variables") or {}:
            if name in CLIENT_OPTIONS:
                place = f"{pointer}/{index}/variables/{escape(name)}"
                message = f"{name} is an option of every client; rename the placeholder"
                yield document.problem(place, message)


def _servers(nodes: list[dict[str, Any]]) -> tuple[Server, ...]:
    found: list[Server] = []
    for server in nodes:
        named = (server.get("x-sdk") or {}).get("name")
        said = server.get("description", "production")
        name = named or snake(said)
        doc = "" if snake(said) == name and len(said.split()) == 1 else said
        found.append(Server(name=name, url=server["url"], doc=doc))
    return tuple(found)


def _purpose(url: str) -> str:
    """Return a name for a server from its address: a label of its host, or the end of its path."""
    parts = urlsplit(url)
    words = parts.netloc.split(".") if parts.netloc else parts.path.split("/")[::-1]
    named = [word for word in words if word and "{" not in word and word not in _GENERAL]
    return snake(named[0] if named else "other")
