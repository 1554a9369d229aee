"""Checks: what an article says put together, and what comes of it; records go in, findings come out."""
