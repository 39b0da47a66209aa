# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Errors of the Betterworks client; `BetterworksError` is the base of all."""

from ._runtime.errors import *
from ._runtime.errors import ClientError

BetterworksError = ClientError
