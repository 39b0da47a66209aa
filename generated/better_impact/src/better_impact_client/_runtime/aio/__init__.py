"""The asynchronous client: its public classes, and the backend that suspends."""

__all__: list[str] = []
