"""Tools of other makers judge the requests of the clients, and the sandbox. `make contract`."""
