"""Relations: what a text says of how its figures hang together."""
