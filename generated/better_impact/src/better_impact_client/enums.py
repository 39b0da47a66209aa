# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
"""Values that the documentation lists."""

from __future__ import annotations

from typing import Literal, TypeAlias

Module: TypeAlias = Literal["volunteer", "client", "member", "donor", "administrator"]
"""Part of the product that a person can belong to."""
AdminStatus: TypeAlias = Literal["active", "inactive"]
"""Status of an administrator, to filter by."""
ClientStatus: TypeAlias = Literal["applicant", "inprocess", "accepted", "inactive", "archived"]
"""Status of a client, to filter by."""
DonorStatus: TypeAlias = Literal["prospect", "active", "inactive", "archived"]
"""Status of a donor, to filter by."""
MemberStatus: TypeAlias = Literal["applicant", "inprocess", "accepted", "inactive", "archived"]
"""Status of a member, to filter by."""
VolunteerStatus: TypeAlias = Literal[
    "applicant",
    "inprocess",
    "accepted",
    "inactive",
    "inactiveshortterm",
    "inactivelongterm",
    "archived",
    "archiveddidntstart",
    "archivedrejected",
    "archiveddismissed",
    "archivedmoved",
    "archivedquit",
    "archiveddeceased",
    "archivedother",
]
"""Status of a volunteer, to filter by. `inactive` and `archived` select all values that begin with them."""
CustomFieldType: TypeAlias = Literal[
    "yes_no", "short_text", "number", "long_text", "file", "drop_down", "date", "check_box", "signed_document"
]
"""Kind of a custom field; it determines the type of the value. `signed_document` is not documented; the vendor's
own client supports it."""
ApprovalState: TypeAlias = Literal["approved", "unapproved", "dontfilter"]
"""`approved` or `unapproved` entries only, or with `dontfilter` both."""
TimelogEntryType: TypeAlias = Literal["Unknown", "Logged", "Timeclock", "Automatic"]
"""How an entry was created: `Logged` by hand, `Timeclock` when a time clock was stopped, `Automatic` without user
action, `Unknown` if that is not known."""
CustomFieldDefinitionType: TypeAlias = Literal[
    "custom_field_yes_no",
    "custom_field_short_text",
    "custom_field_number",
    "custom_field_long_text",
    "custom_field_file",
    "custom_field_drop_down",
    "custom_field_date",
    "custom_field_check_box",
    "custom_field_signed_document",
]
"""Kind of a custom field; in users, the same kinds are written without `custom_field_`."""
