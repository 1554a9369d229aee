"""Sources: who is said to know."""
