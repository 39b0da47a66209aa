"""Requests for help of Unite Us: submitted by a requestor, read, closed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.driving import Driver
from tests.support.unite_us import GROUP, record, records, sent
from tests.support.vendor_server import VendorServer

WIDGET = "/v3/widgets/assistance_requests"
WISH = {"service_type_id": "t-1", "description": "Heating"}
MINA = {"first_name": "Mina", "last_name": "Sample"}


@pytest.mark.parametrize("requestor", [{"requestor": MINA}, {}], ids=["name alone", "nobody"])
def test_a_requestor_needs_no_address_phone_number_or_email_address_and_may_be_left_out(
    requestor: dict[str, Any], client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", WIDGET, record("a-1"))
    request = {**WISH, **requestor}
    drive.run(client.widgets.create_assistance_request(assistance_request=request))
    assert sent(server) == {"assistance_request": request}


def test_the_answers_of_a_requestor_are_those_of_a_screening_or_text(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    server.expect("POST", WIDGET, record("a-1"))
    answers = [{"question_id": "q-1", "response_value": ["o-1"]}, "as-the-docs-print-it"]
    requestor = {**MINA, "form_response": {"form_id": "f-1", "data": answers}}
    request = {**WISH, "requestor": requestor}
    drive.run(client.widgets.create_assistance_request(assistance_request=request))
    assert sent(server) == {"assistance_request": request}


def test_a_request_is_found_and_read_with_its_requestor(
    client: Any, drive: Driver, server: VendorServer
) -> None:
    place = f"{GROUP}/assistance_requests"
    server.expect("GET", f"{place}?q[service_types][]=t-1&per=2", records("a-1"))
    server.expect("GET", f"{place}/a-1", record("a-1", requestor={**MINA, "military": {}}))
    found = client.assistance_requests.list(q={"service_types": ["t-1"]}, page_size=2)
    [first] = drive.run(found.page()).items
    request = drive.run(client.assistance_requests.retrieve(first.id))
    assert (request.requestor.first_name, type(request.requestor).__name__) == (
        "Mina",
        "RequestorProfile",
    )
