# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The people a group serves, how to reach them, their consent, interactions and referrals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import _profile, enums, models
from .. import _rules as rules
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    Record,
    Records,
    SyncPages,
    SyncResource,
    awaitable,
    omit,
    paged,
)

_LIST = Operation[models.RecordListEnvelope](
    "list_contact_referrals",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/referrals",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_CREATE = Operation[Records](
    "create_contact_referrals",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/referrals",
    models.AnyEnvelope,
    unwrap="data",
)
_RETRIEVE = Operation[Record](
    "get_contact_referral",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/referrals/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_BRANCH_WITH_PUT = Operation[Records](
    "branch_contact_referral_put",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/referrals/{id}",
    models.AnyEnvelope,
    unwrap="data",
)
_BRANCH = Operation[Records](
    "branch_contact_referral",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/referrals/{id}",
    models.AnyEnvelope,
    unwrap="data",
)


class ContactsReferrals(SyncResource):
    """The people a group serves, how to reach them, their consent, interactions and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
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
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a contact's referrals.

        Referrals made for the contact. `GET /groups/{group_id}/contacts/{contact_id}/referrals`
        (inferred; docs: Contacts: Referrals).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST,
            (group_id, contact_id),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def create(
        self,
        group_id: str,
        contact_id: str,
        *,
        assistance_request_id: str | Omit = omit,
        referrals: Sequence[Mapping[str, Any] | str] | Omit = omit,
        options: Options = None,
    ) -> Records:
        """Create referrals for a contact.

        Makes one referral or more. `POST /groups/{group_id}/contacts/{contact_id}/referrals`
        (inferred; docs: Contacts: Referrals).

        Args:
            assistance_request_id: Assistance request of the contact that the referrals answer;
                it is linked to them.
            referrals: The referrals.
        """
        return self._call(
            _CREATE,
            (group_id, contact_id),
            options,
            assistance_request_id=assistance_request_id,
            referrals=referrals,
        )

    def retrieve(
        self, group_id: str, contact_id: str, id: str, *, options: Options = None
    ) -> Record:
        """Retrieve a contact's referral.

        Details of one referral. `GET /groups/{group_id}/contacts/{contact_id}/referrals/{id}`
        (inferred; docs: Contacts: Referrals).
        """
        return self._call(_RETRIEVE, (group_id, contact_id, id), options)

    def branch_with_put(
        self,
        group_id: str,
        contact_id: str,
        id: str,
        *,
        assistance_request_id: str | Omit = omit,
        referrals: Sequence[Mapping[str, Any] | str] | Omit = omit,
        options: Options = None,
    ) -> Records:
        """Branch a contact's referral (PUT).

        PUT form of `branch`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/referrals/{id}` (inferred; docs: Contacts:
        Referrals).

        Args:
            assistance_request_id: Assistance request of the contact that the referrals answer;
                it is linked to them.
            referrals: The referrals.
        """
        return self._call(
            _BRANCH_WITH_PUT,
            (group_id, contact_id, id),
            options,
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
        options: Options = None,
    ) -> Records:
        """Branch a contact's referral.

        Makes further referrals out of one.
        `PATCH /groups/{group_id}/contacts/{contact_id}/referrals/{id}` (inferred; docs:
        Contacts: Referrals).

        Args:
            assistance_request_id: Assistance request of the contact that the referrals answer;
                it is linked to them.
            referrals: The referrals.
        """
        return self._call(
            _BRANCH,
            (group_id, contact_id, id),
            options,
            assistance_request_id=assistance_request_id,
            referrals=referrals,
        )


class AsyncContactsReferrals(AsyncResource):
    """The people a group serves, how to reach them, their consent, interactions and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        id: Identifier of the record the call is about.
    """

    list = paged(ContactsReferrals.list)
    create = awaitable(ContactsReferrals.create)
    retrieve = awaitable(ContactsReferrals.retrieve)
    branch_with_put = awaitable(ContactsReferrals.branch_with_put)
    branch = awaitable(ContactsReferrals.branch)
