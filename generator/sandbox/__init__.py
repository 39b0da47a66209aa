"""A local server that behaves like a vendor, generated from the vendor's spec alone."""
