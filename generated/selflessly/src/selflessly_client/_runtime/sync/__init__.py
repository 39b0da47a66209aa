"""The synchronous client: its public classes, and the backend that blocks."""

__all__: list[str] = []
