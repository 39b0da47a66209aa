"""Every way to authenticate with every vendor."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

import attrs

from .contract import Contract, contracts_of
from .vendor_server import Reply, Respond
from .vendors import GENERATED, VENDORS, Credentials, credentials, schemes_of, token_responses

SECRET = "s3cr3t-9f2b-correct-horse"
SCHEMES = [(vendor, scheme) for vendor in VENDORS for scheme in schemes_of(vendor)]
EXCHANGED = [pair for pair in SCHEMES if credentials(pair[0], scheme=pair[1]).exchange]
REQUIRED = [
    (vendor, scheme)
    for vendor, scheme in SCHEMES
    if "opened without credentials" not in (GENERATED / vendor / "README.md").read_text("utf-8")
]
"""Ways of the vendors whose README does not say that their client needs no credentials."""


@attrs.frozen
class Way:
    """A vendor and credentials for it."""

    vendor: str
    credentials: Credentials

    @property
    def read(self) -> Contract:
        """The first operation that reads one thing with credentials."""
        return next(
            contract
            for contract in contracts_of(self.vendor)
            if contract.method == "GET" and contract.kind == "call" and contract.authenticated
        )

    def call(self, client: Any, **options: Any) -> Any:
        """Call that operation, with these options of the call."""
        arguments = self.read.expected("required").arguments
        if options:
            arguments = {**arguments, "options": options}
        return attrgetter(self.read.method_path)(client)(**arguments)

    def behind_tokens(self, respond: Respond) -> Respond:
        """Return a function that responds to token requests, and otherwise like `respond`."""
        responses = token_responses(self.vendor, self.credentials.exchange)
        return lambda request: (
            Reply.json(responses[request.path]) if request.path in responses else respond(request)
        )
