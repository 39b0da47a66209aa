"""The asynchronous client: what users see of it, and what waits in it."""
