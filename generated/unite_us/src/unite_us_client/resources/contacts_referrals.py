# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The people a group serves, how to reach them, their consent, interactions and referrals."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_PAGES, RECORDS
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Into, Omit, PagesInto, R, omit

_LIST = Operation(
    "list_contact_referrals",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/referrals",
    RECORD_PAGES,
    rules={"sord": rules.SORD},
)
_CREATE = Operation("create_contact_referrals", "POST", "/groups/{group_id}/contacts/{contact_id}/referrals", RECORDS)
_RETRIEVE = Operation("get_contact_referral", "GET", "/groups/{group_id}/contacts/{contact_id}/referrals/{id}", RECORD)
_BRANCH_WITH_PUT = Operation(
    "branch_contact_referral_put", "PUT", "/groups/{group_id}/contacts/{contact_id}/referrals/{id}", RECORDS
)
_BRANCH = Operation(
    "branch_contact_referral", "PATCH", "/groups/{group_id}/contacts/{contact_id}/referrals/{id}", RECORDS
)


class ContactsReferrals(SyncResource):
    """The people a group serves, how to reach them, their consent, interactions and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        assistance_request_id: Assistance request of the contact that the referrals answer; it is linked to them.
        referrals: The referrals.
        id: Identifier of the record the call is about.
    """

    def list(
        self,
        group_id: str,
        contact_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a contact's referrals (inferred; docs: Contacts: Referrals).

        Referrals made for the contact.

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(_LIST, (group_id, contact_id), into, page=page, per=per, sord=sord, sidx=sidx)

    def create(
        self,
        group_id: str,
        contact_id: str,
        *,
        assistance_request_id: str | Omit = omit,
        referrals: Sequence[Mapping[str, Any] | str] | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R | builtins.list[R]:
        """Create referrals for a contact (inferred; docs: Contacts: Referrals).

        Makes one referral or more.
        """
        return self._into(
            _CREATE, (group_id, contact_id), into, assistance_request_id=assistance_request_id, referrals=referrals
        )

    def retrieve(self, group_id: str, contact_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a contact's referral (inferred; docs: Contacts: Referrals).

        Details of one referral.
        """
        return self._into(_RETRIEVE, (group_id, contact_id, id), into)

    def branch_with_put(
        self,
        group_id: str,
        contact_id: str,
        id: str,
        *,
        assistance_request_id: str | Omit = omit,
        referrals: Sequence[Mapping[str, Any] | str] | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R | builtins.list[R]:
        """Branch a contact's referral (PUT) (inferred; docs: Contacts: Referrals).

        PUT form of `branch`; the docs describe the two alike.
        """
        return self._into(
            _BRANCH_WITH_PUT,
            (group_id, contact_id, id),
            into,
            assistance_request_id=assistance_request_id,
            referrals=referrals,
        )

    def branch(
        self,
        group_id: str,
        contact_id: str,
        id: str,
        *,
        assistance_request_id: str | Omit = omit,
        referrals: Sequence[Mapping[str, Any] | str] | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R | builtins.list[R]:
        """Branch a contact's referral (inferred; docs: Contacts: Referrals).

        Makes further referrals out of one.
        """
        return self._into(
            _BRANCH, (group_id, contact_id, id), into, assistance_request_id=assistance_request_id, referrals=referrals
        )


class AsyncContactsReferrals(AsyncResource):
    """`ContactsReferrals` for the asynchronous client."""

    list = paged(ContactsReferrals.list)
    create = awaitable(ContactsReferrals.create)
    retrieve = awaitable(ContactsReferrals.retrieve)
    branch_with_put = awaitable(ContactsReferrals.branch_with_put)
    branch = awaitable(ContactsReferrals.branch)
