"""The synchronous client: what users see of it, and what waits in it."""
