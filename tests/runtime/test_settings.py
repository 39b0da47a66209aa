"""The settings of a client: arguments, environment, profile."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from generator.runtime.errors import ConfigurationError
from generator.runtime.settings import Settings, resolve_settings, server_address
from tests.runtime.acme import PROFILE, SECRET

TENANTS = replace(
    PROFILE,
    servers={"live": "https://{tenant}.acme.example", "test": "https://{tenant}.{zone}.example"},
    variables={"tenant": None, "zone": "eu"},
)


def settings_of(**options: Any) -> Settings:
    return resolve_settings(PROFILE, options)  # type: ignore[arg-type]


def test_the_first_server_of_the_profile_is_the_default() -> None:
    assert settings_of().base_url == "https://api.acme.example/v1"


def test_the_environment_replaces_the_default_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_BASE_URL", "https://other.example/")
    assert settings_of().base_url == "https://other.example"


def test_an_argument_replaces_the_address_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ACME_BASE_URL", "https://other.example/")
    assert settings_of(base_url="https://third.example").base_url == "https://third.example"


def test_an_empty_variable_of_the_environment_counts_as_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ACME_BASE_URL", "")
    assert settings_of().base_url == "https://api.acme.example/v1"


def test_an_address_of_the_environment_is_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_BASE_URL", "http://other.example")
    with pytest.raises(ConfigurationError, match="https"):
        settings_of()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("deadline", 0),
        ("deadline", -1.0),
        ("max_retries", -1),
        ("drift_every", -1),
        ("max_response_bytes", 0),
    ],
)
def test_a_number_that_cannot_work_is_refused_by_name(name: str, value: float) -> None:
    with pytest.raises(ConfigurationError, match=name):
        settings_of(**{name: value})


@pytest.mark.parametrize("name", ["max_retries", "drift_every"])
def test_zero_switches_off(name: str) -> None:
    assert getattr(settings_of(**{name: 0}), name) == 0


def test_the_policy_is_the_default() -> None:
    settings = settings_of()
    assert (settings.max_retries, settings.deadline, settings.strict) == (2, None, False)
    assert (settings.timeout["read"], settings.timeout["connect"]) == (30.0, 5.0)


def test_no_header_is_in_the_repr_of_settings() -> None:
    assert SECRET not in repr(settings_of(headers={"X-Key": SECRET}))


class TestServers:
    def test_placeholders_are_filled_from_arguments_and_defaults(self) -> None:
        assert server_address(TENANTS, "test", {"tenant": "a-b"}) == "https://a-b.eu.example"

    def test_the_environment_fills_a_placeholder(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("ACME_TENANT", "from-env")
        assert server_address(TENANTS, None, {}) == "https://from-env.acme.example"

    def test_a_missing_value_is_named_with_its_variable(self) -> None:
        with pytest.raises(ConfigurationError, match="ACME_TENANT"):
            server_address(TENANTS, None, {"tenant": None})

    @pytest.mark.parametrize("value", ["evil.example/", "a.b", "a@b", "-a", "a-", "a:1", "ä", "#"])
    def test_a_value_cannot_change_the_host_beyond_its_label(self, value: str) -> None:
        with pytest.raises(ConfigurationError, match="tenant"):
            server_address(TENANTS, None, {"tenant": value})

    def test_an_unknown_server_is_refused_with_the_known_ones(self) -> None:
        with pytest.raises(ConfigurationError, match=r"'qa' .* choose one of live, test"):
            server_address(TENANTS, "qa", {"tenant": "a"})
