# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms with their sections and questions, and where forms are used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import _rules as rules
from .. import enums, models
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

_LIST_FOR_PROGRAM = Operation[models.RecordListEnvelope](
    "list_program_form_usages",
    "GET",
    "/back_office/groups/{group_id}/programs/{id}/forms",
    models.RecordListEnvelope,
    items="data",
    names={"service_types": "service_types[]"},
    rules={"use_type": rules.USE_TYPE},
)
_LIST_FOR_GROUP = Operation[models.RecordListEnvelope](
    "list_group_form_usages",
    "GET",
    "/back_office/groups/{id}/forms",
    models.RecordListEnvelope,
    items="data",
    names={"service_types": "service_types[]"},
    rules={"use_type": rules.USE_TYPE},
)
_LIST_FOR_NETWORK = Operation[models.RecordListEnvelope](
    "list_network_form_usages",
    "GET",
    "/back_office/networks/{id}/forms",
    models.RecordListEnvelope,
    items="data",
    names={"service_types": "service_types[]"},
    rules={"use_type": rules.USE_TYPE},
)
_REPLACE_FOR_PROGRAM = Operation[Record](
    "replace_program_form_usage",
    "PUT",
    "/back_office/forms/{form_id}/groups/{group_id}/programs/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"usage": rules.USAGE},
)
_ADD_TO_PROGRAM = Operation[Record](
    "create_program_form_usage",
    "POST",
    "/back_office/forms/{form_id}/groups/{group_id}/programs/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"usage": rules.USAGE_2},
)
_REMOVE_FROM_PROGRAM = Operation[None](
    "delete_program_form_usage",
    "DELETE",
    "/back_office/forms/{form_id}/groups/{group_id}/programs/{id}",
    body=("use_type",),
    rules={"use_type": rules.USE_TYPE},
)
_UPDATE_FOR_PROGRAM = Operation[Record](
    "update_program_form_usage",
    "PATCH",
    "/back_office/forms/{form_id}/groups/{group_id}/programs/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"usage": rules.USAGE},
)
_REPLACE_FOR_GROUP = Operation[Record](
    "replace_group_form_usage",
    "PUT",
    "/back_office/forms/{form_id}/groups/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"usage": rules.USAGE},
)
_ADD_TO_GROUP = Operation[Record](
    "create_group_form_usage",
    "POST",
    "/back_office/forms/{form_id}/groups/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"usage": rules.USAGE_2},
)
_REMOVE_FROM_GROUP = Operation[None](
    "delete_group_form_usage",
    "DELETE",
    "/back_office/forms/{form_id}/groups/{id}",
    body=("use_type",),
    rules={"use_type": rules.USE_TYPE},
)
_UPDATE_FOR_GROUP = Operation[Record](
    "update_group_form_usage",
    "PATCH",
    "/back_office/forms/{form_id}/groups/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"usage": rules.USAGE},
)
_REPLACE_FOR_NETWORK = Operation[Record](
    "replace_network_form_usage",
    "PUT",
    "/back_office/forms/{form_id}/networks/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"usage": rules.USAGE},
)
_ADD_TO_NETWORK = Operation[Record](
    "create_network_form_usage",
    "POST",
    "/back_office/forms/{form_id}/networks/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"usage": rules.USAGE_2},
)
_REMOVE_FROM_NETWORK = Operation[None](
    "delete_network_form_usage",
    "DELETE",
    "/back_office/forms/{form_id}/networks/{id}",
    body=("use_type",),
    rules={"use_type": rules.USE_TYPE},
)
_UPDATE_FOR_NETWORK = Operation[Record](
    "update_network_form_usage",
    "PATCH",
    "/back_office/forms/{form_id}/networks/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"usage": rules.USAGE},
)


