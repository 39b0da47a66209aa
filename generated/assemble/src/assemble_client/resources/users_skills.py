# Generated from specs/assemble by `make regenerate`: edit the spec instead.

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from .. import models
from .._results import LIST_USER_SKILL, USER_SKILL_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging

_LIST = Operation("GET /users/{user_id}/skills", USER_SKILL_PAGES)
_UPDATE = Operation("PUT /users/{user_id}/skills", LIST_USER_SKILL)


class UsersSkills(SyncResource):
    """A user's skills, interests and languages, kept in one list.

    Args of its methods:
        user_id: Id of the user.
        page: Number of the page to fetch, from 1. Named by the vendor's guide for every paginated answer, not by
            the reference of the operation. At least 1.
        skills: Ids of skills, interests and languages.
    """

    def list(
        self, user_id: int | str, *, page: int | Omit = omit, **paging: Unpack[Paging]
    ) -> SyncPages[models.UserSkill, models.UserSkillPage]:
        """List a user's skills (inferred; docs: Retrieve a paginated response of user skills/interests/languages).

        Skills, interests and languages of a user, in one list.

        Notes:
            - The docs call the answer paginated, and show it without the page counters.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._pages(_LIST, locals())

    def update(
        self, user_id: int | str, *, skills: Sequence[int] | Omit = omit, options: Options = None
    ) -> builtins.list[models.UserSkill]:
        """Update a user's skills (inferred; docs: Update the users skills).

        Sets the skills, interests and languages of a user by their ids, and answers with them.

        Notes:
            - Whether the ids replace the list or add to it is not documented; send the whole list.
            - The sample answer has page counters, so a long list may come back cut short; `list` reads all of it.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_UPDATE, locals())


class AsyncUsersSkills(AsyncResource):
    """`UsersSkills` for the asynchronous client."""

    list = paged(UsersSkills.list)
    update = awaitable(UsersSkills.update)
