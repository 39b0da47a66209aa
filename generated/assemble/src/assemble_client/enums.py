# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""Values that the documentation lists."""

from __future__ import annotations

from typing import Literal, TypeAlias

TwoFactorMethod: TypeAlias = Literal["email", "sms", "auth_app", "magic_link"]
"""Second factor a person signs in with."""
UserView: TypeAlias = Literal["volunteers", "non-volunteers", "applicants", "on-call"]
"""A predefined selection of users."""
SortDirection: TypeAlias = Literal["a", "d"]
"""`a` for ascending, `d` for descending."""
UserInclude: TypeAlias = Literal[
    "roles",
    "logins",
    "tasks",
    "recognitions",
    "favourites",
    "permissions",
    "permissionsDenied",
    "hasResponsibilities",
    "skills",
    "interests",
    "languages",
    "addresses",
    "phoneNumbers",
    "emergencyContacts",
    "emailAddresses",
    "attributes",
    "supervisors",
    "recruitmentApplications",
    "parentalConsent",
    "barcodes",
    "files",
]
"""Name of a block that can be added to a user."""
AddressType: TypeAlias = Literal["Home", "Work", "Other", "Additional address"]
"""Kind of postal address."""
PhoneNumberType: TypeAlias = Literal["Alternative Phone Number", "Home", "Mobile", "Work"]
"""Kind of phone number."""
