# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .._lists import PagesKeywords, RecordPages
from .._results import RECORD, RECORD_PAGES, RECORDS
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, R

_LIST = Operation("GET /groups/{group_id}/contacts/{contact_id}/referrals", RECORD_PAGES)
_CREATE = Operation("POST /groups/{group_id}/contacts/{contact_id}/referrals", RECORDS)
_RETRIEVE = Operation("GET /groups/{group_id}/contacts/{contact_id}/referrals/{referral_id}", RECORD)
_BRANCH = Operation("PATCH /groups/{group_id}/contacts/{contact_id}/referrals/{referral_id}", RECORDS)


class ContactsReferrals(SyncResource):
    """Referrals made for a contact.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
        referral_id: Identifier of the referral.
    """

    def list(self, group_id: str, contact_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List a contact's referrals (inferred; docs: Contacts: Referrals)."""
        return self._pages(_LIST, locals())

    def create(
        self, group_id: str, contact_id: str, *,
        assistance_request_id: str | Omit = omit,
        referrals: Sequence[Mapping[str, Any] | str] | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R | builtins.list[R]:
        """Create one referral or more for a contact (inferred; docs: Contacts: Referrals).

        Args:
            assistance_request_id: Contact's request that the referrals answer, linked to them.
            referrals: The referrals.
        """
        return self._into(_CREATE, locals(), into)

    def retrieve(self, group_id: str, contact_id: str, referral_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a contact's referral (inferred; docs: Contacts: Referrals)."""
        return self._into(_RETRIEVE, locals(), into)

    def branch(
        self, group_id: str, contact_id: str, referral_id: str, *,
        assistance_request_id: str | Omit = omit,
        referrals: Sequence[Mapping[str, Any] | str] | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R | builtins.list[R]:
        """Branch a referral: make further referrals out of it (inferred; docs: Contacts: Referrals).

        Args:
            assistance_request_id: Contact's request that the referrals answer, linked to them.
            referrals: The referrals.
        """
        return self._into(_BRANCH, locals(), into)

    branch_via_put = twin(branch, _BRANCH.with_method("PUT"))
    """Branch a referral (PUT) (inferred; docs: Contacts: Referrals)."""


class AsyncContactsReferrals(AsyncResource):
    """`ContactsReferrals` for the asynchronous client."""

    list = paged(ContactsReferrals.list)
    create = awaitable(ContactsReferrals.create)
    retrieve = awaitable(ContactsReferrals.retrieve)
    branch = awaitable(ContactsReferrals.branch)
    branch_via_put = awaitable(ContactsReferrals.branch_via_put)
