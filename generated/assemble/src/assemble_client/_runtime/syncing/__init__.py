"""Makes the records of a resource equal to a list of the caller's: first a plan, then what it says is sent."""

__all__: list[str] = []
