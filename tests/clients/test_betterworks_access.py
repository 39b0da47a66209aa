"""How a Betterworks client authenticates, where it connects, and that it keeps to itself."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from assemble_client import Assemble
from betterworks_client import (
    AsyncBetterworks,
    AuthenticationError,
    Betterworks,
    BetterworksError,
    ConfigurationError,
    UnauthorizedError,
)
from selflessly_client import NotFoundError as SelflesslyNotFoundError
from selflessly_client import Selflessly, SelflesslyError

from tests.conftest import ROOT
from tests.support.driving import Driver, Open
from tests.support.token_servers import opening
from tests.support.vendor_server import Reply, VendorServer

USER = "/api/v1/users/31/"
FOUND = Reply.json({"id": 31})
CLASSES: dict[str, Any] = {"sync": Betterworks, "async": AsyncBetterworks}


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BETTERWORKS_API_TOKEN", "BETTERWORKS_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def opened(drive: Driver, server: VendorServer) -> Iterator[Open]:
    """Opens clients of the server."""
    usual = {"base_url": server.base_url, "api_token": "t0ken"}
    with opening(drive, "betterworks", **usual) as open_client:
        yield open_client


def retrieve(drive: Driver, client: Any) -> Any:
    return drive.run(client.users.retrieve(31))


def authorizations(server: VendorServer) -> list[str | None]:
    return [request.headers.get("authorization") for request in server.received]


def test_the_token_is_sent_behind_its_own_prefix(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", USER, FOUND)
    retrieve(drive, opened())
    assert authorizations(server) == ["APIToken t0ken"]


def test_the_token_comes_from_the_environment(
    opened: Open, drive: Driver, server: VendorServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BETTERWORKS_API_TOKEN", "from-env")
    server.expect("GET", USER, FOUND)
    retrieve(drive, opened(api_token=None))
    assert authorizations(server) == ["APIToken from-env"]


def test_a_missing_token_names_argument_and_variable(drive: Driver) -> None:
    with pytest.raises(AuthenticationError, match=r"pass api_token \(BETTERWORKS_API_TOKEN\)"):
        CLASSES[drive.mode]()


def test_a_token_function_is_called_for_every_request(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    tokens = iter(["one", "two"])
    client = opened(api_token=lambda: next(tokens))
    for _ in range(2):
        server.expect("GET", USER, FOUND)
        retrieve(drive, client)
    assert authorizations(server) == ["APIToken one", "APIToken two"]


def test_a_token_function_is_called_again_after_401(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    tokens = iter(["old", "new"])
    server.expect("GET", USER, Reply.json({"detail": "Expired"}, 401))
    server.expect("GET", USER, FOUND)
    assert retrieve(drive, opened(api_token=lambda: next(tokens))).id == 31
    assert authorizations(server) == ["APIToken old", "APIToken new"]


def test_an_asynchronous_token_function_serves_the_asynchronous_client_only(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    async def token() -> str:
        return "later"

    client = opened(api_token=token)
    if drive.mode == "sync":
        with pytest.raises(ConfigurationError, match="needs the asynchronous client"):
            retrieve(drive, client)
    else:
        server.expect("GET", USER, FOUND)
        retrieve(drive, client)
        assert authorizations(server) == ["APIToken later"]


def test_a_refused_token_raises_with_the_vendors_words_and_without_the_token(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    server.expect("GET", USER, Reply.json({"detail": "Invalid token."}, 401))
    with pytest.raises(UnauthorizedError, match="Invalid token") as caught:
        retrieve(drive, opened())
    assert "t0ken" not in str(caught.value)


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ({}, "https://app.betterworks.com"),
        ({"server": "production"}, "https://app.betterworks.com"),
        ({"server": "preview"}, "https://preview.betterworks.com"),
        ({"base_url": "https://own.example"}, "https://own.example"),
    ],
)
def test_the_server_is_chosen_by_name(given: dict[str, str], address: str, opened: Open) -> None:
    assert opened(**({"base_url": ""} | given)).base_url == address


def test_a_server_and_an_address_of_ones_own_are_refused(drive: Driver) -> None:
    with pytest.raises(ConfigurationError, match="server or base_url, not both"):
        CLASSES[drive.mode](api_token="t", server="preview", base_url="https://own.example")


def test_an_unknown_server_is_refused_with_those_that_are_known(drive: Driver) -> None:
    with pytest.raises(ConfigurationError, match="choose one of production, preview"):
        CLASSES[drive.mode](api_token="t", server="staging")


def test_plain_http_is_refused(opened: Open) -> None:
    with pytest.raises(ConfigurationError, match="must start with https"):
        opened(base_url="http://app.betterworks.com")


def test_packages_share_no_errors(server: VendorServer) -> None:
    server.respond = lambda request: Reply.json({"message": "Nothing here."}, 404)
    given: dict[str, Any] = dict.fromkeys(
        ("username", "password", "client_id", "client_secret"), "x"
    )
    with (
        Selflessly(base_url=server.base_url, **given) as client,
        pytest.raises(SelflesslyNotFoundError) as caught,
    ):
        client.auth.create_token(grant_type="password", **given)
    assert isinstance(caught.value, SelflesslyError)
    assert not isinstance(caught.value, BetterworksError)


def test_packages_used_side_by_side_send_their_own_headers(server: VendorServer) -> None:
    server.respond = lambda request: FOUND
    with (
        Betterworks(base_url=server.base_url, api_token="b") as betterworks,
        Assemble(base_url=server.base_url, token="a") as assemble,
    ):
        betterworks.users.retrieve(31)
        assemble.users.retrieve(31)
        betterworks.users.retrieve(31)
    sent = [(r.headers["authorization"], r.headers["accept"]) for r in server.received]
    plain = ("APIToken b", "application/json")
    assert sent == [plain, ("Bearer a", "application/x.uvol.v3+json"), plain]


def test_drift_of_one_client_is_not_drift_of_another(server: VendorServer) -> None:
    server.respond = lambda request: Reply.json({"id": 31, "is_system": 3, "is_active": 3})
    with (
        Betterworks(base_url=server.base_url, api_token="b") as betterworks,
        Assemble(base_url=server.base_url, token="a") as assemble,
    ):
        betterworks.users.retrieve(31)
        assemble.users.retrieve(31)
        found = [
            {drift.path for drift in client.drifts() if drift.kind == "type"}
            for client in (betterworks, assemble)
        ]
    assert found == [{"is_active"}, {"is_system"}]


def test_all_packages_are_imported_together_without_what_generated_them() -> None:
    paths = [str(path) for path in sorted(ROOT.glob("generated/*/src"))]
    code = f"""
import sys
sys.path[:0] = {paths!r}
from assemble_client import Assemble
from better_impact_client import BetterImpact
from betterworks_client import Betterworks
from selflessly_client import Selflessly
clients = [
    Assemble(token="t", organisation="o"),
    BetterImpact(username="u", password="p"),
    Betterworks(api_token="t"),
    Selflessly(username="u", password="p", client_id="i", client_secret="s"),
]
print(*(client.base_url for client in clients))
print(len({{type(client).__mro__[1] for client in clients}}))
print([name for name in sys.modules if name.partition(".")[0] == "generator"])
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines() == [
        "https://o.goassemble.com/api https://api.betterimpact.com "
        "https://app.betterworks.com https://customer-api.selflessly.io",
        "4",
        "[]",
    ], done.stderr
