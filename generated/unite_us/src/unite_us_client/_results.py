# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Type variables of the results of methods; their defaults are the documented types.

Type checkers use the defaults, on every version of Python; at run time, the variables have none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models
from ._runtime.model import Record

if TYPE_CHECKING:
    from typing_extensions import TypeVar
else:
    from ._runtime.values import type_variable as TypeVar

RecordT = TypeVar("RecordT", default=Record)
ServiceTypeT = TypeVar("ServiceTypeT", default=models.ServiceType)
UserT = TypeVar("UserT", default=models.User)
AddressT = TypeVar("AddressT", default=models.Address)
FormT = TypeVar("FormT", default=models.Form)
FormSectionT = TypeVar("FormSectionT", default=models.FormSection)
QuestionT = TypeVar("QuestionT", default=models.Question)
InputOptionT = TypeVar("InputOptionT", default=models.InputOption)
ValidatorT = TypeVar("ValidatorT", default=models.Validator)
ContactT = TypeVar("ContactT", default=models.Contact)
EnrollmentT = TypeVar("EnrollmentT", default=models.Enrollment)
EmailT = TypeVar("EmailT", default=models.Email)
PhoneT = TypeVar("PhoneT", default=models.Phone)
InteractionT = TypeVar("InteractionT", default=models.Interaction)
ReferralT = TypeVar("ReferralT", default=models.Referral)
CareTeamMemberT = TypeVar("CareTeamMemberT", default=models.CareTeamMember)
HouseholdMemberT = TypeVar("HouseholdMemberT", default=models.HouseholdMember)
HouseholdCountT = TypeVar("HouseholdCountT", default=models.HouseholdCount)
DocumentT = TypeVar("DocumentT", default=models.Document)
ScreeningT = TypeVar("ScreeningT", default=models.Screening)
ServiceCaseT = TypeVar("ServiceCaseT", default=models.ServiceCase)
AssistanceRequestT = TypeVar("AssistanceRequestT", default=models.AssistanceRequest)
GroupT = TypeVar("GroupT", default=models.Group)
OutcomeT = TypeVar("OutcomeT", default=models.Outcome)
InvitationT = TypeVar("InvitationT", default=models.Invitation)
ProgramT = TypeVar("ProgramT", default=models.Program)
