"""Every operation of every spec, called over HTTP: what is sent, and what comes of the response."""

from __future__ import annotations

import asyncio
import importlib
import json
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, get_type_hints

import httpx
import pytest

from tests.support.contract import Contract, Extent, body_of, contracts_of
from tests.support.driving import AsyncDriver, Driver
from tests.support.sampling import Sampler
from tests.support.vendor_server import Reply, VendorServer
from tests.support.vendors import (
    VENDORS,
    argument_types,
    base_path,
    client_class,
    credentials,
    error_class,
    spec_of,
    token_responses,
)

every_vendor = pytest.mark.parametrize("vendor", VENDORS)


@pytest.fixture
def pools(runner: asyncio.Runner) -> Iterator[dict[str, Any]]:
    """The connections that all clients of a test share."""
    asynchronous = httpx.AsyncClient()
    with httpx.Client() as synchronous:
        yield {"sync": synchronous, "async": asynchronous}
    AsyncDriver(runner).run(asynchronous.aclose())


class Caller:
    """Calls operations of any vendor."""

    def __init__(
        self, drive: Driver, server: VendorServer, pools: dict[str, Any], folder: Path
    ) -> None:
        self._drive, self._server, self._folder = drive, server, folder
        self._pool = pools[drive.mode]

    def __call__(self, contract: Contract, extent: Extent, reply: Reply) -> tuple[Any, Any]:
        """Call an operation once and give the client and the result."""
        vendor = contract.vendor
        given = credentials(vendor)
        tokens = token_responses(vendor, given.exchange)
        self._server.respond = lambda request: (
            Reply.json(tokens[request.path]) if request.path in tokens else reply
        )
        client = client_class(vendor, self._drive.mode)(
            **given.arguments,
            base_url=self._server.base_url + base_path(vendor),
            http_client=self._pool,
            max_retries=0,
        )
        arguments = contract.expected(extent).arguments
        if contract.kind == "save":
            arguments = {**arguments, "to": Path(mkdtemp(dir=self._folder))}
        outcome = attrgetter(contract.method_path)(client)(**arguments)
        if contract.kind == "pages":
            outcome = outcome.page()
        return client, self._drive.run(outcome)


@pytest.fixture
def call(drive: Driver, server: VendorServer, pools: dict[str, Any], tmp_path: Path) -> Caller:
    return Caller(drive, server, pools, tmp_path)


@pytest.mark.parametrize("extent", ["required", "all"])
@every_vendor
def test_an_operation_sends_the_request_that_its_spec_describes(
    vendor: str, extent: Extent, call: Caller, server: VendorServer, subtests: pytest.Subtests
) -> None:
    for contract in contracts_of(vendor):
        with subtests.test(contract=str(contract)):
            call(contract, extent, contract.replies()[0])

            expected = contract.expected(extent)
            given = credentials(contract.vendor)
            request = server.received[-1]
            sent = request.headers
            assert (request.method, request.path) == (contract.method, expected.path)
            own = given.place[1] if given.place[0] == "query" else None
            assert [pair for pair in request.query if pair[0] != own] == expected.query
            assert body_of(request) == expected.body
            assert {name: sent.get(name) for name in expected.headers} == expected.headers
            assert ("content-type" in sent) == expected.has_body
            assert given.sent_in(request) == (
                given.authorization if contract.authenticated else None
            )


@every_vendor
def test_an_operation_decodes_every_documented_response_without_a_difference(
    vendor: str, call: Caller, subtests: pytest.Subtests
) -> None:
    for contract in contracts_of(vendor):
        for reply in contract.replies():
            with subtests.test(contract=str(contract), reply=reply.body):
                client, result = call(contract, "required", reply)

                assert client.drifts() == []
                if contract.kind == "save":
                    assert result.read_bytes() == reply.body
                elif contract.kind == "pages":
                    assert len(result) == len(contract.payload(reply))
                else:
                    assert (result is None) == (contract.payload(reply) is None)


@every_vendor
def test_an_argument_type_has_the_keys_that_are_sent(
    vendor: str, subtests: pytest.Subtests
) -> None:
    schemas = spec_of(vendor).root["components"]["schemas"]
    for name in argument_types(vendor):
        with subtests.test(name=name):
            params = importlib.import_module(f"{vendor}_client.params")
            keys = set(get_type_hints(getattr(params, name)))
            assert keys == set(Sampler(spec_of(vendor)).properties(schemas[name]))


@every_vendor
def test_an_operation_raises_the_documented_errors(
    vendor: str, call: Caller, subtests: pytest.Subtests
) -> None:
    for contract in contracts_of(vendor):
        for name, reply in contract.failures():
            with subtests.test(contract=str(contract), status=reply.status):
                with pytest.raises(error_class(vendor, "APIStatusError")) as caught:
                    call(contract, "required", reply)

                assert type(caught.value).__name__ == name
                assert (caught.value.status, caught.value.body) == (
                    reply.status,
                    json.loads(reply.body),
                )
