"""A server on this machine that behaves like a vendor, made from the vendor's spec alone."""
