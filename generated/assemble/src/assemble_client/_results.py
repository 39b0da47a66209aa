# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""Type variables of the results of methods; their defaults are the documented types.

Type checkers use the defaults, on every version of Python; at run time, the variables have none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

if TYPE_CHECKING:
    from typing_extensions import TypeVar
else:
    from ._runtime.values import type_variable as TypeVar

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
