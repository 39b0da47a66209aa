# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
"""Errors of the Selflessly client; `SelflesslyError` is the base of all."""

from ._runtime.errors import *
from ._runtime.errors import ClientError

SelflesslyError = ClientError
