# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Forms and assessments to fill in, and the answers to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import _profile, _serialization, enums, models, params
from .._results import FormT, RecordT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST_FOR_CONTACT = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/forms", models.FormListEnvelope, items="data"
)
_RETRIEVE_FOR_CONTACT = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/forms/{form_id}", models.FormEnvelope, unwrap="data"
)
_RESPOND_FOR_CONTACT = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/forms/{form_id}/response",
    models.RecordEnvelope,
    unwrap="data",
    serialization={"data": _serialization.ANSWER_FIELDS},
    also_put=True,
)
_LIST_FOR_GROUP = Operation(
    "GET /groups/{group_id}/forms",
    models.FormListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"q": _serialization.GROUP_FORM_QUERY, "sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_LIST_FOR_REFERRAL = Operation(
    "GET /groups/{group_id}/referrals/{referral_id}/forms",
    models.FormListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_RETRIEVE_FOR_REFERRAL = Operation(
    "GET /groups/{group_id}/referrals/{referral_id}/contact/forms/{form_id}", models.FormEnvelope, unwrap="data"
)
_RESPOND_FOR_REFERRAL = Operation(
    "PATCH /groups/{group_id}/referrals/{referral_id}/contact/forms/{form_id}/response",
    models.RecordEnvelope,
    unwrap="data",
    serialization={"data": _serialization.ANSWER_FIELDS},
    also_put=True,
)
_RETRIEVE_FOR_SERVICE_CASE = Operation(
    "GET /groups/{group_id}/service_cases/{service_case_id}/contact/forms/{form_id}", models.FormEnvelope, unwrap="data"
)
_RESPOND_FOR_SERVICE_CASE = Operation(
    "PATCH /groups/{group_id}/service_cases/{service_case_id}/contact/forms/{form_id}/response",
    models.RecordEnvelope,
    unwrap="data",
    serialization={"data": _serialization.ANSWER_FIELDS},
    also_put=True,
)
_RETRIEVE_FOR_ASSISTANCE_REQUEST = Operation(
    "GET /groups/{group_id}/assistance_requests/{assistance_request_id}/form", models.FormEnvelope, unwrap="data"
)
_LIST_FOR_ASSISTANCE_REQUEST = Operation(
    "GET /groups/{group_id}/assistance_requests/{assistance_request_id}/forms", models.FormListEnvelope, items="data"
)
_LIST_FOR_SERVICE_CASE = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/service_cases/{service_case_id}/forms",
    models.FormListEnvelope,
    items="data",
)


