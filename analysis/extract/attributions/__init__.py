"""Attributions: who is said to say, write, believe or want what."""
