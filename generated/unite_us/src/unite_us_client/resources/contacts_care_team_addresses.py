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
    "create_care_team_member_address",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/addresses",
    models.RecordEnvelope,
    unwrap="data",
    rules={"address": rules.ADDRESS},
)
_REPLACE = Operation[Record](
    "replace_care_team_member_address",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/addresses/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"address": rules.ADDRESS},
)
_DELETE = Operation[None](
    "delete_care_team_member_address",
    "DELETE",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/addresses/{id}",
)
_UPDATE = Operation[Record](
    "update_care_team_member_address",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/addresses/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"address": rules.ADDRESS},
)


class ContactsCareTeamAddresses(SyncResource):
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
        address: params.CareTeamAddress,
        options: Options = None,
    ) -> Record:
        """Add an address to a care team member.

        Adds a postal address.
        `POST /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/addresses`
        (inferred; docs: Care Team Members: Addresses).

        Args:
            address: Postal address of a care team member.
        """
        return self._call(_CREATE, (group_id, contact_id, member_id), options, address=address)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        member_id: str,
        id: str,
        *,
        address: params.CareTeamAddress,
        options: Options = None,
    ) -> Record:
        """Replace a care team member's address.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/addresses/{id}`
        (inferred; docs: Care Team Members: Addresses).

        Args:
            address: Postal address of a care team member.
        """
        return self._call(_REPLACE, (group_id, contact_id, member_id, id), options, address=address)

    def delete(
        self, group_id: str, contact_id: str, member_id: str, id: str, *, options: Options = None
    ) -> None:
        """Remove a care team member's address.

        Removes a postal address.
        `DELETE /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/addresses/{id}`
        (inferred; docs: Care Team Members: Addresses).
        """
        return self._call(_DELETE, (group_id, contact_id, member_id, id), options)

    def update(
        self,
        group_id: str,
        contact_id: str,
        member_id: str,
        id: str,
        *,
        address: params.CareTeamAddress,
        options: Options = None,
    ) -> Record:
        """Update a care team member's address.

        Changes a postal address.
        `PATCH /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/addresses/{id}`
        (inferred; docs: Care Team Members: Addresses).

        Args:
            address: Postal address of a care team member.
        """
        return self._call(_UPDATE, (group_id, contact_id, member_id, id), options, address=address)


class AsyncContactsCareTeamAddresses(AsyncResource):
    """The people around a contact who take part in the care.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        member_id: Identifier of the care team member.
        id: Identifier of the record the call is about.
    """

    create = awaitable(ContactsCareTeamAddresses.create)
    replace = awaitable(ContactsCareTeamAddresses.replace)
    delete = awaitable(ContactsCareTeamAddresses.delete)
    update = awaitable(ContactsCareTeamAddresses.update)
