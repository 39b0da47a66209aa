# Generated from specs/assemble by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""A user's skills, interests and languages, in one list."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from .. import _profile, models
from .._results import UserSkillT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation("GET /users/{user_id}/skills", models.UserSkillPage, items="data", paging=_profile.PAGES)
_UPDATE = Operation("PUT /users/{user_id}/skills", models.UserSkillPage, unwrap="data", retry_safe=False)


class UsersSkills(Resource):
    """A user's skills, interests and languages, in one list."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserSkillT] = models.UserSkill,
        options: RequestOptions | None = None,
    ) -> SyncPages[UserSkillT, models.UserSkillPage]:
        """List a user's skills (inferred; docs: Retrieve a paginated response of user skills/interests/languages).

        Returns the skills, interests and languages of a user in one list.

        Notes:
            - The docs call the response paginated, but show it without the page counters.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Documented in the vendor's guide for every paginated
                response, not in the reference of the operation. At least 1.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return SyncPages(
            self._list(
                _LIST,
                path={"user_id": user_id},
                query={
                    "page": page,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def update(
        self,
        user_id: int | str,
        *,
        skills: Sequence[int] | Omit = omit,
        result: type[UserSkillT] = models.UserSkill,
        options: RequestOptions | None = None,
    ) -> builtins.list[UserSkillT]:
        """Update a user's skills (inferred; docs: Update the users skills).

        Sets the skills, interests and languages of a user by their ids, and returns them.

        Notes:
            - Whether the ids replace the list or add to it is not documented; send the whole list.
            - The sample response has page counters, so a long list may be incomplete; `list` reads all of it.

        Args:
            user_id: Id of the user.
            skills: Ids of skills, interests and languages.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call_list(
                _UPDATE,
                path={"user_id": user_id},
                body={
                    "skills": skills,
                },
                result=result,
                options=options,
            )
        )


class AsyncUsersSkills(Resource):
    """A user's skills, interests and languages, in one list. Its methods are awaited."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[UserSkillT] = models.UserSkill,
        options: RequestOptions | None = None,
    ) -> AsyncPages[UserSkillT, models.UserSkillPage]:
        """List a user's skills (inferred; docs: Retrieve a paginated response of user skills/interests/languages).

        Returns the skills, interests and languages of a user in one list.

        Notes:
            - The docs call the response paginated, but show it without the page counters.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Documented in the vendor's guide for every paginated
                response, not in the reference of the operation. At least 1.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return AsyncPages(
            self._list(
                _LIST,
                path={"user_id": user_id},
                query={
                    "page": page,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def update(
        self,
        user_id: int | str,
        *,
        skills: Sequence[int] | Omit = omit,
        result: type[UserSkillT] = models.UserSkill,
        options: RequestOptions | None = None,
    ) -> builtins.list[UserSkillT]:
        """Update a user's skills (inferred; docs: Update the users skills).

        Sets the skills, interests and languages of a user by their ids, and returns them.

        Notes:
            - Whether the ids replace the list or add to it is not documented; send the whole list.
            - The sample response has page counters, so a long list may be incomplete; `list` reads all of it.

        Args:
            user_id: Id of the user.
            skills: Ids of skills, interests and languages.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call_list(
            _UPDATE,
            path={"user_id": user_id},
            body={
                "skills": skills,
            },
            result=result,
            options=options,
        )
