# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""What operations give: the type of an answer, what stands around it, and how its pages go on."""

from __future__ import annotations

from . import _profile, models
from ._runtime.operations import Result

PRE_AUTH_TOKEN = Result[models.PreAuthToken](models.PreAuthToken, envelope="data")
TOKEN = Result[models.Token](models.Token, envelope="data")
USER_PAGES = Result[models.UserPage](models.UserPage, paging=_profile.PAGES, items="data")
USER = Result[models.User](models.User, envelope="data")
USER_ROLE_ASSOCIATION_PAGES = Result[models.UserRoleAssociationPage](
    models.UserRoleAssociationPage, paging=_profile.PAGES, items="data"
)
USER_ROLE_ASSOCIATION = Result[models.UserRoleAssociation](models.UserRoleAssociationEnvelope, unwrap="data")
USER_EMAIL_ADDRESS_PAGES = Result[models.UserEmailAddressPage](
    models.UserEmailAddressPage, paging=_profile.PAGES, items="data"
)
USER_EMAIL_ADDRESS = Result[models.UserEmailAddress](models.UserEmailAddressEnvelope, unwrap="data")
USER_ADDRESS_PAGES = Result[models.UserAddressPage](models.UserAddressPage, paging=_profile.PAGES, items="data")
USER_ADDRESS = Result[models.UserAddress](models.UserAddressEnvelope, unwrap="data")
USER_EMERGENCY_CONTACT_PAGES = Result[models.UserEmergencyContactPage](
    models.UserEmergencyContactPage, paging=_profile.PAGES, items="data"
)
USER_EMERGENCY_CONTACT = Result[models.UserEmergencyContact](models.UserEmergencyContactEnvelope, unwrap="data")
USER_PHONE_NUMBER_PAGES = Result[models.UserPhoneNumberPage](
    models.UserPhoneNumberPage, paging=_profile.PAGES, items="data"
)
USER_PHONE_NUMBER = Result[models.UserPhoneNumber](models.UserPhoneNumberEnvelope, unwrap="data")
USER_SKILL_PAGES = Result[models.UserSkillPage](models.UserSkillPage, paging=_profile.PAGES, items="data")
LIST_USER_SKILL = Result[list[models.UserSkill]](models.UserSkillPage, unwrap="data")
USER_SUPERVISOR_PAGES = Result[models.UserSupervisorPage](
    models.UserSupervisorPage, paging=_profile.PAGES, items="data"
)
USER_SUPERVISOR = Result[models.UserSupervisor](models.UserSupervisorEnvelope, unwrap="data")
USER_NOTE_PAGES = Result[models.UserNotePage](models.UserNotePage, paging=_profile.PAGES, items="data")
USER_NOTE = Result[models.UserNote](models.UserNoteEnvelope, unwrap="data")
USER_SUB_NOTE = Result[models.UserSubNote](models.UserSubNoteEnvelope, unwrap="data")
TOUCHPOINT_PAGES = Result[models.TouchpointPage](models.TouchpointPage, paging=_profile.PAGES, items="data")
TOUCHPOINT = Result[models.Touchpoint](models.TouchpointEnvelope, unwrap="data")
SUB_TOUCHPOINT = Result[models.SubTouchpoint](models.SubTouchpointEnvelope, unwrap="data")
