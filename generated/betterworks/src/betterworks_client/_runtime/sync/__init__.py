"""The synchronous client: what users see of it, and the backend that blocks."""
