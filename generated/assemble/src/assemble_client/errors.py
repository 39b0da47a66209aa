# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""Errors of the Assemble client; `AssembleError` is the base of all."""

from ._runtime.errors import *
from ._runtime.errors import ClientError

AssembleError = ClientError
