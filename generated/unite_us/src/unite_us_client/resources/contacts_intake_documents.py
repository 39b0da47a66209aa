# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Documents attached to contacts, intakes, cases and referrals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _profile, enums, models
from .. import _rules as rules
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    Record,
    SyncPages,
    SyncResource,
    awaitable,
    omit,
    paged,
)

if TYPE_CHECKING:
    from .. import params

_LIST = Operation[models.RecordListEnvelope](
    "list_intake_documents",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_RETRIEVE = Operation[Record](
    "get_intake_document",
    "GET",
    "/groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_REPLACE = Operation[Record](
    "replace_intake_document",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_DELETE = Operation[None](
    "delete_intake_document",
    "DELETE",
    "/groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents/{id}",
)
_UPDATE = Operation[Record](
    "update_intake_document",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents/{id}",
    models.RecordEnvelope,
    unwrap="data",
)


class ContactsIntakeDocuments(SyncResource):
    """Documents attached to contacts, intakes, cases and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        intake_id: Identifier of the intake.
        id: Identifier of the record the call is about.
    """

    def list(
        self,
        group_id: str,
        contact_id: str,
        intake_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List an intake's documents.

        All documents attached to the intake.
        `GET /groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents` (inferred;
        docs: Intake: Documents).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST,
            (group_id, contact_id, intake_id),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def retrieve(
        self, group_id: str, contact_id: str, intake_id: str, id: str, *, options: Options = None
    ) -> Record:
        """Retrieve an intake's document.

        One document attached to the intake.
        `GET /groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents/{id}`
        (inferred; docs: Intake: Documents).
        """
        return self._call(_RETRIEVE, (group_id, contact_id, intake_id, id), options)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        intake_id: str,
        id: str,
        *,
        document: params.DocumentInput,
        attach_to_id: str | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Replace an intake's document.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents/{id}`
        (inferred; docs: Intake: Documents).

        Args:
            document: What can be changed about a document.
            attach_to_id: Identifier of the record that the document is to be attached to
                instead.
        """
        return self._call(
            _REPLACE,
            (group_id, contact_id, intake_id, id),
            options,
            document=document,
            attach_to_id=attach_to_id,
        )

    def delete(
        self, group_id: str, contact_id: str, intake_id: str, id: str, *, options: Options = None
    ) -> None:
        """Delete an intake's document.

        Deletes one of the attached documents.
        `DELETE /groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents/{id}`
        (inferred; docs: Intake: Documents).
        """
        return self._call(_DELETE, (group_id, contact_id, intake_id, id), options)

    def update(
        self,
        group_id: str,
        contact_id: str,
        intake_id: str,
        id: str,
        *,
        document: params.DocumentInput,
        attach_to_id: str | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Update an intake's document.

        Gives a document another title or attaches it elsewhere.
        `PATCH /groups/{group_id}/contacts/{contact_id}/intakes/{intake_id}/documents/{id}`
        (inferred; docs: Intake: Documents).

        Args:
            document: What can be changed about a document.
            attach_to_id: Identifier of the record that the document is to be attached to
                instead.
        """
        return self._call(
            _UPDATE,
            (group_id, contact_id, intake_id, id),
            options,
            document=document,
            attach_to_id=attach_to_id,
        )


class AsyncContactsIntakeDocuments(AsyncResource):
    """Documents attached to contacts, intakes, cases and referrals.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        intake_id: Identifier of the intake.
        id: Identifier of the record the call is about.
    """

    list = paged(ContactsIntakeDocuments.list)
    retrieve = awaitable(ContactsIntakeDocuments.retrieve)
    replace = awaitable(ContactsIntakeDocuments.replace)
    delete = awaitable(ContactsIntakeDocuments.delete)
    update = awaitable(ContactsIntakeDocuments.update)
