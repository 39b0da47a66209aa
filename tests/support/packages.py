"""Packages that were just generated: written, imported, called over a recording transport."""

from __future__ import annotations

import atexit
import functools
import importlib
import py_compile
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import httpx

from generator.build import build
from generator.emit.tree import write_tree
from generator.text.names import pascal

from .minispec import complete, new_vendor, write_spec

Handler = Callable[[httpx.Request], httpx.Response]


@attrs.define
class Calls:
    """A transport's memory: every request, in order."""

    requests: list[httpx.Request] = attrs.field(factory=list[httpx.Request])

    @property
    def last(self) -> httpx.Request:
        """The request that was sent last."""
        return self.requests[-1]

    @property
    def urls(self) -> list[str]:
        """Path and query of every request, as they were on the wire."""
        return [request.url.raw_path.decode() for request in self.requests]

    @property
    def query(self) -> str:
        """The query of the last request, as it was on the wire."""
        return self.last.url.query.decode()


@attrs.frozen
class Built:
    """A generated package and the client class it exports."""

    vendor: str
    files: dict[str, str]
    module: ModuleType

    @property
    def name(self) -> str:
        """The client's class name."""
        return self.vendor.title().replace("_", "")

    def source(self, path: str) -> str:
        """Return the text of a file below the package's own folder."""
        return self.files[f"src/{self.vendor}_client/{path}"]

    def resources(self, prefix: str = "") -> list[type]:
        """Return the classes of its resources, those of the asynchronous client with `Async`."""
        home = f"{self.vendor}_client.resources"
        stems = [path.stem for path in map(Path, self.files) if path.parent.name == "resources"]
        found: list[type] = []
        for stem in stems:
            if stem != "__init__":
                name = prefix + pascal(stem)
                found.append(getattr(importlib.import_module(f"{home}.{stem}"), name))
        return found

    def client(self, *answers: Any, **options: Any) -> tuple[Any, Calls]:
        """Return a client that gets these responses in order (the last one again and again).

        Each is an httpx response, JSON for a 200, or None for a 204.
        """
        calls = Calls()
        transport = httpx.MockTransport(_player(calls, answers))
        made = getattr(self.module, self.name)(
            username="u", password="p", transport=transport, **options
        )
        return made, calls

    def async_client(self, *answers: Any, **options: Any) -> tuple[Any, Calls]:
        """Return an asynchronous client that gets these responses in order."""
        calls = Calls()
        transport = httpx.MockTransport(_player(calls, answers))
        made = getattr(self.module, f"Async{self.name}")(
            username="u", password="p", transport=transport, **options
        )
        return made, calls


def _player(calls: Calls, answers: Iterable[Any]) -> Handler:
    waiting = list(answers)

    def handler(request: httpx.Request) -> httpx.Response:
        calls.requests.append(request)
        answer = (waiting.pop(0) if len(waiting) > 1 else waiting[0]) if waiting else None
        if isinstance(answer, httpx.Response):
            return answer
        return httpx.Response(204) if answer is None else httpx.Response(200, json=answer)

    return handler


@functools.cache
def _runtime_folder(modules: frozenset[tuple[str, str]]) -> Path:
    """Return a folder with the modules of a runtime, given by their paths, and their bytecode.

    They are the same in every package, so that they are written and compiled once in a process:
    that took most of the time until a new package made its first call.
    """
    root = Path(tempfile.mkdtemp(prefix="runtime-"))
    atexit.register(shutil.rmtree, root, ignore_errors=True)
    for path, text in modules:
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
        py_compile.compile(
            str(target),
            doraise=True,
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )
    return root


def write_package(folder: Path, vendor: str, files: dict[str, str]) -> None:
    """Write a package whose runtime is a link to modules that others of this process share."""
    runtime = f"src/{vendor}_client/_runtime"
    shared = {path for path in files if path.startswith(f"{runtime}/")}
    write_tree(folder, {path: text for path, text in files.items() if path not in shared})
    link = folder / runtime
    if not link.is_symlink():
        modules = {(path.removeprefix(f"{runtime}/"), files[path]) for path in shared}
        link.symlink_to(_runtime_folder(frozenset(modules)))


class Workshop:
    """Builds packages in a project folder and imports them; forgets them at the end."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._paths: list[str] = []
        self._modules: list[str] = []
        self._made: dict[str, Built] = {}

    def __call__(self, fragment: str | dict[str, Any]) -> Built:
        """Build the package of a fragment, write it and import it; the same text gives the same."""
        if not isinstance(fragment, str):
            return self._build(fragment, new_vendor())
        if fragment not in self._made:
            self._made[fragment] = self._build(fragment, new_vendor())
        return self._made[fragment]

    def _build(self, fragment: str | dict[str, Any], vendor: str) -> Built:
        write_spec(self.root, vendor, complete(fragment, vendor))
        return self.imported(vendor)

    def imported(self, vendor: str) -> Built:
        """Build the package of a spec of the project, write it and import it."""
        files = build(self.root / "specs", vendor)
        folder = self.root / "generated" / vendor
        write_package(folder, vendor, files)
        path = str(folder / "src")
        sys.path.insert(0, path)
        self._paths.append(path)
        self._modules.append(f"{vendor}_client")
        importlib.invalidate_caches()
        return Built(vendor, files, importlib.import_module(f"{vendor}_client"))

    def named(self, template: str) -> Built:
        """Build a fragment that sets x-sdk itself; `{name}` stands for the client's class."""
        vendor = new_vendor()
        return self._build(template.format(name=vendor.title()), vendor)

    def close(self) -> None:
        """Take the packages out of the interpreter again."""
        for path in self._paths:
            sys.path.remove(path)
        for name in list(sys.modules):
            if name.partition(".")[0] in self._modules:
                del sys.modules[name]
