# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""Resources of the client; each is imported when it is first used."""

__all__: list[str] = []
