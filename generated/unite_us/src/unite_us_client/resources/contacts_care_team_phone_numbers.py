# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules
from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, twin
from .._runtime.options import Into, Options, R

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/phone_numbers", RECORD,
    rules={"phone_number": _rules.PHONE_NUMBER},
)
_DELETE = Operation[None](
    "DELETE /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/phone_numbers/{phone_number_id}"
)
_UPDATE = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/care_team/members/{member_id}/phone_numbers/{phone_number_id}",
    RECORD,
    rules={"phone_number": _rules.PHONE_NUMBER},
)


class ContactsCareTeamPhoneNumbers(SyncResource):
    """Phone numbers of a care team member.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        contact_id: Identifier of the contact (client).
        member_id: Identifier of the care team member.
        phone_number: A phone number of a person.
        phone_number_id: Identifier of the phone number.
    """

    def create(
        self, group_id: str, contact_id: str, member_id: str, *,
        phone_number: params.PhoneNumber, **into: Unpack[Into[R]],
    ) -> R:
        """Add a phone number to a care team member (inferred; docs: Care Team Members: Phone Numbers)."""
        return self._into(_CREATE, locals(), into)

    def delete(
        self, group_id: str, contact_id: str, member_id: str, phone_number_id: str, *, options: Options = None
    ) -> None:
        """Remove a care team member's phone number (inferred; docs: Care Team Members: Phone Numbers)."""
        return self._call(_DELETE, locals())

    def update(
        self, group_id: str, contact_id: str, member_id: str, phone_number_id: str, *,
        phone_number: params.PhoneNumber, **into: Unpack[Into[R]],
    ) -> R:
        """Update a care team member's phone number (inferred; docs: Care Team Members: Phone Numbers)."""
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace a care team member's phone number (inferred; docs: Care Team Members: Phone Numbers)."""


class AsyncContactsCareTeamPhoneNumbers(AsyncResource):
    """`ContactsCareTeamPhoneNumbers` for the asynchronous client."""

    create = awaitable(ContactsCareTeamPhoneNumbers.create)
    delete = awaitable(ContactsCareTeamPhoneNumbers.delete)
    update = awaitable(ContactsCareTeamPhoneNumbers.update)
    replace = awaitable(ContactsCareTeamPhoneNumbers.replace)
