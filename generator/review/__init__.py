"""Shows what a change of the specs means for a vendor's API, for users and for what we claim."""
