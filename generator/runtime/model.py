"""Base of the response models."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import msgspec

Alias: TypeAlias = Annotated[int, msgspec.Meta(gt=1, lt=1)] | msgspec.UnsetType
"""Type of a field that stands for another spelling of its neighbour's name.

No JSON value fits, so that a response with the other spelling takes the lenient path, which puts
the value where it belongs; a response without it pays nothing.
"""


class Model(msgspec.Struct, kw_only=True, repr_omit_defaults=True, gc=False):
    """What the vendor sends. A field that was absent or null is None; absent ones are not shown.

    Decoded models are trees, so the garbage collector need not watch them; a model that is made
    to refer to itself is not freed.
    """
