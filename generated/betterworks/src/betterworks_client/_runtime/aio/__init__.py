"""The asynchronous client: what users see of it, and the backend that waits."""
