"""Hostile text at every place of a complete spec: refused, or never more than text."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import example, given, settings

from generator.specs.problems import SpecError
from tests.support.exploring import tried
from tests.support.hostile_yaml import hostile_yaml
from tests.support.planting import Planting, Spot, base, cases, planted, spots
from tests.support.trials import Trials, built


@pytest.fixture(scope="module")
def trials() -> Iterator[Trials]:
    """All trials of this module; in the end some packages are type-checked and imported."""
    trials = Trials()
    assert trials.check(base())
    yield trials
    assert trials.check_types(limit=2) == []


@given(planting=cases())
@example(planting=Planting(Spot(("info", "summary"), False), "[a](javascript:a)", "instead", False))
@example(planting=Planting(Spot(("x-unplaced", 0, "section"), True), "a", "instead", False))
@settings(max_examples=tried(20, few=4))
def test_hostile_text_anywhere_in_a_spec_is_refused_or_stays_text(
    trials: Trials, planting: Planting
) -> None:
    trials.check(planting.document())


@pytest.mark.parametrize("seed", range(tried(40, few=10)))
def test_hostile_yaml_anywhere_in_a_spec_is_refused_or_stays_data(
    trials: Trials, seed: int
) -> None:
    trials.check(hostile_yaml(Random(seed)))


def test_every_value_of_the_spec_is_tried() -> None:
    kinds = {spot.path[-1] for spot in spots() if isinstance(spot.path[-1], str)}
    for kind in ("operationId", "x-wait", "x-prefix", "tokenUrl", "x-aliases", "variables", "$ref"):
        assert kind in kinds


@pytest.mark.parametrize(
    ("path", "is_key"),
    [
        (("servers", 1, "variables", "tenant"), True),
        (("servers", 1, "x-sdk", "name"), False),
        (("servers", 0, "url"), False),
        (("components", "securitySchemes", "key"), True),
        (("components", "securitySchemes", "key", "x-prefix"), False),
        (
            ("components", "securitySchemes", "program", "flows", "clientCredentials", "tokenUrl"),
            False,
        ),
        (("paths", "/washes/{washId}", "get", "x-wait", "method"), False),
        (("paths", "/washes/{washId}", "get", "x-download", "method"), False),
        (("paths", "/status"), True),
        (("x-sdk", "version"), False),
        (("x-path-spellings", "dish_path", "alternatives", 0), False),
    ],
    ids=str,
)
@pytest.mark.parametrize("text", ['a"b', "a\\", "a\nb", "{a", "`a`|"])
def test_what_becomes_more_than_text_is_refused_with_its_location(
    path: tuple[str | int, ...], is_key: bool, text: str
) -> None:
    with pytest.raises(SpecError) as caught:
        built(planted(Spot(path, is_key), text, everywhere=True))
    assert {problem.file for problem in caught.value.problems} == {"specs/sink/openapi.yaml"}


@pytest.mark.parametrize("text", ['a"b', "a\\", "a\nb", "À", "ﬁx"])
def test_a_property_that_no_model_can_have_is_refused(text: str) -> None:
    path = ("components", "schemas", "Dish", "properties", "dishNo")
    with pytest.raises(SpecError, match="has a name"):
        built(planted(Spot(path, is_key=True), text))


@pytest.mark.parametrize(
    "path", ["status", "@evil.example", "//evil.example", "/a/../b", "/a b", "/a{b}{c}"]
)
def test_a_path_cannot_leave_the_api(path: str) -> None:
    with pytest.raises(SpecError, match="must start with a slash"):
        built(planted(Spot(("paths", "/status"), is_key=True), path))


@pytest.mark.parametrize("url", ["https://evil.example/token", "@evil.example/", "token", "//e"])
def test_credentials_are_exchanged_only_at_the_servers_own_address(url: str) -> None:
    path = ("components", "securitySchemes", "program", "flows", "clientCredentials", "tokenUrl")
    with pytest.raises(SpecError, match="must be a path below the address of the server"):
        built(planted(Spot(path, is_key=False), url))


@pytest.mark.parametrize("ref", ["x" * 5000, "a\x00b", "\x00#/a", "../../../etc/passwd", "~"])
def test_a_reference_that_can_name_no_file_is_refused(ref: str) -> None:
    path = ("components", "schemas", "Sink", "allOf", 1, "properties", "neighbour", "$ref")
    with pytest.raises(SpecError, match="names no file"):
        built(planted(Spot(path, is_key=False), ref))


def test_a_part_that_holds_itself_is_refused() -> None:
    path = ("paths", "/sinks", "get", "parameters", 9, "schema")
    document = planted(Spot(path, is_key=True), "examples")
    document["paths"]["/sinks"]["get"]["responses"]["200"]["content"]["application/json"] = {
        "odd": {"$ref": "#/components/schemas/Sink"}
    }
    with pytest.raises(SpecError, match="references are circular"):
        built(document)


def test_a_character_beyond_the_basic_ones_stays_one_character() -> None:
    path = ("components", "schemas", "Dish", "properties", "dishNo")
    document = planted(Spot(path, is_key=True), "dish\U0001f600No")
    models = built(document)["src/sink_client/models.py"]
    assert 'name="dish\\U0001f600No"' in models
    document = planted(Spot(("x-sdk", "keywords", 0), is_key=False), "\U0001f37d")
    assert (
        tomllib.loads(built(document)["pyproject.toml"])["project"]["keywords"][0] == "\U0001f37d"
    )
    document = planted(Spot(("x-sdk", "error-details"), is_key=False), "a\\ud83d.\U0001f37d")
    profile = built(document)["src/sink_client/_profile.py"]
    assert 'error_details="a\\\\ud83d.\\U0001f37d"' in profile


def test_a_spec_without_security_has_a_readme_without_credentials() -> None:
    document = planted(Spot(("info", "summary"), is_key=False), "Sinks")
    del document["security"]
    assert "MockAPI()" in built(document)["README.md"]
