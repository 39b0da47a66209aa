# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The people around a contact who take part in the care."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import (
    AsyncResource,
    Operation,
    Options,
    Record,
    SyncResource,
    awaitable,
)

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation[Record](
    "create_care_team_member_email_address",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/email_addresses",
    models.RecordEnvelope,
    unwrap="data",
)
_REPLACE = Operation[Record](
    "replace_care_team_member_email_address",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/email_addresses/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_DELETE = Operation[None](
    "delete_care_team_member_email_address",
    "DELETE",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/email_addresses/{id}",
)
_UPDATE = Operation[Record](
    "update_care_team_member_email_address",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/email_addresses/{id}",
    models.RecordEnvelope,
    unwrap="data",
)


class ContactsCareTeamEmailAddresses(SyncResource):
    """The people around a contact who take part in the care.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        member_id: Identifier of the care team member.
        id: Identifier of the record the call is about.
    """

    def create(
        self,
        group_id: str,
        contact_id: str,
        member_id: str,
        *,
        email_address: params.EmailAddress,
        options: Options = None,
    ) -> Record:
        """Add an email address to a care team member.

        Adds an email address.
        `POST /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/email_addresses`
        (inferred; docs: Care Team Members: Email Addresses).

        Args:
            email_address: An email address of a person.
        """
        return self._call(
            _CREATE, (group_id, contact_id, member_id), options, email_address=email_address
        )

    def replace(
        self,
        group_id: str,
        contact_id: str,
        member_id: str,
        id: str,
        *,
        email_address: params.EmailAddress,
        options: Options = None,
    ) -> Record:
        """Replace a care team member's email address.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/email_addresses/{id}`
        (inferred; docs: Care Team Members: Email Addresses).

        Args:
            email_address: An email address of a person.
        """
        return self._call(
            _REPLACE, (group_id, contact_id, member_id, id), options, email_address=email_address
        )

    def delete(
        self, group_id: str, contact_id: str, member_id: str, id: str, *, options: Options = None
    ) -> None:
        """Remove a care team member's email address.

        Removes an email address.
        `DELETE /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/email_addresses/{id}`
        (inferred; docs: Care Team Members: Email Addresses).
        """
        return self._call(_DELETE, (group_id, contact_id, member_id, id), options)

    def update(
        self,
        group_id: str,
        contact_id: str,
        member_id: str,
        id: str,
        *,
        email_address: params.EmailAddress,
        options: Options = None,
    ) -> Record:
        """Update a care team member's email address.

        Changes an email address.
        `PATCH /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/email_addresses/{id}`
        (inferred; docs: Care Team Members: Email Addresses).

        Args:
            email_address: An email address of a person.
        """
        return self._call(
            _UPDATE, (group_id, contact_id, member_id, id), options, email_address=email_address
        )


class AsyncContactsCareTeamEmailAddresses(AsyncResource):
    """The people around a contact who take part in the care.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        member_id: Identifier of the care team member.
        id: Identifier of the record the call is about.
    """

    create = awaitable(ContactsCareTeamEmailAddresses.create)
    replace = awaitable(ContactsCareTeamEmailAddresses.replace)
    delete = awaitable(ContactsCareTeamEmailAddresses.delete)
    update = awaitable(ContactsCareTeamEmailAddresses.update)
