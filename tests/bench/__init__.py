"""Benchmarks beside what a user would pick instead: `make bench`, `make bench ARGS=--quick`."""
