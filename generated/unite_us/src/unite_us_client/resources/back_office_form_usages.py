# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .. import _rules, enums
from .._lists import RecordPages
from .._results import RECORD, RECORD_LIST
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, Options, PagesInto, R

if TYPE_CHECKING:
    from .. import params

_LIST_FOR_PROGRAM = Operation("GET /back_office/groups/{group_id}/programs/{program_id}/forms", RECORD_LIST)
_LIST_FOR_GROUP = Operation("GET /back_office/groups/{group_id}/forms", RECORD_LIST)
_LIST_FOR_NETWORK = Operation("GET /back_office/networks/{network_id}/forms", RECORD_LIST)
_ADD_TO_PROGRAM = Operation(
    "POST /back_office/forms/{form_id}/groups/{group_id}/programs/{program_id}", RECORD,
    rules={"usage": _rules.FORM_USAGE_INPUT},
)
_REMOVE_FROM_PROGRAM = Operation[None](
    "DELETE /back_office/forms/{form_id}/groups/{group_id}/programs/{program_id}",
    body=("use_type",), rules={"use_type": _rules.FORM_USE_TYPE},
)
_UPDATE_FOR_PROGRAM = Operation(
    "PATCH /back_office/forms/{form_id}/groups/{group_id}/programs/{program_id}", RECORD,
    rules={"usage": _rules.FORM_USAGE_CHANGES},
)
_ADD_TO_GROUP = Operation(
    "POST /back_office/forms/{form_id}/groups/{group_id}", RECORD, rules={"usage": _rules.FORM_USAGE_INPUT}
)
_REMOVE_FROM_GROUP = Operation[None](
    "DELETE /back_office/forms/{form_id}/groups/{group_id}",
    body=("use_type",), rules={"use_type": _rules.FORM_USE_TYPE},
)
_UPDATE_FOR_GROUP = Operation(
    "PATCH /back_office/forms/{form_id}/groups/{group_id}", RECORD, rules={"usage": _rules.FORM_USAGE_CHANGES}
)
_ADD_TO_NETWORK = Operation(
    "POST /back_office/forms/{form_id}/networks/{network_id}", RECORD, rules={"usage": _rules.FORM_USAGE_INPUT}
)
_REMOVE_FROM_NETWORK = Operation[None](
    "DELETE /back_office/forms/{form_id}/networks/{network_id}",
    body=("use_type",), rules={"use_type": _rules.FORM_USE_TYPE},
)
_UPDATE_FOR_NETWORK = Operation(
    "PATCH /back_office/forms/{form_id}/networks/{network_id}", RECORD, rules={"usage": _rules.FORM_USAGE_CHANGES}
)


