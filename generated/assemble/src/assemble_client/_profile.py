# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""Profile of the Assemble API: the facts that the runtime needs."""

from __future__ import annotations

from ._runtime.credentials import TokenScheme
from ._runtime.grants import ClientCredentialsScheme, TwoStepScheme
from ._runtime.operations import Profile, Spelling
from ._runtime.paging_schemes import NumberedPages

PROFILE = Profile(
    package="assemble_client",
    title="Assemble",
    version="0.2.0",
    env_prefix="ASSEMBLE",
    servers={
        "an_organisation_s_own_host_an_organisation_that_has_mapped_its_own_domain_may_use_that_domain_instead": "https://{organisation}.goassemble.com/api",
    },
    headers={
        "Accept": "application/x.uvol.v3+json",
    },
    error_message=("message",),
    empty_lists=True,
    request_id_headers=(),
    variables={
        "organisation": None,
    },
    spellings={
        "roles": Spelling("roles", ("role-profiles", "associations")),
        "email_addresses": Spelling("email-addresses", ("emails", "emailAddresses", "email_addresses")),
        "postal_addresses": Spelling("postal-addresses", ("addresses", "postalAddresses", "postal_addresses")),
        "emergency_contacts": Spelling("emergency-contacts", ("emergencyContacts", "emergency_contacts")),
        "phone_numbers": Spelling("phone-numbers", ("phoneNumbers", "phone_numbers")),
        "sub_notes": Spelling("sub-notes", ("sub_notes", "subnotes", "notes")),
        "sub_touchpoints": Spelling("sub-touchpoints", ("sub_touchpoints", "subtouchpoints")),
    },
    security=(
        ClientCredentialsScheme(token_path="/oauth/token", scope="users", bases=("host", "base")),
        TwoStepScheme(login_path="/auth/api/", token_path="/auth/api/token", bases=("host", "base")),
        TokenScheme(),
    ),
    evidence="inferred",
    spec="specs/assemble/openapi.yaml",
)

PAGES = NumberedPages(
    page="page",
    first=1,
    pages="meta.pagination.total_pages",
    total="meta.pagination.total",
    ends="uncounted-page",
)
"""Numbered pages of a size that the server chooses. The page counter may be a number or a numeric string. A list
whose first page has no `meta` has no other page; one without a counter in `meta` continues until an empty page."""