class Forms(Resource):
    """Forms and assessments to fill in, and the answers to them."""

    def list_for_contact(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> SyncPages[FormT, models.FormListEnvelope]:
        """List the forms that can be filled in for a contact (inferred; docs: Contacts: Forms).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_FOR_CONTACT,
                path={"group_id": group_id, "contact_id": contact_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def retrieve_for_contact(
        self,
        contact_id: str,
        form_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> FormT:
        """Retrieve a form, each question with the answer a contact already has (inferred; docs: Contacts: Forms).

        Args:
            contact_id: Identifier of the contact (client).
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_FOR_CONTACT,
                path={"group_id": group_id, "contact_id": contact_id, "form_id": form_id},
                result=result,
                options=options,
            )
        )

    def respond_for_contact(
        self,
        contact_id: str,
        form_id: str,
        *,
        group_id: str | Omit = omit,
        data: Sequence[params.AnswerFields | Mapping[str, Any] | str] | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Store a contact's answers to a form or assessment, new or changed (inferred; docs: Contacts: Respond to
        Form).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            data: The answers.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RESPOND_FOR_CONTACT,
                path={"group_id": group_id, "contact_id": contact_id, "form_id": form_id},
                body={
                    "data": data,
                },
                result=result,
                options=options,
            )
        )

    def list_for_group(
        self,
        *,
        group_id: str | Omit = omit,
        q: params.GroupFormQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> SyncPages[FormT, models.FormListEnvelope]:
        """List the forms a group can use, by use, service, program or contact (inferred; docs: Groups: Forms Available
        for Use).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Narrows the forms down.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_FOR_GROUP,
                path={"group_id": group_id},
                query={
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_for_referral(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> SyncPages[FormT, models.FormListEnvelope]:
        """List the forms available to a referral (inferred; docs: Referral: Forms Available for Use).

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_FOR_REFERRAL,
                path={"group_id": group_id, "referral_id": referral_id},
                query={
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def retrieve_for_referral(
        self,
        referral_id: str,
        form_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> FormT:
        """Retrieve a form, each question with the answer a referral's contact already has (inferred; docs: Groups:
        Referral Contact Forms).

        Args:
            referral_id: Identifier of the referral.
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_FOR_REFERRAL,
                path={"group_id": group_id, "referral_id": referral_id, "form_id": form_id},
                result=result,
                options=options,
            )
        )

    def respond_for_referral(
        self,
        referral_id: str,
        form_id: str,
        *,
        group_id: str | Omit = omit,
        data: Sequence[params.AnswerFields | Mapping[str, Any] | str] | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Store the answers of a referral's contact to a form or assessment, new or changed (inferred; docs: Groups:
        Referral Contact Respond to Form).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            referral_id: Identifier of the referral.
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            data: The answers.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RESPOND_FOR_REFERRAL,
                path={"group_id": group_id, "referral_id": referral_id, "form_id": form_id},
                body={
                    "data": data,
                },
                result=result,
                options=options,
            )
        )

    def retrieve_for_service_case(
        self,
        service_case_id: str,
        form_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> FormT:
        """Retrieve a form, each question with the answer a case's contact already has (inferred; docs: Groups: Service
        Case Contact Forms).

        Args:
            service_case_id: Identifier of the service case.
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_FOR_SERVICE_CASE,
                path={"group_id": group_id, "service_case_id": service_case_id, "form_id": form_id},
                result=result,
                options=options,
            )
        )

    def respond_for_service_case(
        self,
        service_case_id: str,
        form_id: str,
        *,
        group_id: str | Omit = omit,
        data: Sequence[params.AnswerFields | Mapping[str, Any] | str] | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Store the answers of a case's contact to a form or assessment, new or changed (inferred; docs: Groups:
        Service Case Contact Respond to Form).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            service_case_id: Identifier of the service case.
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            data: The answers.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RESPOND_FOR_SERVICE_CASE,
                path={"group_id": group_id, "service_case_id": service_case_id, "form_id": form_id},
                body={
                    "data": data,
                },
                result=result,
                options=options,
            )
        )

    def retrieve_for_assistance_request(
        self,
        assistance_request_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> FormT:
        """Retrieve an assistance request's form, each question with its answer so far (inferred; docs: Groups ->
        Assistance Requests: Forms).

        Args:
            assistance_request_id: Identifier of the assistance request.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_FOR_ASSISTANCE_REQUEST,
                path={"group_id": group_id, "assistance_request_id": assistance_request_id},
                result=result,
                options=options,
            )
        )

    def list_for_assistance_request(
        self,
        assistance_request_id: str,
        *,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> SyncPages[FormT, models.FormListEnvelope]:
        """List the forms that can be filled in for an assistance request (inferred; docs: Groups -> Assistance
        Requests: Forms).

        Args:
            assistance_request_id: Identifier of the assistance request.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_FOR_ASSISTANCE_REQUEST,
                path={"group_id": group_id, "assistance_request_id": assistance_request_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_for_service_case(
        self,
        contact_id: str,
        service_case_id: str,
        *,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> SyncPages[FormT, models.FormListEnvelope]:
        """List a case's forms that have at least one answer, by the case's service type (inferred; docs: Cases:
        Assessments/Forms).

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_FOR_SERVICE_CASE,
                path={"group_id": group_id, "contact_id": contact_id, "service_case_id": service_case_id},
                resume=resume,
                result=result,
                options=options,
            )
        )


class AsyncForms(Resource):
    """Forms and assessments to fill in, and the answers to them. Its methods are awaited."""

    def list_for_contact(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> AsyncPages[FormT, models.FormListEnvelope]:
        """List the forms that can be filled in for a contact (inferred; docs: Contacts: Forms).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_FOR_CONTACT,
                path={"group_id": group_id, "contact_id": contact_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def retrieve_for_contact(
        self,
        contact_id: str,
        form_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> FormT:
        """Retrieve a form, each question with the answer a contact already has (inferred; docs: Contacts: Forms).

        Args:
            contact_id: Identifier of the contact (client).
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_FOR_CONTACT,
            path={"group_id": group_id, "contact_id": contact_id, "form_id": form_id},
            result=result,
            options=options,
        )

    async def respond_for_contact(
        self,
        contact_id: str,
        form_id: str,
        *,
        group_id: str | Omit = omit,
        data: Sequence[params.AnswerFields | Mapping[str, Any] | str] | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Store a contact's answers to a form or assessment, new or changed (inferred; docs: Contacts: Respond to
        Form).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            data: The answers.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RESPOND_FOR_CONTACT,
            path={"group_id": group_id, "contact_id": contact_id, "form_id": form_id},
            body={
                "data": data,
            },
            result=result,
            options=options,
        )

    def list_for_group(
        self,
        *,
        group_id: str | Omit = omit,
        q: params.GroupFormQuery | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> AsyncPages[FormT, models.FormListEnvelope]:
        """List the forms a group can use, by use, service, program or contact (inferred; docs: Groups: Forms Available
        for Use).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Narrows the forms down.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_FOR_GROUP,
                path={"group_id": group_id},
                query={
                    "q": q,
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_for_referral(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> AsyncPages[FormT, models.FormListEnvelope]:
        """List the forms available to a referral (inferred; docs: Referral: Forms Available for Use).

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_FOR_REFERRAL,
                path={"group_id": group_id, "referral_id": referral_id},
                query={
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def retrieve_for_referral(
        self,
        referral_id: str,
        form_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> FormT:
        """Retrieve a form, each question with the answer a referral's contact already has (inferred; docs: Groups:
        Referral Contact Forms).

        Args:
            referral_id: Identifier of the referral.
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_FOR_REFERRAL,
            path={"group_id": group_id, "referral_id": referral_id, "form_id": form_id},
            result=result,
            options=options,
        )

    async def respond_for_referral(
        self,
        referral_id: str,
        form_id: str,
        *,
        group_id: str | Omit = omit,
        data: Sequence[params.AnswerFields | Mapping[str, Any] | str] | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Store the answers of a referral's contact to a form or assessment, new or changed (inferred; docs: Groups:
        Referral Contact Respond to Form).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            referral_id: Identifier of the referral.
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            data: The answers.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RESPOND_FOR_REFERRAL,
            path={"group_id": group_id, "referral_id": referral_id, "form_id": form_id},
            body={
                "data": data,
            },
            result=result,
            options=options,
        )

    async def retrieve_for_service_case(
        self,
        service_case_id: str,
        form_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> FormT:
        """Retrieve a form, each question with the answer a case's contact already has (inferred; docs: Groups: Service
        Case Contact Forms).

        Args:
            service_case_id: Identifier of the service case.
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_FOR_SERVICE_CASE,
            path={"group_id": group_id, "service_case_id": service_case_id, "form_id": form_id},
            result=result,
            options=options,
        )

    async def respond_for_service_case(
        self,
        service_case_id: str,
        form_id: str,
        *,
        group_id: str | Omit = omit,
        data: Sequence[params.AnswerFields | Mapping[str, Any] | str] | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Store the answers of a case's contact to a form or assessment, new or changed (inferred; docs: Groups:
        Service Case Contact Respond to Form).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            service_case_id: Identifier of the service case.
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            data: The answers.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RESPOND_FOR_SERVICE_CASE,
            path={"group_id": group_id, "service_case_id": service_case_id, "form_id": form_id},
            body={
                "data": data,
            },
            result=result,
            options=options,
        )

    async def retrieve_for_assistance_request(
        self,
        assistance_request_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> FormT:
        """Retrieve an assistance request's form, each question with its answer so far (inferred; docs: Groups ->
        Assistance Requests: Forms).

        Args:
            assistance_request_id: Identifier of the assistance request.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_FOR_ASSISTANCE_REQUEST,
            path={"group_id": group_id, "assistance_request_id": assistance_request_id},
            result=result,
            options=options,
        )

    def list_for_assistance_request(
        self,
        assistance_request_id: str,
        *,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> AsyncPages[FormT, models.FormListEnvelope]:
        """List the forms that can be filled in for an assistance request (inferred; docs: Groups -> Assistance
        Requests: Forms).

        Args:
            assistance_request_id: Identifier of the assistance request.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_FOR_ASSISTANCE_REQUEST,
                path={"group_id": group_id, "assistance_request_id": assistance_request_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_for_service_case(
        self,
        contact_id: str,
        service_case_id: str,
        *,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> AsyncPages[FormT, models.FormListEnvelope]:
        """List a case's forms that have at least one answer, by the case's service type (inferred; docs: Cases:
        Assessments/Forms).

        Args:
            contact_id: Identifier of the contact (client).
            service_case_id: Identifier of the service case.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_FOR_SERVICE_CASE,
                path={"group_id": group_id, "contact_id": contact_id, "service_case_id": service_case_id},
                resume=resume,
                result=result,
                options=options,
            )
        )
