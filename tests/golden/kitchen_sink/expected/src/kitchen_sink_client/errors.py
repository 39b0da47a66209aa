# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""Errors of the Kitchen Sink client; `KitchenSinkError` is the base of all."""

from ._runtime.errors import *
from ._runtime.errors import ClientError

KitchenSinkError = ClientError
