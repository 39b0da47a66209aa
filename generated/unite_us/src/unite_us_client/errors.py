# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Errors of the Unite Us client; `UniteUsError` is the base of all."""

from ._runtime.errors import *
from ._runtime.errors import ClientError

UniteUsError = ClientError