class BackOfficeFormUsages(SyncResource):
    """Forms with their sections and questions, and where forms are used.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        id: Identifier of the record the call is about.
        form_id: Identifier of the form.
    """

    def list_for_program(
        self,
        group_id: str,
        id: str,
        *,
        use_type: enums.FormUseType | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List the forms a program uses.

        Forms in use by a program of a group; `id` is the program's.
        `GET /back_office/groups/{group_id}/programs/{id}/forms` (inferred; docs: Back Office:
        Use Forms).

        Args:
            use_type: Only forms put to this use.
            service_types: Identifiers of the service types a form usage is tied to.
        """
        return self._pages(
            _LIST_FOR_PROGRAM,
            (group_id, id),
            options,
            use_type=use_type,
            service_types=service_types,
        )

    def list_for_group(
        self,
        id: str,
        *,
        use_type: enums.FormUseType | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List the forms a group uses.

        Forms in use by a group; `id` is the group's. `GET /back_office/groups/{id}/forms`
        (inferred; docs: Back Office: Use Forms).

        Args:
            use_type: Only forms put to this use.
            service_types: Identifiers of the service types a form usage is tied to.
        """
        return self._pages(
            _LIST_FOR_GROUP, (id,), options, use_type=use_type, service_types=service_types
        )

    def list_for_network(
        self,
        id: str,
        *,
        use_type: enums.FormUseType | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List the forms a network uses.

        Forms in use by a network; `id` is the network's. `GET /back_office/networks/{id}/forms`
        (inferred; docs: Back Office: Use Forms).

        Args:
            use_type: Only forms put to this use.
            service_types: Identifiers of the service types a form usage is tied to.
        """
        return self._pages(
            _LIST_FOR_NETWORK, (id,), options, use_type=use_type, service_types=service_types
        )

    def replace_for_program(
        self,
        form_id: str,
        group_id: str,
        id: str,
        *,
        usage: params.FormUsageChanges,
        options: Options = None,
    ) -> Record:
        """Replace a program's use of a form.

        PUT form of `update_for_program`; the docs describe the two alike.
        `PUT /back_office/forms/{form_id}/groups/{group_id}/programs/{id}` (inferred; docs: Back
        Office: Use Forms).

        Args:
            usage: What a form was used for and what it is used for now.
        """
        return self._call(_REPLACE_FOR_PROGRAM, (form_id, group_id, id), options, usage=usage)

    def add_to_program(
        self,
        form_id: str,
        group_id: str,
        id: str,
        *,
        usage: params.FormUsageInput,
        options: Options = None,
    ) -> Record:
        """Add a form to a program.

        Puts a form to use in a program of a group; `id` is the program's.
        `POST /back_office/forms/{form_id}/groups/{group_id}/programs/{id}` (inferred; docs:
        Back Office: Use Forms).

        Args:
            usage: What a form is used for.
        """
        return self._call(_ADD_TO_PROGRAM, (form_id, group_id, id), options, usage=usage)

    def remove_from_program(
        self,
        form_id: str,
        group_id: str,
        id: str,
        *,
        use_type: enums.FormUseType | Omit = omit,
        options: Options = None,
    ) -> None:
        """Remove a form from a program.

        Takes a form out of use in a program; `id` is the program's.
        `DELETE /back_office/forms/{form_id}/groups/{group_id}/programs/{id}` (inferred; docs:
        Back Office: Use Forms).

        Notes:
            - The use to end goes into the body of this DELETE.

        Args:
            use_type: What a form is used for.
        """
        return self._call(_REMOVE_FROM_PROGRAM, (form_id, group_id, id), options, use_type=use_type)

    def update_for_program(
        self,
        form_id: str,
        group_id: str,
        id: str,
        *,
        usage: params.FormUsageChanges,
        options: Options = None,
    ) -> Record:
        """Update a program's use of a form.

        Changes what a program uses the form for; `id` is the program's.
        `PATCH /back_office/forms/{form_id}/groups/{group_id}/programs/{id}` (inferred; docs:
        Back Office: Use Forms).

        Args:
            usage: What a form was used for and what it is used for now.
        """
        return self._call(_UPDATE_FOR_PROGRAM, (form_id, group_id, id), options, usage=usage)

    def replace_for_group(
        self, form_id: str, id: str, *, usage: params.FormUsageChanges, options: Options = None
    ) -> Record:
        """Replace a group's use of a form.

        PUT form of `update_for_group`; the docs describe the two alike.
        `PUT /back_office/forms/{form_id}/groups/{id}` (inferred; docs: Back Office: Use Forms).

        Args:
            usage: What a form was used for and what it is used for now.
        """
        return self._call(_REPLACE_FOR_GROUP, (form_id, id), options, usage=usage)

    def add_to_group(
        self, form_id: str, id: str, *, usage: params.FormUsageInput, options: Options = None
    ) -> Record:
        """Add a form to a group.

        Puts a form to use in a group; `id` is the group's.
        `POST /back_office/forms/{form_id}/groups/{id}` (inferred; docs: Back Office: Use
        Forms).

        Args:
            usage: What a form is used for.
        """
        return self._call(_ADD_TO_GROUP, (form_id, id), options, usage=usage)

    def remove_from_group(
        self,
        form_id: str,
        id: str,
        *,
        use_type: enums.FormUseType | Omit = omit,
        options: Options = None,
    ) -> None:
        """Remove a form from a group.

        Takes a form out of use in a group; `id` is the group's.
        `DELETE /back_office/forms/{form_id}/groups/{id}` (inferred; docs: Back Office: Use
        Forms).

        Notes:
            - The use to end goes into the body of this DELETE.

        Args:
            use_type: What a form is used for.
        """
        return self._call(_REMOVE_FROM_GROUP, (form_id, id), options, use_type=use_type)

    def update_for_group(
        self, form_id: str, id: str, *, usage: params.FormUsageChanges, options: Options = None
    ) -> Record:
        """Update a group's use of a form.

        Changes what a group uses the form for; `id` is the group's.
        `PATCH /back_office/forms/{form_id}/groups/{id}` (inferred; docs: Back Office: Use
        Forms).

        Args:
            usage: What a form was used for and what it is used for now.
        """
        return self._call(_UPDATE_FOR_GROUP, (form_id, id), options, usage=usage)

    def replace_for_network(
        self, form_id: str, id: str, *, usage: params.FormUsageChanges, options: Options = None
    ) -> Record:
        """Replace a network's use of a form.

        PUT form of `update_for_network`; the docs describe the two alike.
        `PUT /back_office/forms/{form_id}/networks/{id}` (inferred; docs: Back Office: Use
        Forms).

        Args:
            usage: What a form was used for and what it is used for now.
        """
        return self._call(_REPLACE_FOR_NETWORK, (form_id, id), options, usage=usage)

    def add_to_network(
        self, form_id: str, id: str, *, usage: params.FormUsageInput, options: Options = None
    ) -> Record:
        """Add a form to a network.

        Puts a form to use in a network; `id` is the network's.
        `POST /back_office/forms/{form_id}/networks/{id}` (inferred; docs: Back Office: Use
        Forms).

        Args:
            usage: What a form is used for.
        """
        return self._call(_ADD_TO_NETWORK, (form_id, id), options, usage=usage)

    def remove_from_network(
        self,
        form_id: str,
        id: str,
        *,
        use_type: enums.FormUseType | Omit = omit,
        options: Options = None,
    ) -> None:
        """Remove a form from a network.

        Takes a form out of use in a network; `id` is the network's.
        `DELETE /back_office/forms/{form_id}/networks/{id}` (inferred; docs: Back Office: Use
        Forms).

        Notes:
            - The use to end goes into the body of this DELETE.

        Args:
            use_type: What a form is used for.
        """
        return self._call(_REMOVE_FROM_NETWORK, (form_id, id), options, use_type=use_type)

    def update_for_network(
        self, form_id: str, id: str, *, usage: params.FormUsageChanges, options: Options = None
    ) -> Record:
        """Update a network's use of a form.

        Changes what a network uses the form for; `id` is the network's.
        `PATCH /back_office/forms/{form_id}/networks/{id}` (inferred; docs: Back Office: Use
        Forms).

        Args:
            usage: What a form was used for and what it is used for now.
        """
        return self._call(_UPDATE_FOR_NETWORK, (form_id, id), options, usage=usage)


class AsyncBackOfficeFormUsages(AsyncResource):
    """Forms with their sections and questions, and where forms are used.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        id: Identifier of the record the call is about.
        form_id: Identifier of the form.
    """

    list_for_program = paged(BackOfficeFormUsages.list_for_program)
    list_for_group = paged(BackOfficeFormUsages.list_for_group)
    list_for_network = paged(BackOfficeFormUsages.list_for_network)
    replace_for_program = awaitable(BackOfficeFormUsages.replace_for_program)
    add_to_program = awaitable(BackOfficeFormUsages.add_to_program)
    remove_from_program = awaitable(BackOfficeFormUsages.remove_from_program)
    update_for_program = awaitable(BackOfficeFormUsages.update_for_program)
    replace_for_group = awaitable(BackOfficeFormUsages.replace_for_group)
    add_to_group = awaitable(BackOfficeFormUsages.add_to_group)
    remove_from_group = awaitable(BackOfficeFormUsages.remove_from_group)
    update_for_group = awaitable(BackOfficeFormUsages.update_for_group)
    replace_for_network = awaitable(BackOfficeFormUsages.replace_for_network)
    add_to_network = awaitable(BackOfficeFormUsages.add_to_network)
    remove_from_network = awaitable(BackOfficeFormUsages.remove_from_network)
    update_for_network = awaitable(BackOfficeFormUsages.update_for_network)
