"""The command line of the sandbox."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from generator.sandbox.command import main

ROOT = Path(__file__).resolve().parents[2]


def test_the_command_prints_its_address_and_serves() -> None:
    command = [sys.executable, "-m", "generator.sandbox", "better_impact", "--people", "10000"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as server:
        try:
            assert server.stdout is not None
            url = server.stdout.readline().strip()
            path = "/v1/organization/users/?page_size=250"
            page = httpx.get(url + path, auth=("me", "sandbox"))
            assert page.json()["header"]["total_item_count"] == 10_000
            assert httpx.get(url + path).status_code == 401
        finally:
            server.terminate()
        assert server.stderr is not None
        assert "(list_organization_users): 401, there are no credentials" in server.stderr.read()


def test_the_command_allows_the_host_that_it_is_given() -> None:
    command = [sys.executable, "-m", "generator.sandbox", "better_impact", "--host", "A.Test"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            url = server.stdout.readline().strip()
            statuses = [
                httpx.get(f"{url}/nothing", headers={"Host": host}).status_code
                for host in ("a.test:80", "b.test")
            ]
        finally:
            server.terminate()
    assert statuses == [404, 421]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["nobody"], "specs/nobody/openapi.yaml"),
        (["better-impact"], "did you mean better_impact?"),
        (["selflessly", "--people", "-1"], "--people must not be negative"),
        (["selflessly", "--port", "70000"], "--port must be between"),
        (["selflessly", "--fault", "slow"], "--fault: 'slow' is not a fault"),
        (["selflessly", "--secret", ""], "--secret must be"),
        (["selflessly", "--host", "http://a.test"], "--host must be a name or an address"),
        (["selflessly", "--host", "a.test:80"], "--host must be a name or an address"),
    ],
)
def test_a_bad_option_is_refused_with_what_to_do(
    arguments: list[str], reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert reason in capsys.readouterr().err


def test_a_port_that_is_taken_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert main(["selflessly", "--port", str(port)]) == 2
    assert f"--port: {port} cannot be opened" in capsys.readouterr().err
