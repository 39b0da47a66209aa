"""Prism, Stoplight's mock server: refuses requests that do not fit a spec."""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import httpx

from tests.support.loopback import free_port
from tests.support.vendors import ROOT, SPECS

PROGRAM = ROOT / ".tools/node_modules/.bin/prism"
_VIOLATION = re.compile(r"Violation: (.*)")


@contextmanager
def mocking(vendor: str, log: Path) -> Generator[str]:
    """Run Prism with a vendor's spec and give its address."""
    port = free_port()
    spec = SPECS / vendor / "openapi.yaml"
    command = [str(PROGRAM), "mock", "-h", "127.0.0.1", "-p", str(port), "--errors", str(spec)]
    with log.open("w") as out, subprocess.Popen(command, stdout=out, stderr=out) as prism:
        try:
            _await(f"http://127.0.0.1:{port}/", prism)
            yield f"http://127.0.0.1:{port}"
        finally:
            prism.terminate()


def _await(url: str, prism: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end and prism.poll() is None:
        try:
            httpx.get(url)
        except httpx.ConnectError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError("Prism did not start; its log is beside the table")


def violations(log: Path, count: int) -> list[str]:
    """Return the reasons of the last `count` requests; empty for those that were accepted."""
    text = re.sub(r"\x1b\[[0-9;]*m", "", log.read_text("utf-8"))
    requests = re.split(r"(?m)^.*Request received$", text)[1:]
    return ["; ".join(_VIOLATION.findall(request)) for request in requests[-count:]]
