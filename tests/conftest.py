"""What every test may use: the generated packages on the path, and projects to work in.

With HTTP=httpx2 in the environment, `import httpx` of the tests and of the clients gives httpx2.
"""

from __future__ import annotations

import functools
import gc
import os
import ssl
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("suite", max_examples=25, deadline=None, derandomize=True, database=None)
settings.load_profile("suite")

# Tests drop millions of objects: with the usual threshold, a tenth of their time goes into looking
# through everything that is loaded.
gc.set_threshold(20_000)

ROOT = Path(__file__).resolve().parent.parent
FIRST = (
    "tests/review/",
    "tests/newcomer/",
    "tests/packaging/",
    "tests/stress/",
    "tests/typing/",
    "tests/test_contributing.py",
)
"""Files that take long though they have few tests."""

if os.environ.get("HTTP") == "httpx2":
    import httpx2

    httpx2.alias_httpx()

sys.path[:0] = [str(path) for path in sorted(ROOT.glob("generated/*/src"))]

from tests.support.packages import Workshop  # noqa: E402 (needs nothing of the above, sorts after)
from tests.support.projects import Project  # noqa: E402


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Order the tests of several processes: those that take long are not left to one at the end."""
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: not item.nodeid.startswith(FIRST))


@pytest.fixture(scope="session", autouse=True)
def _library_of_programs() -> Iterator[None]:
    """Have the programs that tests start use the same HTTP library."""
    with pytest.MonkeyPatch.context() as patch:
        if os.environ.get("HTTP") == "httpx2":
            patch.setenv("PYTHONPATH", str(ROOT / "tests/support/httpx2"), prepend=os.pathsep)
        yield


@pytest.fixture(scope="session", autouse=True)
def _one_set_of_certificates() -> Iterator[None]:
    """Read the certificates once: every pool does, which takes longer than most tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ssl, "create_default_context", functools.cache(ssl.create_default_context))
        yield


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Workshop]:
    """Builds and imports the package of a YAML fragment."""
    workshop = Workshop(tmp_path)
    yield workshop
    workshop.close()


@pytest.fixture(scope="module")
def make_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workshop]:
    """Like `make`, for a package that all tests of a module only call."""
    workshop = Workshop(tmp_path_factory.mktemp("packages"))
    yield workshop
    workshop.close()


@pytest.fixture(scope="session")
def fresh_project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """An empty project; to be copied, not changed."""
    return Project.create(tmp_path_factory.mktemp("fresh") / "project")


@pytest.fixture
def project(fresh_project: Project, tmp_path: Path) -> Project:
    """A project folder of its own, for the command line."""
    return fresh_project.copy(tmp_path / "project")
