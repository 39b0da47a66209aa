"""The synchronous client: its public classes, and the backend that blocks."""
