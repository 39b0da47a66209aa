# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""A user's skills, interests and languages, kept in one list."""

from __future__ import annotations

from collections.abc import Sequence

from .. import _profile, models
from .._runtime.aio.resource import AsyncResource
from .._runtime.methods import paged
from .._runtime.operations import Operation
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.sync.pages import SyncPages
from .._runtime.sync.resource import SyncResource

_LIST: Operation[models.UserSkillPage] = Operation(
    id="list_user_skills",
    method="GET",
    path="/users/{userId}/skills",
    result=models.UserSkillPage,
    paging=_profile.PAGES,
    items="data",
    evidence="inferred",
)
_UPDATE: Operation[models.UserSkillPage] = Operation(
    id="update_user_skills",
    method="PUT",
    path="/users/{userId}/skills",
    result=models.UserSkillPage,
    items="data",
    evidence="inferred",
)


class UsersSkills(SyncResource):
    """A user's skills, interests and languages, kept in one list."""

    def list(
        self,
        user_id: int | str,
        *,
        page: int | Omit = omit,
        options: RequestOptions | None = None,
    ) -> SyncPages[models.UserSkill, models.UserSkillPage]:
        """List a user's skills.

        Skills, interests and languages of a user, in one list.

        `GET /users/{userId}/skills`, inferred (Method and path are not printed; a listing below
        a user is taken as GET, `skills` is its `include` name). Documentation: Retrieve a
        paginated response of user skills/interests/languages.

        Notes:
            - The docs call the answer paginated, and show it without the page counters.

        Args:
            user_id: Id of the user.
            page: Number of the page to fetch, from 1. Named by the vendor's guide for every
                paginated answer, not by the reference of the operation. At least 1.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(
            _LIST,
            path={"userId": user_id},
            query={
                "page": page,
            },
            options=options,
        )

    def update(
        self,
        user_id: int | str,
        *,
        skills: Sequence[int] | Omit = omit,
        options: RequestOptions | None = None,
    ) -> SyncPages[models.UserSkill, models.UserSkillPage]:
        """Update a user's skills.

        Sets the skills, interests and languages of a user by their ids, and answers with them.

        `PUT /users/{userId}/skills`, inferred (Method and path are not printed; an update of
        the whole list is taken as PUT on it, POST is possible). Documentation: Update the users
        skills.

        Notes:
            - Whether the ids replace the list or add to it is not documented; send the whole
              list.
            - The sample answer has page counters, so a long list may come back cut short;
              `list` reads all of it.

        Args:
            user_id: Id of the user.
            skills: Ids of skills, interests and languages.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(
            _UPDATE,
            path={"userId": user_id},
            body={
                "skills": skills,
            },
            options=options,
        )


class AsyncUsersSkills(AsyncResource):
    """A user's skills, interests and languages, kept in one list."""

    list = paged(UsersSkills.list)
    update = paged(UsersSkills.update)
