"""Types of nested arguments: which build on others with allOf, and what is said of a field."""

from __future__ import annotations

import subprocess
import sys
from typing import Any, NotRequired, get_origin, get_type_hints

import pytest

from tests.support.packages import Built, Workshop

SAVE = """
    paths:
      /things:
        post:
          x-sdk: {resource: things, method: create}
          takes: Save
    components:
      schemas:
        Save:
          type: object
          properties:
            address: {$ref: '#/components/schemas/Address'}
            stricter: {$ref: '#/components/schemas/Stricter'}
            changed: {$ref: '#/components/schemas/Changed'}
        Place:
          type: object
          required: [city]
          properties:
            city: {type: string, description: Name of the city.}
            country: {type: string, description: The country.}
        Address:
          description: A place with a street.
          allOf:
            - $ref: '#/components/schemas/Place'
            - type: object
              required: [street]
              properties: {street: {type: string}, zip: {type: string}}
        Stricter:
          allOf:
            - $ref: '#/components/schemas/Address'
            - {required: [country]}
        Changed:
          allOf:
            - $ref: '#/components/schemas/Place'
            - type: object
              properties: {city: {type: string, description: The new city.}}
"""


@pytest.fixture(scope="module")
def api(make_once: Workshop) -> Built:
    return make_once(SAVE)


def fields(api: Built, name: str) -> dict[str, bool]:
    """Return the fields of a type, and whether it requires them."""
    hints: dict[str, Any] = get_type_hints(getattr(api.module.params, name), include_extras=True)
    return {field: get_origin(hint) is not NotRequired for field, hint in hints.items()}


def test_a_type_inherits_the_fields_of_the_one_that_it_extends(api: Built) -> None:
    inherited, added = {"city": True, "country": False}, {"street": True, "zip": False}
    assert fields(api, "Address") == inherited | added
    assert api.module.params.Address.__doc__ == "A place with a street."


def test_a_field_that_is_inherited_is_written_once(api: Built) -> None:
    source = api.source("params.py")
    _, _, address = source.partition("class Address(Place):")
    assert "street: str" in address
    assert source.count("country: ") == 3  # of Place, and of the two that are written out


def test_a_type_that_requires_more_of_what_it_inherits_is_written_out(api: Built) -> None:
    required = dict.fromkeys(("city", "country", "street"), True)
    assert fields(api, "Stricter") == required | {"zip": False}


def test_a_type_that_says_something_else_of_what_it_inherits_is_written_out(api: Built) -> None:
    assert fields(api, "Changed") == {"city": True, "country": False}
    assert '"""The new city."""' in api.source("params.py")


def test_a_description_that_only_repeats_the_name_of_a_field_is_left_out(api: Built) -> None:
    source = api.source("params.py")
    assert '"""Name of the city."""' in source
    assert '"""The country."""' not in source


def test_the_types_of_arguments_are_made_when_they_are_first_used(
    api: Built, make_once: Workshop
) -> None:
    package = f"{api.vendor}_client"
    code = f"""
import sys, typing
sys.path.insert(0, {str(make_once.root / "generated" / api.vendor / "src")!r})
from {package}.resources.things import Things
import {package} as package
print({package + ".params"!r} in sys.modules)
later = package.params
print(typing.get_type_hints(Things.create)["address"])
from {package} import params
print(later.Address is params.Address, "Address" in dir(later), hasattr(later, "Nothing"))
"""
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True)
    annotation = f"{package}.params.Address | {package}._runtime.values.Omit"
    assert done.stdout.splitlines() == ["False", annotation, "True True False"], done.stderr
