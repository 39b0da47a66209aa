# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
"""Errors of the Better Impact client; `BetterImpactError` is the base of all."""

from ._runtime.errors import *
from ._runtime.errors import ClientError

BetterImpactError = ClientError
