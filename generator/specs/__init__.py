"""Specs: read, joined and checked; what they say of schemas and evidence."""
