# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The people around a contact who take part in the care."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _rules as rules
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
    "create_care_team_member_phone_number",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/phone_numbers",
    models.RecordEnvelope,
    unwrap="data",
    rules={"phone_number": rules.PHONE_NUMBER_2},
)
_REPLACE = Operation[Record](
    "replace_care_team_member_phone_number",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/phone_numbers/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"phone_number": rules.PHONE_NUMBER_2},
)
_DELETE = Operation[None](
    "delete_care_team_member_phone_number",
    "DELETE",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/phone_numbers/{id}",
)
_UPDATE = Operation[Record](
    "update_care_team_member_phone_number",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/phone_numbers/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"phone_number": rules.PHONE_NUMBER_2},
)


class ContactsCareTeamPhoneNumbers(SyncResource):
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
        phone_number: params.PhoneNumber,
        options: Options = None,
    ) -> Record:
        """Add a phone number to a care team member.

        Adds a phone number.
        `POST /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/phone_numbers`
        (inferred; docs: Care Team Members: Phone Numbers).

        Args:
            phone_number: A phone number of a person.
        """
        return self._call(
            _CREATE, (group_id, contact_id, member_id), options, phone_number=phone_number
        )

    def replace(
        self,
        group_id: str,
        contact_id: str,
        member_id: str,
        id: str,
        *,
        phone_number: params.PhoneNumber,
        options: Options = None,
    ) -> Record:
        """Replace a care team member's phone number.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/phone_numbers/{id}`
        (inferred; docs: Care Team Members: Phone Numbers).

        Args:
            phone_number: A phone number of a person.
        """
        return self._call(
            _REPLACE, (group_id, contact_id, member_id, id), options, phone_number=phone_number
        )

    def delete(
        self, group_id: str, contact_id: str, member_id: str, id: str, *, options: Options = None
    ) -> None:
        """Remove a care team member's phone number.

        Removes a phone number.
        `DELETE /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/phone_numbers/{id}`
        (inferred; docs: Care Team Members: Phone Numbers).
        """
        return self._call(_DELETE, (group_id, contact_id, member_id, id), options)

    def update(
        self,
        group_id: str,
        contact_id: str,
        member_id: str,
        id: str,
        *,
        phone_number: params.PhoneNumber,
        options: Options = None,
    ) -> Record:
        """Update a care team member's phone number.

        Changes a phone number.
        `PATCH /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/phone_numbers/{id}`
        (inferred; docs: Care Team Members: Phone Numbers).

        Args:
            phone_number: A phone number of a person.
        """
        return self._call(
            _UPDATE, (group_id, contact_id, member_id, id), options, phone_number=phone_number
        )


class AsyncContactsCareTeamPhoneNumbers(AsyncResource):
    """The people around a contact who take part in the care.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        member_id: Identifier of the care team member.
        id: Identifier of the record the call is about.
    """

    create = awaitable(ContactsCareTeamPhoneNumbers.create)
    replace = awaitable(ContactsCareTeamPhoneNumbers.replace)
    delete = awaitable(ContactsCareTeamPhoneNumbers.delete)
    update = awaitable(ContactsCareTeamPhoneNumbers.update)