class BackOfficeFormUsages(SyncResource):
    """What groups, their programs and networks use forms for.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        program_id: Identifier of the program.
        network_id: Identifier of the network.
        form_id: Identifier of the form.
        usage: What a form is used for.
        use_type: What a form is used for.
    """

    def list_for_program(
        self, group_id: str, program_id: str, *,
        use_type: enums.FormUseType | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        **paging: Unpack[PagesInto[R]],
    ) -> RecordPages[R]:
        """List the forms that a group's program uses (inferred; docs: Back Office: Use Forms).

        Args:
            use_type: Only forms put to this use.
            service_types: Identifiers of the service types a form usage is tied to.
        """
        return self._pages(_LIST_FOR_PROGRAM, locals())

    def list_for_group(
        self, group_id: str, *,
        use_type: enums.FormUseType | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        **paging: Unpack[PagesInto[R]],
    ) -> RecordPages[R]:
        """List the forms a group uses (inferred; docs: Back Office: Use Forms).

        Args:
            group_id: Identifier of the group (organization).
            use_type: Only forms put to this use.
            service_types: Identifiers of the service types a form usage is tied to.
        """
        return self._pages(_LIST_FOR_GROUP, locals())

    def list_for_network(
        self, network_id: str, *,
        use_type: enums.FormUseType | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        **paging: Unpack[PagesInto[R]],
    ) -> RecordPages[R]:
        """List the forms a network uses (inferred; docs: Back Office: Use Forms).

        Args:
            use_type: Only forms put to this use.
            service_types: Identifiers of the service types a form usage is tied to.
        """
        return self._pages(_LIST_FOR_NETWORK, locals())

    def add_to_program(
        self, form_id: str, group_id: str, program_id: str, *, usage: params.FormUsageInput, **into: Unpack[Into[R]]
    ) -> R:
        """Put a form to use in a group's program (inferred; docs: Back Office: Use Forms)."""
        return self._into(_ADD_TO_PROGRAM, locals(), into)

    def remove_from_program(
        self, form_id: str, group_id: str, program_id: str, *,
        use_type: enums.FormUseType | Omit = omit, options: Options = None,
    ) -> None:
        """Take a form out of use in a group's program (inferred; docs: Back Office: Use Forms).

        Notes:
            - The use to end goes into the body of this DELETE.
        """
        return self._call(_REMOVE_FROM_PROGRAM, locals())

    def update_for_program(
        self, form_id: str, group_id: str, program_id: str, *, usage: params.FormUsageChanges, **into: Unpack[Into[R]]
    ) -> R:
        """Update what a group's program uses a form for (inferred; docs: Back Office: Use Forms).

        Args:
            usage: What a form was used for and what it is used for now.
        """
        return self._into(_UPDATE_FOR_PROGRAM, locals(), into)

    replace_for_program = twin(update_for_program, _UPDATE_FOR_PROGRAM.with_method("PUT"))
    """Replace what a group's program uses a form for (inferred; docs: Back Office: Use Forms)."""

    def add_to_group(
        self, form_id: str, group_id: str, *, usage: params.FormUsageInput, **into: Unpack[Into[R]]
    ) -> R:
        """Put a form to use in a group (inferred; docs: Back Office: Use Forms).

        Args:
            group_id: Identifier of the group (organization).
        """
        return self._into(_ADD_TO_GROUP, locals(), into)

    def remove_from_group(
        self, form_id: str, group_id: str, *, use_type: enums.FormUseType | Omit = omit, options: Options = None
    ) -> None:
        """Take a form out of use in a group (inferred; docs: Back Office: Use Forms).

        Notes:
            - The use to end goes into the body of this DELETE.

        Args:
            group_id: Identifier of the group (organization).
        """
        return self._call(_REMOVE_FROM_GROUP, locals())

    def update_for_group(
        self, form_id: str, group_id: str, *, usage: params.FormUsageChanges, **into: Unpack[Into[R]]
    ) -> R:
        """Update what a group uses a form for (inferred; docs: Back Office: Use Forms).

        Args:
            group_id: Identifier of the group (organization).
            usage: What a form was used for and what it is used for now.
        """
        return self._into(_UPDATE_FOR_GROUP, locals(), into)

    replace_for_group = twin(update_for_group, _UPDATE_FOR_GROUP.with_method("PUT"))
    """Replace what a group uses a form for (inferred; docs: Back Office: Use Forms)."""

    def add_to_network(
        self, form_id: str, network_id: str, *, usage: params.FormUsageInput, **into: Unpack[Into[R]]
    ) -> R:
        """Put a form to use in a network (inferred; docs: Back Office: Use Forms)."""
        return self._into(_ADD_TO_NETWORK, locals(), into)

    def remove_from_network(
        self, form_id: str, network_id: str, *, use_type: enums.FormUseType | Omit = omit, options: Options = None
    ) -> None:
        """Take a form out of use in a network (inferred; docs: Back Office: Use Forms).

        Notes:
            - The use to end goes into the body of this DELETE.
        """
        return self._call(_REMOVE_FROM_NETWORK, locals())

    def update_for_network(
        self, form_id: str, network_id: str, *, usage: params.FormUsageChanges, **into: Unpack[Into[R]]
    ) -> R:
        """Update what a network uses a form for (inferred; docs: Back Office: Use Forms).

        Args:
            usage: What a form was used for and what it is used for now.
        """
        return self._into(_UPDATE_FOR_NETWORK, locals(), into)

    replace_for_network = twin(update_for_network, _UPDATE_FOR_NETWORK.with_method("PUT"))
    """Replace what a network uses a form for (inferred; docs: Back Office: Use Forms)."""


class AsyncBackOfficeFormUsages(AsyncResource):
    """`BackOfficeFormUsages` for the asynchronous client."""

    list_for_program = paged(BackOfficeFormUsages.list_for_program)
    list_for_group = paged(BackOfficeFormUsages.list_for_group)
    list_for_network = paged(BackOfficeFormUsages.list_for_network)
    add_to_program = awaitable(BackOfficeFormUsages.add_to_program)
    remove_from_program = awaitable(BackOfficeFormUsages.remove_from_program)
    update_for_program = awaitable(BackOfficeFormUsages.update_for_program)
    replace_for_program = awaitable(BackOfficeFormUsages.replace_for_program)
    add_to_group = awaitable(BackOfficeFormUsages.add_to_group)
    remove_from_group = awaitable(BackOfficeFormUsages.remove_from_group)
    update_for_group = awaitable(BackOfficeFormUsages.update_for_group)
    replace_for_group = awaitable(BackOfficeFormUsages.replace_for_group)
    add_to_network = awaitable(BackOfficeFormUsages.add_to_network)
    remove_from_network = awaitable(BackOfficeFormUsages.remove_from_network)
    update_for_network = awaitable(BackOfficeFormUsages.update_for_network)
    replace_for_network = awaitable(BackOfficeFormUsages.replace_for_network)
