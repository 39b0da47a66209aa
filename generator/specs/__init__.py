"""Specs: loading, joining, checking, and the schema and evidence information in them."""
