# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Postal addresses of a care team member."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, Options, R

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation(
    "create_care_team_member_address",
    "POST",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/addresses",
    RECORD,
    rules={"address": rules.ADDRESS},
)
_REPLACE = Operation(
    "replace_care_team_member_address",
    "PUT",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/addresses/{id}",
    RECORD,
    rules={"address": rules.ADDRESS},
)
_DELETE = Operation[None](
    "delete_care_team_member_address",
    "DELETE",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/addresses/{id}",
)
_UPDATE = Operation(
    "update_care_team_member_address",
    "PATCH",
    "/groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/addresses/{id}",
    RECORD,
    rules={"address": rules.ADDRESS},
)


class ContactsCareTeamAddresses(SyncResource):
    """Postal addresses of a care team member.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        member_id: Identifier of the care team member.
        address: Postal address of a care team member.
        address_id: Identifier of the address.
    """

    def create(
        self,
        group_id: str,
        contact_id: str,
        member_id: str,
        *,
        address: params.CareTeamAddress,
        **into: Unpack[Into[R]],
    ) -> R:
        """Add a postal address to a care team member (inferred; docs: Care Team Members: Addresses)."""
        return self._into(_CREATE, (group_id, contact_id, member_id), into, address=address)

    def replace(
        self,
        group_id: str,
        contact_id: str,
        member_id: str,
        address_id: str,
        *,
        address: params.CareTeamAddress,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace a care team member's postal address (inferred; docs: Care Team Members: Addresses)."""
        return self._into(_REPLACE, (group_id, contact_id, member_id, address_id), into, address=address)

    def delete(
        self, group_id: str, contact_id: str, member_id: str, address_id: str, *, options: Options = None
    ) -> None:
        """Remove a care team member's postal address (inferred; docs: Care Team Members: Addresses)."""
        return self._call(_DELETE, (group_id, contact_id, member_id, address_id), options)

    def update(
        self,
        group_id: str,
        contact_id: str,
        member_id: str,
        address_id: str,
        *,
        address: params.CareTeamAddress,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update a care team member's postal address (inferred; docs: Care Team Members: Addresses)."""
        return self._into(_UPDATE, (group_id, contact_id, member_id, address_id), into, address=address)


class AsyncContactsCareTeamAddresses(AsyncResource):
    """`ContactsCareTeamAddresses` for the asynchronous client."""

    create = awaitable(ContactsCareTeamAddresses.create)
    replace = awaitable(ContactsCareTeamAddresses.replace)
    delete = awaitable(ContactsCareTeamAddresses.delete)
    update = awaitable(ContactsCareTeamAddresses.update)
