"""Where Assemble issues tokens: at the root of the host or below `/api`; its docs do not say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from assemble_client import AuthenticationError, ConfigurationError, NotFoundError

from tests.support.driving import Driver, Open
from tests.support.token_servers import TokenDesk, json_of, opening
from tests.support.vendor_server import Reply, VendorServer

OAUTH, LOGIN, JWT = "/oauth/token", "/auth/api/", "/auth/api/token"
PROGRAM = {"client_id": "our-program", "client_secret": "s3cret+1"}
PERSON = {"email": "zoe@example.org", "password": "Pass word1"}
WAYS = {"program": (PROGRAM, [OAUTH]), "person": (PERSON, [LOGIN, JWT])}
FIRST = {"token": "first", "expires_at": "2030-01-01T00:00:00Z", "two_factor": None}
either = pytest.mark.parametrize("way", WAYS)


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CLIENT_ID", "CLIENT_SECRET", "EMAIL", "PASSWORD", "TOKEN", "BASE_URL"):
        monkeypatch.delenv(f"ASSEMBLE_{name}", raising=False)


@pytest.fixture
def opened(drive: Driver, server: VendorServer) -> Iterator[Open]:
    """Opens clients of the server."""
    with opening(drive, "assemble", base_url=f"{server.base_url}/api") as open_client:
        yield open_client


def desk_of(server: VendorServer, way: str, below: str | None, absent: int = 404) -> TokenDesk:
    """Return a desk that issues tokens below one address; every other token path is `absent`."""
    paths = WAYS[way][1]
    field = "access_token" if way == "program" else "token"
    served = {f"{base}{path}" for base in ("", "/api") for path in paths}
    desk = TokenDesk(tuple(served), name=field)
    for base in ("", "/api"):
        if base != below:
            missing = Reply.json({"message": "Not Found", "status_code": absent}, absent)
            desk.refusals |= {f"{base}{path}": missing for path in paths}
        elif way == "person":
            desk.shapes[f"{base}{LOGIN}"] = FIRST
    return desk.serve(server)


def retrieve(drive: Driver, client: Any) -> Any:
    return drive.run(client.users.retrieve(7))


@either
def test_the_root_of_the_host_is_the_first_address(
    way: str, opened: Open, drive: Driver, server: VendorServer
) -> None:
    desk = desk_of(server, way, below="")
    assert retrieve(drive, opened(**WAYS[way][0])).id == 7
    assert desk.granted_at == WAYS[way][1]


@either
@pytest.mark.parametrize("absent", [404, 405])
def test_after_404_or_405_the_base_address_is_next(
    way: str, absent: int, opened: Open, drive: Driver, server: VendorServer
) -> None:
    desk = desk_of(server, way, below="/api", absent=absent)
    assert retrieve(drive, opened(**WAYS[way][0])).id == 7
    below = [f"/api{path}" for path in WAYS[way][1]]
    assert desk.granted_at == [WAYS[way][1][0], *below]
    assert {request.headers["accept"] for request in desk.grants} == {"application/x.uvol.v3+json"}


@either
@pytest.mark.parametrize(("token_base", "below"), [("host", ""), ("base", "/api")])
def test_the_caller_can_choose_the_address(
    token_base: str, below: str, way: str, opened: Open, drive: Driver, server: VendorServer
) -> None:
    desk = desk_of(server, way, below=below)
    assert retrieve(drive, opened(**WAYS[way][0], token_base=token_base)).id == 7
    assert desk.granted_at == [f"{below}{path}" for path in WAYS[way][1]]


@either
def test_the_error_names_every_address_and_the_argument(
    way: str, opened: Open, drive: Driver, server: VendorServer
) -> None:
    desk_of(server, way, below=None)
    with pytest.raises(AuthenticationError, match="refused with 404: no token is issued") as caught:
        retrieve(drive, opened(**WAYS[way][0]))
    path = WAYS[way][1][0]
    assert f"{server.base_url}{path} and {server.base_url}/api{path}" in str(caught.value)
    assert "does not document the address; check base_url and token_base" in str(caught.value)
    assert not [secret for secret in WAYS[way][0].values() if secret in str(caught.value)]


@either
def test_another_refusal_is_not_tried_elsewhere(
    way: str, opened: Open, drive: Driver, server: VendorServer
) -> None:
    desk = desk_of(server, way, below="")
    path = WAYS[way][1][0]
    desk.refusals[path] = Reply.json({"message": "Bad credentials"}, 401)
    with pytest.raises(AuthenticationError, match="refused with 401: Bad credentials"):
        retrieve(drive, opened(**WAYS[way][0]))
    assert desk.granted_at == [path]


def test_a_base_address_at_the_root_is_tried_once(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    desk = desk_of(server, "program", below=None)
    with pytest.raises(AuthenticationError, match="refused with 404"):
        retrieve(drive, opened(**PROGRAM, base_url=server.base_url))
    assert desk.granted_at == [OAUTH]


def test_another_word_is_refused(opened: Open) -> None:
    with pytest.raises(ConfigurationError, match="token_base must be host or base, not 'root'"):
        opened(**PROGRAM, token_base="root")


@pytest.mark.parametrize("options", [{}, {"token_base": "base"}])
def test_the_methods_for_tokens_find_the_address_too(
    options: Any, opened: Open, drive: Driver, server: VendorServer
) -> None:
    desk = desk_of(server, "person", below="/api")
    client = opened(token="t0ken", **options)
    first = drive.run(client.auth.create_pre_auth_token(**PERSON))
    second = drive.run(client.auth.create_token(token=first.token, minimal=True, key="012345"))
    assert (first.token, second.token) == ("first", "token-1")
    sent = [(r.path, json_of(r)) for r in desk.grants if r.path.startswith("/api")]
    code = {"token": "first", "minimal": True, "key": "012345"}
    assert sent == [(f"/api{LOGIN}", PERSON), (f"/api{JWT}", code)]
    tried = [request.path for request in desk.grants if not request.path.startswith("/api")]
    assert tried == ([] if options else [LOGIN, JWT])


def test_the_method_for_a_programs_token_finds_the_address_too(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    desk_of(server, "program", below="/api")
    client = opened(token="t0ken")
    grant = {"grant_type": "client_credentials", **PROGRAM, "scope": "users teams"}
    token = drive.run(client.auth.create_oauth_token(**grant))
    assert token.access_token == "token-1"


def test_a_method_that_finds_no_address_says_what_to_check(
    opened: Open, drive: Driver, server: VendorServer
) -> None:
    desk_of(server, "person", below=None)
    with pytest.raises(NotFoundError, match="check base_url and token_base") as caught:
        drive.run(opened(token="t0ken").auth.create_pre_auth_token(**PERSON))
    assert f"(sent to {server.base_url}/api{LOGIN}; to change its beginning, " in str(caught.value)
