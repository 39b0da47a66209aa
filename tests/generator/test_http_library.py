"""Packages are built on httpx, or on httpx2 if the command line says so."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from generator.build import build
from generator.command import main
from generator.emit.tree import write_tree
from tests.support.loopback import json_reply, serving
from tests.support.minispec import complete, write_spec
from tests.support.projects import THING, Project

RUNTIME = Path(__file__).parents[2] / "generator/runtime"
FAMILY = ("httpx", "httpcore", "sniffio")
CALLS = """
import asyncio, sys

for name in sys.argv[3].split():
    sys.modules[name] = None  # importing it fails

from mini_client import AsyncMini, ConfigurationError, Mini
from mini_client.testing import MockAPI

about = {"username": "u", "password": "p", "base_url": sys.argv[2]}


async def later():
    async with AsyncMini(**about, deadline=5) as client:
        return await client.things.retrieve(2)


with Mini(**about, deadline=5) as client:
    print(client.things.retrieve(1).name, asyncio.run(later()).name)
with Mini(username="u", password="p", transport=MockAPI()) as client:
    print(client.things.retrieve(1).id)
try:
    import httpx
except ImportError:
    print("no httpx")
else:
    try:
        Mini(username="u", password="p", http_client=httpx.Client())
    except ConfigurationError as error:
        print(error)
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package on httpx2."""
    root = tmp_path_factory.mktemp("httpx2")
    write_spec(root, "mini", complete(THING, "mini"))
    write_tree(root / "package", build(root / "specs", "mini", "httpx2"))
    return root / "package"


def called(package: Path, *missing: str) -> tuple[list[str], list[str]]:
    """Return what the calls print without these modules, and the user agents of the requests."""
    with serving() as server:
        server.respond = lambda request: json_reply({"id": 7, "name": request.path})
        run = subprocess.run(
            [sys.executable, "-W", "error", "-c", CALLS, "", server.url, " ".join(missing)],
            env={"PYTHONPATH": str(package / "src")},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert run.returncode == 0, run.stderr
        agents = [request.headers["user-agent"] for request in server.requests]
    return run.stdout.splitlines(), agents


def test_a_package_on_httpx2_calls_without_httpx_with_both_clients(package: Path) -> None:
    printed, agents = called(package, *FAMILY)
    assert (printed[0], printed[2]) == ("/things/1 /things/2", "no httpx")
    assert len(agents) == 2
    assert all(" httpx2/2." in agent for agent in agents)


def test_a_package_on_httpx2_says_that_a_client_is_of_httpx(package: Path) -> None:
    printed, _ = called(package)
    assert printed[2] == (
        "http_client must be an httpx2.Client, not an httpx.Client: this package is built on httpx2"
    )


def test_a_package_on_httpx2_depends_on_it_and_documents_its_classes(package: Path) -> None:
    project = tomllib.loads((package / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["dependencies"] == ["httpx2>=2.16,<3", "msgspec>=0.20"]
    client = (package / "src/mini_client/_client.py").read_text("utf-8")
    assert "http_client: httpx2.Client | None = None" in client
    assert "httpx." not in client
    options = (package / "src/mini_client/_runtime/options.py").read_text("utf-8")
    assert "or an `httpx2.Timeout`" in options
    readme = (package / "README.md").read_text("utf-8")
    assert "import httpx2" in readme
    assert 'getLogger("httpx2")' in readme


def test_one_module_of_the_runtime_names_the_library() -> None:
    imports = tuple(f"import {name}" for name in FAMILY)
    naming = {
        path.name
        for path in RUNTIME.rglob("*.py")
        for line in path.read_text("utf-8").splitlines()
        if line.strip().startswith(imports) or line.startswith(("from httpx", "from httpcore"))
    }
    assert naming == {"library.py"}


def test_the_command_writes_and_checks_packages_on_httpx2(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.spec("one")
    assert project.run() == 0
    assert project.run("--http", "httpx2") == 0
    assert project.run("--check", "--http", "httpx2") == 0
    capsys.readouterr()
    assert project.run("--check") == 1
    assert '-dependencies = ["httpx2>=2.16,<3"' in capsys.readouterr().out


def test_the_command_refuses_another_library(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["--http", "requests"])
    assert "choose from" in capsys.readouterr().err
