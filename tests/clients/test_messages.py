"""What the packages say about a name or a value that they do not have."""

from __future__ import annotations

from typing import Any

import pytest
import selflessly_client
from selflessly_client import InvalidArgumentError, NotFoundError, Selflessly
from selflessly_client._profile import PROFILE
from selflessly_client._runtime.command.command import main
from selflessly_client.testing import MockAPI

SECRETS = dict.fromkeys(("username", "password", "client_id", "client_secret"), "test")


@pytest.mark.parametrize(
    ("name", "nearest"), [("Selflesly", "'Selflessly'"), ("NotFound", "'NotFoundError'")]
)
def test_an_unknown_name_of_a_package_names_the_nearest(name: str, nearest: str) -> None:
    with pytest.raises(AttributeError, match=f"did you mean {nearest}"):
        getattr(selflessly_client, name)


def test_a_probe_for_a_private_name_is_told_no_other() -> None:
    with pytest.raises(AttributeError, match=r"has no attribute '__wrapped__'$"):
        getattr(selflessly_client, "__wrapped__")  # noqa: B009


def test_an_undocumented_number_is_answered_with_members_and_numbers() -> None:
    values: dict[str, Any] = {"email": "noor@example.org", "type": 9}
    client = Selflessly(**SECRETS, transport=MockAPI())
    with client, pytest.raises(InvalidArgumentError) as caught:
        client.users.update(1, **values)
    listed = "Role.ADMIN (2), Role.EMPLOYEE (3), Role.CHAMPION (6)"
    assert f"type: 9 is not documented; use one of {listed}" in str(caught.value)


def test_the_command_names_the_members_beside_their_numbers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in SECRETS:
        monkeypatch.setenv(f"SELFLESSLY_{name.upper()}", "test")
    words = ["call", "users.update", "user_id=1", "email=noor@example.org", "type=boss"]
    assert main(Selflessly, PROFILE, words) == 2
    told = capsys.readouterr().err
    assert "type must be one of 2 (ADMIN), 3 (EMPLOYEE), 6 (CHAMPION)" in told


def test_a_404_names_the_address_without_ids_and_how_to_change_it() -> None:
    api = MockAPI()
    api.answer("users.retrieve", {}, status=404)
    base = "https://staging.invalid"
    client = Selflessly(**SECRETS, base_url=base, transport=api)
    with client, pytest.raises(NotFoundError) as caught:
        client.users.retrieve(4711)
    how = "to change its beginning, pass base_url=… or set SELFLESSLY_BASE_URL"
    assert f"(sent to {base}/api/v1/users/{{user_id}}; {how})" in str(caught.value)
    assert "4711" not in str(caught.value)
