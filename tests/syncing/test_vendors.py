"""What the API of each vendor permits: users of Assemble, and vendors that cannot be compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.exports import Story
from tests.support.sandboxes import running


def test_users_of_assemble_are_created_and_changed_and_never_removed() -> None:
    with (
        running("assemble", people=3, records=2) as sandbox,
        sandbox.client(organisation="example") as client,
    ):
        users = {user["id"]: user for user in client.users.list(result=dict)}
        first, *others = users
        rows = [
            {"id": first, "first_name": "Noor", "title": users[first].get("title")},
            {"id": others[0], "last_name": users[others[0]]["last_name"], "about_me": "Forester"},
            {"id": others[1], "dob": users[others[1]].get("dob")},
        ]
        plan = client.users.plan(rows, match="id")
        assert [change.fields.keys() for change in plan.updates] == [{"first_name"}, {"about_me"}]
        assert plan.unchanged == 1
        assert plan.apply().is_complete
        assert client.users.plan(rows, match="id").is_empty
        new = {"email": "teo@example.org", "first_name": "Teo", "last_name": "Marsh"}
        more = {
            "confirm_age": "yes",
            "roleProfiles": '[{"custom_title": "Diver"}]',
            "about_me": "Diver",
        }
        (refusal,) = client.users.plan([new], match="email").refusals
        assert refusal.reason == "is new, and needs role_profiles"
        plan = client.users.plan([{**new, **more}], match="email")
        (change,) = plan.creates
        assert change.fields["email"] == (None, "teo@example.org")
        applied = plan.apply()
        assert applied.is_complete, [outcome.message for outcome in applied.outcomes]
        made = client.users.retrieve(applied.outcomes[0].id, result=dict)
        assert (made["first_name"], made["about_me"]) == ("Teo", "Diver")
        with pytest.raises(ValueError, match="no operation deletes or deactivates a user"):
            client.users.plan(rows, match="id", remove="delete")


@pytest.mark.parametrize(
    ("vendor", "reason"),
    [
        ("better_impact", "organization.users cannot be made equal to a list: the API only reads"),
        ("unite_us", "groups.users cannot be made equal to a list: the docs do not describe"),
    ],
)
def test_the_command_says_why_a_vendor_cannot_be_compared(
    vendor: str, reason: str, tmp_path: Path
) -> None:
    with running(vendor, people=1, records=1) as sandbox:
        done = Story(sandbox, tmp_path).run("sync", "people.csv")
    assert done.code == 2
    assert reason in done.told
