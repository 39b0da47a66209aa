# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Profile of the Unite Us API: the facts that the runtime needs."""

from __future__ import annotations

from ._runtime.credentials import TokenScheme
from ._runtime.operations import Profile, Spelling
from ._runtime.paging_schemes import NumberedPages

PROFILE = Profile(
    package="unite_us_client",
    title="Unite Us",
    version="0.2.0",
    env_prefix="UNITE_US",
    servers={
        "production": "https://api.uniteus.io/v3",
        "training": "https://api.uniteustraining.com/v3",
    },
    error_message=("message", "error", "error.message", "errors"),
    error_details="errors",
    request_id_headers=("x-request-id",),
    spellings={
        "service_cases": Spelling("service_cases", ("cases",)),
        "closings": Spelling("closings", ("closing", "close")),
        "connections": Spelling("connections", ("connection",)),
        "care_team": Spelling("care_team/members", ("care_team_members", "care_team")),
        "household_members": Spelling("households/members", ("household/members",)),
        "household_count": Spelling(
            "households/members_count", ("household/members_count", "households/members_counts")
        ),
        "draft_referrals": Spelling("draft_referrals", ("referrals/drafts",)),
        "sent_referrals": Spelling("referrals/sent", ("sent_referrals",)),
        "received_referrals": Spelling("referrals/received", ("received_referrals",)),
        "closed_referrals": Spelling("referrals/closed", ("closed_referrals",)),
        "open_channel_referrals": Spelling("referrals/open_channel", ("open_channel_referrals",)),
        "cases_from_referrals": Spelling("service_cases/sent_referrals", ("referrals/sent/service_cases",)),
        "hold": Spelling("hold", ("holds",)),
        "recall": Spelling("recall", ("recalls",)),
        "primary_case_worker": Spelling("primary_case_worker", ("primary_worker",)),
        "primary_referral_worker": Spelling("primary_referral_worker", ("primary_worker",)),
        "enrollment": Spelling("enrollment", ("enrollments",)),
        "form_response": Spelling("response", ("responses", "respond")),
        "select": Spelling("select", ("use",)),
        "care_coordinator": Spelling("care_coordinator", ("care_coordinators",)),
        "own_contacts": Spelling("contacts/primary_worker", ("contacts/primary_workers",)),
        "contacts_with_intakes": Spelling("contacts/with_intakes", ("contacts_with_intakes", "contacts/intakes")),
        "contact_search": Spelling("search/global_contacts", ("search/contacts",)),
        "document_deletions": Spelling("document_deletions", ("documents/delete",)),
        "consent_documents": Spelling("consents/document", ("consents/upload",)),
        "consent_acceptance": Spelling("consents/accept", ("consent",)),
        "assistance_request_form_config": Spelling(
            "assistance_request_form_config", ("assistance_requests/form_config",)
        ),
        "address_book": Spelling("address_book_groups", ("address_book/groups",)),
        "hours_of_operation": Spelling("hours_of_operation", ("schedule",)),
        "service_types_offered": Spelling("service_types_offered", ("service_types/offered",)),
        "service_types_with_outcomes": Spelling("service_types_with_outcomes", ("service_types/outcomes",)),
        "participation_agreements": Spelling("participation_agreements", ("participation_agreement",)),
        "license_agreements": Spelling("license_agreements", ("eula",)),
        "share": Spelling("share", ("messages", "sharing")),
        "invitations": Spelling("invitations", ("user_invitations",)),
        "reminders": Spelling("reminders", ("reminder",)),
        "users_with_contacts": Spelling("users/with_contacts", ("users_with_contacts",)),
        "collaborators": Spelling("users/referral_scopes", ("collaborators",)),
        "emr_context": Spelling("emr/context", ("emr_context",)),
        "token_validation": Spelling("authentication/validate_token", ("auth/validate",)),
        "zendesk": Spelling("users/zendesk", ("users/zendesk_support",)),
    },
    arguments=("group_id",),
    security=(TokenScheme(),),
    evidence="inferred",
    spec="specs/unite_us/openapi.yaml",
)

PAGES = NumberedPages(
    page="page",
    size="per",
    default_size=50,
    first=1,
    next="paging.next_page",
)
"""Numbered pages, of 50 records if `per` is omitted. The docs do not say how the last page is recognized or whether
`per` has a maximum. If a page has `paging.next_page`, null ends the list, otherwise an empty page."""
