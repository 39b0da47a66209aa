"""Reports what a change of the specs means for the API, for users and for the evidence."""
