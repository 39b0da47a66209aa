"""Built packages and an environment that holds nothing else, made once for all workers."""

from __future__ import annotations

import fcntl
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from tests.support.vendors import GENERATED, ROOT, VENDORS


@attrs.frozen
class Built:
    """The wheel and the source archive of one package; the wheel is made from the archive."""

    wheel: Path
    archive: Path


@attrs.frozen
class Environment:
    """A virtual environment without pip."""

    folder: Path

    @property
    def python(self) -> str:
        """The interpreter."""
        return str(self.folder / ("Scripts" if os.name == "nt" else "bin") / "python")

    def run(self, code: str, **variables: str) -> str:
        """Run code in its own process, every warning an error, and give what it printed."""
        done = subprocess.run(
            [self.python, "-I", "-W", "error", "-c", code],
            cwd=self.folder,
            env={"PATH": os.environ["PATH"], **variables},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def distributions(self) -> dict[str, list[str]]:
        """Return the requirements of everything that is installed."""
        code = (
            "import json, importlib.metadata as m\n"
            "print(json.dumps({d.name.lower(): d.requires or [] for d in m.distributions()}))"
        )
        found: dict[str, list[str]] = json.loads(self.run(code))
        return found


def call(*command: str) -> None:
    """Run a program in the folder of the project; fail with its output unless it succeeds."""
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Makes a folder once; the workers that come later wait for the first."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def made(name: str, make: Callable[[Path], None]) -> Path:
        folder, done = shared / name, shared / f"{name}.done"
        with open(shared / f"{name}.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not done.exists():
                make(folder)
                done.touch()
        return folder

    return made


@pytest.fixture(scope="session")
def build(once: Callable[..., Path]) -> Callable[[str], Built]:
    """Gives the built package of a vendor; all are built at once."""

    def make(folder: Path) -> None:
        sources = [str(GENERATED / vendor) for vendor in VENDORS]
        call(sys.executable, "-m", "tests.packaging.building", str(folder), *sources)

    def built(vendor: str) -> Built:
        folder = once("dist", make) / vendor
        [wheel], [archive] = folder.glob("*.whl"), folder.glob("*.tar.gz")
        return Built(wheel, archive)

    return built


@pytest.fixture(scope="session")
def environment(once: Callable[..., Path], build: Callable[[str], Built]) -> Environment:
    """A virtual environment with every package and what they need from the index."""

    def make(folder: Path) -> None:
        call(sys.executable, "-m", "venv", "--without-pip", str(folder))
        wheels = [str(build(vendor).wheel) for vendor in VENDORS]
        pip = (sys.executable, "-m", "pip", "--python", Environment(folder).python)
        call(*pip, "install", "--quiet", "--disable-pip-version-check", *wheels)

    return Environment(once("environment", make))
