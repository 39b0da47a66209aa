# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""Type variables of the results of methods; their defaults are the documented types.

Only type checkers use them: these support defaults of type variables on every version of Python.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    from . import models

    PreAuthTokenT = TypeVar("PreAuthTokenT", default=models.PreAuthToken)
    TokenT = TypeVar("TokenT", default=models.Token)
    OAuthTokenT = TypeVar("OAuthTokenT", default=models.OAuthToken)
    UserT = TypeVar("UserT", default=models.User)
    UserRoleAssociationT = TypeVar("UserRoleAssociationT", default=models.UserRoleAssociation)
    UserEmailAddressT = TypeVar("UserEmailAddressT", default=models.UserEmailAddress)
    UserAddressT = TypeVar("UserAddressT", default=models.UserAddress)
    UserEmergencyContactT = TypeVar("UserEmergencyContactT", default=models.UserEmergencyContact)
    UserPhoneNumberT = TypeVar("UserPhoneNumberT", default=models.UserPhoneNumber)
    UserSkillT = TypeVar("UserSkillT", default=models.UserSkill)
    UserSupervisorT = TypeVar("UserSupervisorT", default=models.UserSupervisor)
    UserNoteT = TypeVar("UserNoteT", default=models.UserNote)
    UserSubNoteT = TypeVar("UserSubNoteT", default=models.UserSubNote)
    TouchpointT = TypeVar("TouchpointT", default=models.Touchpoint)
    SubTouchpointT = TypeVar("SubTouchpointT", default=models.SubTouchpoint)
